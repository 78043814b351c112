import type { App } from "../../../platform/app.ts";
import { requireRole } from "../../../platform/permissions.ts";
import { casesForReading } from "../../cases/use-cases/cases-for-reading.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { type DispatchForPeople, hoursToReceipt } from "../domain/dispatch.ts";
import { countForPeople, dispatchesForPeople } from "../repository.ts";

/**
 * Letters that could not be sent by Digital Post, or of which nobody knows whether they came, the longest waiting first; those
 * of cases that are closed to the actor are left out.
 *
 * @throws PermissionDenied for those who send no letters.
 */
export async function readDispatches(app: App, actor: StaffActor): Promise<readonly DispatchForPeople[]> {
  requireRole(actor, "letter:settle");
  const database = app.database.of(actor);
  const waiting = await dispatchesForPeople(database, receiptsDueSince(app));
  const caseIds = new Set(waiting.map(({ caseId }) => caseId));
  const open = await casesForReading(database, actor, [...caseIds], "letter:settle");
  return waiting.filter(({ caseId }) => open.has(caseId));
}

/** How many such letters there are, for those who look after the post; nobody else has any, nor where none are sent so. */
export async function countToSettle(app: App, actor: StaffActor): Promise<number> {
  if (app.digitalPost === null || (actor.role !== "intake" && actor.role !== "manager")) return 0;
  return countForPeople(app.database.of(actor), receiptsDueSince(app));
}

const receiptsDueSince = ({ clock }: App): string =>
  Temporal.Instant.from(clock.now()).subtract({ hours: hoursToReceipt }).toString({ smallestUnit: "millisecond" });
