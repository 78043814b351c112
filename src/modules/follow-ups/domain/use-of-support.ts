import type { LocalDate } from "../../../kernel/local-date.ts";

/** Brug af støtten: what was given since the last follow-up, and what was not, by whose wish. */
export interface UseOfSupport {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** How many times support was given. */
  readonly contacts: number;
  readonly minutes: number;
  /** How many times it was not, by whom. */
  readonly notGiven: { readonly citizen: number; readonly provider: number; readonly other: number };
  /** The extent as it was granted, in the decision's words. */
  readonly granted: string;
}
