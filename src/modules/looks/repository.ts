import { sql } from "kysely";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Database, Tx } from "../../platform/database.ts";
import type { LookRow, StaffRow, WhoLooks } from "./domain/assemble-staff-days.ts";
import type { Finding } from "./domain/finding.ts";
import type { FindingsPart, FindingToReview, FoundLook } from "./domain/finding-to-review.ts";
import type { Seen, SeenPart } from "./domain/seen.ts";
import { habitDays, overviews, ownWork, recentDays } from "./domain/staff-day.ts";

const zone = sql.lit("Europe/Copenhagen");
/** The moment at which a day in Denmark begins. */
const startOf = (day: LocalDate) => sql`(${day}::date)::timestamp at time zone ${zone}`;
const startAfter = (day: LocalDate) => sql`(${day}::date + 1)::timestamp at time zone ${zone}`;
const daysBefore = (day: LocalDate, days: number) =>
  sql`(${day}::date - ${days}::integer)::timestamp at time zone ${zone}`;
const hour = sql`extract(hour from look.seen_at at time zone ${zone})::integer`;
const dayOfLook = sql`(look.seen_at at time zone ${zone})::date`;
const isOutside = sql`(look.citizen_id is not null and look.act <> all(${overviews}) and look.basis <> all(${ownWork}))`;

/**
 * The staff who looked at anybody on a day, with what the review asks about them. Of those who are leaving, where only they
 * are asked for.
 *
 * @param leavingWithin days within which they leave; null for everybody
 */
export async function staffWhoLooked(
  database: Database,
  day: LocalDate,
  leavingWithin: number | null,
): Promise<readonly StaffRow[]> {
  const { rows } = await sql<StaffRow>`
    select staff.id, staff.name, staff.left_on as "leftOn", home.id as "citizenId", home.address_lines as "addressLines"
    from staff_member staff
    left join citizen home on home.tenant_id = staff.tenant_id and home.cpr_index = staff.cpr_index
    where staff.tenant_id = ${database.tenant.id}
      and (${leavingWithin}::integer is null or staff.left_on between ${day}::date and ${day}::date + ${leavingWithin}::integer)
      and exists (select from read_log look
        where look.tenant_id = staff.tenant_id and look.actor_id = staff.id
          and look.seen_at >= ${startOf(day)} and look.seen_at < ${startAfter(day)})
    order by staff.id`.execute(database);
  return rows;
}

/** Their looks on the day, each with what the review asks about the person and the case. */
export async function looksOnDay(
  database: Database,
  day: LocalDate,
  staffIds: readonly string[],
): Promise<readonly LookRow[]> {
  const { rows } = await sql<LookRow>`
    select look.actor_id as "staffId", look.visit_id as "visitId", ${hour} as hour, look.act, look.basis, look.outcome,
      case when look.basis = 'opened' then look.purpose end as reason, case_file.closed_on as "closedOn",
      look.citizen_id as "citizenId", citizen.name, citizen.address_lines as "addressLines",
      coalesce(citizen.address_protected, false) as "isAddressProtected",
      exists (select from staff_member colleague
        where colleague.tenant_id = look.tenant_id and colleague.id <> look.actor_id
          and colleague.cpr_index = citizen.cpr_index) as "isColleague",
      exists (select from case_file kept where kept.tenant_id = look.tenant_id and kept.citizen_id = look.citizen_id
          and kept.sensitivity = 4) as "isKept",
      exists (select from case_file open where open.tenant_id = look.tenant_id and open.citizen_id = look.citizen_id
          and (open.closed_on is null or open.closed_on > ${day}::date)) as "hasOpenCase",
      exists (select from conflict_of_interest conflict
        where conflict.tenant_id = look.tenant_id and conflict.staff_id = look.actor_id
          and conflict.citizen_id = look.citizen_id and conflict.registered_at <= look.seen_at
          and (conflict.ended_at is null or conflict.ended_at > look.seen_at)) as "isConflicted"
    from read_log look
    left join case_file on case_file.tenant_id = look.tenant_id and case_file.id = look.case_id
    left join citizen on citizen.tenant_id = look.tenant_id and citizen.id = look.citizen_id
    where look.tenant_id = ${database.tenant.id} and look.actor_id = any(${staffIds})
      and look.seen_at >= ${startOf(day)} and look.seen_at < ${startAfter(day)}
    order by look.seen_at, look.id`.execute(database);
  return rows;
}

