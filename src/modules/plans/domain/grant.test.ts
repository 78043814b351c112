import assert from "node:assert/strict";
import { test } from "node:test";
import { type LocalDate, localDate } from "../../../kernel/local-date.ts";
import type { IssuedDecision, IssuedPart } from "../../decisions/domain/decision.ts";
import { currentGrant } from "./grant.ts";

const part = (taskId: string, more: Partial<IssuedPart> = {}): IssuedPart => ({
  id: `${taskId} part`,
  taskId,
  task: "economy",
  citizensWords: "",
  outcome: "granted",
  partial: false,
  legalBasis: "SEL-85",
  deliveryForm: "individual",
  package: null,
  extent: "En time",
  weeklyMinutes: null,
  period: { from: localDate("2026-04-01"), to: null },
  endsOn: null,
  temporary: false,
  goals: [],
  metBy: null,
  reasons: "",
  departure: "",
  exclusion: null,
  ...more,
});

const decision = (issuedOn: string, parts: readonly IssuedPart[], applicationId = "application"): IssuedDecision => ({
  state: "issued",
  id: issuedOn,
  caseId: "case",
  applicationId,
  parts,
  reasons: { rules: "", considerations: "", facts: "" },
  assessment: "",
  providerWish: null,
  firstFollowUpOn: null,
  editionOn: localDate("2024-12-11"),
  draftedBy: "staff",
  approvedBy: null,
  issuedBy: "staff",
  issuedOn: localDate(issuedOn),
  issuedAt: `${issuedOn}T08:00:00.000Z`,
  letterId: "letter",
});

const first = decision("2026-04-01", [part("mail"), part("cooking")]);
const grantedOn = (day: string, ...decisions: readonly IssuedDecision[]) => {
  const grant = currentGrant(decisions, localDate(day));
  return grant.ok ? grant.value.granted.map(({ taskId, extent }) => `${taskId}: ${extent}`) : grant.refusal;
};
const ends = (endsOn: LocalDate) =>
  decision("2026-09-01", [part("mail", { outcome: "refused", deliveryForm: null, period: null, endsOn })]);

test("a decision that changes one task leaves the others as they were granted", () => {
  const less = decision("2026-09-01", [part("mail", { extent: "En halv time", partial: true })]);
  assert.deepEqual(grantedOn("2026-09-02", first, less), ["mail: En halv time", "cooking: En time"]);
});

test("support that a decision ends is granted until its last day has gone", () => {
  const ending = ends(localDate("2026-10-01"));
  assert.deepEqual(grantedOn("2026-10-01", first, ending), ["mail: En time", "cooking: En time"]);
  assert.deepEqual(grantedOn("2026-10-02", first, ending), ["cooking: En time"]);
});

test("a new application's grant stands by itself", () => {
  const later = decision("2026-09-01", [part("shopping")], "another application");
  assert.deepEqual(grantedOn("2026-09-02", first, later), ["shopping: En time"]);
  assert.equal(grantedOn("2026-09-02"), "decision-not-issued");
});
