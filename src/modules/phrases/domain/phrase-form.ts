import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { type FieldProblem, type Fields, textOf, textOrNull } from "../../applications/domain/problems.ts";
import { legalBases, tasks } from "../../standards/domain/facts.ts";
import { type PhraseContent, phraseOutcomes } from "./phrase.ts";

/** The fields of the form in which a phrase is written. */
export const phraseFields = {
  title: "titel",
  text: "tekst",
  outcome: "udfald",
  legalBasis: "paragraf",
  task: "opgave",
  clause: "bestemmelse",
  /** The version that the form was shown with. */
  seen: "udgave",
} as const;

const field = phraseFields;

/** A phrase as it was typed. */
export function readPhrase(fields: Fields): Outcome<PhraseContent, readonly FieldProblem[]> {
  const title = textOf(fields, field.title);
  const text = textOf(fields, field.text);
  const problems: readonly (FieldProblem | false)[] = [
    title === "" && { field: field.title, message: "Skriv en kort titel, så kolleger kan finde den." },
    text === "" && { field: field.text, message: "Skriv begrundelsen." },
  ];
  const found = problems.filter((problem) => problem !== false);
  if (found.length > 0) return refused(found);
  return accepted({
    title,
    text,
    outcome: phraseOutcomes.find((one) => one === textOf(fields, field.outcome)) ?? null,
    legalBasis: legalBases.find((one) => one === textOf(fields, field.legalBasis)) ?? null,
    task: tasks.find((one) => one === textOf(fields, field.task)) ?? null,
    clause: textOrNull(fields, field.clause),
  });
}
