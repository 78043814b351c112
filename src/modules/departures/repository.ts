import type { Selectable } from "kysely";
import { localDate } from "../../kernel/local-date.ts";
import type { Database, Tx } from "../../platform/database.ts";
import { reasonOfDeparture } from "../../platform/sealed-columns.ts";
import type { Tables } from "../../platform/tables.ts";
import { type DepartingAct, type Departure, departingActs, departureGrounds } from "./domain/departure.ts";

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
