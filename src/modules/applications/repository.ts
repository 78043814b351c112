import { type Selectable, sql } from "kysely";
import { type LocalDate, localDate } from "../../kernel/local-date.ts";
import type { Database, Tx } from "../../platform/database.ts";
import { noteOfHandover, placesOfDraftPaper } from "../../platform/sealed-columns.ts";
import { sealedWords, withWords } from "../../platform/sealed-words.ts";
import type { Tables } from "../../platform/tables.ts";
import { documentType } from "../documents/domain/document-type.ts";
import { applicants } from "../standards/domain/facts.ts";
import {
  type ApplicantOnBehalf,
  type Application,
  type AppliedTask,
  channels,
  consents,
} from "./domain/application.ts";
import { readAppliedTask } from "./domain/applied-task.ts";
import { type Draft, draftSchema } from "./domain/draft.ts";
import type { DraftPaper } from "./domain/draft-paper.ts";
import type { Fields } from "./domain/problems.ts";
import type { QuestionId } from "./domain/question.ts";

/** Keeps an application with its tasks in their order. */
export async function insertApplication(
  tx: Tx,
  tenantId: string,
  registeredBy: string,
  application: Application,
): Promise<void> {
  const { onBehalf } = application;
  await tx
    .insertInto("application")
    .values({
      tenant_id: tenantId,
      id: application.id,
      case_id: application.caseId,
      received_on: application.receivedOn,
      channel: application.channel,
      applied_by: application.appliedBy,
      consent: onBehalf?.consent ?? null,
      own_words: "",
      ...sealedWords(tx.tenant.keys, "application", application.id, {
        applicant_name: onBehalf?.name ?? null,
        applicant_contact: onBehalf?.contact ?? null,
        consent_note: onBehalf?.consentNote ?? null,
        own_words: application.ownWords ?? "",
        everyday_life: application.everydayLife,
        tried: application.tried,
        contact_wish: application.contactWish,
        helper: application.helper,
        wishes: application.wishes,
        acute_note: application.acuteNote,
      }),
      registered_at: application.registeredAt,
      registered_by: registeredBy,
    })
    .execute();
  await tx
    .insertInto("applied_task")
    .values(
      application.tasks.map((task, position) => ({
        tenant_id: tenantId,
        id: task.id,
        application_id: application.id,
        case_id: application.caseId,
        task: task.task,
        own_words: "",
        ...sealedWords(tx.tenant.keys, "applied_task", task.id, { own_words: task.ownWords ?? "" }),
        position,
      })),
    )
    .execute();
}

/** The case's applications with their tasks, in the order in which they were registered. */
export async function applicationsOfCase(
  tx: Tx | Database,
  tenantId: string,
  caseId: string,
): Promise<readonly Application[]> {
  const [rows, tasks] = await Promise.all([
    tx
      .selectFrom("application")
      .selectAll()
      .where("tenant_id", "=", tenantId)
      .where("case_id", "=", caseId)
      .orderBy("registered_at")
      .orderBy("id")
      .execute(),
    tx
      .selectFrom("applied_task")
      .selectAll()
      .where("tenant_id", "=", tenantId)
      .where("case_id", "=", caseId)
      .orderBy("position")
      .execute(),
  ]);
  const { keys } = tx.tenant;
  return rows.map((row) => {
    const applied = tasks.filter((task) => task.application_id === row.id);
    return toApplication(
      withWords(keys, "application", row.id, row),
      applied.map((task) => toTask(withWords(keys, "applied_task", task.id, task))),
    );
  });
}

/** Moves the day of the applications that came on it. */
export async function moveReceivedDay(
  tx: Tx,
  caseId: string,
  { was, is }: { readonly was: LocalDate; readonly is: LocalDate },
): Promise<void> {
  await tx
    .updateTable("application")
    .set({ received_on: is })
    .where("tenant_id", "=", tx.tenant.id)
    .where("case_id", "=", caseId)
    .where("received_on", "=", was)
    .execute();
}

/** Writes down that an application was withdrawn. */
export async function saveWithdrawn(tx: Tx, tenantId: string, id: string, on: LocalDate): Promise<void> {
  await tx
    .updateTable("application")
    .set({ withdrawn_on: on })
    .where("tenant_id", "=", tenantId)
    .where("id", "=", id)
    .execute();
}

function toTask(row: Selectable<Tables["applied_task"]>): AppliedTask {
  const task = readAppliedTask(row.task);
  if (task === undefined) throw new TypeError(`the database holds an unknown task '${row.task}'`);
  return { id: row.id, task, ownWords: row.own_words || null };
}

