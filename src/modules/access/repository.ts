import { sql } from "kysely";
import { z } from "zod";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Database, Tx } from "../../platform/database.ts";
import { actsAt, isConflicted, openTo } from "../../platform/ties-to-case.ts";
import type { StaffActor } from "../people/domain/actor.ts";
import { hiddenName } from "../people/domain/protection.ts";
import type { Colleague, Conflict } from "./domain/conflict.ts";
import { type Opening, type OpeningToReview, openHours } from "./domain/opening.ts";

/** A new opening. Without a citizen nothing is kept, by the same statement. */
export interface NewOpening {
  readonly id: string;
  readonly citizenId: string | null;
  readonly reason: string;
}

/** Opens the citizen's cases to the actor for a day, where there is a citizen to open. */
export async function insertOpening(tx: Tx, actor: StaffActor, { id, citizenId, reason }: NewOpening): Promise<void> {
  const at = actsAt(actor);
  await sql`
    insert into case_opening (tenant_id, id, staff_id, citizen_id, reason, opened_at, until_at)
    select ${actor.tenantId}, ${id}, ${actor.id}, citizen.id, ${reason}, ${at}::timestamptz,
           ${at}::timestamptz + make_interval(hours => ${openHours})
    from citizen where citizen.tenant_id = ${actor.tenantId} and citizen.id = ${citizenId}::uuid`.execute(tx);
}

/** The actor's openings that still hold, newest first, with the cases that they open. */
export async function openingsOf(tx: Tx | Database, actor: StaffActor): Promise<readonly OwnOpening[]> {
  const { rows } = await sql<OwnOpening>`
    select opening.id, opening.citizen_id as "citizenId", opening.reason, opening.until_at as "untilAt",
           case when citizen.name_protected then ${hiddenName} else citizen.name end as citizen,
           json_agg(json_build_object('id', case_file.id, 'number', case_file.number) order by case_file.number desc) as cases
    from case_opening opening
    join citizen on citizen.tenant_id = opening.tenant_id and citizen.id = opening.citizen_id
    join case_file on case_file.tenant_id = opening.tenant_id and case_file.citizen_id = opening.citizen_id
    where opening.tenant_id = ${actor.tenantId} and opening.staff_id = ${actor.id}
      and opening.until_at > ${actsAt(actor)}::timestamptz and ${openTo(actor)}
    group by opening.id, opening.citizen_id, opening.reason, opening.until_at, opening.opened_at, citizen.name, citizen.name_protected
    order by opening.opened_at desc, opening.id desc`.execute(tx);
  return rows;
}

/** One's own opening, with whose cases it opened. */
export type OwnOpening = Opening & { readonly citizenId: string };

/**
 * In a query on `case_file`, which openings are a manager's to look at: in cases of the own unit or of one that has no
 * manager, never the own ones, never of citizens whom the manager has nothing to do with or may not see.
 */
const isForReview = (manager: StaffActor, today: LocalDate) => sql`(
  opening.staff_id <> ${manager.id} and case_file.sensitivity <= ${manager.sensitivity ?? 3}
  and not ${isConflicted(manager)}
  and (case_file.unit_slug = ${manager.unit}::text or not exists (
    select from staff_member leader
    where leader.tenant_id = case_file.tenant_id and leader.role = 'manager' and leader.unit_slug = case_file.unit_slug
      and leader.id <> opening.staff_id and (leader.left_on is null or leader.left_on > ${today}::date))))`;

/** Which openings: those that wait, or those that have been looked at. */
export type ReviewState = "waiting" | "reviewed";

const inState = (state: ReviewState) =>
  state === "waiting" ? sql`opening.reviewed_at is null` : sql`opening.reviewed_at is not null`;

const mostReviewed = 200;

