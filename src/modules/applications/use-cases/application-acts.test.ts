import assert from "node:assert/strict";
import { test } from "node:test";
import { caseApplied } from "../../../../tests/case-in-state.ts";
import { hire, onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { verifyJournal } from "../../journal/use-cases/verify-journal.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { assignCaseworker } from "./assign-caseworker.ts";
import { notifyDelay } from "./notify-delay.ts";
import { previewDelay } from "./preview-delay.ts";
import { readCaseApplications } from "./read-case-applications.ts";
import { recordAdvice } from "./record-advice.ts";
import { recordInquiry } from "./record-inquiry.ts";
import { routeCase } from "./route-case.ts";
import { withdrawApplication } from "./withdraw-application.ts";

async function dataOf(app: App, actor: Actor, caseId: string) {
  const data = await readCaseApplications(app, actor, caseId);
  assert.ok(data);
  return data;
}

async function owedIn(app: App, actor: Actor, caseId: string) {
  const { owed } = await dataOf(app, actor, caseId);
  return owed.obligations.map(({ due, ordinal, status, what }) => ({ what, ordinal, due, status }));
}

const delay = (app: App, expectedOn: string, reason = "Vi venter på din læge.") => ({
  expectedOn: localDate(expectedOn),
  reason,
  submissionId: app.newId(),
});

/** A decision as the module for decisions will tell of it. */
const decide = (app: App, actor: Actor, caseId: string): Promise<void> =>
  transaction(app.database.of(actor), (tx) =>
    recordEvents(tx, app, actor, caseId, [
      {
        occurredOn: app.clock.today(),
        theme: "Afgørelse",
        text: "Afgjort.",
        event: { type: "decision-made", on: app.clock.today(), legalBasis: "SEL-85", outcome: "refused" },
      },
    ]),
  );

test("a notice of delay before the day opens a second decision beside the first, and the first stays as it was", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker } = await caseApplied(app, "broenderslev");
    const later = onDay(app, "2026-04-01");
    const sent = await notifyDelay(later, caseworker, caseId, delay(later, "2026-05-04"));
    assert.deepEqual(sent, { ok: true, value: caseId });
    const owed = await owedIn(later, caseworker, caseId);
    assert.deepEqual(
      owed.filter(({ what }) => what === "decision").toSorted((one, other) => one.ordinal - other.ordinal),
      [
        { what: "decision", ordinal: 1, due: "2026-04-07", status: "open" },
        { what: "decision", ordinal: 2, due: "2026-05-04", status: "open" },
      ],
    );
    assert.deepEqual(
      (await dataOf(later, caseworker, caseId)).letters.map(({ kind }) => kind),
      ["delay-notice", "receipt"],
    );
  }));

test("the letter about a delay names both days and the reason, and looking at it first sends nothing", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker } = await caseApplied(app, "broenderslev");
    const shown = await previewDelay(app, caseworker, caseId, delay(app, "2026-05-04"));
    assert.ok(shown.ok);
    const words = JSON.stringify(shown.value);
    for (const said of ["tirsdag den 7. april 2026", "mandag den 4. maj 2026", "Vi venter på din læge."]) {
      assert.ok(words.includes(said), said);
    }
    assert.equal((await dataOf(app, caseworker, caseId)).letters.length, 1);
  }));

test("twenty presses send one notice of delay", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker } = await caseApplied(app, "broenderslev");
    const form = delay(app, "2026-05-04");
    const presses = await Promise.all(Array.from({ length: 20 }, () => notifyDelay(app, caseworker, caseId, form)));
    assert.ok(presses.every(({ ok }) => ok));
    assert.equal((await dataOf(app, caseworker, caseId)).letters.length, 2);
    assert.deepEqual(
      (await verifyJournal(app)).flatMap(({ faults }) => faults),
      [],
    );
  }));

