import type { LocalDate } from "../../../kernel/local-date.ts";
import type { PlannedSupport } from "../../appointments/domain/planned-support.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { CaseOwed } from "../../obligations/domain/case-owed.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import type { Standard } from "../../standards/domain/standard.ts";
import type { CaseBehind } from "./case-behind.ts";
import type { MoneyFigures, Telling } from "./money-figures.ts";

/** Forespørgsel på tal: which year, told by what, and behind which figure the cases are wanted. */
export interface MoneyQuery {
  readonly year: number;
  readonly by: Telling;
  /** The unit, provider, legal basis or month whose cases are to be seen; null where none is. */
  readonly chosen: string | null;
}

/** Ledelsens tal for tid og penge: a year of the whole municipality, and the cases behind the figure that is chosen. */
export interface MoneyView {
  readonly standard: Standard;
  readonly today: LocalDate;
  readonly query: MoneyQuery;
  readonly figures: readonly MoneyFigures[];
  readonly all: MoneyFigures;
  readonly months: readonly MoneyFigures[];
  readonly behind: readonly (CaseBehind & { readonly figures: MoneyFigures })[];
  /** How many cases behind the figure the reader may not open, or are too many to show. */
  readonly hidden: number;
}

/** Sagens tid og penge: a year of one case. */
export interface CaseMoneyView {
  readonly record: CaseRecord;
  readonly citizen: Citizen;
  readonly standard: Standard;
  readonly owed: CaseOwed;
  readonly today: LocalDate;
  readonly year: number;
  readonly months: readonly MoneyFigures[];
  readonly all: MoneyFigures;
  /** What providers had planned of the year until now, and what of it was cancelled. */
  readonly planned: PlannedSupport;
}
