import { dayNumber } from "../../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { DeliveryForm } from "../../standards/domain/facts.ts";
import type { OwnSettings } from "../../standards/domain/standard.ts";

/** Pris: what an hour or a week costs from a day on, in whole øre. */
export interface Price {
  /** The number of its first day. */
  readonly from: number;
  readonly oere: number;
  readonly per: "hour" | "week";
}

type Dated = { readonly inForceFrom: LocalDate } & (
  | { readonly perHourOere: number }
  | { readonly perWeekOere: number }
);

const toPrices = (dated: readonly Dated[]): readonly Price[] =>
  dated
    .map((price): Price => {
      const from = dayNumber(price.inForceFrom);
      return "perHourOere" in price
        ? { from, oere: price.perHourOere, per: "hour" }
        : { from, oere: price.perWeekOere, per: "week" };
    })
    .toSorted((one, other) => one.from - other.from);

/** The prices of a package, oldest first; none where the municipality has set none. */
export const packagePrices = ({ packages }: OwnSettings, slug: string | null): readonly Price[] =>
  toPrices(packages.find((one) => one.slug === slug)?.prices ?? []);

/** The prices of an hour from this provider in this form, oldest first: the one that fits best, by provider before form. */
export function hourlyPrices(
  { hourlyPrices: all }: OwnSettings,
  provider: string | null,
  form: DeliveryForm,
): readonly Price[] {
  const fit = (one: (typeof all)[number]): number =>
    (one.provider === undefined ? 0 : 2) + (one.deliveryForm === undefined ? 0 : 1);
  const [best] = all
    .filter((one) => (one.provider ?? provider) === provider && (one.deliveryForm ?? form) === form)
    .toSorted((one, other) => fit(other) - fit(one));
  return toPrices(best?.prices ?? []);
}

/** The price on a day, or undefined before the first one: a price that is not known is never guessed. */
export const priceOn = (prices: readonly Price[], day: number): Price | undefined =>
  prices.findLast(({ from }) => from <= day);

/** The days on which some price changes. */
export const priceDays = ({ hourlyPrices: hourly, packages }: OwnSettings): readonly LocalDate[] => [
  ...new Set([...packages, ...hourly].flatMap(({ prices }) => (prices ?? []).map(({ inForceFrom }) => inForceFrom))),
];
