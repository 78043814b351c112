import { type RawBuilder, sql } from "kysely";
import { z } from "zod";
import { addDays } from "../../kernel/day-arithmetic.ts";
import { lengthSchema } from "../../kernel/length.ts";
import { type LocalDate, localDate } from "../../kernel/local-date.ts";
import type { Database, Tx } from "../../platform/database.ts";
import { cprIndex, nameOfFilter, noteOfHandover, textOfEntry } from "../../platform/sealed-columns.ts";
import {
  conflictByIndex,
  isAnothers,
  listedRelation,
  nameToItsUnit,
  openedWith,
  openTo,
} from "../../platform/ties-to-case.ts";
import { wrongCaseTheme } from "../journal/domain/wrong-case.ts";
import type { Obligation } from "../obligations/domain/obligation.ts";
import { soonDays } from "../obligations/domain/owed-order.ts";
import type { StaffActor } from "../people/domain/actor.ts";
import { basisFor, permitsInGeneral } from "../people/domain/permission.ts";
import { hiddenName } from "../people/domain/protection.ts";
import { obligationNames } from "../standards/domain/effect.ts";
import type { ChosenCase } from "./domain/chosen-case.ts";
import type { FoundCase } from "./domain/found-case.ts";
import type { FoundNote } from "./domain/found-note.ts";
import { type FromCitizens, fromCitizensKinds } from "./domain/from-citizens.ts";
import { type FromProviders, fromProvidersKinds } from "./domain/from-providers.ts";
import type { Listed } from "./domain/listed.ts";
import { type OwnView, type SavedFilter, workChoiceSchema } from "./domain/saved-filter.ts";
import {
  pageSize,
  type Scope,
  scopes,
  type Urgency,
  urgencies,
  type WorkChoice,
  type WorkItem,
  type WorkList,
  wordsOf,
} from "./domain/work-list.ts";

/**
 * The citizen's name as this reader's lists tell it, and as the reader may search for it: a protected one where the case is
 * theirs, and never in a list that leaves the system.
 */
const nameFor = (reader: StaffActor, leaves = false) => sql`(case
  when citizen.name_protected and ${leaves} then ${hiddenName} else ${nameToItsUnit(reader)} end)`;

/** What ties the reader to a case of a list. */
const tiesOf = (reader: StaffActor) => sql`
  case_file.citizen_id, case_file.unit_slug, case_file.caseworker_id, case_file.sensitivity, ${openedWith(reader)} as opened_with`;

const tiesRow = z.object({
  id: z.string(),
  citizen_id: z.string(),
  unit_slug: z.string(),
  caseworker_id: z.string().nullable(),
  sensitivity: z.number(),
  opened_with: z.string().nullable(),
});

/** By what right a case that `openTo` let through is shown. */
function toListed(reader: StaffActor, row: z.infer<typeof tiesRow>): Listed {
  const basis = basisFor(reader, "case:list", listedRelation(reader, row));
  return { caseId: row.id, citizenId: row.citizen_id, basis, openedWith: row.opened_with };
}

/**
 * One page of today's work with how many cases each choice holds, in one query: of the cases that are open to the reader,
 * each open case with the most urgent thing owed in it. Acute cases first, then what is late, then by the last day to act;
 * what nobody has set a day for comes after what is due within a week. What is owed first stands with the case
 * (`obligations/domain/owed-first.ts`), so that no other table is asked for the order and the counts.
 *
 * @param query `page: "all"` is the whole list at once, to be taken out of the system
 */
