import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import pg from "pg";
import { inProject } from "../src/platform/project-root.ts";
import { tablesSource } from "../src/platform/tables-source.ts";
import { withDatabaseUrl } from "./with-database.ts";

/** What the conventions are not for, each with its reason. */
const exceptions: Readonly<Record<string, string>> = {
  schema_migration: "tells of the schema itself, not of any municipality",
  "application.applied_by": "in what capacity somebody applied, out of a closed list: not which person",
  "decision_part.met_by": "what the need is met by instead: not which person",
  "guidance_answer.item_id": "the id of a clause, as the standard prints it",
  "obligation.owed_by": "which of the parties owes it, out of a closed list: not which person",
};

interface Column {
  readonly place: string;
  readonly type: string;
}

interface Constraint {
  readonly table: string;
  readonly name: string;
  readonly kind: "primary key" | "foreign key" | "unique" | "check" | "exclude";
  readonly columns: readonly string[];
  readonly points_at: readonly string[];
}

const schema = withDatabaseUrl(async (url) => {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  // The database is dropped at once, and its last connection may be told so before it has closed itself.
  pool.on("error", () => undefined);
  const rows = async <Row extends pg.QueryResultRow>(text: string) => (await pool.query<Row>(text)).rows;
  const tables = await rows<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' order by 1",
  );
  const columns = await rows<Column>(
    `select c.relname || '.' || a.attname as place, format_type(a.atttypid, a.atttypmod) as type
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped order by 1`,
  );
  const constraints = await rows<Constraint>(
    `select c.relname as table, o.conname as name,
       case o.contype when 'p' then 'primary key' when 'f' then 'foreign key' when 'u' then 'unique' when 'c' then 'check' else 'exclude' end as kind,
       array(select attname::text from unnest(o.conkey) with ordinality k(number, place)
             join pg_attribute a on a.attrelid = o.conrelid and a.attnum = k.number order by place) as columns,
       array(select attname::text from unnest(o.confkey) with ordinality k(number, place)
             join pg_attribute a on a.attrelid = o.confrelid and a.attnum = k.number order by place) as points_at
     from pg_constraint o join pg_class c on c.oid = o.conrelid
     where o.connamespace = 'public'::regnamespace and o.contype in ('p', 'f', 'u', 'c', 'x') order by 1, 2`,
  );
  const sequences = await rows<{ name: string }>(
    "select sequencename as name from pg_sequences where schemaname = 'public'",
  );
  const source = await tablesSource(pool);
  await pool.end();
  return { tables: tables.map(({ name }) => name), columns, constraints, sequences, source };
});

const tableOf = ({ place }: Column): string => place.split(".")[0] ?? "";
const nameOf = ({ place }: Column): string => place.split(".")[1] ?? "";
const excepted = (name: string): boolean => name in exceptions;

test("a table is named in the singular", async () => {
  const { tables } = await schema;
  assert.ok(tables.length > 10);
  assert.deepEqual(
    tables.filter((name) => /[^s]s$/.test(name)),
    [],
  );
});

test("each municipality's rows are kept apart: tenant_id is first in every primary key", async () => {
  const { tables, constraints } = await schema;
  const apart = new Set(
    constraints
      .filter(({ kind, columns }) => kind === "primary key" && columns[0] === "tenant_id")
      .map(({ table }) => table),
  );
  assert.deepEqual(
    tables.filter((name) => !apart.has(name) && !excepted(name)),
    [],
  );
});

test("no row points into another municipality: every foreign key carries tenant_id", async () => {
  const { constraints } = await schema;
  const astray = constraints.filter(
    ({ kind, columns, points_at }) =>
      kind === "foreign key" && !(columns[0] === "tenant_id" && points_at[0] === "tenant_id"),
  );
  assert.deepEqual(astray, []);
});

test("what is unique is unique within a municipality, but for a municipality's own name in addresses", async () => {
  const { constraints } = await schema;
  const across = constraints.filter(({ kind, columns }) => kind === "unique" && !columns.includes("tenant_id"));
  assert.deepEqual(
    across.map(({ name }) => name),
    ["municipality_slug_is_unique"],
  );
});

test("a name says what a column holds: _on a day, _at a moment, _by a person, _id a UUID", async () => {
  const { columns } = await schema;
  const meant: readonly (readonly [suffix: RegExp, type: string])[] = [
    [/_on$/, "date"],
    [/_at$/, "timestamp with time zone"],
    [/_by$/, "uuid"],
    [/(^|_)id$/, "uuid"],
  ];
  const wrong = columns.filter((column) =>
    meant.some(([suffix, type]) => suffix.test(nameOf(column)) && column.type !== type && !excepted(column.place)),
  );
  assert.deepEqual(wrong, []);
});

test("every day is named _on and every moment _at, and every moment knows its time zone", async () => {
  const { columns } = await schema;
  assert.deepEqual(
    columns.filter((column) => column.type === "date" && !/_on$/.test(nameOf(column))),
    [],
  );
  assert.deepEqual(
    columns.filter(
      (column) =>
        /^time/.test(column.type) && !(column.type === "timestamp with time zone" && /_at$/.test(nameOf(column))),
    ),
    [],
  );
});

test("text has no length that cuts, and no number comes from a counter that municipalities share", async () => {
  const { columns, sequences } = await schema;
  assert.deepEqual(
    columns.filter(({ type }) => /^(character|money|json$)/.test(type)),
    [],
  );
  assert.deepEqual(sequences, []);
});

test("a rule of the schema is named as a sentence, since its name is what a log tells", async () => {
  const { constraints } = await schema;
  const unnamed = constraints.filter(
    ({ kind, name }) => ["unique", "check", "exclude"].includes(kind) && /_(key|check|excl)\d*$/.test(name),
  );
  assert.deepEqual(
    unnamed.map(({ table, name }) => `${table}: ${name}`),
    [],
  );
});

test("every exception from the conventions is still there", async () => {
  const { tables, columns } = await schema;
  const there = [...tables, ...columns.map(({ place }) => place)];
  assert.deepEqual(
    Object.keys(exceptions).filter((name) => !there.includes(name)),
    [],
  );
  assert.ok(columns.every((column) => tables.includes(tableOf(column))));
});

test("the types of the tables are those of the schema (`npm run tables` renews them)", async () => {
  const { source } = await schema;
  assert.equal(await readFile(inProject("src/platform/tables.ts"), "utf8"), source);
});
