import { type Fields, textOf } from "../../applications/domain/problems.ts";
import type { PartQuestion } from "./follow-up-part.ts";
import { partFields, partGoalFields } from "./part-form.ts";

/** One page of the citizen's part: its place in the address, and what it asks. */
export type PartPage =
  | { readonly name: string; readonly asks: "goal"; readonly goal: number }
  | { readonly name: string; readonly asks: readonly PartQuestion[] };

/** The last page, where the answers are looked through and sent. */
export const checkPage = "tjek";

/** The pages of the citizen's part, one question each: the goals first, then what is asked of the help and the meeting. */
export const pagesOfPart = (goals: number): readonly PartPage[] => [
  ...Array.from({ length: goals }, (_, goal) => ({ name: `maal-${goal + 1}`, asks: "goal", goal }) as const),
  { name: "virker", asks: ["works", "worksNot"] },
  { name: "hjaelp", asks: ["help", "helpWords"] },
  { name: "moede", asks: ["who", "where"] },
  { name: "tale-om", asks: ["talkAbout"] },
];

/** The answers of one page, by the names of their fields: what is compared where two write the same part. */
export function answersOnPage(page: PartPage, fields: Fields): Readonly<Record<string, string>> {
  const names =
    page.asks === "goal"
      ? [partGoalFields(page.goal).score, partGoalFields(page.goal).words]
      : page.asks.map((question) => partFields[question]);
  return Object.fromEntries(names.map((name) => [name, textOf(fields, name)]));
}

/** The hidden field that tells what a page was shown with. */
export const shownField = "set";
