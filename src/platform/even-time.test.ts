import assert from "node:assert/strict";
import { test } from "node:test";
import { evenTime } from "./even-time.ts";

for (const worked of [0.5, 7, 21, 39]) {
  test(`an answer after ${worked} ms of work is given after one whole step of 40 ms`, async () => {
    const since = performance.now() - worked;
    await evenTime(since);
    const took = performance.now() - since;
    assert.ok(took >= 40 && took < 80, `${took} ms`);
  });
}

test("work that took longer than a step is given after the next whole one", async () => {
  const since = performance.now() - 65;
  await evenTime(since);
  assert.ok(performance.now() - since >= 80);
});
