import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { caseNumbered } from "../../cases/use-cases/case-numbered.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import type { JournalEntry, NewEntry } from "../../journal/domain/journal-entry.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import {
  correctionEntry,
  movedHereEntry,
  type TextCorrection,
  type WrongCase,
  wrongCaseEntry,
} from "../domain/note-entries.ts";
import {
  type CorrectionRefusal,
  correctionOf,
  hasOwnWords,
  isNote,
  type MoveRefusal,
} from "../domain/what-to-correct.ts";

/** An entry of a case's journal. */
export interface EntryAt {
  readonly caseId: string;
  readonly entryId: string;
}

/**
 * Puts the words of an entry right by a new one that tells what was wrong and why. Nothing is changed: both can be read.
 *
 * Law: offentlighedsloven § 13.
 */
export const correctEntry = (
  app: App,
  actor: StaffActor,
  at: EntryAt,
  correction: TextCorrection,
  press: FormPress,
): Promise<Outcome<string, CorrectionRefusal>> =>
  putRight(app, actor, at, press, (wrong) =>
    hasOwnWords(wrong) ? accepted(correctionEntry(wrong, correction)) : refused("not-a-text"),
  );

/**
 * Marks a note as one that was written in the wrong case, and writes it in the right one where that is told and open to the
 * actor. Nothing is changed: the note stays, marked, and both journals tell what became of it.
 *
 * Law: offentlighedsloven § 15; databeskyttelsesforordningen art. 5, stk. 1, litra d.
 */
export function markWrongCase(
  app: App,
  actor: StaffActor,
  at: EntryAt,
  told: WrongCase,
  press: FormPress,
): Promise<Outcome<string, MoveRefusal>> {
  const made: Made = (wrong) =>
    isNote(wrong) ? accepted(wrongCaseEntry(wrong, told, app.clock.today())) : refused("not-a-text");
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: "journal:note" }, async () => {
      const found = await entryToPutRight(tx, actor, at, made);
      if (!found.ok) return found;
      const { toCaseNumber } = told;
      if (toCaseNumber !== null && !(await moved(tx, app, actor, at, found.value.wrong, toCaseNumber)))
        return refused<MoveRefusal>("no-such-case");
      await recordEvents(tx, app, actor, at.caseId, [found.value.entry]);
      return accepted("corrected");
    }),
  );
}

/** Writes the note in the case of this number; false where that is no other case that the actor may write in. */
async function moved(
  tx: Tx,
  app: App,
  actor: StaffActor,
  { caseId }: EntryAt,
  wrong: JournalEntry,
  number: string,
): Promise<boolean> {
  const numbered = await caseNumbered(tx, actor.tenantId, number);
  if (numbered === undefined || numbered.id === caseId) return false;
  const record = await caseForAct(tx, actor, "journal:note", numbered.id);
  if (!record) return false;
  await recordEvents(tx, app, actor, record.id, [movedHereEntry(wrong)]);
  return true;
}

type Made = (wrong: JournalEntry) => Outcome<NewEntry, CorrectionRefusal>;

function putRight(
  app: App,
  actor: StaffActor,
  at: EntryAt,
  press: FormPress,
  made: Made,
): Promise<Outcome<string, CorrectionRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: "journal:note" }, () => putRightIn(tx, app, actor, at, made)),
  );
}

async function putRightIn(
  tx: Tx,
  app: App,
  actor: StaffActor,
  at: EntryAt,
  made: Made,
): Promise<Outcome<"corrected", CorrectionRefusal>> {
  const found = await entryToPutRight(tx, actor, at, made);
  if (!found.ok) return found;
  await recordEvents(tx, app, actor, at.caseId, [found.value.entry]);
  return accepted("corrected");
}

/** The entry that is wrong, with the one that puts it right. */
async function entryToPutRight(
  tx: Tx,
  actor: StaffActor,
  { caseId, entryId }: EntryAt,
  made: Made,
): Promise<Outcome<{ readonly wrong: JournalEntry; readonly entry: NewEntry }, CorrectionRefusal>> {
  if (!(await caseForAct(tx, actor, "journal:note", caseId))) return refused("not-found");
  const entries = await readEntries(tx, actor.tenantId, caseId);
  const wrong = entries.find(({ id }) => id === entryId);
  if (wrong === undefined) return refused("not-found");
  if (correctionOf(entries, entryId)) return refused("already-corrected");
  const entry = made(wrong);
  return entry.ok ? accepted({ wrong, entry: entry.value }) : entry;
}