export async function workList(
  tx: Tx | Database,
  reader: StaffActor,
  query: WorkChoice & { readonly page: number | "all" },
  today: LocalDate,
): Promise<WorkList> {
  // One more than the page shows: the last case on it is told why it stands above the next.
  const part = query.page === "all" ? sql`` : sql`limit ${pageSize + 1} offset ${(query.page - 1) * pageSize}`;
  const { rows } = await sql<unknown>`
    with reached as materialized (${reachedBy(reader, today)}),
    counted as (select ${countsOf(query)} from reached),
    shown as (select * from reached where ${chosen(query)} order by ${listOrder("reached")} ${part})
    select counted.*, case_file.id, case_file.number, case_file.acute, case_file.opened_on,
           ${nameFor(reader, query.page === "all")} as citizen, unit.name as unit, staff_member.name as caseworker,
           to_jsonb(obligation) as owed, handed.handover, ${tiesOf(reader)}
    from counted
    left join (shown
      join case_file on case_file.tenant_id = ${reader.tenantId} and case_file.id = shown.id
      join citizen on citizen.tenant_id = case_file.tenant_id and citizen.id = case_file.citizen_id
      join unit on unit.tenant_id = case_file.tenant_id and unit.slug = case_file.unit_slug) on true
    left join staff_member on staff_member.tenant_id = case_file.tenant_id and staff_member.id = case_file.caseworker_id
    left join obligation on obligation.tenant_id = case_file.tenant_id and obligation.case_id = case_file.id
      and obligation.what = shown.what and obligation.ordinal = shown.ordinal
    left join lateral (${newTo(reader)}) handed on true
    order by ${listOrder("shown")}`.execute(tx);
  const [counts] = rows.map((row) => countsRow.parse(row));
  if (!counts) throw new TypeError("a list always tells how many it holds");
  const items = rows.flatMap((row) => (hasCase(row) ? [toItem(tx, reader, workRow.parse(row))] : []));
  return {
    items: query.page === "all" ? items : items.slice(0, pageSize),
    following: query.page === "all" ? null : (items[pageSize] ?? null),
    total: counts[`scope_${query.scope}`],
    counts: {
      scope: byName(scopes, (scope) => counts[`scope_${scope}`]),
      urgency: byName(urgencies, (urgency) => counts[`urgency_${urgency}`]),
    },
  };
}

/** Every case with work in it (open, or closed and something has come since) that is open to the reader, with what leads in it on the day, and which choices it belongs to. */
function reachedBy(reader: StaffActor, today: LocalDate): RawBuilder<unknown> {
  const soon = sql`${addDays(today, soonDays)}::date`;
  return sql`
    select case_file.id, case_file.number, case_file.acute, lead.what, lead.ordinal, lead.place_on, lead.late,
           true as scope_alle, coalesce(case_file.caseworker_id = ${reader.id}::uuid, false) as scope_mine,
           ${reader.unit === null ? sql`true` : sql`case_file.unit_slug = ${reader.unit}`} as scope_enhed,
           case_file.caseworker_id is null as scope_ufordelt,
           true as urgency_alle, lead.late as urgency_overskredet,
           not lead.late and lead.is_dated and lead.place_on <= ${soon} as urgency_snart,
           coalesce(lead.party <> 'authority', false) as urgency_venter,
           coalesce(case_file.caseworker_id = ${reader.id}::uuid, false) and case_file.id = any (array(
             select case_id from handover where handover.tenant_id = ${reader.tenantId}
               and handover.staff_id = ${reader.id} and handover.seen_at is null)) as urgency_nye
    from case_file
    cross join lateral (select first_act_by_on is not null
      and (undated_what is null or first_act_by_on <= ${soon}) as is_dated) dated
    cross join lateral (select is_dated,
      case when is_dated then first_what else undated_what end as what,
      case when is_dated then first_ordinal else undated_ordinal end as ordinal,
      case when is_dated then first_party else undated_party end as party,
      case when is_dated then first_act_by_on when undated_what is null then 'infinity'::date else ${soon} end as place_on,
      is_dated and first_due_on < ${today}::date as late) lead
    where case_file.tenant_id = ${reader.tenantId} and case_file.has_work and ${openTo(reader)}`;
}

const listOrder = (of: "reached" | "shown") => {
  const column = (name: string) => sql.ref(`${of}.${name}`);
  return sql`${column("acute")} desc, ${column("late")} desc, ${column("place_on")}, ${column("number")} collate "C"`;
};

const isIn = (kind: "scope" | "urgency", name: Scope | Urgency) => sql`reached.${sql.raw(`${kind}_${name}`)}`;

const doing = ({ what }: WorkChoice) => (what === null ? sql`true` : sql`reached.what is not distinct from ${what}`);

const chosen = (choice: WorkChoice) =>
  sql`${isIn("scope", choice.scope)} and ${isIn("urgency", choice.urgency)} and ${doing(choice)}`;

