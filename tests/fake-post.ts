import { createHash } from "node:crypto";
import type { HandOver, PostReceipt } from "../src/modules/dispatches/domain/dispatch.ts";
import type { App } from "../src/platform/app.ts";
import type { DigitalPost, PostMessage } from "../src/platform/digital-post/digital-post.ts";
import { withSettings } from "./test-app.ts";

/** A post service that honours the id of a message: what it took it takes no second time. It counts everything. */
export interface FakePost extends DigitalPost {
  /** Each message by its id: how often it was handed over, how often it was taken for new, and the digests of its content. */
  readonly seen: Map<string, { handed: number; taken: number; readonly digests: Set<string>; readonly xml: string }>;
  /** What it answers; it takes what it is handed unless told otherwise. */
  answer: (message: PostMessage) => HandOver | Promise<HandOver>;
  /** Receipts that wait to be fetched, by their names. */
  readonly waiting: Map<string, PostReceipt | null>;
  /** What became of those that were fetched. */
  readonly read: Map<string, string>;
}

/** A post service in this very process. */
export function fakePost(): FakePost {
  const seen: FakePost["seen"] = new Map();
  const post: FakePost = {
    form: "memo",
    seen,
    waiting: new Map(),
    read: new Map(),
    answer: () => ({ kind: "taken", receipt: "modtaget" }),
    handOver: async (message) => {
      const known = seen.get(message.id) ?? { handed: 0, taken: 0, digests: new Set<string>(), xml: message.xml };
      seen.set(message.id, known);
      known.handed += 1;
      known.digests.add(createHash("sha256").update(message.xml).digest("hex"));
      const answer = await post.answer(message);
      if (answer.kind === "taken" && known.taken === 0) known.taken = 1;
      return answer;
    },
    receipts: async () => [...post.waiting].map(([name, receipt]) => ({ name, receipt })),
    haveRead: async (_municipality, name, as) => {
      post.waiting.delete(name);
      post.read.set(name, as);
    },
  };
  return post;
}

/** The same system where a municipality sends by Digital Post. */
export const sendingBy = (app: App, municipality: string, digitalPost: DigitalPost): App => ({
  ...withSettings(app, municipality, { digitalPost: { cvr: "12345678", kle: {} } }),
  digitalPost,
});
