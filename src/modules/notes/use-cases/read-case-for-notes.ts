import type { App } from "../../../platform/app.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { Act } from "../../people/domain/permission.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import type { CaseForNotes, EntryToCorrect } from "../domain/notes-view.ts";
import { correctionOf } from "../domain/what-to-correct.ts";
import type { EntryAt } from "./correct-entry.ts";

/** The case that a note is written in; undefined where there is no such case, or it is not the reader's. */
export async function readCaseForNotes(
  app: App,
  actor: StaffActor,
  caseId: string,
  act: Act = "journal:note",
): Promise<CaseForNotes | undefined> {
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId, act);
  const citizen = record && (await readCitizen(database, actor.tenantId, record.citizenId));
  if (!record || !citizen) return undefined;
  return { record, citizen, owed: await readOwed(database, app, actor, caseId), today: app.clock.today() };
}

/** The same with one entry of its journal; undefined also where the case has no such entry. */
export async function readEntryToCorrect(
  app: App,
  actor: StaffActor,
  { caseId, entryId }: EntryAt,
  act: Act = "journal:note",
): Promise<EntryToCorrect | undefined> {
  const view = await readCaseForNotes(app, actor, caseId, act);
  if (!view) return undefined;
  const entries = await readEntries(app.database.of(actor), actor.tenantId, caseId);
  const entry = entries.find(({ id }) => id === entryId);
  return entry && { ...view, entry, entries, correctedBy: correctionOf(entries, entryId) };
}
