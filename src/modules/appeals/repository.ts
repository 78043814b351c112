import { sql } from "kysely";
import { z } from "zod";
import { type LocalDate, localDate } from "../../kernel/local-date.ts";
import { type CasePart, partOfCase } from "../../platform/case-part.ts";
import type { Database, Tx } from "../../platform/database.ts";
import { sha256 } from "../../platform/digests.ts";
import type { Lease } from "../../platform/lease.ts";
import type { SealedPlace, TenantKeys } from "../../platform/vault.ts";
import {
  type Appeal,
  type AppealPackage,
  type AppealQuestion,
  type AppealSending,
  type MissingReason,
  type PackageChoice,
  type PackageFile,
  sendingWays,
} from "./domain/appeal.ts";
import {
  type PackagePlan,
  type PackageResult,
  type PackageTexts,
  packagePlanSchema,
  packageResultSchema,
  packageTextsSchema,
} from "./domain/package-plan.ts";

/** Who wrote something down, and when. */
export interface Registered {
  readonly at: string;
  readonly by: string;
}

type WordTable = "appeal_choice" | "appeal_reason" | "appeal_question" | "appeal_sending";
type PackageColumn = "plan_sealed" | "texts_sealed" | "result_sealed";

const wordsOf = (table: WordTable, id: string): SealedPlace => ({ table, column: "words_sealed", id });
const inPackage = (id: string, column: PackageColumn): SealedPlace => ({ table: "appeal_package", column, id });
const inFile = (packageId: string, ordinal: number): SealedPlace => ({
  table: "appeal_file",
  column: "bytes_sealed",
  id: `${packageId}/${ordinal}`,
});
const sealed = (tx: Tx, table: WordTable, id: string, text: string): Buffer =>
  tx.tenant.keys.seal(wordsOf(table, id), JSON.stringify({ text }));

/** Keeps what is chosen of things in the file, in place of what was chosen before. */
export async function saveChoices(
  tx: Tx,
  complaintId: string,
  choices: readonly Omit<PackageChoice, "chosenAt">[],
  { at, by }: Registered,
): Promise<void> {
  for (const { isIn, piece, reason } of choices) {
    const words_sealed = sealed(tx, "appeal_choice", `${complaintId}/${piece}`, reason);
    const row = { is_in: isIn, words_sealed, chosen_at: at, chosen_by: by };
    await tx
      .insertInto("appeal_choice")
      .values({ tenant_id: tx.tenant.id, complaint_id: complaintId, piece, ...row })
      .onConflict((conflict) => conflict.columns(["tenant_id", "complaint_id", "piece"]).doUpdateSet(row))
      .execute();
  }
}

/** Keeps why things are missing, in place of what was written before. */
export async function saveReasons(
  tx: Tx,
  complaintId: string,
  reasons: readonly MissingReason[],
  { at, by }: Registered,
): Promise<void> {
  for (const { demand, text } of reasons) {
    const words_sealed = sealed(tx, "appeal_reason", `${complaintId}/${demand}`, text);
    const row = { words_sealed, written_at: at, written_by: by };
    await tx
      .insertInto("appeal_reason")
      .values({ tenant_id: tx.tenant.id, complaint_id: complaintId, demand, ...row })
      .onConflict((conflict) => conflict.columns(["tenant_id", "complaint_id", "demand"]).doUpdateSet(row))
      .execute();
  }
}

/** Keeps what the appeal board asks for. */
export async function insertQuestion(
  tx: Tx,
  complaintId: string,
  { answerBy, askedOn, id, text }: AppealQuestion,
  { at, by }: Registered,
): Promise<void> {
  await tx
    .insertInto("appeal_question")
    .values({
      tenant_id: tx.tenant.id,
      id,
      complaint_id: complaintId,
      asked_on: askedOn,
      due_on: answerBy,
      words_sealed: sealed(tx, "appeal_question", id, text),
      registered_at: at,
      registered_by: by,
    })
    .execute();
}

/** A package to be made. */
export type NewPackage = Pick<AppealPackage, "id" | "ordinal" | "questionId" | "plan"> & {
  readonly texts: PackageTexts;
};

