import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import type { CaseEvent } from "../../cases/domain/case-event.ts";
import type { JournalEntry } from "../../journal/domain/journal-entry.ts";
import type { Obligation } from "../../obligations/domain/obligation.ts";
import { parts } from "../../people/domain/mandate.ts";
import { caseSteps } from "./case-steps.ts";
import { citizenCourse } from "./citizen-course.ts";
import { movedDeadlines } from "./moved-deadline.ts";

const on = localDate("2026-03-03");
const applied: CaseEvent = { type: "application-received", on };
const decided = (outcome: "granted" | "refused"): CaseEvent => ({
  type: "decision-made",
  on: localDate("2026-04-01"),
  legalBasis: "SEL-85",
  outcome,
});
const stepsAfter = (...events: readonly CaseEvent[]) =>
  caseSteps({ events, answers: 0, hasAssessment: false, hearing: null, plan: null, order: null });
const told = (...args: Parameters<typeof citizenCourse>) =>
  citizenCourse(...args).map(({ state, text }) => `${state}: ${text}`);

test("the citizen is told what is behind, where the case is, and what comes; a hearing only where there is one", () => {
  assert.deepEqual(told(stepsAfter(applied), parts), [
    "done: Du har søgt om støtte",
    "current: Vi finder ud af, hvad du har brug for",
    "open: Kommunen afgør din ansøgning",
    "open: Vi laver en plan sammen med dig",
    "open: Vi finder dem, der skal give støtten",
    "open: Du får støtte, og vi følger op",
  ]);
});

test("after a no the course ends with the decision, and whoever may not read the decision cannot tell a yes from a no", () => {
  const refusal = told(stepsAfter(applied, decided("refused")), parts);
  assert.equal(refusal.at(-1), "done: Kommunen afgør din ansøgning");
  const outcomes = (["granted", "refused"] as const).map((outcome) =>
    told(stepsAfter(applied, decided(outcome)), ["status"]),
  );
  assert.deepEqual(outcomes[0], outcomes[1]);
});

test("a case that Ankestyrelsen sends back is at the decision again, until that ruling is answered", () => {
  const back = { type: "ruling-received", on: localDate("2026-09-01"), outcome: "sent-back", complaint: "k1" } as const;
  const now = (...events: readonly CaseEvent[]) =>
    told(stepsAfter(applied, decided("refused"), ...events), parts).at(-1);
  assert.equal(now(back), "current: Kommunen afgør din ansøgning");
  assert.equal(now({ ...back, outcome: "upheld" }), "done: Kommunen afgør din ansøgning");
  const anew = { ...decided("refused"), on: localDate("2026-10-01") } as const;
  const about = (complaint: string) => ({ ...anew, rulings: [{ on: back.on, complaint }] }) as CaseEvent;
  assert.equal(now(back, about("k1")), "done: Kommunen afgør din ansøgning");
  assert.equal(now(back, about("k2")), "current: Kommunen afgør din ansøgning");
  assert.equal(now(back, anew), "done: Kommunen afgør din ansøgning");
  const half = (outcome: string) => ({ ...anew, rulings: [{ on: back.on, complaint: "k1", outcome }] }) as CaseEvent;
  assert.equal(now(back, half("changed")), "current: Kommunen afgør din ansøgning");
  assert.equal(now(back, half("sent-back")), "done: Kommunen afgør din ansøgning");
});

const heardFrom = (hearing: Parameters<typeof caseSteps>[0]["hearing"]) =>
  told(caseSteps({ events: [applied], answers: 0, hasAssessment: false, hearing, plan: null, order: null }), parts);

test("while the citizen can answer in a hearing, that is where the case is; a hearing that was not needed is not told of", () => {
  const answerBy = localDate("2026-03-20");
  const asked = "Du kan læse og svare på det, vi har fundet ud af";
  assert.ok(heardFrom({ way: "sent", answerBy, answeredOn: null }).includes(`current: ${asked}`));
  assert.ok(heardFrom({ way: "sent", answerBy, answeredOn: on }).includes(`done: ${asked}`));
  const notHeard = heardFrom({ way: "not-needed", answerBy: null, answeredOn: null });
  assert.deepEqual(
    notHeard.filter((step) => step.includes(asked)),
    [],
  );
});

const entry = (sequence: number, event: CaseEvent, more: Partial<JournalEntry> = {}): JournalEntry => ({
  id: `e${sequence}`,
  caseId: "sag",
  sequence,
  occurredOn: event.on,
  registeredAt: `${event.on}T09:00:00.000Z`,
  registeredBy: "staff",
  registeredAs: "caseworker",
  theme: "",
  text: "",
  event,
  obligation: null,
  corrects: null,
  ...more,
});
const due = (what: Obligation["what"], day: string) => ({ what, due: localDate(day) }) as Obligation;
const delayed = {
  type: "delay-notice-sent",
  on: localDate("2026-04-20"),
  expectedOn: localDate("2026-05-12"),
} as const;
const postponed = {
  type: "hearing-postponed",
  on: localDate("2026-03-20"),
  answerBy: localDate("2026-04-07"),
  insteadOf: localDate("2026-03-31"),
} as const;

test("a delay is told with the day it was, the day it is and the letter, until it is seen or the decision is made", () => {
  const letter = { id: "brev", kind: "delay-notice", madeAt: "2026-04-19T10:00:00.000Z" } as never;
  const ground = {
    entries: [entry(1, applied), entry(2, delayed)],
    letters: [letter],
    obligations: [due("decision", "2026-04-28"), due("decision", "2026-05-12"), due("complaint", "2026-05-01")],
    seen: [] as string[],
  };
  assert.deepEqual(movedDeadlines(ground, parts), [
    {
      entryId: "e2",
      kind: "decision-delayed",
      on: "2026-04-20",
      from: "2026-04-28",
      to: "2026-05-12",
      letterId: "brev",
    },
  ]);
  assert.deepEqual(movedDeadlines({ ...ground, seen: ["e2"] }, parts), []);
  assert.deepEqual(
    movedDeadlines({ ...ground, entries: [...ground.entries, entry(3, decided("granted"))] }, parts),
    [],
  );
  // Another entry has put it right: then it is that entry that tells.
  const put = entry(3, delayed, { corrects: "e2" });
  assert.deepEqual(
    movedDeadlines({ ...ground, entries: [...ground.entries, put] }, parts).map(({ entryId }) => entryId),
    ["e3"],
  );
});

test("more time to answer and a case that is sent back are told to those whom those parts are open to", () => {
  const back = { type: "ruling-received", on: localDate("2026-06-01"), outcome: "sent-back" } as const;
  const ground = {
    entries: [entry(1, postponed), entry(2, back)],
    letters: [],
    obligations: [due("remitted-decision", "2026-07-27")],
    seen: [],
  };
  const moves = movedDeadlines(ground, parts).map(({ from, kind, to }) => [kind, from, to]);
  assert.deepEqual(moves, [
    ["decided-again", null, "2026-07-27"],
    ["hearing-postponed", "2026-03-31", "2026-04-07"],
  ]);
  assert.deepEqual(movedDeadlines(ground, ["status", "decision"]), []);
});
