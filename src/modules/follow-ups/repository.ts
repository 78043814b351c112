import { sql } from "kysely";
import { z } from "zod";
import { localDate } from "../../kernel/local-date.ts";
import type { Database, Tx } from "../../platform/database.ts";
import { sealedWords, withWords } from "../../platform/sealed-words.ts";
import { openTo } from "../../platform/ties-to-case.ts";
import type { StaffActor } from "../people/domain/actor.ts";
import { sayers } from "../plans/domain/own-goal.ts";
import { type FollowUp, meetings, outcomes, standings } from "./domain/follow-up.ts";
import { detailsIn, detailsOf } from "./domain/follow-up-details.ts";
import type { OrderWithoutForm } from "./domain/follow-up-opening.ts";
import {
  blankTexts,
  type FollowUpPart,
  type PartContent,
  partQuestions,
  type Side,
  sides,
  type WaitingPart,
} from "./domain/follow-up-part.ts";

/** The follow-ups of a case with how each goal stood, oldest first. */
export async function followUpsOfCase(
  tx: Tx | Database,
  tenantId: string,
  caseId: string,
): Promise<readonly FollowUp[]> {
  const { rows } = await sql<unknown>`
    select follow_up.*, coalesce((
      select jsonb_agg(to_jsonb(followed_goal) order by followed_goal.position) from followed_goal
      where followed_goal.tenant_id = follow_up.tenant_id and followed_goal.follow_up_id = follow_up.id), '[]') as goals
    from follow_up where tenant_id = ${tenantId} and case_id = ${caseId} order by held_on, id`.execute(tx);
  const { keys } = tx.tenant;
  return rows
    .map((row) => followUpRow.parse(row))
    .map((row) => {
      const goals = row.goals.map((goal) => withWords(keys, "followed_goal", `${row.id}/${goal.position}`, goal));
      const told = toFollowUp({ ...withWords(keys, "follow_up", row.id, row), goals });
      const sealed = row.details_sealed;
      return detailsIn(told, sealed === null ? {} : JSON.parse(keys.open(placeOfDetails(row.id), sealed)));
    });
}

const placeOfDetails = (id: string) => ({ table: "follow_up", column: "details_sealed", id }) as const;

/** Moves the day of the follow-ups that were held on it. */
export async function moveHeldDay(
  tx: Tx,
  caseId: string,
  { was, is }: { readonly was: string; readonly is: string },
): Promise<void> {
  await tx
    .updateTable("follow_up")
    .set({ held_on: is })
    .where("tenant_id", "=", tx.tenant.id)
    .where("case_id", "=", caseId)
    .where("held_on", "=", was)
    .execute();
}

/** Who wrote a follow-up down, and when. */
export interface Registered {
  readonly caseId: string;
  readonly at: string;
  readonly by: string;
}

/** Keeps a follow-up that was held. */
export async function insertFollowUp(tx: Tx, tenantId: string, held: FollowUp, registered: Registered): Promise<void> {
  await tx
    .insertInto("follow_up")
    .values({
      tenant_id: tenantId,
      id: held.id,
      case_id: registered.caseId,
      held_on: held.heldOn,
      meeting: held.meeting,
      ...sealedWords(tx.tenant.keys, "follow_up", held.id, {
        citizens_words: held.citizensWords,
        use_of_support: held.useOfSupport,
        inspection: held.inspection,
        notes: held.notes,
        departure: held.departure,
        change: held.change?.what ?? "",
      }),
      details_sealed: tx.tenant.keys.seal(placeOfDetails(held.id), JSON.stringify(detailsOf(held))),
      citizen_took_part: held.tookPart.includes("citizen"),
      status_code: held.statusCode,
      change_from_on: held.change?.from ?? null,
      outcome: held.outcome,
      next_on: held.nextOn,
      registered_at: registered.at,
      registered_by: registered.by,
    })
    .execute();
  if (held.goals.length === 0) return;
  await tx
    .insertInto("followed_goal")
    .values(
      held.goals.map(({ goal, note, standing, level }, position) => ({
        tenant_id: tenantId,
        follow_up_id: held.id,
        position,
        standing,
        level,
        ...sealedWords(tx.tenant.keys, "followed_goal", `${held.id}/${position}`, { goal, note }),
      })),
    )
    .execute();
}

