import { type RawBuilder, sql } from "kysely";
import { z } from "zod";
import { type LocalDate, localDate } from "../../kernel/local-date.ts";
import type { CasePart } from "../../platform/case-part.ts";
import type { Database, Tx } from "../../platform/database.ts";
import { openTo } from "../../platform/ties-to-case.ts";
import type { SealedPlace, TenantKeys } from "../../platform/vault.ts";
import type { StaffActor } from "../people/domain/actor.ts";
import { hiddenName } from "../people/domain/protection.ts";
import {
  type Appointment,
  type AppointmentStep,
  appointmentKinds,
  appointmentPlaces,
  appointmentStates,
  appointmentStepKinds,
  appointmentWays,
  deliverers,
  hindrances,
  insteadKinds,
  lateWays,
} from "./domain/appointment.ts";
import type { Busy } from "./domain/booking-warning.ts";
import { asMoment } from "./domain/clock-time.ts";
import type { Repeat } from "./domain/repeat-form.ts";
import type { IdleOrder, Team, WeekVisit } from "./domain/week.ts";

/** Who wrote something down. */
export interface Registered {
  readonly at: string;
  readonly by: string;
}

type WordTable = "appointment" | "appointment_step";

const placeOf = (table: WordTable, id: string): SealedPlace => ({ table, column: "words_sealed", id });

const sealed = ({ tenant }: Tx, table: WordTable, id: string, words: object): Buffer =>
  tenant.keys.seal(placeOf(table, id), JSON.stringify(words));

/** Keeps a new appointment with its first step. */
export async function insertAppointment(tx: Tx, appointment: Appointment, registered: Registered): Promise<void> {
  await tx
    .insertInto("appointment")
    .values({
      ...columnsOf(tx, appointment),
      tenant_id: tx.tenant.id,
      id: appointment.id,
      case_id: appointment.caseId,
      order_id: appointment.orderId,
      series_id: appointment.seriesId,
      booked_at: registered.at,
      booked_by: registered.by,
    })
    .execute();
  await insertLastStep(tx, appointment, registered);
}

/** Keeps how a series is repeated. */
export async function insertSeries(
  tx: Tx,
  series: Repeat & { readonly id: string; readonly caseId: string; readonly orderId: string | null },
  registered: Registered,
): Promise<void> {
  await tx
    .insertInto("repeated_appointment")
    .values({
      tenant_id: tx.tenant.id,
      id: series.id,
      case_id: series.caseId,
      order_id: series.orderId,
      every: series.every,
      weekdays: [...series.weekdays],
      until_on: series.until,
      booked_at: registered.at,
      booked_by: registered.by,
    })
    .execute();
}

/** Keeps what the last step has left an appointment in, and the step. The case is locked, so that nobody else was first. */
export async function saveAppointment(tx: Tx, appointment: Appointment, registered: Registered): Promise<void> {
  await tx
    .updateTable("appointment")
    .set(columnsOf(tx, appointment))
    .where("tenant_id", "=", tx.tenant.id)
    .where("id", "=", appointment.id)
    .where("version", "=", appointment.version - 1)
    .executeTakeFirstOrThrow();
  await insertLastStep(tx, appointment, registered);
}

const columnsOf = (tx: Tx, appointment: Appointment) => {
  const { about, allTheSame, bring, driving, id, kind, place, state, version, where, whom } = appointment;
  return {
    kind,
    state,
    version,
    deliverer: appointment.deliverer,
    expected_at: appointment.expectedAt,
    starts_at: appointment.startsAt,
    ends_at: appointment.endsAt,
    staff_id: appointment.staffId,
    words_sealed: sealed(tx, "appointment", id, { where, place, whom, about, bring, driving, allTheSame }),
  };
};