/** How many cases each scope holds with the urgency that is chosen, and each urgency with the scope. */
const countsOf = (choice: WorkChoice) =>
  sql.join([
    ...scopes.map((scope) => countOf("scope", scope, isIn("urgency", choice.urgency), choice)),
    ...urgencies.map((urgency) => countOf("urgency", urgency, isIn("scope", choice.scope), choice)),
  ]);

const countOf = (kind: "scope" | "urgency", name: Scope | Urgency, other: RawBuilder<unknown>, choice: WorkChoice) =>
  sql`count(*) filter (where ${isIn(kind, name)} and ${other} and ${doing(choice)}) as ${sql.raw(`${kind}_${name}`)}`;

/** Who gave the reader the case, where the reader has not seen it yet. */
const newTo = (reader: StaffActor) => sql`
  select jsonb_build_object('id', handover.id, 'by', giver.name, 'noteSealed', encode(note_sealed, 'hex')) as handover
  from handover join staff_member giver on giver.tenant_id = handover.tenant_id and giver.id = handover.handed_by
  where handover.tenant_id = case_file.tenant_id and handover.case_id = case_file.id and handover.seen_at is null
    and handover.staff_id = ${reader.id} and case_file.caseworker_id = ${reader.id}
  order by handover.handed_at desc limit 1`;

const byName = <Name extends string, Value>(names: readonly Name[], value: (name: Name) => Value) =>
  Object.fromEntries(names.map((name) => [name, value(name)])) as Record<Name, Value>;

const countsRow = z.object({
  ...byName(
    scopes.map((scope) => `scope_${scope}` as const),
    () => z.number(),
  ),
  ...byName(
    urgencies.map((urgency) => `urgency_${urgency}` as const),
    () => z.number(),
  ),
});

const hasCase = (row: unknown): boolean => typeof row === "object" && row !== null && "id" in row && row.id !== null;

const day = z.string().transform(localDate);
const owedRow = z.object({
  what: z.enum(obligationNames),
  ordinal: z.number(),
  owed_by: z.enum(["authority", "provider", "citizen", "other"]),
  owed_to: z.enum(["authority", "provider", "citizen", "other", "ankestyrelsen"]),
  counted_from_on: day.nullable(),
  due_on: day.nullable(),
  act_by_on: day.nullable(),
  status: z.enum(["open", "met", "met-late", "missed", "lapsed"]),
  length: lengthSchema.nullable(),
  own_setting: z.boolean(),
  unset: z.boolean(),
  provisional: z.boolean(),
  sources: z.array(z.string()),
});
const workRow = tiesRow.extend({
  number: z.string(),
  acute: z.boolean(),
  opened_on: day,
  citizen: z.string(),
  unit: z.string(),
  caseworker: z.string().nullable(),
  owed: owedRow.nullable(),
  handover: z.object({ id: z.string(), by: z.string(), noteSealed: z.string().nullable() }).nullable(),
});
type WorkRow = z.infer<typeof workRow>;

const toItem = (tx: Tx | Database, reader: StaffActor, row: WorkRow): WorkItem => ({
  ...toListed(reader, row),
  number: row.number,
  citizen: row.citizen,
  unit: row.unit,
  caseworkerId: row.caseworker_id,
  caseworker: row.caseworker,
  acute: row.acute,
  openedOn: row.opened_on,
  owed: row.owed && toOwed(row.owed),
  newToReader: row.handover && {
    handoverId: row.handover.id,
    by: row.handover.by,
    note:
      row.handover.noteSealed &&
      tx.tenant.keys.open(noteOfHandover(row.handover.id), Buffer.from(row.handover.noteSealed, "hex")),
  },
});

const toOwed = (row: z.infer<typeof owedRow>): Obligation => ({
  what: row.what,
  ordinal: row.ordinal,
  owedBy: row.owed_by,
  owedTo: row.owed_to,
  countedFrom: row.counted_from_on,
  due: row.due_on,
  actBy: row.act_by_on,
  status: row.status,
  metOn: null,
  length: row.length,
  ownSetting: row.own_setting,
  unset: row.unset,
  provisional: row.provisional,
  sources: row.sources,
});

