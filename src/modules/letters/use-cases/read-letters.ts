import type { App } from "../../../platform/app.ts";
import type { Database, Tx } from "../../../platform/database.ts";
import { requireRole } from "../../../platform/permissions.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { type Letter, mayBeReadBy } from "../domain/letter.ts";
import { findKeptLetter, type KeptLetter, lettersOfCase, lettersToPost } from "../repository.ts";

/**
 * One letter of a case, with its document and bytes. Undefined where the case has no such letter, and where it is not for
 * whoever asks.
 *
 * @throws PermissionDenied when the case is not the actor's to look at.
 */
export async function readLetter(
  app: App,
  actor: Actor,
  caseId: string,
  letterId: string,
): Promise<LetterToRead | undefined> {
  const record = await caseForReading(app.database.of(actor), actor, caseId, "letter:read");
  const kept = record && (await findKeptLetter(app.database.of(actor), actor.tenantId, letterId));
  if (kept?.letter.caseId !== caseId || !mayBeReadBy(actor, kept.letter)) return undefined;
  return { ...kept, unit: record?.unit };
}

/** A letter with the unit that has its case. */
export type LetterToRead = KeptLetter & { readonly unit: string | undefined };

/** The letters of a case that are for this reader, newest first. Part of other acts: permission is theirs. */
export async function readLetters(tx: Tx | Database, actor: Actor, caseId: string): Promise<readonly Letter[]> {
  const letters = await lettersOfCase(tx, actor.tenantId, caseId);
  return letters.filter((letter) => mayBeReadBy(actor, letter));
}

/** A paper letter that waits to be posted, with whose it is. */
export type LetterToPost = Letter & { readonly caseNumber: string; readonly citizen: string };

/** Paper letters that wait to be printed and posted, oldest first. */
export function lettersWaiting(app: App, actor: Actor): Promise<readonly LetterToPost[]> {
  requireRole(actor, "letter:post");
  return lettersToPost(app.database.of(actor), actor.tenantId);
}
