import { type Runner, run, runMigrations, type TaskList } from "graphile-worker";
import { sql } from "kysely";
import pg from "pg";
import { z } from "zod";
import { type OperatorTx, openPool, type Tx } from "./database.ts";
import { jobLogger } from "./job-logger.ts";
import { keepRunning } from "./keep-running.ts";
import type { Log } from "./log.ts";

/** Every background task of the system and what it is given: ids, never copies. Each may be run twice. */
const jobs = {
  /** Computes every case's obligations anew: nightly, at each start, and after a new edition or law. */
  "recompute-obligations": z.object({}),
  /** Seals the log of looks until the last full hour: every hour. */
  "seal-looks": z.object({}),
  /** Reviews the log of looks for signs of snooping: daily, before work begins. */
  "review-looks": z.object({}),
  /** Deletes looks that have been kept for as long as their municipality has set: nightly. */
  "delete-old-looks": z.object({}),
  /** Deletes sessions that ended long ago: nightly. */
  "delete-old-sessions": z.object({}),
  /** Deletes what was written in forms and not sent, and has been kept for as long as the settings say: nightly. */
  "delete-old-kept-forms": z.object({}),
  /** Deletes applications that somebody wrote for another and that have waited their time for a yes: nightly. */
  "delete-old-proposals": z.object({}),
  /** Signs where each journal ends, outside the database: every hour and at each start. */
  "sign-checkpoints": z.object({}),
  /** Makes a file that is given by access to the file: planned with the act that chose what is in it. */
  "make-access-file": z.object({ tenantId: z.uuid(), requestId: z.uuid() }),
  /** Makes a file that goes to somebody outside who asked for access: planned with the act that chose what is in it. */
  "make-outside-file": z.object({ tenantId: z.uuid(), requestId: z.uuid() }),
  /** Plans the making of files that wait and that nobody is at: every minute and at each start. */
  "make-waiting-files": z.object({}),
  /** Hands a letter over to Digital Post: planned with the act that made it, one for each letter. */
  "send-letter": z.object({ tenantId: z.uuid(), letterId: z.uuid() }),
  /** Prints a package for the appeal board: planned with the act that fixed what is in it. */
  "make-appeal-package": z.object({ tenantId: z.uuid(), packageId: z.uuid() }),
  /** Plans the sending of letters whose time has come and that nobody is at: every minute and at each start. */
  "send-waiting-letters": z.object({}),
  /** Fetches what Digital Post tells of letters that were handed over: every minute. */
  "collect-receipts": z.object({}),
} as const;

/** The background tasks with their payloads. */
export type Jobs = { readonly [Name in keyof typeof jobs]: z.infer<(typeof jobs)[Name]> };

/** What is done for each task. */
export type JobHandlers = { readonly [Name in keyof Jobs]: (payload: Jobs[Name]) => Promise<void> };

/** When a planned job is run, and under which name a second plan of the same thing replaces the first. */
export interface PlanOptions {
  readonly key?: string;
  /** An ISO instant. */
  readonly runAt?: string;
}

/** Plans a job in the transaction of the act that wants it: both are kept, or neither. */
export async function plan<Name extends keyof Jobs>(
  tx: Tx | OperatorTx,
  name: Name,
  payload: Jobs[Name],
  options: PlanOptions = {},
): Promise<void> {
  await sql`select plan_job(${name}::text, ${JSON.stringify(payload)}::json,
    ${options.key ?? null}::text, ${options.runAt ?? null}::timestamptz)`.execute(tx);
}

/** The jobs waiting to be run, oldest first. */
export async function plannedJobs(
  tx: OperatorTx,
): Promise<readonly { readonly task: string; readonly payload: unknown }[]> {
  const { rows } = await sql<{ task: string; payload: unknown }>`
    select task.identifier as task, job.payload
    from graphile_worker._private_jobs job join graphile_worker._private_tasks task on task.id = job.task_id
    order by job.id`.execute(tx);
  return rows;
}

