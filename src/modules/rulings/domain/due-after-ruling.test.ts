import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { dueAfter, isCarriedOut } from "./due-after-ruling.ts";
import type { RuledPart } from "./ruling.ts";

const changed: RuledPart = {
  ...{ id: "part", taskId: "mail", task: "mail", outcome: "changed", says: "", after: null },
};
const rulingOn = (complaintId: string) => ({ complaintId, receivedOn: localDate("2026-09-01"), parts: [changed] });
const owed = (complaint: string | undefined, due: string, status: "met" | "open") => ({
  ...{ what: "carry-out-ruling" as const, countedFrom: localDate("2026-09-01"), due: localDate(due), status },
  ...(complaint !== undefined && { complaint }),
});

test("of two rulings that came on one day each is told its own day, and done when its own is done", () => {
  const both = [owed("K1", "2026-09-15", "open"), owed("K2", "2026-10-01", "met")];
  assert.equal(dueAfter(rulingOn("K1"), both).carryOutBy, "2026-09-15");
  assert.equal(dueAfter(rulingOn("K2"), both).carryOutBy, "2026-10-01");
  assert.deepEqual([isCarriedOut(rulingOn("K1"), both), isCarriedOut(rulingOn("K2"), both)], [false, true]);
});

test("what names no complaint is known by the ruling's day", () => {
  assert.equal(dueAfter(rulingOn("K1"), [owed(undefined, "2026-09-15", "open")]).carryOutBy, "2026-09-15");
});
