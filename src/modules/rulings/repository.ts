import { type Selectable, sql } from "kysely";
import { z } from "zod";
import { dayOfMoment } from "../../kernel/day-of-moment.ts";
import { type LocalDate, localDate } from "../../kernel/local-date.ts";
import type { Database, Tx } from "../../platform/database.ts";
import type { Tables } from "../../platform/tables.ts";
import type { SealedPlace, TenantKeys } from "../../platform/vault.ts";
import { appliedTaskNames } from "../applications/domain/applied-task.ts";
import { documentType } from "../documents/domain/document-type.ts";
import { type Lesson, type LessonTag, type TagKind, tagKinds } from "./domain/lesson.ts";
import { type ParkedRuling, parkingReasons } from "./domain/parked-ruling.ts";
import type { TagCount } from "./domain/reversal-counts.ts";
import { afterAnnulments, type PointToClarify, type RuledPart, type Ruling, rulingOutcomes } from "./domain/ruling.ts";

const wordsOf = (table: "ruling" | "point_answer" | "parked_ruling", id: string): SealedPlace => ({
  table,
  column: "words_sealed",
  id,
});

/** Keeps a ruling with what it says of each task. */
export async function insertRuling(tx: Tx, ruling: Ruling, by: string): Promise<void> {
  const { id, parts, points, reference, says } = ruling;
  const words = {
    reference,
    says,
    parts: parts.map((part) => ({ id: part.id, says: part.says })),
    points: points.map(({ text }) => text),
  };
  await tx
    .insertInto("ruling")
    .values({
      tenant_id: tx.tenant.id,
      id,
      case_id: ruling.caseId,
      complaint_id: ruling.complaintId,
      decision_id: ruling.decisionId,
      document_id: ruling.documentId,
      letter_id: ruling.letterId,
      decided_on: ruling.decidedOn,
      received_on: ruling.receivedOn,
      carry_out_on: ruling.carryOutOn,
      words_sealed: tx.tenant.keys.seal(wordsOf("ruling", id), JSON.stringify(words)),
      registered_at: ruling.registeredAt,
      registered_by: by,
    })
    .execute();
  const rows = parts.map((part) => ({
    tenant_id: tx.tenant.id,
    ruling_id: id,
    part_id: part.id,
    outcome: part.outcome,
    after_annulment: part.after,
  }));
  await tx.insertInto("ruled_part").values(rows).execute();
}

/** Moves the day on which a ruling came. */
export async function moveReceived(tx: Tx, id: string, is: LocalDate): Promise<void> {
  await tx
    .updateTable("ruling")
    .set({ received_on: is })
    .where("tenant_id", "=", tx.tenant.id)
    .where("id", "=", id)
    .execute();
}

/** What was found of a point: for which ruling, in which place of its list. */
export interface NewPointAnswer {
  readonly id: string;
  readonly rulingId: string;
  readonly point: number;
  readonly text: string;
  readonly at: string;
  readonly by: string;
}

/** Keeps what was found of a point. */
export async function insertPointAnswer(tx: Tx, answer: NewPointAnswer): Promise<void> {
  await tx
    .insertInto("point_answer")
    .values({
      tenant_id: tx.tenant.id,
      id: answer.id,
      ruling_id: answer.rulingId,
      point: answer.point,
      words_sealed: tx.tenant.keys.seal(wordsOf("point_answer", answer.id), answer.text),
      answered_at: answer.at,
      answered_by: answer.by,
    })
    .execute();
}

const rulingWords = z.strictObject({
  reference: z.string(),
  says: z.string(),
  parts: z.array(z.strictObject({ id: z.string(), says: z.string() })),
  points: z.array(z.string()),
});

/** Writes down that a ruling was registered by mistake, and by whom and why it is taken out. */
export async function insertStruck(
  tx: Tx,
  rulingId: string,
  struck: { readonly why: string; readonly at: string; readonly by: string },
): Promise<void> {
  const place = { table: "struck_ruling", column: "reason_sealed", id: rulingId } as const;
  await tx
    .insertInto("struck_ruling")
    .values({
      tenant_id: tx.tenant.id,
      ruling_id: rulingId,
      reason_sealed: tx.tenant.keys.seal(place, struck.why),
      struck_at: struck.at,
      struck_by: struck.by,
    })
    .execute();
}

/** The rulings in a case, the oldest first; without those that were registered by mistake. */
export async function rulingsOfCase(tx: Tx | Database, caseId: string): Promise<readonly Ruling[]> {
  const rows = await tx
    .selectFrom("ruling")
    .selectAll()
    .where("tenant_id", "=", tx.tenant.id)
    .where("case_id", "=", caseId)
    .where(rulingStands)
    .orderBy("received_on")
    .orderBy("registered_at")
    .execute();
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const parts = await partsOf(tx, ids);
  const answers = await answersTo(tx, ids);
  return rows.map((row) => toRuling(tx.tenant.keys, row, parts, answers));
}