async function insertLastStep(tx: Tx, { id, steps, version }: Appointment, registered: Registered): Promise<void> {
  const step = steps.at(-1);
  if (!step) throw new RangeError("an appointment has a first step");
  const { by, expectedAt, instead, note, told } = step;
  await tx
    .insertInto("appointment_step")
    .values({
      tenant_id: tx.tenant.id,
      id: step.id,
      appointment_id: id,
      number: version,
      kind: step.kind,
      starts_at: step.startsAt,
      ends_at: step.endsAt,
      capacity: step.capacity,
      wish_of: step.wishedBy,
      how: step.how,
      words_sealed: sealed(tx, "appointment_step", step.id, { by, note, instead, told, expectedAt }),
      whose: step.whose,
      instead_kind: step.insteadKind,
      letter_id: step.letterId,
      seen_at: step.seenAt,
      seen_by: step.seenAt === null ? null : registered.by,
      registered_at: registered.at,
      registered_by: registered.by,
    })
    .execute();
}

/** Keeps that somebody has seen a step. */
export async function saveSeen(tx: Tx, stepId: string, { at, by }: Registered): Promise<void> {
  await tx
    .updateTable("appointment_step")
    .set({ seen_at: at, seen_by: by })
    .where("tenant_id", "=", tx.tenant.id)
    .where("id", "=", stepId)
    .where("seen_at", "is", null)
    .execute();
}

/** A case's appointments, by when they begin. */
export const appointmentsOfCase = (tx: Tx | Database, caseId: string): Promise<readonly Appointment[]> =>
  appointmentsWhere(tx, sql`appointment.case_id = ${caseId}`);

/** Those of several cases that stand and are not over. */
export const appointmentsToCome = (
  tx: Tx | Database,
  caseIds: readonly string[],
  now: string,
): Promise<readonly Appointment[]> =>
  appointmentsWhere(tx, sql`appointment.case_id = any(${[...caseIds]}) and ${toCome(now)}`);

const toCome = (now: string) =>
  sql`appointment.state in ('booked', 'asked-to-move', 'moved')
    and greatest(appointment.ends_at, appointment.expected_at + (appointment.ends_at - appointment.starts_at)) > ${now}`;

/** Whose appointments a list shows: one member of staff's, or those in a provider's orders. */
export type Whose = { readonly staffId: string } | { readonly provider: string };

/** Their appointments from a moment until before another. */
export const appointmentsBetween = (
  tx: Tx | Database,
  whose: Whose,
  { before, from }: { readonly from: string; readonly before: string },
): Promise<readonly Appointment[]> =>
  appointmentsWhere(
    tx,
    sql`${theirs(whose)} and appointment.starts_at >= ${from} and appointment.starts_at < ${before}`,
  );

/**
 * Appointments that the citizen wishes moved or has cancelled, and that nobody has answered or seen: those of a provider's
 * orders; or the authority's own in the reader's cases, and in those of the unit that nobody has.
 */
export const appointmentsToAnswer = (tx: Tx | Database, reader: StaffActor): Promise<readonly Appointment[]> =>
  appointmentsWhere(tx, waitingFor(reader));

