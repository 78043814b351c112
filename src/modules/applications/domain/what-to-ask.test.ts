import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { loadStandardsLibrary } from "../../../platform/standard-files.ts";
import type { CaseFacts } from "../../cases/domain/case-record.ts";
import type { Application, Consent } from "./application.ts";
import { factsWith, guidanceFor } from "./routing.ts";
import { openQuestions } from "./what-to-ask.ts";

const { law, standards } = loadStandardsLibrary();
const today = localDate("2026-03-03");
const application: Application = {
  id: "one",
  caseId: "case",
  receivedOn: today,
  channel: "letter",
  appliedBy: "citizen",
  onBehalf: null,
  tasks: [{ id: "task", task: "cleaning", ownWords: null }],
  ownWords: null,
  everydayLife: null,
  tried: null,
  helper: null,
  wishes: null,
  contactWish: null,
  acuteNote: null,
  registeredAt: "2026-03-03T08:00:00.000Z",
  withdrawnOn: null,
};

function asked(slug: string, changes: Partial<Application>, facts: CaseFacts = {}, bornOn = "1990-05-17") {
  const standard = standards.get(slug);
  assert.ok(standard);
  const person = { bornOn: localDate(bornOn) };
  const changed = { ...application, ...changes };
  const known = factsWith(facts, { ...changed, facts: {} });
  const guidance = guidanceFor({ standard, law }, person, { facts: known, receivedOn: today }, today);
  return openQuestions(changed, person.bornOn, guidance).map(({ text }) => text);
}

const by = (appliedBy: Application["appliedBy"], consent: Consent): Partial<Application> => ({
  appliedBy,
  onBehalf: { name: null, contact: null, consent, consentNote: null },
});

test("a citizen of age who applies for something known leaves nothing to ask", () => {
  assert.deepEqual(asked("vejen", {}), []);
});

test("who applies for another is asked about, by what is known of it", () => {
  const consent = "Spørg borgeren, om det er i orden, at en anden har søgt.";
  assert.deepEqual(asked("vejen", by("relative", "given")), []);
  assert.deepEqual(asked("vejen", by("relative", "not-known")), [consent]);
  assert.deepEqual(asked("vejen", by("representative", "not-known")), [`${consent} Bed også om fuldmagten.`]);
  assert.deepEqual(asked("vejen", by("guardian", "not-known")), ["Bed værgen om at vise, hvad værgemålet omfatter."]);
  assert.match(asked("vejen", by("other", "not-given"))[0] ?? "", /har sagt nej/);
});

test("the standard's own question for intake is asked where it applies (SON-2.2)", () => {
  assert.equal(asked("soenderborg", by("doctor", "given")).length, 1);
  assert.equal(asked("soenderborg", by("relative", "given")).length, 0);
});

test("an unknown early pension is asked about only where it could move the case", () => {
  assert.match(asked("broenderslev", {}, {}, "1999-04-12")[0] ?? "", /tilkendt førtidspension/);
  assert.deepEqual(asked("broenderslev", {}, { earlyPension: false }, "1999-04-12"), []);
  assert.deepEqual(asked("broenderslev", {}, {}, "1990-05-17"), []);
});

test("under 18 on the day of receipt is noticed, and 18 on that day is not", () => {
  assert.match(asked("vejen", {}, {}, "2008-03-04")[0] ?? "", /under 18 år/);
  assert.deepEqual(asked("vejen", {}, {}, "2008-03-03"), []);
});

test("a new application adds its tasks and what it tells, and leaves the rest as it was known", () => {
  const known: CaseFacts = { earlyPension: false, appliedTasks: ["cleaning"], appliedBy: "relative" };
  const fresh = { facts: { acute: true }, appliedBy: "citizen" as const };
  assert.deepEqual(factsWith(known, { ...fresh, tasks: [{ task: "economy", ownWords: null }] }), {
    earlyPension: false,
    acute: true,
    appliedBy: "citizen",
    appliedTasks: ["cleaning", "economy"],
  });
  assert.deepEqual(factsWith({}, { ...fresh, tasks: [{ task: "not-known", ownWords: null }] }), {
    acute: true,
    appliedBy: "citizen",
  });
});
