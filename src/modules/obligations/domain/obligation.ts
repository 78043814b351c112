import type { Length } from "../../../kernel/length.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { ObligationName } from "../../standards/domain/effect.ts";

/** Who owes something, or to whom it is owed; `other` is somebody outside the case whom the authority has asked. */
export type ObligationParty = "authority" | "provider" | "citizen" | "other" | "ankestyrelsen";

/** Status: `lapsed` when it was withdrawn, overtaken, or the citizen died. */
export type ObligationStatus = "open" | "met" | "met-late" | "missed" | "lapsed";

/**
 * Forpligtelse: what is owed in a case: what, by whom, to whom, counted from what, due when, and by which clause or law.
 * The shape of `obligations --json`; the first eight fields keep their names and meaning (product 6).
 */
export interface Obligation {
  readonly what: ObligationName;
  readonly owedBy: Exclude<ObligationParty, "ankestyrelsen">;
  /** The day counted from (itself not counted); null where nothing has started it. */
  readonly countedFrom: LocalDate | null;
  /** Null where neither law nor standard nor the municipality has set a length. */
  readonly due: LocalDate | null;
  /** The last working day on or before `due`; for a citizen the same as `due`. */
  readonly actBy: LocalDate | null;
  readonly status: ObligationStatus;
  readonly metOn: LocalDate | null;
  readonly sources: readonly string[];
  readonly owedTo: ObligationParty;
  /** The length that was counted; null where the day was given and not counted, or where none is set. */
  readonly length: Length | null;
  /** True where the length is the municipality's own setting and not from its standard. */
  readonly ownSetting: boolean;
  /** True where the standard promises a deadline without a number: "fristen er ikke oplyst". */
  readonly unset: boolean;
  /** True while it rests on a day that will be replaced (first follow-up before support has started). */
  readonly provisional: boolean;
  /** Which of several of the same kind, from 1: a second `decision` is the notified day beside the first. */
  readonly ordinal: number;
  /** The complaint that it is about, or whose ruling has left it to do; absent for everything else. */
  readonly complaint?: string;
}