/** Keeps what is to go into a package. */
export async function insertPackage(
  tx: Tx,
  complaintId: string,
  { id, ordinal, plan, questionId, texts }: NewPackage,
  { at, by }: Registered,
): Promise<void> {
  await tx
    .insertInto("appeal_package")
    .values({
      tenant_id: tx.tenant.id,
      id,
      complaint_id: complaintId,
      ordinal,
      question_id: questionId,
      state: "waiting",
      plan_sealed: tx.tenant.keys.seal(inPackage(id, "plan_sealed"), JSON.stringify(plan)),
      texts_sealed: tx.tenant.keys.seal(inPackage(id, "texts_sealed"), JSON.stringify(texts)),
      asked_at: at,
      asked_by: by,
    })
    .execute();
}

/** A package that waits to be made. */
export interface WaitingPackage {
  readonly caseId: string;
  readonly ordinal: number;
  readonly plan: PackagePlan;
  readonly texts: PackageTexts;
}

/** So often a package is tried that fails: what fails so often, fails of what is in it. */
const mostAttempts = 5;

const isFree = sql`one.state = 'waiting' and (one.lease_ends_at is null or one.lease_ends_at < clock_timestamp())`;

/** Takes a package to be made, where it waits, nobody alive is at it and it has not failed too often. */
export async function takePackage(
  db: Database,
  packageId: string,
  { id: leaseId, seconds }: Lease,
): Promise<WaitingPackage | undefined> {
  const { id, keys } = db.tenant;
  const { rows } = await sql<{ case_id: string; ordinal: number; plan_sealed: Buffer; texts_sealed: Buffer }>`
    update appeal_package one set attempts = attempts + 1, lease_id = ${leaseId},
      lease_ends_at = clock_timestamp() + make_interval(secs => ${seconds})
    from complaint
    where one.tenant_id = ${id} and one.id = ${packageId} and ${isFree} and one.attempts < ${mostAttempts}
      and complaint.tenant_id = one.tenant_id and complaint.id = one.complaint_id
    returning complaint.case_id, one.ordinal, one.plan_sealed, one.texts_sealed`.execute(db);
  const [row] = rows;
  return (
    row && {
      caseId: row.case_id,
      ordinal: row.ordinal,
      plan: planIn(keys, packageId, row.plan_sealed),
      texts: packageTextsSchema.parse(JSON.parse(keys.open(inPackage(packageId, "texts_sealed"), row.texts_sealed))),
    }
  );
}

/** Tells that whoever is at a package is still at it, for so long; for no time, that another may take it. */
export async function renewPackage(db: Database, packageId: string, { id, seconds }: Lease): Promise<void> {
  await sql`update appeal_package set lease_ends_at = clock_timestamp() + make_interval(secs => ${seconds})
    where tenant_id = ${db.tenant.id} and id = ${packageId} and lease_id = ${id} and state = 'waiting'`.execute(db);
}

/** The packages that wait and that nobody alive is at, oldest first, and whether they have failed too often to be tried again. */
export async function packagesWaiting(
  db: Database,
): Promise<readonly { readonly id: string; readonly isGivenUp: boolean }[]> {
  const { rows } = await sql<{ id: string; given_up: boolean }>`
    select one.id, one.attempts >= ${mostAttempts} as given_up from appeal_package one
    where one.tenant_id = ${db.tenant.id} and ${isFree} order by one.asked_at, one.id`.execute(db);
  return rows.map(({ given_up, id }) => ({ id, isGivenUp: given_up }));
}

const planIn = (keys: TenantKeys, id: string, bytes: Uint8Array): PackagePlan =>
  packagePlanSchema.parse(JSON.parse(keys.open(inPackage(id, "plan_sealed"), bytes)));

/** A file of a package, whose bytes are read when it is kept and not before: all of them at once may be more than there is room for. */
export type FileToKeep = Omit<PackageFile, "digest" | "sizeBytes"> & {
  readonly bytes: (tx: Tx) => Promise<Uint8Array>;
};