/** That a ruling was not registered by mistake; and that what was learned was not learned of such a one. */
const rulingStands = sql<boolean>`not exists (select from struck_ruling struck
  where struck.tenant_id = ruling.tenant_id and struck.ruling_id = ruling.id)`;
const lessonStands = sql<boolean>`not exists (select from struck_ruling struck
  where struck.tenant_id = lesson.tenant_id and struck.ruling_id = lesson.ruling_id)`;

interface PartRow {
  readonly ruling_id: string;
  readonly part_id: string;
  readonly outcome: string;
  readonly after_annulment: string | null;
  readonly applied_task_id: string;
  readonly task: string;
}

async function partsOf(tx: Tx | Database, ids: readonly string[]): Promise<readonly PartRow[]> {
  const { rows } = await sql<PartRow>`
    select ruled_part.ruling_id, ruled_part.part_id, ruled_part.outcome, ruled_part.after_annulment,
      part.applied_task_id, applied_task.task
    from ruled_part
    join decision_part part on part.tenant_id = ruled_part.tenant_id and part.id = ruled_part.part_id
    join applied_task on applied_task.tenant_id = part.tenant_id and applied_task.id = part.applied_task_id
    where ruled_part.tenant_id = ${tx.tenant.id} and ruled_part.ruling_id = any (${ids}::uuid[])
    order by part.position, part.id`.execute(tx);
  return rows;
}

interface AnswerRow {
  readonly rulingId: string;
  readonly point: number;
  readonly answer: NonNullable<PointToClarify["answer"]>;
}

async function answersTo(tx: Tx | Database, ids: readonly string[]): Promise<readonly AnswerRow[]> {
  const rows = await tx
    .selectFrom("point_answer")
    .selectAll()
    .where("tenant_id", "=", tx.tenant.id)
    .where("ruling_id", "in", [...ids])
    .orderBy("answered_at")
    .orderBy("id")
    .execute();
  return rows.map(({ answered_at, id, point, ruling_id, words_sealed }) => ({
    rulingId: ruling_id,
    point,
    answer: { text: tx.tenant.keys.open(wordsOf("point_answer", id), words_sealed), on: dayOfMoment(answered_at) },
  }));
}

function toRuling(
  keys: TenantKeys,
  row: Selectable<Tables["ruling"]>,
  allParts: readonly PartRow[],
  answers: readonly AnswerRow[],
): Ruling {
  const words = rulingWords.parse(JSON.parse(keys.open(wordsOf("ruling", row.id), row.words_sealed)));
  const says = new Map(words.parts.map((part) => [part.id, part.says]));
  return {
    id: row.id,
    caseId: row.case_id,
    complaintId: row.complaint_id,
    decisionId: row.decision_id,
    documentId: row.document_id,
    letterId: row.letter_id,
    decidedOn: localDate(row.decided_on),
    receivedOn: localDate(row.received_on),
    carryOutOn: dayOrNull(row.carry_out_on),
    reference: words.reference,
    says: words.says,
    parts: allParts.filter((part) => part.ruling_id === row.id).map((part) => toPart(part, says.get(part.part_id))),
    points: words.points.map((text, point) => ({
      text,
      answer: answers.findLast((one) => one.rulingId === row.id && one.point === point)?.answer ?? null,
    })),
    registeredAt: row.registered_at,
  };
}

const toPart = (row: PartRow, says = ""): RuledPart => ({
  id: row.part_id,
  taskId: row.applied_task_id,
  task: known(appliedTaskNames, row.task, "task"),
  outcome: known(rulingOutcomes, row.outcome, "outcome"),
  says,
  after: row.after_annulment === null ? null : known(afterAnnulments, row.after_annulment, "what follows"),
});

/** Keeps what a decision that was tried again rested on. */
export async function insertLesson(tx: Tx, lesson: Lesson, learnedOn: LocalDate): Promise<void> {
  const { caseId, complaintId, id, reversed, rulingId, tags } = lesson;
  const of = { tenant_id: tx.tenant.id };
  await tx
    .insertInto("lesson")
    .values({
      ...of,
      id,
      case_id: caseId,
      complaint_id: complaintId,
      ruling_id: rulingId,
      reversed,
      learned_on: learnedOn,
    })
    .execute();
  if (tags.length > 0)
    await tx
      .insertInto("lesson_tag")
      .values(tags.map((tag) => ({ ...of, lesson_id: id, ...tag })))
      .execute();
}