test("a notice of delay names a day after today and after the promised day, and a reason", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker } = await caseApplied(app, "broenderslev");
    const problemsOn = async (day: string, reason: string) => {
      const outcome = await notifyDelay(app, caseworker, caseId, delay(app, day, reason));
      assert.ok(!outcome.ok && typeof outcome.refusal === "object");
      return outcome.refusal.problems;
    };
    assert.deepEqual(await problemsOn("2026-03-03", "x"), [
      { field: "forventet", message: "Den nye dag skal ligge efter i dag." },
    ]);
    assert.deepEqual(await problemsOn("2026-04-07", " "), [
      { field: "forventet", message: "Den nye dag skal ligge efter fristen. Ellers er der ingen forsinkelse." },
      { field: "begrundelse", message: "Skriv, hvorfor det tager længere tid." },
    ]);
    assert.equal((await dataOf(app, caseworker, caseId)).letters.length, 1);
  }));

test("acts in a wrong order are refused by name and leave nothing", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker } = await caseApplied(app, "vejen");
    await decide(app, caseworker, caseId);
    const before = (await readEntries(app.database.of(caseworker), caseworker.tenantId, caseId)).length;
    const refusals = [
      await notifyDelay(app, caseworker, caseId, delay(app, "2026-09-01")),
      await withdrawApplication(app, caseworker, caseId, "Sagt i telefonen"),
      await recordAdvice(app, caseworker, caseId, { given: "Om værestedet", endsCase: true }),
      await routeCase(app, caseworker, caseId, { unit: "myndighed", reason: "Flytning" }),
      await routeCase(app, caseworker, caseId, { unit: "ukendt", reason: "Flytning" }),
      await withdrawApplication(app, caseworker, app.newId(), ""),
    ];
    assert.deepEqual(
      refusals.map((outcome) => (outcome.ok ? "done" : outcome.refusal)),
      ["already-decided", "already-decided", "already-decided", "same-unit", "no-such-unit", "not-found"],
    );
    assert.equal((await readEntries(app.database.of(caseworker), caseworker.tenantId, caseId)).length, before);
  }));

test("an application that is withdrawn lapses what was owed, closes the case, and is withdrawn once", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker, citizen } = await caseApplied(app, "vejen");
    assert.ok((await withdrawApplication(app, citizen, caseId, "Jeg har fået det bedre")).ok);
    const { applications, record } = await dataOf(app, caseworker, caseId);
    assert.equal(record.closedOn, "2026-03-03");
    assert.equal(applications[0]?.withdrawnOn, "2026-03-03");
    assert.equal((await owedIn(app, caseworker, caseId)).find(({ what }) => what === "decision")?.status, "lapsed");
    const again = await withdrawApplication(app, caseworker, caseId, "Igen");
    assert.deepEqual(again, { ok: false, refusal: "already-withdrawn" });
    const late = await notifyDelay(app, caseworker, caseId, delay(app, "2026-09-01"));
    assert.deepEqual(late, { ok: false, refusal: "already-withdrawn" });
  }));

test("guidance ends a case only at the citizen's wish", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker } = await caseApplied(app, "vejen");
    assert.ok((await recordAdvice(app, caseworker, caseId, { given: "Om værestedet", endsCase: false })).ok);
    assert.equal((await dataOf(app, caseworker, caseId)).waiting.length, 1);
    assert.ok((await recordAdvice(app, caseworker, caseId, { given: "Værestedet er nok", endsCase: true })).ok);
    const data = await dataOf(app, caseworker, caseId);
    assert.deepEqual([data.waiting.length, data.record.closedOn], [0, "2026-03-03"]);
    const again = await recordAdvice(app, caseworker, caseId, { given: "Mere", endsCase: false });
    assert.deepEqual(again, { ok: false, refusal: "case-closed" });
  }));

