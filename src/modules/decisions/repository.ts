import { type Selectable, sql } from "kysely";
import { dayOfMoment } from "../../kernel/day-of-moment.ts";
import { type LocalDate, localDate } from "../../kernel/local-date.ts";
import type { Database, Tx } from "../../platform/database.ts";
import { changedWords, sealedWords, withWords, wordTables } from "../../platform/sealed-words.ts";
import type { Tables } from "../../platform/tables.ts";
import { listedRelation, nameToItsUnit, openedWith, openTo, type TiesRow } from "../../platform/ties-to-case.ts";
import type { AppliedTask } from "../applications/domain/application.ts";
import type { StaffActor } from "../people/domain/actor.ts";
import { basisFor } from "../people/domain/permission.ts";
import { deliveryForms, legalBases } from "../standards/domain/facts.ts";
import type { QueuedDecision } from "./domain/approval-queue.ts";
import type { AwaitingDecision, Decision, DraftDecision, IssuedDecision, IssuedPart } from "./domain/decision.ts";
import type { UsedPhrase } from "./domain/decision-draft.ts";
import { partOutcomes } from "./domain/decision-words.ts";
import { draftSchema } from "./domain/draft-schema.ts";
import { evidenceBlocks, evidenceKinds } from "./domain/evidence.ts";
import { evidenceWords, type IssuedEvidence } from "./domain/issued-evidence.ts";
import { type Reopening, reopeningGrounds, rulingOutcomesToDecide } from "./domain/reopening.ts";

/** What a decision's parts are about, by the ids of applied tasks. */
export type TasksById = ReadonlyMap<string, AppliedTask>;

/** The case's decisions, drafts among them, oldest first. The case must be locked where one of them is to be changed. */
export async function decisionsOfCase(
  tx: Tx | Database,
  tenantId: string,
  caseId: string,
  tasks: TasksById,
): Promise<readonly Decision[]> {
  const rows = await tx
    .selectFrom("decision")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where("case_id", "=", caseId)
    .orderBy(sql`issued_on nulls last`)
    .orderBy("id")
    .execute();
  const ids = rows.filter(({ state }) => state === "issued").map(({ id }) => id);
  const parts = ids.length === 0 ? [] : await partsOf(tx, tenantId, ids);
  const { keys } = tx.tenant;
  const opened = parts.map((part) => withWords(keys, "decision_part", part.id, part));
  return rows.map((row) =>
    toDecision(
      withWords(keys, "decision", row.id, row),
      opened.filter(({ decision_id }) => decision_id === row.id),
      tasks,
    ),
  );
}

const partsOf = (tx: Tx | Database, tenantId: string, decisionIds: readonly string[]) =>
  tx
    .selectFrom("decision_part")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where("decision_id", "in", decisionIds)
    .orderBy("position")
    .execute();

/** Keeps a draft as it stands now: a new one, or in place of what it was. A changed draft is no longer approved. */
export async function saveDraft(tx: Tx, tenantId: string, draft: DraftDecision): Promise<void> {
  const now = {
    state: draft.state,
    ...sealedWords(tx.tenant.keys, "decision", draft.id, { ...wordTables.decision.empty, draft: draft.content }),
    drafted_by: draft.draftedBy,
    updated_at: draft.updatedAt,
    approved_by: null,
    approved_at: null,
  };
  await tx
    .insertInto("decision")
    .values({
      tenant_id: tenantId,
      id: draft.id,
      case_id: draft.caseId,
      application_id: draft.applicationId,
      ...now,
    })
    .onConflict((conflict) =>
      conflict.columns(["tenant_id", "id"]).doUpdateSet({ ...now, version: sql`decision.version + 1` }),
    )
    .execute();
}

/** Writes down that a draft waits for approval, or who has approved it. */
export async function saveAwaiting(tx: Tx, tenantId: string, awaiting: AwaitingDecision, at: string): Promise<void> {
  await tx
    .updateTable("decision")
    .set({
      state: awaiting.state,
      approved_by: awaiting.approvedBy,
      approved_at: awaiting.approvedBy === null ? null : at,
      version: sql`version + 1`,
    })
    .where("tenant_id", "=", tenantId)
    .where("id", "=", awaiting.id)
    .where("state", "<>", "issued")
    .execute();
}

