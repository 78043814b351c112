import type { LocalDate } from "../../../kernel/local-date.ts";
import type { IssuedDecision } from "../../decisions/domain/decision.ts";
import type { SupportChange } from "./support-change.ts";

/** Hvor ændringen er: agreed and to come, waiting for its decision, decided, in force, over, or taken back. */
export type ChangeStanding = "agreed" | "waits" | "decided" | "in-force" | "over" | "taken-back";

/** What each is called. */
export const standingWords: Readonly<Record<ChangeStanding, string>> = {
  agreed: "Aftalt",
  waits: "Venter på afgørelse",
  decided: "Afgjort",
  "in-force": "Gælder nu",
  over: "Støtten er slut",
  "taken-back": "Taget tilbage",
};

/** Where a change is on a day. */
export function standingOf(
  change: SupportChange,
  decisions: readonly Pick<IssuedDecision, "issuedAt" | "parts">[],
  today: LocalDate,
): ChangeStanding {
  if (change.takenBackOn !== null) return "taken-back";
  if (change.endedOn !== null) return "over";
  if (change.path === "decision" && decisionOn(change, decisions) === undefined) return "waits";
  if (change.kind !== "end" && change.takesEffectOn <= today) return "in-force";
  return change.path === "agreement" ? "agreed" : "decided";
}

/** The first decision on all the change's tasks after it was taken up. */
export const decisionOn = <Decision extends Pick<IssuedDecision, "issuedAt" | "parts">>(
  { registeredAt, tasks }: SupportChange,
  decisions: readonly Decision[],
): Decision | undefined =>
  decisions.find(
    ({ issuedAt, parts }) =>
      issuedAt >= registeredAt && tasks.every((task) => parts.some(({ taskId }) => taskId === task)),
  );

/**
 * The last day of support by a change that ends it all: agreed, or decided so. Undefined where nothing ends: a decision may turn
 * out otherwise than it was proposed.
 */
export function lastDayBy(
  change: SupportChange,
  decisions: readonly Pick<IssuedDecision, "issuedAt" | "parts">[],
): LocalDate | undefined {
  if (change.kind !== "end" || change.takenBackOn !== null) return undefined;
  if (change.path === "agreement") return change.takesEffectOn;
  const ends = decisionOn(change, decisions)
    ?.parts.filter(({ taskId }) => change.tasks.includes(taskId))
    .map(({ endsOn }) => endsOn);
  return ends === undefined || ends.some((day) => day === null)
    ? undefined
    : ends
        .filter((day) => day !== null)
        .toSorted()
        .at(-1);
}

/** Whether a change can be taken back: an agreed one until its day has come, one that waits until it is decided. */
export function mayBeTakenBack(change: SupportChange, standing: ChangeStanding, today: LocalDate): boolean {
  if (standing === "waits") return true;
  if (standing !== "agreed") return false;
  return change.kind === "end" ? change.takesEffectOn >= today : change.takesEffectOn > today;
}

/** Whether the citizen may take it back without asking: what the citizen has agreed to, and nobody else has decided. */
export const isCitizensToTakeBack = (change: SupportChange, standing: ChangeStanding, today: LocalDate): boolean =>
  change.wanted === "yes" && !change.worsens && mayBeTakenBack(change, standing, today);
