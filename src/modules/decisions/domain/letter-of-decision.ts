import type { LocalDate } from "../../../kernel/local-date.ts";
import type { AppliedTask } from "../../applications/domain/application.ts";
import { type Hearing, hearingToAnswer } from "../../hearings/domain/hearing.ts";
import type { LetterDeadline } from "../../obligations/domain/letter-deadline.ts";
import { guidance } from "../../standards/domain/guidance.ts";
import type { Standard } from "../../standards/domain/standard.ts";
import { basesOf, type IssuedDecision, type IssuedPart } from "./decision.ts";
import type { DecisionGround } from "./decision-ground.ts";
import type { BasisGuidance, DecisionLetterFacts, DecisionPart, Reachable } from "./decision-letter-facts.ts";
import type { IssueRefusal } from "./issue-refusal.ts";
import type { LetterProblem } from "./letter-problem.ts";
import { extentInWords } from "./weekly-hours.ts";

/** What the letter tells of a decision, before it is known under which id the letter is kept. */
export type ToldDecision = Pick<
  IssuedDecision,
  "parts" | "reasons" | "assessment" | "providerWish" | "firstFollowUpOn"
>;

/** What the letter needs beside the decision itself. */
export interface LetterGround extends Pick<DecisionGround, "facts" | "standard" | "law" | "unit" | "changes"> {
  readonly applicationReceivedOn: LocalDate;
  /** The tasks that are decided later. */
  readonly putOff: readonly AppliedTask[];
  readonly hearings: readonly Hearing[];
  /** What will be owed once the decision is made. */
  readonly deadlines: readonly LetterDeadline[];
  /** The day of the decision: its edition and guidance. */
  readonly today: LocalDate;
}

/** A decision as its letter tells it. */
export function letterFacts(decision: ToldDecision, ground: LetterGround): DecisionLetterFacts {
  const { facts, standard, unit } = ground;
  return {
    applicationReceivedOn: ground.applicationReceivedOn,
    bornOn: facts.bornOn,
    putOff: ground.putOff.map(({ task }) => task),
    parts: decision.parts.map((part) => toldPart(part, ground)),
    reasons: decision.reasons,
    assessment: decision.assessment,
    providerWish: decision.providerWish,
    hearing: heard(ground.hearings),
    deadlines: ground.deadlines,
    guidance: basisGuidance(decision.parts, ground),
    unit: reachable(standard, unit),
    complaintAddress: standard.settings.complaintAddress ?? null,
  };
}

/** What the guidance says for each ground of a decision, on its day. */
export const basisGuidance = (
  parts: readonly IssuedPart[],
  { standard, law, facts, today }: Pick<LetterGround, "standard" | "law" | "facts" | "today">,
): readonly BasisGuidance[] =>
  basesOf(parts).map((legalBasis) => ({ ...guidance(standard, law, { ...facts, legalBasis }, today), legalBasis }));

/** Where the unit can be reached. */
export function reachable(standard: Standard, unit: string): Reachable {
  const found = standard.units.find(({ slug }) => slug === unit);
  return found ?? { name: standard.municipality.name };
}

const toldPart = (
  part: IssuedPart,
  { changes, standard: { settings } }: Pick<LetterGround, "changes" | "standard">,
): DecisionPart => ({
  ...part,
  change: toldChange(part, changes),
  extent: extentInWords(part),
  package: settings.packages.find(({ slug }) => slug === part.package) ?? null,
});

function toldChange({ endsOn, taskId }: IssuedPart, changes: LetterGround["changes"]): DecisionPart["change"] {
  const change = changes.find((one) => one.taskId === taskId);
  if (change === undefined) return null;
  const { ground, reason, worsens } = change;
  return { ground, reason, worsens, endsOn };
}

function heard(hearings: readonly Hearing[]): DecisionLetterFacts["hearing"] {
  const sent = hearingToAnswer(hearings);
  if (sent === undefined || sent.sentOn === null) return null;
  return { sentOn: sent.sentOn, answeredOn: sent.answeredOn };
}

/** What each thing that a letter lacks is called among what hinders a decision. */
export const letterProblemAs: Readonly<Record<LetterProblem["problem"], IssueRefusal>> = {
  "no-parts": "task-undecided",
  "rules-missing": "reasons-missing",
  "considerations-missing": "reasons-missing",
  "facts-missing": "reasons-missing",
  "provider-reason-missing": "provider-wish-reason-missing",
  "complaint-address-missing": "complaint-address-missing",
  "reasons-missing": "reasons-missing",
  "met-by-missing": "met-by-missing",
  "delivery-form-missing": "delivery-form-missing",
  "period-missing": "period-missing",
  "period-ends-before-it-begins": "period-ends-before-it-begins",
  "end-missing": "period-missing",
  "period-too-long": "82b-beyond-six-months",
  "temporary-without-end": "temporary-without-end",
  "begins-before-18": "under-18-grant",
  "guidance-missing": "legal-basis-missing",
};
