import type { App } from "../../../platform/app.ts";
import type { Database } from "../../../platform/database.ts";
import { readApplications } from "../../applications/use-cases/read-applications.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import { readLetters } from "../../letters/use-cases/read-letters.ts";
import { readCaseFile } from "../../obligations/use-cases/read-case-file.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import { type Actor, isCitizenSide } from "../../people/domain/actor.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import { phrasesIn } from "../../phrases/use-cases/read-phrases.ts";
import { editionInForce } from "../../standards/domain/edition-in-force.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { numberOfDecision } from "../../workings/use-cases/explain-decision.ts";
import type { IssuedView } from "../domain/case-pages.ts";
import { complaintDeadlines } from "../domain/complaint-deadlines.ts";
import { basesOf, type IssuedDecision } from "../domain/decision.ts";
import { changesTakenUp } from "../domain/decision-ground.ts";
import type { Reopening } from "../domain/reopening.ts";
import { evidenceOf, phrasesOf, reopeningsOf } from "../repository.ts";
import { guidanceOnComplaint } from "./guidance-on-complaint.ts";
import { readIssuedDecisions } from "./read-issued-decisions.ts";

/**
 * One decision that was issued, for staff, for the citizen whose it is, and for those whom the citizen lets see it: what it says, what can be done about it and by
 * when. Undefined when there is none, and for the citizen until its letter has come.
 */
export async function readIssuedDecision(
  app: App,
  actor: Actor,
  caseId: string,
  decisionId: string | "newest",
): Promise<IssuedView | undefined> {
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId, "decision:read");
  if (!record) return undefined;
  const decisions = await readIssuedDecisions(database, actor.tenantId, caseId);
  const letters = await readLetters(database, actor, caseId);
  const letterOf = (issued: IssuedDecision) => letters.find(({ id }) => id === issued.letterId);
  const come = isCitizenSide(actor) ? decisions.filter(letterOf) : decisions;
  const decision = decisionId === "newest" ? come.at(-1) : come.find(({ id }) => id === decisionId);
  if (!decision) return undefined;
  const letter = letterOf(decision);
  const evidence = isCitizenSide(actor) ? [] : await evidenceOf(database, decision.id);
  const phrases = isCitizenSide(actor) ? [] : await usedPhrases(database, decision.id);
  const mayReopen = permitsInGeneral(actor, "decision:draft");
  return {
    decision,
    letter,
    changes: changesIn(decision, await reopeningsOf(database, caseId)),
    evidence,
    phrases,
    mayReopen,
    number: isCitizenSide(actor) ? null : await numberOfDecision(database, record, decision.id),
    ...(await around(database, app, actor, record, { decision, decisions })),
  };
}

/** The changes of running support that a decision is about: its tasks as they were last opened before it was issued. */
const changesIn = ({ issuedAt, parts }: IssuedDecision, reopenings: readonly Reopening[]): IssuedView["changes"] =>
  changesTakenUp(reopenings.filter(({ at }) => at <= issuedAt)).filter(({ taskId }) =>
    parts.some((part) => part.taskId === taskId),
  );

async function usedPhrases(database: Database, decisionId: string): Promise<IssuedView["phrases"]> {
  const used = await phrasesOf(database, decisionId);
  if (used.length === 0) return [];
  const library = await phrasesIn(database);
  return used.map(({ id, version }) => {
    const found = library.find((phrase) => phrase.id === id)?.versions.find((one) => one.version === version);
    return { id, version, title: found?.title ?? "" };
  });
}

async function around(
  database: Database,
  app: App,
  actor: Actor,
  record: CaseRecord,
  { decision, decisions }: { readonly decision: IssuedDecision; readonly decisions: readonly IssuedDecision[] },
): Promise<Omit<IssuedView, "decision" | "letter" | "evidence" | "phrases" | "mayReopen" | "changes" | "number">> {
  const today = app.clock.today();
  const standard = standardOf(app, actor);
  const applications = await readApplications(database, actor.tenantId, record.id);
  const application = applications.find(({ id }) => id === decision.applicationId);
  const citizen = await readCitizen(database, actor.tenantId, record.citizenId);
  if (!application || !citizen) throw new RangeError("the decision has no application or citizen");

  const { facts } = await readCaseFile(database, actor.tenantId, record.id);
  const owed = await readOwed(database, app, actor, record.id);
  const edition = editionInForce(standard, today).id;
  return {
    record,
    citizen,
    owed,
    today,
    application,
    complaint: guidanceOnComplaint(app, actor, {
      decision,
      unit: record.unit,
      facts,
      deadlines: complaintDeadlines(owed.obligations, decisions, decision, app.law),
    }),
    provisions: app.law.legalBases.filter(({ basis }) => basesOf(decision.parts).includes(basis)),
    newerEdition: edition === decision.editionOn ? null : edition,
  };
}