/** What the same staff did in the days before. */
export async function habitsBefore(database: Database, day: LocalDate, staffIds: readonly string[]): Promise<WhoLooks> {
  const [days, seen, openings, written] = await Promise.all([
    daysOfStaff(database, day, staffIds),
    peopleSeenLately(database, day, staffIds),
    openingsLately(database, day, staffIds),
    writtenLately(database, day, staffIds),
  ]);
  return { days, seen, openings, written };
}

async function daysOfStaff(database: Database, day: LocalDate, staffIds: readonly string[]) {
  const { rows } = await sql<WhoLooks["days"][number]>`
    select look.actor_id as "staffId", count(distinct look.citizen_id) filter (where ${isOutside})::integer as outside,
      bool_or(look.act <> all(${overviews}) and (${hour} >= 22 or ${hour} < 6)) as "atNight"
    from read_log look
    where look.tenant_id = ${database.tenant.id} and look.actor_id = any(${staffIds})
      and look.seen_at >= ${daysBefore(day, habitDays)} and look.seen_at < ${startOf(day)}
    group by look.actor_id, ${dayOfLook}`.execute(database);
  return rows;
}

async function peopleSeenLately(database: Database, day: LocalDate, staffIds: readonly string[]) {
  const { rows } = await sql<WhoLooks["seen"][number]>`
    select look.actor_id as "staffId", look.citizen_id as "citizenId", count(distinct ${dayOfLook})::integer as days
    from read_log look
    where look.tenant_id = ${database.tenant.id} and look.actor_id = any(${staffIds}) and ${isOutside}
      and look.seen_at >= ${daysBefore(day, recentDays)} and look.seen_at < ${startOf(day)}
    group by look.actor_id, look.citizen_id`.execute(database);
  return rows;
}

async function openingsLately(database: Database, day: LocalDate, staffIds: readonly string[]) {
  const { rows } = await sql<WhoLooks["openings"][number]>`
    select distinct look.actor_id as "staffId", look.citizen_id as "citizenId", look.purpose as reason
    from read_log look
    where look.tenant_id = ${database.tenant.id} and look.actor_id = any(${staffIds}) and look.basis = 'opened'
      and look.citizen_id is not null
      and look.seen_at >= ${daysBefore(day, habitDays)} and look.seen_at < ${startOf(day)}`.execute(database);
  return rows;
}

async function writtenLately(database: Database, day: LocalDate, staffIds: readonly string[]) {
  const { rows } = await sql<WhoLooks["written"][number]>`
    select distinct entry.registered_by as "staffId", case_file.citizen_id as "citizenId"
    from journal_entry entry
    join case_file on case_file.tenant_id = entry.tenant_id and case_file.id = entry.case_id
    where entry.tenant_id = ${database.tenant.id} and entry.registered_by = any(${staffIds})
      and entry.registered_at >= ${daysBefore(day, recentDays)} and entry.registered_at < ${startAfter(day)}`.execute(
    database,
  );
  return rows;
}

/** How many citizens have each last word of a name, as it is written. */
export async function lastNames(
  database: Database,
): Promise<readonly { readonly surname: string; readonly citizens: number }[]> {
  const { rows } = await sql<{ surname: string; citizens: number }>`
    select substring(name from '\\S+\\s*$') as surname, count(*)::integer as citizens
    from citizen where tenant_id = ${database.tenant.id} group by 1`.execute(database);
  return rows;
}

