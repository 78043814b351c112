import type { LocalDate } from "../../../kernel/local-date.ts";
import type { CaseFile } from "./case-event.ts";
import { asCorrected } from "./corrected-events.ts";
import { inDayOrder } from "./in-day-order.ts";

/**
 * The case as it stood at the end of a day: what had happened by then, as it was known then, and nothing later. What was put
 * right afterwards stands as it was written.
 */
export function caseAsOf(caseFile: CaseFile, day: LocalDate): CaseFile {
  const known = caseFile.events.filter(({ on }) => on <= day);
  return { ...caseFile, events: inDayOrder(asCorrected(known)).filter(({ on }) => on <= day) };
}
