import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { type RetentionCode, type RetentionMark, retentionOf } from "./retention.ts";

const ended = localDate("2026-06-30");
const mark = (code: RetentionCode): RetentionMark => ({ code, reason: "Fordi", on: localDate("2026-07-01") });

const cases = [
  ["nobody has set anything", ended, undefined, null, ["unset", null, null]],
  ["the municipality keeps all", ended, { code: "keep" }, null, ["keep", "municipality", null]],
  [
    "disposed of after 5 years",
    ended,
    { code: "dispose", yearsAfterEnd: 5 },
    null,
    ["dispose", "municipality", "2031-06-30"],
  ],
  ["no time is set", ended, { code: "dispose" }, null, ["dispose", "municipality", null]],
  ["the case is still open", null, { code: "dispose", yearsAfterEnd: 5 }, null, ["dispose", "municipality", null]],
  ["this case is kept", ended, { code: "dispose", yearsAfterEnd: 5 }, mark("keep"), ["keep", "case", null]],
  ["this case may go, the others not", ended, { code: "keep" }, mark("dispose"), ["dispose", "case", null]],
  [
    "this case may go after the common time",
    ended,
    { code: "keep", yearsAfterEnd: 10 },
    mark("dispose"),
    ["dispose", "case", "2036-06-30"],
  ],
  ["this case is as all others again", ended, { code: "keep" }, mark("as-set"), ["keep", "municipality", null]],
  [
    "the end is a day that the later year lacks",
    localDate("2028-02-29"),
    { code: "dispose", yearsAfterEnd: 1 },
    null,
    ["dispose", "municipality", "2029-02-28"],
  ],
] as const;

for (const [name, end, set, marked, [code, setBy, disposableFrom]] of cases) {
  test(`what becomes of a case: ${name}`, () => {
    assert.deepEqual(retentionOf(end, set, marked), { code, setBy, disposableFrom });
  });
}
