import type { LocalDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import { sha256 } from "../../../platform/digests.ts";
import type { PrintableLetter } from "../../../platform/pdf.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { protectedWays } from "../../people/use-cases/protected-ways.ts";
import type { LetterKind } from "../../standards/domain/effect.ts";
import { type EventOnPosting, isToTheCitizen, type Letter, type LetterChannel } from "../domain/letter.ts";
import { insertLetter } from "../repository.ts";

/** A letter to make: what it is and how it reaches its receiver. */
export interface LetterToMake {
  readonly kind: LetterKind;
  /** A `LetterDocument`: the page and the PDF are made from it. */
  readonly document: PrintableLetter;
  readonly channel: LetterChannel;
  /** The event that posting the letter is, where it goes on paper: then it has not happened until it is posted. */
  readonly eventOnPosting?: EventOnPosting | undefined;
}

/** How a letter reaches the citizen of a case: on the citizen's own pages, or on paper for those exempt. */
export const channelTo = (citizen: { readonly digital: boolean }): LetterChannel =>
  citizen.digital ? "own-pages" : "paper";

/**
 * Makes a letter and keeps its document, its exact bytes and their hash, as part of an act. A paper letter is not
 * available to its receiver until it has been posted; the others are, from today. A protected address is in the bytes that
 * are printed for the post, never in the document.
 */
export async function keepLetter(
  tx: Tx,
  app: App,
  actor: Actor,
  record: CaseRecord,
  made: LetterToMake,
): Promise<Letter> {
  const pdf = await app.letters.print(
    made.channel === "paper" && isToTheCitizen(made.kind) ? await addressed(tx, record, made.document) : made.document,
  );
  const today: LocalDate = app.clock.today();
  const letter: Letter = {
    id: app.newId(),
    caseId: record.id,
    kind: made.kind,
    title: made.document.title,
    channel: made.channel,
    availableOn: made.channel === "paper" ? null : today,
    postedOn: null,
    madeAt: app.clock.now(),
  };
  const eventOnPosting = made.channel === "paper" ? (made.eventOnPosting ?? null) : null;
  const kept = { letter, document: made.document, pdf, sha256: sha256(pdf), eventOnPosting };
  await insertLetter(tx, record.tenantId, actor.id, kept);
  return letter;
}

/** The letter with the citizen's address in the window of the envelope, where it is protected and so not there yet. */
async function addressed(tx: Tx, record: CaseRecord, letter: PrintableLetter): Promise<PrintableLetter> {
  const ways = await protectedWays(tx, record.tenantId, record.citizenId);
  return ways === null ? letter : { ...letter, recipient: [...letter.recipient, ...ways.addressLines] };
}
