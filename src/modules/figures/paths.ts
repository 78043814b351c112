import { casePath } from "../cases/paths.ts";
import { moneyFiguresPath } from "../people/paths.ts";
import type { Telling } from "./domain/money-figures.ts";
import type { MoneyQuery } from "./domain/money-view.ts";

/** Time and money of a case. */
export const caseMoneyPath = (caseId: string, year?: number): string =>
  `${casePath(caseId)}/tid-og-penge${year === undefined ? "" : `?aar=${year}`}`;
/** What each telling is called in an address. */
export const tellingSlugs: Readonly<Record<Telling, string>> = {
  unit: "afdeling",
  provider: "udfoerer",
  basis: "paragraf",
  month: "maaned",
};

/** The page with these figures. */
export const moneyPageOf = ({ by, chosen, year }: MoneyQuery): string =>
  `${moneyFiguresPath}?${queryOf({ by, year })}${chosen === null ? "" : `&vis=${encodeURIComponent(chosen)}#sager`}`;
/** The same figures as a file. */
export const moneyFileOf = (query: Pick<MoneyQuery, "by" | "year">): string =>
  `${moneyFiguresPath}.csv?${queryOf(query)}`;

const queryOf = ({ by, year }: Pick<MoneyQuery, "by" | "year">): string => `aar=${year}&efter=${tellingSlugs[by]}`;
