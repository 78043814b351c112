import type { Standard } from "../../standards/domain/standard.ts";
import { type Amount, hoursInSheet, kronerInSheet } from "./amount.ts";
import type { MoneyFigures, Telling } from "./money-figures.ts";
import { keyWords, tellingWords } from "./money-words.ts";

/** The figures as the rows of a sheet. */
export const moneyRows = (standard: Standard, by: Telling, figures: readonly MoneyFigures[]): readonly string[][] => [
  [
    tellingWords[by],
    "Sager",
    ...["Bevilget", "Leveret", "Forventet"].flatMap((what) => [`${what}, timer`, `${what}, kr.`]),
    "Sager uden timer",
    "Sager uden pris",
  ],
  ...figures.map(({ cases, delivered, expected, granted, key, withoutHours, withoutPrice }) => [
    keyWords(standard, by, key),
    String(cases),
    ...[granted, delivered, expected].flatMap(cellsOf),
    String(withoutHours),
    String(withoutPrice),
  ]),
];

const cellsOf = ({ minutes, oere }: Amount): readonly string[] => [hoursInSheet(minutes), kronerInSheet(oere)];
