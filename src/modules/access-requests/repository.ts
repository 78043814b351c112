import { sql } from "kysely";
import { z } from "zod";
import { type LocalDate, localDate } from "../../kernel/local-date.ts";
import { type CasePart, partOfCase } from "../../platform/case-part.ts";
import type { Database, Tx } from "../../platform/database.ts";
import type { Lease } from "../../platform/lease.ts";
import type { SealedPlace, TenantKeys } from "../../platform/vault.ts";
import { waysIn } from "../letters/domain/acknowledgement.ts";
import { speakers } from "../letters/domain/said.ts";
import { type AccessDelay, type AccessRequest, reaches, wantedForms } from "./domain/access-request.ts";
import { type FileToMake, fileToMakeSchema, type GivenFile, givenFileSchema } from "./domain/given-file.ts";
import { choices, type PieceChoice } from "./domain/piece-choice.ts";

/** Who wrote something down, and when. */
export interface Registered {
  readonly at: string;
  readonly by: string;
}

type WordTable = "access_request" | "access_delay" | "access_choice";

const placeOf = (table: WordTable, id: string): SealedPlace => ({ table, column: "words_sealed", id });
const sealed = (tx: Tx, table: WordTable, id: string, words: object): Buffer =>
  tx.tenant.keys.seal(placeOf(table, id), JSON.stringify(words));
const fileOf = (id: string, column: "content_sealed" | "pdf_sealed"): SealedPlace => ({
  table: "access_given",
  column,
  id,
});

const partPlace = (requestId: string, number: number): SealedPlace => ({
  table: "access_part",
  column: "pdf_sealed",
  id: `${requestId}/${number}`,
});
const makingPlace = (id: string): SealedPlace => ({ table: "access_making", column: "content_sealed", id });

/** So often a file is tried; then people are told. */
const mostAttempts = 5;

/** Keeps a request for access. */
export async function insertRequest(
  tx: Tx,
  caseId: string,
  request: Omit<AccessRequest, "delays" | "given" | "making">,
  by: string,
): Promise<void> {
  const { id, letterId, reach, registeredAt, said, wantedAs, wish } = request;
  await tx
    .insertInto("access_request")
    .values({
      tenant_id: tx.tenant.id,
      id,
      case_id: caseId,
      reach,
      wanted_as: wantedAs,
      words_sealed: sealed(tx, "access_request", id, { wish, name: said.name }),
      requested_on: said.on,
      how: said.how,
      speaker: said.speaker,
      letter_id: letterId,
      registered_at: registeredAt,
      registered_by: by,
    })
    .execute();
}

/** Moves the day on which a request came; nothing where the request is no such one. */
export async function moveRequested(tx: Tx, id: string, is: LocalDate): Promise<void> {
  await tx
    .updateTable("access_request")
    .set({ requested_on: is })
    .where("tenant_id", "=", tx.tenant.id)
    .where("id", "=", id)
    .execute();
}

/** Keeps that the answer comes later. */
export async function insertDelay(
  tx: Tx,
  id: string,
  requestId: string,
  { expectedOn, letterId, reason }: AccessDelay,
  { at, by }: Registered,
): Promise<void> {
  await tx
    .insertInto("access_delay")
    .values({
      tenant_id: tx.tenant.id,
      id,
      request_id: requestId,
      expected_on: expectedOn,
      words_sealed: sealed(tx, "access_delay", id, { reason }),
      letter_id: letterId,
      registered_at: at,
      registered_by: by,
    })
    .execute();
}

/** Keeps what is chosen of things in the file, in place of what was chosen before. */
export async function saveChoices(
  tx: Tx,
  requestId: string,
  chosen: readonly PieceChoice[],
  { at, by }: Registered,
): Promise<void> {
  for (const { choice, ground, passages, piece, reason } of chosen) {
    const row = {
      choice,
      ground,
      words_sealed: sealed(tx, "access_choice", `${requestId}/${piece}`, { reason, passages }),
      chosen_at: at,
      chosen_by: by,
    };
    await tx
      .insertInto("access_choice")
      .values({ tenant_id: tx.tenant.id, request_id: requestId, piece, ...row })
      .onConflict((conflict) => conflict.columns(["tenant_id", "request_id", "piece"]).doUpdateSet(row))
      .execute();
  }
}

/** What has been chosen of things in the file. */
export async function choicesOf(tx: Tx | Database, requestId: string): Promise<readonly PieceChoice[]> {
  const rows = await tx
    .selectFrom("access_choice")
    .selectAll()
    .where("tenant_id", "=", tx.tenant.id)
    .where("request_id", "=", requestId)
    .execute();
  return rows.map(({ choice, ground, piece, words_sealed }) => ({
    piece,
    choice: choices.find((known) => known === choice) ?? "given",
    ground,
    ...choiceWords.parse(
      JSON.parse(tx.tenant.keys.open(placeOf("access_choice", `${requestId}/${piece}`), words_sealed)),
    ),
  }));
}

