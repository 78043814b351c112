import type { ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";

import { chmod, chown, mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { folderFault, OperatorError } from "../operator-error.ts";
import { projectRoot } from "../project-root.ts";
import { type Account, canEnter, serverAccount } from "./account.ts";
import { findBinaries } from "./binaries.ts";
import { type Cluster, cannotRun, clusterIn, databaseName, roles } from "./cluster.ts";
import { fileIn, holderOf, postmasterOf } from "./postmaster-file.ts";
import { freePort, type ServerOrder, startOnPort } from "./server-process.ts";

/** The PostgreSQL that comes along, running. */
export type EmbeddedPostgres = {
  /** Where the role that owns the database reaches it: for the schema. */
  readonly url: string;
  /** Where the role that the program serves as reaches it: never the owner, so that the wall holds for it. */
  readonly programUrl: string;
  /** Where the role that may do all reaches it: for what a new version of the program asks of a cluster made by an old one. */
  readonly superuserUrl: string;
  /** False when another process of ours had started it: it ends with that one. */
  readonly ours: boolean;
  /** Ends the server, if it is ours, and waits until it has ended. */
  readonly stop: () => Promise<void>;
};

/** Where the server's files are to lie. `throwaway`: all of `home` is deleted when the server ends. */
export type Home = { readonly folder: string; readonly throwaway?: boolean; readonly elsewhereAllowed?: boolean };

/** Starts the server on its folder, or joins the one that runs there already. */
export async function startEmbeddedPostgres(home: Home): Promise<EmbeddedPostgres> {
  const account = serverAccount();
  const folder = await prepare(home, account);
  if (home.throwaway && account) await chown(folder, account.uid, account.gid);
  const binaries = await findBinaries(folder, account);
  const cluster = await clusterIn(folder, binaries, account);
  const order: ServerOrder = {
    program: binaries.postgres,
    clusterFolder: cluster.folder,
    logFile: path.join(folder, "postgres.log"),
    account,
    throwawayFolder: home.throwaway ? folder : undefined,
  };
  return joinOrStart(order, cluster);
}

const patience = 30_000;

async function joinOrStart(order: ServerOrder, cluster: Cluster): Promise<EmbeddedPostgres> {
  const until = Date.now() + patience;
  while (Date.now() < until) {
    const server = (await join(order, cluster)) ?? (await start(order, cluster));
    if (server) return server;
    await sleep(100);
  }
  throw cannotRun("another server on the folder never became ready", undefined);
}

/** The server that another process of ours runs on the folder; undefined when none is ready. */
async function join(order: ServerOrder, cluster: Cluster): Promise<EmbeddedPostgres | undefined> {
  const running = await postmasterOf(order.clusterFolder);
  if (!running?.ready || (await holderOf(running.pid)) !== "server") return undefined;
  return { ...urlsOf(running.port, cluster), ours: false, stop: async () => undefined };
}

/** Starts a server; undefined when one that starts, ends or was just killed is still in the way. */
async function start(order: ServerOrder, cluster: Cluster): Promise<EmbeddedPostgres | undefined> {
  const inTheWay = await postmasterOf(order.clusterFolder);
  const holder = inTheWay ? await holderOf(inTheWay.pid) : "nobody";
  if (holder === "server") return undefined;
  // PostgreSQL clears away a dead server's file itself, but not where the number now belongs to another program.
  if (holder === "other-program") await rm(fileIn(order.clusterFolder), { force: true });
  const port = await freePort();
  const started = await startOnPort(order, port);
  if (started.ok) return own(order, started.child, port, cluster);
  if (passes.test(started.said)) return undefined;
  throw cannotRun(started.said, undefined);
}

/** What a start may meet just after another server was killed, or when somebody else took the port: try again. */
const passes = /lock file .* already exists|pre-existing shared memory|Address already in use/i;

/** Our own server. If it ends unasked it is started again on the same port, so that the pool finds it again. */
function own(order: ServerOrder, first: ChildProcess, port: number, cluster: Cluster): EmbeddedPostgres {
  let child = first;
  let stopping = false;
  const watch = (): void => {
    letGo(child);
    if (order.throwawayFolder === undefined) child.once("exit", restart);
  };
  const restart = async (): Promise<void> => {
    while (!stopping) {
      await sleep(200, undefined, { ref: false });
      const start = await startOnPort(order, port).catch(() => undefined);
      if (!start?.ok) continue;
      child = start.child;
      return stopping ? endOf(child) : watch();
    }
  };
  const stop = (): Promise<void> => {
    stopping = true;
    return endOf(child);
  };
  watch();
  return { ...urlsOf(port, cluster), ours: true, stop };
}

/** Lets this program end while the server runs: the pipe then closes and the server ends too. */
function letGo(child: ChildProcess): void {
  child.unref();
  if (child.stdin && "unref" in child.stdin && typeof child.stdin.unref === "function") child.stdin.unref();
}

function endOf(child: ChildProcess): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  child.ref();
  child.once("exit", () => resolve());
  child.stdin?.end();
  return promise;
}

function urlsOf(port: number, cluster: Cluster) {
  const as = (role: string): string => `postgres://${role}:${cluster.password}@127.0.0.1:${port}/${databaseName}`;
  return { url: as(roles.owner), programUrl: as(roles.program), superuserUrl: as(roles.superuser) };
}

async function prepare(home: Home, account: Account | undefined): Promise<string> {
  const folder = await made(home.folder, account);
  if (canEnter(account, folder)) return folder;
  if (!home.elsewhereAllowed) {
    throw new OperatorError(
      `PostgreSQL kan ikke komme ind i mappen ${folder}: vælg en anden mappe med RETTESNOR_DATA.`,
    );
  }
  const mark = createHash("sha256").update(projectRoot).digest("hex").slice(0, 12);
  return made(path.join("/var/lib", `rettesnor-${mark}`), account);
}

async function made(folder: string, account: Account | undefined): Promise<string> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o711 });
    if (account) await chmod(folder, 0o711);
  } catch (fault) {
    throw folderFault(folder, fault);
  }
  return folder;
}