/** Keeps a decision as it was issued, with its parts. It is never changed after this. */
export async function saveIssued(tx: Tx, tenantId: string, issued: IssuedDecision, at: string): Promise<void> {
  const { reasons, providerWish } = issued;
  const words = await changedWords(tx, "decision", issued.id, {
    reasons_rules: reasons.rules,
    reasons_considerations: reasons.considerations,
    reasons_facts: reasons.facts,
    individual_assessment: issued.assessment,
    provider_wish: providerWish?.wish ?? "",
    provider_wish_reason: providerWish?.reason ?? "",
  });
  await tx
    .updateTable("decision")
    .set({
      state: issued.state,
      ...words,
      provider_wish_followed: providerWish?.followed ?? null,
      first_follow_up_on: issued.firstFollowUpOn,
      edition_on: issued.editionOn,
      issued_by: issued.issuedBy,
      issued_on: issued.issuedOn,
      letter_id: issued.letterId,
      updated_at: at,
      version: sql`version + 1`,
    })
    .where("tenant_id", "=", tenantId)
    .where("id", "=", issued.id)
    .where("state", "<>", "issued")
    .execute();
  await tx
    .insertInto("decision_part")
    .values(issued.parts.map((part, position) => partRow(tx, issued.id, part, position)))
    .execute();
}

const partRow = ({ tenant }: Tx, decisionId: string, part: IssuedPart, position: number) => ({
  tenant_id: tenant.id,
  id: part.id,
  decision_id: decisionId,
  applied_task_id: part.taskId,
  position,
  outcome: part.outcome,
  partial: part.partial,
  legal_basis: part.legalBasis,
  delivery_form: part.deliveryForm,
  package: part.package,
  extent: part.extent,
  weekly_minutes: part.weeklyMinutes,
  from_on: part.period?.from ?? null,
  to_on: part.period?.to ?? null,
  ends_on: part.endsOn,
  temporary: part.temporary,
  met_by: part.metBy ?? "",
  ...sealedWords(tenant.keys, "decision_part", part.id, {
    goals: part.goals.join("\n"),
    reasons: part.reasons,
    departure: part.departure,
  }),
  exclusion: part.exclusion,
});

type Row = Selectable<Tables["decision"]>;
type PartRow = Selectable<Tables["decision_part"]>;

function toDecision(row: Row, parts: readonly PartRow[], tasks: TasksById): Decision {
  if (row.state === "issued") return toIssued(row, parts, tasks);
  const open = {
    id: row.id,
    caseId: row.case_id,
    applicationId: row.application_id,
    content: draftSchema.parse(row.draft),
    draftedBy: row.drafted_by,
    updatedAt: row.updated_at,
    version: row.version,
  };
  return row.state === "draft"
    ? { ...open, state: "draft" }
    : { ...open, state: "awaiting-approval", approvedBy: row.approved_by };
}

function toIssued(row: Row, parts: readonly PartRow[], tasks: TasksById): IssuedDecision {
  const followed = row.provider_wish_followed === true;
  return {
    state: "issued",
    id: row.id,
    caseId: row.case_id,
    applicationId: row.application_id,
    parts: parts.map((part) => toPart(part, tasks)),
    reasons: { rules: row.reasons_rules, considerations: row.reasons_considerations, facts: row.reasons_facts },
    assessment: row.individual_assessment,
    providerWish:
      row.provider_wish === ""
        ? null
        : { wish: row.provider_wish, followed, reason: followed ? null : row.provider_wish_reason },
    firstFollowUpOn: dayOrNull(row.first_follow_up_on),
    editionOn: known(dayOrNull(row.edition_on), "edition"),
    draftedBy: row.drafted_by,
    approvedBy: row.approved_by,
    issuedBy: known(row.issued_by, "issuer"),
    issuedOn: known(dayOrNull(row.issued_on), "day"),
    issuedAt: row.updated_at,
    letterId: known(row.letter_id, "letter"),
  };
}

