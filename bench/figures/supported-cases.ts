import { randomUUID } from "node:crypto";
import { type RawBuilder, sql } from "kysely";
import { addDays } from "../../src/kernel/day-arithmetic.ts";
import { type LocalDate, localDate } from "../../src/kernel/local-date.ts";
import type { App } from "../../src/platform/app.ts";
import type { OperatorDatabase } from "../../src/platform/database.ts";
import { sealedWords } from "../../src/platform/sealed-words.ts";
import type { TenantKeys } from "../../src/platform/vault.ts";
import { planOffered } from "../../tests/goal-and-wish.ts";
import { caseGranted, startSupport } from "../../tests/granted-case.ts";
import { onDay } from "../../tests/test-app.ts";

/** The day on which the figures are read. */
export const today = "2026-06-24";

/** How many cases have support, and for how many weeks each has a note of it. */
export const size = { cases: 2000, weeks: 20 } as const;

/**
 * Two thousand cases in which support runs, each with two granted tasks, a plan of two goals and a note a week for twenty weeks.
 * One is made by the acts; the others are copies of its rows. The words of notes are sealed, since the page opens them.
 */
export async function supportedCases(app: App, operator: OperatorDatabase): Promise<void> {
  const made = await caseGranted(app, "aabenraa", { receivedOn: "2025-12-01", decidedOn: "2026-01-05" });
  await planOffered(onDay(app, "2026-01-06"), made, ["Åbne post", "Købe ind"]);
  const provider = await startSupport(onDay(app, "2026-01-12"), made, "2026-01-12");
  await sql`update decision_part set weekly_minutes = 90 where decision_id in
    (select id from decision where case_id = ${made.caseId})`.execute(operator);
  for (const statement of copies(made.caseId, await writtenColumns(operator))) await statement.execute(operator);
  const { keys } = app.database.of(provider).tenant;
  await goals(operator, keys);
  await notes(operator, keys, provider.id);
  await sql`vacuum (analyze)`.execute(operator);
}

/** The id that a row's copy has, so that what hangs on the row finds its copy. */
const copyOf = (column: string) => sql`md5(${sql.ref(`original.${column}`)}::text || n)::uuid`;

/** The columns of each table that are written, and not worked out by the database. */
type WrittenColumns = ReadonlyMap<string, readonly string[]>;

async function writtenColumns(operator: OperatorDatabase): Promise<WrittenColumns> {
  const { rows } = await sql<{ table: string; columns: string[] }>`
    select table_name as table, array_agg(column_name::text) as columns from information_schema.columns
    where table_schema = 'public' and is_generated = 'NEVER' group by 1`.execute(operator);
  return new Map(rows.map(({ table, columns }) => [table, columns]));
}

/** Rows once more for each of the others: their own ids and those that they hang on are those of copies. */
function rowsAgain(
  written: WrittenColumns,
  table: string,
  where: RawBuilder<unknown>,
  ids: readonly string[],
  more: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const columns = (prefix: string) => sql.join((written.get(table) ?? []).map((column) => sql.ref(prefix + column)));
  const changed = sql.join(ids.map((column) => sql`${sql.lit(column)}, ${copyOf(column)}`));
  return sql`insert into ${sql.table(table)} (${columns("")}) select ${columns("copied.")} from ${sql.table(table)} original
    cross join generate_series(2, ${size.cases}::int) n
    cross join lateral jsonb_populate_record(original, jsonb_build_object(${changed}) || ${more}) copied
    where ${where}`;
}

