import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { collectReceipts } from "../../src/modules/dispatches/use-cases/collect-receipts.ts";
import { sendLetter } from "../../src/modules/dispatches/use-cases/send-letter.ts";
import type { OperatorDatabase } from "../../src/platform/database.ts";
import type { DigitalPost } from "../../src/platform/digital-post/digital-post.ts";
import { endpointPost } from "../../src/platform/digital-post/endpoint-post.ts";
import { sendingBy } from "../fake-post.ts";
import { tenantOf, testApp } from "../test-app.ts";
import { openedOn } from "../with-database.ts";
import { hasty } from "./patience.ts";

/** Where a worker is killed: before or after its n-th passing of a place in the sending of a letter. */
export const crashPlaces = [
  "before-taking",
  "while-rendering",
  "before-hand-over",
  "before-state-is-kept",
  "after-state-is-kept",
  "before-receipt-is-told-as-read",
] as const;

/** What a worker is told: where it works, and where it dies. */
export interface WorkerOrder {
  readonly database: string;
  readonly post: string;
  readonly municipality: string;
  readonly today: string;
  readonly work: "send" | "collect";
  readonly crash: { readonly place: (typeof crashPlaces)[number]; readonly passing: number } | null;
}

const order: WorkerOrder = JSON.parse(process.argv[2] ?? "{}");
let passings = 0;

/** Dies on the spot, as by a power cut, at the place and the passing that it was told. */
function pass(place: (typeof crashPlaces)[number]): void {
  if (order.crash?.place !== place) return;
  passings += 1;
  if (passings === order.crash.passing) process.kill(process.pid, "SIGKILL");
}

/** The real way to the post service, watched at each place. */
function watched(post: DigitalPost): DigitalPost {
  return {
    get form() {
      pass("while-rendering");
      return post.form;
    },
    handOver: async (message) => {
      pass("before-hand-over");
      const answer = await post.handOver(message);
      pass("before-state-is-kept");
      return answer;
    },
    receipts: post.receipts,
    haveRead: async (...told) => {
      pass("before-receipt-is-told-as-read");
      await post.haveRead(...told);
    },
  };
}

async function waiting(operator: OperatorDatabase) {
  const { rows } = await sql<{ id: string; due: boolean }>`
    select letter_id as id, due_at <= clock_timestamp() and coalesce(lease_ends_at < clock_timestamp(), true) as due
    from dispatch where state = 'planned' order by due_at, letter_id`.execute(operator);
  return rows;
}

const { database: operator, end } = openedOn(order.database);
// By the token the service knows whom it is to kill.
const post = endpointPost({ url: order.post, token: `worker-${process.pid}`, timeoutMs: 400 }, "memo");
const app = sendingBy(await testApp(operator, order.today), order.municipality, watched(post));
const municipality = app.municipalities.get(order.municipality);
if (!municipality) throw new RangeError("no such municipality");

if (order.work === "collect") await collectReceipts(app, municipality);
for (let left = order.work === "send" ? await waiting(operator) : []; left.length > 0; left = await waiting(operator)) {
  const due = left.filter((letter) => letter.due);
  for (const { id } of due) {
    pass("before-taking");
    await sendLetter(app, { tenantId: tenantOf(app, order.municipality), letterId: id }, hasty);
    pass("after-state-is-kept");
  }
  if (due.length === 0) await sleep(50);
}
await end();
