import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import type { TextCorrection } from "./note-entries.ts";

/** The fields of the forms in which an entry of the journal is put right. */
export const correctionFields = { why: "hvorfor", words: "rettelse", wrongCase: "forkert-sag-grund" } as const;

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

/** Reads why a note does not belong in the case. */
export function readWrongCase(fields: Fields): Outcome<string, readonly FieldProblem[]> {
  const why = textOf(fields, field.wrongCase);
  return why === ""
    ? refused([{ field: field.wrongCase, message: "Skriv, hvorfor notatet ikke hører til i sagen." }])
    : accepted(why);
}
