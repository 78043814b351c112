import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { requireRole } from "../../../platform/permissions.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { casesForReading } from "../../cases/use-cases/cases-for-reading.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { asProviderSees } from "../../people/domain/citizen.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import { isMisfiled, isTheCitizens, isToAnswer } from "../domain/complaint-stand.ts";
import { newStep } from "../domain/complaint-step.ts";
import type { WaitingComplaint } from "../domain/complaint-views.ts";
import { caseOfComplaint, casesWithComplaintsFor, complaintsOfCase, countToComment } from "../repository.ts";
import { keepStep } from "./keep-step.ts";

/**
 * The complaints about its support that a provider is to see, in the cases that it still sees: none that the citizen has not said
 * yes to. Each person is a look.
 *
 * @throws PermissionDenied for those who are at no provider.
 */
export async function readProviderComplaints(app: App, actor: StaffActor): Promise<readonly WaitingComplaint[]> {
  requireRole(actor, "complaint:comment");
  const { provider } = actor;
  if (provider === null) return [];
  const database = app.database.of(actor);
  const caseIds = await casesWithComplaintsFor(database, provider);
  const open = await casesForReading(database, actor, caseIds, "complaint:comment");
  const found = await Promise.all(
    [...open.values()].map(async (record) => {
      const citizen = await readCitizen(database, actor.tenantId, record.citizenId);
      const complaints = (await complaintsOfCase(database, record.id)).filter(
        (one) => one.provider === provider && isTheCitizens(one) && !isMisfiled(one),
      );
      return complaints.map((complaint) => ({
        complaint,
        caseNumber: record.number,
        citizen: citizen ? asProviderSees(citizen).name : "",
      }));
    }),
  );
  return found.flat().toSorted((one, other) => (one.complaint.receivedOn > other.complaint.receivedOn ? -1 : 1));
}

/** How many complaints wait for what a provider says to them. Nobody is shown by it, so it is no look. */
export async function complaintsToComment(app: App, actor: StaffActor): Promise<number> {
  requireRole(actor, "complaint:comment");
  return actor.provider === null ? 0 : countToComment(app.database.of(actor), actor.provider, app.clock.today());
}

/** Why a provider's words are not kept. */
export type CommentRefusal = "not-found" | "not-now" | "blank";

/**
 * Keeps what a provider says to a complaint about its support: the municipality reads it and answers.
 *
 * Law: retssikkerhedsloven § 43 (a provider's notes are the authority's).
 */
export function commentComplaint(
  app: App,
  actor: StaffActor,
  complaintId: string,
  note: string,
  press: FormPress,
): Promise<Outcome<string, CommentRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: "complaint:comment" }, () =>
      commentIn(tx, app, actor, complaintId, note.trim()),
    ),
  );
}

async function commentIn(
  tx: Tx,
  app: App,
  actor: StaffActor,
  complaintId: string,
  note: string,
): Promise<Outcome<"kept", CommentRefusal>> {
  const found = await caseOfComplaint(tx, complaintId);
  if (!found || found.provider === null || found.provider !== actor.provider) return refused("not-found");
  const record = await caseForAct(tx, actor, "complaint:comment", found.caseId);
  const complaint = record && (await complaintsOfCase(tx, record.id)).find(({ id }) => id === complaintId);
  if (!record || !complaint || !isTheCitizens(complaint) || isMisfiled(complaint)) return refused("not-found");
  if (note === "") return refused("blank");
  if (!isToAnswer(complaint)) return refused("not-now");
  const step = newStep("commented", app.clock.today(), { by: actor.name, note });
  await recordEvents(tx, app, actor, record.id, [await keepStep(tx, app, actor, { record, complaint }, step)]);
  return accepted("kept");
}
