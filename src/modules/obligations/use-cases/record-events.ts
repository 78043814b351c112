import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { NewEntry } from "../../journal/domain/journal-entry.ts";
import { appendEntry } from "../../journal/use-cases/append-entry.ts";
import type { Actor, SystemActor } from "../../people/domain/actor.ts";
import { obligations } from "../domain/obligations.ts";
import { owedFirst } from "../domain/owed-first.ts";
import { closedOn, replaceObligations, saveOwedFirst } from "../repository.ts";
import { readCaseFile } from "./read-case-file.ts";

/** What an act has to say to the journal; what is left out is null. */
export type ActEntry = Pick<NewEntry, "occurredOn" | "theme" | "text"> & Partial<NewEntry>;

/**
 * Writes an act into the case's journal and rewrites what is owed, in the act's own transaction: the last thing every act
 * on a case does. The case must be locked (`caseForAct`).
 */
export async function recordEvents(
  tx: Tx,
  app: App,
  actor: Actor | SystemActor,
  caseId: string,
  entries: readonly ActEntry[],
): Promise<void> {
  for (const entry of entries) {
    await appendEntry(tx, app, actor, caseId, { event: null, obligation: null, corrects: null, ...entry });
  }
  await rewriteObligations(tx, app, actor, caseId);
}

/** Computes anew what is owed in a case and keeps it. */
export async function rewriteObligations(
  tx: Tx,
  app: App,
  owner: { readonly tenantId: string; readonly municipality: string },
  caseId: string,
): Promise<void> {
  const standard = app.standards.get(owner.municipality);
  if (!standard) throw new RangeError(`there is no standard for '${owner.municipality}'`);
  const caseFile = await readCaseFile(tx, owner.tenantId, caseId);
  const owed = obligations(caseFile, standard, app.law, app.clock.today());
  // The case first, as every act does, so that two do not wait for each other.
  await saveOwedFirst(tx, owner.tenantId, caseId, owedFirst(owed, await closedOn(tx, owner.tenantId, caseId)));
  await replaceObligations(tx, owner.tenantId, caseId, owed);
}
