import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import type { CaseEvent } from "../../cases/domain/case-event.ts";
import { invitesIn } from "./invites.ts";

const on = localDate("2026-04-20");
const heard: CaseEvent = { type: "hearing-sent", on, answerBy: localDate("2026-05-04") };
const offered: CaseEvent = { type: "plan-offered", on };

test("the citizen is asked for an answer until it has come, and again when asked again", () => {
  assert.deepEqual(invitesIn([]), { hearing: false, plan: false });
  assert.deepEqual(invitesIn([heard]), { hearing: true, plan: false });
  assert.deepEqual(invitesIn([heard, { type: "hearing-answered", on }]), { hearing: false, plan: false });
  assert.deepEqual(invitesIn([offered]), { hearing: false, plan: true });
  const declined: CaseEvent = { type: "plan-answered", on, accepted: false };
  assert.deepEqual(invitesIn([offered, declined]), { hearing: false, plan: false });
  assert.deepEqual(invitesIn([offered, declined, offered]), { hearing: false, plan: true });
});

test("nobody is asked about what is over: a decision ends the hearing, the end of support ends the plan", () => {
  const decided: CaseEvent = { type: "decision-made", on, legalBasis: "SEL-85", outcome: "granted" };
  assert.equal(invitesIn([heard, decided]).hearing, false);
  assert.equal(invitesIn([heard, { type: "application-withdrawn", on }]).hearing, false);
  assert.equal(invitesIn([offered, { type: "support-ended", on }]).plan, false);
});
