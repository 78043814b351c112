import type { App } from "../../../platform/app.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { editionInForce } from "../../standards/domain/edition-in-force.ts";
import type { ConsiderationsView } from "../domain/case-pages.ts";
import { answersNoLongerAsked } from "../domain/guidance-answer.ts";
import { ladder } from "../domain/ladder.ts";
import { answersOfCase } from "../repository.ts";
import { openForms, openQuestions, readCaseGround } from "./case-ground.ts";
import { answerTags } from "./read-assessment.ts";

/** The alternatives and considerations of a case with what has been answered, if this actor may see it. */
export async function readConsiderations(
  app: App,
  actor: Actor,
  caseId: string,
): Promise<ConsiderationsView | undefined> {
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId, "assessment:write");
  if (!record) return undefined;
  const ground = await readCaseGround(database, app, actor, record);
  const answers = await answersOfCase(database, actor.tenantId, caseId);
  const asked = openQuestions(ground);
  const questions = asked.filter(({ kind }) => kind !== "target");
  return {
    record,
    citizen: ground.citizen,
    questions,
    answers,
    ladder: ladder(questions, answers, openForms(ground)),
    earlier: answersNoLongerAsked(asked, answers),
    edition: editionInForce(ground.standard, ground.today).id,
    tags: answerTags(questions, answers),
    owed: await readOwed(database, app, actor, caseId),
    today: ground.today,
  };
}
