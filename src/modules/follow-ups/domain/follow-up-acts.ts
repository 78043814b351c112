import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { type CaseEvent, eventsOf } from "../../cases/domain/case-event.ts";
import type { Obligation } from "../../obligations/domain/obligation.ts";
import type { NoGrant } from "../../plans/domain/grant.ts";
import type { FollowUp } from "./follow-up.ts";

/** Why a follow-up cannot be written down. */
export type HoldRefusal =
  | NoGrant
  | "case-closed"
  | "support-ended"
  | "before-grant"
  | "before-start"
  | "already-held-that-day";

/** Why the end of support cannot be written down. */
export type EndRefusal = "support-not-started" | "support-ended" | "before-start" | "in-future" | "decision-owed";

/** Why what belongs to the end of a time-limited grant cannot be written down. */
export type ClosingRefusal = "not-owed" | "in-future" | "before-grant";

/** What belongs to the end of a time-limited grant. */
export type ClosingAct = "closing-talk" | "what-next";

/** Whether a follow-up on that day can be kept: of a grant that runs, once a day. */
export function mayHold(
  heldOn: LocalDate,
  grantedOn: LocalDate,
  earlier: readonly Pick<FollowUp, "heldOn">[],
  events: readonly CaseEvent[],
): Outcome<"free", HoldRefusal> {
  if (hasEnded(events, grantedOn)) return refused("support-ended");
  if (heldOn < grantedOn) return refused("before-grant");
  if (heldOn < (firstStartedOn(events) ?? heldOn)) return refused("before-start");
  return earlier.some((one) => one.heldOn === heldOn) ? refused("already-held-that-day") : accepted("free");
}

/** The day support last started; null before it has. */
export const startedOn = (events: readonly CaseEvent[]): LocalDate | null =>
  eventsOf(events, "support-started")
    .map(({ on }) => on)
    .toSorted()
    .at(-1) ?? null;

/** The first day that support was given in the case; null before it has started. */
export const firstStartedOn = (events: readonly CaseEvent[]): LocalDate | null =>
  eventsOf(events, "support-started")
    .map(({ on }) => on)
    .toSorted()[0] ?? null;

/** True when support has ended since it was granted (or since it last started), or the citizen is dead. */
export function hasEnded(events: readonly CaseEvent[], grantedOn: LocalDate): boolean {
  if (eventsOf(events, "died").length > 0) return true;
  const since = startedOn(events) ?? grantedOn;
  return eventsOf(events, "support-ended").some(({ on }) => on >= since && on >= grantedOn);
}

/** Whether the last day of support can be written down: of support that has started and not ended. */
export function mayEnd(on: LocalDate, events: readonly CaseEvent[], today: LocalDate): Outcome<LocalDate, EndRefusal> {
  const started = startedOn(events);
  if (started === null) return refused("support-not-started");
  if (hasEnded(events, started)) return refused("support-ended");
  if (on < started) return refused("before-start");
  return on > today ? refused("in-future") : accepted(on);
}

/** Whether a closing talk, or what comes next, is owed and can be written down for that day. */
export function mayClose(
  what: ClosingAct,
  on: LocalDate,
  obligations: readonly Obligation[],
  grantedOn: LocalDate,
  today: LocalDate,
): Outcome<LocalDate, ClosingRefusal> {
  if (!isOwed(what, obligations)) return refused("not-owed");
  if (on > today) return refused("in-future");
  return on < grantedOn ? refused("before-grant") : accepted(on);
}

/** True while it is still owed. */
export const isOwed = (what: Obligation["what"], obligations: readonly Obligation[]): boolean =>
  obligations.some((one) => one.what === what && (one.status === "open" || one.status === "missed"));