/** Bytes as the database writes them in JSON. */
const bytesInJson = z
  .string()
  .nullable()
  .transform((hex) => (hex === null ? null : Buffer.from(hex.slice(2), "hex")));

const followUpRow = z.object({
  words_sealed: z.instanceof(Buffer).nullable(),
  details_sealed: z.instanceof(Buffer).nullable(),
  status_code: z.string().nullable(),
  id: z.string(),
  held_on: z.string(),
  meeting: z.enum(meetings),
  citizens_words: z.string(),
  use_of_support: z.string(),
  inspection: z.string(),
  notes: z.string(),
  outcome: z.enum(outcomes),
  next_on: z.string().nullable(),
  departure: z.string(),
  change: z.string(),
  change_from_on: z.string().nullable(),
  goals: z.array(
    z.object({
      position: z.number(),
      goal: z.string(),
      standing: z.enum(standings),
      level: z.number().nullable(),
      note: z.string(),
      words_sealed: bytesInJson,
    }),
  ),
});

const toFollowUp = (row: z.infer<typeof followUpRow>) => ({
  id: row.id,
  statusCode: row.status_code,
  heldOn: localDate(row.held_on),
  meeting: row.meeting,
  citizensWords: row.citizens_words,
  useOfSupport: row.use_of_support,
  inspection: row.inspection,
  notes: row.notes,
  goals: row.goals.map(({ goal, standing, level, note }) => ({ goal, standing, level, note })),
  outcome: row.outcome,
  change: row.change_from_on === null ? null : { what: row.change, from: localDate(row.change_from_on) },
  nextOn: row.next_on === null ? null : localDate(row.next_on),
  departure: row.departure,
});

type PartColumn = "words_sealed" | "sent_sealed";
const placeOfPart = (column: PartColumn, id: string) => ({ table: "follow_up_part", column, id }) as const;

const sealedPart = ({ tenant }: Tx, column: PartColumn, id: string, content: PartContent): Buffer =>
  tenant.keys.seal(placeOfPart(column, id), JSON.stringify(content));

/** What has been prepared for the follow-ups of a case, oldest first. */
export async function partsOfCase(tx: Tx | Database, caseId: string): Promise<readonly FollowUpPart[]> {
  const rows = await tx
    .selectFrom("follow_up_part")
    .selectAll()
    .where("tenant_id", "=", tx.tenant.id)
    .where("case_id", "=", caseId)
    .orderBy("updated_at")
    .execute();
  const { keys } = tx.tenant;
  const opened = (column: PartColumn, id: string, sealed: Buffer): PartContent =>
    partContent.parse(JSON.parse(keys.open(placeOfPart(column, id), sealed)));
  return rows.map((row) => ({
    id: row.id,
    side: z.enum(sides).parse(row.side),
    writing: opened("words_sealed", row.id, row.words_sealed),
    sent: row.sent_sealed === null ? null : opened("sent_sealed", row.id, row.sent_sealed),
    sentAt: row.sent_at,
    version: row.version,
    waits: row.follow_up_id === null && row.sent_at !== null && (row.seen_at === null || row.seen_at < row.sent_at),
    followUpId: row.follow_up_id,
  }));
}

/** What somebody writes of one side's part; with `isSent` it is what is sent from now on. */
export interface WrittenPart {
  readonly id: string;
  readonly side: Side;
  readonly content: PartContent;
  readonly isSent: boolean;
  /** Whether the authority wrote it itself, so that it is not new to it. */
  readonly isSeen: boolean;
}

/** Keeps a part as it is now, and counts its version up. The case must be locked. */
export async function savePart(tx: Tx, part: WrittenPart, registered: Registered): Promise<void> {
  const { id, side, content, isSeen, isSent } = part;
  const columns = {
    words_sealed: sealedPart(tx, "words_sealed", id, content),
    updated_at: registered.at,
    updated_by: registered.by,
    ...(isSent && {
      sent_sealed: sealedPart(tx, "sent_sealed", id, content),
      sent_at: registered.at,
      sent_by: registered.by,
    }),
    ...(isSent && isSeen && { seen_at: registered.at, seen_by: registered.by }),
  };
  await tx
    .insertInto("follow_up_part")
    .values({ tenant_id: tx.tenant.id, id, case_id: registered.caseId, side, ...columns })
    .onConflict((conflict) =>
      conflict.columns(["tenant_id", "id"]).doUpdateSet({ ...columns, version: sql`follow_up_part.version + 1` }),
    )
    .execute();
}