function toPart(row: PartRow, tasks: TasksById): IssuedPart {
  const { task, ownWords } = known(tasks.get(row.applied_task_id) ?? null, "applied task");
  return {
    id: row.id,
    taskId: row.applied_task_id,
    task,
    citizensWords: ownWords ?? "",
    outcome: known(partOutcomes.find((one) => one === row.outcome) ?? null, "outcome"),
    partial: row.partial,
    legalBasis: known(legalBases.find((one) => one === row.legal_basis) ?? null, "legal basis"),
    deliveryForm: deliveryForms.find((one) => one === row.delivery_form) ?? null,
    package: row.package,
    extent: row.extent,
    weeklyMinutes: row.weekly_minutes,
    period: row.from_on === null ? null : { from: localDate(row.from_on), to: dayOrNull(row.to_on) },
    endsOn: dayOrNull(row.ends_on),
    temporary: row.temporary,
    goals: row.goals === "" ? [] : row.goals.split("\n"),
    metBy: row.met_by || null,
    reasons: row.reasons,
    departure: row.departure,
    exclusion: row.exclusion,
  };
}

/** Keeps which phrases of the library a decision used, in their versions. */
export async function savePhrases(tx: Tx, decisionId: string, phrases: readonly UsedPhrase[]): Promise<void> {
  if (phrases.length === 0) return;
  const rows = phrases.map(({ id, version }) => ({
    tenant_id: tx.tenant.id,
    decision_id: decisionId,
    phrase_id: id,
    version,
  }));
  await tx.insertInto("decision_phrase").values(rows).execute();
}

/** The phrases that an issued decision used. */
export async function phrasesOf(tx: Tx | Database, decisionId: string): Promise<readonly UsedPhrase[]> {
  const rows = await tx
    .selectFrom("decision_phrase")
    .select(["phrase_id", "version"])
    .where("tenant_id", "=", tx.tenant.id)
    .where("decision_id", "=", decisionId)
    .execute();
  return rows.map(({ phrase_id, version }) => ({ id: phrase_id, version }));
}

const evidencePlace = (id: string) => ({ table: "evidence_link", column: "words_sealed", id });

/** Keeps what the sentences of a decision rested on when it was issued. */
export async function saveEvidence(tx: Tx, decisionId: string, links: readonly IssuedEvidence[]): Promise<void> {
  if (links.length === 0) return;
  const rows = links.map(({ id, taskId, block, kind, ...words }, position) => ({
    tenant_id: tx.tenant.id,
    id,
    decision_id: decisionId,
    applied_task_id: taskId,
    position,
    block,
    kind,
    words_sealed: tx.tenant.keys.seal(evidencePlace(id), JSON.stringify(words)),
  }));
  await tx.insertInto("evidence_link").values(rows).execute();
}

/** What the sentences of an issued decision rested on, in the order in which they were written. */
export async function evidenceOf(tx: Tx | Database, decisionId: string): Promise<readonly IssuedEvidence[]> {
  const { id: tenantId, keys } = tx.tenant;
  const rows = await tx
    .selectFrom("evidence_link")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where("decision_id", "=", decisionId)
    .orderBy("position")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    taskId: row.applied_task_id,
    block: known(evidenceBlocks.find((one) => one === row.block) ?? null, "text"),
    kind: known(evidenceKinds.find((one) => one === row.kind) ?? null, "kind of evidence"),
    ...evidenceWords.parse(JSON.parse(keys.open(evidencePlace(row.id), row.words_sealed))),
  }));
}

const reasonPlace = (id: string) => ({ table: "reopened_task", column: "reason_sealed", id });

