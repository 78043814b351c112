import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { caseEventSchema } from "../../cases/domain/case-event.ts";
import type { IssuedPart } from "./decision.ts";
import { grantedOutcome } from "./decision.ts";
import { decisionEvent, letterEntry } from "./decision-entries.ts";

const day = localDate;
const grant: IssuedPart = {
  id: "p",
  taskId: "t",
  task: "economy",
  citizensWords: "",
  outcome: "granted",
  partial: false,
  legalBasis: "SEL-85",
  deliveryForm: "individual",
  package: null,
  extent: "",
  weeklyMinutes: null,
  period: { from: day("2026-04-01"), to: null },
  endsOn: null,
  temporary: false,
  goals: [],
  metBy: null,
  reasons: "",
  departure: "",
  exclusion: null,
};
const refusal: IssuedPart = { ...grant, outcome: "refused", deliveryForm: null, period: null, reasons: "Du kan selv." };

const eventOf = (parts: readonly IssuedPart[], isAvailable = true) => {
  const decision = {
    parts,
    issuedOn: day("2026-03-20"),
    editionOn: day("2024-12-11"),
    firstFollowUpOn: day("2026-06-20"),
  };
  const event = decisionEvent(decision, { received: [day("2026-03-03")], rulings: null, changes: [] }, isAvailable);
  assert.deepEqual(caseEventSchema.parse(event), event);
  return event;
};

test("a decision's event tells its grounds, outcome, period, edition, what it decides, and when the letter came", () => {
  assert.deepEqual(eventOf([grant]), {
    type: "decision-made",
    on: "2026-03-20",
    legalBasis: "SEL-85",
    outcome: "granted",
    decides: ["2026-03-03"],
    edition: "2024-12-11",
    receivedOn: "2026-03-20",
    period: { from: "2026-04-01" },
    deliveryForm: "individual",
    firstFollowUpOn: "2026-06-20",
  });
});

test("a decision that has a name is told by it, and so is its letter", () => {
  const told = { parts: [grant], editionOn: day("2024-12-11"), firstFollowUpOn: null } as const;
  const named = { ...told, id: "afg", issuedOn: day("2026-03-20") };
  assert.equal(decisionEvent(named, { received: [], rulings: null, changes: [] }, true).decision, "afg");
  const { event } = letterEntry({ channel: "own-pages", availableOn: day("2026-03-20") }, named);
  assert.deepEqual(event, {
    ...{ type: "decision-letter-sent", on: "2026-03-20", receivedOn: "2026-03-20", decidedOn: "2026-03-20" },
    decision: "afg",
  });
});

test("on paper nobody knows yet when the letter comes", () => {
  assert.equal(eventOf([grant], false).receivedOn, undefined);
});

test("a mixed decision names every ground, and apart those that were granted", () => {
  const event = eventOf([{ ...refusal, legalBasis: "SEL-82b" }, grant]);
  assert.deepEqual([event.legalBasis, event.granted, event.outcome], [["SEL-82b", "SEL-85"], ["SEL-85"], "partly"]);
});

test("a refusal grants nothing: no period, no follow-up", () => {
  const event = eventOf([refusal]);
  assert.deepEqual(
    [event.outcome, event.period, event.firstFollowUpOn, event.granted],
    ["refused", undefined, undefined, undefined],
  );
});

test("the period runs from the first day of the first grant to the last day of the last, and is open where one is open", () => {
  const shorter = { ...grant, period: { from: day("2026-05-01"), to: day("2026-09-30") } };
  const longer = { ...grant, period: { from: day("2026-04-01"), to: day("2026-12-31") } };
  assert.deepEqual(eventOf([shorter, longer]).period, { from: "2026-04-01", to: "2026-12-31" });
  assert.deepEqual(eventOf([shorter, grant]).period, { from: "2026-04-01" });
  assert.equal(eventOf([grant, { ...grant, deliveryForm: "group" }]).deliveryForm, undefined);
});

test("a need that is met otherwise counts as not fully granted, and grants nothing by itself", () => {
  const otherwise = { outcome: "met-otherwise", partial: false } as const;
  assert.equal(grantedOutcome([grant, otherwise]), "partly");
  assert.equal(grantedOutcome([otherwise, otherwise]), "refused");
  assert.equal(grantedOutcome([grant, grant]), "granted");
});
