import { type Selectable, sql } from "kysely";
import { z } from "zod";
import { localDate } from "../../kernel/local-date.ts";
import type { CasePart } from "../../platform/case-part.ts";
import type { Database, Tx } from "../../platform/database.ts";
import { paperOfDispatch, placesOfLetter } from "../../platform/sealed-columns.ts";
import type { Tables } from "../../platform/tables.ts";
import { parts } from "../people/domain/mandate.ts";
import { hiddenName } from "../people/domain/protection.ts";
import { letterKinds } from "../standards/domain/effect.ts";
import type { DispatchState } from "./domain/dispatch-state.ts";
import {
  type EventOnPosting,
  eventOnPostingSchema,
  isToTheCitizen,
  type Letter,
  type LetterChannel,
} from "./domain/letter.ts";

/** A letter with the document that its page is made from and the exact bytes of its PDF. */
export interface KeptLetter {
  readonly letter: Letter;
  /** The letter's document as JSON, in the shape of `LetterDocument`. */
  readonly document: unknown;
  readonly pdf: Uint8Array;
  readonly sha256: Uint8Array;
  readonly eventOnPosting: EventOnPosting | null;
}

/** Keeps a letter as it was made. */
export async function insertLetter(tx: Tx, tenantId: string, madeBy: string, kept: KeptLetter): Promise<void> {
  const { letter } = kept;
  const { keys } = tx.tenant;
  const places = placesOfLetter(letter.id);
  await tx
    .insertInto("letter")
    .values({
      tenant_id: tenantId,
      id: letter.id,
      case_id: letter.caseId,
      kind: letter.kind,
      part: letter.part,
      title: letter.title,
      document_sealed: keys.seal(places.document, JSON.stringify(kept.document)),
      pdf_sealed: keys.sealBytes(places.pdf, kept.pdf),
      sha_256: Buffer.from(kept.sha256),
      made_at: letter.madeAt,
      made_by: madeBy,
      channel: letter.channel,
      available_on: letter.availableOn,
      posted_on: letter.postedOn,
      event_on_posting: kept.eventOnPosting === null ? null : JSON.stringify(kept.eventOnPosting),
    })
    .execute();
}

/** A letter with its document and bytes, or undefined. Where it goes on paper instead, the bytes are those that are printed. */
export async function findKeptLetter(tx: Tx | Database, tenantId: string, id: string): Promise<KeptLetter | undefined> {
  const { rows } = await sql<KeptRow>`
    select letter.*, dispatch.state as dispatch, dispatch.recipient_id, dispatch.paper_pdf_sealed, dispatch.paper_sha_256
    from letter ${withDispatch} where letter.tenant_id = ${tenantId} and letter.id = ${id}`.execute(tx);
  const [row] = rows;
  if (!row) return undefined;
  const eventOnPosting = row.event_on_posting === null ? null : eventOnPostingSchema.parse(row.event_on_posting);
  return { letter: toLetter(row), ...contentOf(tx, row), eventOnPosting };
}

type KeptRow = Selectable<Tables["letter"]> & { readonly dispatch: string | null } & Partial<
    Pick<Selectable<Tables["dispatch"]>, "recipient_id" | "paper_pdf_sealed" | "paper_sha_256">
  >;

/** The letter's case and, where the letter goes by Digital Post, its way to the citizen. */
const withDispatch = sql`join case_file on case_file.tenant_id = letter.tenant_id and case_file.id = letter.case_id
    left join dispatch on dispatch.tenant_id = letter.tenant_id and dispatch.letter_id = letter.id
      and dispatch.recipient_id = case_file.citizen_id`;

/** What the letter says; one from before letters were sealed stands plainly until the next start. */
function contentOf(tx: Tx | Database, row: KeptRow): Pick<KeptLetter, "document" | "pdf" | "sha256"> {
  const { keys } = tx.tenant;
  const places = placesOfLetter(row.id);
  const document = documentIn(tx, row);
  if (row.recipient_id && row.paper_pdf_sealed && row.paper_sha_256 && row.dispatch === "cancelled") {
    const pdf = keys.openBytes(paperOfDispatch(row.id, row.recipient_id), row.paper_pdf_sealed);
    return { document, pdf, sha256: row.paper_sha_256 };
  }
  const pdf = row.pdf_sealed ? keys.openBytes(places.pdf, row.pdf_sealed) : row.pdf;
  if (pdf === null) throw new TypeError("a letter has no bytes");
  return { document, pdf, sha256: row.sha_256 };
}

