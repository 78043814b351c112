import { sql } from "kysely";
import { z } from "zod";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { CasePart } from "../../platform/case-part.ts";
import { partOfCase } from "../../platform/case-part.ts";
import type { Database, Tx } from "../../platform/database.ts";
import type { Lease } from "../../platform/lease.ts";
import type { SealedPlace, TenantKeys } from "../../platform/vault.ts";
import type { GivenPart } from "../access-requests/domain/given-file.ts";
import { waysToStaff } from "../letters/domain/said.ts";
import { daySchema } from "../standards/domain/facts.ts";
import { type OutsideToMake, outsideToMakeSchema } from "./domain/outside-file.ts";
import {
  type NewOutsideRequest,
  type OutsideRequest,
  type OutsideStep,
  outsideOutcomes,
  outsideStepKinds,
} from "./domain/outside-request.ts";

/** Who wrote something down, and when. */
interface Registered {
  readonly at: string;
  readonly by: string;
}

const place = (table: "outside_request" | "outside_step", id: string): SealedPlace => ({
  table,
  column: "words_sealed",
  id,
});

/** Keeps a request from outside. */
export async function insertOutside(
  tx: Tx,
  caseId: string,
  id: string,
  { address, how, name, on, wish }: NewOutsideRequest,
  { at, by }: Registered,
): Promise<void> {
  const words = tx.tenant.keys.seal(place("outside_request", id), JSON.stringify({ name, address, wish }));
  await tx
    .insertInto("outside_request")
    .values({
      tenant_id: tx.tenant.id,
      id,
      case_id: caseId,
      words_sealed: words,
      requested_on: on,
      how,
      registered_at: at,
      registered_by: by,
    })
    .execute();
}

/** Moves the day on which a request came; nothing where the request is no such one. */
export async function moveRequested(tx: Tx, id: string, is: LocalDate): Promise<void> {
  await tx
    .updateTable("outside_request")
    .set({ requested_on: is })
    .where("tenant_id", "=", tx.tenant.id)
    .where("id", "=", id)
    .execute();
}

/** Keeps what became of it. */
export async function insertOutsideStep(
  tx: Tx,
  id: string,
  requestId: string,
  { expectedOn, given, kind, letterId, on, outcome, reason, rule }: OutsideStep,
  { at, by }: Registered,
): Promise<void> {
  await tx
    .insertInto("outside_step")
    .values({
      tenant_id: tx.tenant.id,
      id,
      request_id: requestId,
      kind,
      happened_on: on,
      outcome,
      expected_on: expectedOn,
      words_sealed: tx.tenant.keys.seal(place("outside_step", id), JSON.stringify({ reason, rule, given })),
      letter_id: letterId,
      registered_at: at,
      registered_by: by,
    })
    .execute();
}

/** So often a file is tried; then people are told. */
const mostAttempts = 5;
const makingPlace = (id: string): SealedPlace => ({ table: "outside_making", column: "content_sealed", id });
const filePlace = (requestId: string, number: number): SealedPlace => ({
  table: "outside_file",
  column: "pdf_sealed",
  id: `${requestId}/${number}`,
});

/** Keeps what is to be made of a request, in place of what could not be made. */
export async function insertOutsideMaking(
  tx: Tx,
  requestId: string,
  toMake: OutsideToMake,
  { at, by }: Registered,
): Promise<void> {
  await deleteOutsideMaking(tx, requestId, null);
  await tx
    .insertInto("outside_making")
    .values({
      tenant_id: tx.tenant.id,
      request_id: requestId,
      content_sealed: tx.tenant.keys.seal(makingPlace(requestId), JSON.stringify(toMake)),
      chosen_at: at,
      chosen_by: by,
    })
    .execute();
}

/** What is to be made, and who chose it. */
export interface TakenOutside {
  readonly caseId: string;
  readonly toMake: OutsideToMake;
  readonly chosenBy: string;
}

/** Takes a file to be made, where nobody alive is at it and it has not failed too often. */
export async function takeOutsideMaking(
  db: Database,
  requestId: string,
  lease: Lease,
): Promise<TakenOutside | undefined> {
  const { rows } = await sql<{ case_id: string; chosen_by: string; content_sealed: Buffer }>`
    update outside_making making set attempts = attempts + 1, lease_id = ${lease.id},
      lease_ends_at = clock_timestamp() + make_interval(secs => ${lease.seconds})
    from outside_request request
    where making.tenant_id = ${db.tenant.id} and making.request_id = ${requestId} and ${isWaiting}
      and request.tenant_id = making.tenant_id and request.id = making.request_id
    returning request.case_id, making.chosen_by, making.content_sealed`.execute(db);
  const [row] = rows;
  if (row === undefined) return undefined;
  const kept: unknown = JSON.parse(db.tenant.keys.open(makingPlace(requestId), row.content_sealed));
  return { caseId: row.case_id, chosenBy: row.chosen_by, toMake: outsideToMakeSchema.parse(kept) };
}

const isWaiting = sql`making.attempts < ${mostAttempts}
  and (making.lease_ends_at is null or making.lease_ends_at < clock_timestamp())`;

/** The files that wait to be made and that nobody alive is at. */
export async function outsideFilesWaiting(db: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ request_id: string }>`
    select making.request_id from outside_making making
    where making.tenant_id = ${db.tenant.id} and ${isWaiting} order by making.chosen_at`.execute(db);
  return rows.map(({ request_id }) => request_id);
}

