import { dayIn, readForm } from "./offline-form.ts";
import { atHand, writeNote } from "./offline-store.ts";

/** Where the ordinary form of a note is posted: the order, and whether support was given. */
const noteForm = /\/bestillinger\/([0-9a-f-]{36})\/notater\/(ny|ikke-givet)$/;

/**
 * Takes the ordinary form of a note that could not be sent, under the note's own id, so that it is one note however it comes.
 * False where it is no such form, or is not filled in so that a note can be made of it: then it stays on its page.
 */
export async function takeInstead(form: HTMLFormElement, now: string): Promise<boolean> {
  const [, orderId, name] = noteForm.exec(new URL(form.action).pathname) ?? [];
  const person = await atHand(now);
  if (orderId === undefined || !person) return false;
  const data = new FormData(form);
  const filled = (field: string): string => String(data.get(field) ?? "");
  const happenedOn = dayIn(filled);
  const about = { orderId, appointmentId: filled("aftale") || null, happenedOn, given: name === "ny" };
  const read = readForm(filled, about);
  if (!("told" in read) || happenedOn === "") return false;
  await writeNote(person, read.told, now, filled("notat") || undefined);
  sayInstead(form);
  return true;
}

/** In the form's place: where the note is now. */
function sayInstead(form: HTMLFormElement): void {
  const box = document.createElement("div");
  box.className = "alert alert-info";
  box.tabIndex = -1;
  const text = "Ingen dækning: dit notat er gemt på telefonen. Det bliver sendt af sig selv, når du får dækning.";
  box.append(Object.assign(document.createElement("p"), { textContent: text }));
  form.replaceWith(box);
  box.focus();
}
