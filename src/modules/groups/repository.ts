import { type RawBuilder, type Selectable, sql } from "kysely";
import { z } from "zod";
import { type LocalDate, localDate } from "../../kernel/local-date.ts";
import type { Database, Tx } from "../../platform/database.ts";
import type { Tables } from "../../platform/tables.ts";
import type { SealedPlace, TenantKeys } from "../../platform/vault.ts";
import { asMoment } from "../appointments/domain/clock-time.ts";
import {
  type GroupMember,
  type GroupWord,
  groupWordKinds,
  groupWordWays,
  memberStates,
} from "./domain/group-member.ts";
import { type MarkedSession, sessionStates } from "./domain/group-session.ts";
import { type MethodPhase, phaseNumbers } from "./domain/method-phase.ts";
import {
  type GroupContent,
  groupBases,
  groupKinds,
  groupLeads,
  groupWays,
  type SupportGroup,
} from "./domain/support-group.ts";

/** Who wrote something down. */
export interface Registered {
  readonly at: string;
  readonly by: string;
}

type WordTable = "support_group" | "group_member" | "group_word" | "group_session" | "method_phase";

const placeOf = (table: WordTable, id: string): SealedPlace => ({ table, column: "words_sealed", id });
const sealed = ({ tenant }: Tx, table: WordTable, id: string, words: object): Buffer =>
  tenant.keys.seal(placeOf(table, id), JSON.stringify(words));
const opened = (keys: TenantKeys, table: WordTable, id: string, words: Buffer): unknown =>
  JSON.parse(keys.open(placeOf(table, id), words));

/** Keeps a new group. */
export async function insertGroup(tx: Tx, group: SupportGroup, registered: Registered): Promise<void> {
  await tx
    .insertInto("support_group")
    .values({
      ...columnsOf(tx, group, registered),
      tenant_id: tx.tenant.id,
      id: group.id,
      provider_slug: group.provider,
      version: group.version,
    })
    .execute();
}

/** Keeps what is changed in a group. False where somebody has changed it meanwhile. */
export async function saveGroup(tx: Tx, group: SupportGroup, registered: Registered): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("support_group")
    .set({ ...columnsOf(tx, group, registered), version: group.version })
    .where("tenant_id", "=", tx.tenant.id)
    .where("id", "=", group.id)
    .where("version", "=", group.version - 1)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

const columnsOf = (tx: Tx, group: GroupContent & { readonly id: string }, { at, by }: Registered) => {
  const { hours, leader, name, place, purpose } = group;
  return {
    kind: group.kind,
    legal_basis: group.legalBasis,
    way: group.way,
    leader_kind: group.ledBy,
    weekday: group.weekly?.weekday ?? null,
    starts: group.weekly?.from ?? null,
    ends: group.weekly?.to ?? null,
    from_on: group.fromOn,
    until_on: group.untilOn,
    capacity: group.capacity,
    words_sealed: sealed(tx, "support_group", group.id, { name, purpose, place, leader, hours }),
    changed_at: at,
    changed_by: by,
  };
};

/** One group; undefined where there is none. */
export async function findGroup(tx: Tx | Database, id: string): Promise<SupportGroup | undefined> {
  const row = await groupsQuery(tx).where("id", "=", id).executeTakeFirst();
  return row && toGroup(row, tx.tenant.keys);
}

/** The group, locked until the transaction ends: places in it are given one at a time. */
export async function lockGroup(tx: Tx, id: string): Promise<SupportGroup | undefined> {
  const row = await groupsQuery(tx).where("id", "=", id).forUpdate().executeTakeFirst();
  return row && toGroup(row, tx.tenant.keys);
}

/** A provider's groups, by when they begin. */
export async function groupsOfProvider(tx: Tx | Database, provider: string): Promise<readonly SupportGroup[]> {
  const rows = await groupsQuery(tx).where("provider_slug", "=", provider).orderBy("from_on").orderBy("id").execute();
  return rows.map((row) => toGroup(row, tx.tenant.keys));
}

/** These groups. */
export async function groupsById(tx: Tx | Database, ids: readonly string[]): Promise<readonly SupportGroup[]> {
  if (ids.length === 0) return [];
  const rows = await groupsQuery(tx)
    .where("id", "in", [...ids])
    .orderBy("from_on")
    .orderBy("id")
    .execute();
  return rows.map((row) => toGroup(row, tx.tenant.keys));
}

