import { type Selectable, sql } from "kysely";
import { localDate } from "../../kernel/local-date.ts";
import type { Municipality } from "../../platform/app.ts";
import type { Database, OperatorDatabase, OperatorTx, Tx } from "../../platform/database.ts";
import type { Tables } from "../../platform/tables.ts";
import { type StaffActor, staffRoles } from "./domain/actor.ts";
import type { Citizen } from "./domain/citizen.ts";

/** All municipalities, by slug: an errand of the operator's. */
export async function allMunicipalities(tx: OperatorTx | OperatorDatabase): Promise<readonly Municipality[]> {
  const { rows } = await sql<Municipality>`
    select tenant_id as "tenantId", slug, name from municipality order by slug`.execute(tx);
  return rows;
}

/** What each municipality has set itself in the running system, by slug, as it was kept. */
export async function ownSettingsRows(
  tx: OperatorDatabase,
): Promise<readonly { slug: string; ownSettings: unknown }[]> {
  const { rows } = await sql<{ slug: string; ownSettings: unknown }>`
    select slug, own_settings as "ownSettings" from municipality`.execute(tx);
  return rows;
}

/** Keeps what a municipality has set itself. */
export async function saveOwnSettings(tx: Tx, overlay: object): Promise<void> {
  await sql`update municipality set own_settings = ${JSON.stringify(overlay)}::jsonb
    where tenant_id = ${tx.tenant.id}`.execute(tx);
}

/** Makes the database know a municipality by the name that its standard's file says: an errand of the operator's. */
export async function saveMunicipality(tx: OperatorTx, { tenantId, slug, name }: Municipality): Promise<void> {
  await sql`insert into municipality (tenant_id, slug, name) values (${tenantId}, ${slug}, ${name})
    on conflict (tenant_id) do update set slug = excluded.slug, name = excluded.name`.execute(tx);
}

/** Makes the municipality's units and providers what its standard's file says; what is gone from the file stays. */
export async function saveUnits(
  tx: Tx,
  units: readonly { slug: string; name: string }[],
  providers: readonly { slug: string; name: string; external: boolean }[],
): Promise<void> {
  const tenantId = tx.tenant.id;
  for (const unit of units) {
    await sql`insert into unit (tenant_id, slug, name) values (${tenantId}, ${unit.slug}, ${unit.name})
      on conflict (tenant_id, slug) do update set name = excluded.name`.execute(tx);
  }
  for (const provider of providers) {
    await sql`insert into provider (tenant_id, slug, name, external)
      values (${tenantId}, ${provider.slug}, ${provider.name}, ${provider.external})
      on conflict (tenant_id, slug) do update set name = excluded.name, external = excluded.external`.execute(tx);
  }
}

/** The citizen, or undefined. */
export async function findCitizen(tx: Tx | Database, tenantId: string, id: string): Promise<Citizen | undefined> {
  const row = await tx
    .selectFrom("citizen")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row && toCitizen(row);
}

/** The citizen with this CPR number, or undefined. */
export async function findCitizenByCpr(
  tx: Tx | Database,
  tenantId: string,
  cprNumber: string,
): Promise<Citizen | undefined> {
  const row = await tx
    .selectFrom("citizen")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where("cpr_number", "=", cprNumber)
    .executeTakeFirst();
  return row && toCitizen(row);
}

/** Citizens with this name and birthday: perhaps the one that somebody is about to register again. */
export async function citizensNamed(
  tx: Tx | Database,
  tenantId: string,
  name: string,
  bornOn: string,
): Promise<readonly Citizen[]> {
  const rows = await tx
    .selectFrom("citizen")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where("born_on", "=", bornOn)
    .where((where) => where(where.fn("lower", ["name"]), "=", where.fn("lower", [where.val(name)])))
    .orderBy("id")
    .execute();
  return rows.map(toCitizen);
}

/** All citizens of a municipality by name: the choice of personas. */
export async function citizensOf(tx: Tx | Database, tenantId: string, count: number): Promise<readonly Citizen[]> {
  const rows = await tx
    .selectFrom("citizen")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .orderBy("name")
    .orderBy("id")
    .limit(count)
    .execute();
  return rows.map(toCitizen);
}

/** Keeps a new citizen. False when the CPR number has been taken meanwhile; nothing is then kept. */
export async function insertCitizen(tx: Tx, tenantId: string, citizen: Citizen): Promise<boolean> {
  const kept = await tx
    .insertInto("citizen")
    .values({
      tenant_id: tenantId,
      id: citizen.id,
      cpr_number: citizen.cprNumber,
      name: citizen.name,
      born_on: citizen.bornOn,
      address_lines: [...citizen.addressLines],
      phone: citizen.phone,
      mail: citizen.mail,
      digital: citizen.digital,
    })
    .onConflict((conflict) => conflict.columns(["tenant_id", "cpr_number"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return kept !== undefined;
}

/** The member of staff as an actor, with the municipality's slug; undefined when there is none. */
export async function findStaff(
  tx: Tx | Database,
  tenantId: string,
  id: string,
): Promise<(StaffActor & { phone: string | null }) | undefined> {
  const { rows } =
    await sql<StaffRow>`${staffColumns} where staff_member.tenant_id = ${tenantId} and staff_member.id = ${id}`.execute(
      tx,
    );
  return rows[0] && toStaff(rows[0]);
}

/** All staff of a municipality, by role and name. */
export async function staffOf(
  tx: Tx | Database,
  tenantId: string,
): Promise<readonly (StaffActor & { phone: string | null })[]> {
  const { rows } = await sql<StaffRow>`
    ${staffColumns} where staff_member.tenant_id = ${tenantId} order by role, staff_member.name`.execute(tx);
  return rows.map(toStaff);
}

/** Keeps a new member of staff. */
export async function insertStaff(
  tx: Tx,
  staff: Omit<StaffActor, "kind" | "municipality"> & { phone: string | null },
): Promise<void> {
  await tx
    .insertInto("staff_member")
    .values({
      tenant_id: staff.tenantId,
      id: staff.id,
      name: staff.name,
      role: staff.role,
      unit_slug: staff.unit,
      provider_slug: staff.provider,
      phone: staff.phone,
    })
    .execute();
}

interface StaffRow {
  tenantId: string;
  municipality: string;
  id: string;
  name: string;
  role: string;
  unit: string | null;
  provider: string | null;
  phone: string | null;
}

const staffColumns = sql`
  select staff_member.tenant_id as "tenantId", municipality.slug as municipality, staff_member.id, staff_member.name,
         staff_member.role, staff_member.unit_slug as unit, staff_member.provider_slug as provider, staff_member.phone
  from staff_member join municipality on municipality.tenant_id = staff_member.tenant_id`;

function toStaff(row: StaffRow): StaffActor & { phone: string | null } {
  const role = staffRoles.find((known) => known === row.role);
  if (role === undefined) throw new TypeError(`the database holds an unknown role '${row.role}'`);
  return { ...row, kind: "staff", role };
}

function toCitizen(row: Selectable<Tables["citizen"]>): Citizen {
  return {
    id: row.id,
    name: row.name,
    cprNumber: row.cpr_number,
    bornOn: localDate(row.born_on),
    addressLines: row.address_lines,
    phone: row.phone,
    mail: row.mail,
    digital: row.digital,
  };
}
