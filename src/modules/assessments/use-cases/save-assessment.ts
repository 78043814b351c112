import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { contentTag } from "../../../platform/content-tag.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { Fields } from "../../applications/domain/problems.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { type Ffb, subTheme } from "../../standards/domain/ffb.ts";
import { type NotSaved, readAnswers, settleAnswers, type TypedAnswer } from "../domain/answer-form.ts";
import { type Assessment, blankTheme, isBlankTheme } from "../domain/assessment.ts";
import { answersEntry } from "../domain/assessment-entries.ts";
import { type AssessmentChange, readAssessment, settleAssessment } from "../domain/assessment-form.ts";
import type { GuidanceAnswer } from "../domain/guidance-answer.ts";
import type { GuidanceQuestion } from "../domain/guidance-question.ts";
import { answersOfCase, assessmentsOfCase, removeTheme, saveTheme, saveWhole, touchAssessment } from "../repository.ts";
import { openQuestions, readCaseGround } from "./case-ground.ts";
import { keepAnswers } from "./save-answers.ts";

/** Why an assessment is not saved. Where the form is the reason, nothing of it is kept. */
export type SaveAssessmentRefusal = "not-found" | "no-open-assessment" | NotSaved;

/** A form about an assessment, with the theme to add or to take out, if any. */
export interface AssessmentForm {
  readonly fields: Fields;
  readonly add: string | null;
  readonly remove: string | null;
}

/**
 * Saves what is written so far of an open assessment, with the findings about the target group. Two who write about
 * different themes do not meet; who comes last to the same one gets their own text back, with the other's beside it.
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
    const stored = (await assessmentsOfCase(tx, actor.tenantId, caseId)).find(({ finishedOn }) => finishedOn === null);
    if (!stored) return refused("no-open-assessment");

    const ground = await readCaseGround(tx, app, actor, record);
    const given = await answersOfCase(tx, actor.tenantId, caseId);
    const settled = settle(form.fields, stored, openQuestions(ground), given, app.law.ffb);
    if (!settled.ok) return settled;

    await keepChange(tx, actor, stored, settled.value.change, app);
    await addAndRemove(tx, app, actor, stored, form);
    const kept = await keepAnswers(tx, app, actor, ground, settled.value.answers);
    if (kept.length > 0)
      await recordEvents(tx, app, actor, caseId, [answersEntry(settled.value.answers, ground.today)]);
    return accepted(stored);
  });
}

interface Settled {
  readonly answers: readonly TypedAnswer[];
  readonly change: AssessmentChange;
}

/** What is new in the form; or all that hinders it, of the assessment and of the answers at once. */
function settle(
  fields: Fields,
  stored: Assessment,
  questions: readonly GuidanceQuestion[],
  given: readonly GuidanceAnswer[],
  ffb: Ffb,
): Outcome<Settled, NotSaved> {
  const answers = settleAnswers(readAnswers(fields, questions), given, contentTag);
  const change = settleAssessment(readAssessment(fields, ffb), stored, contentTag);
  if (answers.ok && change.ok) return accepted({ answers: answers.value, change: change.value });
  const hindered = answers.ok ? { problems: [], conflicts: [] } : answers.refusal;
  return refused({ ...hindered, conflicts: [...hindered.conflicts, ...(change.ok ? [] : change.refusal)] });
}

async function keepChange(
  tx: Tx,
  actor: Actor,
  stored: Assessment,
  change: AssessmentChange,
  app: Pick<App, "clock">,
): Promise<void> {
  const { tenantId } = actor;
  if (change.whole !== null) await saveWhole(tx, tenantId, stored.id, change.whole);
  for (const theme of change.themes) await saveTheme(tx, tenantId, stored.id, theme, stored.themes.length);
  if (change.whole === null && change.themes.length === 0) return;
  await touchAssessment(tx, tenantId, stored.id, actor.id, app.clock.now());
}

/** A theme can be taken out again only while nothing is written about it. */
async function addAndRemove(tx: Tx, app: App, actor: Actor, stored: Assessment, form: AssessmentForm): Promise<void> {
  const isThere = (code: string): boolean => stored.themes.some((theme) => theme.code === code);
  if (form.add !== null && subTheme(app.law.ffb, form.add) && !isThere(form.add)) {
    await saveTheme(tx, actor.tenantId, stored.id, blankTheme(form.add), stored.themes.length);
  }
  if (form.remove === null) return;
  const [now] = (await assessmentsOfCase(tx, actor.tenantId, stored.caseId)).filter(({ id }) => id === stored.id);
  const theme = now?.themes.find(({ code }) => code === form.remove);
  if (theme && isBlankTheme(theme)) await removeTheme(tx, actor.tenantId, stored.id, theme.code);
}
