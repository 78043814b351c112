import type { Hono } from "hono";
import type { Config } from "./config.ts";
import { healthOf } from "./health.ts";
import { type JobHandlers, startJobs } from "./jobs.ts";
import { faultFacts, type Log } from "./log.ts";
import { spendMemory } from "./memory.ts";
import { migrationsIn } from "./migrate.ts";
import { inProject } from "./project-root.ts";
import { startWeb } from "./web.ts";
import { type Shell, type ShellVariables, webShell } from "./web-shell.ts";
import { openWorld, type World } from "./world.ts";

/** What the business hangs on the outside world: its routes, its own error pages, its background work. */
export interface Program {
  readonly mount: (shell: Hono<ShellVariables>) => void;
  readonly page: Shell["page"];
  /** Whether a path takes files. */
  readonly takesFiles: (path: string) => boolean;
  readonly jobs: JobHandlers;
  /** What is still to be done once no page is served and no job runs any more. */
  readonly lastly: () => Promise<void>;
  /** More to tell whoever started it, when it has: how to sign in. */
  readonly welcome: (addresses: Addresses) => readonly string[];
}

/** Where each door stands, without a last slash. */
export interface Addresses {
  readonly citizen: string;
  readonly staff: string;
}

/** Builds the business on the opened world. */
export type Compose = (world: World) => Program | Promise<Program>;

/** Serves until the program is told to stop (SIGINT, SIGTERM); then lets what runs end, and closes all. */
export async function serve(config: Config, compose: Compose): Promise<void> {
  const stopped = untilToldToStop();
  const world = await openWorld(config);
  dieOnFault(world.log);
  const closing: (() => Promise<void>)[] = [world.close];
  try {
    const program = await Promise.race([compose(world), stopped]);
    if (program === undefined) return;
    const migrations = await migrationsIn(inProject("migrations"));
    const health = () => healthOf(world.operator, migrations);
    const { page, takesFiles } = program;
    const shell = webShell({ ...config, log: world.log, page, takesFiles, health });
    program.mount(shell);
    const web = await startWeb(shell, config);
    closing.unshift(web.close);
    const jobs = await startJobs(world.urls.owner, program.jobs, world.log);
    closing.splice(1, 0, jobs.stop, () => lastly(program, world.log));
    welcome(config, web.url, program);
    spendMemory();
    await stopped;
  } finally {
    for (const close of closing) await close();
  }
}

/** What cannot be done any more, since the database is gone already, is told; all else is closed in any case. */
const lastly = (program: Program, log: Log): Promise<void> =>
  program.lastly().catch((fault: unknown) => log.error("last work failed", faultFacts(fault)));

/** A terminal and npm each send the same Ctrl-C: what comes within a second of the first is the first. */
const sameSignal = 1000;

/** Told once: close in order. Told again later: end at once; the database that comes along then ends by itself. */
function untilToldToStop(): Promise<undefined> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  let toldAt: number | undefined;
  const stop = (): void => {
    toldAt ??= Date.now();
    if (Date.now() - toldAt > sameSignal) process.exit(130);
    resolve(undefined);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
  // Started by a script of ours that is itself killed: this program has nobody to answer to any more.
  process.once("disconnect", stop);
  process.channel?.unref();
  return promise;
}

/** The last resort: what nobody caught leaves the program in an unknown state, so it is written down and ended. */
function dieOnFault(log: Log): void {
  process.on("uncaughtException", (fault) => {
    log.error("uncaught fault", faultFacts(fault));
    process.exit(1);
  });
}

function welcome(config: Config, url: string, program: Pick<Program, "welcome">): void {
  const port = new URL(url).port;
  const addresses = {
    citizen: `http://${config.citizenHost}:${port}`,
    staff: `http://${config.staffHost}:${port}`,
  };
  const lines = [
    "Rettesnor kører.",
    `  Alle:          ${addresses.citizen}/`,
    `  Medarbejdere:  ${addresses.staff}/`,
    ...program.welcome(addresses),
    "  Stop med Ctrl-C.",
    "",
  ];
  process.stdout.write(lines.join("\n"));
}
