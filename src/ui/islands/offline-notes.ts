/** What lies on a provider's phone until it has been sent. Nothing here touches the browser, so that it can be tried by itself. */

/** A note as it lies on the phone: in clear only what it takes to send it in order; what it says is sealed. */
export interface LyingNote {
  /** UUID, made by the phone. */
  readonly id: string;
  /** Who wrote it: the id of the member of staff. */
  readonly owner: string;
  /** The phone's own count of that person's notes, from 1. */
  readonly sequence: number;
  /** When it was written, by the phone's clock: ISO moment in UTC. */
  readonly writtenAt: string;
  /** Not sent yet, or sent and not taken: then it stays where its writer sees why. */
  readonly state: "waiting" | "refused";
  /** How large it is when sent. */
  readonly bytes: number;
}

/** What a note tells, as the server reads it: each field by its name. */
export type ToldFields = Readonly<Record<string, unknown>>;

/** A note as it is sent: what it tells, with what the phone knows of it. */
export interface NoteToSend {
  readonly id: string;
  readonly device: string;
  readonly sequence: number;
  readonly writtenAt: string;
  readonly told: ToldFields;
}

/** What the server says of one note. */
export interface NoteAnswer {
  readonly id: string;
  readonly outcome: "kept" | "already-there" | "refused";
  /** Why not, in Danish: one sentence a fault. */
  readonly messages?: readonly string[];
}

/** How a request ended. `stale` is a page of an earlier session; `broken` an answer that is no answer, from a server that is there. */
export type Sent =
  | { readonly kind: "answered"; readonly receivedAt: string; readonly answers: readonly NoteAnswer[] }
  | { readonly kind: "away" | "signed-out" | "somebody-else" | "stale" | "broken" };

/** Who has signed in, as the server tells it; or why it cannot be told. */
export type Greeting =
  | { readonly kind: "welcome"; readonly owner: string; readonly token: string }
  | { readonly kind: "away" | "signed-out" };

/** Where the notes lie. */
export interface NoteStore {
  /** Whose notes may be sent by whoever has signed in now, oldest first. */
  readonly waiting: (owner: string) => Promise<readonly LyingNote[]>;
  readonly open: (notes: readonly LyingNote[]) => Promise<readonly NoteToSend[]>;
  /** The server has it: it is wiped here. */
  readonly received: (note: LyingNote, receivedAt: string) => Promise<void>;
  readonly refused: (note: LyingNote, messages: readonly string[]) => Promise<void>;
}

/** The way to the server. Nothing here throws: a line that is cut is an answer as well. */
export interface Line {
  readonly greet: () => Promise<Greeting>;
  readonly send: (notes: readonly NoteToSend[], token: string) => Promise<Sent>;
}

/** Why sending came to an end: all has been sent, it takes a login, or whoever waits was told to stop. */
export type SendingEnd = "done" | "signed-out" | "stopped";

/** What sending takes beside store and line. */
export interface Sending {
  readonly store: NoteStore;
  readonly line: Line;
  /** Waits before another try; false where it should be given up for now. */
  readonly pause: (ms: number) => Promise<boolean>;
  /** Told after each answer and each try, so that the page can say how it stands. */
  readonly told?: (what: "sending" | "away") => void;
}
