import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";

/** The fields of the provider's forms. */
export const providerFields = {
  contactPerson: "kontaktperson",
  contactPhone: "kontakt-telefon",
  reason: "grund",
  firstContactOn: "foerste-kontakt",
  startedOn: "start",
} as const;

/** Kontaktperson: whom the citizen can always go to. */
export interface ContactPerson {
  readonly name: string;
  readonly phone: string;
}

/** Reads the contact person; every order that is taken has one. */
export function readContactPerson(fields: Fields): Outcome<ContactPerson, readonly FieldProblem[]> {
  const name = textOf(fields, providerFields.contactPerson);
  if (name === "")
    return refused([{ field: providerFields.contactPerson, message: "Skriv navnet på kontaktpersonen." }]);
  return accepted({ name, phone: textOf(fields, providerFields.contactPhone) });
}

/** Reads why an order is sent back. */
export function readReason(fields: Fields): Outcome<string, readonly FieldProblem[]> {
  const reason = textOf(fields, providerFields.reason);
  return reason === ""
    ? refused([{ field: providerFields.reason, message: "Skriv, hvorfor I sender bestillingen tilbage." }])
    : accepted(reason);
}

/** Reads the day of a step. */
export function readStepDay(field: string, day: TypedDay): Outcome<LocalDate, readonly FieldProblem[]> {
  if (day === "blank") return refused([{ field, message: "Skriv datoen." }]);
  if (day === "unreadable") return refused([{ field, message: "Skriv datoen som dag, måned og år." }]);
  return accepted(day);
}