const copies = (caseId: string, written: WrittenColumns): readonly RawBuilder<unknown>[] => {
  const again = (table: string, where: RawBuilder<unknown>, ids: readonly string[], more = sql`'{}'::jsonb`) =>
    rowsAgain(written, table, where, ids, more);
  const inCase = sql`original.case_id = ${caseId}`;
  const under = (column: string, table: string) =>
    sql`${sql.ref(`original.${column}`)} in (select id from ${sql.table(table)} where case_id = ${caseId})`;
  const number = sql`jsonb_build_object('number', '2026-9' || lpad(n::text, 5, '0'))`;
  return [
    again(
      "citizen",
      sql`original.id = (select citizen_id from case_file where id = ${caseId})`,
      ["id"],
      sql`'{"cpr_index": null, "cpr_sealed": null}'::jsonb`,
    ),
    again("case_file", sql`original.id = ${caseId}`, ["id", "citizen_id"], number),
    again("application", inCase, ["id", "case_id"]),
    again("applied_task", inCase, ["id", "case_id", "application_id"]),
    again("decision", inCase, ["id", "case_id", "application_id"]),
    again("decision_part", under("decision_id", "decision"), ["id", "decision_id", "applied_task_id"]),
    again("action_plan", inCase, ["id", "case_id", "decision_id"]),
    again("goal", under("plan_id", "action_plan"), ["id", "plan_id", "decision_part_id"]),
    again("support_order", inCase, ["id", "case_id", "decision_id"]),
    sql`insert into case_provider (tenant_id, case_id, provider_slug, from_on)
      select tenant_id, case_id, provider_slug, sent_on from support_order on conflict do nothing`,
    again(
      "journal_entry",
      sql`${inCase} and original.event ->> 'type' = 'support-started'`,
      ["id", "case_id"],
      sql`jsonb_build_object('sequence', 100000 + n)`,
    ),
  ];
};

/** The words of goals, sealed for the row that they stand in. One in twenty is a goal that no note tells of. */
async function goals(operator: OperatorDatabase, keys: TenantKeys): Promise<void> {
  const { rows } = await sql<{ id: string }>`select id from goal`.execute(operator);
  const words = (text: string) => ({ text, own_words: "", measure: "", sub_goals: "" });
  const sealed = rows.map(
    ({ id }, at) => sealedWords(keys, "goal", id, words(at % 20 === 0 ? "Købe ind" : "Åbne post")).words_sealed,
  );
  await sql`update goal set words_sealed = told.words
    from unnest(${rows.map(({ id }) => id)}::uuid[], ${sealed}::bytea[]) told (id, words)
    where goal.id = told.id`.execute(operator);
}

/** A note a week in each case, with its goal: sealed as the program seals them. One in fifty is put right by another. */
async function notes(operator: OperatorDatabase, keys: TenantKeys, writer: string): Promise<void> {
  const { rows } = await sql<Ordered>`select id, tenant_id, case_id from support_order`.execute(operator);
  for (let week = 0; week < size.weeks; week += 1) {
    const first = rows.map((order) => sealedNote(keys, order, null));
    const corrected = first.filter((_, at) => (at + week) % 50 === 0);
    const right = corrected.map((note) => sealedNote(keys, note, note.note));
    for (const written of [first, right])
      await insertNotes(operator, written, { on: addDays(localDate("2026-01-14"), 7 * week), writer });
  }
}

interface Ordered {
  readonly id: string;
  readonly tenant_id: string;
  readonly case_id: string;
}

interface SealedNote extends Ordered {
  readonly note: string;
  readonly corrects: string | null;
  readonly words: Buffer;
}

const noteText = JSON.stringify({
  ...{ startedAt: "09:00", tookPart: "", reason: "", instead: "", note: "Vi åbnede ugens post." },
  ...{ goals: [{ goal: "Åbne post", movement: null }], whyAlone: "", whyNoGoal: "", whyCorrected: "" },
});

function sealedNote(keys: TenantKeys, { id, tenant_id, case_id }: Ordered, corrects: string | null): SealedNote {
  const note = randomUUID();
  const words = keys.seal({ table: "day_note", column: "words_sealed", id: note }, noteText);
  return { id, tenant_id, case_id, note, corrects, words };
}

async function insertNotes(
  operator: OperatorDatabase,
  written: readonly SealedNote[],
  { on, writer }: { readonly on: LocalDate; readonly writer: string },
): Promise<void> {
  const column = (name: keyof SealedNote) => written.map((one) => one[name]);
  await sql`insert into day_note (tenant_id, id, case_id, order_id, corrects_id, given, happened_on, minutes, mode,
      citizen_took_part, deliverer, written_at, received_at, written_by, words_sealed)
    select tenant_id, note, case_id, order_id, corrects, true, ${on}, 60, 'at-home', true, 'staff', now(), now(), ${writer}, words
    from unnest(${column("tenant_id")}::uuid[], ${column("note")}::uuid[], ${column("case_id")}::uuid[],
      ${column("id")}::uuid[], ${column("corrects")}::uuid[], ${column("words")}::bytea[])
      told (tenant_id, note, case_id, order_id, corrects, words)`.execute(operator);
}
