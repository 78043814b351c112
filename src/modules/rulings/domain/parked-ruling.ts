import { isBlank } from "../../../kernel/blank-text.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { isDay, type TypedDay } from "../../../kernel/typed-day.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import type { DocumentType } from "../../documents/domain/document-type.ts";

/** Why a ruling can fit no case. */
export const parkingReasons = ["unknown-number", "unknown-person", "never-sent", "other"] as const;
/** Why a ruling fits no case: a number nobody knows, a person nobody knows, a complaint that was never sent, or something else. */
export type ParkingReason = (typeof parkingReasons)[number];

/** Each reason as it is chosen. */
export const parkingWords: Readonly<Record<ParkingReason, string>> = {
  "unknown-number": "Vi kan ikke finde en sag med det nummer",
  "unknown-person": "Vi kan ikke finde personen her",
  "never-sent": "Vi har ikke sendt den klage til Ankestyrelsen",
  other: "Andet",
};

/** Ankestyrelsens afgørelse uden sag: a ruling that fits no case here, kept with its paper until somebody finds where it belongs. */
export interface ParkedRuling {
  readonly id: string;
  readonly receivedOn: LocalDate;
  readonly why: ParkingReason;
  /** Whom it is about, as it says itself. */
  readonly about: string;
  /** Ankestyrelsen's own number. */
  readonly reference: string;
  readonly note: string;
  readonly title: string;
  readonly type: DocumentType;
  readonly sizeBytes: number;
  /** ISO moment in UTC. */
  readonly parkedAt: string;
  readonly parkedBy: string;
  /** The case where it was found to belong; null while it waits. */
  readonly matched: { readonly rulingId: string; readonly at: string; readonly by: string } | null;
}

/** The fields of the form in which a ruling is put aside, and of finding its case. */
export const parkedFields = {
  file: "fil",
  receivedOn: "modtaget",
  why: "hvorfor",
  about: "hvem",
  reference: "nummer",
  note: "note",
  caseNumber: "sagsnummer",
} as const;

/** A ruling that is put aside, as it was written. */
export type WrittenParking = Pick<ParkedRuling, "receivedOn" | "why" | "about" | "reference" | "note">;

/** Reads a ruling that is put aside: the paper, the day and why are asked for, no more. */
export function readParking(
  fields: Fields,
  receivedOn: TypedDay,
  { hasPaper, today }: { readonly hasPaper: boolean; readonly today: LocalDate },
): Outcome<WrittenParking, readonly FieldProblem[]> {
  const why = parkingReasons.find((one) => one === textOf(fields, parkedFields.why));
  const about = textOf(fields, parkedFields.about);
  const problems = [
    ...problemIf(!hasPaper, parkedFields.file, "Vælg filen med Ankestyrelsens afgørelse."),
    ...problemIf(!isDay(receivedOn), parkedFields.receivedOn, "Skriv den dag, kommunen fik afgørelsen."),
    ...problemIf(isDay(receivedOn) && receivedOn > today, parkedFields.receivedOn, "Dagen kan ikke ligge efter i dag."),
    ...problemIf(why === undefined, parkedFields.why, "Vælg, hvorfor den ikke kan lægges i en sag."),
    ...problemIf(isBlank(about), parkedFields.about, "Skriv, hvem afgørelsen handler om, som det står i den."),
  ];
  if (problems.length > 0 || !isDay(receivedOn) || why === undefined) return refused(problems);
  const told = { reference: textOf(fields, parkedFields.reference), note: textOf(fields, parkedFields.note) };
  return accepted({ receivedOn, why, about, ...told });
}

const problemIf = (is: boolean, field: string, message: string): readonly FieldProblem[] =>
  is ? [{ field, message }] : [];
