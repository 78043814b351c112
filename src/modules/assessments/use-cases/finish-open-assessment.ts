import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { Assessment } from "../domain/assessment.ts";
import { finishedEntry } from "../domain/assessment-entries.ts";
import { type AssessmentLack, finishAssessment } from "../domain/finish-assessment.ts";
import { targetsLacking } from "../domain/guidance-answer.ts";
import { answersOfCase, saveFinished } from "../repository.ts";
import { coveredBases, openQuestions, readCaseGround } from "./case-ground.ts";
import { currentAssessment } from "./read-assessment.ts";

/** Why an assessment is not finished: there is none, or everything that it lacks. */
export type FinishAssessmentRefusal = "not-found" | "no-assessment" | readonly AssessmentLack[];

/** Finishes the open assessment: from now on the case tells that it was made. */
export function finishOpenAssessment(
  app: App,
  actor: Actor,
  caseId: string,
): Promise<Outcome<Assessment, FinishAssessmentRefusal>> {
  return transaction(app.database.of(actor), async (tx): Promise<Outcome<Assessment, FinishAssessmentRefusal>> => {
    const record = await caseForAct(tx, actor, "assessment:write", caseId);
    if (!record) return refused("not-found");
    const assessment = await currentAssessment(tx, actor.tenantId, caseId);
    if (!assessment) return refused("no-assessment");

    const ground = await readCaseGround(tx, app, actor, record);
    const answers = await answersOfCase(tx, actor.tenantId, caseId);
    const lacking = targetsLacking(openQuestions(ground), answers, coveredBases(ground));
    const finished = finishAssessment(assessment, app.law.ffb, lacking, ground.today);
    if (!finished.ok) return finished;

    const when = { on: finished.value.finishedOn, by: actor.id, at: app.clock.now() };
    await saveFinished(tx, actor.tenantId, assessment.id, when);
    await recordEvents(tx, app, actor, caseId, [finishedEntry(finished.value, app.law.ffb)]);
    return accepted(finished.value);
  });
}
