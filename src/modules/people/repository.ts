import { type Selectable, sql } from "kysely";
import { addDays } from "../../kernel/day-arithmetic.ts";
import { type LocalDate, localDate } from "../../kernel/local-date.ts";
import type { Municipality } from "../../platform/app.ts";
import type { Database, OperatorDatabase, OperatorTx, Tx } from "../../platform/database.ts";
import { cprIndex, cprOfCitizen } from "../../platform/sealed-columns.ts";
import type { Tables } from "../../platform/tables.ts";
import type { SealedPlace, TenantKeys } from "../../platform/vault.ts";
import { type StaffActor, staffRoles } from "./domain/actor.ts";
import { type Address, type Citizen, maskedCpr, type NewCitizen, type ProtectedWays } from "./domain/citizen.ts";
import {
  type KnownMandate,
  type Mandate,
  mandateBases,
  mandateKinds,
  parts,
  type SessionAtCitizensDoor,
} from "./domain/mandate.ts";
import type { Protection } from "./domain/protection.ts";
import type { StaffLogin } from "./domain/sign-in.ts";

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
  return row && toCitizen(row, tx.tenant.keys);
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
    .where("cpr_index", "=", cprIndex(tx.tenant.keys, cprNumber))
    .executeTakeFirst();
  return row && toCitizen(row, tx.tenant.keys);
}

/**
 * Citizens with this name and birthday: perhaps the one that somebody is about to register again. Whose name is protected is
 * found by the CPR number alone.
 */
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
    .where("name_protected", "=", false)
    .where((where) => where(where.fn("lower", ["name"]), "=", where.fn("lower", [where.val(name)])))
    .orderBy("id")
    .execute();
  return rows.map((row) => toCitizen(row, tx.tenant.keys));
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
  return rows.map((row) => toCitizen(row, tx.tenant.keys));
}

