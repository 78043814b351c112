import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { dispatchStates } from "../../letters/domain/dispatch-state.ts";
import { afterAttempt, afterReceipt, isForPeople, pace } from "./dispatch.ts";
import { dayAvailable, readArrival } from "./settling.ts";

test("an attempt without an answer is tried again with longer and longer waits, and in the end left to people", () => {
  const patience = { leaseSeconds: 60, waits: [10, 60] };
  assert.deepEqual(afterAttempt({ kind: "no-answer" }, 1, patience), { state: "planned", waitSeconds: 10 });
  assert.deepEqual(afterAttempt({ kind: "no-answer" }, 2, patience), { state: "planned", waitSeconds: 60 });
  assert.deepEqual(afterAttempt({ kind: "no-answer" }, 3, patience), { state: "uncertain", trouble: "no-answer" });
  assert.deepEqual(afterAttempt({ kind: "taken", receipt: null }, 9, patience), { state: "handed-over" });
  for (const kind of ["refused", "mailbox-closed", "not-addressable"] as const)
    assert.deepEqual(afterAttempt({ kind }, 1, patience), { state: "returned", trouble: kind });
  const longer = pace.waits.every((seconds, at) => seconds > (pace.waits[at - 1] ?? 0));
  assert.ok(longer);
});

test("what a receipt changes in each state: what has come has come, and no later word takes it back", () => {
  const told = (status: "available" | "returned", isPosted: boolean) =>
    dispatchStates.map((state) => afterReceipt({ state }, { status }, isPosted) ?? "-").join(" ");
  // planned, handed-over, available, uncertain, returned, cancelled
  assert.equal(told("available", false), "available available - available available available");
  assert.equal(told("available", true), "available available - available available -");
  assert.equal(told("returned", false), "returned returned - returned - -");
});

test("people settle what is uncertain, came back, or was taken without a receipt; never what is on its way or has come", () => {
  assert.deepEqual(
    dispatchStates.filter((state) => isForPeople({ state })),
    ["handed-over", "uncertain", "returned"],
  );
});

test("a letter comes on the day it is in Denmark, never before it was made nor after we heard of it", () => {
  const today = localDate("2026-03-06");
  const madeAt = "2026-03-03T10:00:00Z";
  assert.equal(dayAvailable("2026-03-04T22:59:00Z", madeAt, today), "2026-03-04");
  assert.equal(dayAvailable("2026-03-04T23:00:00Z", madeAt, today), "2026-03-05");
  // Summer time.
  assert.equal(dayAvailable("2026-07-04T22:00:00Z", "2026-07-01T10:00:00Z", localDate("2026-07-06")), "2026-07-05");
  assert.equal(dayAvailable("2026-03-01T10:00:00Z", madeAt, today), "2026-03-03");
  assert.equal(dayAvailable("2027-03-01T10:00:00Z", madeAt, today), "2026-03-06");
});

test("whoever says that a letter came tells the day and how it is known, and no day that cannot be", () => {
  const read = (on: Parameters<typeof readArrival>[0]["on"], reason = "Sagt i telefonen") => {
    const outcome = readArrival({ on, reason }, "2026-03-03T10:00:00Z", localDate("2026-03-06"));
    return outcome.ok ? outcome.value : outcome.refusal;
  };
  assert.deepEqual(read(localDate("2026-03-04"), " Sagt "), { on: "2026-03-04", reason: "Sagt" });
  assert.deepEqual(read("blank", " "), ["day-missing", "reason-missing"]);
  assert.deepEqual(read("unreadable"), ["day-unreadable"]);
  assert.deepEqual(read(localDate("2026-03-07")), ["day-in-future"]);
  assert.deepEqual(read(localDate("2026-03-02")), ["day-before-letter"]);
});
