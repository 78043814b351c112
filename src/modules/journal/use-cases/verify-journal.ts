import type { App, Municipality } from "../../../platform/app.ts";
import type { CheckpointFiles } from "../../../platform/checkpoints.ts";
import type { Database } from "../../../platform/database.ts";
import { type ChainFault, walkChain } from "../domain/chain.ts";
import { type Checkpoint, type FoundCheckpoints, readCheckpoints, walkCheckpoints } from "../domain/checkpoint.ts";
import { head, linkedAfter, rememberedLine, segmentHashes } from "../repository.ts";
import { chainDigests } from "./append-entry.ts";

const piece = 2000;

/** What was found in one municipality's journal. */
export interface JournalFinding {
  readonly municipality: string;
  readonly entries: number;
  readonly faults: readonly ChainFault[];
}

/**
 * Walks every municipality's chain from its first entry to its head, in pieces, and tells each fault; with the checkpoints
 * that were kept outside the database, also what was cut off or written anew as a whole. Changes nothing.
 */
export async function verifyJournal(app: Verifying): Promise<readonly JournalFinding[]> {
  const findings: JournalFinding[] = [];
  for (const municipality of app.municipalities.values()) findings.push(await verifyChain(app, municipality));
  return findings;
}

type Verifying = Pick<App, "database" | "municipalities" | "journalKey"> & { readonly checkpoints?: CheckpointFiles };

async function verifyChain(app: Verifying, { tenantId, slug }: Municipality): Promise<JournalFinding> {
  const database = app.database.of({ tenantId });
  const kept = await keptCheckpoints(app, database, slug);
  const walk = walkChain(chainDigests(app), tenantId);
  const signed = walkCheckpoints(kept.sound);
  const faults: (ChainFault | null)[] = [];
  let entries = 0;
  let after = -1;
  for (;;) {
    const linked = await linkedAfter(database, tenantId, after, piece);
    for (const one of linked) {
      faults.push(walk.next(one), signed.next(one.entry.sequence, one.hash));
      after = one.entry.sequence;
    }
    entries += linked.length;
    if (linked.length < piece) break;
  }
  faults.push(walk.end(await head(database, tenantId)), signed.end());
  faults.push(...kept.faults, ...(await logFaults(database, kept.sound)));
  return { municipality: slug, entries, faults: faults.filter((fault) => fault !== null) };
}

async function keptCheckpoints(
  { checkpoints }: Verifying,
  database: Database,
  slug: string,
): Promise<FoundCheckpoints> {
  if (!checkpoints) return { sound: [], faults: [] };
  const remembered = await rememberedLine(database);
  return readCheckpoints(await checkpoints.lines(slug), checkpoints, database.tenant.id, remembered);
}

/** The log of looks checks its own chain; here it is only asked whether it is still the one that was signed. */
async function logFaults(database: Database, checkpoints: readonly Checkpoint[]): Promise<readonly ChainFault[]> {
  const signed = checkpoints.flatMap(({ log }) => log ?? []);
  if (signed.length === 0) return [];
  const hashes = await segmentHashes(database);
  const changed = signed.filter(({ number, hash }) => hashes.get(number) !== hash).map(({ number }) => number);
  return [...new Set(changed)].map((number) => ({ sequence: number, problem: "log-rewritten" }));
}
