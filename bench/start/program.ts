import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { get } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../../src/platform/embedded-postgres/server-process.ts";
import { processorTimeOf } from "../processor-time.ts";
import type { Measured } from "../rounds.ts";

/** How a program is started that answers pages on a port. */
export interface ToStart {
  readonly command: (port: string) => readonly [program: string, ...args: readonly string[]];
  readonly settings: Readonly<Record<string, string>>;
}

/** A program that has answered its first page. */
export interface Started {
  readonly child: ChildProcess;
  readonly port: number;
  /** From nothing to the first page, with all processes that were started for it. */
  readonly start: Measured;
}

/** Starts the program and asks for its first page until it comes. */
export async function started({ command, settings }: ToStart): Promise<Started> {
  const port = await freePort();
  const [program, ...args] = command(String(port));
  const env = { PATH: process.env["PATH"], LOG_LEVEL: "warn", PORT: String(port), ...settings };
  const from = performance.now();
  const child = spawn(program, args, { env, stdio: ["ignore", "ignore", "inherit"] });
  while (!(await isAnswered(port))) {
    if (child.exitCode !== null) throw new Error(`${program} ended while it started`);
    await sleep(5);
  }
  const wall = performance.now() - from;
  return { child, port, start: { wall, processor: processorTimeOf(child.pid ?? 0) } };
}

/** Ends the program, and waits until it and its database have ended. */
export async function ended({ child }: Started): Promise<void> {
  const exit = once(child, "exit");
  child.kill("SIGTERM");
  await exit;
}

/** Whether the front page is answered in full. */
export function isAnswered(port: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const headers = { host: `borger.localhost:${port}` };
  const request = get({ host: "127.0.0.1", port, path: "/", headers, agent: false }, (response) => {
    response.resume().once("end", () => resolve(response.statusCode === 200));
  });
  request.once("error", () => resolve(false));
  return promise;
}

/** Megabytes that the program itself holds in memory, its database not counted. Linux only. */
export function memoryOf({ child }: Started): number {
  const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}
