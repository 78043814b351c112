import { type Selectable, sql } from "kysely";
import { z } from "zod";
import { localDate } from "../../kernel/local-date.ts";
import type { Database, Tx } from "../../platform/database.ts";
import { reasonOfDeparture } from "../../platform/sealed-columns.ts";
import type { Tables } from "../../platform/tables.ts";
import { listedRelation, openedWith, openTo, type TiesRow } from "../../platform/ties-to-case.ts";
import type { StaffActor } from "../people/domain/actor.ts";
import { basisFor } from "../people/domain/permission.ts";
import { type DepartingAct, type Departure, departingActs, departureGrounds } from "./domain/departure.ts";
import type { ClauseCount } from "./domain/departure-counts.ts";
import type { DepartureInCase } from "./domain/departure-in-case.ts";
import type { Period } from "./domain/departure-period.ts";

/** The departures of a case that stand, oldest first. The case must be locked where one of them is to be changed. */
export async function departuresOfCase(
  tx: Tx | Database,
  tenantId: string,
  caseId: string,
): Promise<readonly Departure[]> {
  const rows = await tx
    .selectFrom("standard_departure")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where("case_id", "=", caseId)
    .where("taken_back_on", "is", null)
    .orderBy("departed_on")
    .orderBy("id")
    .execute();
  return rows.map((row) => toDeparture(row, tx.tenant.keys.open(reasonOfDeparture(row.id), row.reason_sealed)));
}

/** Keeps that a case departs from a clause. */
export async function insertDeparture(tx: Tx, tenantId: string, by: string, made: Departure): Promise<void> {
  await tx
    .insertInto("standard_departure")
    .values({
      tenant_id: tenantId,
      id: made.id,
      case_id: made.caseId,
      act: made.act,
      clause: made.clause,
      edition_on: made.editionOn,
      ground: made.ground,
      reason_sealed: tx.tenant.keys.seal(reasonOfDeparture(made.id), made.reason),
      departed_on: made.departedOn,
      departed_by: by,
    })
    .execute();
}

/** Keeps another reason for a departure that stands. */
export async function saveReason(
  tx: Tx,
  tenantId: string,
  { id, ground, reason }: Pick<Departure, "id" | "ground" | "reason">,
): Promise<void> {
  await tx
    .updateTable("standard_departure")
    .set({ ground, reason_sealed: tx.tenant.keys.seal(reasonOfDeparture(id), reason) })
    .where("tenant_id", "=", tenantId)
    .where("id", "=", id)
    .execute();
}

/** Writes down that a departure was taken back: it stays, and counts no more. */
export async function saveTakenBack(
  tx: Tx,
  tenantId: string,
  id: string,
  taken: { readonly on: string; readonly by: string },
): Promise<void> {
  await tx
    .updateTable("standard_departure")
    .set({ taken_back_on: taken.on, taken_back_by: taken.by })
    .where("tenant_id", "=", tenantId)
    .where("id", "=", id)
    .where("taken_back_on", "is", null)
    .execute();
}

function toDeparture(row: Selectable<Tables["standard_departure"]>, reason: string): Departure {
  return {
    id: row.id,
    caseId: row.case_id,
    act: toAct(row.act),
    clause: row.clause,
    editionOn: localDate(row.edition_on),
    ground: departureGrounds.find((known) => known === row.ground) ?? null,
    reason,
    departedOn: localDate(row.departed_on),
  };
}

function toAct(stored: string): DepartingAct {
  const act = departingActs.find((known) => known === stored);
  if (act === undefined) throw new TypeError(`the database holds a departure in an unknown act '${stored}'`);
  return act;
}

/** How often cases depart from each clause in a period, the most frequent first: all cases of the municipality, and no person. */
export async function countDepartures(
  tx: Tx | Database,
  tenantId: string,
  { from, to }: Period,
): Promise<readonly ClauseCount[]> {
  const { rows } = await sql<unknown>`
    select clause, edition_on, ground, act, grouping(ground) as over_grounds, grouping(act) as over_acts,
           count(*)::integer as times, count(distinct case_id)::integer as cases
    from standard_departure
    where tenant_id = ${tenantId} and taken_back_on is null and departed_on between ${from} and ${to}
    group by grouping sets ((clause, edition_on), (clause, edition_on, ground), (clause, edition_on, act))
    order by times desc, clause nulls last, edition_on desc`.execute(tx);
  const counted = rows.map((row) => countRow.parse(row));
  return counted
    .filter(({ over_acts, over_grounds }) => over_acts === 1 && over_grounds === 1)
    .map((whole) => toCount(whole, counted));
}

const countRow = z.object({
  clause: z.string().nullable(),
  edition_on: z.string().transform(localDate),
  ground: z.enum(departureGrounds).nullable(),
  act: z.enum(departingActs).nullable(),
  over_grounds: z.number(),
  over_acts: z.number(),
  times: z.number(),
  cases: z.number(),
});
type CountRow = z.infer<typeof countRow>;

function toCount(whole: CountRow, counted: readonly CountRow[]): ClauseCount {
  const { cases, clause, edition_on: editionOn, times } = whole;
  const parts = counted.filter((row) => row.clause === clause && row.edition_on === editionOn);
  return {
    clause,
    editionOn,
    times,
    cases,
    grounds: parts.filter((row) => row.over_grounds === 0).map((row) => ({ ground: row.ground, times: row.times })),
    acts: parts.flatMap((row) => (row.act === null ? [] : [{ act: row.act, times: row.times }])),
  };
}

/** The latest departures in a period in the cases that are open to this reader, with what ties the reader to each. */
export async function departuresOpenTo(
  tx: Tx | Database,
  reader: StaffActor,
  { from, to }: Period,
  count: number,
): Promise<readonly DepartureInCase[]> {
  const { rows } = await sql<Selectable<Tables["standard_departure"]> & TiesRow & { readonly number: string }>`
    select departure.*, case_file.number, case_file.citizen_id, case_file.unit_slug, case_file.caseworker_id,
           case_file.sensitivity, ${openedWith(reader)} as opened_with
    from standard_departure departure
    join case_file on case_file.tenant_id = departure.tenant_id and case_file.id = departure.case_id
    where departure.tenant_id = ${reader.tenantId} and departure.taken_back_on is null
      and departure.departed_on between ${from} and ${to} and ${openTo(reader)}
    order by departure.departed_on desc, departure.id desc
    limit ${count}`.execute(tx);
  return rows.map((row) => ({
    ...toDeparture(row, tx.tenant.keys.open(reasonOfDeparture(row.id), row.reason_sealed)),
    caseNumber: row.number,
    citizenId: row.citizen_id,
    openedWith: row.opened_with,
    basis: basisFor(reader, "departure:list", listedRelation(reader, row)),
  }));
}
