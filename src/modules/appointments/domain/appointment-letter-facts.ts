import type { Appointment, AppointmentTime } from "./appointment.ts";

/** What a letter about an appointment can tell of. */
export type LetterOccasion = "booked" | "moved" | "changed" | "kept" | "cancelled";

/** Oplysninger til brevet om en aftale. */
export interface AppointmentLetterFacts {
  readonly occasion: LetterOccasion;
  readonly appointment: Appointment;
  /** Every time of the series that the letter is about; none where it is about one alone. */
  readonly days: readonly AppointmentTime[];
  /** When it was before it was moved; null for all others. */
  readonly before: AppointmentTime | null;
  /** Why; empty where nothing is told. */
  readonly reason: string;
  /** What there is instead of what was cancelled; empty where nothing is told. */
  readonly instead: string;
  /** The citizen cannot answer on pages of their own. */
  readonly isOnPaper: boolean;
  /** What the standard says of it: clause ids, with their sentences. */
  readonly clauses: readonly { readonly id: string; readonly text: string }[];
}
