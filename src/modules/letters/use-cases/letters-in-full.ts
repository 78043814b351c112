import type { Database, Tx } from "../../../platform/database.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { Letter } from "../domain/letter.ts";
import { documentsOfLetters } from "../repository.ts";
import { readLetters } from "./read-letters.ts";

/** A letter with what it says, in the shape of `LetterDocument`. */
export interface LetterInFull {
  readonly letter: Letter;
  readonly document: unknown;
}

/** The letters of a case that are for this reader, with what they say, newest first. Part of other acts: permission is theirs. */
export async function lettersInFull(tx: Tx | Database, actor: Actor, caseId: string): Promise<readonly LetterInFull[]> {
  const documents = await documentsOfLetters(tx, caseId);
  const letters = await readLetters(tx, actor, caseId);
  return letters.map((letter) => ({ letter, document: documents.get(letter.id) }));
}
