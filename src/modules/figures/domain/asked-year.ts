import { yearOf } from "../../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";

/** How many years back and ahead figures can be asked for. */
const reach = { back: 4, ahead: 1 } as const;

/** The years that figures can be asked for, the latest first. */
export const yearsToAsk = (today: LocalDate): readonly number[] =>
  Array.from({ length: reach.back + reach.ahead + 1 }, (_, at) => yearOf(today) + reach.ahead - at);

/** The year that an address asks for; this one where it asks for none that there is. */
export const yearAsked = (text: string | undefined, today: LocalDate): number =>
  yearsToAsk(today).find((year) => String(year) === text) ?? yearOf(today);
