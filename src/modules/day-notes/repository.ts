import { type RawBuilder, sql } from "kysely";
import { z } from "zod";
import type { Database, Tx } from "../../platform/database.ts";
import type { SealedPlace, TenantKeys } from "../../platform/vault.ts";
import { daySchema } from "../standards/domain/facts.ts";
import { awaySides, type DayNote, deliverers, type KeptDayNote, movements, supportModes } from "./domain/day-note.ts";

const placeOf = (id: string): SealedPlace => ({ table: "day_note", column: "words_sealed", id });

/** Keeps a note. The case is locked, so that the same note is never kept twice. */
export async function insertDayNote(tx: Tx, note: DayNote): Promise<void> {
  await tx
    .insertInto("day_note")
    .values({
      tenant_id: tx.tenant.id,
      id: note.id,
      case_id: note.caseId,
      order_id: note.orderId,
      appointment_id: note.appointmentId,
      group_session_id: note.groupSessionId,
      given: note.given,
      happened_on: note.happenedOn,
      minutes: note.minutes,
      mode: note.mode,
      citizen_took_part: note.citizenTookPart,
      deliverer: note.deliveredBy,
      whose: note.whyNot?.whose ?? null,
      written_at: note.writtenAt,
      received_at: note.receivedAt,
      device_id: note.device,
      sequence: note.sequence,
      corrects_id: note.corrects,
      written_by: note.writtenBy,
      words_sealed: tx.tenant.keys.seal(placeOf(note.id), JSON.stringify(wordsOf(note))),
    })
    .execute();
}

const wordsOf = (note: DayNote): z.infer<typeof wordsSchema> => ({
  startedAt: note.startedAt,
  tookPart: note.tookPart,
  reason: note.whyNot?.reason ?? "",
  instead: note.whyNot?.instead ?? "",
  goals: [...note.goals],
  note: note.note,
  whyAlone: note.whyAlone,
  whyNoGoal: note.whyNoGoal,
  whyCorrected: note.whyCorrected,
});

/** Days between which notes happened, both counted; without one, no bound. */
export interface Between {
  readonly from?: string;
  readonly to?: string;
}

/** A case's notes that stand, oldest first. */
export const dayNotesOfCase = (
  tx: Tx | Database,
  tenantId: string,
  caseId: string,
  between: Between = {},
): Promise<readonly KeptDayNote[]> =>
  notesWhere(tx, tenantId, sql`day_note.case_id = ${caseId} and ${within(between)} and ${standing}`);

/** The same with those that were put right since: each says by which note. */
export const dayNotesWithCorrected = (
  tx: Tx | Database,
  tenantId: string,
  caseId: string,
): Promise<readonly KeptDayNote[]> => notesWhere(tx, tenantId, sql`day_note.case_id = ${caseId}`);

/** One note, whatever case it is in; undefined where there is none. */
export async function findDayNote(tx: Tx | Database, tenantId: string, id: string): Promise<KeptDayNote | undefined> {
  return (await notesWhere(tx, tenantId, sql`day_note.id = ${id}`))[0];
}

/** Notes that stand about some days, of a writer or in a case. */
export const dayNotesAround = (
  tx: Tx | Database,
  tenantId: string,
  about: Required<Between> & { readonly caseId: string; readonly writtenBy: string },
): Promise<readonly KeptDayNote[]> =>
  notesWhere(
    tx,
    tenantId,
    sql`(day_note.case_id = ${about.caseId} or day_note.written_by = ${about.writtenBy}) and ${within(about)} and ${standing}`,
  );

/** The notes that stand about appointments, as far as a list of many tells of them. */
export async function dayNotesOfAppointments(
  tx: Tx | Database,
  ids: readonly string[],
): Promise<readonly (Pick<DayNote, "given" | "startedAt"> & { readonly appointmentId: string })[]> {
  const { rows } = await sql<{ id: string; appointment_id: string; given: boolean; words_sealed: Buffer }>`
    select id, appointment_id, given, words_sealed from day_note
    where tenant_id = ${tx.tenant.id} and appointment_id = any(${[...ids]}::uuid[]) and ${standing}
    order by received_at`.execute(tx);
  return rows.map(({ appointment_id, given, id, words_sealed }) => {
    const words = JSON.parse(tx.tenant.keys.open(placeOf(id), words_sealed)) as unknown;
    return { appointmentId: appointment_id, given, ...wordsSchema.pick({ startedAt: true }).parse(words) };
  });
}

