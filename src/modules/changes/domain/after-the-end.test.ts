import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { afterTheEnd } from "./after-the-end.ts";

const last = { startsAt: "2026-09-30T10:00:00.000Z" };
// In Denmark it is already 1 October.
const night = { startsAt: "2026-09-30T22:30:00.000Z" };
const later = { startsAt: "2026-10-02T10:00:00.000Z" };

test("appointments after the last day are to be looked at, the last day's own are not, and none where nothing ends", () => {
  const ends = { endsOn: localDate("2026-09-30") };
  assert.deepEqual(afterTheEnd([last, night, later], [ends]), [night, later]);
  assert.deepEqual(afterTheEnd([last, night, later], [{ endsOn: null }]), []);
});
