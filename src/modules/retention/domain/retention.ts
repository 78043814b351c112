import { addMonths } from "../../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { OwnSettings } from "../../standards/domain/standard.ts";

/** What can be decided of a case: kept for ever (bevares), disposed of (kasseres), or as the municipality has set for all. */
export const retentionCodes = ["keep", "dispose", "as-set"] as const;
/** Bevaringskode: what is to become of a case when its time is over. */
export type RetentionCode = (typeof retentionCodes)[number];

/** Bevaringsmærke: what somebody has decided of one case, and why. */
export interface RetentionMark {
  readonly code: RetentionCode;
  readonly reason: string;
  readonly on: LocalDate;
}

/** Bevaring af en sag: what holds of it, by whom it was set, and from when it may be disposed of. */
export interface Retention {
  /** `unset`: nobody has decided, so the case is kept. */
  readonly code: "keep" | "dispose" | "unset";
  readonly setBy: "case" | "municipality" | null;
  /** The first day on which it may be disposed of; null while it is open, where it is kept, or where no time is set. */
  readonly disposableFrom: LocalDate | null;
}

/**
 * What holds of a case. The case's own mark goes before what the municipality has set for all. No act that we have read tells how
 * long such cases are kept, so without a setting nothing is said and everything is kept.
 *
 * Law: arkivloven § 8; bekendtgørelse nr. 183 af 26/02/2018 § 5.
 *
 * @param ended the day on which the case ended; null while it is open
 */
export function retentionOf(
  ended: LocalDate | null,
  set: OwnSettings["retention"],
  mark: RetentionMark | null,
): Retention {
  if (mark !== null && mark.code !== "as-set") {
    return { code: mark.code, setBy: "case", disposableFrom: mark.code === "keep" ? null : disposable(ended, set) };
  }
  if (set === undefined) return { code: "unset", setBy: null, disposableFrom: null };
  return { code: set.code, setBy: "municipality", disposableFrom: set.code === "keep" ? null : disposable(ended, set) };
}

const disposable = (ended: LocalDate | null, set: OwnSettings["retention"]): LocalDate | null =>
  ended === null || set?.yearsAfterEnd === undefined ? null : addMonths(ended, 12 * set.yearsAfterEnd);
