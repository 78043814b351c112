import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { type CaseInState, caseApplied } from "../../../../tests/case-in-state.ts";
import { datedEntry } from "../../../../tests/dated-entry.ts";
import { caseGranted, startSupport } from "../../../../tests/granted-case.ts";
import { hiddenValue, type SignedInSite, signedInSite } from "../../../../tests/signed-in-site.ts";
import { hire, onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { readCasePage } from "../../insight/use-cases/read-case-page.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import { recomputeObligations } from "../../obligations/use-cases/recompute-obligations.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { ObligationName } from "../../standards/domain/effect.ts";
import { correctionRoutes } from "./corrections.tsx";

const siteOf = (app: App, actor: StaffActor): SignedInSite =>
  signedInSite(actor, (own) => own.route("/sagsbehandler", correctionRoutes(app, [])));

const entriesOf = (app: App, { caseId, caseworker }: CaseInState) =>
  readEntries(app.database.of(caseworker), caseworker.tenantId, caseId);

const owed = async (app: App, { caseId, caseworker }: CaseInState, what: ObligationName) => {
  const { obligations } = await readOwed(app.database.of(caseworker), app, caseworker, caseId);
  return obligations
    .filter((one) => one.what === what)
    .map(({ countedFrom, due, status }) => [countedFrom, due, status]);
};

const right = (day: string) => {
  const { year, month, day: date } = Temporal.PlainDate.from(day);
  return { "rigtig-dag-dag": `${date}`, "rigtig-dag-maaned": `${month}`, "rigtig-dag-aar": `${year}` };
};

test("a wrong start of support is put right: the first follow-up is counted from the right day, and before that day it stands as it did", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-01-02"), "2026-04-20");
    const made = await caseGranted(app, "vejen");
    await startSupport(onDay(app, "2026-04-13"), made, "2026-04-13");
    // VEJ-3.8.2: three months.
    assert.deepEqual(await owed(app, made, "first-follow-up"), [["2026-04-13", "2026-07-13", "open"]]);
    const started = (await entriesOf(app, made)).find(({ event }) => event?.type === "support-started");
    const path = `/sagsbehandler/sager/${made.caseId}/journal/${started?.id}/dag`;
    const site = siteOf(app, made.caseworker);
    const form = await site.get(path);
    assert.match(form.text, /Støtten begyndte : i journalen står der mandag den 13\. april 2026/);
    const pressed = {
      ...right("2026-04-09"),
      "dag-hvorfor": "Udføreren ringede.",
      indsendelse: hiddenValue(form, "indsendelse"),
    };
    for (const _ of [1, 2]) assert.equal((await site.post(path, pressed)).status, 303);
    assert.deepEqual(await owed(app, made, "first-follow-up"), [["2026-04-09", "2026-07-09", "open"]]);
    const told = (await entriesOf(app, made)).filter(({ corrects }) => corrects === started?.id);
    assert.deepEqual(
      told.map(({ theme, text }) => [theme, text]),
      [
        [
          "Dag rettet",
          "Støtten begyndte: før stod der mandag den 13. april 2026. Den rigtige dag er torsdag den 9. april 2026. Begrundelse: Udføreren ringede.",
        ],
      ],
    );
    assert.deepEqual((await recomputeObligations(app)).changed, [], "the nightly count agrees");
    const { rows } = await sql<{ on: string }>`select started_on::text as on from support_order`.execute(database);
    assert.deepEqual(rows, [{ on: "2026-04-09" }]);

    const then = await readCasePage(app, made.caseworker, made.caseId, localDate("2026-04-19"));
    assert.equal(then?.owed.obligations.find(({ what }) => what === "first-follow-up")?.due, "2026-07-13");
    const now = await readCasePage(app, made.caseworker, made.caseId);
    assert.equal(now?.owed.obligations.find(({ what }) => what === "first-follow-up")?.due, "2026-07-09");
    assert.equal((await site.post(path, { ...pressed, indsendelse: app.newId() })).status, 409);
  }));

test("support that never began is struck: it waits for its start again", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-01-02"), "2026-04-20");
    const made = await caseGranted(app, "broenderslev");
    await startSupport(onDay(app, "2026-04-13"), made, "2026-04-13");
    const started = (await entriesOf(app, made)).find(({ event }) => event?.type === "support-started");
    const path = `/sagsbehandler/sager/${made.caseId}/journal/${started?.id}/dag`;
    const struck = { "skete-ikke": "ja", "dag-hvorfor": "Det var en anden borger." };
    assert.equal((await siteOf(app, made.caseworker).post(path, struck)).status, 303);
    // BRO-3.6: 14 days from the decision of the 1st of April.
    assert.deepEqual(await owed(app, made, "start"), [["2026-04-01", "2026-04-15", "missed"]]);
    const page = await readCasePage(app, made.caseworker, made.caseId);
    assert.equal(page?.status, "Bevilget, venter på start");
  }));