/** How many wait for a provider. */
export async function countToAnswer(tx: Tx | Database, reader: StaffActor): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from appointment
    where appointment.tenant_id = ${tx.tenant.id} and ${waitingFor(reader)}`.execute(tx);
  return rows[0]?.count ?? 0;
}

const waitingFor = (reader: StaffActor) =>
  sql`${unanswered} and ${
    reader.provider !== null
      ? theirs({ provider: reader.provider })
      : sql`appointment.order_id is null and exists (select from case_file
        where case_file.tenant_id = appointment.tenant_id and case_file.id = appointment.case_id and ${openTo(reader)}
          and (case_file.caseworker_id = ${reader.id}::uuid
               or case_file.caseworker_id is null and case_file.unit_slug = ${reader.unit}::text))`
  }`;

const unanswered = sql`(appointment.state = 'asked-to-move' or (appointment.state = 'cancelled' and exists (
  select from appointment_step step where step.tenant_id = appointment.tenant_id
    and step.appointment_id = appointment.id and step.kind = 'cancelled' and step.wish_of = 'citizen'
    and step.seen_at is null)))`;

const theirs = (whose: Whose) =>
  "staffId" in whose
    ? sql`appointment.staff_id = ${whose.staffId}`
    : sql`appointment.order_id in (select support_order.id from support_order
        where support_order.tenant_id = appointment.tenant_id and support_order.provider_slug = ${whose.provider})`;

/** Other appointments that stand, of the same citizen or the same member of staff, that overlap a time. */
export async function busyAt(
  tx: Tx | Database,
  time: { readonly startsAt: string; readonly endsAt: string },
  of: { readonly citizenId: string; readonly staffId: string; readonly except: readonly string[] },
): Promise<readonly Busy[]> {
  const { rows } = await sql<{ from: Date; to: Date; citizen: boolean; staff: boolean }>`
    select appointment.starts_at as from, appointment.ends_at as to, case_file.citizen_id = ${of.citizenId} as citizen,
           appointment.staff_id = ${of.staffId} as staff
    from appointment join case_file on case_file.tenant_id = appointment.tenant_id and case_file.id = appointment.case_id
    where appointment.tenant_id = ${tx.tenant.id} and appointment.state in ('booked', 'asked-to-move', 'moved')
      and appointment.starts_at < ${time.endsAt} and appointment.ends_at > ${time.startsAt}
      and (appointment.staff_id = ${of.staffId} or case_file.citizen_id = ${of.citizenId})
      and appointment.id <> all (${[...of.except]}::uuid[])
    order by appointment.starts_at`.execute(tx);
  return rows.map(({ citizen, from, staff, to }) => ({
    startsAt: asMoment(new Date(from).toISOString()),
    endsAt: asMoment(new Date(to).toISOString()),
    ofCitizen: citizen,
    ofStaff: staff,
  }));
}

const shape = sql`json_build_object('id', appointment.id, 'caseId', appointment.case_id, 'orderId', appointment.order_id,
  'kind', appointment.kind, 'state', appointment.state, 'startsAt', appointment.starts_at, 'endsAt', appointment.ends_at,
  'staffId', appointment.staff_id, 'seriesId', appointment.series_id, 'deliverer', appointment.deliverer,
  'expectedAt', appointment.expected_at, 'version', appointment.version, 'words', encode(appointment.words_sealed, 'base64'),
  'steps', (select coalesce(json_agg(json_build_object('id', step.id, 'kind', step.kind, 'startsAt', step.starts_at,
      'endsAt', step.ends_at, 'capacity', step.capacity, 'wishedBy', step.wish_of, 'how', step.how,
      'whose', step.whose, 'insteadKind', step.instead_kind,
      'words', encode(step.words_sealed, 'base64'), 'letterId', step.letter_id, 'at', step.registered_at,
      'seenAt', step.seen_at) order by step.number), '[]')
    from appointment_step step
    where step.tenant_id = appointment.tenant_id and step.appointment_id = appointment.id))`;

async function appointmentsWhere(tx: Tx | Database, condition: RawBuilder<unknown>): Promise<readonly Appointment[]> {
  const { rows } = await sql<{ found: unknown }>`select ${shape} as found from appointment
    where appointment.tenant_id = ${tx.tenant.id} and ${condition}
    order by appointment.starts_at, appointment.id`.execute(tx);
  return rows.map(({ found }) => toAppointment(rowSchema.parse(found), tx.tenant.keys));
}

/** The appointments of a case that are to come, and those that somebody is to answer or see, as a part of a page of the case. */
export const appointmentsPartAt = (now: string): CasePart<readonly Appointment[]> => ({
  select: sql`(select coalesce(json_agg(${shape} order by appointment.starts_at, appointment.id), '[]') from appointment
    where appointment.tenant_id = case_file.tenant_id and appointment.case_id = case_file.id
      and (${toCome(now)} or ${unanswered}))`,
  read: (found, keys) => rowsSchema.parse(found).map((row) => toAppointment(row, keys)),
});

const moment = z.string().transform(asMoment);
const stepSchema = z.object({
  id: z.string(),
  kind: z.enum(appointmentStepKinds),
  startsAt: moment,
  endsAt: moment,
  capacity: z.string(),
  wishedBy: z.enum(["citizen", "staff"]),
  how: z.enum(appointmentWays),
  whose: z.enum(hindrances).nullable(),
  insteadKind: z.enum(insteadKinds).nullable(),
  words: z.string(),
  letterId: z.string().nullable(),
  at: moment,
  seenAt: moment.nullable(),
});
const rowSchema = z.object({
  id: z.string(),
  caseId: z.string(),
  orderId: z.string().nullable(),
  kind: z.enum(appointmentKinds),
  state: z.enum(appointmentStates),
  startsAt: moment,
  endsAt: moment,
  staffId: z.string(),
  seriesId: z.string().nullable(),
  deliverer: z.enum(deliverers),
  expectedAt: moment.nullable(),
  version: z.number(),
  words: z.string(),
  steps: z.array(stepSchema),
});
const rowsSchema = z.array(rowSchema);
const wordsSchema = z.object({
  where: z.enum(appointmentPlaces),
  place: z.string(),
  whom: z.string(),
  about: z.string(),
  bring: z.string(),
  // Older appointments say nothing of it.
  driving: z.string().default(""),
  allTheSame: z.string().default(""),
});
const stepWordsSchema = z.object({
  by: z.string(),
  note: z.string(),
  instead: z.string(),
  told: z.enum(lateWays).nullable().default(null),
  expectedAt: z.string().nullable().default(null),
});

const opened = (keys: TenantKeys, table: WordTable, { id, words }: { readonly id: string; readonly words: string }) =>
  JSON.parse(keys.open(placeOf(table, id), Buffer.from(words, "base64"))) as unknown;

function toAppointment(row: z.infer<typeof rowSchema>, keys: TenantKeys): Appointment {
  const { words: _, steps, ...facts } = row;
  return {
    ...facts,
    ...wordsSchema.parse(opened(keys, "appointment", row)),
    steps: steps.map((step) => toStep(step, keys)),
  };
}

function toStep(row: z.infer<typeof stepSchema>, keys: TenantKeys): AppointmentStep {
  const { words: _, ...facts } = row;
  return { ...facts, ...stepWordsSchema.parse(opened(keys, "appointment_step", row)) };
}

/** A provider's appointments from a moment until before another, of these staff or of all, with whose they are. */
export async function weekVisits(
  tx: Tx | Database,
  provider: string,
  { before, from }: { readonly from: string; readonly before: string },
  staffIds: readonly string[] | null,
): Promise<readonly WeekVisit[]> {
  const { rows } = await sql<WeekRow>`
    select appointment.id, appointment.case_id, appointment.order_id, appointment.staff_id, appointment.kind, appointment.state,
           appointment.starts_at, appointment.ends_at, appointment.expected_at, case_file.number, ${nameInList} as citizen
    from appointment
    join support_order on support_order.tenant_id = appointment.tenant_id and support_order.id = appointment.order_id
    join case_file on case_file.tenant_id = appointment.tenant_id and case_file.id = appointment.case_id
    join citizen on citizen.tenant_id = case_file.tenant_id and citizen.id = case_file.citizen_id
    where appointment.tenant_id = ${tx.tenant.id} and support_order.provider_slug = ${provider}
      and appointment.order_id is not null
      and appointment.starts_at >= ${from} and appointment.starts_at < ${before}
      and (${staffIds === null} or appointment.staff_id = any(${[...(staffIds ?? [])]}::uuid[]))
    order by appointment.starts_at, appointment.id`.execute(tx);
  return rows.map((row) => ({
    id: row.id,
    caseId: row.case_id,
    orderId: row.order_id,
    staffId: row.staff_id,
    kind: row.kind,
    state: row.state,
    startsAt: asMoment(row.starts_at),
    endsAt: asMoment(row.ends_at),
    expectedAt: row.expected_at === null ? null : asMoment(row.expected_at),
    caseNumber: row.number,
    citizen: row.citizen,
  }));
}

interface WeekRow {
  readonly id: string;
  readonly case_id: string;
  readonly order_id: string;
  readonly staff_id: string;
  readonly kind: WeekVisit["kind"];
  readonly state: WeekVisit["state"];
  readonly starts_at: string;
  readonly ends_at: string;
  readonly expected_at: string | null;
  readonly number: string;
  readonly citizen: string;
}

/** A list lies open where others see it: a protected name is not in it. */
const nameInList = sql`(case when citizen.name_protected then ${hiddenName} else citizen.name end)`;

/** A provider's orders that run and have nothing planned between two moments. */
export async function idleOrders(
  tx: Tx | Database,
  provider: string,
  { before, from }: { readonly from: string; readonly before: string },
): Promise<readonly IdleOrder[]> {
  const { rows } = await sql<IdleOrder>`
    select support_order.id as "orderId", support_order.case_id as "caseId", case_file.number as "caseNumber",
           ${nameInList} as citizen
    from support_order
    join case_file on case_file.tenant_id = support_order.tenant_id and case_file.id = support_order.case_id
    join citizen on citizen.tenant_id = case_file.tenant_id and citizen.id = case_file.citizen_id
    where support_order.tenant_id = ${tx.tenant.id} and support_order.provider_slug = ${provider}
      and support_order.state = 'accepted' and case_file.closed_on is null
      and not exists (select from appointment where appointment.tenant_id = support_order.tenant_id
        and appointment.order_id = support_order.id and appointment.state <> 'cancelled'
        and appointment.starts_at >= ${from} and appointment.starts_at < ${before})
    order by citizen, case_file.number`.execute(tx);
  return rows;
}

/** A provider's teams by name, each with its members. */
export async function teamsOfProvider(tx: Tx | Database, provider: string): Promise<readonly Team[]> {
  const { rows } = await sql<Team>`
    select provider_team.id, provider_team.name,
           array(select member.staff_id from provider_team_member member
                 where member.tenant_id = provider_team.tenant_id and member.team_id = provider_team.id) as members
    from provider_team
    where provider_team.tenant_id = ${tx.tenant.id} and provider_team.provider_slug = ${provider}
      and provider_team.ended_at is null
    order by lower(provider_team.name), provider_team.id`.execute(tx);
  return rows;
}

/** Keeps a new team of a provider. */
export async function insertTeam(tx: Tx, provider: string, team: Team, { at, by }: Registered): Promise<void> {
  await tx
    .insertInto("provider_team")
    .values({
      tenant_id: tx.tenant.id,
      id: team.id,
      provider_slug: provider,
      name: team.name,
      made_at: at,
      made_by: by,
    })
    .execute();
  await saveMembers(tx, team);
}

/** Keeps what a team is called and who is in it. */
export async function saveTeam(tx: Tx, { id, members, name }: Team): Promise<void> {
  await tx
    .updateTable("provider_team")
    .set({ name })
    .where("tenant_id", "=", tx.tenant.id)
    .where("id", "=", id)
    .execute();
  await tx.deleteFrom("provider_team_member").where("tenant_id", "=", tx.tenant.id).where("team_id", "=", id).execute();
  await saveMembers(tx, { id, members });
}

async function saveMembers(tx: Tx, { id, members }: Pick<Team, "id" | "members">): Promise<void> {
  const rows = members.map((staffId) => ({ tenant_id: tx.tenant.id, team_id: id, staff_id: staffId }));
  if (rows.length > 0) await tx.insertInto("provider_team_member").values(rows).execute();
}

/** A team is not used any more. */
export async function endTeam(tx: Tx, id: string, at: string): Promise<void> {
  await tx
    .updateTable("provider_team")
    .set({ ended_at: at })
    .where("tenant_id", "=", tx.tenant.id)
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .execute();
}

/** Whose a calendar is. */
export type CalendarOwner = { readonly staffId: string } | { readonly citizenId: string };

/** Kalenderadresse: since when there is one, and when something last fetched from it. */
export interface CalendarAddress {
  readonly madeAt: string;
  /** Null where nothing has. */
  readonly fetchedOn: LocalDate | null;
}

const owned = (owner: CalendarOwner) =>
  "staffId" in owner ? sql`staff_id = ${owner.staffId}` : sql`citizen_id = ${owner.citizenId}`;

/** The address that somebody's calendar fetches from; null where there is none. */
export async function calendarOf(tx: Tx | Database, owner: CalendarOwner): Promise<CalendarAddress | null> {
  const { rows } = await sql<{ made_at: string; fetched_on: string | null }>`
    select made_at, fetched_on from calendar_address
    where tenant_id = ${tx.tenant.id} and ${owned(owner)} and revoked_at is null`.execute(tx);
  const [row] = rows;
  if (!row) return null;
  return { madeAt: asMoment(row.made_at), fetchedOn: row.fetched_on === null ? null : localDate(row.fetched_on) };
}

/** The calendar with a secret, by its hash. */
export async function calendarWith(
  tx: Tx | Database,
  hash: Buffer,
): Promise<{ readonly id: string; readonly owner: CalendarOwner; readonly fetchedOn: string | null } | undefined> {
  const { rows } = await sql<{
    id: string;
    staff_id: string | null;
    citizen_id: string | null;
    fetched_on: string | null;
  }>`select id, staff_id, citizen_id, fetched_on from calendar_address
    where tenant_id = ${tx.tenant.id} and secret_hash = ${hash} and revoked_at is null`.execute(tx);
  const [row] = rows;
  if (!row) return undefined;
  const owner = row.staff_id === null ? { citizenId: row.citizen_id ?? "" } : { staffId: row.staff_id };
  return { id: row.id, owner, fetchedOn: row.fetched_on };
}

/** Keeps a new address; two that are made at once follow each other, and the later one stands. */
export async function insertCalendar(
  tx: Tx,
  owner: CalendarOwner,
  { at, hash, id }: { readonly id: string; readonly hash: Buffer; readonly at: string },
): Promise<void> {
  const [staffId, citizenId] = "staffId" in owner ? [owner.staffId, null] : [null, owner.citizenId];
  await tx
    .insertInto("calendar_address")
    .values({
      tenant_id: tx.tenant.id,
      id,
      staff_id: staffId,
      citizen_id: citizenId,
      secret_hash: hash,
      made_at: at,
      fetched_on: null,
      revoked_at: null,
    })
    .execute();
}

/** Makes somebody's address dead, and keeps others from making one until the transaction ends. */
export async function revokeCalendar(tx: Tx, owner: CalendarOwner, at: string): Promise<void> {
  const id = "staffId" in owner ? owner.staffId : owner.citizenId;
  await sql`select pg_advisory_xact_lock(hashtextextended(${`calendar ${id}`}, 0))`.execute(tx);
  await sql`update calendar_address set revoked_at = ${at}
    where tenant_id = ${tx.tenant.id} and ${owned(owner)} and revoked_at is null`.execute(tx);
}

/** Keeps the day on which something last fetched from an address. */
export async function noteFetched(tx: Tx | Database, id: string, today: LocalDate): Promise<void> {
  await sql`update calendar_address set fetched_on = ${today}
    where tenant_id = ${tx.tenant.id} and id = ${id}`.execute(tx);
}

/** Somebody's own appointments from a moment until before another: a citizen's of all cases, or those in a calendar of staff. */
export const appointmentsFor = (
  tx: Tx | Database,
  owner: CalendarOwner,
  { before, from }: { readonly from: string; readonly before: string },
): Promise<readonly Appointment[]> =>
  appointmentsWhere(
    tx,
    sql`${
      "staffId" in owner
        ? theirs(owner)
        : sql`appointment.case_id in (select case_file.id from case_file
            where case_file.tenant_id = appointment.tenant_id and case_file.citizen_id = ${owner.citizenId})`
    } and appointment.starts_at >= ${from} and appointment.starts_at < ${before}`,
  );
