import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Account } from "./account.ts";
import { postmasterOf } from "./postmaster-file.ts";

/** How one server is to be run. */
export type ServerOrder = {
  readonly program: string;
  readonly clusterFolder: string;
  readonly logFile: string;
  readonly account: Account | undefined;
  /** Deleted when the server has ended: for databases of one test run, which need not survive a power cut either. */
  readonly throwawayFolder: string | undefined;
};

/** A server that was started, or the text it left when it could not. */
export type Start = { readonly ok: true; readonly child: ChildProcess } | { readonly ok: false; readonly said: string };

/**
 * The shell between us and the server. It holds the read end of a pipe from this program: when the program ends,
 * even by kill -9, the pipe closes and the server is told to stop. It ends when the server has ended.
 */
const keeper = `
home=$1; shift
exec 3<&0
"$@" </dev/null 3<&- & server=$!
trap "" INT TERM HUP
{ read -r _ <&3; kill -INT "$server"; } & watch=$!
exec 3<&-
wait "$server"; code=$?
kill -KILL "$watch" 2>/dev/null
[ -z "$home" ] || rm -rf "$home"
exit "$code"`;

/** Starts the server on the port and waits until it answers or has ended. */
export async function startOnPort(order: ServerOrder, port: number): Promise<Start> {
  const from = sizeOf(order.logFile);
  const child = launch(order, port);
  let ended = false;
  child.once("exit", () => (ended = true)).once("error", () => (ended = true));
  while (!ended) {
    const postmaster = await postmasterOf(order.clusterFolder);
    if (postmaster?.ready && postmaster.port === port) return { ok: true, child };
    await sleep(10);
  }
  return { ok: false, said: readFileSync(order.logFile).subarray(from).toString("utf8") };
}

/** A port nobody listens on just now. */
export async function freePort(): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const probe = createServer().on("error", reject);
  probe.listen(0, "127.0.0.1", () => {
    const address = probe.address();
    probe.close(() => (typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port"))));
  });
  return promise;
}

function launch(order: ServerOrder, port: number): ChildProcess {
  const log = openSync(order.logFile, "a", 0o600);
  const server = [order.program, "-D", order.clusterFolder, ...settings(order, port).flatMap((each) => ["-c", each])];
  const child = spawn("/bin/sh", ["-c", keeper, "sh", order.throwawayFolder ?? "", ...server], {
    ...order.account,
    cwd: "/",
    detached: true,
    env: { PATH: "/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" },
    stdio: ["pipe", log, log],
  });
  closeSync(log);
  return child;
}

/** Only loopback, no socket file; and nothing a person typed reaches the server's log. */
function settings(order: ServerOrder, port: number): readonly string[] {
  const common = [
    "listen_addresses=127.0.0.1",
    `port=${port}`,
    "unix_socket_directories=",
    "max_connections=100",
    "jit=off",
    "log_min_error_statement=panic",
    "log_error_verbosity=terse",
  ];
  if (order.throwawayFolder === undefined) return common;
  return [...common, "fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off"];
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