/**
 * How many of each kind wait for the reader: in the reader's own cases, and in those of the unit that nobody has. All kinds
 * are one statement.
 */
export async function countFromCitizens(
  tx: Tx | Database,
  reader: StaffActor,
  today: LocalDate,
): Promise<FromCitizens> {
  const counts = fromCitizensKinds.map(
    (kind) => sql`(${waitingOf[kind](readersOwn(reader), reader, today)})::int as ${sql.ref(kind)}`,
  );
  const { rows } = await sql<FromCitizens>`select ${sql.join(counts)}`.execute(tx);
  const [row] = rows;
  if (!row) throw new TypeError("counts are always answered");
  return row;
}

/**
 * How many of each kind from providers wait for the reader, in one statement.
 *
 * @param attempts after how many tries to reach the citizen the authority is told; null where it is not
 */
export async function countFromProviders(
  tx: Tx | Database,
  reader: StaffActor,
  attempts: number | null,
): Promise<FromProviders> {
  const counts = fromProvidersKinds.map(
    (kind) => sql`(${fromProviders[kind](readersOwn(reader), attempts)})::int as ${sql.ref(kind)}`,
  );
  const { rows } = await sql<FromProviders>`select ${sql.join(counts)}`.execute(tx);
  const [row] = rows;
  if (!row) throw new TypeError("counts are always answered");
  return row;
}

/** What waits from providers, by kind: each counts its rows in the cases that are the reader's. */
const fromProviders: Readonly<
  Record<
    (typeof fromProvidersKinds)[number],
    (isReaders: RawBuilder<unknown>, attempts: number | null) => RawBuilder<unknown>
  >
> = {
  // Nobody has ordered again what was sent back.
  returned: (isReaders) => sql`select count(*) from support_order
    join case_file on case_file.tenant_id = support_order.tenant_id and case_file.id = support_order.case_id
    where ${isReaders} and case_file.closed_on is null and support_order.state = 'returned'
      and not exists (select from support_order another
        where another.tenant_id = support_order.tenant_id and another.case_id = support_order.case_id
          and another.state in ('sent', 'accepted'))`,
  unreached: (isReaders, attempts) => sql`select count(*) from support_order
    join case_file on case_file.tenant_id = support_order.tenant_id and case_file.id = support_order.case_id
    where ${isReaders} and case_file.closed_on is null and support_order.state = 'accepted'
      and support_order.first_contact_on is null and (select count(*) from order_step step
        where step.tenant_id = support_order.tenant_id and step.order_id = support_order.id
          and step.kind = 'not-reached') >= ${attempts}::int`,
  parts: (isReaders) => waitingParts(isReaders, ["provider"]),
  // What is about the staff's own safety is not the authority's.
  reports: (isReaders) => sql`select count(*) from report
    join case_file on case_file.tenant_id = report.tenant_id and case_file.id = report.case_id
    where ${isReaders} and report.kind <> 'safety' and not exists (select from report_step step
      where step.tenant_id = report.tenant_id and step.report_id = report.id and step.kind = 'settled')`,
};

/** What was sent before a follow-up and nobody has read, by whose it is. */
const waitingParts = (
  isReaders: RawBuilder<unknown>,
  sides: readonly string[],
) => sql`select count(*) from follow_up_part
    join case_file on case_file.tenant_id = follow_up_part.tenant_id and case_file.id = follow_up_part.case_id
    where ${isReaders} and follow_up_part.side = any(${sides}) and follow_up_part.sent_at is not null
      and follow_up_part.follow_up_id is null
      and (follow_up_part.seen_at is null or follow_up_part.seen_at < follow_up_part.sent_at)`;

/** A case is the reader's own; or nobody's, in the reader's unit. */
const readersOwn = (reader: StaffActor) => sql`case_file.tenant_id = ${reader.tenantId} and ${openTo(reader)}
    and (case_file.caseworker_id = ${reader.id}::uuid
      or case_file.caseworker_id is null and case_file.unit_slug = ${reader.unit}::text)`;

/** What waits, by kind: each counts its rows in the cases that are the reader's. */
const waitingOf: Readonly<
  Record<
    (typeof fromCitizensKinds)[number],
    (isReaders: RawBuilder<unknown>, reader: StaffActor, today: LocalDate) => RawBuilder<unknown>
  >
