import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { withDatabase } from "../../tests/with-database.ts";
import { type OperatorDatabase, operatorTransaction } from "./database.ts";

test("a day comes out as its text, a moment as an instant in UTC, counts and decimals as numbers", () =>
  withDatabase(async (database) => {
    const { rows } = await sql`
      select date '2026-03-29' as day, timestamptz '2026-03-29 03:30:00+02' as moment, timestamptz '2026-01-02 03:04:05.678901Z' as fine,
             count(*) as count, 7.5::numeric as decimal, null::date as no_day, bytea '\\x0102' as bytes, array['a', 'b'] as words
      from generate_series(1, 3)`.execute(database);
    assert.deepEqual(rows, [
      {
        day: "2026-03-29",
        moment: "2026-03-29T01:30:00Z",
        fine: "2026-01-02T03:04:05.678901Z",
        count: 3,
        decimal: 7.5,
        no_day: null,
        bytes: Buffer.from([1, 2]),
        words: ["a", "b"],
      },
    ]);
  }));

test("a whole number too large to be exact is a fault, not a wrong number", () =>
  withDatabase(async (database) => {
    await assert.rejects(sql`select 9007199254740993::bigint as much`.execute(database), RangeError);
  }));

test("a statement with parameters is prepared once in a connection, one without is not", () =>
  withDatabase(async (database) => {
    const names = await operatorTransaction(database, async (tx) => {
      for (const number of [1, 2, 3]) await sql`select ${number}::integer as number`.execute(tx);
      return (await sql<{ name: string }>`select name from pg_prepared_statements`.execute(tx)).rows;
    });
    assert.equal(names.length, 1);
  }));

test("an act that fails leaves nothing behind", () =>
  withDatabase(async (database) => {
    await counter(database);
    await assert.rejects(
      operatorTransaction(database, async (tx) => {
        await sql`update counter set value = value + 1`.execute(tx);
        throw new Error("changed my mind");
      }),
      /changed my mind/,
    );
    assert.equal(await counted(database), 0);
  }));

test("two acts that lock each other out are both kept in the end", () =>
  withDatabase(async (database) => {
    await sql`create table pair (id integer primary key, value integer not null)`.execute(database);
    await sql`insert into pair values (1, 0), (2, 0)`.execute(database);
    const bothAreIn = meetingOf(2);
    const act = (first: number, second: number) => {
      let attempts = 0;
      return operatorTransaction(database, async (tx) => {
        attempts += 1;
        await sql`update pair set value = value + 1 where id = ${first}`.execute(tx);
        await bothAreIn();
        await sql`update pair set value = value + 1 where id = ${second}`.execute(tx);
        return attempts;
      });
    };
    const attempts = await Promise.all([act(1, 2), act(2, 1)]);
    assert.deepEqual(attempts.toSorted(), [1, 2]);
    assert.deepEqual((await sql`select value from pair order by id`.execute(database)).rows, [
      { value: 2 },
      { value: 2 },
    ]);
  }));

test("an act whose connection the server closed is done again, once", () =>
  withDatabase(async (database) => {
    await counter(database);
    let attempts = 0;
    await operatorTransaction(database, async (tx) => {
      attempts += 1;
      await sql`update counter set value = value + 1`.execute(tx);
      if (attempts === 1) await sql`select pg_terminate_backend(pg_backend_pid())`.execute(tx);
    });
    assert.equal(attempts, 2);
    assert.equal(await counted(database), 1);
  }));

test("a refusal by a constraint is not tried again", () =>
  withDatabase(async (database) => {
    let attempts = 0;
    const act = operatorTransaction(database, async (tx) => {
      attempts += 1;
      await sql`insert into municipality (tenant_id, slug, name) values (gen_random_uuid(), 'Not A Slug', '')`.execute(
        tx,
      );
    });
    await assert.rejects(act, { code: "23514" });
    assert.equal(attempts, 1);
  }));

async function counter(database: OperatorDatabase): Promise<void> {
  await sql`create table counter (value integer not null)`.execute(database);
  await sql`insert into counter values (0)`.execute(database);
}

const counted = async (database: OperatorDatabase): Promise<number | undefined> =>
  (await sql<{ value: number }>`select value from counter`.execute(database)).rows[0]?.value;

/** Lets the first callers wait until all have come; whoever comes later goes straight on. */
function meetingOf(count: number): () => Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let come = 0;
  return () => {
    come += 1;
    if (come === count) resolve();
    return promise;
  };
}
