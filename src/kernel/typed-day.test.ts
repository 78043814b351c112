import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "./local-date.ts";
import { dayAsTyped } from "./typed-day.ts";

test("a day stands in its three fields as one types it, without zeros in front; no day leaves them empty", () => {
  assert.deepEqual(dayAsTyped("fra", localDate("2026-04-03")), {
    "fra-dag": "3",
    "fra-maaned": "4",
    "fra-aar": "2026",
  });
  assert.deepEqual(dayAsTyped("fra", null), {});
});
