import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { NewNote } from "../domain/note.ts";
import { noteEntry } from "../domain/note-entries.ts";

/**
 * Writes a note into the journal of a case. The same press twice is one note.
 *
 * Law: offentlighedsloven § 13.
 *
 * @returns the path of the page to show
 */
export function writeNote(
  app: App,
  actor: StaffActor,
  caseId: string,
  note: NewNote,
  press: FormPress,
): Promise<Outcome<string, "not-found">> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: "journal:note" }, async () => {
      const record = await caseForAct(tx, actor, "journal:note", caseId);
      if (!record) return refused("not-found");
      await recordEvents(tx, app, actor, caseId, [noteEntry(note)]);
      return accepted("written");
    }),
  );
}
