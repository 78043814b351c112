import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import { takeOutPapers } from "../../documents/use-cases/mark-misfiled.ts";
import type { JournalEntry } from "../../journal/domain/journal-entry.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import type { ActEntry } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { Complaint } from "../domain/complaint.ts";
import { mayBeMisfiled } from "../domain/complaint-stand.ts";
import { newStep } from "../domain/complaint-step.ts";
import { receivedTogether } from "./correct-complaint-day.ts";
import { keepStep } from "./keep-step.ts";
import { type ComplaintInCase, tellNews } from "./tell-news.ts";

/**
 * Takes a complaint out that was written down in the wrong case, with what came by the same receipt: nothing is owed of it, its words and
 * papers are given on by way of this case no more, and whoever got the receipt is told. It stays, marked, for staff. Part of other acts:
 * permission is theirs.
 *
 * Law: databeskyttelsesforordningen art. 5, stk. 1, litra d; offentlighedsloven § 15.
 *
 * @returns what the journal is told
 */
export async function misfileComplaint(
  tx: Tx,
  app: App,
  actor: Actor,
  { complaint, record }: ComplaintInCase,
  why: string,
): Promise<readonly ActEntry[]> {
  const together = (await receivedTogether(tx, record.id, complaint.id)).filter(mayBeMisfiled);
  const entries = await readEntries(tx, record.tenantId, record.id);
  const step = newStep("misfiled", app.clock.today(), { note: why });
  const letterId = await tellNews(tx, app, actor, { record, complaint }, step);
  const told: ActEntry[] = [];
  for (const one of together) {
    const entry = await keepStep(tx, app, actor, { record, complaint: one }, { ...step, letterId });
    told.push({ ...entry, corrects: newestOf(entries, one)?.id ?? null });
  }
  const papers = [...new Set(together.flatMap((one) => one.papers))];
  return [...told, ...(await takeOutPapers(tx, app, actor, record.id, papers, why))];
}

/** The entry that tells when it came: the receipt's own, or the newest that put its day right. */
const newestOf = (entries: readonly JournalEntry[], { id }: Pick<Complaint, "id">): JournalEntry | undefined =>
  entries.findLast(
    ({ event }) =>
      (event?.type === "complaint-received" ||
        (event?.type === "event-corrected" && event.what === "complaint-received")) &&
      event.complaint === id,
  );
