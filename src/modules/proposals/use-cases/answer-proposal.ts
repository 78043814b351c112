import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { requireRole } from "../../../platform/permissions.ts";
import { noteLooks, ownLook } from "../../../platform/read-log.ts";
import { applicationFromDraft } from "../../applications/domain/application-from-draft.ts";
import type { Fields } from "../../applications/domain/problems.ts";
import type { QuestionId } from "../../applications/domain/question.ts";
import { receiptPath } from "../../applications/paths.ts";
import { receiveApplication } from "../../applications/use-cases/receive-application.ts";
import { once } from "../../cases/use-cases/once.ts";
import { type CitizenSide, citizenOf } from "../../people/domain/actor.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import { appliedBy, consentNotes, type Proposal } from "../domain/proposal.ts";
import { proposalFor, proposalsFor, updateProposal } from "../repository.ts";
import { questionsOf } from "./questions-of.ts";

/** What others have written for the citizen, and waits for a yes; nothing for those who may not apply. */
export async function readWrittenFor(app: App, actor: CitizenSide): Promise<readonly Proposal[]> {
  if (!permitsInGeneral(actor, "application:submit")) return [];
  const database = app.database.of(actor);
  const citizen = await readCitizen(database, actor.tenantId, citizenOf(actor));
  const number = citizen?.cprNumber ?? null;
  const found = number === null ? [] : await proposalsFor(database, number, app.clock.today());
  if (found.length > 0) await noteLooks(database, actor, [ownLook(actor, "application:submit")]);
  return found;
}

/** Does something with one that waits for the citizen; undefined where there is none such. */
function withMine<Value>(
  app: App,
  actor: CitizenSide,
  id: string,
  work: (tx: Tx, mine: Proposal, citizen: Citizen) => Promise<Value>,
): Promise<Value | undefined> {
  requireRole(actor, "application:submit");
  return transaction(app.database.of(actor), (tx) => inTransaction(tx, app, actor, id, work));
}

async function inTransaction<Value>(
  tx: Tx,
  app: App,
  actor: CitizenSide,
  id: string,
  work: (tx: Tx, mine: Proposal, citizen: Citizen) => Promise<Value>,
): Promise<Value | undefined> {
  await noteLooks(tx, actor, [ownLook(actor, "application:submit")]);
  const citizen = await readCitizen(tx, actor.tenantId, citizenOf(actor));
  const number = citizen?.cprNumber ?? null;
  const mine = number === null ? undefined : await proposalFor(tx, id, number, app.clock.today());
  return citizen && mine && work(tx, mine, citizen);
}

/** One that waits for the citizen; undefined where there is none such. */
export const readOneFor = (app: App, actor: CitizenSide, id: string): Promise<Proposal | undefined> =>
  withMine(app, actor, id, async (_, mine) => mine);

/** Keeps what the citizen typed on one page of what another has written. */
export const saveForMe = (
  app: App,
  actor: CitizenSide,
  id: string,
  question: QuestionId,
  typed: Fields,
): Promise<"kept" | undefined> =>
  withMine(app, actor, id, async (tx, mine): Promise<"kept"> => {
    await updateProposal(tx, mine, { ...mine, answers: { ...mine.answers, [question]: typed } }, app.clock.now());
    return "kept";
  });

/** Why it is not sent: there is none such (any more), or a question is open. */
export type AcceptRefusal = "nothing-to-send" | { readonly unanswered: QuestionId };

/**
 * The citizen's yes: what another has written becomes the citizen's application, received today, with its case and receipt.
 * The same press again leads to the same receipt; another press finds nothing left to send.
 *
 * @returns the path of the receipt
 */
export function acceptProposal(
  app: App,
  actor: CitizenSide,
  id: string,
  submissionId: string,
): Promise<Outcome<string, AcceptRefusal>> {
  requireRole(actor, "application:submit");
  const press = { tenantId: actor.tenantId, pressedBy: actor.id, submissionId, act: "application:submit" };
  return transaction(app.database.of(actor), (tx) =>
    once(tx, app, press, async (): Promise<Outcome<string, AcceptRefusal>> => {
      const sent = await inTransaction(tx, app, actor, id, (_, mine, citizen) =>
        receive(tx, app, actor, mine, citizen),
      );
      return sent ?? refused("nothing-to-send");
    }),
  );
}

async function receive(
  tx: Tx,
  app: App,
  actor: CitizenSide,
  mine: Proposal,
  citizen: Citizen,
): Promise<Outcome<string, AcceptRefusal>> {
  const by = appliedBy(mine, actor.kind === "citizen" ? consentNotes.ownLogin : consentNotes.mandate);
  const application = applicationFromDraft(mine.answers, questionsOf(app, actor, mine), app.clock.today(), by);
  if (!application.ok) return refused({ unanswered: application.refusal });
  const record = await receiveApplication(tx, app, actor, { citizen, application: application.value, into: null });
  await settle(tx, app, mine);
  return accepted(receiptPath(actor, record.id));
}

/** Takes its answers away: they stand in a case now, or nowhere. The writer still sees that it was sent on, and no more. */
export function settle(tx: Tx, app: Pick<App, "clock">, proposal: Proposal): Promise<void> {
  const now = app.clock.now();
  return updateProposal(tx, proposal, { ...proposal, answers: {}, settledAt: now }, now);
}

/** The citizen's no: nothing of it is kept, and the writer is told nothing. */
export const declineProposal = (app: App, actor: CitizenSide, id: string): Promise<"declined" | undefined> =>
  withMine(app, actor, id, async (tx, mine): Promise<"declined"> => {
    await settle(tx, app, mine);
    return "declined";
  });