/** What a manager is told of openings, newest first. */
export async function openingsToReview(
  tx: Tx | Database,
  manager: StaffActor,
  today: LocalDate,
  state: ReviewState,
): Promise<readonly OpeningToReview[]> {
  const { rows } = await sql<unknown>`
    select opening.id, opening.citizen_id as "citizenId", opening.reason, opening.opened_at as "openedAt",
           staff_member.name as by, coalesce(unit.name, provider.name) as unit,
           bool_or(case_file.unit_slug is not distinct from ${manager.unit}::text) as "isOwnUnit",
           case when citizen.name_protected and not bool_or(case_file.unit_slug is not distinct from ${manager.unit}::text)
             then ${hiddenName} else citizen.name end as citizen,
           json_agg(case_file.number order by case_file.number) as "caseNumbers",
           opening.reviewed_at as "reviewedAt", reviewer.name as "reviewedBy", opening.review
    from case_opening opening
    join citizen on citizen.tenant_id = opening.tenant_id and citizen.id = opening.citizen_id
    join case_file on case_file.tenant_id = opening.tenant_id and case_file.citizen_id = opening.citizen_id
    join staff_member on staff_member.tenant_id = opening.tenant_id and staff_member.id = opening.staff_id
    left join unit on unit.tenant_id = opening.tenant_id and unit.slug = staff_member.unit_slug
    left join provider on provider.tenant_id = opening.tenant_id and provider.slug = staff_member.provider_slug
    left join staff_member reviewer on reviewer.tenant_id = opening.tenant_id and reviewer.id = opening.reviewed_by
    where opening.tenant_id = ${manager.tenantId} and ${inState(state)} and ${isForReview(manager, today)}
    group by opening.id, opening.citizen_id, opening.reason, opening.opened_at, staff_member.name, unit.name, provider.name,
             citizen.name, citizen.name_protected, opening.reviewed_at, reviewer.name, opening.review
    order by opening.opened_at desc, opening.id desc limit ${mostReviewed}`.execute(tx);
  return rows.map((row) => toReview(reviewRow.parse(row)));
}

const reviewRow = z.object({
  id: z.string(),
  citizen: z.string(),
  citizenId: z.string(),
  caseNumbers: z.array(z.string()),
  by: z.string(),
  unit: z.string().nullable(),
  reason: z.string(),
  openedAt: z.string(),
  isOwnUnit: z.boolean(),
  reviewedAt: z.string().nullable(),
  reviewedBy: z.string().nullable(),
  review: z.string(),
});

const toReview = ({ reviewedAt, reviewedBy, review, ...row }: z.infer<typeof reviewRow>): OpeningToReview => ({
  ...row,
  review: reviewedAt === null ? null : { at: reviewedAt, by: reviewedBy ?? "", note: review },
});