function toApplication(row: Selectable<Tables["application"]>, tasks: readonly AppliedTask[]): Application {
  return {
    id: row.id,
    caseId: row.case_id,
    receivedOn: localDate(row.received_on),
    channel: known(channels, row.channel),
    appliedBy: known(applicants, row.applied_by),
    onBehalf: toOnBehalf(row),
    tasks,
    ownWords: row.own_words || null,
    everydayLife: row.everyday_life,
    tried: row.tried,
    helper: row.helper,
    wishes: row.wishes,
    contactWish: row.contact_wish,
    acuteNote: row.acute_note,
    registeredAt: row.registered_at,
    withdrawnOn: row.withdrawn_on === null ? null : localDate(row.withdrawn_on),
  };
}

function toOnBehalf(row: Selectable<Tables["application"]>): ApplicantOnBehalf | null {
  if (row.applied_by === "citizen") return null;
  return {
    name: row.applicant_name,
    contact: row.applicant_contact,
    consent: row.consent === null ? "not-known" : known(consents, row.consent),
    consentNote: row.consent_note,
  };
}

function known<Word extends string>(words: readonly Word[], text: string): Word {
  const word = words.find((one) => one === text);
  if (word === undefined) throw new TypeError(`the database holds an unknown word '${text}'`);
  return word;
}

/** Whose draft. */
interface DraftOwner {
  readonly tenantId: string;
  /** The citizen's id. */
  readonly id: string;
}

/** A draft as it was kept. */
export interface KeptDraft {
  readonly answers: Draft;
  /** ISO moment in UTC. */
  readonly updatedAt: string;
}

/** The citizen's draft, or undefined. */
export const findDraft = (tx: Tx | Database, owner: DraftOwner): Promise<KeptDraft | undefined> =>
  draftQuery(tx, owner)
    .executeTakeFirst()
    .then((row) => toDraft(tx, row));

/** The citizen's draft, locked until the transaction ends so that two windows do not send it twice. */
export const findDraftForUpdate = (tx: Tx, owner: DraftOwner): Promise<KeptDraft | undefined> =>
  draftQuery(tx, owner)
    .forUpdate()
    .executeTakeFirst()
    .then((row) => toDraft(tx, row));

const draftQuery = (tx: Tx | Database, { tenantId, id }: DraftOwner) =>
  tx.selectFrom("application_draft").selectAll().where("tenant_id", "=", tenantId).where("citizen_id", "=", id);

function toDraft(
  { tenant }: Tx | Database,
  row: Selectable<Tables["application_draft"]> | undefined,
): KeptDraft | undefined {
  if (!row) return undefined;
  const { answers, updated_at } = withWords(tenant.keys, "application_draft", row.citizen_id, row);
  return { answers: draftSchema.parse(answers), updatedAt: updated_at };
}

/** Keeps what was typed on one page; the other pages of the draft stay as they are. */
export async function upsertAnswer(
  tx: Tx,
  owner: DraftOwner,
  question: QuestionId,
  typed: Fields,
  now: string,
): Promise<void> {
  await beginDraft(tx, owner, now);
  const kept = await findDraftForUpdate(tx, owner);
  await tx
    .updateTable("application_draft")
    .set({ ...sealedDraft(tx, owner, { ...kept?.answers, [question]: typed }), updated_at: now })
    .where("tenant_id", "=", owner.tenantId)
    .where("citizen_id", "=", owner.id)
    .execute();
}

/** Makes sure that there is a draft to lock: two windows may begin it at the same moment. */
async function beginDraft(tx: Tx, owner: DraftOwner, now: string): Promise<void> {
  const { tenantId: tenant_id, id: citizen_id } = owner;
  await tx
    .insertInto("application_draft")
    .values({ tenant_id, citizen_id, answers: "{}", ...sealedDraft(tx, owner, {}), updated_at: now })
    .onConflict((conflict) => conflict.columns(["tenant_id", "citizen_id"]).doNothing())
    .execute();
}

const sealedDraft = (tx: Tx, { id }: DraftOwner, answers: object) =>
  sealedWords(tx.tenant.keys, "application_draft", id, { answers });

/** Removes the draft with its papers: it has been sent, or the citizen gave it up. */
export async function deleteDraft(tx: Tx, { tenantId, id }: DraftOwner): Promise<void> {
  await tx.deleteFrom("draft_paper").where("tenant_id", "=", tenantId).where("citizen_id", "=", id).execute();
  await tx.deleteFrom("application_draft").where("tenant_id", "=", tenantId).where("citizen_id", "=", id).execute();
}

