import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { hire, moveIn, testApp } from "../../tests/test-app.ts";
import { testVaultKeys, walledOn, withDatabase } from "../../tests/with-database.ts";
import { localDate } from "../kernel/local-date.ts";
import { openCase } from "../modules/cases/use-cases/open-case.ts";
import { appendEntry } from "../modules/journal/use-cases/append-entry.ts";
import { readEntries } from "../modules/journal/use-cases/read-entries.ts";
import { verifyJournal } from "../modules/journal/use-cases/verify-journal.ts";
import type { StaffActor } from "../modules/people/domain/actor.ts";
import { citizenByCpr } from "../modules/people/use-cases/read-people.ts";
import type { App } from "./app.ts";
import { transaction } from "./database.ts";
import { resealAll } from "./reseal.ts";
import { sealedColumns } from "./sealed-columns.ts";
import { VaultFault, type VaultKeys } from "./vault.ts";

const day = localDate("2026-03-03");
const fresh = { number: 2, key: new Uint8Array(32).fill(4) };
const both: VaultKeys = { ...testVaultKeys, encryption: [fresh, ...testVaultKeys.encryption] };
const onlyFresh: VaultKeys = { ...testVaultKeys, encryption: [fresh] };

const cprOf = (person: number): string => `170590${String(person).padStart(4, "0")}`;

async function openedCase(app: App): Promise<{ staff: StaffActor; caseId: string }> {
  const staff = await hire(app, "vejen", "caseworker");
  const { id: citizenId } = await moveIn(app, "vejen", { cprNumber: cprOf(0) });
  const { tenantId } = staff;
  const opened = { tenantId, citizenId, unit: "myndighed", caseworkerId: staff.id, facts: {}, openedOn: day };
  const { id } = await transaction(app.database.of(staff), (tx) => openCase(tx, app, opened));
  return { staff, caseId: id };
}

/** Notes and people, some of each at the same moment. */
async function write(app: App, staff: StaffActor, caseId: string, from: number, to: number): Promise<void> {
  for (let at = from; at < to; at += 1) {
    const note = {
      occurredOn: day,
      theme: "Notat",
      text: `Notat ${at}`,
      event: null,
      obligation: null,
      corrects: null,
    };
    await Promise.all([
      transaction(app.database.of(staff), (tx) => appendEntry(tx, app, staff, caseId, note)),
      moveIn(app, "vejen", { cprNumber: cprOf(at) }),
    ]);
  }
}

const left = (done: Awaited<ReturnType<typeof resealAll>>) => done.reduce((sum, one) => sum + one.left, 0);

test("keys are changed while people write: everything ends under the new key, and the old one can go", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-03-04");
    const { staff, caseId } = await openedCase(app);
    await write(app, staff, caseId, 1, 251);
    const changing = { ...app, database: walledOn(operator, both) };
    const municipalities = [...app.municipalities.values()];

    const [done] = await Promise.all([
      resealAll(changing.database, municipalities),
      write(changing, staff, caseId, 251, 301),
      write(changing, staff, caseId, 301, 351),
    ]);
    assert.equal(left(done), 0);
    const sealed = new Map(
      done.filter((one) => one.tenantId === staff.tenantId).map((one) => [one.column, one.sealed]),
    );
    assert.ok((sealed.get("text_sealed") ?? 0) >= 250);

    const after = { ...app, database: walledOn(operator, onlyFresh) };
    const entries = await readEntries(after.database.of(staff), staff.tenantId, caseId);
    assert.deepEqual(
      new Set(entries.map(({ text }) => text)),
      new Set(Array.from({ length: 350 }, (_, at) => `Notat ${at + 1}`)),
    );
    for (const person of [0, 1, 250, 251, 350])
      assert.equal(
        (await citizenByCpr(after.database.of(staff), staff.tenantId, cprOf(person)))?.cprNumber,
        cprOf(person),
      );
    assert.deepEqual(
      (await verifyJournal(after)).flatMap(({ faults }) => faults),
      [],
    );
    const again = await resealAll(after.database, municipalities);
    assert.deepEqual(new Set(again.map((one) => one.sealed)), new Set([0]));
  }));

test("a value whose key was taken away too early is refused loudly, and a change of keys counts it", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-03-04");
    const { staff, caseId } = await openedCase(app);
    await write(app, staff, caseId, 1, 4);
    const tooEarly = walledOn(operator, onlyFresh);
    await assert.rejects(
      readEntries(tooEarly.of(staff), staff.tenantId, caseId),
      (fault) => fault instanceof VaultFault && /no key 1 for journal_entry.text_sealed/.test(fault.message),
    );
    const done = await resealAll(tooEarly, [staff]);
    assert.deepEqual(
      done.find(({ table }) => table === "journal_entry"),
      { tenantId: staff.tenantId, table: "journal_entry", column: "text_sealed", sealed: 0, unreadable: 3, left: 3 },
    );
    const faults = (await verifyJournal({ ...app, database: tooEarly })).flatMap((one) => one.faults);
    assert.deepEqual(
      faults.map(({ problem }) => problem),
      ["unreadable", "unreadable", "unreadable"],
    );
  }));

test("every sealed column of the schema is gone through", () =>
  withDatabase(async (operator) => {
    const { rows } = await sql<{ place: string }>`
      select table_name || '.' || column_name as place from information_schema.columns
      where table_schema = 'public' and column_name like '%\\_sealed' order by 1`.execute(operator);
    assert.deepEqual(
      rows.map(({ place }) => place),
      sealedColumns.map(({ table, column }) => `${table}.${column}`).toSorted(),
    );
  }));
