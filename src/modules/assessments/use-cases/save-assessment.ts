import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { contentTag } from "../../../platform/content-tag.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { type NotSaved, readAnswers, settleAnswers, type TypedAnswer } from "../domain/answer-form.ts";
import type { Assessment } from "../domain/assessment.ts";
import { answersEntries } from "../domain/assessment-entries.ts";
import { readAssessment, type SentAssessment } from "../domain/assessment-form.ts";
import type { GuidanceAnswer } from "../domain/guidance-answer.ts";
import { type AssessmentChange, settleAssessment } from "../domain/settle-assessment.ts";
import { answersOfCase, assessmentsOfCase } from "../repository.ts";
import { type CaseGround, openQuestions, readCaseGround } from "./case-ground.ts";
import { keepChange, keepPress } from "./keep-assessment.ts";
import { keepAnswers } from "./save-answers.ts";

/** Why an assessment is not saved. Where the form is the reason, nothing of it is kept. */
export type SaveAssessmentRefusal = "not-found" | "no-open-assessment" | NotSaved;

/** A form about an assessment, with what was pressed in it beside saving, if anything. */
export interface AssessmentForm extends SentAssessment {
  /** The sub-theme to add. */
  readonly add?: string | null;
  /** The sub-theme to take out. */
  readonly remove?: string | null;
  /** The part that stays as it was in the assessment before: a sub-theme's code, or the whole. */
  readonly keep?: string | null;
}

/**
 * Saves what is written so far of an open assessment, with the findings about the target group. Two who write about
 * different parts do not meet; who comes last to the same one gets their own text back, with the other's beside it.
 *
 * @returns the assessment as it is now
 */
export function saveAssessment(
  app: App,
  actor: Actor,
  caseId: string,
  form: AssessmentForm,
): Promise<Outcome<Assessment, SaveAssessmentRefusal>> {
  return transaction(app.database.of(actor), async (tx): Promise<Outcome<Assessment, SaveAssessmentRefusal>> => {
    const record = await caseForAct(tx, actor, "assessment:write", caseId);
    if (!record) return refused("not-found");
    const all = await assessmentsOfCase(tx, actor.tenantId, caseId);
    const stored = all.find(({ finishedOn }) => finishedOn === null);
    if (!stored) return refused("no-open-assessment");

    const ground = await readCaseGround(tx, app, actor, record);
    const given = await answersOfCase(tx, actor.tenantId, caseId);
    const settled = settle(form, stored, ground, given);
    if (!settled.ok) return settled;

    await keepChange(tx, app, actor, stored, settled.value.change);
    await keepPress(tx, app, actor, caseId, form);
    const kept = await keepAnswers(tx, app, actor, ground, settled.value.answers);
    if (kept.length > 0)
      await recordEvents(tx, app, actor, caseId, answersEntries(settled.value.answers, ground.today));
    return accepted(await openAssessmentOf(tx, actor, stored));
  });
}

const openAssessmentOf = async (tx: Tx, actor: Actor, stored: Assessment): Promise<Assessment> =>
  (await assessmentsOfCase(tx, actor.tenantId, stored.caseId)).find(({ id }) => id === stored.id) ?? stored;

interface Settled {
  readonly answers: readonly TypedAnswer[];
  readonly change: AssessmentChange;
}

/** What is new in the form; or all that hinders it, of the assessment and of the answers at once. */
function settle(
  form: SentAssessment,
  stored: Assessment,
  ground: CaseGround,
  given: readonly GuidanceAnswer[],
): Outcome<Settled, NotSaved> {
  const answers = settleAnswers(readAnswers(form.fields, openQuestions(ground)), given, contentTag);
  const change = settleAssessment(readAssessment(form, ground.law.ffb, ground.today), stored, contentTag);
  if (answers.ok && change.ok) return accepted({ answers: answers.value, change: change.value });
  const hindered = [answers, change].flatMap((one) => (one.ok ? [] : [one.refusal]));
  return refused({
    problems: hindered.flatMap(({ problems }) => problems),
    conflicts: hindered.flatMap(({ conflicts }) => conflicts),
  });
}