> = {
  messages: (isReaders) => sql`select count(*) from waiting_message
    join case_file on case_file.tenant_id = waiting_message.tenant_id and case_file.id = waiting_message.case_id
    where ${isReaders}`,
  remarks: (isReaders) => sql`select count(*) from remark
    join case_file on case_file.tenant_id = remark.tenant_id and case_file.id = remark.case_id
    where ${isReaders} and not exists (select from remark_answer answer
      where answer.tenant_id = remark.tenant_id and answer.remark_id = remark.id)`,
  // What a provider has made, the provider answers.
  appointments: (isReaders) => sql`select count(*) from appointment
    join case_file on case_file.tenant_id = appointment.tenant_id and case_file.id = appointment.case_id
    where ${isReaders} and appointment.order_id is null and (appointment.state = 'asked-to-move'
      or appointment.state = 'cancelled' and exists (select from appointment_step step
        where step.tenant_id = appointment.tenant_id and step.appointment_id = appointment.id
          and step.kind = 'cancelled' and step.wish_of = 'citizen' and step.seen_at is null))`,
  wishes: (isReaders) => sql`select count(*) from citizen_wish
    join case_file on case_file.tenant_id = citizen_wish.tenant_id and case_file.id = citizen_wish.case_id
    where citizen_wish.answered_at is null and ${isReaders}`,
  // Those that no deadline tells of.
  complaints: (isReaders) => sql`select count(*) from complaint
    join case_file on case_file.tenant_id = complaint.tenant_id and case_file.id = complaint.case_id
    where ${isReaders} and not complaint.has_appeal and not exists (select from complaint_step step
      where step.tenant_id = complaint.tenant_id and step.complaint_id = complaint.id
        and step.kind in ('answered', 'withdrawn', 'denied'))`,
  parts: (isReaders) => waitingParts(isReaders, ["citizen", "together"]),
  // In no case yet: for those who may register a yes.
  proposals: (_, reader, today) =>
    permitsInGeneral(reader, "proposal:settle")
      ? sql`select count(*) from proposal
    where proposal.tenant_id = ${reader.tenantId} and proposal.sent_at is not null and proposal.settled_at is null
      and proposal.until_on >= ${today}::date and not ${conflictByIndex(reader, sql`proposal.person_index`)}
      and not ${conflictByIndex(
        reader,
        sql`(select writer.cpr_index from citizen writer
          where writer.tenant_id = proposal.tenant_id and writer.id = proposal.writer_id)`,
      )}`
      : sql`select 0`,
};

/** Of the cases that are open to the reader, those whose number begins with the text, or whose citizen's name holds all its words; open first, newest first. */
export const casesFound = (
  tx: Tx | Database,
  reader: StaffActor,
  text: string,
  count: number,
): Promise<readonly FoundCase[]> => {
  const isNumber = /^\d[\d-]*$/.test(text);
  return casesWhere(tx, reader, isNumber ? numberBegins(text) : nameHolds(reader, wordsOf(text)), count);
};

/** Of the cases' numbers, those between the text and what comes after all that begin with it. */
const numberBegins = (text: string) => sql`case_file.number >= ${text} and case_file.number < ${`${text}z`}`;

/** Each word is the beginning of one of the name's, which the reader may read. Told by comparing alone, so that the index is asked. */
const nameHolds = (reader: StaffActor, words: readonly string[]) => {
  const held = words.map(
    (word) => sql`citizen.id in (select citizen_id from citizen_word where tenant_id = ${reader.tenantId}
      and word >= ${word} and word < ${`${word}\u{10FFFF}`})`,
  );
  const mayBeRead = sql`not (citizen.name_protected and ${isAnothers(reader)})`;
  return words.length === 0 ? sql`false` : sql.join([mayBeRead, ...held], sql` and `);
};

/** Of the cases that are open to the reader, those of the citizen with this CPR number. The same statement, whoever has it. */
export const casesOfCpr = (
  tx: Tx | Database,
  reader: StaffActor,
  cprNumber: string,
  count: number,
): Promise<readonly FoundCase[]> =>
  casesWhere(tx, reader, sql`citizen.cpr_index = ${cprIndex(tx.tenant.keys, cprNumber)}`, count);

