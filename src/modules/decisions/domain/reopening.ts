import type { LocalDate } from "../../../kernel/local-date.ts";
import type { AppliedTask } from "../../applications/domain/application.ts";
import { type CaseEvent, eventsOf } from "../../cases/domain/case-event.ts";
import type { IssuedDecision } from "./decision.ts";

/** On what ground a decided task is opened anew. */
export const reopeningGrounds = ["reconsideration", "ruling", "new-facts", "mistake", "wish", "other"] as const;
/** Grund til genoptagelse: a complaint that was upheld, a ruling, new facts, a mistake, the citizen's wish, or another. */
export type ReopeningGround = (typeof reopeningGrounds)[number];

/** Ændring af en bevilget opgave: what opening it anew is to lead to. Until its day the support is as it was granted. */
export interface ReopenedChange {
  /** To the citizen's disadvantage: then the citizen is heard and told why, whatever is decided. */
  readonly worsens: boolean;
  /** What the citizen is heard about, or has asked for, is that the support ends. A no to anything else takes nothing away. */
  readonly ends: boolean;
  /** What the citizen has asked for is more support: then less than there is now is never granted. */
  readonly raises: boolean;
  /** The last day as granted where the support ends, else the first day of the new terms. */
  readonly takesEffectOn: LocalDate;
}

/** What a ruling can decide of a task so that it is decided anew. */
export const rulingOutcomesToDecide = ["changed", "sent-back", "annulled"] as const;
/** An outcome of a ruling that leaves a new decision to make: changed, sent back or annulled by Ankestyrelsen. */
export type RulingToDecideOutcome = (typeof rulingOutcomesToDecide)[number];

/** Genoptagelse: a task that was decided is to be decided anew. */
export interface Reopening {
  readonly id: string;
  readonly taskId: string;
  readonly ground: ReopeningGround;
  readonly reason: string;
  /** The day the ruling was received that sent the case back; null where none did. */
  readonly rulingOn: LocalDate | null;
  /** What that ruling decided of the task; null where none did, or nobody wrote down what. */
  readonly rulingOutcome: RulingToDecideOutcome | null;
  /** The change of running support that it is about; null where support is not changed. */
  readonly change: ReopenedChange | null;
  /** The complaint that it is taken up for; null where it is for none. */
  readonly complaintId: string | null;
  /** ISO moment in UTC. */
  readonly at: string;
  readonly by: string;
}

/**
 * What it leads to that support which runs is decided anew, where nobody has been told that it may be less: it goes on as granted or
 * better. Less, or an end, is taken up by itself, with a last day and a hearing.
 *
 * Law: forvaltningsloven § 19.
 */
export const neverLess = (today: LocalDate): ReopenedChange => ({
  worsens: false,
  ends: false,
  raises: true,
  takesEffectOn: today,
});

/** Of each task its latest opening. */
export const latestOf = (reopenings: readonly Reopening[]): readonly Reopening[] => [
  ...new Map(reopenings.map((one) => [one.taskId, one])).values(),
];

/** What tells whether granted support still runs. */
export interface Running {
  readonly issued: readonly Pick<IssuedDecision, "parts" | "issuedOn">[];
  readonly events: readonly CaseEvent[];
  readonly today: LocalDate;
}

/** Whether a task's support runs: its last decision grants it, its last day has not gone, and support has not ended since. */
export function taskRuns(taskId: string, { events, issued, today }: Running): boolean {
  const last = issued.findLast(({ parts }) => parts.some((part) => part.taskId === taskId));
  const part = last?.parts.find((one) => one.taskId === taskId);
  if (last === undefined || part?.outcome !== "granted") return false;
  if (eventsOf(events, "died").length > 0) return false;
  const hasEnded = eventsOf(events, "support-ended").some(({ on }) => on >= last.issuedOn);
  return !hasEnded && (part.period?.to ?? today) >= today;
}

/** The tasks that are still to be decided: each once, and once more each time it is opened anew. */
export const openTasks = (
  tasks: readonly AppliedTask[],
  issued: readonly Pick<IssuedDecision, "parts">[],
  reopenings: readonly Pick<Reopening, "taskId">[],
): readonly AppliedTask[] =>
  tasks.filter(({ id }) => {
    const decided = issued.filter(({ parts }) => parts.some(({ taskId }) => taskId === id)).length;
    return decided <= reopenings.filter(({ taskId }) => taskId === id).length;
  });

/**
 * What rulings have left to decide anew and no decision has answered since, also where the opening gave way to a later ruling or to a
 * change of running support that waited already: the new decision answers them all.
 *
 * Law: retssikkerhedsloven § 3 a.
 *
 * @param openings all openings of the case, also those that gave way
 */
export const rulingsUnanswered = (
  openings: readonly Reopening[],
  issued: readonly Pick<IssuedDecision, "parts" | "issuedAt">[],
): readonly Reopening[] =>
  openings.filter(
    ({ at, rulingOn, taskId }) =>
      rulingOn !== null &&
      !issued.some(({ issuedAt, parts }) => issuedAt > at && parts.some((part) => part.taskId === taskId)),
  );
