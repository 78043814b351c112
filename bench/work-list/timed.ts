import { randomUUID } from "node:crypto";
import { Agent, type IncomingMessage, request } from "node:http";
import pg from "pg";
import { type Course, saidAgain } from "../case-page/recorded-statements.ts";
import type { AskedPage } from "./asked.ts";

/** How long one page took: over HTTP, and its own statements alone, in milliseconds. */
export interface Timed {
  readonly page: readonly number[];
  readonly raw: readonly number[];
}

/** Asks over one connection that stays open. */
export function visitorAt(port: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = async ({ path, headers, form }: AskedPage): Promise<{ status: number; body: string }> => {
    const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
    const options = { agent, host: "127.0.0.1", port, path, headers, method: form === null ? "GET" : "POST" };
    request(options, resolve)
      .once("error", reject)
      .end(form ?? undefined);
    const parts: Buffer[] = [];
    for await (const part of await promise) parts.push(part);
    return { status: (await promise).statusCode ?? 0, body: Buffer.concat(parts).toString("utf8") };
  };
  return { ask, leave: () => agent.destroy() };
}

/** Runs the statements of a page as they are, prepared, over one connection: the floor under it. */
export async function rawAt(url: string) {
  const client = new pg.Client({ connectionString: url, options: "-c timezone=UTC -c datestyle=ISO" });
  client.on("error", () => undefined);
  await client.connect();
  const run = async (course: Course): Promise<void> => {
    for (const statement of course.flat(2)) {
      const said = saidAgain(statement, randomUUID);
      await client.query({ ...said, values: [...said.values] });
    }
  };
  return { run, leave: () => client.end() };
}

/** How long something takes, in milliseconds. */
export async function timeOf(act: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await act();
  return performance.now() - before;
}

/** The number that so many in a hundred are not above. */
export const percentile = (numbers: readonly number[], percent: number): number =>
  numbers.toSorted((one, other) => one - other)[Math.ceil((numbers.length * percent) / 100) - 1] ?? Number.NaN;