async function casesWhere(tx: Tx | Database, reader: StaffActor, sought: RawBuilder<unknown>, count: number) {
  const { rows } = await sql<unknown>`
    select case_file.id, case_file.number, ${nameFor(reader)} as citizen, citizen.born_on, unit.name as unit, case_file.opened_on, case_file.closed_on, ${tiesOf(reader)}
    from case_file
    join citizen on citizen.tenant_id = case_file.tenant_id and citizen.id = case_file.citizen_id
    join unit on unit.tenant_id = case_file.tenant_id and unit.slug = case_file.unit_slug
    where case_file.tenant_id = ${reader.tenantId} and ${openTo(reader)} and ${sought}
    order by case_file.closed_on is not null, case_file.number desc
    limit ${count}`.execute(tx);
  return rows.map((row) => toFound(reader, foundRow.parse(row)));
}

const toFound = (reader: StaffActor, row: z.infer<typeof foundRow>): FoundCase => ({
  ...toListed(reader, row),
  number: row.number,
  citizen: row.citizen,
  bornOn: row.born_on,
  unit: row.unit,
  openedOn: row.opened_on,
  closedOn: row.closed_on,
});

/** Of these cases, those that are open to the reader, as they are named where they are handed on. */
export async function casesNamed(tx: Tx | Database, reader: StaffActor, caseIds: readonly string[]) {
  const { rows } = await sql<Omit<ChosenCase, "able">>`
    select case_file.id as "caseId", case_file.number, ${nameFor(reader)} as citizen, case_file.caseworker_id as "caseworkerId",
           staff_member.name as caseworker
    from case_file
    join citizen on citizen.tenant_id = case_file.tenant_id and citizen.id = case_file.citizen_id
    left join staff_member on staff_member.tenant_id = case_file.tenant_id and staff_member.id = case_file.caseworker_id
    where case_file.tenant_id = ${reader.tenantId} and case_file.id = any (${caseIds}::uuid[]) and ${openTo(reader)}
    order by case_file.number`.execute(tx);
  return rows;
}

const foundRow = tiesRow.extend({
  number: z.string(),
  citizen: z.string(),
  born_on: day,
  unit: z.string(),
  opened_on: day,
  closed_on: day.nullable(),
});

/** A note as it was found, with its whole text. */
export type NoteWithText = Omit<FoundNote, "sentence"> & { readonly text: string };

/**
 * Of the cases that are open to the reader, the notes that hold all the stems, the newest first. What is asked is an index
 * of keyed digests: no word stands in the database. A note that is marked as another case's is not found by this one. Read from the newest on and only until enough are found, so that a word
 * that many notes hold takes no longer than a rare one.
 *
 * @param stems at least one
 */
export async function notesFound(
  tx: Tx | Database,
  reader: StaffActor,
  stems: readonly number[],
  count: number,
): Promise<readonly NoteWithText[]> {
  const [first, ...others] = stems;
  const alsoHeld = others.map(
    (stem) => sql`and exists (select from journal_stem other where other.tenant_id = found.tenant_id
      and other.stem = ${stem} and other.sequence = found.sequence)`,
  );
  const { rows } = await sql<unknown>`
    select shown.*, entry.id as entry_id, entry.occurred_on, entry.theme, entry.text_sealed
    from (select sequence from journal_stem found
      where found.tenant_id = ${reader.tenantId} and found.stem = ${first} ${sql.join(alsoHeld, sql` `)}
      order by sequence desc offset 0) found
    join journal_entry entry on entry.tenant_id = ${reader.tenantId} and entry.sequence = found.sequence
      and not exists (select from journal_entry later left join journal_entry last
          on last.tenant_id = later.tenant_id and last.corrects = later.id
        where later.tenant_id = entry.tenant_id and later.corrects = entry.id
          and ${wrongCaseTheme} in (later.theme, last.theme))
    cross join lateral (
      select case_file.id, case_file.number, ${nameFor(reader)} as citizen, ${tiesOf(reader)}
      from case_file join citizen on citizen.tenant_id = case_file.tenant_id and citizen.id = case_file.citizen_id
      where case_file.tenant_id = ${reader.tenantId} and case_file.id = entry.case_id and ${openTo(reader)} offset 0) shown
    order by found.sequence desc
    limit ${count}`.execute(tx);
  return rows
    .map((row) => noteRow.parse(row))
    .map((row) => ({
      ...toListed(reader, row),
      entryId: row.entry_id,
      number: row.number,
      citizen: row.citizen,
      occurredOn: row.occurred_on,
      theme: row.theme,
      text: tx.tenant.keys.open(textOfEntry(row.entry_id), row.text_sealed),
    }));
}

