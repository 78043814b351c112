import { addDays } from "../../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { obligationNames } from "../../standards/domain/effect.ts";
import type { Obligation } from "./obligation.ts";

/** What tells two obligations of one case apart. */
export const obligationKey = ({ what, ordinal }: Pick<Obligation, "what" | "ordinal">): string => `${what}-${ordinal}`;

/** What a citizen may do and nobody can blame them for leaving: never overdue, never anybody's work. */
export const choices: readonly Obligation["what"][] = ["complaint", "complaint-maintained"];

/** True for what the citizen may do but does not have to. */
export const isChoice = ({ what }: Pick<Obligation, "what">): boolean => choices.includes(what);

/** True while it is still owed on that day; a right that has run out is not. */
export const isOwedNow = (obligation: Obligation, today: LocalDate): boolean =>
  obligation.status === "open" || obligation.status === "missed"
    ? !(isChoice(obligation) && isLate(obligation, today))
    : false;

/** True when its day has gone by and it is still owed. */
export const isLate = ({ due, status }: Obligation, today: LocalDate): boolean =>
  status === "missed" || (status === "open" && due !== null && due < today);

/** How many days ahead a day counts as soon; what has no day comes after what is soon. */
export const soonDays = 7;

/**
 * What is owed now, the most urgent first: what is late, then by the last day to act; what nobody has set a day for comes
 * after what is due within a week; on one working day by the day it is due, then in the order in which a case moves. What the citizen may do but does not have
 * to comes last.
 */
export const owedNow = (obligations: readonly Obligation[], today: LocalDate): readonly Obligation[] =>
  obligations
    .filter((obligation) => isOwedNow(obligation, today))
    .toSorted((one, other) => compare(urgency(one, today), urgency(other, today)));

/** How many things a citizen is told of at once. */
const atOnce = 2;

/**
 * What is owed now as a citizen is told it: the next two things and what the citizen may do, so that nobody has to read
 * through all that is still to come; the rest comes later.
 */
export function toldFirst(owed: readonly Obligation[]): {
  readonly first: readonly Obligation[];
  readonly later: readonly Obligation[];
} {
  const next = owed.filter(({ owedBy }) => owedBy !== "citizen").slice(0, atOnce);
  const first = owed.filter((one) => one.owedBy === "citizen" || next.includes(one));
  return { first, later: owed.filter((one) => !first.includes(one)) };
}

/** What is settled or has lapsed, the latest first. */
export const settledBefore = (obligations: readonly Obligation[], today: LocalDate): readonly Obligation[] =>
  obligations
    .filter((obligation) => !isOwedNow(obligation, today))
    .toSorted((one, other) => compare([other.metOn ?? other.due ?? ""], [one.metOn ?? one.due ?? ""]));

type Rank = readonly (string | number | boolean)[];

const urgency = (one: Obligation, today: LocalDate): Rank => [
  isChoice(one),
  !isLate(one, today),
  one.actBy ?? addDays(today, soonDays),
  one.actBy === null,
  one.due ?? "",
  obligationNames.indexOf(one.what),
  one.ordinal,
];

function compare(one: Rank, other: Rank): number {
  for (const [index, rank] of one.entries()) {
    const against = other[index];
    if (against !== undefined && rank !== against) return rank < against ? -1 : 1;
  }
  return 0;
}