/** Keeps what the review found. What was found before stays as it is, also what was said about it. */
export async function saveFindings(
  tx: Tx,
  staffId: string,
  day: LocalDate,
  findings: readonly (Finding & { readonly id: string; readonly foundAt: string })[],
): Promise<number> {
  if (findings.length === 0) return 0;
  const kept = await tx
    .insertInto("snooping_finding")
    .values(
      findings.map((finding) => ({
        tenant_id: tx.tenant.id,
        id: finding.id,
        pattern: finding.pattern,
        staff_id: staffId,
        citizen_id: finding.citizenId,
        day_on: day,
        looks: finding.looks,
        explanation: finding.explanation,
        found_at: finding.foundAt,
      })),
    )
    .onConflict((conflict) => conflict.constraint("a_pattern_is_found_once_a_day").doNothing())
    .returning("id")
    .execute();
  return kept.length;
}

/** Which looks at a citizen are asked for. */
export interface SeenQuery {
  /** The citizen's own, too. */
  readonly ownToo: boolean;
  readonly skip: number;
  readonly count: number;
}

/**
 * The looks at a citizen, newest first, folded to one line a day, place and purpose. Refused ones of staff are told; what other
 * citizens were refused is nobody's look at this one.
 */
export async function seenOfCitizen(
  database: Tx | Database,
  citizenId: string,
  { count, ownToo, skip }: SeenQuery,
): Promise<SeenPart> {
  const { rows } = await sql<Seen & { all: number }>`
    with told as (
      select ${dayOfLook} as day, look.visit_id, look.seen_at, look.actor_place as place, look.outcome = 'refused' as refused,
        case when look.actor_id <> ${citizenId} and look.actor_kind in ('citizen', 'representative') then 'representative'
          when look.actor_kind in ('citizen', 'system') then look.actor_kind else 'staff' end as by,
        case when look.outcome = 'refused' then '' else look.purpose end as purpose,
        look.basis = 'opened' and look.outcome = 'shown' as opened
      from read_log look
      where look.tenant_id = ${database.tenant.id} and look.citizen_id = ${citizenId}
        and (${ownToo}::boolean or look.actor_id <> ${citizenId})
        and (look.actor_kind <> 'citizen' or look.actor_id = ${citizenId} or look.basis = 'mandate'))
    select day, by, place, purpose, opened as "isOpened", refused as "isRefused",
      to_char(min(seen_at) at time zone ${zone}, 'HH24:MI') as first,
      to_char(max(seen_at) at time zone ${zone}, 'HH24:MI') as last,
      count(distinct visit_id)::integer as times, (count(*) over ())::integer as all
    from told group by day, by, place, purpose, opened, refused
    order by day desc, max(seen_at) desc, place, purpose offset ${skip} limit ${count}`.execute(database);
  return { seen: rows.map(({ all: _, ...seen }) => seen), all: rows[0]?.all ?? 0 };
}

/** Which findings a manager asks for. */
export interface FindingsQuery {
  readonly reviewed: boolean;
  readonly skip: number;
  readonly count: number;
}

type FindingRow = Omit<FindingToReview, "review"> & {
  readonly reviewedOn: LocalDate | null;
  readonly reviewedBy: string | null;
  readonly note: string;
};

/**
 * What is not for this manager: what was found about their own looks, and about citizens who are themselves or with whom they
 * have a conflict of interest.
 */
const isForManager = (managerId: string) => sql`
  finding.staff_id <> ${managerId}
  and not exists (select from conflict_of_interest conflict
    where conflict.tenant_id = finding.tenant_id and conflict.staff_id = ${managerId}
      and conflict.citizen_id = finding.citizen_id and conflict.ended_at is null)
  and not exists (select from citizen self join staff_member me on me.tenant_id = self.tenant_id and me.cpr_index = self.cpr_index
    where self.tenant_id = finding.tenant_id and self.id = finding.citizen_id and me.id = ${managerId})`;

