import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { tenantOf, testApp, withSettings } from "../../../../tests/test-app.ts";
import { programUrl, withDatabase } from "../../../../tests/with-database.ts";
import type { App } from "../../../platform/app.ts";
import { type OperatorDatabase, openPool, operatorDatabaseOn } from "../../../platform/database.ts";
import { firstIdAt } from "../domain/logged-look.ts";
import { deleteOldLooks } from "./delete-old-looks.ts";
import { sealLooks } from "./seal-looks.ts";
import { verifyReadLog } from "./verify-read-log.ts";

const at = (app: App, now: string): App => ({ ...app, clock: { ...app.clock, now: () => now } });

/** Writes a look at a moment, as the log would have it. */
async function lookAt(app: App, moment: string, last: string, criterion?: string): Promise<string> {
  const tenantId = tenantOf(app, "vejen");
  const database = app.database.of({ tenantId });
  const id = firstIdAt(moment).slice(0, -2) + last;
  const place = { table: "read_log", column: "criterion_sealed", id };
  const sealed = criterion === undefined ? null : database.tenant.keys.seal(place, criterion);
  await sql`insert into read_log (tenant_id, id, seen_at, visit_id, actor_id, actor_kind, act, basis, purpose, outcome, criterion_sealed)
    values (${tenantId}, ${id}, ${moment}, ${id}, ${app.newId()}, 'caseworker', 'case:page', 'unit', 'Behandle sagen', 'shown', ${sealed})`.execute(
    database,
  );
  return id;
}

/** Five looks in three hours of 3 March 2026. */
async function someLooks(app: App): Promise<readonly string[]> {
  return [
    await lookAt(app, "2026-03-03T08:15:00.120Z", "01"),
    await lookAt(app, "2026-03-03T08:59:59.999Z", "02", "Asta"),
    await lookAt(app, "2026-03-03T09:00:00.000Z", "03"),
    await lookAt(app, "2026-03-03T12:30:00.000Z", "04"),
    await lookAt(app, "2026-03-03T13:01:00.000Z", "05"),
  ];
}

const segments = async (database: OperatorDatabase) => {
  const { rows } = await sql<{ number: number; from: string; to: string; looks: number; emptied: boolean }>`
    select number, from_at as "from", to_at as "to", looks, emptied_at is not null as emptied
    from read_log_segment order by number`.execute(database);
  return rows.map(({ number, from, to, looks, emptied }) => [number, from, to, looks, ...(emptied ? ["emptied"] : [])]);
};

const faults = async (app: App) => (await verifyReadLog(app)).flatMap((finding) => finding.faults);

test("looks are sealed hour by hour until the last full hour, once, also when the job runs again", () =>
  withDatabase(async (database) => {
    const app = at(await testApp(database, "2026-03-03"), "2026-03-03T13:04:59.000Z");
    await someLooks(app);
    const tenantId = tenantOf(app, "vejen");
    // 13:04:59 is less than five minutes after 13: that hour's end is not safe yet.
    assert.equal(await sealLooks(app, tenantId), 2);
    assert.equal(await sealLooks(at(app, "2026-03-03T13:06:00.000Z"), tenantId), 1);
    assert.equal(await sealLooks(at(app, "2026-03-03T13:06:00.000Z"), tenantId), 0);
    assert.deepEqual(await segments(database), [
      [1, "2026-03-03T08:00:00Z", "2026-03-03T09:00:00Z", 2],
      [2, "2026-03-03T09:00:00Z", "2026-03-03T10:00:00Z", 1],
      [3, "2026-03-03T10:00:00Z", "2026-03-03T13:00:00Z", 1],
    ]);
    assert.deepEqual(await faults(app), []);
  }));

test("four servers that seal at once make one chain", () =>
  withDatabase(async (database) => {
    const app = at(await testApp(database, "2026-03-03"), "2026-03-03T15:30:00.000Z");
    await someLooks(app);
    const made = await Promise.all([1, 2, 3, 4].map(() => sealLooks(app, tenantOf(app, "vejen"))));
    assert.equal(
      made.reduce((sum, one) => sum + one, 0),
      4,
    );
    assert.deepEqual(
      (await segments(database)).map(([number, , , looks]) => [number, looks]),
      [
        [1, 2],
        [2, 1],
        [3, 1],
        [4, 1],
      ],
    );
    assert.deepEqual(await faults(app), []);
  }));

test("an hour waits for a transaction that was open then", () =>
  withDatabase(async (database, url) => {
    const now = Temporal.Now.instant().add({ hours: 3 }).toString({ smallestUnit: "millisecond" });
    const app = at(await testApp(database, "2026-03-03"), now);
    const pool = openPool(programUrl(url), 1);
    const open = await pool.connect();
    await open.query("begin");
    await lookAt(app, Temporal.Now.instant().add({ hours: 1 }).toString({ smallestUnit: "millisecond" }), "01");
    assert.equal(await sealLooks(app, tenantOf(app, "vejen")), 0);
    await open.query("commit");
    open.release();
    await pool.end();
    assert.equal(await sealLooks(app, tenantOf(app, "vejen")), 1);
  }));

