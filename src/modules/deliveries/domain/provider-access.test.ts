import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { accessEndsOn, lastGrantedDay } from "./provider-access.ts";

const from = localDate("2026-04-01");
const until = (to: string) => ({ period: { from, to: localDate(to) } });
const open = { period: { from, to: null } };

test("a provider sees a case on the last day of support, and so many days more as the municipality has set", () => {
  assert.equal(accessEndsOn(localDate("2026-09-30")), "2026-10-01");
  assert.equal(accessEndsOn(localDate("2026-09-30"), 0), "2026-10-01");
  assert.equal(accessEndsOn(localDate("2026-02-27"), 14), "2026-03-14");
});

test("a grant ends with the last of its tasks, and not at all where one of them has no end", () => {
  assert.equal(lastGrantedDay([until("2026-09-30"), until("2026-12-31")]), "2026-12-31");
  assert.equal(lastGrantedDay([until("2026-09-30"), open]), null);
  assert.equal(lastGrantedDay([open]), null);
  assert.equal(lastGrantedDay([]), null);
});