/** A file as it was given: what it holds, and its first part. */
export interface KeptFile extends KeptPart {
  readonly file: GivenFile;
  readonly givenOn: LocalDate;
  readonly letterId: string;
}

/** A part of a given file, byte for byte. */
export interface KeptPart {
  readonly pdf: Uint8Array;
  readonly sha256: Uint8Array;
}

/** Keeps a part after the first of a file that was given. */
export async function insertPart(tx: Tx, requestId: string, number: number, { pdf, sha256 }: KeptPart): Promise<void> {
  await tx
    .insertInto("access_part")
    .values({
      tenant_id: tx.tenant.id,
      request_id: requestId,
      number,
      pdf_sealed: tx.tenant.keys.sealBytes(partPlace(requestId, number), pdf),
      sha_256: Buffer.from(sha256),
    })
    .execute();
}

/** Keeps the file that was given, but for its parts after the first. */
export async function insertGiven(tx: Tx, requestId: string, kept: KeptFile, { at, by }: Registered): Promise<void> {
  const { keys } = tx.tenant;
  await tx
    .insertInto("access_given")
    .values({
      tenant_id: tx.tenant.id,
      request_id: requestId,
      content_sealed: keys.seal(fileOf(requestId, "content_sealed"), JSON.stringify(kept.file)),
      pdf_sealed: keys.sealBytes(fileOf(requestId, "pdf_sealed"), kept.pdf),
      sha_256: Buffer.from(kept.sha256),
      given_on: kept.givenOn,
      letter_id: kept.letterId,
      registered_at: at,
      registered_by: by,
    })
    .execute();
}

/** What was given by a request; null while nothing was. */
export async function givenFileOf(tx: Tx | Database, requestId: string): Promise<GivenFile | null> {
  const row = await tx
    .selectFrom("access_given")
    .select("content_sealed")
    .where("tenant_id", "=", tx.tenant.id)
    .where("request_id", "=", requestId)
    .executeTakeFirst();
  if (row === undefined) return null;
  return givenFileSchema.parse(
    JSON.parse(tx.tenant.keys.open(fileOf(requestId, "content_sealed"), row.content_sealed)),
  );
}

/** The bytes of a part that was given; null while nothing was, and for a part that there is not. */
export async function givenPdfOf(tx: Tx | Database, requestId: string, part: number): Promise<Uint8Array | null> {
  const { id, keys } = tx.tenant;
  const { rows } = await sql<{ pdf_sealed: Buffer }>`
    select pdf_sealed from access_given where tenant_id = ${id} and request_id = ${requestId} and ${part}::integer = 1
    union all select pdf_sealed from access_part
    where tenant_id = ${id} and request_id = ${requestId} and number = ${part}`.execute(tx);
  const place = part === 1 ? fileOf(requestId, "pdf_sealed") : partPlace(requestId, part);
  return rows[0] === undefined ? null : keys.openBytes(place, rows[0].pdf_sealed);
}

/** Keeps what is to be made of a request. */
export async function insertMaking(tx: Tx, requestId: string, made: FileToMake, { at, by }: Registered): Promise<void> {
  await tx
    .insertInto("access_making")
    .values({
      tenant_id: tx.tenant.id,
      request_id: requestId,
      content_sealed: tx.tenant.keys.seal(makingPlace(requestId), JSON.stringify(made)),
      chosen_at: at,
      chosen_by: by,
    })
    .execute();
}

/** What is to be made, and who chose it. */
export interface TakenMaking {
  readonly caseId: string;
  readonly toMake: FileToMake;
  readonly chosenBy: string;
}

/** Takes a file to be made, where nobody alive is at it and it has not failed too often. */
export async function takeMaking(db: Database, requestId: string, lease: Lease): Promise<TakenMaking | undefined> {
  const { rows } = await sql<{ case_id: string; chosen_by: string; content_sealed: Buffer }>`
    update access_making making set attempts = attempts + 1, lease_id = ${lease.id},
      lease_ends_at = clock_timestamp() + make_interval(secs => ${lease.seconds})
    from access_request request
    where making.tenant_id = ${db.tenant.id} and making.request_id = ${requestId} and ${isWaiting}
      and request.tenant_id = making.tenant_id and request.id = making.request_id
    returning request.case_id, making.chosen_by, making.content_sealed`.execute(db);
  const [row] = rows;
  if (row === undefined) return undefined;
  const kept: unknown = JSON.parse(db.tenant.keys.open(makingPlace(requestId), row.content_sealed));
  return { caseId: row.case_id, chosenBy: row.chosen_by, toMake: fileToMakeSchema.parse(kept) };
}

