import assert from "node:assert/strict";
import { test } from "node:test";
import { evenTime, type Timer } from "./even-time.ts";

/** A clock that stands still but while somebody waits, and that wakes them a little early. */
function earlyTimer(at: number): Timer {
  let now = at;
  return {
    now: () => now,
    wait: async (milliseconds) => {
      now += milliseconds > 1 ? milliseconds - 0.6 : milliseconds;
    },
  };
}

const given = async (since: number, now: number): Promise<number> => {
  const timer = earlyTimer(now);
  await evenTime(since, timer);
  return timer.now() - since;
};

test("an answer is given after whole steps of 40 ms, whatever work it took and however early the timer wakes", async () => {
  for (const worked of [0.5, 7, 21, 39.9]) assert.equal(await given(1000, 1000 + worked), 40, `${worked} ms of work`);
  assert.equal(await given(1000, 1065), 80);
  assert.equal(await given(1000, 1080), 80);
});
