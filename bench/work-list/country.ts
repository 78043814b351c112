import { type RawBuilder, sql } from "kysely";
import type { OperatorDatabase } from "../../src/platform/database.ts";
import { stemIndex } from "../../src/platform/note-stems.ts";
import type { TenantKeys } from "../../src/platform/vault.ts";

/** The day on which everything is looked at. */
export const today = "2026-05-20";

/** The municipality that is fifty times as large as the others. */
export const large = "broenderslev";
/** How many municipalities there are beside those with a standard of their own. */
const strangers = 20;
/** The large one counts for fifty, the others for one each. */
const shares = 50 + 4 + strangers;

/** How many cases an ordinary municipality has, and how many the large one, in a country of so many. */
export const sizesOf = (cases: number) => {
  const ordinary = Math.round(cases / shares);
  return { ordinary, large: cases - ordinary * (shares - 50) };
};

/**
 * Fills a migrated database with cases as they stand on an ordinary day: three in ten are open, of these four in ten wait for
 * a decision, one in ten has nobody. Each has the obligations of its stage, and two notes. Made by the database itself from a
 * seed, so that it is the same each time.
 */
export async function fillCountry(operator: OperatorDatabase, cases: number, word: string, keys: TenantKeys) {
  const sizes = sizesOf(cases);
  await operator.connection().execute(async (connection) => {
    const run = async (statement: RawBuilder<unknown>) => void (await statement.execute(connection));
    await run(sql`select setseed(0.26)`);
    for (const statement of [...places(sizes), ...people, ...owed, ...notes(word, keys)]) await run(statement);
  });
  await sql`vacuum (analyze)`.execute(operator);
}

const places = (sizes: ReturnType<typeof sizesOf>) => [
  sql`insert into municipality (tenant_id, slug, name)
    select gen_random_uuid(), 'fremmed-' || n, 'Fremmed ' || n from generate_series(1, ${strangers}::int) n`,
  sql`insert into unit (tenant_id, slug, name)
    select tenant_id, 'visitation', 'Visitation' from municipality where slug like 'fremmed-%'`,
  sql`create temporary table town as
    select tenant_id, case when slug = ${large} then ${sizes.large}::int else ${sizes.ordinary}::int end as size,
           (select array_agg(unit.slug order by unit.slug) from unit where unit.tenant_id = municipality.tenant_id) as units
    from municipality`,
];

/** A caseworker has some fifty-five open cases. Names are those that most people have. */
const people = [
  sql`insert into staff_member (tenant_id, id, name, role, unit_slug)
    select tenant_id, uuidv7(), 'Sagsbehandler ' || n, 'caseworker', units[1 + n % least(2, cardinality(units))]
    from town, generate_series(0, greatest(2, (size * 0.3 / 55)::int)) n`,
  sql`create temporary table worker as
    select tenant_id, id, unit_slug, row_number() over (partition by tenant_id, unit_slug order by id) as n,
           count(*) over (partition by tenant_id, unit_slug) as colleagues from staff_member`,
  sql`create temporary table planned as
    select tenant_id, n, uuidv7() as case_id, uuidv7() as citizen_id, units[1 + (random() < 0.4 and cardinality(units) > 1)::int] as unit,
           random() < 0.3 as open, random() < 0.4 as waits, random() < 0.9 as taken, random() as picked, random() < 0.02 as acute,
           date '2026-05-20' - (random() * 40)::int as received, (random() * 370)::int as ahead, random() as luck
    from town, generate_series(1, size) n`,
  sql`insert into citizen (tenant_id, id, name, born_on, cpr_sealed, cpr_index)
    select tenant_id, citizen_id,
           (array['Anne','Peter','Mette','Lars','Hanne','Jens','Kirsten','Søren','Lone','Michael','Camilla','Ole'])[1 + (random() * 11)::int]
           || ' ' || (array['Jensen','Nielsen','Hansen','Pedersen','Andersen','Christensen','Larsen','Sørensen','Rasmussen','Holm','Bach','Juhl'])[1 + (random() * 11)::int],
           date '1950-01-01' + (random() * 20000)::int, decode(repeat('00', 40), 'hex'), sha256(citizen_id::text::bytea)
    from planned`,
  sql`insert into case_file (tenant_id, id, number, citizen_id, unit_slug, caseworker_id, facts, opened_on, closed_on, acute)
    select planned.tenant_id, case_id, '2026-' || lpad(planned.n::text, 6, '0'), citizen_id, unit,
           case when taken then worker.id end, '{"acute":false,"earlyPension":false,"homelessOrAtRisk":false}', received,
           case when not open then received + 20 end, acute
    from planned left join worker on worker.tenant_id = planned.tenant_id and worker.unit_slug = planned.unit
      and worker.n = 1 + floor(picked * worker.colleagues)::int`,
  sql`update municipality set last_case_number = size from town where town.tenant_id = municipality.tenant_id`,
];

