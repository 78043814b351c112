import assert from "node:assert/strict";
import { test } from "node:test";
import { openSpool, wholly } from "./spool.ts";

test("what a disk takes in parts is laid in whole, and where it takes no more nothing is given as whole", async () => {
  const asked: number[][] = [];
  await wholly({ at: 10, length: 5 }, (...step) => {
    asked.push(step);
    return Promise.resolve(Math.min(2, step[1]));
  });
  assert.deepEqual(asked, [
    [0, 5, 10],
    [2, 3, 12],
    [4, 1, 14],
  ]);
  await assert.rejects(
    wholly({ at: 0, length: 1 }, () => Promise.resolve(0)),
    /shorter than what was laid in it/,
  );
});

test("what is read again is what was laid in, and a place that was never filled is told of", async () => {
  const spool = await openSpool();
  try {
    const [first, second] = [await spool.write(Buffer.from("første")), await spool.write(Buffer.from("anden"))];
    assert.equal((await spool.read(second)).toString(), "anden");
    assert.equal((await spool.read(first)).toString(), "første");
    await assert.rejects(spool.read({ at: 0, length: 100 }), RangeError);
  } finally {
    await spool.close();
  }
});
