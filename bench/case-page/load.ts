import { Agent, get, type IncomingMessage } from "node:http";
import type { Asked } from "./cases.ts";

/** An answer as it came over the wire. */
export interface Answer {
  readonly status: number | undefined;
  /** Names and values in turn, as they were sent. */
  readonly headers: readonly string[];
  readonly body: string;
}

/** The answer to one request, on a connection of its own. */
export async function answerOf(port: number, asked: Asked): Promise<Answer> {
  const response = await responseTo(new Agent(), port, asked);
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part);
  const body = Buffer.concat(parts).toString("utf8");
  return { status: response.statusCode, headers: response.rawHeaders, body };
}

/** Asks one server for pages over a few connections that stay open. */
export interface Visitors {
  /** Asks for so many pages, as many at once as there are connections. */
  readonly visit: (count: number) => Promise<void>;
  readonly leave: () => void;
}

const connections = 8;

/** Visitors who go through the pages again and again. Each answer must have its page's length. */
export function visitorsOf(port: number, pages: readonly Asked[], bytesOf: ReadonlyMap<string, number>): Visitors {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  let next = 0;
  const askNext = async (): Promise<void> => {
    const asked = pages[next++ % pages.length];
    if (asked === undefined) throw new RangeError("there is no page to ask for");
    const bytes = await lengthOf(await responseTo(agent, port, asked));
    if (bytes !== bytesOf.get(asked.path)) throw new Error(`${asked.path} came with ${bytes} bytes`);
  };
  const visit = async (count: number): Promise<void> => {
    let left = count;
    const visitor = async (): Promise<void> => {
      while (left-- > 0) await askNext();
    };
    await Promise.all(Array.from({ length: connections }, visitor));
  };
  return { visit, leave: () => agent.destroy() };
}

function responseTo(agent: Agent, port: number, { path, headers }: Asked): Promise<IncomingMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  get({ agent, host: "127.0.0.1", port, path, headers: { ...headers } }, resolve).once("error", reject);
  return promise;
}

async function lengthOf(response: IncomingMessage): Promise<number> {
  let bytes = 0;
  for await (const part of response) bytes += part.length;
  return bytes;
}