/** Makes or renews the tables that jobs are kept in. */
export async function migrateJobs(url: string, log: Log): Promise<void> {
  await runMigrations({ connectionString: url, maxPoolSize: 1, logger: jobLogger(log) });
}

/**
 * The clock of the worker is UTC: what belongs to a time of day in Denmark comes at both of its hours, in summer time and in
 * winter time, and changes nothing the second time. What was missed while no program ran is done at the next start or hour.
 */
const crontab = [
  // Just after midnight in Denmark.
  "5 22,23 * * * recompute-obligations ?jobKey=recompute-obligations",
  "10 * * * * seal-looks ?jobKey=seal-looks",
  "40 1 * * * delete-old-looks ?jobKey=delete-old-looks",
  "45 1 * * * delete-old-sessions ?jobKey=delete-old-sessions",
  "50 1 * * * delete-old-kept-forms ?jobKey=delete-old-kept-forms",
  "55 1 * * * delete-old-proposals ?jobKey=delete-old-proposals",
  // Five in the morning in Denmark.
  "0 3,4 * * * review-looks ?jobKey=review-looks",
  // After the log of looks has been sealed.
  "15 * * * * sign-checkpoints ?jobKey=sign-checkpoints",
  "* * * * * send-waiting-letters ?jobKey=send-waiting-letters",
  "* * * * * make-waiting-files ?jobKey=make-waiting-files",
  "* * * * * collect-receipts ?jobKey=collect-receipts",
].join("\n");

const atEachStart = [
  "recompute-obligations",
  "sign-checkpoints",
  "make-waiting-files",
  "send-waiting-letters",
] as const;

/** Runs jobs until stopped; stopping waits for those that run. A worker that dies with the database is started again. */
export async function startJobs(
  url: string,
  handlers: JobHandlers,
  log: Log,
): Promise<{ readonly stop: () => Promise<void> }> {
  const stopping = new AbortController();
  // The worker reads its own tables with the driver's own types.
  const pgPool = openPool(url, 4, pg.types);
  const start = async (): Promise<Runner> => {
    const runner = await run({
      ...workerOptions,
      pgPool,
      logger: jobLogger(log),
      taskList: tasksOf(handlers, log),
    });
    for (const name of atEachStart) await runner.addJob(name, {}, { jobKey: name });
    return runner;
  };
  let runner = await start().catch(async (fault: unknown) => {
    await pgPool.end();
    throw fault;
  });
  const kept = keepRunning(
    () => runner.promise,
    async () => {
      runner = await start();
    },
    stopping.signal,
  );
  const stop = async (): Promise<void> => {
    stopping.abort();
    await runner.stop().catch(() => undefined);
    await kept;
    // A worker that was just being started again when we were told to stop.
    await runner.stop().catch(() => undefined);
    await pgPool.end();
  };
  return { stop };
}

/**
 * With a delay, even of none, the worker waits at its end until what it has done is written down as done; without one it does not,
 * and a job that had just ended would be run again.
 */
const tellsBeforeItEnds = { completeJobBatchDelay: 0, failJobBatchDelay: 0 } as const;
const workerOptions = {
  concurrency: 2,
  noHandleSignals: true,
  crontab,
  preset: { worker: tellsBeforeItEnds },
} as const;

/** What would fill the log with nothing. */
const everyMinute: ReadonlySet<keyof Jobs> = new Set<keyof Jobs>([
  "send-waiting-letters",
  "make-waiting-files",
  "collect-receipts",
]);

function tasksOf(handlers: JobHandlers, log: Log): TaskList {
  const task =
    <Name extends keyof Jobs>(name: Name) =>
    async (payload: unknown) => {
      const from = performance.now();
      await handlers[name](jobs[name].parse(payload) as Jobs[Name]);
      log[everyMinute.has(name) ? "debug" : "info"]("job done", {
        job: name,
        ms: Math.round(performance.now() - from),
      });
    };
  return Object.fromEntries((Object.keys(jobs) as (keyof Jobs)[]).map((name) => [name, task(name)]));
}
