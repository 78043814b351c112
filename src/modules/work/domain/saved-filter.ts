import { z } from "zod";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import { obligationNames } from "../../standards/domain/effect.ts";
import { scopes, urgencies, type WorkChoice } from "./work-list.ts";

/** A choice of cases as it is kept. */
export const workChoiceSchema = z.object({
  scope: z.enum(scopes),
  urgency: z.enum(urgencies),
  what: z.enum(obligationNames).nullable(),
});

/** Gemt valg: a choice of cases that a member of staff has given a name. */
export interface SavedFilter {
  readonly id: string;
  readonly name: string;
  readonly choice: WorkChoice;
  /** Whether the work list begins with it. */
  readonly isStart: boolean;
}

/** Eget blik på arbejdet: what a member of staff has saved, and whether single keys do something on the list. */
export interface OwnView {
  /** In the order in which they were saved. */
  readonly filters: readonly SavedFilter[];
  readonly hasSingleKeys: boolean;
}

/** The fields by which a choice is saved. */
export const filterFields = { name: "navn", start: "start" } as const;

/** The longest name of a saved choice. */
export const longestName = 60;
/** More of them than this, and none is found again. */
const mostFilters = 20;

/** Navn på et valg: as it is written in the form. */
export type WrittenFilter = Pick<SavedFilter, "name" | "isStart">;

/** Reads a choice's name. @param others the saved choices that it must be told from */
export function readFilter(
  fields: Fields,
  others: readonly SavedFilter[],
): Outcome<WrittenFilter, readonly FieldProblem[]> {
  const name = textOf(fields, filterFields.name).replaceAll(/\s+/g, " ");
  const message = problemWith(name, others);
  if (message !== undefined) return refused([{ field: filterFields.name, message }]);
  return accepted({ name, isStart: textOf(fields, filterFields.start) === "ja" });
}

function problemWith(name: string, others: readonly SavedFilter[]): string | undefined {
  if (name === "") return "Skriv et navn til valget.";
  if (name.length > longestName) return `Navnet må højst fylde ${longestName} tegn. Det fylder ${name.length}.`;
  const same = (one: SavedFilter) => one.name.toLocaleLowerCase("da") === name.toLocaleLowerCase("da");
  if (others.some(same)) return "Du har allerede et valg med det navn. Skriv et andet.";
  return others.length >= mostFilters ? `Du har gemt ${mostFilters} valg. Slet et, før du gemmer et nyt.` : undefined;
}
