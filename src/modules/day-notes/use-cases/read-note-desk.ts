import type { App } from "../../../platform/app.ts";
import type { Database } from "../../../platform/database.ts";
import { requireRole } from "../../../platform/permissions.ts";
import { appointmentsAt } from "../../appointments/use-cases/appointment-desk.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import type { SupportOrder } from "../../deliveries/domain/support-order.ts";
import { ownOrder } from "../../deliveries/use-cases/order-for-provider.ts";
import { explained, readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { Actor, StaffActor } from "../../people/domain/actor.ts";
import { asProviderSees } from "../../people/domain/citizen.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import { readGrantGround } from "../../plans/use-cases/plan-ground.ts";
import { plansIn } from "../../plans/use-cases/plans-in.ts";
import type { Guidance } from "../../standards/domain/guidance-items.ts";
import type { KeptDayNote } from "../domain/day-note.ts";
import { goalsNow, type NoteDesk, type NoteRules } from "../domain/note-desk.ts";
import { dayNotesWithCorrected } from "../repository.ts";

/**
 * What a provider's pages of notes show of its own order that it has taken; undefined where it has none such, or sees the
 * case no more.
 */
export async function readNoteDesk(app: App, actor: StaffActor, orderId: string): Promise<NoteDesk | undefined> {
  requireRole(actor, "day-note:write");
  const database = app.database.of(actor);
  const order = await ownOrder(database, actor, orderId);
  const record = order && (await caseForReading(database, actor, order.caseId, "day-note:read"));
  const citizen = record && (await readCitizen(database, actor.tenantId, record.citizenId));
  if (!order || !record || !citizen || order.state !== "accepted") return undefined;
  const owed = await readOwed(database, app, actor, record.id);
  return {
    order,
    record,
    citizen: asProviderSees(citizen),
    protection: citizen.protection,
    goals: goalsNow(order, await plansIn(database, actor.tenantId, record.id)),
    rules: await rulesIn(database, app, actor, record),
    appointments: await appointmentsAt(database, { orderId, record }),
    notes: await notesOfOrder(database, actor, { caseId: record.id, orderId }),
    owed: explained(
      app,
      actor,
      owed.obligations.filter(({ owedBy }) => owedBy === "provider"),
    ),
    today: app.clock.today(),
    now: app.clock.now(),
  };
}

async function notesOfOrder(
  database: Database,
  { tenantId }: Actor,
  { caseId, orderId }: { readonly caseId: string; readonly orderId: string },
): Promise<readonly KeptDayNote[]> {
  const all = await dayNotesWithCorrected(database, tenantId, caseId);
  return all.filter((note) => note.orderId === orderId);
}

/** The newest notes of an order that stand, for the provider's page of it, which has let its reader in. */
export async function readLastNotes(
  app: App,
  actor: StaffActor,
  { caseId, id: orderId }: Pick<SupportOrder, "caseId" | "id">,
): Promise<readonly KeptDayNote[]> {
  const notes = await notesOfOrder(app.database.of(actor), actor, { caseId, orderId });
  return notes
    .filter(({ correctedBy }) => correctedBy === null)
    .slice(-3)
    .toReversed();
}

async function rulesIn(database: Database, app: App, actor: Actor, record: CaseRecord): Promise<NoteRules> {
  const { guidance } = await readGrantGround(database, app, actor, record);
  return noteRules(guidance);
}

/** What guidance says of notes. */
export const noteRules = ({ delivery, plan }: Pick<Guidance, "delivery" | "plan">): NoteRules => ({
  document: delivery.filter(({ rule }) => rule === "document"),
  together: delivery.filter(({ rule }) => rule === "with-citizen"),
  staff: delivery.filter(({ rule }) => rule === "staff"),
  latenessTold: delivery.filter(({ rule }) => rule === "lateness-told"),
  goalPerTask: plan.filter(({ rule }) => rule === "goal-per-task"),
});