/** Levering i en måned: what a case got of an order in a month, by the notes that stand. */
export interface MonthDelivered {
  readonly caseId: string;
  readonly orderId: string;
  /** `2026-04`. */
  readonly month: string;
  readonly given: number;
  readonly minutes: number;
  readonly withoutCitizen: number;
  readonly awayByCitizen: number;
  readonly awayByProvider: number;
  readonly awayByOthers: number;
}

/** What was given month by month, in every case and order of the municipality. */
export async function deliveredByMonth(
  tx: Tx | Database,
  tenantId: string,
  between: Between = {},
): Promise<readonly MonthDelivered[]> {
  const { rows } = await sql<MonthDelivered>`
    select case_id as "caseId", order_id as "orderId", to_char(happened_on, 'YYYY-MM') as month,
           count(*) filter (where given)::int as given, sum(minutes)::int as minutes,
           count(*) filter (where given and not citizen_took_part)::int as "withoutCitizen",
           count(*) filter (where whose = 'citizen')::int as "awayByCitizen",
           count(*) filter (where whose = 'provider')::int as "awayByProvider",
           count(*) filter (where whose = 'other')::int as "awayByOthers"
    from day_note where tenant_id = ${tenantId} and ${within(between)} and ${standing}
    group by 1, 2, 3 order by 3, 1, 2`.execute(tx);
  return rows;
}

const within = ({ from, to }: Between) =>
  sql`(${from ?? null}::date is null or day_note.happened_on >= ${from ?? null}::date)
    and (${to ?? null}::date is null or day_note.happened_on <= ${to ?? null}::date)`;

/** No later note puts it right. */
const standing = sql`not exists (select from day_note later
  where later.tenant_id = day_note.tenant_id and later.corrects_id = day_note.id)`;

function shape() {
  return sql`json_build_object('id', day_note.id, 'caseId', case_id, 'orderId', order_id, 'appointmentId', appointment_id,
    'groupSessionId', group_session_id, 'given', given, 'happenedOn', happened_on, 'minutes', minutes, 'mode', mode,
    'citizenTookPart', citizen_took_part, 'deliveredBy', deliverer, 'whose', whose, 'writtenAt', written_at,
    'receivedAt', received_at, 'device', device_id, 'sequence', sequence, 'corrects', corrects_id,
    'writtenBy', written_by, 'words', encode(words_sealed, 'base64'),
    'writer', (select name from staff_member
      where staff_member.tenant_id = day_note.tenant_id and staff_member.id = day_note.written_by),
    'correctedBy', (select later.id from day_note later
      where later.tenant_id = day_note.tenant_id and later.corrects_id = day_note.id))`;
}

async function notesWhere(
  tx: Tx | Database,
  tenantId: string,
  condition: RawBuilder<unknown>,
): Promise<readonly KeptDayNote[]> {
  const { rows } = await sql<{ found: unknown }>`select ${shape()} as found from day_note
    where day_note.tenant_id = ${tenantId} and ${condition}
    order by day_note.happened_on, day_note.received_at, day_note.sequence, day_note.id`.execute(tx);
  return rows.map(({ found }) => toNote(rowSchema.parse(found), tx.tenant.keys));
}

const moment = z.string().transform((text) => Temporal.Instant.from(text).toString({ smallestUnit: "millisecond" }));
const rowSchema = z.object({
  id: z.string(),
  caseId: z.string(),
  orderId: z.string(),
  appointmentId: z.string().nullable(),
  groupSessionId: z.string().nullable(),
  given: z.boolean(),
  happenedOn: daySchema,
  minutes: z.number(),
  mode: z.enum(supportModes),
  citizenTookPart: z.boolean(),
  deliveredBy: z.enum(deliverers),
  whose: z.enum(awaySides).nullable(),
  writtenAt: moment,
  receivedAt: moment,
  device: z.string().nullable(),
  sequence: z.number().nullable(),
  corrects: z.string().nullable(),
  writtenBy: z.string(),
  words: z.string(),
  writer: z.string(),
  correctedBy: z.string().nullable(),
});
const wordsSchema = z.object({
  startedAt: z.string().nullable(),
  tookPart: z.string(),
  reason: z.string(),
  instead: z.string(),
  goals: z.array(z.object({ goal: z.string(), movement: z.enum(movements).nullable() })),
  note: z.string(),
  whyAlone: z.string(),
  whyNoGoal: z.string(),
  whyCorrected: z.string(),
});

function toNote({ whose, words, ...facts }: z.infer<typeof rowSchema>, keys: TenantKeys): KeptDayNote {
  const sealed = keys.open(placeOf(facts.id), Buffer.from(words, "base64"));
  const { instead, reason, ...written } = wordsSchema.parse(JSON.parse(sealed));
  return { ...facts, ...written, whyNot: whose === null ? null : { whose, reason, instead } };
}
