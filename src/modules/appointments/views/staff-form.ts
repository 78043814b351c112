import type { FieldProblems } from "../../../ui/problem.tsx";
import type { Fields } from "../../applications/domain/problems.ts";
import type { BookingWarning } from "../domain/booking-warning.ts";

/** A form of staff: as it was typed, or as it begins. */
export interface StaffForm {
  /** What was typed and sent; null in a form that nobody has sent. */
  readonly typed: Fields | null;
  readonly problems: FieldProblems;
  /** What is to be read before the form is sent again. */
  readonly warnings: readonly BookingWarning[];
  readonly submissionId: string;
}
