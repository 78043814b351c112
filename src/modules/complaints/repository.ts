import { sql } from "kysely";
import { z } from "zod";
import { type LocalDate, localDate } from "../../kernel/local-date.ts";
import { type CasePart, partOfCase } from "../../platform/case-part.ts";
import type { Database, Tx } from "../../platform/database.ts";
import { openTo } from "../../platform/ties-to-case.ts";
import type { SealedPlace, TenantKeys } from "../../platform/vault.ts";
import { appliedTaskNames } from "../applications/domain/applied-task.ts";
import type { StaffActor } from "../people/domain/actor.ts";
import { legalBases } from "../standards/domain/facts.ts";
import {
  type Complaint,
  complainantKinds,
  complaintSubjects,
  complaintTracks,
  complaintWays,
  standings,
} from "./domain/complaint.ts";
import { type ComplaintDraft, complaintDraftSchema } from "./domain/complaint-draft.ts";
import { type ComplaintStep, complaintStepKinds, reconsiderationOutcomes } from "./domain/complaint-step.ts";

/** Who wrote something down, and when. */
export interface Registered {
  readonly at: string;
  readonly by: string;
}

const wordsOf = (table: "complaint" | "complaint_step", id: string): SealedPlace => ({
  table,
  column: "words_sealed",
  id,
});

/** Of one writer's own, and what was begun while a case had one draft for all who wrote. */
const writingOf = ({ caseId, writtenBy }: Writer): SealedPlace => ({
  table: "complaint_writing",
  column: "draft_sealed",
  id: `${caseId}/${writtenBy}`,
});
const sharedDraftOf = (caseId: string): SealedPlace => ({
  table: "complaint_draft",
  column: "draft_sealed",
  id: caseId,
});

/** Keeps a complaint that came, with the tasks that it is about and its papers. */
export async function insertComplaint(tx: Tx, complaint: Complaint, registered: Registered): Promise<void> {
  const { by, id, lateReason, words } = complaint;
  await tx
    .insertInto("complaint")
    .values({
      tenant_id: tx.tenant.id,
      id,
      case_id: complaint.caseId,
      ordinal: complaint.ordinal,
      subject: complaint.subject,
      filed_as: complaint.filedAs,
      ...runningIn(complaint),
      way: complaint.way,
      complainant: by.kind,
      standing: by.standing,
      read_back: complaint.readBack,
      words_sealed: tx.tenant.keys.seal(wordsOf("complaint", id), JSON.stringify({ name: by.name, words, lateReason })),
      letter_id: complaint.letterId,
      registered_at: registered.at,
      registered_by: registered.by,
    })
    .execute();
  await insertParts(tx, complaint);
  for (const paper of complaint.papers)
    await tx
      .insertInto("complaint_paper")
      .values({ tenant_id: tx.tenant.id, complaint_id: id, document_id: paper })
      .execute();
}

const runningIn = ({ decisionId, hasAppeal, provider, receivedOn, track, wasLate }: Complaint) => ({
  track,
  decision_id: decisionId,
  has_appeal: hasAppeal,
  received_on: receivedOn,
  was_late: wasLate,
  provider_slug: provider,
});

