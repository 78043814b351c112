import { sql } from "kysely";
import type { StaffActor } from "../../src/modules/people/domain/actor.ts";
import type { App } from "../../src/platform/app.ts";
import type { OperatorDatabase } from "../../src/platform/database.ts";
import { caseGranted, startSupport } from "../../tests/granted-case.ts";
import { onDay } from "../../tests/test-app.ts";
import { large } from "../work-list/country.ts";

/** How many work at the provider, how many visits each has a week, and in how many weeks. */
export const size = { staff: 40, visits: 25, citizens: 200, weeks: 26 } as const;

/**
 * One provider of the large municipality with forty staff, two hundred citizens and twenty-five visits a week each, half a year of
 * them; every second visit that is over has a note. The rows are copies of those that the acts make.
 */
export async function busyProvider(app: App, operator: OperatorDatabase): Promise<StaffActor> {
  const made = await caseGranted(app, large);
  const provider = await startSupport(onDay(app, "2026-04-10"), made, "2026-04-10");
  const { id, provider: slug, tenantId } = provider;
  await sql`insert into staff_member (tenant_id, id, name, role, provider_slug)
    select ${tenantId}, uuidv7(), 'Medarbejder ' || n, 'provider', ${slug} from generate_series(2, ${size.staff}) n`.execute(
    operator,
  );
  await orders(operator, tenantId, made.caseId);
  await sql`insert into case_provider (tenant_id, case_id, provider_slug, from_on)
    select tenant_id, case_id, provider_slug, sent_on from support_order where tenant_id = ${tenantId}
    on conflict do nothing`.execute(operator);
  await visits(operator, tenantId, slug ?? "");
  await notes(app, operator, provider);
  await sql`vacuum (analyze)`.execute(operator);
  return { ...provider, id };
}

/** The decision and the order of the real case, once more for each of the others. */
async function orders(operator: OperatorDatabase, tenantId: string, caseId: string): Promise<void> {
  const others = sql`(select id from case_file where tenant_id = ${tenantId} and closed_on is null and id <> ${caseId}
    order by id limit ${size.citizens - 1})`;
  await sql`insert into decision select copied.* from decision original cross join ${others} chosen
    cross join lateral jsonb_populate_record(original, jsonb_build_object('id', uuidv7(), 'case_id', chosen.id)) copied
    where original.tenant_id = ${tenantId} and original.case_id = ${caseId}`.execute(operator);
  await sql`insert into support_order select copied.* from support_order original
    join decision on decision.tenant_id = original.tenant_id and decision.case_id in (select id from ${others} chosen)
    cross join lateral jsonb_populate_record(original,
      jsonb_build_object('id', uuidv7(), 'case_id', decision.case_id, 'decision_id', decision.id)) copied
    where original.tenant_id = ${tenantId} and original.case_id = ${caseId}`.execute(operator);
}

/** Each of the staff has five visits a day, of an hour each, to the five citizens that are theirs. */
async function visits(operator: OperatorDatabase, tenantId: string, slug: string): Promise<void> {
  await sql`insert into appointment (tenant_id, id, case_id, order_id, kind, state, starts_at, ends_at, staff_id, words_sealed,
      version, booked_at, booked_by)
    select ${tenantId}, uuidv7(), orders.case_id, orders.id, 'support-visit', 'booked', at, at + interval '50 minutes', staff.id,
           decode('00', 'hex'), 1, at - interval '30 days', staff.id
    from (select id, row_number() over (order by id) - 1 as n from staff_member
          where tenant_id = ${tenantId} and provider_slug = ${slug}) staff
    cross join generate_series(0, ${size.weeks - 1}) week cross join generate_series(0, 4) day cross join generate_series(0, 4) hour
    cross join lateral (select timestamptz '2026-03-09 07:00Z' + week * interval '7 days' + day * interval '1 day'
                               + hour * interval '1 hour' as at) moment
    join (select id, case_id, row_number() over (order by id) - 1 as n from support_order
          where tenant_id = ${tenantId} and provider_slug = ${slug}) orders on orders.n = staff.n * 5 + hour`.execute(
    operator,
  );
}

/** The notes of the week that is looked at: sealed as the program seals them, since the page opens them. */
async function notes(app: App, operator: OperatorDatabase, provider: StaffActor): Promise<void> {
  const { keys } = app.database.of(provider).tenant;
  const { rows } = await sql<{ id: string; case_id: string; order_id: string; number: number }>`
    select id, case_id, order_id, row_number() over (order by starts_at, id)::int as number from appointment
    where tenant_id = ${provider.tenantId} and starts_at >= '2026-05-18' and starts_at < '2026-05-20 08:00Z'`.execute(
    operator,
  );
  for (const { case_id, id, number, order_id } of rows.filter((row) => row.number % 2 === 0)) {
    const noteId = app.newId();
    const words = { startedAt: "09:02", tookPart: "", reason: "", instead: "", goals: [], note: `Besøg ${number}` };
    const rest = { whyAlone: "", whyNoGoal: "", whyCorrected: "" };
    const place = { table: "day_note", column: "words_sealed", id: noteId };
    const now = app.clock.now();
    await operator
      .insertInto("day_note")
      .values({
        ...{ tenant_id: provider.tenantId, id: noteId, case_id, order_id, appointment_id: id, group_session_id: null },
        ...{ given: true, happened_on: "2026-05-19", minutes: 50, mode: "at-home", citizen_took_part: true },
        ...{ deliverer: "staff", whose: null, written_at: now, received_at: now, written_by: provider.id },
        ...{ device_id: null, sequence: null, corrects_id: null },
        words_sealed: keys.seal(place, JSON.stringify({ ...words, ...rest })),
      })
      .execute();
  }
}
