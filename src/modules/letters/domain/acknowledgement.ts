import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Part } from "../../people/domain/mandate.ts";

/** How something can come to the municipality. */
export const waysIn = ["own-pages", "phone", "letter", "in-person", "mail"] as const;
/** Henvendelsesform: own-pages (egne sider), phone (telefon), letter (brev), in-person (personligt), mail (mail). */
export type WayIn = (typeof waysIn)[number];

/** Kvittering: what a citizen is told of something that has come in, in the same words on screen and on paper. */
export interface Acknowledgement {
  /** What came, as it is called after "Vi fik": `din besked`, `din klage over afgørelsen`. */
  readonly what: string;
  /** As it was written or said; empty where there are no words. */
  readonly ownWords: string;
  readonly receivedOn: LocalDate;
  /** A recording is sent as it is, by whatever way. */
  readonly how: WayIn | "voice-note";
  /** Who said or wrote it for the citizen; null where it was the citizen. */
  readonly from: string | null;
  /** The member of staff who has written it down; null where it came by the citizen's own pages. */
  readonly registeredBy: string | null;
  /** What happens now: a sentence each. */
  readonly next: readonly string[];
  /** The last day for an answer; null where nothing is promised. */
  readonly answerBy: LocalDate | null;
  /** Whether the municipality itself has set that day. */
  readonly ownSetting?: boolean;
  /** The part of the case that it belongs to: who acts for the citizen reads it only with that part. */
  readonly part: Part;
  /** Laws and clauses that it rests on, beside the duty to write down what is told. */
  readonly sources: readonly string[];
}
