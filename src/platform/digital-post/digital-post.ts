import type { HandOver, PostReceipt } from "../../modules/dispatches/domain/dispatch.ts";
import type { MemoForm } from "./memo.ts";

/** Besked i Digital Post: one message as it is handed to the post service. */
export interface PostMessage {
  /** UUID version 4. A receiver that has seen it before takes it no second time. */
  readonly id: string;
  /** The slug of the municipality that sends it. */
  readonly municipality: string;
  /** The message as XML. */
  readonly xml: string;
}

/** A receipt with the name by which the post service is told that it has been read. */
export interface WaitingReceipt {
  readonly name: string;
  /** Null for one that cannot be read. */
  readonly receipt: PostReceipt | null;
}

/** What became of a receipt with us. */
export type ReceiptRead = "known" | "unknown" | "unreadable";

/**
 * Digital Post as the system knows it: a place to hand messages to, and to fetch receipts from. Nobody calls in from outside:
 * the system asks.
 */
export interface DigitalPost {
  /** How it wants its messages wrapped. */
  readonly form: MemoForm;
  /** Hands a message over. It never throws for what goes wrong on the way: that is an answer too. */
  readonly handOver: (message: PostMessage) => Promise<HandOver>;
  /** The receipts that wait for a municipality, oldest first. */
  readonly receipts: (municipality: string) => Promise<readonly WaitingReceipt[]>;
  /** Tells that a receipt has been read and what it was, so that it is not given again. */
  readonly haveRead: (municipality: string, name: string, as: ReceiptRead) => Promise<void>;
}