/** Writes down that tasks are opened to be decided anew. */
export async function saveReopenings(tx: Tx, caseId: string, reopenings: readonly Reopening[]): Promise<void> {
  const rows = reopenings.map(
    ({ id, taskId, ground, reason, rulingOn, rulingOutcome, change, complaintId, at, by }) => ({
      tenant_id: tx.tenant.id,
      id,
      case_id: caseId,
      applied_task_id: taskId,
      ground,
      reason_sealed: tx.tenant.keys.seal(reasonPlace(id), reason),
      ruling_on: rulingOn,
      ruling_outcome: rulingOutcome,
      worsens: change?.worsens ?? false,
      ends: change?.ends ?? false,
      raises: change?.raises ?? false,
      takes_effect_on: change?.takesEffectOn ?? null,
      complaint_id: complaintId,
      reopened_at: at,
      reopened_by: by,
    }),
  );
  await tx.insertInto("reopened_task").values(rows).execute();
}

/** Writes down that tasks are not decided anew after all: the change that they were opened for is given up. */
export async function dropReopenings(
  tx: Tx,
  ids: readonly string[],
  dropped: { readonly at: string; readonly by: string },
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable("reopened_task")
    .set({ dropped_at: dropped.at, dropped_by: dropped.by })
    .where("tenant_id", "=", tx.tenant.id)
    .where("id", "in", [...ids])
    .execute();
}

/** Ties tasks that wait to be decided anew to the complaint that they are decided for. */
export async function tieReopenings(tx: Tx, ids: readonly string[], complaintId: string): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable("reopened_task")
    .set({ complaint_id: complaintId })
    .where("tenant_id", "=", tx.tenant.id)
    .where("id", "in", [...ids])
    .where("ground", "in", ["reconsideration", "ruling"])
    .execute();
}

/**
 * Moves the day of a ruling, where it opened tasks anew.
 *
 * @param complaintId the complaint that it is on, where others came that day; null where it came alone, and whatever waits with it now
 */
export async function moveRulingDay(
  tx: Tx,
  caseId: string,
  complaintId: string | null,
  { was, is }: { readonly was: LocalDate; readonly is: LocalDate },
): Promise<void> {
  const ofDay = tx
    .updateTable("reopened_task")
    .set({ ruling_on: is })
    .where("tenant_id", "=", tx.tenant.id)
    .where("case_id", "=", caseId)
    .where("ruling_on", "=", was);
  await (complaintId === null ? ofDay : ofDay.where("complaint_id", "=", complaintId)).execute();
}

/** Writes down that tasks are not opened by a ruling after all: it was registered by mistake. */
export async function forgetRuling(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable("reopened_task")
    .set({ ruling_on: null, ruling_outcome: null })
    .where("tenant_id", "=", tx.tenant.id)
    .where("id", "in", [...ids])
    .execute();
}

/** Openings that gave way to others at a moment, oldest first. */
export async function gaveWayAt(tx: Tx | Database, caseId: string, at: string): Promise<readonly Reopening[]> {
  const rows = await openings(tx, caseId).where("dropped_at", "=", at).execute();
  return rows.map((row) => reopeningIn(tx, row));
}

/** Puts the day off on which a change is to take effect. */
export async function saveEffectDay(tx: Tx, ids: readonly string[], on: LocalDate): Promise<void> {
  await tx
    .updateTable("reopened_task")
    .set({ takes_effect_on: on })
    .where("tenant_id", "=", tx.tenant.id)
    .where("id", "in", [...ids])
    .execute();
}

/** The tasks of a case that were opened anew and not dropped, oldest first. */
export async function reopeningsOf(tx: Tx | Database, caseId: string): Promise<readonly Reopening[]> {
  const rows = await openings(tx, caseId).where("dropped_at", "is", null).execute();
  return rows.map((row) => reopeningIn(tx, row));
}

/** The tasks of a case that rulings opened anew, oldest first; also those whose opening gave way to another. */
export async function rulingOpeningsOf(tx: Tx | Database, caseId: string): Promise<readonly Reopening[]> {
  const rows = await openings(tx, caseId).where("ruling_on", "is not", null).execute();
  return rows.map((row) => reopeningIn(tx, row));
}

