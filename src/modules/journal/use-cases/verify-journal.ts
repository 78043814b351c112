import type { App } from "../../../platform/app.ts";
import { type ChainFault, walkChain } from "../domain/chain.ts";
import { head, linkedAfter } from "../repository.ts";
import { chainDigests } from "./append-entry.ts";

const piece = 2000;

/** What was found in one municipality's journal. */
export interface JournalFinding {
  readonly municipality: string;
  readonly entries: number;
  readonly faults: readonly ChainFault[];
}

/** Walks every municipality's chain from its first entry to its head, in pieces, and tells each fault. Changes nothing. */
export async function verifyJournal(app: Verifying): Promise<readonly JournalFinding[]> {
  const findings: JournalFinding[] = [];
  for (const { tenantId, slug } of app.municipalities.values()) findings.push(await verifyChain(app, tenantId, slug));
  return findings;
}

type Verifying = Pick<App, "database" | "municipalities" | "journalKey">;

async function verifyChain(app: Verifying, tenantId: string, slug: string): Promise<JournalFinding> {
  const database = app.database.of({ tenantId });
  const walk = walkChain(chainDigests(app), tenantId);
  const faults: ChainFault[] = [];
  let entries = 0;
  let after = -1;
  for (;;) {
    const linked = await linkedAfter(database, tenantId, after, piece);
    for (const one of linked) {
      const fault = walk.next(one);
      if (fault) faults.push(fault);
      after = one.entry.sequence;
    }
    entries += linked.length;
    if (linked.length < piece) break;
  }
  const tail = walk.end(await head(database, tenantId));
  return { municipality: slug, entries, faults: tail ? [...faults, tail] : faults };
}
