import { dayAsTyped } from "../../../kernel/typed-day.ts";
import type { Fields } from "../../applications/domain/problems.ts";
import type { Appointment } from "./appointment.ts";
import { bookingFields } from "./booking-form.ts";
import { hereAt } from "./clock-time.ts";

/** An appointment as the fields of its form, for changing it. */
export function bookedFields(appointment: Appointment): Fields {
  const { about, bring, deliverer, driving, kind, place, staffId, where, whom } = appointment;
  const from = hereAt(appointment.startsAt);
  return {
    [bookingFields.kind]: kind,
    ...dayAsTyped(bookingFields.day, from.day),
    [bookingFields.from]: from.clock,
    [bookingFields.to]: hereAt(appointment.endsAt).clock,
    [bookingFields.where]: where,
    [bookingFields.place]: place,
    [bookingFields.staff]: staffId,
    [bookingFields.whom]: whom,
    [bookingFields.about]: about,
    [bookingFields.bring]: bring,
    [bookingFields.deliverer]: deliverer,
    [bookingFields.driving]: driving,
  };
}
