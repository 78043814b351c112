import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import { type ContactWay, contactWays } from "./order-step.ts";

/** The fields of the provider's forms. */
export const providerFields = {
  contactPerson: "kontaktperson",
  contactPhone: "kontakt-telefon",
  reason: "grund",
  firstContactOn: "foerste-kontakt",
  startedOn: "start",
  /** Why there is another contact person. */
  why: "hvorfor-ny",
  triedOn: "proevet",
  way: "maade",
  tried: "hvad-skete-der",
  clause: "loefte",
  promise: "hvordan",
  promisedOn: "holdt",
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

/** Reads another contact person, with why. */
export function readContactChange(
  fields: Fields,
): Outcome<{ readonly contact: ContactPerson; readonly reason: string }, readonly FieldProblem[]> {
  const contact = readContactPerson(fields);
  const reason = textOf(fields, providerFields.why);
  const problems = reason === "" ? [{ field: providerFields.why, message: "Skriv, hvorfor der kommer en ny." }] : [];
  if (!contact.ok) return refused([...contact.refusal, ...problems]);
  return problems.length > 0 ? refused(problems) : accepted({ contact: contact.value, reason });
}

/** Forsøg, som det er skrevet: an attempt to reach the citizen. */
export interface ToldAttempt {
  readonly on: LocalDate;
  readonly way: ContactWay;
  readonly text: string;
}

/** Reads an attempt to reach the citizen. */
export function readAttempt(fields: Fields, day: TypedDay): Outcome<ToldAttempt, readonly FieldProblem[]> {
  const on = readStepDay(providerFields.triedOn, day);
  const way = contactWays.find((known) => known === textOf(fields, providerFields.way));
  const problems = [
    ...(on.ok ? [] : on.refusal),
    ...(way === undefined ? [{ field: providerFields.way, message: "Vælg, hvordan I prøvede." }] : []),
  ];
  if (!on.ok || way === undefined) return refused(problems);
  return accepted({ on: on.value, way, text: textOf(fields, providerFields.tried) });
}

/** Holdt løfte, som det er skrevet: that something the standard says was done, and how. */
export interface ToldPromise {
  readonly clause: string;
  readonly on: LocalDate;
  readonly text: string;
}

/** Reads that something the standard says was done. */
export function readPromise(fields: Fields, day: TypedDay): Outcome<ToldPromise, readonly FieldProblem[]> {
  const on = readStepDay(providerFields.promisedOn, day);
  const text = textOf(fields, providerFields.promise);
  const clause = textOf(fields, providerFields.clause);
  const problems = [
    ...(clause === "" ? [{ field: providerFields.clause, message: "Vælg, hvad I har gjort." }] : []),
    ...(on.ok ? [] : on.refusal),
    ...(text === "" ? [{ field: providerFields.promise, message: "Skriv med få ord, hvad I har gjort." }] : []),
  ];
  return on.ok && problems.length === 0 ? accepted({ clause, on: on.value, text }) : refused(problems);
}
