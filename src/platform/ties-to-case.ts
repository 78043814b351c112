import { type RawBuilder, sql } from "kysely";
import { dayOfMoment } from "../kernel/day-of-moment.ts";
import type { LocalDate } from "../kernel/local-date.ts";
import type { Actor, StaffActor } from "../modules/people/domain/actor.ts";
import type { Relation } from "../modules/people/domain/permission.ts";
import { hiddenName } from "../modules/people/domain/protection.ts";
import { systemClock } from "./clock.ts";
import type { Database, Tx } from "./database.ts";
import { cprIndex } from "./sealed-columns.ts";

/** The moment that the actor acts in: that of the request; outside the web, now. */
export const actsAt = ({ visit }: Pick<Actor, "visit">): string => visit?.at ?? systemClock.now();

/** The day in Denmark on which the actor acts. */
export const actorsDay = (actor: Actor): LocalDate => dayOfMoment(actsAt(actor));

/** In a query on `case_file`: the reason with which the actor has opened the citizen's cases and still may; null without. */
export const openedWith = (actor: Actor): RawBuilder<string | null> =>
  actor.kind === "staff"
    ? sql`
  (select opening.reason from case_opening opening
   where opening.tenant_id = case_file.tenant_id and opening.staff_id = ${actor.id}
     and opening.citizen_id = case_file.citizen_id and opening.until_at > ${actsAt(actor)}
   order by opening.until_at desc limit 1)`
    : sql`null`;

/** In a query on `case_file`: the citizen is the actor, or the actor is registered as having a conflict of interest. */
export const isConflicted = (actor: Actor): RawBuilder<boolean> =>
  actor.kind === "staff" ? sql`${conflictWith(sql`${actor.id}::uuid`)}` : sql`false`;

/** The same for the member of staff whose id the expression tells. */
export const conflictWith = (staffId: RawBuilder<unknown>): RawBuilder<boolean> =>
  conflictBetween(sql`case_file.tenant_id`, staffId, sql`case_file.citizen_id`);

const conflictBetween = (
  tenantId: RawBuilder<unknown>,
  staffId: RawBuilder<unknown>,
  citizenId: RawBuilder<unknown>,
): RawBuilder<boolean> => sql`(
  exists (select from conflict_of_interest conflict
          where conflict.tenant_id = ${tenantId} and conflict.staff_id = ${staffId}
            and conflict.citizen_id = ${citizenId} and conflict.ended_at is null)
  or exists (select from staff_member self
             join citizen own on own.tenant_id = self.tenant_id and own.cpr_index = self.cpr_index
             where self.tenant_id = ${tenantId} and self.id = ${staffId} and own.id = ${citizenId}))`;

/** Whether the member of staff is the citizen or has a conflict of interest, also where the citizen has no case. */
export async function hasConflictWith(tx: Tx | Database, actor: StaffActor, citizenId: string): Promise<boolean> {
  const conflict = conflictBetween(sql`${actor.tenantId}::uuid`, sql`${actor.id}::uuid`, sql`${citizenId}::uuid`);
  const { rows } = await sql<{ conflicted: boolean }>`select ${conflict} as conflicted`.execute(tx);
  return rows[0]?.conflicted !== false;
}

/** Whether a CPR number, by its index, is the member of staff's own or that of somebody with whom they have a conflict. */
export const conflictByIndex = ({ tenantId, id }: StaffActor, index: RawBuilder<unknown>): RawBuilder<boolean> => sql`(
  exists (select from staff_member self
          where self.tenant_id = ${tenantId} and self.id = ${id} and self.cpr_index = ${index})
  or exists (select from citizen known join conflict_of_interest conflict
               on conflict.tenant_id = known.tenant_id and conflict.citizen_id = known.id
             where known.tenant_id = ${tenantId} and known.cpr_index = ${index}
               and conflict.staff_id = ${id} and conflict.ended_at is null))`;