/** Tells that whoever is at a file is still at it, for so long; for no time, that another may take it. */
export async function renewOutsideMaking(db: Database, requestId: string, { id, seconds }: Lease): Promise<void> {
  await sql`update outside_making set lease_ends_at = clock_timestamp() + make_interval(secs => ${seconds})
    where tenant_id = ${db.tenant.id} and request_id = ${requestId} and lease_id = ${id}`.execute(db);
}

/** Takes away what was to be made; false where it is not there, or with a lease where somebody else has taken it over. */
export async function deleteOutsideMaking(tx: Tx, requestId: string, leaseId: string | null): Promise<boolean> {
  const { numAffectedRows } = await sql`delete from outside_making
    where tenant_id = ${tx.tenant.id} and request_id = ${requestId}
      and (${leaseId}::uuid is null or lease_id = ${leaseId}::uuid)`.execute(tx);
  return numAffectedRows === 1n;
}

/** A part of the file that goes with an answer, byte for byte. */
export interface KeptOutsideFile extends GivenPart {
  readonly pdf: Uint8Array;
  readonly sha256: Uint8Array;
}

/** Keeps a part of the file that goes with an answer. */
export async function insertOutsideFile(
  tx: Tx,
  requestId: string,
  number: number,
  { firstPage, lastPage, pdf, sha256, sizeBytes }: KeptOutsideFile,
): Promise<void> {
  await tx
    .insertInto("outside_file")
    .values({
      tenant_id: tx.tenant.id,
      request_id: requestId,
      number,
      pdf_sealed: tx.tenant.keys.sealBytes(filePlace(requestId, number), pdf),
      sha_256: Buffer.from(sha256),
      size_bytes: sizeBytes,
      first_page: firstPage,
      last_page: lastPage,
    })
    .execute();
}

/** The bytes of a part; null where there is none. */
export async function outsidePdfOf(db: Database, requestId: string, number: number): Promise<Uint8Array | null> {
  const row = await db
    .selectFrom("outside_file")
    .select("pdf_sealed")
    .where("tenant_id", "=", db.tenant.id)
    .where("request_id", "=", requestId)
    .where("number", "=", number)
    .executeTakeFirst();
  return row === undefined ? null : db.tenant.keys.openBytes(filePlace(requestId, number), row.pdf_sealed);
}

/** What others have asked to see of a case, oldest first, as a part of a page of it. */
export const outsidePart: CasePart<readonly OutsideRequest[]> = {
  select: sql`(select coalesce(json_agg(json_build_object('id', request.id, 'on', requested_on, 'how', how,
      'words', encode(request.words_sealed, 'base64'),
      'making', (select json_build_object('hasFailed', making.attempts >= ${mostAttempts}
            and (making.lease_ends_at is null or making.lease_ends_at < clock_timestamp()))
        from outside_making making where making.tenant_id = request.tenant_id and making.request_id = request.id),
      'files', (select coalesce(json_agg(json_build_object('firstPage', file.first_page, 'lastPage', file.last_page,
          'sizeBytes', file.size_bytes) order by file.number), '[]')
        from outside_file file where file.tenant_id = request.tenant_id and file.request_id = request.id),
      'steps', (select coalesce(json_agg(json_build_object('id', step.id, 'kind', step.kind, 'on', step.happened_on,
          'outcome', step.outcome, 'expectedOn', step.expected_on, 'words', encode(step.words_sealed, 'base64'),
          'letterId', step.letter_id) order by step.registered_at, step.id), '[]')
        from outside_step step where step.tenant_id = request.tenant_id and step.request_id = request.id))
      order by request.registered_at, request.id), '[]')
    from outside_request request
    where request.tenant_id = case_file.tenant_id and request.case_id = case_file.id)`,
  read: (found, keys) =>
    z
      .array(requestRow)
      .parse(found)
      .map((row) => toRequest(row, keys)),
};

/** The same within an act. */
export const outsideOfCase = (tx: Tx | Database, caseId: string): Promise<readonly OutsideRequest[]> =>
  partOfCase(tx, caseId, outsidePart);

const stepRow = z.object({
  id: z.string(),
  kind: z.enum(outsideStepKinds),
  on: daySchema,
  outcome: z.enum(outsideOutcomes).nullable(),
  expectedOn: daySchema.nullable(),
  words: z.string(),
  letterId: z.string().nullable(),
});
const requestRow = z.object({
  id: z.string(),
  on: daySchema,
  how: z.enum(waysToStaff),
  words: z.string(),
  making: z.object({ hasFailed: z.boolean() }).nullable(),
  files: z.array(z.object({ firstPage: z.number(), lastPage: z.number(), sizeBytes: z.number() })),
  steps: z.array(stepRow),
});
const requestWords = z.object({ name: z.string(), address: z.array(z.string()), wish: z.string() });
const stepWords = z.object({
  reason: z.string(),
  rule: z.string(),
  given: z.array(z.object({ name: z.string(), title: z.string(), on: daySchema })),
});

const opened = (keys: TenantKeys, at: SealedPlace, words: string): unknown =>
  JSON.parse(keys.open(at, Buffer.from(words, "base64")));

const toRequest = (
  { files, how, id, making, on, steps, words }: z.infer<typeof requestRow>,
  keys: TenantKeys,
): OutsideRequest => ({
  id,
  on,
  how,
  making,
  files,
  ...requestWords.parse(opened(keys, place("outside_request", id), words)),
  steps: steps.map(({ id: stepId, words: sealed, ...step }) => ({
    ...step,
    ...stepWords.parse(opened(keys, place("outside_step", stepId), sealed)),
  })),
});
