import type { LocalDate } from "../../../kernel/local-date.ts";
import type { AppliedTask } from "../../applications/domain/application.ts";
import type { GuidanceAnswer } from "../../assessments/domain/guidance-answer.ts";
import { type Ground, type GuidanceQuestion, guidanceQuestions } from "../../assessments/domain/guidance-question.ts";
import type { HearingState } from "../../hearings/domain/hearing.ts";
import { editionInForce } from "../../standards/domain/edition-in-force.ts";
import type { DeliveryForm, Facts, LegalBasis } from "../../standards/domain/facts.ts";
import { guidance } from "../../standards/domain/guidance.ts";
import type { DeliveryFormItem, ExclusionItem } from "../../standards/domain/guidance-items.ts";
import type { Law } from "../../standards/domain/law.ts";
import type { Edition, Standard } from "../../standards/domain/standard.ts";
import type { CappedRun } from "./capped-run.ts";
import type { IssuedDecision, IssuedPart } from "./decision.ts";
import type { DraftContent } from "./decision-draft.ts";
import type { Evidence } from "./evidence.ts";
import {
  neverLess,
  type ReopenedChange,
  type Reopening,
  type ReopeningGround,
  type Running,
  taskRuns,
} from "./reopening.ts";

/** Grundlag for afgørelsen: all that a decision on one application is judged by. */
export interface DecisionGround {
  /** What was applied for: each is decided by itself. */
  readonly tasks: readonly AppliedTask[];
  readonly facts: Facts;
  readonly standard: Standard;
  readonly law: Law;
  readonly answers: readonly GuidanceAnswer[];
  readonly hearing: HearingState;
  /** Which of the tasks are support that runs and is to be changed. */
  readonly changes: readonly TaskChange[];
  /** The time-limited support of the case until now. */
  readonly capped: readonly CappedRun[];
  /** What the citizen is called, so that reasons may name them. */
  readonly names: readonly string[];
  /** The sentences of the library of reasons, in all versions. */
  readonly phraseSentences: ReadonlySet<string>;
  /** What the case holds that reasons can rest on. */
  readonly evidence: readonly Evidence[];
  /** The unit that has the case, by its slug: where complaints go when nothing else is known. */
  readonly unit: string;
  readonly today: LocalDate;
}

/** Ændret opgave: a task whose running support is to be changed, what has changed since, and when it is to take effect. */
export interface TaskChange extends ReopenedChange {
  readonly taskId: string;
  readonly ground: ReopeningGround;
  readonly reason: string;
  /** The terms that the task is granted on now; null where they are not known. */
  readonly now: TermsNow | null;
}

/** Vilkår, der gælder nu: what can be measured of the terms of a granted task. */
export type TermsNow = Pick<IssuedPart, "package" | "period" | "weeklyMinutes">;

/**
 * The changes that tasks were opened anew for: of each task the latest, beside the terms by the decisions until now. A task that runs
 * and was opened without a word of what it leads to is never given less; one that has stopped meanwhile has nothing to lose.
 */
export const taskChanges = (reopenings: readonly Reopening[], running: Running): readonly TaskChange[] =>
  [...new Map(reopenings.map((one) => [one.taskId, one])).values()].flatMap(({ taskId, ground, reason, change }) => {
    const leadsTo = taskRuns(taskId, running) ? (change ?? neverLess(running.today)) : whatMayEnd(change);
    return leadsTo === null ? [] : [{ ...leadsTo, taskId, ground, reason, now: grantedNow(running.issued, taskId) }];
  });

const whatMayEnd = (change: ReopenedChange | null): ReopenedChange | null =>
  change?.worsens === true || change?.ends === true ? change : null;

/** The changes that an issued decision is about, as they were taken up. */
export const changesTakenUp = (reopenings: readonly Reopening[]): readonly TaskChange[] =>
  [...new Map(reopenings.map((one) => [one.taskId, one])).values()].flatMap(({ taskId, ground, reason, change }) =>
    change === null ? [] : [{ ...change, taskId, ground, reason, now: null }],
  );

const grantedNow = (issued: readonly Pick<IssuedDecision, "parts">[], taskId: string): TermsNow | null =>
  issued.flatMap(({ parts }) => parts).findLast((part) => part.taskId === taskId && part.outcome === "granted") ?? null;

type Rules = Pick<DecisionGround, "standard" | "law" | "facts" | "today">;

/** The edition that binds on the day of the decision. */
export const editionOf = ({ standard, today }: Pick<Rules, "standard" | "today">): Edition =>
  editionInForce(standard, today);

/** The grounds that a draft rests on so far: each legal basis with the form of delivery that it is granted in. */
export function groundsOf({ parts }: Pick<DraftContent, "parts">): readonly Ground[] {
  const chosen = parts.flatMap(({ legalBasis, deliveryForm, outcome }): readonly Ground[] => {
    if (legalBasis === null) return [];
    return [outcome === "granted" && deliveryForm !== null ? { legalBasis, deliveryForm } : { legalBasis }];
  });
  return chosen.filter(
    (ground, at) =>
      chosen.findIndex(
        (other) => other.legalBasis === ground.legalBasis && other.deliveryForm === ground.deliveryForm,
      ) === at,
  );
}

/** The questions that must be answered before this is decided; those of all covered grounds while none is chosen. */
export function questionsFor(rules: Rules, draft: Pick<DraftContent, "parts">): readonly GuidanceQuestion[] {
  const chosen = groundsOf(draft);
  const grounds = chosen.length > 0 ? chosen : editionOf(rules).legalBasis.map((legalBasis) => ({ legalBasis }));
  return guidanceQuestions(rules.standard, rules.law, rules.facts, rules.today, grounds);
}

/** The forms of delivery that the standard opens for a legal basis. */
export const openForms = (rules: Rules, legalBasis: LegalBasis): readonly DeliveryFormItem[] =>
  guidance(rules.standard, rules.law, { ...rules.facts, legalBasis }, rules.today).deliveryForms;

/** What the standard does not cover, each with the tasks that it may be one reason for. */
export const exclusionsIn = (rules: Rules): readonly ExclusionItem[] =>
  guidance(rules.standard, rules.law, rules.facts, rules.today).exclusions;

/** Whether a grant departs from the standard: by its legal basis, or by a form that the standard does not open. */
export function departsFromStandard(
  rules: Rules,
  { legalBasis, deliveryForm }: { readonly legalBasis: LegalBasis; readonly deliveryForm: DeliveryForm | null },
): boolean {
  if (!editionOf(rules).legalBasis.includes(legalBasis)) return true;
  return deliveryForm !== null && !openForms(rules, legalBasis).some(({ form }) => form === deliveryForm);
}