test("the day an application came is put right in the journal and on the application; the decision still answers it", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-01-02"), "2026-04-20");
    const made = await caseGranted(app, "broenderslev");
    // Five weeks from the 3rd of March; decided on the 1st of April.
    assert.deepEqual(await owed(app, made, "decision"), [["2026-03-03", "2026-04-07", "met"]]);
    const path = `/sagsbehandler/sager/${made.caseId}/journal/${await datedEntry(app, made)}/dag`;
    const site = siteOf(app, made.caseworker);
    const early = await site.post(path, { ...right("1999-01-01"), "dag-hvorfor": "x" });
    assert.deepEqual([early.status, /før kommunens første kvalitetsstandard/.test(early.text)], [422, true]);
    for (const wrong of [right("2026-04-21"), right("2026-03-03"), { ...right("2026-02-24"), "dag-hvorfor": "" }]) {
      const shown = await site.post(path, { "dag-hvorfor": "Poststemplet", ...wrong });
      assert.equal(shown.status, 422);
    }
    assert.equal((await site.post(path, { ...right("2026-02-24"), "dag-hvorfor": "Poststemplet" })).status, 303);
    assert.deepEqual(await owed(app, made, "decision"), [["2026-02-24", "2026-03-31", "met-late"]]);
    const { rows } = await sql<{ on: string }>`select received_on::text as on from application`.execute(database);
    assert.deepEqual(rows, [{ on: "2026-02-24" }]);
  }));

const born = (day: string) => {
  const { year, month, day: date } = Temporal.PlainDate.from(day);
  return { "foedt-dag": `${date}`, "foedt-maaned": `${month}`, "foedt-aar": `${year}` };
};

test("a wrong birthday and wrong facts are put right: old and new stand in the journal, and the case counts by the new ones", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-01-02"), "2026-04-20");
    const made = await caseApplied(onDay(app, "2026-03-03"), "vejen");
    const path = `/sagsbehandler/sager/${made.caseId}/oplysninger`;
    const site = siteOf(app, made.caseworker);
    const form = await site.get(path);
    const shown = { vist: hiddenValue(form, "vist"), indsendelse: hiddenValue(form, "indsendelse") };
    const same = { ...born("1990-05-17"), foertidspension: "nej", hjemloes: "nej", haster: "nej", begrundelse: "Cpr" };
    assert.equal((await site.post(path, { ...same, ...shown })).status, 409);
    const pressed = { ...same, ...born("1999-05-17"), hjemloes: "ja", haster: "ja", foertidspension: "", ...shown };
    for (const _ of [1, 2]) assert.equal((await site.post(path, pressed)).status, 303);
    const entry = (await entriesOf(app, made)).filter(({ theme }) => theme === "Oplysninger rettet");
    assert.deepEqual(
      entry.map(({ text }) => text),
      [
        "Fødselsdag: før 17. maj 1990, nu 17. maj 1999. Førtidspension: før nej, nu ikke oplyst. " +
          "Hjemløs eller i risiko for at blive det: før nej, nu ja. Sagen haster: før nej, nu ja. Begrundelse: Cpr",
      ],
    );
    const page = await readCasePage(app, made.caseworker, made.caseId);
    assert.deepEqual(
      [page?.citizen.bornOn, page?.record.acute, page?.record.facts.homelessOrAtRisk],
      ["1999-05-17", true, true],
    );
    assert.equal(page && "earlyPension" in page.record.facts, false);
    assert.deepEqual(
      page?.events.find(({ type }) => type === "application-received"),
      {
        type: "application-received",
        on: "2026-03-03",
        acute: true,
      },
    );
    assert.deepEqual((await recomputeObligations(app)).changed, []);

    const late = await site.post(path, { ...pressed, haster: "nej", indsendelse: app.newId() });
    assert.deepEqual([late.status, /En kollega har rettet oplysningerne/.test(late.text)], [409, true]);
    assert.equal((await site.post(path, { ...pressed, begrundelse: "" })).status, 422);
  }));

test("intake and strangers put neither days nor facts right", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-01-02"), "2026-04-20");
    const made = await caseApplied(app, "vejen");
    const inCase = `/sagsbehandler/sager/${made.caseId}`;
    const entryId = await datedEntry(app, made);
    for (const actor of [await hire(app, "vejen", "intake"), await hire(app, "broenderslev", "caseworker")]) {
      const site = siteOf(app, actor);
      for (const path of [`${inCase}/oplysninger`, `${inCase}/journal/${entryId}/dag`]) {
        assert.equal((await site.get(path)).status, 404);
        const fields = { ...right("2026-04-01"), ...born("1999-05-17"), "dag-hvorfor": "x", begrundelse: "x" };
        assert.equal((await site.post(path, fields)).status, 404);
      }
    }
  }));