/** A paper that waits with a draft, with its bytes. */
export interface KeptPaper extends DraftPaper {
  readonly bytes: Uint8Array;
}

/** Makes sure that there is a draft, and locks it until the transaction ends. */
export async function lockDraft(tx: Tx, owner: DraftOwner, now: string): Promise<void> {
  await beginDraft(tx, owner, now);
  await findDraftForUpdate(tx, owner);
}

/** Keeps a paper with the draft, sealed. */
export async function insertPaper(tx: Tx, owner: DraftOwner, paper: KeptPaper, now: string): Promise<void> {
  const { keys } = tx.tenant;
  const places = placesOfDraftPaper(paper.id);
  await tx
    .insertInto("draft_paper")
    .values({
      tenant_id: owner.tenantId,
      id: paper.id,
      citizen_id: owner.id,
      title_sealed: keys.seal(places.title, paper.title),
      media_type: paper.type,
      size_bytes: paper.sizeBytes,
      sha_256: Buffer.from(paper.sha256),
      content_sealed: keys.sealBytes(places.content, paper.bytes),
      added_at: now,
    })
    .execute();
}

const paperColumns = ["id", "title_sealed", "media_type", "size_bytes", "sha_256"] as const;

/** The papers that wait with the draft, in the order in which they came; their bytes stay where they are. */
export async function papersOfDraft(tx: Tx | Database, { tenantId, id }: DraftOwner): Promise<readonly DraftPaper[]> {
  const rows = await tx
    .selectFrom("draft_paper")
    .select(paperColumns)
    .where("tenant_id", "=", tenantId)
    .where("citizen_id", "=", id)
    .orderBy("added_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => toPaper(tx, row));
}

/** The same with their bytes, for the case that they go into. */
export async function papersToSend(tx: Tx, { tenantId, id }: DraftOwner): Promise<readonly KeptPaper[]> {
  const rows = await tx
    .selectFrom("draft_paper")
    .select([...paperColumns, "content_sealed"])
    .where("tenant_id", "=", tenantId)
    .where("citizen_id", "=", id)
    .orderBy("added_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    ...toPaper(tx, row),
    bytes: tx.tenant.keys.openBytes(placesOfDraftPaper(row.id).content, row.content_sealed),
  }));
}

/** Takes a paper out of the draft; one that is not there is taken out already. */
export async function deletePaper(tx: Tx, { tenantId, id }: DraftOwner, paperId: string): Promise<void> {
  await tx
    .deleteFrom("draft_paper")
    .where("tenant_id", "=", tenantId)
    .where("citizen_id", "=", id)
    .where("id", "=", paperId)
    .execute();
}

function toPaper(
  { tenant }: Tx | Database,
  row: Pick<Selectable<Tables["draft_paper"]>, (typeof paperColumns)[number]>,
): DraftPaper {
  const type = documentType(row.media_type);
  if (!type) throw new TypeError("the database holds a paper of an unknown kind");
  const title = tenant.keys.open(placesOfDraftPaper(row.id).title, row.title_sealed);
  return { id: row.id, title, type, sizeBytes: row.size_bytes, sha256: row.sha_256 };
}

/** A case that was handed to somebody. */
interface NewHandover {
  readonly id: string;
  readonly caseId: string;
  /** Who got it. */
  readonly staffId: string;
  /** Empty where nothing was said. */
  readonly note: string;
  readonly at: string;
  /** Who handed it over. */
  readonly by: string;
}

/** Keeps that a case was handed to somebody, until they have seen it. */
export async function insertHandover(tx: Tx, { id, caseId, staffId, note, at, by }: NewHandover): Promise<void> {
  const note_sealed = note === "" ? null : tx.tenant.keys.seal(noteOfHandover(id), note);
  const row = {
    tenant_id: tx.tenant.id,
    id,
    case_id: caseId,
    staff_id: staffId,
    note_sealed,
    handed_at: at,
    handed_by: by,
  };
  await tx.insertInto("handover").values(row).execute();
}

/** Writes down that somebody has seen a case that they were handed. False where they had no such case to see. */
export async function saveHandoversSeen(
  tx: Tx,
  { caseId, staffId, at }: Pick<NewHandover, "caseId" | "staffId" | "at">,
): Promise<boolean> {
  const { numAffectedRows } = await sql`update handover set seen_at = ${at}
    where tenant_id = ${tx.tenant.id} and staff_id = ${staffId} and case_id = ${caseId} and seen_at is null`.execute(
    tx,
  );
  return numAffectedRows !== undefined && numAffectedRows > 0n;
}