/** Keeps a new citizen. False when the CPR number has been taken meanwhile; nothing is then kept. */
export async function insertCitizen(tx: Tx, tenantId: string, citizen: NewCitizen & { id: string }): Promise<boolean> {
  const kept = await tx
    .insertInto("citizen")
    .values({
      tenant_id: tenantId,
      id: citizen.id,
      ...sealedCpr(tx.tenant.keys, citizen),
      name: citizen.name,
      born_on: citizen.bornOn,
      address_lines: [...citizen.addressLines],
      phone: citizen.phone,
      mail: citizen.mail,
      digital: citizen.digital,
      ...protectionColumns(citizen.protection ?? null),
    })
    .onConflict((conflict) => conflict.columns(["tenant_id", "cpr_index"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return kept !== undefined;
}

/** Keeps another birthday. */
export async function saveBirthday(tx: Tx, tenantId: string, citizenId: string, bornOn: LocalDate): Promise<void> {
  await tx
    .updateTable("citizen")
    .set({ born_on: bornOn })
    .where("tenant_id", "=", tenantId)
    .where("id", "=", citizenId)
    .execute();
}

/** Keeps the day on which a citizen died; null where it was registered by mistake. */
export async function saveDeath(tx: Tx, citizenId: string, on: LocalDate | null): Promise<void> {
  await tx
    .updateTable("citizen")
    .set({ died_on: on })
    .where("tenant_id", "=", tx.tenant.id)
    .where("id", "=", citizenId)
    .execute();
}

/** The day on which a citizen died; null while nobody has registered it. */
export async function findDeath(tx: Tx | Database, citizenId: string): Promise<LocalDate | null> {
  const row = await tx
    .selectFrom("citizen")
    .select("died_on")
    .where("tenant_id", "=", tx.tenant.id)
    .where("id", "=", citizenId)
    .executeTakeFirst();
  return row === undefined || row.died_on === null ? null : localDate(row.died_on);
}

/** Marks or ends a citizen's protection. */
export async function saveProtection(
  tx: Tx,
  tenantId: string,
  citizenId: string,
  protection: Protection | null,
): Promise<void> {
  await tx
    .updateTable("citizen")
    .set(protectionColumns(protection))
    .where("tenant_id", "=", tenantId)
    .where("id", "=", citizenId)
    .execute();
}

/** Where a citizen lives and is reached whose address is protected; null where it is not, or there is no such citizen. */
export async function findProtectedWays(
  tx: Tx | Database,
  tenantId: string,
  citizenId: string,
): Promise<ProtectedWays | null> {
  const row = await tx
    .selectFrom("citizen")
    .select(["address_lines", "phone", "mail"])
    .where("tenant_id", "=", tenantId)
    .where("id", "=", citizenId)
    .where("address_protected", "=", true)
    .executeTakeFirst();
  return row === undefined ? null : { addressLines: row.address_lines, phone: row.phone, mail: row.mail };
}

/** The same for all in the municipality whose address is protected. */
export async function findAllProtectedWays(tx: Tx | Database): Promise<readonly ProtectedWays[]> {
  const rows = await tx
    .selectFrom("citizen")
    .select(["address_lines", "phone", "mail"])
    .where("tenant_id", "=", tx.tenant.id)
    .where("address_protected", "=", true)
    .execute();
  return rows.map((row) => ({ addressLines: row.address_lines, phone: row.phone, mail: row.mail }));
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

const sealedCpr = (keys: TenantKeys, { id, cprNumber }: Pick<Citizen, "id" | "cprNumber">) =>
  cprNumber === null
    ? { cpr_sealed: null, cpr_index: null }
    : { cpr_sealed: keys.seal(cprOfCitizen(id), cprNumber), cpr_index: cprIndex(keys, cprNumber) };

function toCitizen(row: Selectable<Tables["citizen"]>, keys: TenantKeys): Citizen {
  return {
    id: row.id,
    name: row.name,
    cprNumber: row.cpr_sealed && keys.open(cprOfCitizen(row.id), row.cpr_sealed),
    bornOn: localDate(row.born_on),
    address: toAddress(row),
    phone: row.phone,
    mail: row.mail,
    digital: row.digital,
    protection: toProtection(row),
  };
}

type CitizenRow = Selectable<Tables["citizen"]>;

/** A protected address never leaves this file with the citizen; only `findProtectedWays` gives it out. */
const toAddress = (row: Pick<CitizenRow, "address_lines" | "address_protected">): Address =>
  row.address_protected ? { kind: "protected" } : { kind: "shown", lines: row.address_lines };

const toProtection = (
  row: Pick<CitizenRow, "name_protected" | "address_protected" | "protected_until_on">,
): Protection | null =>
  row.name_protected || row.address_protected
    ? {
        name: row.name_protected,
        address: row.address_protected,
        until: row.protected_until_on === null ? null : localDate(row.protected_until_on),
      }
    : null;

const protectionColumns = (protection: Protection | null) => ({
  name_protected: protection?.name ?? false,
  address_protected: protection?.address ?? false,
  protected_until_on: protection?.until ?? null,
});

/**
 * Makes the database know a member of staff as their issuer tells them now, by the issuer's own name for them. Answers the
 * id that they are known by; undefined, and nothing kept, for somebody who has left.
 */
export async function keepStaffLogin(
  tx: Tx,
  id: string,
  login: StaffLogin,
  today: LocalDate,
): Promise<string | undefined> {
  const { id: tenantId, keys } = tx.tenant;
  const index = login.cprNumber === null ? null : cprIndex(keys, login.cprNumber);
  const { rows } = await sql<{ id: string }>`
    insert into staff_member
      (tenant_id, id, name, role, unit_slug, provider_slug, sensitivity, issuer, subject, cpr_index)
    values (${tenantId}, ${id}, ${login.name}, ${login.role}, ${login.unit}, ${login.provider}, ${login.sensitivity},
      ${login.issuer}, ${login.subject}, ${index})
    on conflict (tenant_id, issuer, subject) do update
      set name = excluded.name, role = excluded.role, unit_slug = excluded.unit_slug,
        provider_slug = excluded.provider_slug, sensitivity = excluded.sensitivity,
        cpr_index = coalesce(excluded.cpr_index, staff_member.cpr_index)
      where staff_member.left_on is null or staff_member.left_on > ${today}::date
    returning id`.execute(tx);
  return rows[0]?.id;
}

/* Who acts for a citizen. */

/** A helper that the municipality knows, found by the CPR number's index where there is one. */
export interface KeptRepresentative {
  readonly id: string;
  readonly name: string;
  readonly cprNumber: string | null;
}

const cprOfRepresentative = (id: string): SealedPlace => ({ table: "representative", column: "cpr_sealed", id });

/** Keeps a helper; one with the same CPR number is the same person. Answers the id that they are known by. */
export async function keepRepresentative(tx: Tx, { id, name, cprNumber }: KeptRepresentative): Promise<string> {
  const { id: tenantId, keys } = tx.tenant;
  const index = cprNumber === null ? null : cprIndex(keys, cprNumber);
  const sealed = cprNumber === null ? null : keys.seal(cprOfRepresentative(id), cprNumber);
  const { rows } = await sql<{ id: string }>`
    insert into representative (tenant_id, id, name, cpr_sealed, cpr_index)
    values (${tenantId}, ${id}, ${name}, ${sealed}, ${index})
    on conflict (tenant_id, cpr_index) do nothing returning id`.execute(tx);
  if (rows[0]) return rows[0].id;
  const known = await sql<{ id: string }>`
    select id from representative where tenant_id = ${tenantId} and cpr_index = ${index}`.execute(tx);
  if (!known.rows[0]) throw new RangeError("the representative was neither kept nor known");
  return known.rows[0].id;
}

/** Keeps a new mandate. */
export async function insertMandate(
  tx: Tx,
  mandate: Omit<Mandate, "withdrawnAt"> & { readonly name: string; readonly givenAt: string; readonly givenBy: string },
): Promise<void> {
  await tx
    .insertInto("mandate")
    .values({
      tenant_id: tx.tenant.id,
      id: mandate.id,
      citizen_id: mandate.citizenId,
      representative_id: mandate.representativeId,
      name: mandate.name,
      kind: mandate.kind,
      parts: [...mandate.parts],
      basis: mandate.basis,
      note: mandate.note,
      from_on: mandate.from,
      to_on: mandate.to,
      given_at: mandate.givenAt,
      given_by: mandate.givenBy,
    })
    .execute();
}

/** Withdraws a citizen's mandate. False where there is none, or where it was withdrawn before. */
export async function saveMandateWithdrawn(
  tx: Tx,
  { id, citizenId, at, by }: { id: string; citizenId: string; at: string; by: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update mandate set withdrawn_at = ${at}, withdrawn_by = ${by}
    where tenant_id = ${tx.tenant.id} and citizen_id = ${citizenId} and id = ${id} and withdrawn_at is null`.execute(
    tx,
  );
  return numAffectedRows === 1n;
}

interface MandateRow {
  id: string;
  citizen_id: string;
  representative_id: string;
  name: string;
  kind: string;
  parts: string[];
  basis: string;
  note: string;
  from_on: string;
  to_on: string | null;
  given_at: string;
  given_by: string;
  given_by_name: string | null;
  withdrawn_at: string | null;
  withdrawn_by: string | null;
  withdrawn_by_name: string | null;
  cpr_sealed: Buffer | null;
  citizen_name: string;
  died_on: string | null;
}

const mandateQuery = sql`
  select mandate.id, mandate.citizen_id, mandate.representative_id, mandate.name, mandate.kind, mandate.parts,
         mandate.basis, mandate.note, mandate.from_on, mandate.to_on, mandate.given_at, mandate.given_by,
         giver.name as given_by_name, mandate.withdrawn_at, mandate.withdrawn_by, ender.name as withdrawn_by_name,
         representative.cpr_sealed, citizen.name as citizen_name, citizen.died_on
  from mandate
  join representative on representative.tenant_id = mandate.tenant_id and representative.id = mandate.representative_id
  join citizen on citizen.tenant_id = mandate.tenant_id and citizen.id = mandate.citizen_id
  left join staff_member giver on giver.tenant_id = mandate.tenant_id and giver.id = mandate.given_by
  left join staff_member ender on ender.tenant_id = mandate.tenant_id and ender.id = mandate.withdrawn_by`;

/** A citizen's mandates, the newest first, with the helper's number where it is known. */
export async function mandatesOfCitizen(tx: Tx | Database, citizenId: string): Promise<readonly KnownMandate[]> {
  const { rows } = await sql<MandateRow>`${mandateQuery}
    where mandate.tenant_id = ${tx.tenant.id} and mandate.citizen_id = ${citizenId}
    order by mandate.given_at desc, mandate.id desc`.execute(tx);
  return rows.map((row) => toKnownMandate(tx, row));
}

/** The mandates that somebody holds: known as a helper, by their own number as a citizen, or both. */
export async function mandatesHeldBy(
  tx: Tx | Database,
  holder: { readonly representativeId: string | null; readonly cprNumber: string | null },
): Promise<readonly KnownMandate[]> {
  const index = holder.cprNumber === null ? null : cprIndex(tx.tenant.keys, holder.cprNumber);
  const { rows } = await sql<MandateRow>`${mandateQuery}
    where mandate.tenant_id = ${tx.tenant.id} and mandate.withdrawn_at is null and citizen.died_on is null
      and (representative.id = ${holder.representativeId} or representative.cpr_index = ${index})
    order by citizen.name, mandate.given_at desc, mandate.id desc`.execute(tx);
  return rows.map((row) => toKnownMandate(tx, row));
}

function toKnownMandate(tx: Tx | Database, row: MandateRow): KnownMandate {
  const sealed = row.cpr_sealed;
  const cprNumber = sealed && tx.tenant.keys.open(cprOfRepresentative(row.representative_id), sealed);
  return {
    id: row.id,
    citizenId: row.citizen_id,
    citizenName: row.citizen_name,
    representativeId: row.representative_id,
    name: row.name,
    maskedCpr: cprNumber === null ? null : maskedCpr(cprNumber),
    kind: oneKnown(mandateKinds, row.kind),
    parts: row.parts.map((part) => oneKnown(parts, part)),
    basis: oneKnown(mandateBases, row.basis),
    note: row.note,
    from: localDate(row.from_on),
    to: lastDayOf(row),
    givenAt: row.given_at,
    givenBy: byWhom(row, row.given_by, row.given_by_name),
    withdrawnAt: row.withdrawn_at,
    withdrawnBy: row.withdrawn_by === null ? null : byWhom(row, row.withdrawn_by, row.withdrawn_by_name),
  };
}

/** What somebody was let do for a citizen ends with the citizen. */
function lastDayOf({ died_on, to_on }: Pick<MandateRow, "died_on" | "to_on">): LocalDate | null {
  const dayBefore = died_on === null ? null : addDays(localDate(died_on), -1);
  if (to_on === null) return dayBefore;
  return dayBefore !== null && dayBefore < to_on ? dayBefore : localDate(to_on);
}

const byWhom = (row: MandateRow, id: string, staffName: string | null): KnownMandate["givenBy"] =>
  id === row.citizen_id ? "citizen" : { staff: staffName ?? "" };

function oneKnown<Word extends string>(known: readonly Word[], word: string): Word {
  const found = known.find((one) => one === word);
  if (found === undefined) throw new TypeError(`the database holds an unknown word '${word}'`);
  return found;
}

/** Whose session this is, and for whom it acts just now; undefined where there is none that still runs. */
export async function findCitizenSession(
  tx: Tx | Database,
  idHash: Uint8Array,
  now: string,
): Promise<SessionAtCitizensDoor | undefined> {
  const { rows } = await sql<SessionAtCitizensDoor>`
    select citizen_id as "citizenId", representative_id as "representativeId", mandate_id as "mandateId"
    from session
    where tenant_id = ${tx.tenant.id} and id_hash = ${Buffer.from(idHash)} and door = 'citizen'
      and ended_at is null and ends_at > ${now}`.execute(tx);
  return rows[0];
}

/** Makes a session act by a mandate, as the one who holds it, from its next request on; without one, for its own person again. */
export async function saveSessionMandate(
  tx: Tx,
  idHash: Uint8Array,
  mandate: Pick<Mandate, "id" | "representativeId"> | null,
): Promise<void> {
  await sql`update session set mandate_id = ${mandate?.id ?? null},
      representative_id = coalesce(${mandate?.representativeId ?? null}::uuid, representative_id)
    where tenant_id = ${tx.tenant.id} and id_hash = ${Buffer.from(idHash)}`.execute(tx);
}
