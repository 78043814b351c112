import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { schemaOf } from "../../tests/schema-of.ts";
import { withEmptyDatabase } from "../../tests/with-database.ts";
import { type Migration, migrate, migrationsIn, pending } from "./migrate.ts";
import { OperatorError } from "./operator-error.ts";
import { inProject } from "./project-root.ts";

const step = (name: string, text = ""): Migration => ({ name, text, sha256: `hash of ${text}` });
const taken = ({ name, sha256 }: Migration) => ({ name, sha_256: sha256 });

test("the first step that is not taken is the next one", () => {
  const [first, second, third] = [step("0001-a.sql"), step("0002-b.sql"), step("0003-c.sql")];
  assert.equal(pending([first, second, third], [taken(first)]), second);
  assert.equal(pending([first, second], [taken(first), taken(second)]), undefined);
});

test("a step that was changed after it was taken is refused by its name", () => {
  assert.throws(
    () => pending([step("0001-a.sql", "new text")], [taken(step("0001-a.sql", "old text"))]),
    (fault) => fault instanceof OperatorError && /migrations\/0001-a\.sql er ændret/.test(fault.message),
  );
});

test("a database that a newer program has been at is refused", () => {
  const [first, second] = [step("0001-a.sql"), step("0002-b.sql")];
  assert.throws(() => pending([first], [taken(first), taken(second)]), /nyere udgave af Rettesnor \(0002-b\.sql\)/);
});

test("a step that was put in before one already taken is refused", () => {
  const [first, late, third] = [step("0001-a.sql"), step("0002-late.sql"), step("0003-c.sql")];
  assert.throws(() => pending([first, late, third], [taken(first), taken(third)]), /giv den et nyt nummer/);
});

test("two programs that migrate at once take each step once", () =>
  withEmptyDatabase(async (url) => {
    const migrations = await migrationsIn(inProject("migrations"));
    const both = await Promise.all([migrate(url, migrations), migrate(url, migrations)]);
    assert.deepEqual(
      both.flat().sort(),
      migrations.map(({ name }) => name),
    );
  }));

test("a step that fails leaves nothing of itself", () =>
  withEmptyDatabase(async (url) => {
    const migrations = [
      step("0001-a.sql", "create table first_one (id int)"),
      step("0002-b.sql", "create table second_one (id int); select 1/0"),
    ];
    await assert.rejects(migrate(url, migrations), { code: "22012" });
    await withClient(url, async (client) => {
      const { rows } = await client.query(
        "select to_regclass('first_one') as first, to_regclass('second_one') as second",
      );
      assert.deepEqual(rows, [{ first: "first_one", second: null }]);
    });
  }));

test("a migration shot at 20 random moments and run again ends with the same schema", async (t) => {
  const migrations = await migrationsIn(inProject("migrations"));
  const { whole, lasted } = await withEmptyDatabase(async (url) => {
    const from = performance.now();
    await migrate(url, migrations);
    return { lasted: performance.now() - from, whole: await withClient(url, schemaOf) };
  });
  const moments = Array.from({ length: 20 }, () => Math.random() * lasted);
  let shot = 0;
  for (const moment of moments) {
    await withEmptyDatabase(async (url) => {
      shot += await shotAt(moment, url, migrations);
      await migrate(url, migrations);
      assert.deepEqual(await withClient(url, schemaOf), whole);
    });
  }
  t.diagnostic(
    `${shot} of 20 were shot before they had ended, at ms ${moments.map((moment) => moment.toFixed(1)).join(" ")}`,
  );
  assert.ok(whole.length > 20);
});

/** Migrates and cuts its connection after so many milliseconds: 1 when that stopped it, 0 when it had ended. */
async function shotAt(moment: number, url: string, migrations: readonly Migration[]): Promise<number> {
  const outcome = migrate(url, migrations).then(
    () => 0,
    () => 1,
  );
  await sleep(moment);
  await withClient(url, (client) =>
    client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'rettesnor migrate' and datname = current_database()`,
    ),
  );
  return outcome;
}

async function withClient<Value>(url: string, act: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}