/** Marks what was sent in a case as seen by the authority, up to this moment. */
export async function markPartsSeen(tx: Tx, caseId: string, seen: Pick<Registered, "at" | "by">): Promise<void> {
  await tx
    .updateTable("follow_up_part")
    .set({ seen_at: seen.at, seen_by: seen.by })
    .where("tenant_id", "=", tx.tenant.id)
    .where("case_id", "=", caseId)
    .where("follow_up_id", "is", null)
    .where("sent_at", "is not", null)
    .execute();
}

/** What was sent before a follow-up and nobody of the authority has seen, in the reader's own cases and in those of the unit that nobody has; oldest first. */
export async function waitingParts(tx: Tx | Database, reader: StaffActor): Promise<readonly WaitingPart[]> {
  const { rows } = await sql<WaitingPart>`
    select part.id, part.side, part.sent_at as "sentAt", case_file.id as "caseId", case_file.number as "caseNumber"
    from follow_up_part part
    join case_file on case_file.tenant_id = part.tenant_id and case_file.id = part.case_id
    where part.tenant_id = ${reader.tenantId} and part.sent_at is not null and part.follow_up_id is null
      and (part.seen_at is null or part.seen_at < part.sent_at) and ${openTo(reader)}
      and (case_file.caseworker_id = ${reader.id}::uuid
        or case_file.caseworker_id is null and case_file.unit_slug = ${reader.unit}::text)
    order by part.sent_at`.execute(tx);
  return rows;
}

/** The orders that a provider has taken and whose follow-up is owed, where it has sent no form yet. */
export async function ordersWithoutForm(tx: Tx | Database, provider: string): Promise<readonly OrderWithoutForm[]> {
  const { rows } = await sql<OrderWithoutFormRow>`
    select support_order.id, case_file.number, owed.what, owed.status, owed.due_on, owed.counted_from_on, owed.provisional
    from support_order
    join case_file on case_file.tenant_id = support_order.tenant_id and case_file.id = support_order.case_id
    join obligation owed on owed.tenant_id = support_order.tenant_id and owed.case_id = support_order.case_id
      and owed.what in ('first-follow-up', 'follow-up') and owed.status in ('open', 'missed')
    where support_order.tenant_id = ${tx.tenant.id} and support_order.provider_slug = ${provider}
      and support_order.state = 'accepted' and case_file.closed_on is null
      and not exists (select from follow_up_part part
        where part.tenant_id = support_order.tenant_id and part.case_id = support_order.case_id
          and part.side = 'provider' and part.sent_at is not null and part.follow_up_id is null)`.execute(tx);
  return rows.map((row) => ({
    orderId: row.id,
    caseNumber: row.number,
    owed: {
      what: row.what,
      status: row.status,
      due: row.due_on === null ? null : localDate(row.due_on),
      countedFrom: row.counted_from_on === null ? null : localDate(row.counted_from_on),
      provisional: row.provisional,
    },
  }));
}

interface OrderWithoutFormRow {
  readonly id: string;
  readonly number: string;
  readonly what: "first-follow-up" | "follow-up";
  readonly status: "open" | "missed";
  readonly due_on: string | null;
  readonly counted_from_on: string | null;
  readonly provisional: boolean;
}

/** What was sent before a follow-up is kept with it once it is held. What nobody sent waits for the next one. */
export async function keepPartsWith(tx: Tx, caseId: string, followUpId: string): Promise<void> {
  await tx
    .updateTable("follow_up_part")
    .set({ follow_up_id: followUpId })
    .where("tenant_id", "=", tx.tenant.id)
    .where("case_id", "=", caseId)
    .where("follow_up_id", "is", null)
    .where("sent_at", "is not", null)
    .execute();
}

const partContent = z.object({
  goals: z.array(
    z.object({ goalId: z.string(), goal: z.string(), score: z.string(), standing: z.string(), words: z.string() }),
  ),
  // One from before a question was asked has no answer to it.
  texts: z.partialRecord(z.enum(partQuestions), z.string()).transform((texts) => ({ ...blankTexts, ...texts })),
  by: z.object({ as: z.enum(sayers), name: z.string() }),
});
