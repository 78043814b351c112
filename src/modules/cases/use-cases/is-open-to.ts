import type { App } from "../../../platform/app.ts";
import { type Actor, citizenOf } from "../../people/domain/actor.ts";
import { permits } from "../../people/domain/permission.ts";
import { findCase, findCases } from "../repository.ts";

/**
 * Whether a case's page would open to this actor: for leading somebody on after an act that may have closed the case to
 * them. Nothing of the case is shown by it, so it is no look.
 */
export async function isOpenTo(app: App, actor: Actor, caseId: string): Promise<boolean> {
  const record = await findCase(app.database.of(actor), actor, caseId);
  return record !== undefined && permits(actor, "case:page", record);
}

/**
 * Those of these cases that are open to the actor in any part: for telling somebody of their own, unsent words about a case
 * only while they may still go to it. Nothing of the cases is shown by it, so it is no look.
 */
export async function openCases(app: App, actor: Actor, caseIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (caseIds.length === 0) return new Set();
  const records = await findCases(app.database.of(actor), actor, caseIds);
  const isOpen = (record: (typeof records)[number]): boolean =>
    actor.kind === "staff" ? permits(actor, "case:read", record) : citizenOf(actor) === record.citizenId;
  return new Set(records.filter(isOpen).map(({ id }) => id));
}
