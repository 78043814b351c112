import type { LocalDate } from "../../../kernel/local-date.ts";
import type { SupportGroup } from "./support-group.ts";

/** Brev om en gruppe (anledning): a place, the waiting list, a place that has become free, out of it, or a day that is cancelled. */
export type GroupLetterOccasion = "placed" | "queued" | "place-opened" | "left" | "cancelled";

/** Oplysninger til brevet om en gruppe. */
export interface GroupLetterFacts {
  readonly occasion: GroupLetterOccasion;
  readonly group: SupportGroup;
  /** Number in the queue; null for somebody who does not wait. */
  readonly queueNumber: number | null;
  /** What there is meanwhile, or instead; empty where nothing is told. */
  readonly instead: string;
  /** Why; empty where nothing is told. */
  readonly reason: string;
  /** The day that is cancelled, or the first day of the place; null where none. */
  readonly on: LocalDate | null;
  /** The citizen cannot answer on pages of their own. */
  readonly isOnPaper: boolean;
  /** What the standard says of it: clause ids, with their sentences. */
  readonly clauses: readonly { readonly id: string; readonly text: string }[];
}
