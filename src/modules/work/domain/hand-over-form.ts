import { isId } from "../../../kernel/id.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { mostOfNote } from "../../applications/domain/handover.ts";
import { type FieldProblem, type Fields, textOf, ticked } from "../../applications/domain/problems.ts";
import { pageSize } from "./work-list.ts";

/** The fields of the form. Each case stands as its id with who had it when it was shown: `id/id`, or `id/` where nobody did. */
export const handOverFields = { cases: "sag", to: "til", note: "besked" } as const;

/** The choice by which nobody gets the cases. */
export const toNobody = "ingen";

/** Valgte sager: cases that were ticked, each with who had it when it was shown. */
export interface TickedCase {
  readonly caseId: string;
  readonly seen: string | null;
}

/** How a case stands in the form. */
export const tickOf = (caseId: string, caseworkerId: string | null): string => `${caseId}/${caseworkerId ?? ""}`;

/** The cases that were ticked, each once, no more than a page of the list holds. What is no case is left out. */
export function tickedCases(fields: Fields): readonly TickedCase[] {
  const read = ticked(fields, handOverFields.cases).map((value) => value.split("/"));
  const cases = read.flatMap(([caseId = "", seen = ""]) =>
    isId(caseId) ? [[caseId, { caseId, seen: isId(seen) ? seen : null }] as const] : [],
  );
  return [...new Map(cases).values()].slice(0, pageSize);
}

/** Overdragelse, som den er skrevet: to whom, and the note. */
export interface WrittenHandOver {
  /** Null: back to the unit. */
  readonly to: string | null;
  readonly note: string;
}

/** Reads to whom the cases go and what is said. */
export function readHandOver(fields: Fields): Outcome<WrittenHandOver, readonly FieldProblem[]> {
  const chosen = textOf(fields, handOverFields.to);
  const note = textOf(fields, handOverFields.note);
  const problems = [
    ...(chosen === toNobody || isId(chosen)
      ? []
      : [{ field: handOverFields.to, message: "Vælg, hvem der skal have sagerne." }]),
    ...(note.length > mostOfNote
      ? [
          {
            field: handOverFields.note,
            message: `Beskeden må højst fylde ${mostOfNote} tegn. Den fylder ${note.length}.`,
          },
        ]
      : []),
  ];
  if (problems.length > 0) return refused(problems);
  return accepted({ to: chosen === toNobody ? null : chosen, note });
}
