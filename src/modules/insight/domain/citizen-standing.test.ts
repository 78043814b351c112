import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import type { CaseEvent } from "../../cases/domain/case-event.ts";
import { citizenStanding } from "./citizen-standing.ts";

const on = localDate("2026-03-03");
const applied: CaseEvent = { type: "application-received", on };
const assessed: CaseEvent = { type: "assessment-made", on };
const granted: CaseEvent = { type: "decision-made", on, legalBasis: "SEL-85", outcome: "granted" };
const ordered: CaseEvent = { type: "order-sent", on };
const returned: CaseEvent = { type: "order-returned", on };
const taken: CaseEvent = { type: "order-accepted", on };
const met: CaseEvent = { type: "first-contact", on };
const started: CaseEvent = { type: "support-started", on };
const late: CaseEvent = { type: "delay-notice-sent", on, expectedOn: on };

test("two who are not at the same place are told apart", () => {
  for (const [events, standing] of [
    [[applied], "Ansøgning under behandling"],
    [[applied, assessed, late], "Udredt, venter på afgørelse, forsinket"],
    [[applied, assessed, late, granted], "Bevilget, venter på start"],
    [[granted, ordered], "Bevilget, venter på start, støtten er bestilt"],
    [[granted, ordered, returned], "Bevilget, bestillingen er sendt tilbage"],
    [[granted, ordered, taken], "Bevilget, venter på start, udføreren har sagt ja"],
    [[granted, ordered, taken, met], "Bevilget, venter på start, har mødt kontaktpersonen"],
    [[granted, ordered, taken, met, started], "Støtten er i gang"],
    [[granted, started, { type: "follow-up-held", on }], "Støtten er i gang, fulgt op"],
    [[granted, started, { type: "follow-up-held", on }, { type: "support-ended", on }], "Støtten er slut"],
  ] as const satisfies readonly (readonly [readonly CaseEvent[], string])[]) {
    assert.equal(citizenStanding(events, false), standing);
  }
});

test("a closed case tells how it ended, and that it is closed", () => {
  const withdrawn: CaseEvent = { type: "application-withdrawn", on };
  assert.equal(citizenStanding([applied, withdrawn], true), "Ansøgningen er trukket tilbage, lukket");
  const asked: CaseEvent = { type: "inquiry-received", on };
  assert.equal(citizenStanding([asked, { type: "advice-given", on, endsCase: true }], true), "Henvendelse, lukket");
});