/** Whether a CPR number is the member of staff's own, also where the municipality knows no citizen with it. */
export async function isOwnNumber(tx: Tx | Database, actor: StaffActor, cprNumber: string): Promise<boolean> {
  const { rows } = await sql`select from staff_member
    where tenant_id = ${actor.tenantId} and id = ${actor.id}
      and cpr_index = ${cprIndex(tx.tenant.keys, cprNumber)}`.execute(tx);
  return rows.length > 0;
}

/** The citizens whose cases the member of staff has opened with a reason and still may. Asked once a query, not once a case. */
const openedCitizens = ({ tenantId, id }: StaffActor, at: string): RawBuilder<readonly string[]> => sql`array(
  select opening.citizen_id from case_opening opening
  where opening.tenant_id = ${tenantId} and opening.staff_id = ${id} and opening.until_at > ${at}
    and opening.citizen_id is not null)`;

/** The citizens with whom the member of staff has a conflict of interest, and the one that they are themselves. */
const conflictedCitizens = ({ tenantId, id }: StaffActor): RawBuilder<readonly string[]> => sql`array(
  select conflict.citizen_id from conflict_of_interest conflict
  where conflict.tenant_id = ${tenantId} and conflict.staff_id = ${id} and conflict.ended_at is null
  union all
  select own.id from staff_member self
  join citizen own on own.tenant_id = self.tenant_id and own.cpr_index = self.cpr_index
  where self.tenant_id = ${tenantId} and self.id = ${id})`;

/**
 * In a query on `case_file`: the cases that lists and searches may show to this member of staff of the authority. It is
 * `basisFor` in SQL, for an act that does not reach over the whole municipality: what it leaves out is neither listed,
 * counted nor hinted at. A test holds the two together.
 */
export const openTo = (actor: StaffActor): RawBuilder<boolean> => sql`(
  case_file.sensitivity <= ${actor.sensitivity ?? 3}
  and case_file.citizen_id <> all (${conflictedCitizens(actor)})
  and (case_file.caseworker_id = ${actor.id}::uuid
       ${actor.unit === null ? sql`` : sql`or case_file.unit_slug = ${actor.unit}`}
       ${actor.role === "intake" ? sql`or case_file.caseworker_id is null` : sql``}
       or case_file.citizen_id = any (${openedCitizens(actor, actsAt(actor))})))`;

/** What a row of a list or search tells of the reader's ties to its case. */
export interface TiesRow {
  readonly citizen_id: string;
  readonly unit_slug: string;
  readonly caseworker_id: string | null;
  readonly sensitivity: number;
  readonly opened_with: string | null;
}

/** The reader's relation to a case that `openTo` let through: it let none through with a conflict. */
export const listedRelation = ({ tenantId }: StaffActor, row: TiesRow): Relation => ({
  tenantId,
  citizenId: row.citizen_id,
  unit: row.unit_slug,
  caseworkerId: row.caseworker_id,
  sensitivity: row.sensitivity,
  providers: [],
  openedWith: row.opened_with,
  isConflicted: false,
});

/** In a query on `case_file`: the case is neither the reader's own nor the reader's unit's. */
export const isAnothers = (reader: StaffActor): RawBuilder<boolean> => sql`(
  case_file.caseworker_id is distinct from ${reader.id}::uuid
  and case_file.unit_slug is distinct from ${reader.unit}::text)`;

/** In a query on `case_file` and `citizen`: the name, where it is protected only to the unit that has the case. */
export const nameToItsUnit = (reader: StaffActor): RawBuilder<string> =>
  sql`(case when citizen.name_protected and ${isAnothers(reader)} then ${hiddenName} else citizen.name end)`;

/** The same, where it is protected only to whoever has the case: for lists of what came in to a whole unit. */
export const nameToItsCaseworker = (reader: StaffActor): RawBuilder<string> => sql`(
  case when citizen.name_protected and case_file.caseworker_id is distinct from ${reader.id}::uuid
  then ${hiddenName} else citizen.name end)`;
