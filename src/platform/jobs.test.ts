import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { withDatabase } from "../../tests/with-database.ts";
import { type OperatorDatabase, operatorTransaction } from "./database.ts";
import { type JobHandlers, plan, plannedJobs, startJobs } from "./jobs.ts";
import { jsonLog } from "./log.ts";

const log = jsonLog("error", () => undefined);
const nothing = async () => undefined;
const idle: JobHandlers = {
  "recompute-obligations": nothing,
  "seal-looks": nothing,
  "review-looks": nothing,
  "delete-old-looks": nothing,
  "delete-old-sessions": nothing,
  "delete-old-kept-forms": nothing,
  "delete-old-proposals": nothing,
  "make-access-file": nothing,
  "make-outside-file": nothing,
  "make-waiting-files": nothing,
  "sign-checkpoints": nothing,
  "send-letter": nothing,
  "make-appeal-package": nothing,
  "send-waiting-letters": nothing,
  "collect-receipts": nothing,
};

/** What each start plans, and nothing does within the minute. */
const planned: ReadonlySet<string> = new Set(["recompute-obligations", "sign-checkpoints"]);

/** What waits of the job that is looked at; the worker plans others of its own. */
const waiting = async (database: OperatorDatabase) =>
  (await operatorTransaction(database, plannedJobs)).filter(({ task }) => task === "recompute-obligations");

test("a job is planned with its act, or not at all", () =>
  withDatabase(async (database) => {
    await assert.rejects(
      operatorTransaction(database, async (tx) => {
        await plan(tx, "recompute-obligations", {});
        throw new Error("the act failed");
      }),
    );
    assert.deepEqual(await operatorTransaction(database, plannedJobs), []);

    await operatorTransaction(database, (tx) => plan(tx, "recompute-obligations", {}));
    assert.deepEqual(await operatorTransaction(database, plannedJobs), [
      { task: "recompute-obligations", payload: {} },
    ]);
  }));

test("the same job planned twice under one key is run once", () =>
  withDatabase(async (database) => {
    for (const _ of [1, 2])
      await operatorTransaction(database, (tx) => plan(tx, "recompute-obligations", {}, { key: "the same" }));
    assert.equal((await operatorTransaction(database, plannedJobs)).length, 1);
  }));

test("a planned job is run once and is then gone", () =>
  withDatabase(async (database, url) => {
    let runs = 0;
    const { promise: done, resolve } = Promise.withResolvers<void>();
    const handlers = {
      ...idle,
      "recompute-obligations": async () => {
        runs += 1;
        resolve();
      },
    };
    const worker = await startJobs(url, handlers, log);
    await done;
    await worker.stop();
    assert.equal(runs, 1);
    assert.deepEqual(await waiting(database), []);
  }));

test("a worker that is stopped at any moment has told of each job that it has done", () =>
  withDatabase(async (database, url) => {
    for (const wait of [0, 0, 0, 0, 5, 5, 10, 20, 40, 80]) {
      const done: string[] = [];
      const handlers = Object.fromEntries(
        Object.keys(idle).map((name) => [name, async () => void done.push(name)]),
      ) as unknown as JobHandlers;
      const worker = await startJobs(url, handlers, log);
      await sleep(wait);
      await worker.stop();
      // Those that come every minute may have been planned anew.
      const left = (await operatorTransaction(database, plannedJobs)).filter(({ task }) => planned.has(task));
      assert.deepEqual(
        left.filter(({ task }) => done.includes(task)),
        [],
      );
    }
  }));

test("a job that failed stays planned, to be run again", () =>
  withDatabase(async (database, url) => {
    const { promise: failed, resolve } = Promise.withResolvers<void>();
    const handlers = {
      ...idle,
      "recompute-obligations": async () => {
        resolve();
        throw new Error("at the first attempt");
      },
    };
    const worker = await startJobs(url, handlers, log);
    await failed;
    await worker.stop();
    assert.deepEqual(await waiting(database), [{ task: "recompute-obligations", payload: {} }]);
  }));
