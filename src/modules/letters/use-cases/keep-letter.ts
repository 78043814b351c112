import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import { sha256 } from "../../../platform/digests.ts";
import { newMessageId } from "../../../platform/digital-post/message-id.ts";
import { plan } from "../../../platform/jobs.ts";
import type { PrintableLetter } from "../../../platform/pdf.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import type { Part } from "../../people/domain/mandate.ts";
import { isDead } from "../../people/use-cases/keep-death.ts";
import { protectedWays } from "../../people/use-cases/protected-ways.ts";
import type { LetterKind } from "../../standards/domain/effect.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { type EventOnPosting, isToTheCitizen, type Letter, type LetterChannel } from "../domain/letter.ts";
import { withoutWays } from "../letters/without-ways.ts";
import { insertDispatch, insertLetter, type KeptLetter } from "../repository.ts";
import { withholdLetters } from "./withhold-letters.ts";

/** A letter to make: what it is and how it reaches its receiver. */
export interface LetterToMake {
  readonly kind: LetterKind;
  /** The part of the case that it belongs to, where its kind alone does not tell. */
  readonly part?: Part;
  /** A `LetterDocument`: the page and the PDF are made from it. */
  readonly document: PrintableLetter;
  readonly channel: LetterChannel;
  /** The event that the sending is, where the letter leaves the house: it has not happened until the letter is posted or has come. */
  readonly eventOnPosting?: EventOnPosting | undefined;
}

/**
 * How a letter reaches the citizen of a case: on paper for those exempt from digital post, else in the mailbox where the
 * municipality sends by Digital Post, else on the citizen's own pages. Without a CPR number nobody has a mailbox.
 */
export function channelTo(app: App, actor: { readonly municipality: string }, citizen: CitizenToReach): LetterChannel {
  if (!citizen.digital) return "paper";
  const isSentOut = app.digitalPost !== null && standardOf(app, actor).settings.digitalPost !== undefined;
  if (!isSentOut) return "own-pages";
  return citizen.cprNumber === null ? "paper" : "digital-post";
}

type CitizenToReach = Pick<Citizen, "digital" | "cprNumber">;

/**
 * Makes a letter and keeps its document, its exact bytes and their hash, as part of an act. One that leaves the house is not
 * available to its receiver before it has been posted or has come to the mailbox; the others are, from today. A protected
 * address is in the bytes that are printed for the post, never in the document.
 */
export async function keepLetter(
  tx: Tx,
  app: App,
  actor: Actor,
  record: CaseRecord,
  made: LetterToMake,
): Promise<Letter> {
  // Nothing is posted to the dead: the letter is kept with the case, and does not leave the house.
  const stays = isToTheCitizen(made.kind) && (await isDead(tx, record.citizenId));
  const letter = await keepAsMade(tx, app, actor, record, stays ? { ...made, channel: "paper" } : made);
  if (!stays) return letter;
  await withholdLetters(tx, app, [letter.id]);
  return { ...letter, withheldOn: app.clock.today() };
}

async function keepAsMade(tx: Tx, app: App, actor: Actor, record: CaseRecord, made: LetterToMake): Promise<Letter> {
  const pdf = await app.letters.print(
    made.channel === "paper" && isToTheCitizen(made.kind) ? await addressed(tx, record, made.document) : made.document,
  );
  const leaves = made.channel === "paper" || made.channel === "digital-post";
  const letter: Letter = {
    id: app.newId(),
    caseId: record.id,
    kind: made.kind,
    part: made.part ?? null,
    title: made.document.title,
    channel: made.channel,
    availableOn: leaves ? null : app.clock.today(),
    dispatch: made.channel === "digital-post" ? "planned" : null,
    postedOn: null,
    withheldOn: null,
    madeAt: app.clock.now(),
  };
  const eventOnPosting = leaves ? (made.eventOnPosting ?? null) : null;
  const kept = { letter, document: made.document, pdf, sha256: sha256(pdf), eventOnPosting };
  await insertLetter(tx, record.tenantId, actor.id, kept);
  if (made.channel === "digital-post") await planSending(tx, letter, record.citizenId);
  return letter;
}

/** The row that tells where the letter is, and the job that sends it: kept with the act, or not at all. */
async function planSending(tx: Tx, { id, madeAt }: Letter, recipientId: string): Promise<void> {
  await insertDispatch(tx, { letterId: id, recipientId, messageId: newMessageId(), plannedAt: madeAt });
  await plan(tx, "send-letter", { tenantId: tx.tenant.id, letterId: id }, { key: `send-letter:${id}` });
}

/** The letter with the citizen's address in the window of the envelope, where it is protected and so not there yet. */
async function addressed(tx: Tx, record: CaseRecord, letter: PrintableLetter): Promise<PrintableLetter> {
  const ways = await protectedWays(tx, record.tenantId, record.citizenId);
  return ways === null ? letter : { ...letter, recipient: [...letter.recipient, ...ways.addressLines] };
}

/**
 * The bytes that are printed where a letter goes on paper after all: with a protected address in the window, which the letter's
 * own bytes do not hold. Null where those can be printed as they are. Part of other acts: permission is theirs.
 */
export async function paperInstead(
  tx: Tx,
  app: App,
  record: CaseRecord,
  { document }: Pick<KeptLetter, "document">,
): Promise<{ readonly pdf: Uint8Array; readonly sha256: Uint8Array } | null> {
  const ways = await protectedWays(tx, record.tenantId, record.citizenId);
  if (ways === null) return null;
  const pdf = await app.letters.print(await addressed(tx, record, withoutWays(document, ways).document));
  return { pdf, sha256: sha256(pdf) };
}