/** Whether the letter is an order to this provider: of two that deliver in a case, neither reads the other's. */
export async function isOrderFor(
  tx: Tx | Database,
  { provider, tenantId }: { readonly provider: string | null; readonly tenantId: string },
  letterId: string,
): Promise<boolean> {
  const { rows } = await sql`select from support_order
    where tenant_id = ${tenantId} and letter_id = ${letterId} and provider_slug = ${provider}`.execute(tx);
  return rows.length > 0;
}

/** What each letter of a case says, by its id: the documents without their bytes. */
export async function documentsOfLetters(tx: Tx | Database, caseId: string): Promise<ReadonlyMap<string, unknown>> {
  const { rows } = await sql<Pick<Selectable<Tables["letter"]>, "id" | "document" | "document_sealed">>`
    select id, document, document_sealed from letter
    where tenant_id = ${tx.tenant.id} and case_id = ${caseId}`.execute(tx);
  return new Map(rows.map((row) => [row.id, documentIn(tx, row)]));
}

const documentIn = (
  { tenant: { keys } }: Tx | Database,
  row: Pick<Selectable<Tables["letter"]>, "id" | "document" | "document_sealed">,
): unknown =>
  row.document_sealed ? JSON.parse(keys.open(placesOfLetter(row.id).document, row.document_sealed)) : row.document;

const described = sql`letter.id, letter.case_id, letter.kind, letter.part, letter.title, letter.channel, letter.available_on,
  letter.posted_on, letter.withheld_on, letter.made_at, dispatch.state as dispatch`;

/** The case's letters, newest first, without their bytes. */
export async function lettersOfCase(tx: Tx | Database, tenantId: string, caseId: string): Promise<readonly Letter[]> {
  const { rows } = await sql<DescribedRow>`select ${described} from letter ${withDispatch}
    where letter.tenant_id = ${tenantId} and letter.case_id = ${caseId}
    order by letter.made_at desc, letter.id desc`.execute(tx);
  return rows.map(toLetter);
}

/** The same as a part of a page of the case. */
export const lettersPart: CasePart<readonly Letter[]> = {
  select: sql`(
    select coalesce(json_agg(json_build_object('id', id, 'case_id', case_id, 'kind', kind, 'part', part, 'title', title,
        'channel', channel, 'available_on', available_on, 'posted_on', posted_on, 'withheld_on', withheld_on,
        'dispatch', dispatch.state,
        'made_at', to_char(made_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by made_at desc, id desc), '[]')
    from letter kept
    left join dispatch on dispatch.tenant_id = kept.tenant_id and dispatch.letter_id = kept.id
      and dispatch.recipient_id = case_file.citizen_id
    where kept.tenant_id = case_file.tenant_id and kept.case_id = case_file.id)`,
  read: (found) => (found as readonly DescribedRow[]).map(toLetter),
};

type DescribedRow = Pick<
  Selectable<Tables["letter"]>,
  "id" | "case_id" | "kind" | "part" | "title" | "channel" | "available_on" | "posted_on" | "withheld_on" | "made_at"
> & { readonly dispatch: string | null };

/** A paper letter that waits to be posted, with whose case it is and, where it goes to somebody else, to whom. */
export type LetterToPost = Letter & {
  readonly caseNumber: string;
  /** A protected name is not told. */
  readonly citizen: string;
  /** Null where it is the citizen. */
  readonly receiver: string | null;
};

/** Paper letters that wait to be printed and posted, oldest first. */
export async function lettersToPost(tx: Tx | Database, tenantId: string): Promise<readonly LetterToPost[]> {
  const { rows } = await sql<LetterToPostRow>`
    select ${described}, case_file.number, citizen.name, citizen.name_protected,
      case when letter.kind in (${sql.join(kindsToOthers)}) then letter.document_sealed end as document_sealed,
      case when letter.kind in (${sql.join(kindsToOthers)}) then letter.document end as document
    from letter ${withDispatch}
    join citizen on citizen.tenant_id = letter.tenant_id and citizen.id = case_file.citizen_id
    where letter.tenant_id = ${tenantId} and letter.posted_on is null
      and letter.withheld_on is null and (letter.channel = 'paper' or dispatch.state = 'cancelled')
    order by letter.made_at`.execute(tx);
  return rows.map((row) => ({ ...withWhose(row), receiver: receiverOf(tx, row) }));
}

const kindsToOthers = letterKinds.filter((kind) => !isToTheCitizen(kind));

/** Whom a letter to somebody else than the citizen is addressed to: the first line of its receiver. */
function receiverOf(tx: Tx | Database, row: LetterToPostRow): string | null {
  if (row.document_sealed === null && row.document === null) return null;
  return addressed.parse(documentIn(tx, row)).recipient[0] ?? null;
}