/** Keeps what became of a package: its files, or why there are none. False where somebody else has done so meanwhile. */
export async function settlePackage(
  tx: Tx,
  packageId: string,
  outcome: { readonly result: PackageResult; readonly files: readonly FileToKeep[] },
  at: string,
): Promise<boolean> {
  const settled = await tx
    .updateTable("appeal_package")
    .set({
      state: outcome.result.trouble === "" ? "made" : "failed",
      result_sealed: tx.tenant.keys.seal(inPackage(packageId, "result_sealed"), JSON.stringify(outcome.result)),
      settled_at: at,
      lease_id: null,
      lease_ends_at: null,
    })
    .where("tenant_id", "=", tx.tenant.id)
    .where("id", "=", packageId)
    .where("state", "=", "waiting")
    .executeTakeFirst();
  if (settled.numUpdatedRows === 0n) return false;
  for (const file of outcome.files) await insertFile(tx, packageId, file);
  return true;
}

async function insertFile(tx: Tx, packageId: string, file: FileToKeep): Promise<void> {
  const bytes = await file.bytes(tx);
  await tx
    .insertInto("appeal_file")
    .values({
      tenant_id: tx.tenant.id,
      package_id: packageId,
      ordinal: file.ordinal,
      name: file.name,
      media_type: file.mediaType,
      bytes_sealed: tx.tenant.keys.sealBytes(inFile(packageId, file.ordinal), bytes),
      size_bytes: bytes.length,
      sha_256: Buffer.from(sha256(bytes)),
      first_page: file.firstPage,
      last_page: file.lastPage,
    })
    .execute();
}

/** The bytes of one file of a package; undefined where there is none. */
export async function readFileBytes(
  tx: Tx | Database,
  packageId: string,
  ordinal: number,
): Promise<Uint8Array | undefined> {
  const row = await tx
    .selectFrom("appeal_file")
    .select("bytes_sealed")
    .where("tenant_id", "=", tx.tenant.id)
    .where("package_id", "=", packageId)
    .where("ordinal", "=", ordinal)
    .executeTakeFirst();
  return row && tx.tenant.keys.openBytes(inFile(packageId, ordinal), row.bytes_sealed);
}

/** Keeps that a package was sent. */
export async function insertSending(
  tx: Tx,
  complaintId: string,
  { id, letterId, on, packageId, reason, way }: Omit<AppealSending, "registeredAt">,
  { at, by }: Registered,
): Promise<void> {
  await tx
    .insertInto("appeal_sending")
    .values({
      tenant_id: tx.tenant.id,
      id,
      complaint_id: complaintId,
      package_id: packageId,
      sent_on: on,
      way,
      words_sealed: sealed(tx, "appeal_sending", id, reason),
      letter_id: letterId,
      registered_at: at,
      registered_by: by,
    })
    .execute();
}

/** What is kept of the way of each complaint of a case to the appeal board; those with nothing kept are left out. */
export const appealsOfCase = (tx: Tx | Database, caseId: string): Promise<readonly Appeal[]> =>
  partOfCase(tx, caseId, appealsPart);

const atUtc = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

