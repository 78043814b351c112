import type { Calendar } from "../../../kernel/calendar.ts";
import type { AppointmentTime } from "./appointment.ts";
import { clockInWords, hereAt } from "./clock-time.ts";

/** Optaget tidsrum: another appointment of the citizen, of whoever has it in their calendar, or of both. */
export interface Busy extends AppointmentTime {
  readonly ofCitizen: boolean;
  readonly ofStaff: boolean;
}

/** Advarsel om en aftale: something that whoever books should know. It stops nothing. */
export type BookingWarning =
  | { readonly kind: "citizen-busy" | "staff-busy"; readonly at: AppointmentTime }
  | { readonly kind: "past" }
  | { readonly kind: "closed-day"; readonly because: string };

/** Whether two times have any of it in common; one that ends as the other begins has not. */
export const overlap = (one: AppointmentTime, other: AppointmentTime): boolean =>
  one.startsAt < other.endsAt && other.startsAt < one.endsAt;

/** What is to be said of a time before it is booked. */
export function warningsAbout(
  time: AppointmentTime,
  { busy, calendar, now }: { readonly busy: readonly Busy[]; readonly calendar: Calendar; readonly now: string },
): readonly BookingWarning[] {
  const met = busy.filter((other) => overlap(time, other));
  const because = calendar.closedBecause(hereAt(time.startsAt).day);
  return [
    ...(time.startsAt < now ? [{ kind: "past" } as const] : []),
    ...met.filter(({ ofCitizen }) => ofCitizen).map((at) => ({ kind: "citizen-busy", at }) as const),
    ...met.filter(({ ofStaff }) => ofStaff).map((at) => ({ kind: "staff-busy", at }) as const),
    ...(because === null ? [] : [{ kind: "closed-day", because } as const]),
  ];
}

/** A warning in one sentence. Of another appointment it tells the time alone: its reader may have nothing to do with it. */
export function warningInWords(warning: BookingWarning): string {
  if (warning.kind === "past") return "Tidspunktet er gået.";
  if (warning.kind === "closed-day") return `Dagen er ikke en almindelig arbejdsdag (${warning.because}).`;
  const who = warning.kind === "citizen-busy" ? "Borgeren" : "Medarbejderen";
  return `${who} har en anden aftale samme dag ${clockInWords(warning.at)}.`;
}

/** What tells that these very warnings have been read. */
export const warningsRead = (warnings: readonly BookingWarning[]): string =>
  warnings.map((warning) => ("at" in warning ? `${warning.kind} ${warning.at.startsAt}` : warning.kind)).join("; ");
