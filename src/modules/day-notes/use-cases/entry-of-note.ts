import type { Tx } from "../../../platform/database.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import type { DayNote } from "../domain/day-note.ts";

/** The journal's entry of the note that a note puts right; null where it puts none right. Part of keeping a note. */
export async function entryOfNote(
  tx: Tx,
  tenantId: string,
  { caseId, corrects }: Pick<DayNote, "caseId" | "corrects">,
): Promise<string | null> {
  if (corrects === null) return null;
  const entries = await readEntries(tx, tenantId, caseId);
  const found = entries.find(({ event }) => event?.type === "day-note-written" && event.note === corrects);
  return found?.id ?? null;
}
