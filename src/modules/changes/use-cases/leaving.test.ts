import assert from "node:assert/strict";
import { test } from "node:test";
import { booked, talkOn } from "../../../../tests/booked-appointment.ts";
import { type CaseInState, withSettings } from "../../../../tests/case-in-state.ts";
import { caseGranted, startSupport } from "../../../../tests/granted-case.ts";
import { signedInSite } from "../../../../tests/signed-in-site.ts";
import { onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { lix } from "../../../kernel/lix.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { readLetter as letterDocument } from "../../../ui/letter/letter-document.ts";
import { letterText, proseOf } from "../../../ui/letter/letter-text.ts";
import { readMyAppointments } from "../../appointments/use-cases/read-appointments.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import { readProviderOrders } from "../../deliveries/use-cases/read-provider-orders.ts";
import { keepLetter } from "../../letters/use-cases/keep-letter.ts";
import { lettersWaiting, readLetter, readLetters } from "../../letters/use-cases/read-letters.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import { stateOn } from "../../people/domain/mandate.ts";
import { keepMandate, mandatesGivenBy } from "../../people/use-cases/keep-mandate.ts";
import type { Removal } from "../domain/leaving.ts";
import { leavingRoutes } from "../routes/leaving.tsx";
import { letEndsTakeEffect } from "./let-ends-take-effect.ts";
import { readMyChanges, readProviderChanges } from "./read-changes.ts";
import { registerDeath } from "./register-death.ts";
import { registerRemoval } from "./register-removal.ts";
import { undoDeath, undoRemoval } from "./undo-leaving.ts";

const press = (app: App) => ({ submissionId: app.newId(), path: "/vist" });

/** Support in Vejen from 13 April 2026, with an appointment on Wednesday 9 and on Wednesday 16 September. */
async function running(database: Parameters<typeof testApp>[0], digital = true) {
  const app = await testApp(database, "2026-04-01");
  const made = await caseGranted(app, "vejen", { digital, tasks: ["mail"] });
  const hired = await startSupport(onDay(app, "2026-04-13"), made, "2026-04-13");
  const at = (day: string) =>
    withSettings(onDay(app, day), "vejen", { complaintAddress: ["Prøve Kommune", "Prøvevej 1, 0000 Prøveby"] });
  const begun = at("2026-09-01");
  const provider = { ...hired, visit: { id: app.newId(), at: begun.clock.now() } };
  for (const day of ["2026-09-09", "2026-09-16"]) await booked(begun, provider, made, talkOn(localDate(day), provider));
  return { at, made, provider };
}

const appointments = async (app: App, { caseId, citizen }: CaseInState) =>
  (await readMyAppointments(app, citizen, caseId))?.appointments.map(({ startsAt, state }) => [
    startsAt.slice(0, 10),
    state,
  ]);

const openOwed = async (app: App, { caseId, caseworker }: CaseInState) =>
  (await readOwed(app.database.of(caseworker), app, caseworker, caseId)).obligations
    .filter(({ status }) => status === "open")
    .map(({ what }) => what);

const closedOn = async (app: App, { caseId, caseworker }: CaseInState) =>
  (await caseForReading(app.database.of(caseworker), caseworker, caseId))?.closedOn;

const death = { on: localDate("2026-09-01"), source: "relative", said: "Hans søster ringede." } as const;

test("a death ends support, appointments, mandates and post at once; put right as a mistake it all holds again", () =>
  withDatabase(async (database) => {
    const { at, made, provider } = await running(database, false);
    const { caseId, caseworker, citizen } = made;
    const app = at("2026-09-02");
    const tx = app.database.of(caseworker);
    await transaction(tx, (inner) =>
      keepMandate(inner, app, caseworker, citizen.id, {
        ...{ name: "Mads Holm", cprNumber: null, kind: "relative", parts: ["status"], basis: "spoken", note: "" },
        ...{ from: localDate("2026-09-01"), to: null },
      }),
    );
    const mandate = async () => (await mandatesGivenBy(tx, citizen.id)).map((one) => stateOn(one, app.clock.today()));
    assert.deepEqual(await mandate(), ["holds"]);
    const waiting = async () => (await lettersWaiting(app, caseworker)).length;
    assert.ok((await waiting()) > 0);
    const owedBefore = await openOwed(app, made);
    assert.ok(owedBefore.length > 0);

    assert.ok((await registerDeath(app, caseworker, caseId, death, press(app))).ok);
    assert.deepEqual(await openOwed(app, made), []);
    assert.deepEqual(await appointments(app, made), [
      ["2026-09-09", "cancelled"],
      ["2026-09-16", "cancelled"],
    ]);
    assert.equal(await closedOn(app, made), "2026-09-02");
    assert.equal(await waiting(), 0);
    assert.deepEqual(await mandate(), ["over"]);
    const [order] = await readProviderOrders(app, provider);
    assert.equal(
      order && (await readProviderChanges(app, provider, order))?.leaving?.startsWith("Borgeren døde"),
      true,
    );
    assert.match((await readMyChanges(app, citizen, caseId))?.leaving.join(" ") ?? "", /Er det forkert, så ring/);
    const twice = await registerDeath(app, caseworker, caseId, death, press(app));
    assert.deepEqual(twice, { ok: false, refusal: "already-registered" });

    // What is written after it is kept with the case, and never goes out.
    const record = await caseForReading(tx, caseworker, caseId);
    assert.ok(record);
    const [kept] = await readLetters(tx, caseworker, caseId);
    const sample = kept && (await readLetter(app, caseworker, caseId, kept.id));
    assert.ok(sample);
    const document = letterDocument(sample.document);
    const after = await transaction(tx, (inner) =>
      keepLetter(inner, app, caseworker, record, { kind: "message", document, channel: "own-pages" }),
    );
    assert.deepEqual([after.withheldOn, await waiting()], ["2026-09-02", 0]);

    const later = at("2026-09-03");
    assert.ok((await undoDeath(later, caseworker, caseId, "Det var en anden borger.", press(later))).ok);
    assert.deepEqual(await openOwed(later, made), owedBefore);
    assert.deepEqual([await closedOn(later, made), await mandate()], [null, ["holds"]]);
    assert.equal((await readMyChanges(later, citizen, caseId))?.granted.length, 1);
    assert.equal((await readProviderOrders(at("2026-09-20"), provider)).length, 1);
    const nothing = await undoDeath(later, caseworker, caseId, "Igen", press(later));
    assert.deepEqual(nothing, { ok: false, refusal: "nothing-registered" });
  }));

const removal = (more: Partial<Removal> = {}): Removal => ({
  ...{ on: localDate("2026-09-10"), to: "Kolding Kommune", acts: "there", why: "Du bor i Kolding fra den dag." },
  ...{ papers: "Handleplanen og din afgørelse", ground: "consent", groundTold: "Du sagde ja i telefonen." },
  ...more,
});

test("nothing ends by a removal where this municipality acts on: citizen and provider are told", () =>
  withDatabase(async (database) => {
    const { at, made, provider } = await running(database);
    const { caseId, caseworker, citizen } = made;
    const app = at("2026-09-02");
    const owedBefore = await openOwed(app, made);
    assert.ok((await registerRemoval(app, caseworker, caseId, removal({ acts: "here" }), press(app))).ok);
    assert.equal(await letEndsTakeEffect(at("2026-09-11")), 0);
    assert.deepEqual(await openOwed(app, made), owedBefore);
    assert.deepEqual(
      (await appointments(app, made))?.map(([, state]) => state),
      ["booked", "booked"],
    );
    assert.equal(await closedOn(app, made), null);
    assert.deepEqual((await readMyChanges(app, citizen, caseId))?.leaving, [
      "Du flytter til Kolding Kommune torsdag den 10. september 2026.",
      "Vi er stadig din kommune i denne sag. Din støtte fortsætter.",
    ]);
    const [order] = await readProviderOrders(app, provider);
    const told = order && (await readProviderChanges(app, provider, order))?.leaving;
    assert.match(told ?? "", /Støtten fortsætter, som den er bestilt/);
    assert.ok((await undoRemoval(app, caseworker, caseId, "Flytter ikke", press(app))).ok);
    assert.deepEqual((await readMyChanges(app, citizen, caseId))?.leaving, []);
  }));

test("where the other municipality acts, support ends on the day, later appointments are cancelled, and a letter tells it all", () =>
  withDatabase(async (database) => {
    const { at, made } = await running(database);
    const { caseId, caseworker, citizen } = made;
    const app = at("2026-09-02");
    assert.ok((await registerRemoval(app, caseworker, caseId, removal(), press(app))).ok);
    assert.deepEqual(await appointments(app, made), [
      ["2026-09-09", "booked"],
      ["2026-09-16", "cancelled"],
    ]);
    const kept = (await readLetters(app.database.of(caseworker), caseworker, caseId)).find(
      ({ kind }) => kind === "end",
    );
    const opened = kept && (await readLetter(app, caseworker, caseId, kept.id));
    assert.ok(opened);
    const letter = letterText(letterDocument(opened.document)).join(" ");
    assert.match(letter, /Kolding Kommune hjælper dig fra torsdag den 10\. september 2026/);
    assert.match(letter, /Vi sender disse papirer til Kolding Kommune/);
    assert.match(letter, /Din aftale hos os efter torsdag den 10\. september 2026 er aflyst/);
    assert.doesNotMatch(letter, /fortryde/);
    const prose = proseOf(letterDocument(opened.document));
    assert.ok(lix(prose) <= 35, `LIX ${lix(prose)}`);
    assert.equal(await letEndsTakeEffect(at("2026-09-10")), 0);
    assert.equal((await readMyChanges(at("2026-09-10"), citizen, caseId))?.granted.length, 1);
    assert.equal(await letEndsTakeEffect(at("2026-09-11")), 1);
    const over = at("2026-09-11");
    assert.deepEqual((await readMyChanges(over, citizen, caseId))?.granted, []);
    assert.equal(await closedOn(over, made), "2026-09-11");

    assert.ok((await undoRemoval(over, caseworker, caseId, "Flyttede ikke alligevel", press(over))).ok);
    assert.equal((await readMyChanges(over, citizen, caseId))?.granted.length, 1);
    assert.equal(await closedOn(over, made), null);
    assert.equal(await letEndsTakeEffect(at("2026-09-12")), 0);
  }));

test("a case that was closed by a removal stays closed when a death is put right, and no removal is taken away from the dead", () =>
  withDatabase(async (database) => {
    const { at, made } = await running(database);
    const { caseId, caseworker } = made;
    assert.ok((await registerRemoval(at("2026-09-02"), caseworker, caseId, removal(), press(at("2026-09-02")))).ok);
    assert.equal(await letEndsTakeEffect(at("2026-09-11")), 1);
    const app = at("2026-09-20");
    assert.equal(await closedOn(app, made), "2026-09-11");
    const died = { ...death, on: localDate("2026-09-19") };
    assert.ok((await registerDeath(app, caseworker, caseId, died, press(app))).ok);
    const dead = await undoRemoval(app, caseworker, caseId, "Flyttede ikke", press(app));
    assert.deepEqual(dead, { ok: false, refusal: "citizen-dead" });
    assert.equal(await closedOn(app, made), "2026-09-11");
    assert.ok((await undoDeath(app, caseworker, caseId, "Det var en anden.", press(app))).ok);
    assert.equal(await closedOn(app, made), "2026-09-11");
    assert.ok((await undoRemoval(app, caseworker, caseId, "Flyttede ikke", press(app))).ok);
    assert.equal(await closedOn(app, made), null);
  }));

test("a case in which access to the file is owed stays open though the citizen has moved", () =>
  withDatabase(async (database) => {
    const { at, made } = await running(database);
    const { caseId, caseworker } = made;
    const app = at("2026-09-11");
    await transaction(app.database.of(caseworker), async (tx) => {
      const event = { type: "access-requested", on: localDate("2026-09-11") } as const;
      const entry = { occurredOn: event.on, theme: "Aktindsigt", text: "Borgeren vil se sin sag.", event };
      await recordEvents(tx, app, caseworker, caseId, [entry]);
    });
    assert.ok((await registerRemoval(app, caseworker, caseId, removal(), press(app))).ok);
    assert.deepEqual(await openOwed(app, made), ["access"]);
    assert.equal(await closedOn(app, made), null);
  }));

test("the pages tell what is missing, keep what was typed, and show what was written", () =>
  withDatabase(async (database) => {
    const { at, made } = await running(database);
    const { caseId, caseworker } = made;
    const app = at("2026-09-02");
    const { get, post } = signedInSite(caseworker, (site) => site.route("/sagsbehandler", leavingRoutes(app)));
    const path = `/sagsbehandler/sager/${caseId}/flytning`;
    const missing = await post(path, { kommune: "Kolding Kommune", grundlag: "consent" });
    assert.equal(missing.status, 422);
    assert.match(missing.html, /value="Kolding Kommune"/);
    assert.match(missing.text, /Vælg, hvem der handler i sagen fra den dag/);
    const sent = await post(path, {
      ...{ kommune: "Kolding Kommune", handler: "here", hvorfor: "Du bor i et botilbud.", grundlag: "none" },
      ...{ "flytte-dag-dag": "10", "flytte-dag-maaned": "9", "flytte-dag-aar": "2026" },
    });
    assert.equal(sent.status, 303);
    assert.match((await get(path)).text, /Borgeren flytter til Kolding Kommune torsdag den 10\. september 2026/);
    assert.match((await get(`/sagsbehandler/sager/${caseId}/doedsfald`)).text, /Hvilken dag døde borgeren/);
  }));
