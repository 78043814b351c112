import { z } from "zod";
import type { HandOver } from "../../modules/dispatches/domain/dispatch.ts";
import type { DigitalPost, PostMessage, WaitingReceipt } from "./digital-post.ts";
import type { MemoForm } from "./memo.ts";
import { readReceipt } from "./receipt-text.ts";

/** How a post service is reached over the net. */
export interface Endpoint {
  readonly url: string;
  readonly token: string | undefined;
  /** How long one call may take; well within the lease of whoever sends. */
  readonly timeoutMs?: number;
}

/**
 * Digital Post by HTTP: a message is posted to the address, and receipts are fetched from `kvitteringer` below it. The message's
 * id is in it and in the header `Idempotency-Key`, so that the receiver knows a message that it has seen.
 */
export function endpointPost(endpoint: Endpoint, form: MemoForm): DigitalPost {
  const receipts = `${endpoint.url.replace(/\/$/, "")}/kvitteringer`;
  return {
    form,
    handOver: (message) => handOver(endpoint, message).catch(() => ({ kind: "no-answer" })),
    receipts: (municipality) => fetchReceipts(endpoint, `${receipts}?kommune=${encodeURIComponent(municipality)}`),
    haveRead: async (municipality, name, as) => {
      const address = `${receipts}/${encodeURIComponent(name)}?kommune=${encodeURIComponent(municipality)}&som=${as}`;
      await called(endpoint, address, { method: "DELETE" });
    },
  };
}

/** A call with what proves who calls. What is sent holds personal data, so it is never sent on to where a redirect points. */
const called = (endpoint: Endpoint, address: string, init: RequestInit): Promise<Response> =>
  fetch(address, {
    ...init,
    redirect: "manual",
    signal: AbortSignal.timeout(endpoint.timeoutMs ?? 30_000),
    headers: {
      ...init.headers,
      Accept: "application/json",
      ...(endpoint.token !== undefined && { Authorization: `Bearer ${endpoint.token}` }),
    },
  });

async function handOver(endpoint: Endpoint, message: PostMessage): Promise<HandOver> {
  const response = await called(endpoint, endpoint.url, {
    method: "POST",
    headers: { "Content-Type": "application/xml; charset=utf-8", "Idempotency-Key": message.id },
    body: message.xml,
  });
  return answerOf(response.status, await said(response));
}

/** What the service says beside its status; empty where that is no JSON. The status alone tells whether it took the message. */
const said = (response: Response): Promise<z.infer<typeof saidSchema>> =>
  response.json().then(
    (body) => saidSchema.catch({}).parse(body),
    () => ({}),
  );

const saidSchema = z.object({
  receipt: z.string().min(1).max(200).optional().catch(undefined),
  reason: z.string().optional().catch(undefined),
});

/** Statuses that say something of us or of the moment, and nothing of the letter: it may be tried again. */
const passing = new Set([401, 403, 404, 405, 407, 408, 425, 429]);

function answerOf(status: number, { receipt, reason }: z.infer<typeof saidSchema>): HandOver {
  // 409: the service has this very message already.
  if ((status >= 200 && status < 300) || status === 409) return { kind: "taken", receipt: receipt ?? null };
  if (status < 400 || status >= 500 || passing.has(status)) return { kind: "no-answer" };
  return { kind: reason === "mailbox-closed" ? "mailbox-closed" : "refused" };
}

async function fetchReceipts(endpoint: Endpoint, address: string): Promise<readonly WaitingReceipt[]> {
  const response = await called(endpoint, address, { method: "GET" });
  if (!response.ok) throw new Error(`the post service answered ${response.status} when asked for receipts`);
  return z
    .array(z.looseObject({ name: z.string().min(1) }))
    .parse(await response.json())
    .map((written) => ({ name: written.name, receipt: readReceipt(written) }));
}
