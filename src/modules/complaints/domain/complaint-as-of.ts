import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Complaint } from "./complaint.ts";

/**
 * A complaint as it stood at the end of a day: what became of it later is left out, it is in the track that it was in then, and it came on
 * the day that was known then.
 */
export function complaintAsOf(complaint: Complaint, day: LocalDate): Complaint {
  const steps = complaint.steps.filter(({ on }) => on <= day);
  const moved = steps.findLast(({ kind }) => kind === "crossed")?.into;
  const later = complaint.steps.find(({ kind, on }) => kind === "day-corrected" && on > day);
  return { ...complaint, steps, track: moved ?? complaint.filedAs, receivedOn: later?.was ?? complaint.receivedOn };
}
