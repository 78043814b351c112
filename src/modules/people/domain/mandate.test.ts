import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { holdsOn, mayBeGiven, type NewMandate, stateOn } from "./mandate.ts";

const march = { from: localDate("2026-03-03"), to: localDate("2026-03-31"), withdrawnAt: null };
const openEnded = { ...march, to: null };
const withdrawn = { ...march, withdrawnAt: "2026-03-10T09:00:00.000Z" };

test("a mandate holds from its first day to its last, both counted, and without a last day until it is withdrawn", () => {
  const on = (day: string) => [march, openEnded, withdrawn].map((mandate) => holdsOn(mandate, localDate(day)));
  assert.deepEqual(on("2026-03-02"), [false, false, false]);
  assert.deepEqual(on("2026-03-03"), [true, true, false]);
  assert.deepEqual(on("2026-03-31"), [true, true, false]);
  assert.deepEqual(on("2026-04-01"), [false, true, false]);
});

test("a mandate that was withdrawn opens nothing, on no day, also not on those before it was withdrawn", () => {
  for (const day of ["2026-03-03", "2026-03-09", "2026-03-10", "2026-03-11"])
    assert.equal(holdsOn(withdrawn, localDate(day)), false, day);
});

test("how a mandate stands is told apart: to come, holding, run out, withdrawn", () => {
  assert.equal(stateOn(march, localDate("2026-03-02")), "to-come");
  assert.equal(stateOn(march, localDate("2026-03-03")), "holds");
  assert.equal(stateOn(march, localDate("2026-04-01")), "over");
  assert.equal(stateOn(withdrawn, localDate("2026-04-01")), "withdrawn");
});

const sister: NewMandate = {
  name: "Mette Prøve",
  cprNumber: "0504909989",
  kind: "relative",
  parts: ["status"],
  basis: "given-online",
  note: "",
  from: localDate("2026-03-03"),
  to: null,
};
const today = localDate("2026-03-03");
const given = (changed: Partial<NewMandate>, own: string | null = "2311143995") => {
  const outcome = mayBeGiven({ ...sister, ...changed }, own, today);
  return outcome.ok ? "given" : outcome.refusal;
};

test("a mandate names at least one part, ends after it begins, and has not run out before it is given", () => {
  assert.equal(given({}), "given");
  assert.equal(given({ parts: [] }), "nothing-named");
  assert.equal(given({ from: localDate("2026-03-05"), to: localDate("2026-03-04") }), "ends-before-it-begins");
  assert.equal(given({ from: localDate("2026-03-05"), to: localDate("2026-03-05") }), "given");
  assert.equal(given({ from: localDate("2026-02-01"), to: localDate("2026-03-02") }), "already-over");
  assert.equal(given({ from: localDate("2026-02-01"), to: localDate("2026-03-03") }), "given");
});

test("a guardian is appointed by a court and by nobody else, and a court appoints nobody but guardians", () => {
  for (const basis of ["given-online", "paper", "spoken"] as const)
    assert.equal(given({ kind: "guardian", basis }), "guardian-by-court");
  assert.equal(given({ kind: "guardian", basis: "court" }), "given");
  for (const kind of ["relative", "representative", "companion"] as const) {
    assert.equal(given({ kind, basis: "court" }), "guardian-by-court");
    assert.equal(given({ kind, basis: "paper" }), "given");
  }
});

test("nobody is their own helper", () => {
  assert.equal(given({ cprNumber: "2311143995" }), "oneself");
  assert.equal(given({ cprNumber: null }, null), "given");
});
