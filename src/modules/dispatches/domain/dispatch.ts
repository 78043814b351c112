import type { DispatchState } from "../../letters/domain/dispatch-state.ts";

/** What can be wrong with a dispatch that somebody has to look at. */
export const dispatchTroubles = ["refused", "mailbox-closed", "no-answer", "restored", "not-addressable"] as const;
/** Årsag til, at et brev ikke er kommet frem. */
export type DispatchTrouble = (typeof dispatchTroubles)[number];

/** Forsendelse: a letter on its way to a mailbox in Digital Post. */
export interface Dispatch {
  readonly letterId: string;
  readonly recipientId: string;
  /** UUID version 4: the same at every attempt. */
  readonly messageId: string;
  readonly state: DispatchState;
  readonly trouble: DispatchTrouble | null;
  /** How often somebody has begun to hand it over since it was planned. */
  readonly attempts: number;
  /** ISO moments in UTC; null for what has not happened. */
  readonly plannedAt: string;
  readonly handedOverAt: string | null;
  readonly availableAt: string | null;
  /** When its state last changed. */
  readonly changedAt: string;
}

/** Forsendelse, som nogen skal se på: with its letter and whose it is; a protected name is not told. */
export interface DispatchForPeople extends Dispatch {
  readonly caseId: string;
  readonly title: string;
  /** ISO moment in UTC. */
  readonly madeAt: string;
  readonly caseNumber: string;
  readonly citizen: string;
}

/** Svar på overdragelsen: what the post service answered when it was handed a message. */
export type HandOver =
  | { readonly kind: "taken"; readonly receipt: string | null }
  | { readonly kind: "refused" | "mailbox-closed" | "no-answer" };

/** Uden adresse: there is nobody to hand the letter over for, or nobody to send it as. */
export interface NotAddressable {
  readonly kind: "not-addressable";
}

/** Kvittering fra Digital Post: what the post service tells later about a message that it was handed. */
export interface PostReceipt {
  readonly messageId: string;
  readonly status: "available" | "returned";
  /** ISO moment in UTC. */
  readonly at: string;
}

/** Tålmodighed: how long one attempt may take, and how long to wait before the next. */
export interface Pace {
  /** A worker that has not been heard of for so long is taken to be dead. */
  readonly leaseSeconds: number;
  /** Seconds to wait after each attempt without an answer; after the last one, somebody has to look. */
  readonly waits: readonly number[];
}

/** Seven hours in all: longer than most outages, and still within the day. */
export const pace: Pace = { leaseSeconds: 60, waits: [10, 60, 300, 900, 3600, 7200, 14_400] };

/** What comes after an attempt. */
export type NextStep =
  | { readonly state: "handed-over" }
  | { readonly state: "planned"; readonly waitSeconds: number }
  | { readonly state: "uncertain" | "returned"; readonly trouble: DispatchTrouble };

/**
 * What comes after an attempt to hand a message over. A no is a no; without an answer nobody knows, so the same message is
 * tried again, and after the last attempt it is left to people.
 *
 * @param attempts how many there have been, this one included
 */
export function afterAttempt(answer: HandOver | NotAddressable, attempts: number, { waits }: Pace): NextStep {
  if (answer.kind === "taken") return { state: "handed-over" };
  if (answer.kind !== "no-answer") return { state: "returned", trouble: answer.kind };
  const waitSeconds = waits[attempts - 1];
  return waitSeconds === undefined ? { state: "uncertain", trouble: "no-answer" } : { state: "planned", waitSeconds };
}

/**
 * What a receipt changes; null where it tells nothing new. It may come before the answer to the hand-over, twice, or after
 * somebody has given up: what has come, has come. A letter that is already in the post on paper stays a letter on paper.
 */
export function afterReceipt(
  { state }: Pick<Dispatch, "state">,
  { status }: Pick<PostReceipt, "status">,
  isPosted: boolean,
): "available" | "returned" | null {
  if (status === "available") return state === "available" || (state === "cancelled" && isPosted) ? null : "available";
  return state === "planned" || state === "handed-over" || state === "uncertain" ? "returned" : null;
}

/** Whether a person is to say what becomes of it: nobody knows where it is, it came back, or no receipt has come. */
export const isForPeople = ({ state }: Pick<Dispatch, "state">): boolean =>
  state === "uncertain" || state === "returned" || state === "handed-over";

/** Hours without a receipt after which somebody is asked to look at a message that was handed over. */
export const hoursToReceipt = 24;