const lastWorkingDay = (day: RawBuilder<unknown>) =>
  sql`${day} - case extract(isodow from ${day})::int when 6 then 1 when 7 then 2 else 0 end`;

const obligationOf = (
  what: string,
  party: string,
  due: RawBuilder<unknown> | null,
  status: string,
  where: RawBuilder<unknown>,
) => sql`
  select tenant_id, case_id, ${what}::text as what, 1 as ordinal, ${party}::text as owed_by,
         ${party === "authority" ? "citizen" : "authority"}::text as owed_to, received as counted_from_on,
         ${due ?? sql`null::date`} as due_on, ${due === null ? sql`null::date` : lastWorkingDay(due)} as act_by_on,
         ${status}::text as status, ${status.startsWith("met") ? sql`received + 10` : sql`null::date`} as met_on,
         ${due === null ? sql`null::jsonb` : sql`'{"weeks":5}'::jsonb`} as length, false as own_setting, false as unset,
         false as provisional, array['retssikkerhedsloven § 3, stk. 2'] as sources
  from planned where ${where}`;

const always = sql`true`;
const waits = sql`open and waits`;
const supported = sql`open and not waits`;
const decided = sql`not (open and waits)`;

/** What is owed at each stage, and, computed anew, what is owed first. */
const owed = [
  obligationOf("receipt", "authority", sql`(received + 3)`, "met", always),
  obligationOf("decision", "authority", sql`(received + 35)`, "open", waits),
  obligationOf("delay-notice", "authority", sql`(received + 35)`, "open", waits),
  obligationOf("hearing-answer", "citizen", sql`(received + 30)`, "open", sql`${waits} and luck < 0.2`),
  obligationOf("information-answer", "other", sql`(received + 28)`, "open", sql`${waits} and luck > 0.9`),
  obligationOf("decision", "authority", sql`(received + 35)`, "met", decided),
  obligationOf("decision-letter", "authority", null, "met", decided),
  obligationOf("order", "authority", null, "met", decided),
  obligationOf("plan-offer", "authority", null, "met", sql`not open or (not waits and luck > 0.3)`),
  obligationOf("plan-offer", "authority", null, "open", sql`${supported} and luck <= 0.3`),
  obligationOf("start", "provider", sql`(received + 14)`, "met", decided),
  obligationOf("first-follow-up", "authority", sql`(received + ahead)`, "open", supported),
  obligationOf("grant-end", "authority", sql`(received + ahead)`, "lapsed", sql`not open`),
]
  .map(
    (rows) =>
      sql`insert into obligation ${sql.raw("(tenant_id, case_id, what, ordinal, owed_by, owed_to, counted_from_on, due_on, act_by_on, status, met_on, length, own_setting, unset, provisional, sources)")} ${rows}`,
  )
  .concat([
    sql`update case_file set (first_what, first_ordinal, first_due_on, first_act_by_on, first_party) =
        (first.what, first.ordinal, first.due_on, first.act_by_on, first.owed_by)
      from (select distinct on (tenant_id, case_id) * from obligation where status in ('open', 'missed') and due_on is not null
            order by tenant_id, case_id, act_by_on, due_on,
              array_position(array['decision','delay-notice','hearing-answer','information-answer','first-follow-up'], what)) first
      where first.tenant_id = case_file.tenant_id and first.case_id = case_file.id`,
    sql`update case_file set (undated_what, undated_ordinal, undated_party) = (what, ordinal, owed_by)
      from obligation where status in ('open', 'missed') and due_on is null
        and obligation.tenant_id = case_file.tenant_id and obligation.case_id = case_file.id`,
  ]);

/** Two notes a case, four words in each; one note in seven of the large municipality holds the common word. */
const notes = (word: string, keys: TenantKeys) => [
  sql`create temporary table written as
    select planned.tenant_id, case_id, row_number() over (partition by planned.tenant_id order by at, planned.n) as sequence, received + at as day
    from planned, generate_series(1, 2) at`,
  sql`insert into journal_entry (tenant_id, sequence, id, case_id, occurred_on, registered_at, registered_by, registered_as, theme,
      text_sealed, digest, previous_hash, hash)
    select tenant_id, sequence, uuidv7(), case_id, day, day, case_id, 'system', 'Notat', decode(repeat('00', 300), 'hex'),
           sha256(''), sha256(''), sha256('') from written`,
  sql`insert into journal_head (tenant_id, sequence, hash) select tenant_id, max(sequence), sha256('') from written group by 1
    on conflict (tenant_id) do update set sequence = excluded.sequence, hash = excluded.hash`,
  sql`insert into journal_stem (tenant_id, stem, sequence)
    select distinct tenant_id, (random() * 20000)::bigint, sequence from written, generate_series(1, 3)`,
  sql`insert into journal_stem (tenant_id, stem, sequence)
    select written.tenant_id, ${stemIndex(keys, word)}, sequence from written
    join municipality on municipality.tenant_id = written.tenant_id and slug = ${large} where sequence % 7 = 0`,
];
