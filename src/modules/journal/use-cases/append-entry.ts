import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import { keyedDigest, sha256 } from "../../../platform/digests.ts";
import { type Actor, capacity, type SystemActor } from "../../people/domain/actor.ts";
import { type ChainDigests, link } from "../domain/chain.ts";
import type { JournalEntry, NewEntry } from "../domain/journal-entry.ts";
import { headForUpdate, saveLinked } from "../repository.ts";

/** The chain's digests under the journal key that the program was started with. */
export const chainDigests = (app: Pick<App, "journalKey">): ChainDigests => ({
  sha256,
  keyed: (text) => keyedDigest(app.journalKey, text),
});

/**
 * Adds an entry to the end of the municipality's chain, inside the act's own transaction. Call it through
 * `recordEvents`, which also rewrites what is owed; on its own it is for notes that change nothing owed.
 */
export async function appendEntry(
  tx: Tx,
  app: App,
  actor: Actor | SystemActor,
  caseId: string,
  entry: NewEntry,
): Promise<JournalEntry> {
  const ended = await headForUpdate(tx, actor.tenantId);
  const kept: JournalEntry = {
    ...entry,
    id: app.newId(),
    caseId,
    sequence: ended.sequence + 1,
    registeredAt: app.clock.now(),
    registeredBy: actor.id,
    registeredAs: capacity(actor),
  };
  await saveLinked(tx, actor.tenantId, ended.hash, kept, link(chainDigests(app), actor.tenantId, ended.hash, kept));
  return kept;
}