/** Keeps which of it failed, as somebody has chosen; what was added is kept too. */
export async function saveChosen(
  tx: Tx,
  { id, tags }: Pick<Lesson, "id" | "tags">,
  chosen: { readonly at: string; readonly by: string },
): Promise<void> {
  await tx
    .updateTable("lesson")
    .set({ chosen_at: chosen.at, chosen_by: chosen.by })
    .where("tenant_id", "=", tx.tenant.id)
    .where("id", "=", id)
    .execute();
  for (const tag of tags)
    await tx
      .insertInto("lesson_tag")
      .values({ tenant_id: tx.tenant.id, lesson_id: id, ...tag })
      .onConflict((conflict) =>
        conflict.columns(["tenant_id", "lesson_id", "kind", "name"]).doUpdateSet({ failed: tag.failed }),
      )
      .execute();
}

/** What is learned in a case. */
export async function lessonsOfCase(tx: Tx | Database, caseId: string): Promise<readonly Lesson[]> {
  const rows = await tx
    .selectFrom("lesson")
    .selectAll()
    .where("tenant_id", "=", tx.tenant.id)
    .where("case_id", "=", caseId)
    .where(lessonStands)
    .orderBy("learned_on")
    .orderBy("id")
    .execute();
  const tags = await tx
    .selectFrom("lesson_tag")
    .selectAll()
    .where("tenant_id", "=", tx.tenant.id)
    .where("lesson_id", "in", rows.length === 0 ? [tx.tenant.id] : rows.map(({ id }) => id))
    .execute();
  return rows.map((row) => ({
    id: row.id,
    caseId: row.case_id,
    complaintId: row.complaint_id,
    rulingId: row.ruling_id,
    reversed: row.reversed,
    isChosen: row.chosen_at !== null,
    tags: tags
      .filter(({ lesson_id }) => lesson_id === row.id)
      .map(({ failed, kind, name }) => ({ kind: known(tagKinds, kind, "tag"), name, failed })),
  }));
}

/** How often each thing that decisions rested on was tried by Ankestyrelsen and failed there, and failed when the municipality looked again. */
export async function countTags(tx: Tx | Database, kind: TagKind): Promise<readonly TagCount[]> {
  const { rows } = await sql<TagCount>`
    select tag.name, count(*) filter (where lesson.ruling_id is not null)::int as tried,
      count(*) filter (where lesson.ruling_id is not null and tag.failed)::int as reversed,
      count(*) filter (where lesson.ruling_id is null)::int as "lookedAgain",
      count(*) filter (where lesson.ruling_id is null and tag.failed)::int as own,
      count(distinct case_file.citizen_id)::int as people
    from lesson_tag tag
    join lesson on lesson.tenant_id = tag.tenant_id and lesson.id = tag.lesson_id
    join case_file on case_file.tenant_id = lesson.tenant_id and case_file.id = lesson.case_id
    where tag.tenant_id = ${tx.tenant.id} and tag.kind = ${kind} and ${lessonStands}
    group by tag.name order by 3 desc, own desc, 2 desc, tag.name`.execute(tx);
  return rows;
}

/** The cases in which something failed. */
export async function casesThatFailed(tx: Tx | Database, tag: LessonTag): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom("lesson_tag")
    .innerJoin("lesson", (join) =>
      join.onRef("lesson.tenant_id", "=", "lesson_tag.tenant_id").onRef("lesson.id", "=", "lesson_tag.lesson_id"),
    )
    .select("lesson.case_id")
    .distinct()
    .where("lesson_tag.tenant_id", "=", tx.tenant.id)
    .where("lesson_tag.kind", "=", tag.kind)
    .where("lesson_tag.name", "=", tag.name)
    .where("lesson_tag.failed", "=", true)
    .where(lessonStands)
    .execute();
  return rows.map(({ case_id }) => case_id);
}

/** A ruling that is put aside, with its paper. */
export interface KeptParking {
  readonly parked: ParkedRuling;
  readonly bytes: Uint8Array;
  readonly sha256: Uint8Array;
}

const paperOf = (id: string, column: "title_sealed" | "content_sealed"): SealedPlace => ({
  table: "parked_ruling",
  column,
  id,
});

/** Keeps a ruling that fits no case. */
export async function insertParked(tx: Tx, { bytes, parked, sha256 }: KeptParking): Promise<void> {
  const { id: tenantId, keys } = tx.tenant;
  const { about, id, note, reference } = parked;
  await tx
    .insertInto("parked_ruling")
    .values({
      tenant_id: tenantId,
      id,
      received_on: parked.receivedOn,
      why: parked.why,
      words_sealed: keys.seal(wordsOf("parked_ruling", id), JSON.stringify({ about, note, reference })),
      title_sealed: keys.seal(paperOf(id, "title_sealed"), parked.title),
      content_sealed: keys.sealBytes(paperOf(id, "content_sealed"), bytes),
      media_type: parked.type,
      size_bytes: parked.sizeBytes,
      sha_256: Buffer.from(sha256),
      parked_at: parked.parkedAt,
      parked_by: parked.parkedBy,
    })
    .execute();
}

