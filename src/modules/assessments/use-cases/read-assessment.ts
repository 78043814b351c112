import type { App } from "../../../platform/app.ts";
import { contentTag } from "../../../platform/content-tag.ts";
import type { Database, Tx } from "../../../platform/database.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import { withOrigins } from "../../consents/domain/paper-origin.ts";
import { readInformation } from "../../consents/use-cases/read-information.ts";
import { papersToCite } from "../../documents/use-cases/papers-to-cite.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { editionInForce } from "../../standards/domain/edition-in-force.ts";
import { subThemes } from "../../standards/domain/ffb.ts";
import { type NamedTheme, namedThemes, themeGroups } from "../../standards/domain/theme-groups.ts";
import { storedAnswer } from "../domain/answer-form.ts";
import type { Assessment } from "../domain/assessment.ts";
import type { AssessmentView, Tags } from "../domain/case-pages.ts";
import { assessmentLacks } from "../domain/finish-assessment.ts";
import { type GuidanceAnswer, targetsLacking } from "../domain/guidance-answer.ts";
import type { GuidanceQuestion } from "../domain/guidance-question.ts";
import { answersOfCase, assessmentsOfCase } from "../repository.ts";
import { assessmentTags } from "./assessment-tags.ts";
import { coveredBases, openQuestions, readCaseGround } from "./case-ground.ts";
import { namesBeside } from "./names-beside.ts";

/**
 * The assessment of a case with what it lacks, if this actor may see it.
 *
 * @param id a finished one that is to be read again; without it the one that is open, else the one finished last
 */
export async function readAssessment(
  app: App,
  actor: Actor,
  caseId: string,
  id?: string,
): Promise<AssessmentView | undefined> {
  const { law } = app;
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId, "assessment:write");
  if (!record) return undefined;
  const ground = await readCaseGround(database, app, actor, record);
  const answers = await answersOfCase(database, actor.tenantId, caseId);
  const questions = openQuestions(ground).filter(({ kind }) => kind === "target");
  const all = await assessmentsOfCase(database, actor.tenantId, caseId);
  const assessment = id === undefined ? currentOf(all) : all.find((one) => one.id === id && one.finishedOn !== null);
  if (id !== undefined && assessment === undefined) return undefined;
  const edition = editionInForce(ground.standard, ground.today);
  const groups = themeGroups(ground.standard.settings, law.ffb);
  return {
    record,
    citizen: ground.citizen,
    applications: ground.applications,
    assessment,
    ffb: law.ffb,
    groups,
    themeClauses: groups.some(({ isOwn }) => isOwn) ? clausesOf(namedThemes(edition)) : [],
    earlier: earlierThan(all, assessment),
    beside: await namesBeside(app, actor, assessment),
    papers: withOrigins(await papersToCite(database, actor, caseId), await readInformation(database, caseId)),
    freshIds: new Map(subThemes(law.ffb).map(({ code }) => [code, app.newId()])),
    questions,
    answers,
    tags: new Map([...assessmentTags(assessment), ...answerTags(questions, answers)]),
    edition: edition.id,
    lacks: assessment
      ? assessmentLacks(assessment, law.ffb, targetsLacking(questions, answers, coveredBases(ground)))
      : [],
    owed: await readOwed(database, app, actor, caseId),
    today: ground.today,
  };
}

const clausesOf = (named: readonly NamedTheme[]): readonly string[] => [...new Set(named.map(({ clause }) => clause))];

/** Those that were finished before this one. */
const earlierThan = (all: readonly Assessment[], shown: Assessment | undefined): readonly Assessment[] =>
  all.slice(0, shown === undefined ? 0 : all.indexOf(shown)).filter(({ finishedOn }) => finishedOn !== null);

/** The open assessment of a case, else the one finished last. Part of other acts: permission is theirs. */
export async function currentAssessment(
  tx: Tx | Database,
  tenantId: string,
  caseId: string,
): Promise<Assessment | undefined> {
  return currentOf(await assessmentsOfCase(tx, tenantId, caseId));
}

const currentOf = (all: readonly Assessment[]): Assessment | undefined =>
  all.find(({ finishedOn }) => finishedOn === null) ?? all.at(-1);

/** The tags of the answers as they are stored. */
export const answerTags = (questions: readonly GuidanceQuestion[], answers: readonly GuidanceAnswer[]): Tags =>
  new Map(questions.map(({ key }) => [key, contentTag(storedAnswer(answers, key))]));
