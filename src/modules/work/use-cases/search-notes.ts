import type { App } from "../../../platform/app.ts";
import { stemmedWords, stemsOf } from "../../../platform/danish-stems.ts";
import { stemIndex } from "../../../platform/note-stems.ts";
import { requireRole } from "../../../platform/permissions.ts";
import { noteLooks } from "../../../platform/read-log.ts";
import { lookAt } from "../../cases/use-cases/look-at.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { type FoundNote, sentenceAround } from "../domain/found-note.ts";
import { notesFound } from "../repository.ts";

/** The most notes that a search shows. */
export const mostNotes = 50;
/** Words beyond these narrow nothing that anybody would miss. */
const mostWords = 8;

/**
 * Notes that hold all the words, in any of their forms, in the cases that the reader may see; the newest first. Each note
 * shown is a look, with what was searched for; a search that shows nothing is one too. Undefined where no word is one that
 * can be searched for.
 *
 * @throws PermissionDenied for those whose role has no cases.
 */
export async function searchNotes(
  app: App,
  actor: StaffActor,
  words: string,
): Promise<readonly FoundNote[] | undefined> {
  requireRole(actor, "journal:search");
  const stems = stemsOf(words).slice(0, mostWords);
  if (stems.length === 0) return undefined;
  const database = app.database.of(actor);
  const sought = stems.map((stem) => stemIndex(database.tenant.keys, stem));
  const notes = (await notesFound(database, actor, sought, mostNotes)).flatMap(({ text, ...note }) => {
    const hits = stemmedWords(text).filter(({ stem }) => stems.includes(stem));
    // Another word whose stem has the same number by chance is no hit.
    return new Set(hits.map(({ stem }) => stem)).size < stems.length
      ? []
      : [{ ...note, sentence: sentenceAround(text, hits) }];
  });
  const looks = notes.map(({ basis, caseId, citizenId, openedWith }) =>
    lookAt("journal:search", basis, { id: caseId, citizenId, openedWith }),
  );
  const noted = looks.length > 0 ? looks : [lookAt("journal:search", "none", undefined)];
  await noteLooks(
    database,
    actor,
    noted.map((look) => ({ ...look, criterion: words })),
  );
  return notes;
}
