import { addDays, addMonths } from "../../../kernel/day-arithmetic.ts";
import { type LocalDate, localDate } from "../../../kernel/local-date.ts";

/** The spans that departures can be counted over. */
export const periodNames = ["three-months", "year", "this-year", "all"] as const;
/** Periode: which span of time departures are counted over. */
export type PeriodName = (typeof periodNames)[number];

/** Periodens dage: the first and the last day that count. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** What each span is called, and what its address says. */
export const periodWords: Readonly<Record<PeriodName, { readonly text: string; readonly query: string }>> = {
  "three-months": { text: "De sidste 3 måneder", query: "3-maaneder" },
  year: { text: "De sidste 12 måneder", query: "12-maaneder" },
  "this-year": { text: "I år", query: "i-aar" },
  all: { text: "Altid", query: "altid" },
};

/** The span that an address asks for; the last twelve months where it asks for none that there is. */
export const periodAsked = (query: string | undefined): PeriodName =>
  periodNames.find((name) => periodWords[name].query === query) ?? "year";

/** The days of a span that ends today: three months are from the day after the same date three months ago. */
export function periodOf(name: PeriodName, today: LocalDate): Period {
  if (name === "all") return { from: localDate("1800-01-01"), to: today };
  if (name === "this-year") return { from: localDate(`${today.slice(0, 4)}-01-01`), to: today };
  return { from: addDays(addMonths(today, name === "year" ? -12 : -3), 1), to: today };
}