/** The open places of the municipality that are open on a day. */
export async function openPlacesOn(tx: Tx | Database, day: LocalDate): Promise<readonly SupportGroup[]> {
  const rows = await groupsQuery(tx)
    .where("kind", "=", "open")
    .where("from_on", "<=", day)
    .where((where) => where.or([where("until_on", "is", null), where("until_on", ">=", day)]))
    .orderBy("from_on")
    .orderBy("id")
    .execute();
  return rows.map((row) => toGroup(row, tx.tenant.keys));
}

const groupsQuery = (tx: Tx | Database) =>
  tx.selectFrom("support_group").selectAll().where("tenant_id", "=", tx.tenant.id);

const groupWordsSchema = z.object({
  name: z.string(),
  purpose: z.string(),
  place: z.string(),
  leader: z.string(),
  hours: z.string(),
});

function toGroup(row: Selectable<Tables["support_group"]>, keys: TenantKeys): SupportGroup {
  const { ends, starts, weekday } = row;
  return {
    id: row.id,
    provider: row.provider_slug,
    kind: z.enum(groupKinds).parse(row.kind),
    way: z.enum(groupWays).parse(row.way),
    ledBy: z.enum(groupLeads).parse(row.leader_kind),
    legalBasis: z.enum(groupBases).nullable().parse(row.legal_basis),
    weekly: weekday === null || starts === null || ends === null ? null : { weekday, from: starts, to: ends },
    fromOn: localDate(row.from_on),
    untilOn: row.until_on === null ? null : localDate(row.until_on),
    capacity: row.capacity,
    version: row.version,
    ...groupWordsSchema.parse(opened(keys, "support_group", row.id, row.words_sealed)),
  };
}

/** Keeps that a citizen is put in a group or on its waiting list. */
export async function insertMember(tx: Tx, member: GroupMember, registered: Registered): Promise<void> {
  await tx
    .insertInto("group_member")
    .values({
      ...memberColumns(tx, member, registered),
      tenant_id: tx.tenant.id,
      id: member.id,
      group_id: member.groupId,
      case_id: member.caseId,
      order_id: member.orderId,
      asked_on: member.askedOn,
      asked_at: member.askedAt,
    })
    .execute();
}

/** Keeps how a place stands. The group is locked, so that nobody else was first. */
export async function saveMember(tx: Tx, member: GroupMember, registered: Registered): Promise<void> {
  await tx
    .updateTable("group_member")
    .set(memberColumns(tx, member, registered))
    .where("tenant_id", "=", tx.tenant.id)
    .where("id", "=", member.id)
    .where("version", "=", member.version - 1)
    .executeTakeFirstOrThrow();
}

const memberColumns = (tx: Tx, member: GroupMember, { at, by }: Registered) => ({
  state: member.state,
  joined_on: member.joinedOn,
  left_on: member.leftOn,
  words_sealed: sealed(tx, "group_member", member.id, { meanwhile: member.meanwhile }),
  version: member.version,
  changed_at: at,
  changed_by: by,
});

/** Keeps something that was said of a place. */
export async function insertWord(
  tx: Tx,
  memberId: string,
  word: GroupWord & { readonly capacity: string },
  { by }: Pick<Registered, "by">,
): Promise<void> {
  await tx
    .insertInto("group_word")
    .values({
      tenant_id: tx.tenant.id,
      id: word.id,
      member_id: memberId,
      kind: word.kind,
      about_on: word.aboutOn,
      capacity: word.capacity,
      how: word.how,
      words_sealed: sealed(tx, "group_word", word.id, { note: word.note, by: word.by }),
      said_at: word.at,
      said_by: by,
    })
    .execute();
}

/** Those in a group and on its waiting list, and those who have left. */
export const membersOfGroup = (tx: Tx | Database, groupId: string, today: LocalDate): Promise<readonly GroupMember[]> =>
  membersWhere(tx, sql`group_member.group_id = ${groupId}`, today);

/** Those of several groups. */
export const membersOfGroups = (
  tx: Tx | Database,
  groupIds: readonly string[],
  today: LocalDate,
): Promise<readonly GroupMember[]> => membersWhere(tx, sql`group_member.group_id = any(${[...groupIds]})`, today);

/** A case's places in groups. */
export const membersOfCase = (tx: Tx | Database, caseId: string, today: LocalDate): Promise<readonly GroupMember[]> =>
  membersWhere(tx, sql`group_member.case_id = ${caseId}`, today);

