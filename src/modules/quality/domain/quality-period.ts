import { addDays, monthOf, yearOf } from "../../../kernel/day-arithmetic.ts";
import { dayFromParts, type LocalDate } from "../../../kernel/local-date.ts";

/** Halvår: the days of half a year. Halves never overlap, so that no figure can be computed by taking one from another. */
export interface HalfYear {
  readonly year: number;
  readonly half: 1 | 2;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const halfYear = (year: number, half: 1 | 2): HalfYear =>
  half === 1
    ? { year, half, from: dayFromParts(year, 1, 1), to: dayFromParts(year, 6, 30) }
    : { year, half, from: dayFromParts(year, 7, 1), to: dayFromParts(year, 12, 31) };

const halfOf = (day: LocalDate): HalfYear => halfYear(yearOf(day), monthOf(day) <= 6 ? 1 : 2);

/** How many halves can be asked for. */
const reach = 5;

/** The halves that can be asked for: the one that runs, and those before it. */
export const halvesToAsk = (today: LocalDate): readonly HalfYear[] =>
  Array.from({ length: reach - 1 }).reduce<readonly HalfYear[]>(
    (halves) => halves.concat(halfOf(addDays(halves.at(-1)?.from ?? today, -1))),
    [halfOf(today)],
  );

/** `2026-1`, as an address says it. */
export const halfSlug = ({ half, year }: HalfYear): string => `${year}-${half}`;

/** `1. halvår 2026`. */
export const halfWords = ({ half, year }: HalfYear): string => `${half}. halvår ${year}`;

/** The half that an address asks for; the one that runs where it asks for none that there is. */
export const halfAsked = (text: string | undefined, today: LocalDate): HalfYear =>
  halvesToAsk(today).find((half) => halfSlug(half) === text) ?? halfOf(today);