const openings = (tx: Tx | Database, caseId: string) =>
  tx
    .selectFrom("reopened_task")
    .selectAll()
    .where("tenant_id", "=", tx.tenant.id)
    .where("case_id", "=", caseId)
    .orderBy("reopened_at")
    .orderBy("id");

const reopeningIn = (tx: Tx | Database, row: Selectable<Tables["reopened_task"]>): Reopening => ({
  id: row.id,
  taskId: row.applied_task_id,
  ground: known(reopeningGrounds.find((one) => one === row.ground) ?? null, "ground"),
  reason: tx.tenant.keys.open(reasonPlace(row.id), row.reason_sealed),
  rulingOn: dayOrNull(row.ruling_on),
  rulingOutcome: rulingOutcomesToDecide.find((one) => one === row.ruling_outcome) ?? null,
  change:
    row.takes_effect_on === null
      ? null
      : { worsens: row.worsens, ends: row.ends, raises: row.raises, takesEffectOn: localDate(row.takes_effect_on) },
  complaintId: row.complaint_id,
  at: row.reopened_at,
  by: row.reopened_by,
});

/** Open decisions that are with a second person, in cases that are open to the reader; the longest wait first. */
export async function awaitingDecisions(tx: Tx | Database, reader: StaffActor): Promise<readonly QueuedDecision[]> {
  const { rows } = await sql<QueuedRow>`
    select case_file.id, case_file.number, case_file.citizen_id, case_file.unit_slug, case_file.caseworker_id,
           case_file.sensitivity, ${openedWith(reader)} as opened_with, decision.drafted_by, decision.approved_by,
           decision.updated_at::text, writer.name as writer, approver.name as approver,
           ${nameToItsUnit(reader)} as citizen
    from decision
    join case_file on case_file.tenant_id = decision.tenant_id and case_file.id = decision.case_id
    join citizen on citizen.tenant_id = case_file.tenant_id and citizen.id = case_file.citizen_id
    left join staff_member writer on writer.tenant_id = decision.tenant_id and writer.id = decision.drafted_by
    left join staff_member approver on approver.tenant_id = decision.tenant_id and approver.id = decision.approved_by
    where decision.tenant_id = ${tx.tenant.id} and decision.state = 'awaiting-approval' and ${openTo(reader)}
    order by decision.updated_at, decision.id`.execute(tx);
  return rows.map((row) => toQueued(reader, row));
}

/** How many of them the reader could approve: somebody else wrote them, and nobody has approved yet. */
export async function countToApprove(tx: Tx | Database, reader: StaffActor): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`
    select count(*)::int as waiting from decision
    join case_file on case_file.tenant_id = decision.tenant_id and case_file.id = decision.case_id
    where decision.tenant_id = ${tx.tenant.id} and decision.state = 'awaiting-approval'
      and decision.approved_by is null and decision.drafted_by <> ${reader.id}::uuid and ${openTo(reader)}`.execute(tx);
  return rows[0]?.waiting ?? 0;
}

interface QueuedRow extends TiesRow {
  readonly id: string;
  readonly number: string;
  readonly citizen: string;
  readonly drafted_by: string;
  readonly approved_by: string | null;
  readonly updated_at: string;
  readonly writer: string | null;
  readonly approver: string | null;
}

const toQueued = (reader: StaffActor, row: QueuedRow): QueuedDecision => ({
  caseId: row.id,
  citizenId: row.citizen_id,
  number: row.number,
  citizen: row.citizen,
  draftedBy: row.drafted_by,
  draftedByName: row.writer ?? "",
  approvedByName: row.approver,
  isApproved: row.approved_by !== null,
  since: dayOfMoment(new Date(row.updated_at).toISOString()),
  openedWith: row.opened_with,
  basis: basisFor(reader, "decision:approve", listedRelation(reader, row)),
});

const dayOrNull = (day: string | null): LocalDate | null => (day === null ? null : localDate(day));

function known<Value>(value: Value | null, what: string): Value {
  if (value === null) throw new TypeError(`the database holds a decision without ${what}`);
  return value;
}
