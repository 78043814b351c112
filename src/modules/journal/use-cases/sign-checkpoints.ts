import type { App, Municipality } from "../../../platform/app.ts";
import type { CheckpointFiles } from "../../../platform/checkpoints.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { chainStart } from "../domain/chain.ts";
import { type Checkpoint, checkpointLine, inHex, noLine } from "../domain/checkpoint.ts";
import { head, lockMark, newestSegment, saveMark } from "../repository.ts";

/** What signing takes of the world. */
export type Signing = Pick<App, "database" | "municipalities" | "clock">;

/**
 * Signs where each municipality's journal and log of looks end now, on a line outside the database: whoever later cuts off
 * or rewrites what came before is found, also with the journal's own key in hand. Run every hour, and at each start and
 * stop; where nothing has happened since the last line it adds none. Several programs may do it at once.
 */
export async function signCheckpoints(app: Signing, files: CheckpointFiles): Promise<void> {
  for (const municipality of app.municipalities.values()) {
    await transaction(app.database.of(municipality), (tx) => signOne(tx, app, files, municipality));
  }
}

async function signOne(tx: Tx, app: Signing, files: CheckpointFiles, { tenantId, slug }: Municipality): Promise<void> {
  const remembered = await lockMark(tx);
  const lines = await files.lines(slug);
  const last = lines.at(-1);
  const at = app.clock.now();
  const ended = (await head(tx, tenantId)) ?? { sequence: 0, hash: chainStart };
  const log = (await newestSegment(tx)) ?? null;
  const signed = { tenantId, sequence: ended.sequence, hash: inHex(ended.hash), log };
  const previous = lineBefore(lines.map(files.hashOf), remembered);
  if (last !== undefined && previous === files.hashOf(last) && saysTheSame(last, signed)) return;
  const line = checkpointLine(files, { ...signed, at, previous });
  await files.append(slug, line);
  await saveMark(tx, Buffer.from(files.hashOf(line), "hex"), at);
}

/** Where the file has lost the line that the database remembers, the new one follows that all the same: the gap stays to be seen. */
const lineBefore = (hashes: readonly string[], remembered: string | undefined): string =>
  remembered === undefined || hashes.includes(remembered) ? (hashes.at(-1) ?? noLine) : remembered;

/** Whether the line tells of the same ends: its signature is not looked at here, a changed line is told when it is verified. */
function saysTheSame(line: string, { sequence, hash, log }: Omit<Checkpoint, "at" | "previous">): boolean {
  const ends = [`"sequence":${sequence},`, `"hash":"${hash}"`, log === null ? '"log":null' : `"number":${log.number}`];
  return ends.every((end) => line.includes(end));
}