/** How many openings wait for this manager. */
export async function countOpeningsToReview(tx: Tx | Database, manager: StaffActor, today: LocalDate): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct opening.id)::int as count
    from case_opening opening
    join case_file on case_file.tenant_id = opening.tenant_id and case_file.citizen_id = opening.citizen_id
    where opening.tenant_id = ${manager.tenantId} and ${inState("waiting")} and ${isForReview(manager, today)}`.execute(
    tx,
  );
  return rows[0]?.count ?? 0;
}

/** Keeps that the manager has looked at an opening; undefined where it is none of the manager's, or has been looked at. */
export async function saveReview(
  tx: Tx,
  manager: StaffActor,
  today: LocalDate,
  review: { readonly id: string; readonly note: string; readonly at: string },
): Promise<{ readonly citizenId: string; readonly isOwnUnit: boolean } | undefined> {
  const { rows } = await sql<{ citizenId: string; isOwnUnit: boolean }>`
    update case_opening opening set reviewed_at = ${review.at}, reviewed_by = ${manager.id}, review = ${review.note}
    from (select case_file.citizen_id, opening.id,
                 bool_or(case_file.unit_slug is not distinct from ${manager.unit}::text) as own
          from case_opening opening
          join case_file on case_file.tenant_id = opening.tenant_id and case_file.citizen_id = opening.citizen_id
          where opening.tenant_id = ${manager.tenantId} and opening.id = ${review.id} and ${isForReview(manager, today)}
          group by case_file.citizen_id, opening.id) seen
    where opening.tenant_id = ${manager.tenantId} and opening.id = seen.id and opening.reviewed_at is null
    returning opening.citizen_id as "citizenId", seen.own as "isOwnUnit"`.execute(tx);
  return rows[0];
}

/** Who has, or has had, a conflict of interest with the citizen: those that hold first, newest first. */
export async function conflictsWith(
  tx: Tx | Database,
  tenantId: string,
  citizenId: string,
): Promise<readonly Conflict[]> {
  const { rows } = await sql<unknown>`
    select conflict.id, conflict.staff_id as "staffId", staff_member.name, conflict.reason,
           conflict.registered_at as "registeredAt", coalesce(registrar.name, '') as "registeredBy",
           conflict.ended_at as "endedAt", coalesce(ender.name, '') as "endedBy"
    from conflict_of_interest conflict
    join staff_member on staff_member.tenant_id = conflict.tenant_id and staff_member.id = conflict.staff_id
    left join staff_member registrar on registrar.tenant_id = conflict.tenant_id and registrar.id = conflict.registered_by
    left join staff_member ender on ender.tenant_id = conflict.tenant_id and ender.id = conflict.ended_by
    where conflict.tenant_id = ${tenantId} and conflict.citizen_id = ${citizenId}
    order by conflict.ended_at is not null, conflict.registered_at desc, conflict.id desc`.execute(tx);
  return rows.map((row) => toConflict(conflictRow.parse(row)));
}

const conflictRow = z.object({
  id: z.string(),
  staffId: z.string(),
  name: z.string(),
  reason: z.string(),
  registeredAt: z.string(),
  registeredBy: z.string(),
  endedAt: z.string().nullable(),
  endedBy: z.string(),
});

const toConflict = ({ endedAt, endedBy, ...row }: z.infer<typeof conflictRow>): Conflict => ({
  ...row,
  ended: endedAt === null ? null : { at: endedAt, by: endedBy },
});

/** Keeps a conflict of interest. False where one holds already. */
export async function insertConflict(
  tx: Tx,
  by: StaffActor,
  told: { readonly id: string; readonly staffId: string; readonly citizenId: string; readonly reason: string },
  at: string,
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    insert into conflict_of_interest (tenant_id, id, staff_id, citizen_id, reason, registered_at, registered_by)
    values (${by.tenantId}, ${told.id}, ${told.staffId}, ${told.citizenId}, ${told.reason}, ${at}, ${by.id})
    on conflict (tenant_id, staff_id, citizen_id) where ended_at is null do nothing returning id`.execute(tx);
  return rows.length > 0;
}

/** Ends a conflict of interest with this citizen; undefined where there is none that holds. */
export async function endConflict(
  tx: Tx,
  by: StaffActor,
  of: { readonly id: string; readonly citizenId: string },
  at: string,
): Promise<Colleague | undefined> {
  const { rows } = await sql<Colleague>`
    update conflict_of_interest conflict set ended_at = ${at}, ended_by = ${by.id}
    from staff_member
    where conflict.tenant_id = ${by.tenantId} and conflict.id = ${of.id} and conflict.citizen_id = ${of.citizenId}
      and conflict.ended_at is null
      and staff_member.tenant_id = conflict.tenant_id and staff_member.id = conflict.staff_id
    returning staff_member.id, staff_member.name`.execute(tx);
  return rows[0];
}

/** Everybody who works for the municipality or a provider today, by name. */
export async function colleaguesOn(
  tx: Tx | Database,
  tenantId: string,
  today: LocalDate,
): Promise<readonly Colleague[]> {
  const { rows } = await sql<Colleague>`
    select staff_member.id, staff_member.name ||
           coalesce(', ' || unit.name, ', ' || provider.name, '') as name
    from staff_member
    left join unit on unit.tenant_id = staff_member.tenant_id and unit.slug = staff_member.unit_slug
    left join provider on provider.tenant_id = staff_member.tenant_id and provider.slug = staff_member.provider_slug
    where staff_member.tenant_id = ${tenantId} and (staff_member.left_on is null or staff_member.left_on > ${today}::date)
    order by staff_member.name, staff_member.id`.execute(tx);
  return rows;
}
