import type { FieldProblem } from "../../applications/domain/problems.ts";
import type { LessonTag } from "./lesson.ts";

/** The fields of the form in which it is chosen what failed. */
export const learnFields = { failed: "svigtede", clauses: "bestemmelser" } as const;

/** The clauses that are written by their numbers, with commas or spaces between. */
export const namedTags = (text: string): readonly LessonTag[] =>
  [...new Set(text.toUpperCase().match(/\b[A-ZÆØÅ]{3}-\d+(?:\.\d+)*\b/g) ?? [])].map((name) => ({
    kind: "clause",
    name,
  }));

/** What is wrong with the clauses that are written: no number can be read, or the standard has none of that number in any edition. */
export function clauseProblems(text: string, known: ReadonlySet<string>): readonly FieldProblem[] {
  const named = namedTags(text).map(({ name }) => name);
  const unknown = named.filter((name) => !known.has(name));
  const field = learnFields.clauses;
  if (text.trim() !== "" && named.length === 0) return [{ field, message: "Skriv numre som dem i standarden." }];
  if (unknown.length === 0) return [];
  return [{ field, message: `Standarden har ikke ${unknown.join(" og ")}. Ret nummeret, eller slet det.` }];
}
