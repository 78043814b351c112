import { z } from "zod";
import type { App } from "../../../platform/app.ts";
import { requireRole } from "../../../platform/permissions.ts";
import { readToldNote } from "../../day-notes/domain/told-note.ts";
import { keepDayNotes } from "../../day-notes/use-cases/keep-day-notes.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { NotesAnswer, PhoneAnswer } from "../domain/phone-answer.ts";

/** A phone sends ten at a time. */
const mostAtOnce = 50;

const batch = z.array(z.looseObject({ id: z.uuid() })).max(mostAtOnce);

/**
 * Takes notes that were written without coverage: each is answered by itself, so that the phone can let go of what is kept and
 * tell its writer of the rest. Sent again, they are answered again.
 *
 * @param sent JSON
 * @returns undefined where it cannot be read at all
 * @throws PermissionDenied for anybody but providers
 */
export async function receiveNotes(app: App, actor: StaffActor, sent: string): Promise<PhoneAnswer | undefined> {
  requireRole(actor, "day-note:write");
  const read = batch.safeParse(parsed(sent));
  if (!read.success) return undefined;
  const notes = read.data.map((note) => ({ id: note.id, told: readToldNote(note) }));
  const readable = notes.flatMap(({ told }) => (told.ok ? [told.value] : []));
  const kept = await keepDayNotes(app, actor, readable);
  const answered = kept.map(
    (answer): NotesAnswer =>
      answer.answer === "refused"
        ? { id: answer.id, outcome: "refused", messages: answer.refusals.map(({ message }) => message) }
        : { id: answer.id, outcome: answer.answer },
  );
  const unreadable = notes.flatMap(({ id, told }): NotesAnswer[] =>
    told.ok ? [] : [{ id, outcome: "refused", messages: [unreadableWords] }],
  );
  return { receivedAt: app.clock.now(), answers: [...answered, ...unreadable] };
}

const unreadableWords = "Noget i notatet mangler eller kan ikke læses. Åbn det, og udfyld det igen.";

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
