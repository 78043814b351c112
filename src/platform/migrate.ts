import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { faultCode, OperatorError } from "./operator-error.ts";

/** One step of the schema, as it stands in `migrations/`. */
export type Migration = { readonly name: string; readonly sha256: string; readonly text: string };

/** The steps in their order. */
export async function migrationsIn(folder: string): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".sql")).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(path.join(folder, name), "utf8");
      return { name, text, sha256: createHash("sha256").update(text).digest("hex") };
    }),
  );
}

/**
 * Brings the database to the newest step and names the steps it took.
 *
 * Each step is one transaction that also writes down its name, so a step that was shot half-way is simply taken again.
 * Two starts at once take turns.
 */
export async function migrate(url: string, migrations: readonly Migration[]): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: url, application_name: "rettesnor migrate" });
  client.on("error", () => undefined);
  await client.connect();
  try {
    const taken: string[] = [];
    for (;;) {
      const step = await nextStep(client, migrations);
      if (step === undefined) return taken;
      taken.push(step);
    }
  } finally {
    await client.end();
  }
}

/** How long a step waits for those who use a table before it lets them through and tries again. */
const lockPatience = "1s";
const lockAttempts = 60;

async function nextStep(client: pg.Client, migrations: readonly Migration[]): Promise<string | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await takeStep(client, migrations);
    } catch (fault) {
      await client.query("rollback").catch(() => undefined);
      if (faultCode(fault) === "42501") throw missingRights(fault);
      if (faultCode(fault) !== "55P03" || attempt === lockAttempts) throw fault;
      await sleep(500);
    }
  }
}

/** Any number that nothing else locks; the lock makes two migrating programs take turns. */
const turn = 5_073_201;

async function takeStep(client: pg.Client, migrations: readonly Migration[]): Promise<string | undefined> {
  await client.query("begin");
  await client.query("select pg_advisory_xact_lock($1)", [turn]);
  await client.query(
    `create table if not exists schema_migration (
       name text primary key, sha_256 text not null, applied_at timestamptz not null default now())`,
  );
  const step = pending(migrations, await appliedSteps(client));
  if (step) {
    await client.query(`set local lock_timeout = '${lockPatience}'`);
    await client.query(step.text);
    await client.query("insert into schema_migration (name, sha_256) values ($1, $2)", [step.name, step.sha256]);
  }
  await client.query("commit");
  return step?.name;
}

type Applied = { readonly name: string; readonly sha_256: string };

async function appliedSteps(client: pg.Client): Promise<readonly Applied[]> {
  const { rows } = await client.query<Applied>("select name, sha_256 from schema_migration order by name");
  return rows;
}

/**
 * The first step that is not taken yet.
 *
 * @throws OperatorError when the database was made by other steps than these: guessing the way on could lose data.
 */
export function pending(migrations: readonly Migration[], applied: readonly Applied[]): Migration | undefined {
  const known = new Map(migrations.map((migration) => [migration.name, migration.sha256]));
  for (const { name, sha_256 } of applied) {
    if (!known.has(name)) {
      throw new OperatorError(`Databasen er opgraderet af en nyere udgave af Rettesnor (${name}): brug den udgave.`);
    }
    if (known.get(name) !== sha_256) {
      throw new OperatorError(
        `Filen migrations/${name} er ændret, efter at databasen blev opgraderet med den: hent den oprindelige fil tilbage.`,
      );
    }
  }
  const names = new Set(applied.map(({ name }) => name));
  const step = migrations.find(({ name }) => !names.has(name));
  const last = applied.at(-1)?.name;
  if (step && last !== undefined && step.name < last) {
    throw new OperatorError(
      `Filen migrations/${step.name} kommer før ${last}, som allerede er taget: giv den et nyt nummer.`,
    );
  }
  return step;
}

const missingRights = (cause: unknown): OperatorError =>
  new OperatorError("Databasens bruger må ikke ændre tabeller: giv den ret til at oprette i databasen.", { cause });
