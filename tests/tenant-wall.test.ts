import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import type pg from "pg";
import { openPool, transaction, walledDatabaseOn } from "../src/platform/database.ts";
import { grantRights, requireWalledRole } from "../src/platform/program-role.ts";
import { noteLooks } from "../src/platform/read-log.ts";
import { vault } from "../src/platform/vault.ts";
import { caseGranted } from "./granted-case.ts";
import { tenantOf, testApp } from "./test-app.ts";
import { programUrl, testVaultKeys, withDatabase } from "./with-database.ts";

/** Every table whose rows are a municipality's. */
const walledTables = `
  select c.oid::regclass::text as name, relrowsecurity as enabled, relforcerowsecurity as forced
  from pg_class c join pg_attribute a on a.attrelid = c.oid
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname = 'tenant_id' and not a.attisdropped
  order by 1`;

const wallCondition = "(tenant_id = (NULLIF(current_setting('rettesnor.tenant'::text, true), ''::text))::uuid)";

interface WalledTable {
  readonly name: string;
  readonly enabled: boolean;
  readonly forced: boolean;
}

const withPool = async <Value>(url: string, act: (pool: pg.Pool) => Promise<Value>): Promise<Value> => {
  const pool = openPool(url, 1);
  try {
    return await act(pool);
  } finally {
    await pool.end();
  }
};

test("every table with a tenant has its wall, forced, and the wall is one comparison for reading and writing alike", () =>
  withDatabase(async (_, url) =>
    withPool(url, async (pool) => {
      const { rows: tables } = await pool.query<WalledTable>(walledTables);
      assert.ok(tables.length > 30);
      assert.deepEqual(
        tables.filter(({ enabled, forced }) => !enabled || !forced),
        [],
      );
      const { rows: policies } = await pool.query(`
        select tablename as name, policyname, permissive, cmd, roles::text, qual, with_check from pg_policies
        where schemaname = 'public' and policyname = 'tenant_wall' order by 1`);
      const wall = { policyname: "tenant_wall", permissive: "PERMISSIVE", cmd: "ALL", roles: "{public}" };
      assert.deepEqual(
        policies,
        tables.map(({ name }) => ({ name, ...wall, qual: wallCondition, with_check: null })),
      );
    }),
  ));

test("the only other policy lets the owner know which municipalities there are", () =>
  withDatabase(async (_, url) =>
    withPool(url, async (pool) => {
      const { rows } = await pool.query(
        `
        select tablename, policyname, not roles::text[] && array['public', $1] as "isOwners" from pg_policies
        where schemaname = 'public' and policyname <> 'tenant_wall'`,
        [new URL(programUrl(url)).username],
      );
      assert.deepEqual(rows, [{ tablename: "municipality", policyname: "operator_knows_all", isOwners: true }]);
    }),
  ));

test("the role that the program serves as is no owner and passes no wall, and a role that does is refused at the start", () =>
  withDatabase(async (_, url) => {
    await requireWalledRole(programUrl(url));
    await assert.rejects(requireWalledRole(url), /ejer tabellerne eller går uden om væggen/);
    await withPool(url, async (pool) => {
      const role = `owning_${process.pid}`;
      await pool.query(`create role ${role} login password 'x'`);
      try {
        await pool.query(`alter table letter owner to ${role}`);
        const owner = new URL(url);
        owner.username = role;
        owner.password = "x";
        await assert.rejects(requireWalledRole(owner.href), /ejer tabellerne/);
      } finally {
        await pool.query(`reassign owned by ${role} to current_user; drop owned by ${role}; drop role ${role}`);
      }
    });
  }));

/** What the program's role tries to do to what must stay. */
const forbidden: readonly string[] = [
  "delete from journal_entry",
  "update journal_entry set theme = ''",
  "truncate journal_entry",
  "update read_log set purpose = ''",
  "delete from read_log",
  "update read_log_segment set looks = 0",
  "delete from letter",
  "update letter set title = ''",
  "update letter set sha_256 = decode('00', 'hex')",
  "delete from decision",
  "update decision_part set outcome = 'refused'",
  "delete from decision_part",
  "delete from document",
  "update document set received_on = now()",
  "delete from case_opening",
  "update case_opening set reason = 'x'",
  "delete from conflict_of_interest",
  "update conflict_of_interest set reason = 'x'",
  "delete from mandate",
  "update mandate set parts = '{plan}'",
  "delete from snooping_finding",
  "update snooping_finding set explanation = ''",
  "delete from journal_head",
  "delete from checkpoint_mark",
  "delete from case_file",
  "delete from citizen",
  "delete from staff_member",
  "update municipality set slug = 'x'",
  "insert into municipality (tenant_id, slug, name) values (gen_random_uuid(), 'x', 'x')",
  "insert into schema_migration (name, sha_256) values ('x', 'x')",
  "alter table letter disable row level security",
  "drop policy tenant_wall on letter",
  "create table own (id integer)",
  "set role postgres",
];

test("the program may not change or delete what stays as it was written, nor touch the schema", () =>
  withDatabase(async (_, url) => {
    await grantRights(url, programUrl(url));
    await withPool(programUrl(url), async (pool) => {
      for (const statement of forbidden) await assert.rejects(pool.query(statement), { code: "42501" }, statement);
    });
  }));

