import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import type { TextCorrection, WrongCase } from "./note-entries.ts";

/** The fields of the forms in which an entry of the journal is put right. */
export const correctionFields = {
  why: "hvorfor",
  words: "rettelse",
  wrongCase: "forkert-sag-grund",
  rightCase: "rigtig-sag",
} as const;

const field = correctionFields;

/** Reads how an entry should have read. */
export function readCorrection(fields: Fields): Outcome<TextCorrection, readonly FieldProblem[]> {
  const why = textOf(fields, field.why);
  const words = textOf(fields, field.words);
  if (why !== "" && words !== "") return accepted({ why, words });
  const problems = [
    why === "" && { field: field.why, message: "Skriv, hvad der var forkert, og hvordan du ved det." },
    words === "" && { field: field.words, message: "Skriv, hvordan der skulle have stået." },
  ];
  return refused(problems.filter((problem) => problem !== false));
}

/** Reads why a note does not belong in the case, and where it does. */
export function readWrongCase(fields: Fields): Outcome<WrongCase, readonly FieldProblem[]> {
  const [why, number] = [textOf(fields, field.wrongCase), textOf(fields, field.rightCase)];
  const problems = [
    number !== "" &&
      !/^\d{4}-\d{6}$/.test(number) && {
        field: field.rightCase,
        message: "Skriv sagens nummer, for eksempel 2026-000123.",
      },
    why === "" && { field: field.wrongCase, message: "Skriv, hvorfor notatet ikke hører til i sagen." },
  ];
  const found = problems.filter((problem) => problem !== false);
  return found.length > 0 ? refused(found) : accepted({ why, toCaseNumber: number === "" ? null : number });
}
