import type { App } from "../../../platform/app.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import { isRunning } from "../../follow-ups/use-cases/write-part.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { Actor, CitizenSide } from "../../people/domain/actor.ts";
import { mandatesGivenBy } from "../../people/use-cases/keep-mandate.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import { readGrantGround } from "../../plans/use-cases/plan-ground.ts";
import { editionInForce } from "../../standards/domain/edition-in-force.ts";
import { qualityAsked } from "../../standards/domain/effect.ts";
import { questionsTo } from "../domain/quality-goal.ts";
import { newestReplies, type QualityReply } from "../domain/quality-reply.ts";
import type { CaseQualityView, MyQualityView } from "../domain/quality-views.ts";
import { askedHere, relativesWhoMaySay } from "../domain/who-said.ts";
import { repliesOfCase } from "../repository.ts";

/** The questions to the citizen, or to whoever acts for the citizen as a relative, with what they answered last. */
export async function readMyQuality(app: App, actor: CitizenSide, caseId: string): Promise<MyQualityView | undefined> {
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId, "quality:answer");
  if (!record) return undefined;
  const ground = await readGrantGround(database, app, actor, record);
  const questions = isRunning(ground)
    ? questionsTo(askedHere(actor), editionInForce(ground.standard, ground.today))
    : [];
  const replies = await repliesOfCase(database, caseId);
  const reply = replies.findLast((one) => isOwn(one, actor)) ?? null;
  return { record, standard: ground.standard, asked: askedHere(actor), questions, reply };
}

const isOwn = ({ asked, mandateId }: QualityReply, actor: CitizenSide): boolean =>
  actor.kind === "citizen" ? asked === "citizen" : mandateId === actor.mandateId;

/** What was answered about the support in a case, and what can be asked, for staff. */
export async function readCaseQuality(app: App, actor: Actor, caseId: string): Promise<CaseQualityView | undefined> {
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId, "quality:read");
  const citizen = record && (await readCitizen(database, actor.tenantId, record.citizenId));
  if (!record || !citizen) return undefined;
  const ground = await readGrantGround(database, app, actor, record);
  const edition = editionInForce(ground.standard, ground.today);
  const questions = qualityAsked.map((asked) => ({ asked, questions: questionsTo(asked, edition) }));
  return {
    ...{ record, citizen, standard: ground.standard, today: ground.today, isRunning: isRunning(ground) },
    questions: questions.filter((one) => one.questions.length > 0),
    replies: newestReplies(await repliesOfCase(database, caseId)),
    relatives: relativesWhoMaySay(await mandatesGivenBy(database, record.citizenId), ground.today),
    owed: await readOwed(database, app, actor, caseId),
  };
}