const isWaiting = sql`making.attempts < ${mostAttempts}
  and (making.lease_ends_at is null or making.lease_ends_at < clock_timestamp())`;

/** The files that wait to be made and that nobody alive is at. */
export async function filesWaiting(db: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ request_id: string }>`
    select making.request_id from access_making making
    where making.tenant_id = ${db.tenant.id} and ${isWaiting} order by making.chosen_at`.execute(db);
  return rows.map(({ request_id }) => request_id);
}

/** Tells that whoever is at a file is still at it, for so long; for no time, that another may take it. */
export async function renewMaking(db: Database, requestId: string, { id, seconds }: Lease): Promise<void> {
  await sql`update access_making set lease_ends_at = clock_timestamp() + make_interval(secs => ${seconds})
    where tenant_id = ${db.tenant.id} and request_id = ${requestId} and lease_id = ${id}`.execute(db);
}

/** Takes away what was to be made; false where it is not there, or with a lease where somebody else has taken it over. */
export async function deleteMaking(tx: Tx, requestId: string, leaseId: string | null): Promise<boolean> {
  const { numAffectedRows } = await sql`delete from access_making
    where tenant_id = ${tx.tenant.id} and request_id = ${requestId}
      and (${leaseId}::uuid is null or lease_id = ${leaseId}::uuid)`.execute(tx);
  return numAffectedRows === 1n;
}

/** A case's requests for access, oldest first. */
export const requestsOfCase = (tx: Tx | Database, caseId: string): Promise<readonly AccessRequest[]> =>
  partOfCase(tx, caseId, accessPart);

/** The same as a part of a page of the case. */
export const accessPart: CasePart<readonly AccessRequest[]> = {
  select: sql`(select coalesce(json_agg(json_build_object('id', request.id, 'reach', reach, 'wantedAs', wanted_as,
      'words', encode(request.words_sealed, 'base64'), 'on', requested_on, 'how', how, 'speaker', speaker,
      'letter', request.letter_id,
      'at', to_char(request.registered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'delays', (select coalesce(json_agg(json_build_object('id', id, 'words', encode(words_sealed, 'base64'),
          'on', expected_on, 'letter', letter_id) order by registered_at, id), '[]')
        from access_delay where access_delay.tenant_id = request.tenant_id and request_id = request.id),
      'given', case when given.request_id is not null
        then json_build_object('on', given.given_on, 'letter', given.letter_id) end,
      'making', case when making.request_id is not null then json_build_object(
        'chosenAt', to_char(making.chosen_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'hasFailed', making.attempts >= ${mostAttempts} and (making.lease_ends_at is null
          or making.lease_ends_at < clock_timestamp())) end)
      order by request.registered_at, request.id), '[]')
    from access_request request
    left join access_given given on given.tenant_id = request.tenant_id and given.request_id = request.id
    left join access_making making on making.tenant_id = request.tenant_id and making.request_id = request.id
    where request.tenant_id = case_file.tenant_id and request.case_id = case_file.id)`,
  read: (found, keys) =>
    z
      .array(requestRow)
      .parse(found)
      .map((row) => toRequest(row, keys)),
};

const day = z.string().transform((text): LocalDate => localDate(text));
const delayRow = z.object({ id: z.string(), words: z.string(), on: day, letter: z.string() });
const requestRow = z.object({
  id: z.string(),
  reach: z.enum(reaches),
  wantedAs: z.enum(wantedForms),
  words: z.string(),
  on: day,
  how: z.enum(waysIn),
  speaker: z.enum(speakers),
  letter: z.string(),
  at: z.string(),
  delays: z.array(delayRow),
  given: z.object({ on: day, letter: z.string() }).nullable(),
  making: z.object({ chosenAt: z.string(), hasFailed: z.boolean() }).nullable(),
});
const requestWords = z.object({ wish: z.string(), name: z.string() });
const delayWords = z.object({ reason: z.string() });
const choiceWords = z.object({ reason: z.string(), passages: z.array(z.string()) });

const opened = (keys: TenantKeys, table: WordTable, id: string, words: string): unknown =>
  JSON.parse(keys.open(placeOf(table, id), Buffer.from(words, "base64")));

function toRequest(row: z.infer<typeof requestRow>, keys: TenantKeys): AccessRequest {
  const { name, wish } = requestWords.parse(opened(keys, "access_request", row.id, row.words));
  return {
    id: row.id,
    reach: row.reach,
    wantedAs: row.wantedAs,
    wish,
    said: { on: row.on, how: row.how, speaker: row.speaker, name },
    letterId: row.letter,
    registeredAt: row.at,
    delays: row.delays.map(({ id, letter, on, words }) => ({
      ...delayWords.parse(opened(keys, "access_delay", id, words)),
      expectedOn: on,
      letterId: letter,
    })),
    making: row.making,
    given: row.given && { on: row.given.on, letterId: row.given.letter },
  };
}