const findingColumns = sql`
  finding.id, finding.pattern, staff.name as "staffName", coalesce(staff.unit_slug, staff.provider_slug) as "staffPlace",
  finding.day_on as day, finding.looks, finding.explanation, finding.citizen_id as "citizenId",
  array(select number from case_file where case_file.tenant_id = finding.tenant_id
    and case_file.citizen_id = finding.citizen_id order by opened_on desc, number desc) as "caseNumbers",
  (finding.reviewed_at at time zone ${zone})::date as "reviewedOn", reviewer.name as "reviewedBy", finding.review as note
  from snooping_finding finding
  join staff_member staff on staff.tenant_id = finding.tenant_id and staff.id = finding.staff_id
  left join staff_member reviewer on reviewer.tenant_id = finding.tenant_id and reviewer.id = finding.reviewed_by`;

const toFinding = ({ note, reviewedBy, reviewedOn, ...finding }: FindingRow): FindingToReview => ({
  ...finding,
  review: reviewedOn === null ? null : { on: reviewedOn, by: reviewedBy ?? "", note },
});

/** What the review found, for a manager, newest first. */
export async function findingsFor(
  database: Database,
  managerId: string,
  { count, reviewed, skip }: FindingsQuery,
): Promise<FindingsPart> {
  const { rows } = await sql<FindingRow & { all: number }>`
    select (count(*) over ())::integer as all, ${findingColumns}
    where finding.tenant_id = ${database.tenant.id} and (finding.reviewed_at is not null) = ${reviewed}::boolean
      and ${isForManager(managerId)}
    order by finding.day_on desc, finding.found_at desc, finding.id offset ${skip} limit ${count}`.execute(database);
  return { findings: rows.map(({ all: _, ...row }) => toFinding(row)), all: rows[0]?.all ?? 0 };
}

/** One finding, where it is for this manager. */
export async function findingFor(
  database: Tx | Database,
  managerId: string,
  id: string,
): Promise<FindingToReview | undefined> {
  const { rows } = await sql<FindingRow>`
    select ${findingColumns}
    where finding.tenant_id = ${database.tenant.id} and finding.id = ${id} and ${isForManager(managerId)}`.execute(
    database,
  );
  return rows[0] && toFinding(rows[0]);
}

/** That member of staff's looks on that day, at that person where the finding is about one; the first hundred. */
export async function looksOfFinding(database: Database, id: string): Promise<readonly FoundLook[]> {
  const { rows } = await sql<FoundLook>`
    select to_char(look.seen_at at time zone ${zone}, 'HH24:MI') as time, look.purpose, look.outcome = 'refused' as "isRefused",
      case_file.number as "caseNumber"
    from snooping_finding finding
    join read_log look on look.tenant_id = finding.tenant_id and look.actor_id = finding.staff_id
      and look.seen_at >= finding.day_on::timestamp at time zone ${zone}
      and look.seen_at < (finding.day_on + 1)::timestamp at time zone ${zone}
      and (finding.citizen_id is null or look.citizen_id = finding.citizen_id) and look.act <> all(${overviews})
    left join case_file on case_file.tenant_id = look.tenant_id and case_file.id = look.case_id and finding.citizen_id is not null
    where finding.tenant_id = ${database.tenant.id} and finding.id = ${id}
    order by look.seen_at, look.id limit 100`.execute(database);
  return rows;
}

/** Writes down that a finding was looked at. False where somebody had done so before. */
export async function saveReview(
  tx: Tx,
  id: string,
  review: { readonly by: string; readonly at: string; readonly note: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update snooping_finding set reviewed_at = ${review.at}, reviewed_by = ${review.by}, review = ${review.note}
    where tenant_id = ${tx.tenant.id} and id = ${id} and reviewed_at is null`.execute(tx);
  return numAffectedRows === 1n;
}
