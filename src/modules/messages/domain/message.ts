import type { LocalDate } from "../../../kernel/local-date.ts";
import type { WayIn } from "../../letters/domain/acknowledgement.ts";
import type { Speaker } from "../../letters/domain/said.ts";

/** What can become of what the citizen wrote. All but `read` settle it. */
export const messageMarkKinds = ["read", "answered", "no-answer", "turned"] as const;
/** Hvad en besked blev til: read (læst), answered (besvaret), no-answer (kræver ikke svar), turned (behandlet som noget andet). */
export type MessageMarkKind = (typeof messageMarkKinds)[number];

/** What a message can be in truth. */
export const turnedKinds = ["complaint", "access-request", "application", "appointment", "remark"] as const;
/** Noget andet end en besked: complaint (klage), access-request (aktindsigt), application (ansøgning), appointment (aftale), remark (bemærkning). */
export type TurnedKind = (typeof turnedKinds)[number];

/** Mærke på en besked: what became of it, when, and by whom. */
export interface MessageMark {
  readonly kind: MessageMarkKind;
  /** What it is handled as; null where it is not turned into something else. */
  readonly turnedInto: TurnedKind | null;
  /** ISO moment in UTC. */
  readonly at: string;
  /** The name of whoever set it. */
  readonly by: string;
}

/** Besked: what the citizen's side or the authority has written to the other in a case. */
export interface Message {
  readonly id: string;
  readonly sender: "citizen" | "authority";
  /** Null where the authority wrote it. */
  readonly capacity: Speaker | null;
  readonly how: WayIn;
  /** The day on which it was sent, said, or came. */
  readonly sentOn: LocalDate;
  readonly words: string;
  /** Who wrote or said it; empty where staff wrote down what the citizen said. */
  readonly by: string;
  /** Who wrote it down, where that was staff on the citizen's behalf; else null. */
  readonly registeredBy: string | null;
  /** ISO moment in UTC. */
  readonly registeredAt: string;
  /** The answer as a letter, or the letter that acknowledges what staff wrote down. */
  readonly letterId: string | null;
  /** The papers that came with it, among the documents of the case. */
  readonly paperIds: readonly string[];
  /** Oldest first. */
  readonly marks: readonly MessageMark[];
}

/** Beskedens stand: unread (ulæst), read (læst, ikke besvaret), settled (færdig). What the authority wrote waits for nobody. */
export type MessageState = "unread" | "read" | "settled";

/** How a message stands. */
export function messageState({ marks, sender }: Pick<Message, "marks" | "sender">): MessageState {
  if (sender === "authority" || marks.some(({ kind }) => kind !== "read")) return "settled";
  return marks.length === 0 ? "unread" : "read";
}

/** Those that wait for the authority, oldest first. */
export const waitingIn = (messages: readonly Message[]): readonly Message[] =>
  messages.filter((message) => messageState(message) !== "settled");

/** Who first read it for the authority, and when; any other mark tells that it was read too. */
export const readIn = ({ marks }: Pick<Message, "marks">): MessageMark | undefined => marks[0];
