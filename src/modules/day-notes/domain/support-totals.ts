import { addDays } from "../../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { mondayOf } from "../../appointments/domain/clock-time.ts";
import type { GrantedTask } from "../../plans/domain/grant.ts";
import { packageInWords } from "../../standards/domain/package-in-words.ts";
import type { OwnSettings } from "../../standards/domain/standard.ts";
import { type AwaySide, awaySides, type DayNote } from "./day-note.ts";

/** Støtte i en uge: what was given and what fell away from a Monday on. */
export interface WeekOfSupport {
  readonly monday: LocalDate;
  readonly times: number;
  readonly minutes: number;
  readonly away: number;
}

/** Støtten i alt: what was given, what fell away and on whose side, and week by week. */
export interface SupportTotals {
  readonly times: number;
  readonly minutes: number;
  /** How many times the citizen did not take part in what was given. */
  readonly alone: number;
  /** How many times it hung on no goal. */
  readonly withoutGoal: number;
  readonly away: Readonly<Record<AwaySide, number>>;
  /** Every week from the first note to this one, newest first. */
  readonly weeks: readonly WeekOfSupport[];
  /** The average of the last four whole weeks, in minutes; null before there is one. */
  readonly weekly: number | null;
}

/** Adds up notes that stand. */
export function totalsOf(notes: readonly DayNote[], today: LocalDate): SupportTotals {
  const given = notes.filter((note) => note.given);
  const weeks = weeksOf(notes, today);
  const whole = weeks.slice(1, 5);
  return {
    times: given.length,
    minutes: minutesOf(given),
    alone: given.filter(({ citizenTookPart }) => !citizenTookPart).length,
    withoutGoal: given.filter(({ goals }) => goals.length === 0).length,
    away: awayOf(notes),
    weeks,
    weekly: whole.length === 0 ? null : Math.round(minutesIn(whole) / whole.length),
  };
}

function awayOf(notes: readonly DayNote[]): Readonly<Record<AwaySide, number>> {
  const [citizen, provider, other] = awaySides.map(
    (side) => notes.filter(({ whyNot }) => whyNot?.whose === side).length,
  ) as [number, number, number];
  return { citizen, provider, other };
}

function weeksOf(notes: readonly DayNote[], today: LocalDate): readonly WeekOfSupport[] {
  const first = notes.map(({ happenedOn }) => happenedOn).toSorted()[0];
  const weeks: WeekOfSupport[] = [];
  if (first === undefined) return weeks;
  for (let monday = mondayOf(today); monday >= mondayOf(first); monday = addDays(monday, -7)) {
    const own = notes.filter(({ happenedOn }) => mondayOf(happenedOn) === monday);
    const given = own.filter((note) => note.given);
    weeks.push({ monday, times: given.length, minutes: minutesOf(given), away: own.length - given.length });
  }
  return weeks;
}

const minutesOf = (notes: readonly DayNote[]): number => notes.reduce((sum, { minutes }) => sum + minutes, 0);
const minutesIn = (weeks: readonly WeekOfSupport[]): number => weeks.reduce((sum, { minutes }) => sum + minutes, 0);

/** How much is granted a week, as the decision says it: the packages' hours, else its words; empty where it says neither. */
export function grantedInWords(granted: readonly GrantedTask[], packages: OwnSettings["packages"]): readonly string[] {
  const words = granted.map(({ extent, package: slug }) => {
    const found = packages.find((one) => one.slug === slug || one.name === slug);
    return found === undefined ? extent : packageInWords(found);
  });
  return [...new Set(words.filter((word) => word !== ""))];
}
