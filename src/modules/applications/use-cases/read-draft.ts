import type { App } from "../../../platform/app.ts";
import type { Database, Tx } from "../../../platform/database.ts";
import { requireRole } from "../../../platform/permissions.ts";
import { noteLooks, ownLook } from "../../../platform/read-log.ts";
import { type CitizenSide, citizenOf } from "../../people/domain/actor.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { applicantBy } from "../domain/applicant.ts";
import type { Draft } from "../domain/draft.ts";
import { type DraftPaper, withPapers } from "../domain/draft-paper.ts";
import type { FormLanguage, Question } from "../domain/question.ts";
import { questionsFor } from "../domain/questions-asked.ts";
import { guidanceFor } from "../domain/routing.ts";
import { findDraft, papersOfDraft } from "../repository.ts";

/** The citizen's unsent application: the questions that this citizen is asked, and what has been typed. */
export interface MyDraft {
  readonly questions: readonly Question[];
  readonly answers: Draft;
  /** What goes with it when it is sent. */
  readonly papers: readonly DraftPaper[];
  /** ISO moment of the last change; null where nothing has been typed. */
  readonly updatedAt: string | null;
}

/** The citizen's draft, with its questions in a language. */
export async function readMyDraft(app: App, actor: CitizenSide, language: FormLanguage = "da"): Promise<MyDraft> {
  requireRole(actor, "application:submit");
  const database = app.database.of(actor);
  const citizen = await ownRecord(database, actor);
  const draft = await findDraft(database, draftOf(actor));
  const papers = await papersOfDraft(database, draftOf(actor));
  return {
    questions: questionsAskedOf(app, actor, citizen, language),
    answers: withPapers(draft?.answers ?? {}, papers),
    papers,
    updatedAt: draft?.updatedAt ?? null,
  };
}

/** The day the citizen's draft was last changed; null where there is none, and where it is not for whoever asks. */
export async function draftChangedAt(app: App, actor: CitizenSide): Promise<string | null> {
  if (!permitsInGeneral(actor, "application:submit")) return null;
  return (await findDraft(app.database.of(actor), draftOf(actor)))?.updatedAt ?? null;
}

/** The questions for this citizen today: those whose answers can matter here. */
export function questionsAskedOf(
  app: App,
  actor: CitizenSide,
  citizen: Pick<Citizen, "bornOn">,
  language: FormLanguage = "da",
): readonly Question[] {
  const today = app.clock.today();
  const rules = { standard: standardOf(app, actor), law: app.law };
  return questionsFor(
    guidanceFor(rules, citizen, { facts: { appliedBy: applicantBy(actor).appliedBy }, receivedOn: today }, today),
    language,
  );
}

/** Whose draft it is: the citizen's, whoever writes in it. */
export const draftOf = (actor: CitizenSide) => ({ tenantId: actor.tenantId, id: citizenOf(actor) });

/**
 * What the municipality knows of the citizen who acts, or is acted for.
 *
 * @throws RangeError when the citizen is not there: nobody can be signed in as such a one.
 */
export async function ownRecord(tx: Tx | Database, actor: CitizenSide): Promise<Citizen> {
  await noteLooks(tx, actor, [ownLook(actor, "application:submit")]);
  const citizen = await readCitizen(tx, actor.tenantId, citizenOf(actor));
  if (!citizen) throw new RangeError("the citizen who is signed in is not in the database");
  return citizen;
}