test("whatever is done to sealed looks, or to the seals, is found", () =>
  withDatabase(async (database) => {
    const app = at(await testApp(database, "2026-03-03"), "2026-03-03T15:30:00.000Z");
    const [, searched] = await someLooks(app);
    await sealLooks(app, tenantOf(app, "vejen"));
    const tried = async (...changes: readonly string[]) => {
      let found: readonly string[] = [];
      await database
        .transaction()
        .execute(async (tx) => {
          for (const change of changes) await sql.raw(change).execute(tx);
          // What stands in the open transaction is seen only there.
          const seeing = {
            ...app,
            database: {
              of: () => Object.assign(tx, { tenant: app.database.of({ tenantId: tenantOf(app, "vejen") }).tenant }),
            },
          };
          found = (
            await verifyReadLog({
              ...seeing,
              municipalities: new Map([...app.municipalities].filter(([slug]) => slug === "vejen")),
            })
          )
            .flatMap((finding) => finding.faults)
            .map(({ number, problem }) => `${number} ${problem}`);
          throw new Error("undo");
        })
        .catch((fault: unknown) => assert.equal(fault instanceof Error && fault.message, "undo"));
      return found;
    };
    assert.deepEqual(await tried("select 1"), []);
    assert.deepEqual(await tried(`update read_log set outcome = 'refused' where id = '${searched}'`), [
      "1 looks-changed",
    ]);
    assert.deepEqual(
      await tried(`update read_log set seen_at = seen_at + interval '1 microsecond' where id = '${searched}'`),
      ["1 looks-changed"],
    );
    assert.deepEqual(await tried(`update read_log set criterion_sealed = '\\x00' where id = '${searched}'`), [
      "1 looks-changed",
    ]);
    assert.deepEqual(await tried(`delete from read_log where id = '${searched}'`), ["1 looks-missing"]);
    const added = `insert into read_log (tenant_id, id, seen_at, visit_id, actor_id, actor_kind, act, basis, purpose, outcome)
      select tenant_id, '${searched?.replace(/..$/, "09")}', seen_at, gen_random_uuid(), actor_id, 'manager', act, basis, purpose, outcome
      from read_log where id = '${searched}'`;
    assert.deepEqual(await tried(added), ["1 looks-added"]);
    assert.deepEqual(await tried("update read_log_segment set looks = 3 where number = 1"), [
      "1 changed",
      "1 looks-missing",
    ]);
    assert.deepEqual(await tried("delete from read_log_segment where number = 2"), ["2 missing"]);
    assert.deepEqual(
      await tried("delete from read_log", "update read_log_segment set emptied_at = '2026-04-01T00:00:00Z'"),
      ["1 emptied-early", "2 emptied-early", "3 emptied-early", "4 emptied-early"],
    );
    assert.deepEqual(await tried("update read_log_segment set emptied_at = '2027-04-01T00:00:00Z' where number = 1"), [
      "1 looks-added",
    ]);
  }));

test("the program's own role changes and deletes no look and no seal", () =>
  withDatabase(async (database) => {
    const app = at(await testApp(database, "2026-03-03"), "2026-03-03T15:30:00.000Z");
    await someLooks(app);
    const walled = app.database.of({ tenantId: tenantOf(app, "vejen") });
    for (const statement of [
      "update read_log set purpose = ''",
      "delete from read_log",
      "update read_log_segment set looks = 0",
      "delete from read_log_segment",
    ])
      await assert.rejects(sql.raw(statement).execute(walled), /permission denied/);
  }));

test("looks are deleted when they have been kept as long as is set, in whole segments, and the chain still holds", () =>
  withDatabase(async (database) => {
    const plain = at(await testApp(database, "2026-03-03"), "2026-03-03T15:30:00.000Z");
    await someLooks(plain);
    await sealLooks(plain, tenantOf(plain, "vejen"));
    const later = at(plain, "2026-09-03T11:00:00.000Z");
    assert.equal(await deleteOldLooks(later, database), 0);
    // Six months before 3 September 11:00 is 3 March 11:00: two segments had ended by then.
    const set = withSettings(later, "vejen", { looksKeptMonths: 6 });
    assert.equal(await deleteOldLooks(set, database), 3);
    assert.equal(await deleteOldLooks(set, database), 0);
    assert.deepEqual(
      (await segments(database)).map(([number, , , , emptied]) => [number, emptied]),
      [
        [1, "emptied"],
        [2, "emptied"],
        [3, undefined],
        [4, undefined],
      ],
    );
    assert.deepEqual(await faults(set), []);
    const [finding] = (await verifyReadLog(set)).filter(({ municipality }) => municipality === "vejen");
    assert.deepEqual([finding?.segments, finding?.looks], [4, 2]);
  }));

test("whoever deletes old looks stands behind the wall too: one municipality at a time, and only its own", () =>
  withDatabase(async (database, url) => {
    const plain = at(await testApp(database, "2026-03-03"), "2026-03-03T15:30:00.000Z");
    await someLooks(plain);
    await sealLooks(plain, tenantOf(plain, "vejen"));
    // An owner without the right to pass walls, as it is in production; the superuser of the tests passes them all.
    await sql.raw("grant update, delete on read_log, read_log_segment to rettesnor_test_program").execute(database);
    const owner = operatorDatabaseOn(openPool(programUrl(url), 1));
    const later = at(withSettings(plain, "broenderslev", { looksKeptMonths: 6 }), "2027-03-03T11:00:00.000Z");
    assert.equal(await deleteOldLooks(later, owner), 0);
    assert.equal(await deleteOldLooks(withSettings(later, "vejen", { looksKeptMonths: 6 }), owner), 5);
    await owner.destroy();
    assert.deepEqual(await faults(later), []);
  }));
