import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

/** What the post service does with a message that it is handed. */
export type Behaviour =
  | "take"
  | "take-and-cut-the-line"
  | "take-and-never-answer"
  | "take-and-kill-the-worker"
  | "kill-the-worker"
  | "tell-the-mailbox-first"
  | "busy"
  | "refuse"
  | "no-mailbox";

/** A message as the service has met it. */
export interface Met {
  /** How often it was handed over, and how often it was taken for new: at most once. */
  handed: number;
  taken: number;
  readonly contents: Set<string>;
}

/** A post service over HTTP that honours the id of a message, counts by id and by content, and does what it is told to. */
export interface PostServer {
  readonly url: string;
  readonly met: Map<string, Met>;
  /** What it does next with a message, in turn; when nothing is left, it takes it. */
  readonly next: Map<string, Behaviour[]>;
  /** Messages that it never takes, however often it is asked and whatever else happens to them. */
  never: ReadonlySet<string>;
  /** What it does once with whatever comes next, before all else. */
  atNext: Behaviour | null;
  /** Called when the mailbox has a message before the answer is given. */
  onMailbox: (id: string) => Promise<void>;
  /** While set, whoever hands something over is stopped in the middle of it, and answered when the promise is kept. */
  stopping: ((id: string, pid: number) => Promise<void>) | null;
  /** Receipts told as read, by their names. */
  readonly read: Set<string>;
  readonly close: () => void;
}

/** Starts the service on this machine. */
export async function postServer(): Promise<PostServer> {
  const http = createServer((request, response) => {
    void answer(server, request, response).catch(() => response.destroy());
  }).listen(0, "127.0.0.1");
  await once(http, "listening");
  const address = http.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const server: PostServer = {
    url: `http://127.0.0.1:${port}/`,
    met: new Map(),
    next: new Map(),
    never: new Set(),
    atNext: null,
    onMailbox: async () => undefined,
    stopping: null,
    read: new Set(),
    close: () => {
      http.closeAllConnections();
      http.close();
    },
  };
  return server;
}

async function answer(server: PostServer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method === "GET") return void response.end(JSON.stringify(receiptsOf(server)));
  if (request.method === "DELETE") {
    server.read.add(decodeURIComponent((request.url ?? "").replace(/^\/kvitteringer\/|\?.*$/g, "")));
    return void response.writeHead(204).end();
  }
  const content = await bodyOf(request);
  const id = String(request.headers["idempotency-key"]);
  const pid = Number(/\d+$/.exec(String(request.headers.authorization))?.[0]);
  const known = server.met.get(id) ?? { handed: 0, taken: 0, contents: new Set<string>() };
  server.met.set(id, known);
  known.handed += 1;
  known.contents.add(createHash("sha256").update(content).digest("hex"));
  const once = server.atNext;
  server.atNext = null;
  if (server.stopping) await server.stopping(id, pid);
  await behave(server, { id, pid, known, response }, once ?? nextFor(server, id));
}

/** A no is a no each time; all else is done in turn. */
function nextFor({ next }: PostServer, id: string): Behaviour {
  const behaviours = next.get(id);
  const [first] = behaviours ?? [];
  return first === "refuse" || first === "no-mailbox" ? first : (behaviours?.shift() ?? "take");
}

interface Handed {
  readonly id: string;
  readonly pid: number;
  readonly known: Met;
  readonly response: ServerResponse;
}

const refusals: Partial<Record<Behaviour, { readonly status: number; readonly body: string }>> = {
  busy: { status: 503, body: "" },
  refuse: { status: 422, body: "" },
  "no-mailbox": { status: 422, body: '{"reason":"mailbox-closed"}' },
};

async function behave(server: PostServer, { id, pid, known, response }: Handed, behaviour: Behaviour): Promise<void> {
  if (behaviour === "kill-the-worker") return void process.kill(pid, "SIGKILL");
  const no = refusals[behaviour];
  if (no) return void response.writeHead(no.status).end(no.body);
  // Whoever honours the id takes what it has no second time.
  if (known.taken === 0 && !server.never.has(id)) known.taken = 1;
  if (behaviour === "take-and-kill-the-worker") return void process.kill(pid, "SIGKILL");
  if (behaviour === "take-and-cut-the-line") return void response.destroy();
  if (behaviour === "take-and-never-answer") return void (await sleep(5000, undefined, { ref: false }));
  if (behaviour === "tell-the-mailbox-first") await server.onMailbox(id);
  response.writeHead(202).end('{"receipt":"taget imod"}');
}

/** Each message that was taken is told twice, by two receipts. */
const receiptsOf = ({ met, read }: PostServer) =>
  [...met]
    .filter(([, { taken }]) => taken > 0)
    .flatMap(([messageUUID]) => [`${messageUUID}-a`, `${messageUUID}-b`].map((name) => ({ name, messageUUID })))
    .filter(({ name }) => !read.has(name))
    .map((receipt) => ({ ...receipt, status: "available", at: "2026-03-03T12:00:00Z" }));

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}
