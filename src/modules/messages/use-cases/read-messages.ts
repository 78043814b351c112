import type { App } from "../../../platform/app.ts";
import { requireRole } from "../../../platform/permissions.ts";
import { caseWithParts } from "../../cases/use-cases/case-with-parts.ts";
import { casesForReading } from "../../cases/use-cases/cases-for-reading.ts";
import { documentsPartFor } from "../../documents/use-cases/read-documents.ts";
import { spokesmen } from "../../letters/domain/said.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { Actor, CitizenSide, StaffActor } from "../../people/domain/actor.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { mandatesGivenBy } from "../../people/use-cases/keep-mandate.ts";
import { readCitizen, readStaff } from "../../people/use-cases/read-people.ts";
import { answerBy } from "../domain/answer-time.ts";
import type { CaseMessagesView, MessagesView, WaitingMessage, WaitingScope } from "../domain/messages-view.ts";
import { messagesPart, messagesWaiting } from "../repository.ts";
import { answerTimeOf } from "./answer-time-of.ts";

/** What both sides have written in a case, for the citizen's side; undefined where there is no such case, or it is not theirs. */
export const readMyMessages = (app: App, actor: CitizenSide, caseId: string): Promise<MessagesView | undefined> =>
  readFor(app, actor, caseId);

/** The same for staff, with whose case it is. */
export async function readCaseMessages(
  app: App,
  actor: StaffActor,
  caseId: string,
): Promise<CaseMessagesView | undefined> {
  const view = await readFor(app, actor, caseId);
  if (!view) return undefined;
  const database = app.database.of(actor);
  const [citizen, mandates] = await Promise.all([
    readCitizen(database, actor.tenantId, view.record.citizenId),
    mandatesGivenBy(database, view.record.citizenId),
  ]);
  return citizen && { ...view, citizen, helpers: spokesmen(mandates, "letters", view.today) };
}

async function readFor(app: App, actor: Actor, caseId: string): Promise<MessagesView | undefined> {
  const database = app.database.of(actor);
  const parts = { messages: messagesPart, papers: documentsPartFor(actor) };
  const found = await caseWithParts(database, actor, caseId, { act: "message:read", parts });
  if (!found) return undefined;
  const { record } = found;
  const [owed, caseworker] = await Promise.all([
    readOwed(database, app, actor, caseId),
    record.caseworkerId === null ? undefined : readStaff(database, actor.tenantId, record.caseworkerId),
  ]);
  const papers = permitsInGeneral(actor, "document:read") ? found.parts.papers : [];
  return {
    record,
    messages: found.parts.messages,
    papers: papers.filter(({ misfiled }) => misfiled === null),
    owed,
    today: app.clock.today(),
    answerTime: answerTimeOf(app, actor),
    caseworker: caseworker ?? null,
  };
}

const beginningLetters = 140;

/**
 * The messages that wait for the reader, oldest first. Each citizen shown is a look.
 *
 * @throws PermissionDenied for those whose role has no cases.
 */
export async function readWaitingMessages(
  app: App,
  actor: StaffActor,
  scope: WaitingScope,
): Promise<readonly WaitingMessage[]> {
  requireRole(actor, "message:read");
  const database = app.database.of(actor);
  const waiting = await messagesWaiting(database, actor, scope);
  const open = await casesForReading(
    database,
    actor,
    [...new Set(waiting.map(({ caseId }) => caseId))],
    "message:read",
  );
  const time = answerTimeOf(app, actor);
  return waiting.flatMap(({ words, ...message }) => {
    const record = open.get(message.caseId);
    if (!record) return [];
    const line = words.replace(/\s+/g, " ").trim();
    const beginning = line.length <= beginningLetters ? line : `${line.slice(0, beginningLetters).trimEnd()} …`;
    const { caseworkerId, number } = record;
    return [
      {
        ...message,
        caseNumber: number,
        isAssigned: caseworkerId !== null,
        beginning,
        answerBy: answerBy(time, message.sentOn),
      },
    ];
  });
}
