import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { requireRole } from "../../../platform/permissions.ts";
import { markByNote } from "../../appointments/use-cases/mark-by-note.ts";
import { caseForLateAct } from "../../cases/use-cases/case-for-late-act.ts";
import { ownOrder } from "../../deliveries/use-cases/order-for-provider.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { DayNote } from "../domain/day-note.ts";
import { type NoteGround, type NoteRefusal, refusalsOf } from "../domain/judged-note.ts";
import { dayNoteEntry } from "../domain/note-entries.ts";
import { noteFrom, saysTheSame } from "../domain/note-from-told.ts";
import { noteRefusalWords } from "../domain/note-refusal-words.ts";
import type { ToldNote } from "../domain/told-note.ts";
import { findDayNote, insertDayNote } from "../repository.ts";
import { countDepartures } from "./count-departures.ts";
import { entryOfNote } from "./entry-of-note.ts";
import { groundOfNote } from "./ground-of-note.ts";

/** Svar på et indsendt notat: what became of a note that was handed in. */
export type NoteAnswer =
  | { readonly id: string; readonly answer: "kept" | "already-there" }
  | {
      readonly id: string;
      readonly answer: "refused";
      /** At least one. */
      readonly refusals: readonly { readonly name: NoteRefusal; readonly message: string }[];
    };

/**
 * Keeps notes about visits, groups and calls, as they were written: by device and by its numbers, each judged on its own and
 * kept in a transaction of its own, so that a note that was answered is kept and one that is wrong stops no other. A note
 * that was handed in before is not written twice.
 *
 * @throws PermissionDenied for anybody but providers.
 */
export async function keepDayNotes(
  app: App,
  actor: StaffActor,
  notes: readonly ToldNote[],
): Promise<readonly NoteAnswer[]> {
  requireRole(actor, "day-note:write");
  const answers: NoteAnswer[] = [];
  for (const told of notes.toSorted(asWritten)) answers.push(await keepOne(app, actor, told));
  return answers;
}

const asWritten = (one: ToldNote, other: ToldNote): number =>
  (one.device ?? "").localeCompare(other.device ?? "") || (one.sequence ?? 0) - (other.sequence ?? 0);

async function keepOne(app: App, actor: StaffActor, told: ToldNote): Promise<NoteAnswer> {
  const done = await transaction(app.database.of(actor), (tx) => keepIn(tx, app, actor, told));
  if (done.ok) return { id: told.id, answer: done.value };
  const refusals = done.refusal.map((name) => ({ name, message: noteRefusalWords[name] }));
  return { id: told.id, answer: "refused", refusals };
}

async function keepIn(
  tx: Tx,
  app: App,
  actor: StaffActor,
  told: ToldNote,
): Promise<Outcome<"kept" | "already-there", readonly NoteRefusal[]>> {
  const order = await ownOrder(tx, actor, told.orderId);
  if (!order) return refused(["not-found"]);
  const record = await caseForLateAct(tx, actor, "day-note:write", order.caseId, told.happenedOn);
  const kept = await findDayNote(tx, actor.tenantId, told.id);
  if (kept) return isSameNote(kept, told, actor) ? accepted("already-there") : refused(["written-otherwise"]);
  if (!record) return refused([order.state === "accepted" ? "no-access" : "order-not-accepted"]);
  const ground = await groundOfNote(tx, app, actor, { order, record }, told);
  const found = refusalsOf(told, actor.id, ground);
  if (found.length > 0) return refused(found);
  const { corrected } = ground;
  const groupSessionId = corrected?.groupSessionId ?? null;
  const of = { caseId: record.id, groupSessionId, receivedAt: app.clock.now(), writtenBy: actor.id };
  await keepJudged(tx, app, actor, noteFrom(told, of), ground);
  return accepted("kept");
}

/** The note with what follows of it: what it departs from, its appointment, the journal. */
async function keepJudged(tx: Tx, app: App, actor: StaffActor, note: DayNote, ground: NoteGround): Promise<void> {
  await insertDayNote(tx, note);
  await countDepartures(tx, app, actor, note, ground);
  const appointment = note.appointmentId === null ? undefined : ground.appointments.get(note.appointmentId);
  if (appointment) await markByNote(tx, app, actor, appointment, note);
  const corrects = await entryOfNote(tx, actor.tenantId, note);
  await recordEvents(tx, app, actor, note.caseId, [dayNoteEntry(note, corrects)]);
}

const isSameNote = (kept: DayNote, told: ToldNote, actor: StaffActor): boolean =>
  kept.writtenBy === actor.id && saysTheSame(kept, told);
