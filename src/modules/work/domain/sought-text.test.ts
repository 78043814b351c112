import assert from "node:assert/strict";
import { test } from "node:test";
import { readSought } from "./sought-text.ts";

test("ten digits are a CPR number, however they are written and whatever stands beside them", () => {
  for (const typed of [
    "0205901234",
    "020590-1234",
    " 020590 1234 ",
    "020590–1234",
    "02 05 90 12 34",
    "Asta 020590-1234",
    "(0205901234)",
  ])
    assert.deepEqual(readSought(typed), { kind: "cpr-number", cprNumber: "0205901234" }, typed);
});

test("names, case numbers and other numbers are searched for as they are", () => {
  for (const typed of ["Asta Prøve", "2026", "12345678", "012345678901", ""])
    assert.deepEqual(readSought(` ${typed} `), { kind: "text", text: typed }, typed);
  assert.deepEqual(readSought(" 2026-000123 "), { kind: "case-number", text: "2026-000123" });
  assert.deepEqual(readSought("a".repeat(200)), { kind: "text", text: "a".repeat(100) });
});