const addressed = z.looseObject({ recipient: z.array(z.string()) });

interface Whose {
  readonly number: string;
  readonly name: string;
  readonly name_protected: boolean;
}

type LetterToPostRow = DescribedRow & Whose & Pick<Selectable<Tables["letter"]>, "id" | "document" | "document_sealed">;

const withWhose = (row: LetterToPostRow) => ({
  ...toLetter(row),
  caseNumber: row.number,
  citizen: row.name_protected ? hiddenName : row.name,
});

/** Writes down that a paper letter was posted, and when it is taken to have come. */
export async function savePosted(
  tx: Tx,
  tenantId: string,
  id: string,
  postedOn: string,
  availableOn: string | null,
): Promise<void> {
  await tx
    .updateTable("letter")
    .set({ posted_on: postedOn, available_on: availableOn })
    .where("tenant_id", "=", tenantId)
    .where("id", "=", id)
    .where("posted_on", "is", null)
    .execute();
}

/** Writes down that paper letters are not sent after all, and tells how many; what has been posted stays posted. */
export async function saveWithheld(tx: Tx, letterIds: readonly string[], on: string): Promise<number> {
  const { numAffectedRows } =
    await sql`update letter set withheld_on = ${on} where tenant_id = ${tx.tenant.id} and id = any(${[...letterIds]})
    and channel = 'paper' and posted_on is null and withheld_on is null`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

/** The same for all that waits to be sent to the citizen of some cases; what has been handed over is on its way. */
export async function saveAllWithheld(
  tx: Tx,
  caseIds: readonly string[],
  { at, on }: { readonly at: string; readonly on: string },
): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    update letter set withheld_on = ${on}
    where tenant_id = ${tx.tenant.id} and case_id = any(${[...caseIds]}) and kind not in ('order', 'information-request', 'outside-access')
      and posted_on is null and available_on is null and withheld_on is null
      and (channel = 'paper' or exists (
        select from dispatch where dispatch.tenant_id = letter.tenant_id and dispatch.letter_id = letter.id
          and dispatch.state in ('planned', 'returned', 'uncertain', 'cancelled')))
    returning id`.execute(tx);
  await sql`
    update dispatch set state = 'cancelled', trouble = null, changed_at = ${at}, due_at = null, lease_id = null,
      lease_ends_at = null
    where tenant_id = ${tx.tenant.id} and letter_id = any(${rows.map(({ id }) => id)}) and state <> 'cancelled'`.execute(
    tx,
  );
  return rows.length;
}

/** Writes down the day on which a letter came to its receiver. */
export async function saveAvailableOn(tx: Tx, letterId: string, day: string): Promise<void> {
  await sql`update letter set available_on = ${day} where tenant_id = ${tx.tenant.id} and id = ${letterId}`.execute(tx);
}

function toLetter(row: DescribedRow): Letter {
  const kind = letterKinds.find((known) => known === row.kind);
  if (kind === undefined) throw new TypeError(`the database holds an unknown kind of letter '${row.kind}'`);
  const isOnPaper = row.dispatch === "cancelled";
  return {
    id: row.id,
    caseId: row.case_id,
    kind,
    part: parts.find((part) => part === row.part) ?? null,
    title: row.title,
    channel: isOnPaper ? "paper" : (row.channel as LetterChannel),
    availableOn: row.available_on === null ? null : localDate(row.available_on),
    dispatch: row.dispatch === null || isOnPaper ? null : (row.dispatch as DispatchState),
    postedOn: row.posted_on === null ? null : localDate(row.posted_on),
    withheldOn: row.withheld_on === null ? null : localDate(row.withheld_on),
    madeAt: row.made_at,
  };
}

/** A letter that is to be sent by Digital Post: its receiver, and the id of its message. */
export interface NewDispatch {
  readonly letterId: string;
  readonly recipientId: string;
  readonly messageId: string;
  readonly plannedAt: string;
}

/** Writes down, with the letter itself, that it is to be sent at once. */
export async function insertDispatch(
  tx: Tx,
  { letterId, recipientId, messageId, plannedAt }: NewDispatch,
): Promise<void> {
  await sql`insert into dispatch (tenant_id, letter_id, recipient_id, message_id, state, planned_at, due_at, changed_at)
    values (${tx.tenant.id}, ${letterId}, ${recipientId}, ${messageId}, 'planned', ${plannedAt}, clock_timestamp(),
            ${plannedAt})`.execute(tx);
}
