import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import type { JournalEntry, NewEntry } from "../../journal/domain/journal-entry.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { correctionEntry, type TextCorrection, wrongCaseEntry } from "../domain/note-entries.ts";
import { type CorrectionRefusal, correctionOf, hasOwnWords, isNote } from "../domain/what-to-correct.ts";

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

/** Marks a note as one that was written in the wrong case. It stays, and can be read by whoever asks for it. */
export const markWrongCase = (
  app: App,
  actor: StaffActor,
  at: EntryAt,
  why: string,
  press: FormPress,
): Promise<Outcome<string, CorrectionRefusal>> =>
  putRight(app, actor, at, press, (wrong) =>
    isNote(wrong) ? accepted(wrongCaseEntry(wrong, why, app.clock.today())) : refused("not-a-text"),
  );

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
  { caseId, entryId }: EntryAt,
  made: Made,
): Promise<Outcome<"corrected", CorrectionRefusal>> {
  if (!(await caseForAct(tx, actor, "journal:note", caseId))) return refused("not-found");
  const entries = await readEntries(tx, actor.tenantId, caseId);
  const wrong = entries.find(({ id }) => id === entryId);
  if (wrong === undefined) return refused("not-found");
  if (correctionOf(entries, entryId)) return refused("already-corrected");
  const entry = made(wrong);
  if (!entry.ok) return entry;
  await recordEvents(tx, app, actor, caseId, [entry.value]);
  return accepted("corrected");
}
