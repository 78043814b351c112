import type { Standard } from "../../standards/domain/standard.ts";
import { legalBasisCitations } from "../../standards/domain/words.ts";
import type { MoneyFigures, Telling } from "./money-figures.ts";

/** What each telling is called. */
export const tellingWords: Readonly<Record<Telling, string>> = {
  unit: "Afdeling",
  provider: "Udfører",
  basis: "Paragraf",
  month: "Måned",
};

const monthNames = [
  ...["Januar", "Februar", "Marts", "April", "Maj", "Juni"],
  ...["Juli", "August", "September", "Oktober", "November", "December"],
];

/** `Marts`, for the key of a month. */
export const monthName = (key: string): string => monthNames[Number(key) - 1] ?? key;

/** What a key is called: the unit's or provider's name, the paragraph, the month. */
export function keyWords({ providers, units }: Standard, by: Telling, key: string): string {
  const named = (list: readonly { readonly slug: string; readonly name: string }[], other: string) =>
    list.find(({ slug }) => slug === key)?.name ?? (key || other);
  if (by === "month") return monthName(key);
  if (by === "provider") return named(providers, "Ikke bestilt endnu");
  if (by === "unit") return named(units, "Ingen afdeling");
  return Object.entries(legalBasisCitations).find(([basis]) => basis === key)?.[1] ?? key;
}

/** What is not counted, and why, in how many cases; empty where everything is. */
export const gapsInWords = ({ withoutHours, withoutPrice }: MoneyFigures): readonly string[] => [
  ...(withoutHours === 0 ? [] : [`${casesInWords(withoutHours)} uden timer`]),
  ...(withoutPrice === 0 ? [] : [`${casesInWords(withoutPrice)} uden pris`]),
];

/** The same of one case. */
export const gapsOfCase = ({ withoutHours, withoutPrice }: MoneyFigures): readonly string[] => [
  ...(withoutHours === 0 ? [] : ["Timer, der kun står i ord"]),
  ...(withoutPrice === 0 ? [] : ["Støtte uden pris"]),
];

const casesInWords = (count: number): string => `${count} ${count === 1 ? "sag" : "sager"}`;
