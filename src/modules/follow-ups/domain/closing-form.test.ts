import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { readEnding } from "./closing-form.ts";
import { isSettled, lastGrantedDay } from "./support-end.ts";

const on = localDate("2026-07-10");
const typed = { "slut-grund": "goals-reached", "slut-enig": "ja", "slut-ord": "Du klarer det selv" };
const wrong = (fields: Readonly<Record<string, string>>, lastDay?: string) => {
  const read = readEnding(fields, on, lastDay === undefined ? undefined : localDate(lastDay));
  return read.ok ? [] : read.refusal.map(({ field }) => field);
};

test("the end of support tells why, in words, and whether the citizen agrees", () => {
  assert.deepEqual(wrong(typed), []);
  assert.deepEqual(wrong({}), ["slut-grund", "slut-ord"]);
  assert.deepEqual(wrong({ ...typed, "slut-enig": "" }), ["slut-enig"]);
  assert.deepEqual(wrong({ ...typed, "slut-grund": "gaette" }), ["slut-grund"]);
});

test("what the citizen does not agree to, and lost contact, is not written down as an end: it takes a decision", () => {
  assert.deepEqual(wrong({ ...typed, "slut-enig": "nej" }), ["slut-enig"]);
  assert.deepEqual(wrong({ ...typed, "slut-grund": "no-contact" }), ["slut-grund"]);
});

test("a period is over only on its last day or later, and then nobody needs to agree", () => {
  const over = { ...typed, "slut-grund": "period-over", "slut-enig": "" };
  assert.deepEqual(wrong(over, "2026-07-11"), ["slut-grund"]);
  assert.deepEqual(wrong(over), ["slut-grund"]);
  assert.deepEqual(wrong(over, "2026-07-10"), []);
  const read = readEnding(over, on, on);
  assert.deepEqual(read.ok && read.value, { on, why: "period-over", agreed: null, said: "Du klarer det selv" });
});

test("only what is agreed, or over, is settled without a new decision", () => {
  assert.equal(isSettled({ why: "period-over", agreed: null }), true);
  assert.equal(isSettled({ why: "opted-out", agreed: true }), true);
  assert.equal(isSettled({ why: "no-contact", agreed: false }), false);
});

test("the last day of a grant is its latest part's, and there is none where a part goes on", () => {
  const part = (to: string | null) => ({ period: { to: to === null ? null : localDate(to) } });
  assert.equal(lastGrantedDay([part("2026-07-01"), part("2026-10-01")]), "2026-10-01");
  assert.equal(lastGrantedDay([part("2026-07-01"), part(null)]), undefined);
  assert.equal(lastGrantedDay([]), undefined);
});
