import type { Standard } from "../../standards/domain/standard.ts";
import { measuredWords } from "./measured-words.ts";
import type { GoalFigures, ShownCount } from "./quality-figures.ts";

/** The providers that some goal has a figure of, in the standard's order. */
export const providersIn = (
  { providers }: Pick<Standard, "providers">,
  figures: readonly GoalFigures[],
): readonly { readonly slug: string; readonly name: string }[] =>
  providers.filter(({ slug }) => figures.some(({ byProvider }) => byProvider.has(slug)));

/** The figures as the rows of a sheet: a share and what it is of, for all and for each provider. */
export function qualityRows(standard: Standard, figures: readonly GoalFigures[]): readonly string[][] {
  const providers = providersIn(standard, figures);
  return [
    [
      ...["Bestemmelse", "Nr.", "Mål", "Sådan er det målt"],
      ...["I alt", ...providers.map(({ name }) => name)].flatMap((name) => [`${name}, procent`, `${name}, ud af`]),
    ],
    ...figures.map(({ all, byProvider, goal }) => [
      ...[goal.clause, String(goal.number), goal.text, measuredWords(goal)],
      ...[all, ...providers.map(({ slug }) => byProvider.get(slug))].flatMap(cells),
    ]),
  ];
}

const cells = (count: ShownCount | undefined): readonly string[] => {
  if (count === undefined || count === "none") return ["", ""];
  return count === "few" ? ["for få", ""] : [String(count.share), String(count.of)];
};
