import type { DeliveryForm, LegalBasis } from "../../standards/domain/facts.ts";
import { type Amount, less, noAmount, rounded } from "./amount.ts";
import { type Price, priceOn } from "./price.ts";

/** Dage i træk: the numbers of the first and the last day. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/** Bevilget støtte: days on which support is granted on the same terms, so many minutes a week, at these prices. */
export interface GrantedSupport {
  readonly caseId: string;
  readonly decisionId: string;
  readonly unit: string;
  readonly provider: string | null;
  readonly legalBasis: LegalBasis;
  readonly deliveryForm: DeliveryForm;
  readonly package: string | null;
  /** Null where the extent is told in words alone. */
  readonly weeklyMinutes: number | null;
  /** In order, none over another; the last day is the number of a day, however far ahead. */
  readonly spans: readonly DaySpan[];
  /** Oldest first. */
  readonly prices: readonly Price[];
  /** The day on which support began; null before it has. */
  readonly startedOn: number | null;
}

/** Days of the spans from one day to another, both counted. */
function daysIn(spans: readonly DaySpan[], from: number, to: number): number {
  let days = 0;
  for (const span of spans) days += Math.max(0, Math.min(span.to, to) - Math.max(span.from, from) + 1);
  return days;
}

/** Minutes from the first granted day to this one, to the minute. */
const minutesUntil = ({ spans, weeklyMinutes }: GrantedSupport, day: number): number =>
  rounded((weeklyMinutes ?? 0) * daysIn(spans, Number.NEGATIVE_INFINITY, day), 7);

/** A week's price counts by the day; an hour's by the minutes of the day. In 420ths: sevenths of a week, sixtieths of an hour. */
const partsADay = ({ oere, per }: Price, weeklyMinutes: number | null): number =>
  per === "week" ? oere * 60 : oere * (weeklyMinutes ?? 0);

/** What it costs from the first granted day to this one, to the øre: each day at the price of that day. */
function oereUntil({ prices, spans, weeklyMinutes }: GrantedSupport, day: number): number {
  let parts = 0;
  for (const [at, price] of prices.entries()) {
    const last = Math.min(day, (prices[at + 1]?.from ?? Number.POSITIVE_INFINITY) - 1);
    if (last >= price.from) parts += daysIn(spans, price.from, last) * partsADay(price, weeklyMinutes);
  }
  return rounded(parts, 420);
}

/** What is granted from its first day to this one: to be taken one from another. */
export const reachedOn = (support: GrantedSupport, day: number): Amount => ({
  minutes: minutesUntil(support, day),
  oere: oereUntil(support, day),
});

/**
 * What is granted from one day to another, both counted. Months add up to their year exactly: each is what has been reached
 * at its end less what had been reached before it.
 */
export function grantedBetween(support: GrantedSupport, from: number, to: number): Amount {
  if (to < from) return noAmount;
  return less(reachedOn(support, to), reachedOn(support, from - 1));
}

/** Whether any day of it lies between these days. */
export const isGrantedIn = ({ spans }: GrantedSupport, from: number, to: number): boolean =>
  daysIn(spans, from, to) > 0;

/** Whether the hours are known: stated, or told by a package. */
export const hasHours = ({ weeklyMinutes }: GrantedSupport): boolean => weeklyMinutes !== null;

/** Whether every day of it between these days has a price. */
export const hasPrice = (support: GrantedSupport, from: number, to: number): boolean =>
  support.spans.every((span) => {
    const first = Math.max(span.from, from);
    if (first > Math.min(span.to, to)) return true;
    return priceOn(support.prices, first) !== undefined;
  });

/** Whether it costs the same each week, whatever is delivered of it, on this day. */
export const isByWeek = ({ prices }: GrantedSupport, day: number): boolean => priceOn(prices, day)?.per === "week";