test("an issued decision, the end of a journal and what was searched for are not changed even by the owner", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-03-03");
    const made = await caseGranted(app, "vejen");
    await noteLooks(app.database.of(made.caseworker), made.caseworker, [
      { act: "case:list", citizenId: null, caseId: null, basis: "none", criterion: "prøve" },
    ]);
    const stays = { code: "23001" };
    await assert.rejects(sql`update decision set issued_on = '2026-01-01'`.execute(operator), stays);
    await assert.rejects(sql`update decision set state = 'draft'`.execute(operator), stays);
    await assert.rejects(sql`update journal_head set sequence = 0`.execute(operator), stays);
    await assert.rejects(sql`update journal_head set sequence = sequence + 2`.execute(operator), stays);
    await assert.rejects(
      sql`update read_log set criterion_sealed = null where criterion_sealed is not null`.execute(operator),
      stays,
    );
    await sql`update decision set words_sealed = words_sealed`.execute(operator);
  }));

test("whoever names no municipality sees nothing, whoever names one sees its rows alone, whatever the query asks", () =>
  withDatabase(async (operator, url) => {
    const app = await testApp(operator, "2026-03-03");
    await caseGranted(app, "vejen");
    await caseGranted(app, "broenderslev");
    const here = tenantOf(app, "vejen");
    const { rows: tables } = await sql<WalledTable>`${sql.raw(walledTables)}`.execute(operator);
    await withPool(programUrl(url), async (pool) => {
      for (const { name } of tables) {
        assert.equal((await pool.query(`select from ${name}`)).rowCount, 0, `${name} without a municipality`);
      }
    });
    const walled = app.database.of({ tenantId: here });
    let both = 0;
    for (const { name } of tables) {
      const tenants = sql<{ tenants: string[] }>`
        select coalesce(array_agg(distinct tenant_id::text), '{}') as tenants from ${sql.table(name)}`;
      const [seen, there] = [await tenants.execute(walled), await tenants.execute(operator)];
      assert.ok(
        (seen.rows[0]?.tenants ?? []).every((tenant) => tenant === here),
        name,
      );
      if ((there.rows[0]?.tenants.length ?? 0) > 1) both += 1;
    }
    assert.ok(both >= 15, `${both} tables held rows of both municipalities`);
  }));

test("nothing is written into another municipality, and nothing of another's is changed or deleted", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-03-03");
    const { caseId } = await caseGranted(app, "broenderslev");
    const [here, there] = [tenantOf(app, "vejen"), tenantOf(app, "broenderslev")];
    const walled = app.database.of({ tenantId: here });
    const unit = sql`insert into unit (tenant_id, slug, name) values (${there}, 'smuglet', 'Smuglet')`;
    await assert.rejects(unit.execute(walled), { code: "42501" });
    await assert.rejects(
      transaction(walled, (tx) => unit.execute(tx)),
      { code: "42501" },
    );
    const moved = sql`update unit set tenant_id = ${there}`;
    await assert.rejects(moved.execute(walled), { code: "42501" });
    const changed = await sql`update case_file set acute = true where id = ${caseId} returning id`.execute(walled);
    const deleted = await sql`delete from obligation where case_id = ${caseId} returning case_id`.execute(walled);
    assert.deepEqual([changed.rows, deleted.rows], [[], []]);
    const locked = await sql`select id from case_file where id = ${caseId} for update`.execute(walled);
    assert.deepEqual(locked.rows, []);
  }));

test("a connection carries no municipality on: not after a statement, a transaction, a fault or a rollback", () =>
  withDatabase(async (operator, url) => {
    const app = await testApp(operator, "2026-03-03");
    const tenantId = tenantOf(app, "vejen");
    await withPool(programUrl(url), async (pool) => {
      const walled = walledDatabaseOn(pool, vault(testVaultKeys)).of({ tenantId });
      const left = async () =>
        (await pool.query("select current_setting('rettesnor.tenant', true) as left")).rows[0]?.left || null;
      const count = sql<{ count: number }>`select count(*)::int as count from unit where name <> ${""}`;
      assert.ok(((await count.execute(walled)).rows[0]?.count ?? 0) > 0);
      assert.equal(await left(), null);
      await transaction(walled, (tx) => count.execute(tx));
      assert.equal(await left(), null);
      await assert.rejects(sql`select 1 / ${0}::integer from unit`.execute(walled), { code: "22012" });
      assert.equal(await left(), null);
      await assert.rejects(sql`select nothing from ${sql.table("nowhere")} where 1 = ${1}`.execute(walled));
      assert.equal(await left(), null);
      await assert.rejects(
        transaction(walled, async (tx) => {
          await count.execute(tx);
          throw new Error("changed my mind");
        }),
        /changed my mind/,
      );
      assert.equal(await left(), null);
      assert.ok(((await count.execute(walled)).rows[0]?.count ?? 0) > 0, "and it still works afterwards");
    });
  }));

test("two municipalities that share connections, in any order and at once, never see each other's", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-03-03");
    const municipalities = [...app.municipalities.values()];
    const unitsOf = async ({ tenantId }: { tenantId: string }) => {
      const ask = sql<{ tenant_id: string }>`select tenant_id from unit where slug <> ${"-"}`;
      const database = app.database.of({ tenantId });
      const alone = (await ask.execute(database)).rows;
      const within = await transaction(database, async (tx) => (await ask.execute(tx)).rows);
      return [...alone, ...within].every((row) => row.tenant_id === tenantId) && alone.length > 0;
    };
    const asked = Array.from({ length: 200 }, (_, turn) => municipalities[(turn * 7) % municipalities.length]);
    const answers = await Promise.all(asked.map((one) => (one ? unitsOf(one) : false)));
    assert.ok(answers.every(Boolean));
  }));

test("a municipality is named by nothing but its UUID", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-03-03");
    assert.throws(() => app.database.of({ tenantId: "x', true); drop table letter; --" }), TypeError);
  }));