async function insertParts(tx: Tx, { id, parts }: Complaint): Promise<void> {
  for (const part of parts)
    await tx
      .insertInto("complained_part")
      .values({ tenant_id: tx.tenant.id, complaint_id: id, part_id: part.id })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

/** Keeps how a complaint runs now: in which track, about what, and from which day. The track that it came in stays. */
export async function saveRunning(tx: Tx, complaint: Complaint): Promise<void> {
  await tx
    .updateTable("complaint")
    .set(runningIn(complaint))
    .where("tenant_id", "=", tx.tenant.id)
    .where("id", "=", complaint.id)
    .execute();
  await insertParts(tx, complaint);
}

/** Moves the day on which something became of a complaint. */
export async function moveStep(
  tx: Tx,
  complaintId: string,
  kind: ComplaintStep["kind"],
  { was, is }: { readonly was: LocalDate; readonly is: LocalDate },
): Promise<void> {
  await tx
    .updateTable("complaint_step")
    .set({ happened_on: is })
    .where("tenant_id", "=", tx.tenant.id)
    .where("complaint_id", "=", complaintId)
    .where("kind", "=", kind)
    .where("happened_on", "=", was)
    .execute();
}

/** Keeps what became of a complaint. */
export async function insertStep(
  tx: Tx,
  id: string,
  complaintId: string,
  step: ComplaintStep,
  registered: Registered,
): Promise<void> {
  await tx
    .insertInto("complaint_step")
    .values({
      tenant_id: tx.tenant.id,
      id,
      complaint_id: complaintId,
      kind: step.kind,
      happened_on: step.on,
      outcome: step.outcome,
      into_track: step.into,
      words_sealed: tx.tenant.keys.seal(
        wordsOf("complaint_step", id),
        JSON.stringify({ by: step.by, note: step.note, paper: step.paper, dropped: step.dropped, was: step.was }),
      ),
      expected_on: step.expectedOn,
      decision_id: step.decisionId,
      package_id: step.packageId,
      other_complaint_id: step.otherId,
      letter_id: step.letterId,
      registered_at: registered.at,
      registered_by: registered.by,
    })
    .execute();
}

/** The complaints of a case, oldest first; one statement. */
export const complaintsOfCase = (tx: Tx | Database, caseId: string): Promise<readonly Complaint[]> =>
  partOfCase(tx, caseId, complaintsPart);

/** The same as a part of a page of the case. */
export const complaintsPart: CasePart<readonly Complaint[]> = {
  select: sql`(select coalesce(json_agg(json_build_object('id', complaint.id, 'caseId', complaint.case_id, 'ordinal', ordinal,
      'subject', subject, 'filedAs', filed_as, 'track', track, 'decisionId', decision_id,
      'decidedOn', (select issued_on from decision
        where decision.tenant_id = complaint.tenant_id and decision.id = complaint.decision_id),
      'hasAppeal', has_appeal, 'wasLate', was_late, 'provider', provider_slug, 'way', way, 'receivedOn', received_on,
      'complainant', complainant, 'standing', standing, 'readBack', read_back,
      'words', encode(words_sealed, 'base64'), 'letterId', letter_id,
      'registeredOn', (registered_at at time zone 'Europe/Copenhagen')::date,
      'parts', (select coalesce(json_agg(json_build_object('id', part.id, 'taskId', applied_task.id, 'task', applied_task.task,
            'legalBasis', part.legal_basis) order by part.position), '[]')
          from complained_part chosen
          join decision_part part on part.tenant_id = chosen.tenant_id and part.id = chosen.part_id
          join applied_task on applied_task.tenant_id = part.tenant_id and applied_task.id = part.applied_task_id
          where chosen.tenant_id = complaint.tenant_id and chosen.complaint_id = complaint.id
            and part.decision_id = complaint.decision_id),
      'papers', (select coalesce(json_agg(paper.document_id order by paper.document_id), '[]')
          from complaint_paper paper
          where paper.tenant_id = complaint.tenant_id and paper.complaint_id = complaint.id),
      'recordings', (select coalesce(json_agg(paper.document_id order by paper.document_id), '[]')
          from complaint_paper paper
          join document on document.tenant_id = paper.tenant_id and document.id = paper.document_id
          where paper.tenant_id = complaint.tenant_id and paper.complaint_id = complaint.id
            and document.media_type like 'audio/%'),
      'steps', (select coalesce(json_agg(json_build_object('id', step.id, 'kind', step.kind, 'on', step.happened_on,
            'outcome', step.outcome, 'into', step.into_track, 'words', encode(step.words_sealed, 'base64'),
            'expectedOn', step.expected_on, 'decisionId', step.decision_id, 'packageId', step.package_id,
            'otherId', step.other_complaint_id, 'letterId', step.letter_id) order by step.registered_at, step.id), '[]')
          from complaint_step step
          where step.tenant_id = complaint.tenant_id and step.complaint_id = complaint.id))
      order by ordinal), '[]')
    from complaint where complaint.tenant_id = case_file.tenant_id and complaint.case_id = case_file.id)`,
  read: (found, keys) => complaintRows.parse(found).map((row) => toComplaint(row, keys)),
};

const day = z.string().transform((text): LocalDate => localDate(text));
const stepRow = z.object({
  id: z.string(),
  kind: z.enum(complaintStepKinds),
  on: day,
  outcome: z.enum(reconsiderationOutcomes).nullable(),
  into: z.enum(complaintTracks).nullable(),
  words: z.string(),
  expectedOn: day.nullable(),
  decisionId: z.string().nullable(),
  packageId: z.string().nullable(),
  otherId: z.string().nullable(),
  letterId: z.string().nullable(),
});
const complaintRow = z.object({
  id: z.string(),
  caseId: z.string(),
  ordinal: z.number(),
  subject: z.enum(complaintSubjects),
  filedAs: z.enum(complaintTracks),
  track: z.enum(complaintTracks),
  decisionId: z.string().nullable(),
  decidedOn: day.nullable(),
  hasAppeal: z.boolean(),
  wasLate: z.boolean(),
  provider: z.string().nullable(),
  way: z.enum(complaintWays),
  receivedOn: day,
  complainant: z.enum(complainantKinds),
  standing: z.enum(standings),
  readBack: z.boolean(),
  words: z.string(),
  letterId: z.string().nullable(),
  registeredOn: day,
  parts: z.array(
    z.object({ id: z.string(), taskId: z.string(), task: z.enum(appliedTaskNames), legalBasis: z.enum(legalBases) }),
  ),
  papers: z.array(z.string()),
  recordings: z.array(z.string()),
  steps: z.array(stepRow),
});
const complaintRows = z.array(complaintRow);

const complaintWords = z.object({ name: z.string(), words: z.string(), lateReason: z.string() });
const reconsidered = z.object({ id: z.string(), outcome: z.enum(reconsiderationOutcomes), weighed: z.string() });
const stepWords = z.object({
  by: z.string(),
  note: z.string(),
  // What was kept before there were papers and parts has neither.
  paper: z
    .object({ says: z.string(), news: z.string(), parts: z.array(reconsidered) })
    .nullable()
    .default(null),
  dropped: z.array(z.string()).default([]),
  was: day.nullable().default(null),
});

const opened = (keys: TenantKeys, place: SealedPlace, text: string): unknown =>
  JSON.parse(keys.open(place, Buffer.from(text, "base64")));

function toComplaint({ complainant, standing, ...row }: z.infer<typeof complaintRow>, keys: TenantKeys): Complaint {
  const { name, ...words } = complaintWords.parse(opened(keys, wordsOf("complaint", row.id), row.words));
  const steps = row.steps.map(({ id, words: sealed, ...step }) => ({
    ...step,
    ...stepWords.parse(opened(keys, wordsOf("complaint_step", id), sealed)),
  }));
  const dropped = new Set(steps.flatMap((step) => step.dropped));
  const parts = row.parts.filter(({ id }) => !dropped.has(id));
  return { ...row, ...words, parts, by: { kind: complainant, name, standing }, steps };
}

/** Who writes a complaint, and in which case. */
export interface Writer {
  readonly caseId: string;
  readonly writtenBy: string;
}

/** What a writer has written of a complaint and not sent, else what was begun while the case had one draft for all; undefined where nothing is. */
export async function findDraft(tx: Tx | Database, writer: Writer): Promise<ComplaintDraft | undefined> {
  const own = await tx
    .selectFrom("complaint_writing")
    .select("draft_sealed")
    .where("tenant_id", "=", tx.tenant.id)
    .where("case_id", "=", writer.caseId)
    .where("written_by", "=", writer.writtenBy)
    .executeTakeFirst();
  const { keys } = tx.tenant;
  if (own) return complaintDraftSchema.parse(JSON.parse(keys.open(writingOf(writer), own.draft_sealed)));
  const shared = await tx
    .selectFrom("complaint_draft")
    .select("draft_sealed")
    .where("tenant_id", "=", tx.tenant.id)
    .where("case_id", "=", writer.caseId)
    .executeTakeFirst();
  return shared && complaintDraftSchema.parse(JSON.parse(keys.open(sharedDraftOf(writer.caseId), shared.draft_sealed)));
}

/** Keeps a writer's draft of a complaint; its case is locked. What was shared until now is this writer's from here on. */
export async function saveDraft(tx: Tx, writer: Writer, draft: ComplaintDraft, at: string): Promise<void> {
  const now = { draft_sealed: tx.tenant.keys.seal(writingOf(writer), JSON.stringify(draft)), updated_at: at };
  await tx
    .insertInto("complaint_writing")
    .values({ tenant_id: tx.tenant.id, case_id: writer.caseId, written_by: writer.writtenBy, ...now })
    .onConflict((conflict) => conflict.columns(["tenant_id", "case_id", "written_by"]).doUpdateSet(now))
    .execute();
  await deleteSharedDraft(tx, writer);
}

/** Throws a writer's draft of a complaint away. */
export async function deleteDraft(tx: Tx, writer: Writer): Promise<void> {
  await tx
    .deleteFrom("complaint_writing")
    .where("tenant_id", "=", tx.tenant.id)
    .where("case_id", "=", writer.caseId)
    .where("written_by", "=", writer.writtenBy)
    .execute();
  await deleteSharedDraft(tx, writer);
}

const deleteSharedDraft = (tx: Tx, { caseId }: Writer) =>
  tx.deleteFrom("complaint_draft").where("tenant_id", "=", tx.tenant.id).where("case_id", "=", caseId).execute();

/** The case that a complaint is in; undefined where there is no such complaint. */
export async function caseOfComplaint(
  tx: Tx | Database,
  complaintId: string,
): Promise<{ readonly caseId: string; readonly provider: string | null } | undefined> {
  const row = await tx
    .selectFrom("complaint")
    .select(["case_id", "provider_slug"])
    .where("tenant_id", "=", tx.tenant.id)
    .where("id", "=", complaintId)
    .executeTakeFirst();
  return row && { caseId: row.case_id, provider: row.provider_slug };
}

/** The ids of the cases with complaints that a provider is to see, newest complaint first. */
export async function casesWithComplaintsFor(db: Database, provider: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select case_id as id from complaint where tenant_id = ${db.tenant.id} and provider_slug = ${provider}
    group by case_id order by max(registered_at) desc`.execute(db);
  return rows.map(({ id }) => id);
}

/** How many complaints wait for what a provider says to them; of cases that it still sees. */
export async function countToComment(db: Database, provider: string, today: LocalDate): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`
    select count(*)::int as waiting from complaint
    join case_provider on case_provider.tenant_id = complaint.tenant_id and case_provider.case_id = complaint.case_id
      and case_provider.provider_slug = complaint.provider_slug
    where complaint.tenant_id = ${db.tenant.id} and complaint.provider_slug = ${provider}
      and (case_provider.to_on is null or case_provider.to_on > ${today})
      and (complaint.standing <> 'asked' or exists (select from complaint_step step
        where step.tenant_id = complaint.tenant_id and step.complaint_id = complaint.id and step.kind = 'confirmed'))
      and not exists (select from complaint_step step
        where step.tenant_id = complaint.tenant_id and step.complaint_id = complaint.id
          and (step.kind in ('answered', 'reconsidered', 'withdrawn', 'denied', 'misfiled') or step.kind = 'commented' and not exists (
            select from complaint_step asked where asked.tenant_id = step.tenant_id
              and asked.complaint_id = step.complaint_id and asked.kind = 'comment-asked'
              and (asked.registered_at, asked.id) > (step.registered_at, step.id))))`.execute(db);
  return rows[0]?.waiting ?? 0;
}

/** Not answered, withdrawn or decided on, and without a reconsideration that the list of what is owed would tell. */
const waits = sql<boolean>`(not complaint.has_appeal and not exists (
  select from complaint_step step where step.tenant_id = complaint.tenant_id and step.complaint_id = complaint.id
    and step.kind in ('answered', 'reconsidered', 'withdrawn', 'denied', 'misfiled')))`;

/** The ids of the cases that a reader may see and in which complaints wait for an answer that no deadline tells of; the oldest first. */
export async function casesThatWait(db: Database, reader: StaffActor): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select complaint.case_id as id from complaint
    join case_file on case_file.tenant_id = complaint.tenant_id and case_file.id = complaint.case_id
    where complaint.tenant_id = ${db.tenant.id} and ${waits} and ${openTo(reader)}
    group by complaint.case_id order by min(complaint.received_on), complaint.case_id`.execute(db);
  return rows.map(({ id }) => id);
}
