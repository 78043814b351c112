import type { App } from "../../../platform/app.ts";
import type { CasePart } from "../../../platform/case-part.ts";
import type { Database, Tx } from "../../../platform/database.ts";
import { requireRole } from "../../../platform/permissions.ts";
import { noteLooks } from "../../../platform/read-log.ts";
import type { CaseForActor } from "../../cases/domain/case-record.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import { casesForReading } from "../../cases/use-cases/cases-for-reading.ts";
import { lookAt } from "../../cases/use-cases/look-at.ts";
import type { Actor, StaffActor } from "../../people/domain/actor.ts";
import type { ProtectedWays } from "../../people/domain/citizen.ts";
import { basisFor } from "../../people/domain/permission.ts";
import { protectedWays } from "../../people/use-cases/protected-ways.ts";
import { isToTheCitizen, type Letter, mayBeReadBy } from "../domain/letter.ts";
import { withoutWays } from "../letters/without-ways.ts";
import {
  findKeptLetter,
  isOrderFor,
  type KeptLetter,
  type LetterToPost,
  lettersOfCase,
  lettersPart,
  lettersToPost,
} from "../repository.ts";

/** A letter with the unit that has its case, as this reader may see it. */
export interface LetterToRead {
  readonly letter: Letter;
  /** In the shape of `LetterDocument`. */
  readonly document: unknown;
  readonly unit: string;
  /** The citizen's address is protected, and so left out of the document. */
  readonly isAddressHidden: boolean;
}

/**
 * One letter of a case as a page. Undefined where the case has no such letter, and where it is not for whoever asks. A
 * protected address is in it for the citizen alone.
 */
export async function readLetter(
  app: App,
  actor: Actor,
  caseId: string,
  letterId: string,
): Promise<LetterToRead | undefined> {
  const found = await letterFor(app, actor, caseId, letterId);
  if (!found) return undefined;
  const { hidden, kept, record } = found;
  return {
    letter: kept.letter,
    document: hidden?.document ?? kept.document,
    unit: record.unit,
    isAddressHidden: !!hidden,
  };
}

/**
 * A letter as paper: the exact bytes that were made for the citizen and the authority; where they hold a protected
 * address, the authority's look at it is logged. For all others it is printed anew without that address.
 */
export async function readLetterPdf(
  app: App,
  actor: Actor,
  caseId: string,
  letterId: string,
): Promise<{ readonly letter: Letter; readonly pdf: Uint8Array } | undefined> {
  const found = await letterFor(app, actor, caseId, letterId);
  if (!found) return undefined;
  const { hidden, kept, record } = found;
  const { letter, pdf } = kept;
  if (hidden === null || !hidden.isInBytes) return { letter, pdf };
  const basis = actor.kind === "staff" && actor.role !== "provider" ? basisFor(actor, "address:see", record) : "none";
  if (basis === "none") return { letter, pdf: await app.letters.print(hidden.document) };
  const look = { ...lookAt("address:see", basis, record), purpose: "Printe eller læse et brev med adressen på" };
  await noteLooks(app.database.of(actor), actor, [look]);
  return { letter, pdf };
}

interface FoundLetter {
  readonly record: CaseForActor;
  readonly kept: KeptLetter;
  /** The letter without the address, where that is protected and the reader is not the citizen. */
  readonly hidden: ReturnType<typeof hiddenIn> | null;
}

async function letterFor(app: App, actor: Actor, caseId: string, letterId: string): Promise<FoundLetter | undefined> {
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId, "letter:read");
  const kept = record && (await findKeptLetter(database, actor.tenantId, letterId));
  if (!record || kept?.letter.caseId !== caseId || !mayBeReadBy(actor, kept.letter)) return undefined;
  if (isAtProvider(actor) && !(await isOrderFor(database, actor, letterId))) return undefined;
  const ways = actor.kind === "citizen" ? null : await protectedWays(database, actor.tenantId, record.citizenId);
  return { record, kept, hidden: ways && hiddenIn(kept, ways) };
}

const isAtProvider = (actor: Actor): actor is StaffActor => actor.kind === "staff" && actor.role === "provider";

/** What is left of a letter, and whether its bytes hold more: all that went on paper do, and some from before. */
function hiddenIn({ document, letter }: KeptLetter, ways: ProtectedWays) {
  const without = withoutWays(document, ways);
  return {
    document: without.document,
    isInBytes: (letter.channel === "paper" && isToTheCitizen(letter.kind)) || without.heldSome,
  };
}

/** The letters of a case as a part of its page, for this reader, newest first. */
export const lettersPartFor = (reader: Actor): CasePart<readonly Letter[]> => ({
  select: lettersPart.select,
  read: (found, keys) => lettersPart.read(found, keys).filter((letter) => mayBeReadBy(reader, letter)),
});

/** The letters of a case that are for this reader, newest first. Part of other acts: permission is theirs. */
export async function readLetters(tx: Tx | Database, actor: Actor, caseId: string): Promise<readonly Letter[]> {
  const letters = await lettersOfCase(tx, actor.tenantId, caseId);
  return letters.filter((letter) => mayBeReadBy(actor, letter));
}

/** Paper letters that wait to be printed and posted, oldest first; those of cases that are closed to the actor are left out. */
export async function lettersWaiting(app: App, actor: Actor): Promise<readonly LetterToPost[]> {
  requireRole(actor, "letter:post");
  const database = app.database.of(actor);
  const letters = await lettersToPost(database, actor.tenantId);
  const caseIds = new Set(letters.map(({ caseId }) => caseId));
  const open = await casesForReading(database, actor, [...caseIds], "letter:post");
  return letters.filter(({ caseId }) => open.has(caseId));
}