const parkedWords = z.strictObject({ about: z.string(), note: z.string(), reference: z.string() });

const parkedColumns = [
  ...(["id", "received_on", "why", "words_sealed", "title_sealed", "media_type", "size_bytes"] as const),
  ...(["parked_at", "parked_by", "ruling_id", "matched_at", "matched_by"] as const),
] as const;

/** The rulings that were put aside: those that wait first, the oldest first. */
export async function allParked(tx: Tx | Database): Promise<readonly ParkedRuling[]> {
  const rows = await tx
    .selectFrom("parked_ruling")
    .select([...parkedColumns])
    .where("tenant_id", "=", tx.tenant.id)
    .orderBy(sql`ruling_id is not null`)
    .orderBy("parked_at")
    .execute();
  return rows.map((row) => toParked(tx.tenant.keys, row));
}

/** One of them. In an act it is locked, so that two do not find a case for it at once. */
export async function findParked(tx: Tx | Database, id: string, forAct: boolean): Promise<ParkedRuling | undefined> {
  const query = tx
    .selectFrom("parked_ruling")
    .select([...parkedColumns])
    .where("tenant_id", "=", tx.tenant.id)
    .where("id", "=", id);
  const row = await (forAct ? query.forUpdate() : query).executeTakeFirst();
  return row && toParked(tx.tenant.keys, row);
}

/** The paper of one of them. */
export async function parkedPaper(
  tx: Tx | Database,
  id: string,
): Promise<{ readonly bytes: Uint8Array; readonly sha256: Uint8Array }> {
  const row = await tx
    .selectFrom("parked_ruling")
    .select(["content_sealed", "sha_256"])
    .where("tenant_id", "=", tx.tenant.id)
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return { bytes: tx.tenant.keys.openBytes(paperOf(id, "content_sealed"), row.content_sealed), sha256: row.sha_256 };
}

/** Writes down the ruling of a case that one of them became, and who found the case. */
export async function saveMatched(tx: Tx, id: string, matched: NonNullable<ParkedRuling["matched"]>): Promise<void> {
  await tx
    .updateTable("parked_ruling")
    .set({ ruling_id: matched.rulingId, matched_at: matched.at, matched_by: matched.by })
    .where("tenant_id", "=", tx.tenant.id)
    .where("id", "=", id)
    .where("ruling_id", "is", null)
    .execute();
}

/** Lets one wait for its case again, where the ruling that it became was registered by mistake. */
export async function unmatch(tx: Tx, rulingId: string): Promise<void> {
  await tx
    .updateTable("parked_ruling")
    .set({ ruling_id: null, matched_at: null, matched_by: null })
    .where("tenant_id", "=", tx.tenant.id)
    .where("ruling_id", "=", rulingId)
    .execute();
}

/** How many wait for somebody to find their case. */
export async function countParked(tx: Tx | Database): Promise<number> {
  const { waiting } = await tx
    .selectFrom("parked_ruling")
    .select(({ fn }) => fn.countAll<string>().as("waiting"))
    .where("tenant_id", "=", tx.tenant.id)
    .where("ruling_id", "is", null)
    .executeTakeFirstOrThrow();
  return Number(waiting);
}

type ParkedRow = Pick<Selectable<Tables["parked_ruling"]>, (typeof parkedColumns)[number]>;

function toParked(keys: TenantKeys, row: ParkedRow): ParkedRuling {
  const words = parkedWords.parse(JSON.parse(keys.open(wordsOf("parked_ruling", row.id), row.words_sealed)));
  const { matched_at: at, matched_by: by, ruling_id: rulingId } = row;
  return {
    ...words,
    id: row.id,
    receivedOn: localDate(row.received_on),
    why: known(parkingReasons, row.why, "reason"),
    title: keys.open(paperOf(row.id, "title_sealed"), row.title_sealed),
    type: documentType(row.media_type) ?? "application/pdf",
    sizeBytes: row.size_bytes,
    parkedAt: row.parked_at,
    parkedBy: row.parked_by,
    matched: rulingId !== null && at !== null && by !== null ? { rulingId, at, by } : null,
  };
}

const dayOrNull = (day: string | null): LocalDate | null => (day === null ? null : localDate(day));

function known<Value extends string>(values: readonly Value[], found: string, what: string): Value {
  const value = values.find((one) => one === found);
  if (value === undefined) throw new TypeError(`the database holds a ruling with an unknown ${what}`);
  return value;
}
