import { type ChildProcess, type ForkOptions, fork } from "node:child_process";
import { once } from "node:events";
import { inProject } from "../../src/platform/project-root.ts";
import type { BareOrder } from "./bare-server.ts";

/** A server in a process of its own, so that its processor time is its alone. It ends when it is let go. */
export interface Running {
  readonly child: ChildProcess;
  readonly port: number;
}

/** Starts the real system. */
export async function ourServer(url: string, day: string): Promise<Running> {
  const child = fork(inProject("dist/bench/case-page/our-server.js"), [url, day], childOptions);
  return { child, port: await portOf(child) };
}

/** Starts the page of a case with all that keeps it safe cut out. */
export async function openServer(url: string, day: string): Promise<Running> {
  const child = fork(inProject("dist/bench/safety/open-server.js"), [url, day], childOptions);
  return { child, port: await portOf(child) };
}

/** Starts the bare floor. */
export async function bareServer(order: BareOrder): Promise<Running> {
  const child = fork(inProject("dist/bench/case-page/bare-server.js"), [], childOptions);
  child.send(order);
  return { child, port: await portOf(child) };
}

const childOptions: ForkOptions = { serialization: "advanced", stdio: ["ignore", "ignore", "ignore", "ipc"] };

async function portOf(child: ChildProcess): Promise<number> {
  const ended = new AbortController();
  child.once("exit", () => ended.abort(new Error("a server ended while it started")));
  const [port] = await once(child, "message", { signal: ended.signal });
  return Number(port);
}