const noteRow = tiesRow.extend({
  number: z.string(),
  citizen: z.string(),
  entry_id: z.string(),
  occurred_on: day,
  theme: z.string(),
  text_sealed: z.instanceof(Buffer),
});

/** What a member of staff keeps of the list for themselves. */
export async function findOwnView(tx: Tx | Database, staffId: string): Promise<OwnView> {
  const { rows } = await sql<unknown>`
    select single_keys, coalesce((
      select jsonb_agg(jsonb_build_object('id', id, 'name', encode(name_sealed, 'hex'), 'choice', choice, 'isStart', is_start)
        order by saved_at, id)
      from saved_filter where saved_filter.tenant_id = staff_member.tenant_id and staff_id = staff_member.id), '[]') as filters
    from staff_member where tenant_id = ${tx.tenant.id} and id = ${staffId}`.execute(tx);
  const { single_keys, filters } = ownViewRow.parse(rows[0]);
  const opened = filters.map((one) => ({
    ...one,
    name: tx.tenant.keys.open(nameOfFilter(one.id), Buffer.from(one.name, "hex")),
  }));
  return { filters: opened, hasSingleKeys: single_keys };
}

const ownViewRow = z.object({
  single_keys: z.boolean(),
  filters: z.array(z.object({ id: z.string(), name: z.string(), choice: workChoiceSchema, isStart: z.boolean() })),
});

/** Keeps a choice; one that the list begins with takes the place of the one before. */
export async function insertFilter(tx: Tx, staffId: string, filter: SavedFilter, now: string): Promise<void> {
  const { id, name, choice, isStart } = filter;
  if (isStart) await endStart(tx, staffId);
  await sql`insert into saved_filter (tenant_id, id, staff_id, name_sealed, choice, is_start, saved_at)
    values (${tx.tenant.id}, ${id}, ${staffId}, ${tx.tenant.keys.seal(nameOfFilter(id), name)}, ${JSON.stringify(choice)},
      ${isStart}, ${now})`.execute(tx);
}

/** Changes the name of one's own choice, and whether the list begins with it. */
export async function updateFilter(
  tx: Tx,
  staffId: string,
  { id, name, isStart }: Omit<SavedFilter, "choice">,
): Promise<void> {
  if (isStart) await endStart(tx, staffId);
  await sql`update saved_filter set name_sealed = ${tx.tenant.keys.seal(nameOfFilter(id), name)}, is_start = ${isStart}
    where tenant_id = ${tx.tenant.id} and staff_id = ${staffId} and id = ${id}`.execute(tx);
}

/** The member of staff is locked until the transaction ends, so that of two windows both do not begin with another. */
async function endStart(tx: Tx, staffId: string): Promise<void> {
  await sql`select from staff_member where tenant_id = ${tx.tenant.id} and id = ${staffId} for update`.execute(tx);
  await sql`update saved_filter set is_start = false
    where tenant_id = ${tx.tenant.id} and staff_id = ${staffId} and is_start`.execute(tx);
}

/** Deletes one's own choice. False where there is none. */
export async function deleteFilter(tx: Tx, staffId: string, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`delete from saved_filter
    where tenant_id = ${tx.tenant.id} and staff_id = ${staffId} and id = ${id}`.execute(tx);
  return numAffectedRows === 1n;
}

/** Keeps whether single keys do something for a member of staff. */
export async function saveSingleKeys(tx: Tx, staffId: string, isOn: boolean): Promise<void> {
  await sql`update staff_member set single_keys = ${isOn}
    where tenant_id = ${tx.tenant.id} and id = ${staffId}`.execute(tx);
}
