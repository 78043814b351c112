import type { LocalDate } from "../../../kernel/local-date.ts";
import type { IssuedDecision } from "../../decisions/domain/decision.ts";
import type { SupportChange } from "./support-change.ts";

/** Hvor ændringen er: agreed and to come, waiting for its decision, decided, in force, over, taken back, or overtaken by a later grant. */
export type ChangeStanding = "agreed" | "waits" | "decided" | "in-force" | "over" | "taken-back" | "overtaken";

/** What each is called. */
export const standingWords: Readonly<Record<ChangeStanding, string>> = {
  agreed: "Aftalt",
  waits: "Venter på afgørelse",
  decided: "Afgjort",
  "in-force": "Gælder nu",
  over: "Støtten er slut",
  "taken-back": "Taget tilbage",
  overtaken: "Gælder ikke: der er bevilget støtte bagefter",
};

type Decided = Pick<IssuedDecision, "issuedAt" | "parts">;

/** Where a change is on a day. */
export function standingOf(change: SupportChange, decisions: readonly Decided[], today: LocalDate): ChangeStanding {
  if (change.takenBackOn !== null) return "taken-back";
  if (change.endedOn !== null) return "over";
  if (change.path === "decision" && decisionOn(change, decisions) === undefined) return "waits";
  if (isOvertaken(change, decisions)) return "overtaken";
  if (change.kind !== "end" && change.takesEffectOn <= today) return "in-force";
  return change.path === "agreement" ? "agreed" : "decided";
}

/** Of each task of a change the first decision after it was taken up; undefined while one of them waits. */
function decidedTasks<Decision extends Decided>(
  { registeredAt, tasks }: SupportChange,
  decisions: readonly Decision[],
) {
  const since = decisions.filter(({ issuedAt }) => issuedAt >= registeredAt);
  const found = tasks.flatMap((task) => {
    const decision = since.find(({ parts }) => parts.some(({ taskId }) => taskId === task));
    const part = decision?.parts.find(({ taskId }) => taskId === task);
    return decision === undefined || part === undefined ? [] : [{ decision, part }];
  });
  return found.length < tasks.length ? undefined : found;
}

/** The decision by which all the change's tasks were decided after it was taken up, together or one after the other. */
export const decisionOn = <Decision extends Decided>(
  change: SupportChange,
  decisions: readonly Decision[],
): Decision | undefined =>
  decidedTasks(change, decisions)
    ?.map(({ decision }) => decision)
    .toSorted((one, other) => (one.issuedAt < other.issuedAt ? -1 : 1))
    .at(-1);

/**
 * Whether support has been granted after its end was agreed or decided. What a later decision gives is not taken away by what was
 * settled before it: the support goes on until its end is taken up anew.
 */
function isOvertaken(change: SupportChange, decisions: readonly Decided[]): boolean {
  if (change.kind !== "end") return false;
  const settledAt = change.path === "agreement" ? change.registeredAt : decisionOn(change, decisions)?.issuedAt;
  return (
    settledAt !== undefined &&
    decisions.some(({ issuedAt, parts }) => issuedAt > settledAt && parts.some(({ outcome }) => outcome === "granted"))
  );
}

/**
 * The last day of support by a change that ends it all: agreed, or decided so. Undefined where nothing ends: a decision may turn
 * out otherwise than it was proposed, and a later one may grant support anew.
 */
export function lastDayBy(change: SupportChange, decisions: readonly Decided[]): LocalDate | undefined {
  if (change.kind !== "end" || change.takenBackOn !== null || isOvertaken(change, decisions)) return undefined;
  if (change.path === "agreement") return change.takesEffectOn;
  const ends = decidedTasks(change, decisions)?.map(({ part: { endsOn } }) => endsOn);
  return ends === undefined || ends.some((day) => day === null)
    ? undefined
    : ends
        .filter((day) => day !== null)
        .toSorted()
        .at(-1);
}

/**
 * Whether a change can be taken back: an agreed one until its day has come, one that waits until it is decided. What came of a removal
 * is taken back with the removal.
 */
export function mayBeTakenBack(change: SupportChange, standing: ChangeStanding, today: LocalDate): boolean {
  if (change.endReason === "moved") return false;
  if (standing === "waits") return true;
  if (standing !== "agreed") return false;
  return change.kind === "end" ? change.takesEffectOn >= today : change.takesEffectOn > today;
}

/** Whether the citizen may take it back without asking: what the citizen has agreed to, and nobody else has decided. */
export const isCitizensToTakeBack = (change: SupportChange, standing: ChangeStanding, today: LocalDate): boolean =>
  change.wanted === "yes" && !change.worsens && mayBeTakenBack(change, standing, today);