test("a case is moved with its reason, and the new unit gives it to somebody of its own", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker } = await caseApplied(app, "broenderslev");
    assert.ok((await assignCaseworker(app, caseworker, caseId, { to: caseworker.id, seen: null })).ok);
    assert.ok((await routeCase(app, caseworker, caseId, { unit: "ungecenter", reason: "Kendt der i forvejen" })).ok);
    assert.equal(await readCaseApplications(app, caseworker, caseId), undefined, "the one who moved it is out");
    const young = await hire(app, "broenderslev", "caseworker", "Unge Ulla", "ungecenter");
    const { record } = await dataOf(app, young, caseId);
    assert.deepEqual([record.unit, record.caseworkerId], ["ungecenter", null]);
    const entry = (await readEntries(app.database.of(caseworker), caseworker.tenantId, caseId)).at(-1);
    assert.match(entry?.text ?? "", /til UngeCenter Brønderslev\. Begrundelse: Kendt der i forvejen/);
    assert.deepEqual(entry?.event, { type: "routed", on: "2026-03-03", unit: "ungecenter" });
    assert.ok((await assignCaseworker(app, young, caseId, { to: young.id, seen: null })).ok);
  }));

test("of two who take a case at once one gets it, and the other is told", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker } = await caseApplied(app, "vejen");
    const other = await hire(app, "vejen", "caseworker", "Karla Prøve");
    const both = await Promise.all([
      assignCaseworker(app, caseworker, caseId, { to: caseworker.id, seen: null }),
      assignCaseworker(app, other, caseId, { to: other.id, seen: null }),
    ]);
    assert.deepEqual(both.map(({ ok }) => ok).toSorted(), [false, true]);
    assert.ok(both.some((outcome) => !outcome.ok && outcome.refusal === "taken-meanwhile"));
    const provider = await hire(app, "vejen", "provider");
    const current = (await dataOf(app, caseworker, caseId)).record.caseworkerId;
    const wrong = await assignCaseworker(app, caseworker, caseId, { to: provider.id, seen: current });
    assert.deepEqual(wrong, { ok: false, refusal: "not-a-caseworker" });
  }));

test("an inquiry is written down with the guidance that was given, and ends at the citizen's wish", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const intake = await hire(app, "vejen", "intake");
    const inquiry = (wish: string) => ({
      submissionId: app.newId(),
      fields: {
        navn: "Bo Prøve",
        post: "papir",
        om: "Spurgte om hjælp til post",
        vejledning: "Om værestedet",
        videre: wish,
        borger: "ny",
      },
      bornOn: localDate("1980-01-01"),
      receivedOn: localDate("2026-03-02"),
    });
    const ended = await recordInquiry(app, intake, inquiry("slut"));
    assert.ok(ended.ok);
    const { record } = await dataOf(app, intake, ended.value);
    assert.equal(record.closedOn, "2026-03-03");
    const entries = await readEntries(app.database.of(intake), intake.tenantId, ended.value);
    assert.deepEqual(
      entries.map(({ event }) => event),
      [
        { type: "inquiry-received", on: "2026-03-02" },
        { type: "routed", on: "2026-03-03", unit: "myndighed" },
        { type: "advice-given", on: "2026-03-03", endsCase: true },
      ],
    );
    const open = await recordInquiry(app, intake, inquiry("senere"));
    assert.ok(open.ok);
    assert.equal((await dataOf(app, intake, open.value)).record.closedOn, null);
  }));

test("a citizen does not act on another's case, and intake does not notify of delay", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const one = await caseApplied(app, "vejen");
    const other = await caseApplied(app, "vejen");
    const intake = await hire(app, "vejen", "intake");
    const notThere = { ok: false, refusal: "not-found" };
    assert.deepEqual(await withdrawApplication(app, other.citizen, one.caseId, ""), notThere);
    assert.deepEqual(await notifyDelay(app, intake, one.caseId, delay(app, "2026-09-01")), notThere);
    assert.deepEqual(await notifyDelay(app, one.citizen, one.caseId, delay(app, "2026-09-01")), notThere);
  }));
