import { daysBetween } from "../../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { DayNote } from "../../day-notes/domain/day-note.ts";
import type { PackageTerms } from "../../standards/domain/package-in-words.ts";

/** Brug af støtten: what was given since the last follow-up, and what was not, by whose side it fell away. */
export interface UseOfSupport {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** How many times support was given. */
  readonly contacts: number;
  readonly minutes: number;
  /** How many times it was not, by whose side. */
  readonly notGiven: { readonly citizen: number; readonly provider: number; readonly other: number };
  /** The extent as it was granted, in the decision's words. */
  readonly granted: string;
  /** The minutes that the granted packages mean for so many days, as a guide; null where no package is known. */
  readonly expected: { readonly from: number; readonly to: number } | null;
}

/** Bevilget omfang: what the decision says of how much, in words and as packages. */
export interface GrantedExtent {
  readonly words: string;
  /** Each package that was granted, once; empty where one of them is not known. */
  readonly packages: readonly PackageTerms[];
}

type NoteOfUse = Pick<DayNote, "given" | "happenedOn" | "minutes" | "whyNot">;

/** Dage, der ses på: from the last follow-up, or from the start of support, until now. */
export interface UsePeriod {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** How the support was used in a period, by the notes about it; null where there is none. */
export function useOfSupport(
  notes: readonly NoteOfUse[],
  period: UsePeriod,
  extent: GrantedExtent,
): UseOfSupport | null {
  const within = notes.filter(({ happenedOn }) => happenedOn >= period.from && happenedOn <= period.to);
  if (within.length === 0) return null;
  const given = within.filter((note) => note.given);
  const away = (whose: "citizen" | "provider" | "other") =>
    within.filter(({ whyNot }) => whyNot?.whose === whose).length;
  return {
    ...period,
    contacts: given.length,
    minutes: given.reduce((sum, { minutes }) => sum + minutes, 0),
    notGiven: { citizen: away("citizen"), provider: away("provider"), other: away("other") },
    granted: extent.words,
    expected: expectedMinutes(extent.packages, daysBetween(period.from, period.to) + 1),
  };
}

/** What packages of hours a week come to in so many days, in whole minutes. */
function expectedMinutes(packages: readonly PackageTerms[], days: number): UseOfSupport["expected"] {
  if (packages.length === 0) return null;
  const sum = (end: "from" | "to") =>
    Math.round((packages.reduce((hours, { weeklyHours }) => hours + weeklyHours[end], 0) * 60 * days) / 7);
  return { from: sum("from"), to: sum("to") };
}

/** What was granted: the words of each task once, and the packages where all of them are known to the municipality. */
export function grantedExtent(
  granted: readonly { readonly extent: string; readonly package: string | null }[],
  known: readonly PackageTerms[],
): GrantedExtent {
  const names = [...new Set(granted.flatMap((part) => part.package ?? []))];
  const found = names.flatMap((name) => known.find((one) => one.name === name) ?? []);
  const words = [...new Set([...granted.map(({ extent }) => extent.trim()), ...names])].filter((text) => text !== "");
  return { words: words.join(", "), packages: found.length === names.length ? found : [] };
}
