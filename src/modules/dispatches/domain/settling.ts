import { earlierOf } from "../../../kernel/day-arithmetic.ts";
import { dayOfMoment } from "../../../kernel/day-of-moment.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { isDay, type TypedDay } from "../../../kernel/typed-day.ts";
import { type Dispatch, isForPeople } from "./dispatch.ts";

/** Why nobody can settle a dispatch: it is on its way, or settled already. */
export type SettleRefusal = "not-for-people";

/** What is wrong with what somebody wrote about a letter that has come. */
export type ArrivalProblem =
  | "day-missing"
  | "day-unreadable"
  | "day-in-future"
  | "day-before-letter"
  | "reason-missing";

/** The fields in which somebody tells that a letter came, one pair for each letter on the page. */
export const arrivalFields = (letterId: string) => ({
  on: `modtaget-${letterId}`,
  reason: `hvordan-${letterId}`,
});

/** Oplyst modtagelse: the day a letter came, and how that is known. */
export interface Arrival {
  readonly on: LocalDate;
  readonly reason: string;
}

/** Whether people may say what becomes of a dispatch. */
export const maySettle = (dispatch: Dispatch): Outcome<Dispatch, SettleRefusal> =>
  isForPeople(dispatch) ? accepted(dispatch) : refused("not-for-people");

/** Reads when a letter came and how that is known: a time to complain counts from it, so it is never guessed. */
export function readArrival(
  typed: { readonly on: TypedDay; readonly reason: string },
  madeAt: string,
  today: LocalDate,
): Outcome<Arrival, readonly ArrivalProblem[]> {
  const reason = typed.reason.trim();
  const problems = [...dayProblems(typed.on, dayOfMoment(madeAt), today), ...(reason === "" ? lacksReason : [])];
  return problems.length === 0 && isDay(typed.on) ? accepted({ on: typed.on, reason }) : refused(problems);
}

const lacksReason: readonly ArrivalProblem[] = ["reason-missing"];

function dayProblems(on: TypedDay, madeOn: LocalDate, today: LocalDate): readonly ArrivalProblem[] {
  if (on === "blank") return ["day-missing"];
  if (on === "unreadable") return ["day-unreadable"];
  if (on > today) return ["day-in-future"];
  return on < madeOn ? ["day-before-letter"] : [];
}

/**
 * The day in Denmark on which a letter became available. A post service whose clock is wrong moves no deadline beyond what
 * can be: the letter cannot have come before it was made, nor after we heard of it.
 */
export function dayAvailable(at: string, madeAt: string, today: LocalDate): LocalDate {
  const told = earlierOf(dayOfMoment(at), today);
  const made = dayOfMoment(madeAt);
  return told < made ? made : told;
}
