import { dayOfMoment } from "../../../kernel/day-of-moment.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { type CaseEvent, eventsOf } from "../../cases/domain/case-event.ts";
import { latestOf, type Reopening } from "./reopening.ts";

/** The field of the form that lets a decision stand. */
export const letStandField = "lad-staa-grund";

/**
 * The openings that can be given up, so that the decision stands: a mistake that was none, and what a complaint led to that is
 * withdrawn. What a ruling or a complaint that stands asks for is decided anew; a change of support is given up where it was taken up.
 *
 * @param waiting openings of tasks that wait to be decided anew
 */
export function openingsToGiveUp(waiting: readonly Reopening[], events: readonly CaseEvent[]): readonly Reopening[] {
  const withdrawn = new Set(eventsOf(events, "complaint-withdrawn").map(({ complaint }) => complaint));
  return latestOf(waiting).filter(
    ({ complaintId, ground }) =>
      ground === "mistake" || (ground === "reconsideration" && (complaintId === null || withdrawn.has(complaintId))),
  );
}

/**
 * The days on which changes of running support were taken up that are given up with these openings: each press once, where nothing
 * else of it waits.
 */
export function changesGivenUp(gone: readonly Reopening[], waiting: readonly Reopening[]): readonly LocalDate[] {
  const left = latestOf(waiting).filter(({ id }) => !gone.some((one) => one.id === id));
  const moments = gone
    .filter(({ at, change }) => change !== null && !left.some((one) => one.at === at))
    .map(({ at }) => at);
  return [...new Set(moments)].map(dayOfMoment);
}
