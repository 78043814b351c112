import pg from "pg";

/** Something that a fresh database is filled with. */
export interface Filling {
  /** Whether the database is to be filled: asked while nobody else fills it. */
  readonly isWanted: () => Promise<boolean>;
  readonly fill: () => Promise<void>;
  /** Makes the schema anew, after a filling that was shot half-way was thrown away. */
  readonly bringSchema: () => Promise<unknown>;
}

/** The lock that one filling holds; nothing else in the database takes this number. */
const fillingLock = 8_215_004;
/** Stands on the schema from the first row of a filling to the last. */
const unfinished = "being filled";

/**
 * Fills a database of our own once. Two starts at once take turns, and the second finds it filled. A filling that was shot
 * half-way is thrown away and begun anew: nobody has used it, since no page is served before it is whole.
 */
export async function fillOnce(url: string, { isWanted, fill, bringSchema }: Filling): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: "rettesnor fill" });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [fillingLock]);
    if (await isHalfFilled(client)) await empty(client, bringSchema);
    if (!(await isWanted())) return;
    await client.query(`comment on schema public is '${unfinished}'`);
    await fill();
    await client.query("comment on schema public is null");
  } finally {
    await client.end();
  }
}

async function isHalfFilled(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query("select obj_description('public'::regnamespace, 'pg_namespace') as mark");
  return rows[0]?.mark === unfinished;
}

async function empty(client: pg.Client, bringSchema: Filling["bringSchema"]): Promise<void> {
  await client.query("drop schema public cascade; create schema public");
  await bringSchema();
}