/** One of them; undefined where there is none. */
export const findMember = async (tx: Tx | Database, id: string, today: LocalDate): Promise<GroupMember | undefined> =>
  (await membersWhere(tx, sql`group_member.id = ${id}`, today))[0];

/** How many of a provider's members wish to leave and have had no answer. */
export async function countWishesToLeave(tx: Tx | Database, provider: string, today: LocalDate): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from group_member
    join support_group on support_group.tenant_id = group_member.tenant_id and support_group.id = group_member.group_id
    where group_member.tenant_id = ${tx.tenant.id} and support_group.provider_slug = ${provider}
      and group_member.state <> 'left' and ${isSeenOn(today)}
      and (select word.kind from group_word word
           where word.tenant_id = group_member.tenant_id and word.member_id = group_member.id
             and word.kind in ('wants-out', 'stays')
           order by word.said_at desc limit 1) = 'wants-out'`.execute(tx);
  return rows[0]?.count ?? 0;
}

/** The case is open, and the group's provider still sees it. */
const isSeenOn = (today: LocalDate) => sql<boolean>`exists (
  select from case_file
  join case_provider on case_provider.tenant_id = case_file.tenant_id and case_provider.case_id = case_file.id
  where case_file.tenant_id = group_member.tenant_id and case_file.id = group_member.case_id
    and case_file.closed_on is null and case_provider.provider_slug = support_group.provider_slug
    and (case_provider.to_on is null or case_provider.to_on > ${today}::date))`;

const shapeOn = (today: LocalDate) => sql`json_build_object('id', group_member.id, 'groupId', group_member.group_id,
  'caseId', group_member.case_id, 'orderId', group_member.order_id, 'state', group_member.state,
  'askedOn', group_member.asked_on, 'askedAt', group_member.asked_at, 'joinedOn', group_member.joined_on,
  'leftOn', group_member.left_on, 'version', group_member.version, 'isSeen', ${isSeenOn(today)},
  'sealed', encode(group_member.words_sealed, 'base64'),
  'words', (select coalesce(json_agg(json_build_object('id', word.id, 'kind', word.kind, 'aboutOn', word.about_on,
      'how', word.how, 'sealed', encode(word.words_sealed, 'base64'), 'at', word.said_at)
      order by word.said_at, word.id), '[]')
    from group_word word where word.tenant_id = group_member.tenant_id and word.member_id = group_member.id))`;

async function membersWhere(
  tx: Tx | Database,
  condition: RawBuilder<unknown>,
  today: LocalDate,
): Promise<readonly GroupMember[]> {
  const { rows } = await sql<{ found: unknown }>`select ${shapeOn(today)} as found from group_member
    join support_group on support_group.tenant_id = group_member.tenant_id and support_group.id = group_member.group_id
    where group_member.tenant_id = ${tx.tenant.id} and ${condition}
    order by group_member.asked_at, group_member.id`.execute(tx);
  return rows.map(({ found }) => toMember(memberSchema.parse(found), tx.tenant.keys));
}

const moment = z.string().transform(asMoment);
const day = z.string().transform(localDate);
const wordSchema = z.object({
  id: z.string(),
  kind: z.enum(groupWordKinds),
  aboutOn: day.nullable(),
  how: z.enum(groupWordWays),
  sealed: z.string(),
  at: moment,
});
const memberSchema = z.object({
  id: z.string(),
  groupId: z.string(),
  caseId: z.string(),
  orderId: z.string(),
  state: z.enum(memberStates),
  askedOn: day,
  askedAt: moment,
  joinedOn: day.nullable(),
  leftOn: day.nullable(),
  version: z.number(),
  isSeen: z.boolean(),
  sealed: z.string(),
  words: z.array(wordSchema),
});

function toMember({ sealed: text, words, ...facts }: z.infer<typeof memberSchema>, keys: TenantKeys): GroupMember {
  const own = z.object({ meanwhile: z.string() }).parse(openedText(keys, "group_member", facts.id, text));
  return { ...facts, ...own, words: words.map((word) => toWord(word, keys)) };
}

function toWord({ sealed: text, ...facts }: z.infer<typeof wordSchema>, keys: TenantKeys): GroupWord {
  const own = z.object({ note: z.string(), by: z.string() }).parse(openedText(keys, "group_word", facts.id, text));
  return { ...facts, ...own };
}

const openedText = (keys: TenantKeys, table: WordTable, id: string, text: string): unknown =>
  opened(keys, table, id, Buffer.from(text, "base64"));

/** The days of several groups on which something happened, by the group. */
export async function markedSessions(
  tx: Tx | Database,
  groupIds: readonly string[],
): Promise<ReadonlyMap<string, readonly MarkedSession[]>> {
  if (groupIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom("group_session")
    .selectAll()
    .where("tenant_id", "=", tx.tenant.id)
    .where("group_id", "in", [...groupIds])
    .orderBy("held_on")
    .execute();
  const byGroup = Map.groupBy(rows, ({ group_id }) => group_id);
  return new Map([...byGroup].map(([id, found]) => [id, found.map((row) => toSession(row, tx.tenant.keys))]));
}

const sessionWordsSchema = z.object({ why: z.string(), instead: z.string(), by: z.string() });

const toSession = (row: Selectable<Tables["group_session"]>, keys: TenantKeys): MarkedSession => ({
  id: row.id,
  on: localDate(row.held_on),
  state: z.enum(sessionStates).parse(row.state),
  ...sessionWordsSchema.parse(opened(keys, "group_session", row.id, row.words_sealed)),
});

/** Keeps how a day of a group stands: there is one row a day. */
export async function saveSession(
  tx: Tx,
  groupId: string,
  { by, id, instead, on, state, why }: MarkedSession,
  registered: Registered,
): Promise<void> {
  const changed = {
    state,
    words_sealed: sealed(tx, "group_session", id, { why, instead, by }),
    changed_at: registered.at,
    changed_by: registered.by,
  };
  await tx
    .insertInto("group_session")
    .values({ ...changed, tenant_id: tx.tenant.id, id, group_id: groupId, held_on: on })
    .onConflict((conflict) => conflict.columns(["tenant_id", "group_id", "held_on"]).doUpdateSet(changed))
    .execute();
}

/** Keeps that a phase of a method has begun. */
export async function insertPhase(tx: Tx, phase: MethodPhase, { at, by }: Registered): Promise<void> {
  const { handedOver, handedTo } = phase;
  await tx
    .insertInto("method_phase")
    .values({
      tenant_id: tx.tenant.id,
      id: phase.id,
      case_id: phase.caseId,
      order_id: phase.orderId,
      method: "cti",
      number: phase.number,
      from_on: phase.fromOn,
      planned_until_on: phase.plannedUntilOn,
      next_follow_up_on: phase.followUpOn,
      words_sealed: sealed(tx, "method_phase", phase.id, { handedOver, handedTo, by: phase.by }),
      registered_at: at,
      registered_by: by,
    })
    .execute();
}

/** All that was written of an order's phases, oldest first. */
export const phasesOfOrder = (tx: Tx | Database, orderId: string): Promise<readonly MethodPhase[]> =>
  phasesWhere(tx, "order_id", orderId);

/** All that was written of a case's phases, oldest first. */
export const phasesOfCase = (tx: Tx | Database, caseId: string): Promise<readonly MethodPhase[]> =>
  phasesWhere(tx, "case_id", caseId);

async function phasesWhere(
  tx: Tx | Database,
  column: "order_id" | "case_id",
  id: string,
): Promise<readonly MethodPhase[]> {
  const rows = await tx
    .selectFrom("method_phase")
    .selectAll()
    .where("tenant_id", "=", tx.tenant.id)
    .where(column, "=", id)
    .orderBy("registered_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => toPhase(row, tx.tenant.keys));
}

const phaseWordsSchema = z.object({ handedOver: z.string(), handedTo: z.string(), by: z.string() });
const dayOrNull = (text: string | null): LocalDate | null => (text === null ? null : localDate(text));

const toPhase = (row: Selectable<Tables["method_phase"]>, keys: TenantKeys): MethodPhase => ({
  id: row.id,
  caseId: row.case_id,
  orderId: row.order_id,
  number: z.literal(phaseNumbers).parse(row.number),
  fromOn: localDate(row.from_on),
  plannedUntilOn: dayOrNull(row.planned_until_on),
  followUpOn: dayOrNull(row.next_follow_up_on),
  at: asMoment(new Date(row.registered_at).toISOString()),
  ...phaseWordsSchema.parse(opened(keys, "method_phase", row.id, row.words_sealed)),
});