/** The same as a part of a page of the case. */
export const appealsPart: CasePart<readonly Appeal[]> = {
  select: sql`(select coalesce(json_agg(json_build_object('complaintId', complaint.id,
      'choices', (select coalesce(json_agg(json_build_object('piece', piece, 'isIn', is_in,
            'chosenAt', ${atUtc("chosen_at")}, 'words', encode(words_sealed, 'base64')) order by piece), '[]')
          from appeal_choice one where one.tenant_id = complaint.tenant_id and one.complaint_id = complaint.id),
      'reasons', (select coalesce(json_agg(json_build_object('demand', demand,
            'words', encode(words_sealed, 'base64')) order by demand), '[]')
          from appeal_reason one where one.tenant_id = complaint.tenant_id and one.complaint_id = complaint.id),
      'questions', (select coalesce(json_agg(json_build_object('id', one.id, 'askedOn', asked_on, 'answerBy', due_on,
            'words', encode(words_sealed, 'base64')) order by registered_at, one.id), '[]')
          from appeal_question one where one.tenant_id = complaint.tenant_id and one.complaint_id = complaint.id),
      'packages', (select coalesce(json_agg(json_build_object('id', one.id, 'ordinal', ordinal, 'questionId', question_id,
            'state', state, 'askedAt', ${atUtc("asked_at")}, 'plan', encode(plan_sealed, 'base64'),
            'result', encode(result_sealed, 'base64'),
            'files', (select coalesce(json_agg(json_build_object('ordinal', file.ordinal, 'name', name,
                  'mediaType', media_type, 'sizeBytes', size_bytes, 'digest', encode(sha_256, 'hex'), 'firstPage', first_page,
                  'lastPage', last_page) order by file.ordinal), '[]')
                from appeal_file file where file.tenant_id = one.tenant_id and file.package_id = one.id))
            order by ordinal), '[]')
          from appeal_package one where one.tenant_id = complaint.tenant_id and one.complaint_id = complaint.id),
      'sendings', (select coalesce(json_agg(json_build_object('id', one.id, 'packageId', package_id, 'on', sent_on,
            'way', way, 'letterId', letter_id, 'registeredAt', ${atUtc("registered_at")},
            'words', encode(words_sealed, 'base64')) order by registered_at, one.id), '[]')
          from appeal_sending one where one.tenant_id = complaint.tenant_id and one.complaint_id = complaint.id))
      order by ordinal), '[]')
    from complaint where complaint.tenant_id = case_file.tenant_id and complaint.case_id = case_file.id)`,
  read: (found, keys) =>
    z
      .array(appealRow)
      .parse(found)
      .map((row) => toAppeal(row, keys)),
};

const day = z.string().transform((text): LocalDate => localDate(text));
const fileRow = z.object({
  ordinal: z.number(),
  name: z.string(),
  mediaType: z.string(),
  sizeBytes: z.number(),
  digest: z.string(),
  firstPage: z.number().nullable(),
  lastPage: z.number().nullable(),
});
const packageRow = z.object({
  id: z.string(),
  ordinal: z.number(),
  questionId: z.string().nullable(),
  state: z.enum(["waiting", "made", "failed"]),
  askedAt: z.string(),
  plan: z.string(),
  result: z.string().nullable(),
  files: z.array(fileRow),
});
const appealRow = z.object({
  complaintId: z.string(),
  choices: z.array(z.object({ piece: z.string(), isIn: z.boolean(), chosenAt: z.string(), words: z.string() })),
  reasons: z.array(z.object({ demand: z.string(), words: z.string() })),
  questions: z.array(z.object({ id: z.string(), askedOn: day, answerBy: day.nullable(), words: z.string() })),
  packages: z.array(packageRow),
  sendings: z.array(
    z.object({
      id: z.string(),
      packageId: z.string(),
      on: day,
      way: z.enum(sendingWays),
      letterId: z.string().nullable(),
      registeredAt: z.string(),
      words: z.string(),
    }),
  ),
});

const bytesOf = (text: string): Buffer => Buffer.from(text, "base64");
const told = z.object({ text: z.string() });

function toAppeal(row: z.infer<typeof appealRow>, keys: TenantKeys): Appeal {
  const { complaintId } = row;
  const words = (table: WordTable, id: string, text: string): string =>
    told.parse(JSON.parse(keys.open(wordsOf(table, id), bytesOf(text)))).text;
  return {
    complaintId,
    choices: row.choices.map(({ words: text, ...one }) => ({
      ...one,
      reason: words("appeal_choice", `${complaintId}/${one.piece}`, text),
    })),
    reasons: row.reasons.map(({ demand, words: text }) => ({
      demand,
      text: words("appeal_reason", `${complaintId}/${demand}`, text),
    })),
    questions: row.questions.map(({ words: text, ...one }) => ({
      ...one,
      text: words("appeal_question", one.id, text),
    })),
    packages: row.packages.map((one) => toPackage(one, keys)),
    sendings: row.sendings.map(({ words: text, ...one }) => ({
      ...one,
      reason: words("appeal_sending", one.id, text),
    })),
  };
}

const toPackage = ({ plan, result, ...row }: z.infer<typeof packageRow>, keys: TenantKeys): AppealPackage => ({
  ...row,
  plan: planIn(keys, row.id, bytesOf(plan)),
  result:
    result === null
      ? null
      : packageResultSchema.parse(JSON.parse(keys.open(inPackage(row.id, "result_sealed"), bytesOf(result)))),
});
