import { addDays, addMonths } from "../../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";

/**
 * Navne- og adressebeskyttelse: what of a citizen must not be told to others.
 *
 * Law: CPR-loven § 28.
 */
export interface Protection {
  readonly name: boolean;
  readonly address: boolean;
  /** The last day it is registered for; null where it has none. */
  readonly until: LocalDate | null;
}

/** Beskyttelsens stand: what is protected, and how near its end is. */
export interface ProtectionStanding extends Protection {
  readonly state: "running" | "ending" | "run-out";
}

/** How many days before the end it is told. */
const toldDaysBefore = 30;

/**
 * How a citizen's protection stands on a day; null where there is none.
 *
 * Time alone opens nothing: whether it was prolonged is known in CPR, so a protection past its last day is told as run out,
 * and hides what it hid until somebody has found out and ended it.
 */
export function protectionOn(
  { protection }: { readonly protection: Protection | null },
  day: LocalDate,
): ProtectionStanding | null {
  if (protection === null) return null;
  const { until } = protection;
  if (until === null) return { ...protection, state: "running" };
  if (until < day) return { ...protection, state: "run-out" };
  return { ...protection, state: until <= addDays(day, toldDaysBefore) ? "ending" : "running" };
}

/** The last day where nobody tells another. Law: CPR-loven § 28 (a year). */
export const ordinaryEnd = (from: LocalDate): LocalDate => addMonths(from, 12);

/** What stands where a protected name is not for whoever reads. */
export const hiddenName = "Navnebeskyttet borger";

/** The citizen's name for a title, a list or a file that others may see: never a protected one. */
export const nameInTitle = ({ name, protection }: { readonly name: string; readonly protection: Protection | null }) =>
  protection?.name ? hiddenName : name;

/** What is protected, in words. */
export function protectionWords({ address, name }: Pick<Protection, "address" | "name">): string {
  if (name && address) return "Beskyttet navn og adresse";
  return name ? "Beskyttet navn" : "Beskyttet adresse";
}
