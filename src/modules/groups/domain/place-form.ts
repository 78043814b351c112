import { isBlank } from "../../../kernel/blank-text.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import { tooLong } from "../../appointments/domain/booking-form.ts";

/** The fields by which citizens are put in groups, get a place, leave, and say that they cannot come. */
export const placeFields = {
  group: "gruppe",
  meanwhile: "imens",
  reason: "grund",
  /** Why the citizen leaves. */
  leaving: "ud-grund",
  instead: "i-stedet",
  /** Whose wish it is that the citizen leaves. */
  wishOf: "hvis-oenske",
  note: "bemaerkning",
  /** What is said of a day. */
  said: "ord",
  /** The warnings that have been read. */
  warned: "advarsler",
  version: "udgave",
  /** Whether a letter goes to everybody in the group. */
  letter: "brev",
} as const;

const longestText = 2000;
type Read<Value> = Outcome<Value, readonly FieldProblem[]>;

/** Reads a reason that must be told. */
export function readReason(fields: Fields, blank: string, field: string = placeFields.reason): Read<string> {
  const reason = textOf(fields, field);
  const problems = [...(isBlank(reason) ? [{ field, message: blank }] : []), ...tooLong(field, reason, longestText)];
  return problems.length > 0 ? refused(problems) : accepted(reason);
}

/** Reads what somebody may write or leave out. */
export function readWords(fields: Fields, field: string): Read<string> {
  const text = textOf(fields, field);
  const problems = tooLong(field, text, longestText);
  return problems.length > 0 ? refused(problems) : accepted(text);
}

/** Reads why a group's day is cancelled, and what there is instead. */
export function readCancelling(fields: Fields): Read<{ readonly why: string; readonly instead: string }> {
  const why = readReason(fields, "Skriv, hvorfor I aflyser. Deltagerne får det at vide.");
  const instead = readWords(fields, placeFields.instead);
  const problems = [
    ...(why.ok ? [] : why.refusal),
    ...(instead.ok ? [] : instead.refusal),
    ...(instead.ok && isBlank(instead.value)
      ? [
          {
            field: placeFields.instead,
            message: "Skriv, hvad deltagerne får i stedet. Skriv »intet«, hvis der ikke er noget.",
          },
        ]
      : []),
  ];
  if (problems.length > 0 || !why.ok || !instead.ok) return refused(problems);
  return accepted({ why: why.value, instead: instead.value });
}
