import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import {
  firstLookFrom,
  insertSegment,
  lockSealing,
  looksWritten,
  newestSegment,
  oldestOpenTransaction,
} from "../../../platform/read-log-segments.ts";
import { chainDigests } from "../../journal/use-cases/append-entry.ts";
import { hourOf, momentOfId, nextHour } from "../domain/logged-look.ts";
import { type SealedContent, type Segment, sealSegment, walkContent } from "../domain/segment.ts";

/**
 * How long after an hour it may be sealed: a look gets its id just before it is written, and nothing of ours takes longer than
 * the database's own limit of a minute a statement. Servers' clocks must agree within this.
 */
const marginMinutes = 5;

/**
 * Seals the municipality's looks until the last full hour: one segment for each hour that had any. A look belongs to the hour
 * in which it was written (its id tells), so that one that comes late is sealed with the next hour. Run twice, or by two
 * servers at once, it makes one chain.
 *
 * @returns how many segments were made
 */
export async function sealLooks(app: Sealing, tenantId: string): Promise<number> {
  const database = app.database.of({ tenantId });
  for (let made = 0; ; made += 1) {
    const sealed = await transaction(database, (tx) => sealNextHour(tx, app));
    if (!sealed) return made;
  }
}

type Sealing = Pick<App, "database" | "journalKey" | "clock">;

async function sealNextHour(tx: Tx, app: Sealing): Promise<boolean> {
  await lockSealing(tx);
  const previous = await newestSegment(tx);
  const first = await firstLookFrom(tx, previous?.to ?? null);
  if (first === null) return false;
  const began = hourOf(momentOfId(first));
  const span = { from: previous?.to ?? began, to: nextHour(began) };
  if (span.to > (await sealableUntil(tx, app.clock.now()))) return false;
  const content = await contentOf(tx, app, previous === undefined ? { ...span, from: null } : span);
  await insertSegment(tx, sealSegment(chainDigests(app), tx.tenant.id, previous, span, content));
  return true;
}

/** The last full hour that nothing more can be written in: not by the clock, and not by a transaction that is still open. */
async function sealableUntil(tx: Tx, now: string): Promise<string> {
  const oldest = await oldestOpenTransaction(tx);
  const safe = oldest === null || oldest > now ? now : oldest;
  return hourOf(Temporal.Instant.from(safe).subtract({ minutes: marginMinutes }).toString());
}

/** How many looks are digested at a time. */
const piece = 2000;

/** The looks that stand in a segment now. The first segment holds all that is older, too. */
export async function contentOf(
  tx: Parameters<typeof looksWritten>[0],
  app: Pick<App, "journalKey">,
  span: { readonly from: string | null; readonly to: string },
): Promise<SealedContent> {
  const walk = walkContent(chainDigests(app));
  let after: string | null = null;
  for (;;) {
    const looks = await looksWritten(tx, { ...span, after }, piece);
    for (const look of looks) walk.next(look);
    after = looks.at(-1)?.id ?? after;
    if (looks.length < piece) return walk.end();
  }
}

/** Where a segment's looks begin: the first one holds all that is older than it, too. */
export const contentSpan = ({ from, number, to }: Segment) => ({ from: number === 1 ? null : from, to });
