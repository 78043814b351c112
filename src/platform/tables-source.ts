import type pg from "pg";

type Column = {
  readonly table_name: string;
  readonly column_name: string;
  readonly udt_name: string;
  readonly is_nullable: "YES" | "NO";
  readonly has_default: boolean;
};

/** The text of `tables.ts`: the types of all tables, as the schema of the database says. */
export async function tablesSource(client: pg.ClientBase | pg.Pool): Promise<string> {
  const { rows } = await client.query<Column>(`
    select table_name, column_name, udt_name, is_nullable,
           column_default is not null or is_generated = 'ALWAYS' as has_default
    from information_schema.columns
    where table_schema = 'public' order by table_name collate "C", ordinal_position`);
  const tables = Map.groupBy(rows, (row) => row.table_name);
  const body = [...tables].map(([name, columns]) => `  readonly ${name}: {\n${columns.map(line).join("")}  };\n`);
  const types = body.join("");
  const imported = ["ColumnType", "Generated"].filter((name) => types.includes(`${name}<`));
  return `${head(imported)}export type Tables = {\n${types}};\n`;
}

const head = (imported: readonly string[]): string =>
  [
    imported.length > 0 ? `import type { ${imported.join(", ")} } from "kysely";\n` : "",
    "/** The tables, made from the schema of the migrated database by `npm run tables`: not written by hand. */",
    "",
  ].join("\n");

function line(column: Column): string {
  const bare = typeOf(column.udt_name);
  const type = column.is_nullable === "YES" ? nullable(bare) : bare;
  const given = column.has_default && column.is_nullable === "NO" ? generated(type) : type;
  return `    readonly ${column.column_name}: ${given};\n`;
}

const json = "ColumnType<unknown, string, string>";
const nullable = (type: string): string =>
  type === json ? "ColumnType<unknown, string | null | undefined, string | null>" : `${type} | null`;
const generated = (type: string): string =>
  type === json ? "ColumnType<unknown, string | undefined, string>" : `Generated<${type}>`;

const types: Readonly<Record<string, string>> = {
  uuid: "string",
  text: "string",
  bool: "boolean",
  int2: "number",
  int4: "number",
  int8: "number",
  numeric: "number",
  date: "string",
  timestamptz: "string",
  daterange: "string",
  bytea: "Buffer",
  jsonb: json,
  _text: "string[]",
  _int4: "number[]",
  _uuid: "string[]",
};

/** What a column is in the program: days and moments are text (`column-values.ts`). */
function typeOf(udt: string): string {
  const type = types[udt];
  if (type === undefined) throw new TypeError(`no TypeScript type is chosen for columns of type ${udt}`);
  return type;
}
