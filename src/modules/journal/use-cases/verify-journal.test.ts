import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { hire, moveIn, onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { dayOfMoment } from "../../../kernel/day-of-moment.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { textOfEntry } from "../../../platform/sealed-columns.ts";
import { openCase } from "../../cases/use-cases/open-case.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { appendEntry } from "./append-entry.ts";
import { readEntries } from "./read-entries.ts";
import { verifyJournal } from "./verify-journal.ts";

const received = localDate("2026-03-03");

async function caseWithNotes(app: App, count: number): Promise<{ staff: StaffActor; caseId: string }> {
  const staff = await hire(app, "vejen", "caseworker");
  const citizen = await moveIn(app, "vejen");
  const record = await transaction(app.database.of(staff), (tx) =>
    openCase(tx, app, {
      tenantId: staff.tenantId,
      citizenId: citizen.id,
      unit: "myndighed",
      caseworkerId: staff.id,
      facts: {},
      openedOn: received,
    }),
  );
  for (let note = 1; note <= count; note += 1) await write(app, staff, record.id, `Notat ${note}`);
  return { staff, caseId: record.id };
}

const write = (app: App, staff: StaffActor, caseId: string, text: string) =>
  transaction(app.database.of(staff), (tx) =>
    appendEntry(tx, app, staff, caseId, {
      occurredOn: received,
      theme: "Notat",
      text,
      event: null,
      obligation: null,
      corrects: null,
    }),
  );

test("the journal that the acts wrote is whole, and says who, when and what", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-04");
    const { staff, caseId } = await caseWithNotes(app, 3);
    const vejen = (await verifyJournal(app)).find((one) => one.municipality === "vejen");
    assert.deepEqual(vejen, { municipality: "vejen", entries: 3, faults: [] });

    const [first] = await readEntries(app.database.of(staff), staff.tenantId, caseId);
    assert.equal(first?.occurredOn, "2026-03-03");
    assert.equal(first && dayOfMoment(first.registeredAt), "2026-03-04");
    assert.equal(first?.registeredBy, staff.id);
    assert.equal(first?.registeredAs, "caseworker");
  }));

test("entries of many acts at the same moment make one chain", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-04");
    const { staff, caseId } = await caseWithNotes(app, 0);
    await Promise.all(Array.from({ length: 12 }, (_, at) => write(app, staff, caseId, `Samtidig ${at}`)));
    const vejen = (await verifyJournal(app)).find((one) => one.municipality === "vejen");
    assert.deepEqual(vejen, { municipality: "vejen", entries: 12, faults: [] });
  }));

test("the database refuses to change or delete an entry", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-04");
    await caseWithNotes(app, 1);
    await assert.rejects(sql`update journal_entry set theme = 'andet'`.execute(database), /never changed/);
    await assert.rejects(sql`update journal_entry set text_sealed = null`.execute(database), /never changed/);
    await assert.rejects(
      sql`update journal_entry set text_sealed = text_sealed, occurred_on = occurred_on + 1`.execute(database),
      /never changed/,
    );
    await assert.rejects(sql`delete from journal_entry`.execute(database), /never changed/);
    await assert.rejects(sql`truncate journal_entry cascade`.execute(database), /never changed/);
  }));

const tamperings: readonly [name: string, statement: ReturnType<typeof sql>][] = [
  [
    "one changed bit of a sealed text",
    sql`update journal_entry set text_sealed = set_bit(text_sealed, 130, 1 - get_bit(text_sealed, 130)) where sequence = 3`,
  ],
  ["a text cut short", sql`update journal_entry set text_sealed = substring(text_sealed, 1, 9) where sequence = 3`],
  [
    "a text moved from another entry",
    sql`update journal_entry set text_sealed = (select text_sealed from journal_entry where sequence = 1) where sequence = 3`,
  ],
  ["a changed theme", sql`update journal_entry set theme = theme || ' ' where sequence = 3`],
  ["a changed day", sql`update journal_entry set occurred_on = occurred_on - 1 where sequence = 2`],
  ["a changed author", sql`update journal_entry set registered_by = id where sequence = 4`],
  [
    "an event put in",
    sql`update journal_entry set event = '{"type":"receipt-sent","on":"2026-03-03"}' where sequence = 1`,
  ],
  ["an event made unreadable", sql`update journal_entry set event = '{"type":"nonsense"}' where sequence = 1`],
  ["an entry taken out", sql`delete from journal_entry where sequence = 3`],
  ["the tail cut off", sql`delete from journal_entry where sequence = 5`],
  ["a hash rewritten", sql`update journal_entry set hash = sha256(hash) where sequence = 5`],
  ["the head set back", sql`update journal_head set sequence = 4`],
  [
    "the first two exchanged",
    sql`update journal_entry set sequence = case sequence when 1 then 2001 else 1 end where sequence in (1, 2)`,
  ],
];

for (const [name, statement] of tamperings) {
  test(`${name} is found even when it was done with the database's own rights`, () =>
    withDatabase(async (database) => {
      const app = await testApp(database, "2026-03-04");
      await caseWithNotes(app, 5);
      await sql`alter table journal_entry disable trigger user`.execute(database);
      await sql`alter table journal_head disable trigger user`.execute(database);
      await statement.execute(database);
      const vejen = (await verifyJournal(app)).find((one) => one.municipality === "vejen");
      assert.notDeepEqual(vejen?.faults, []);
    }));
}

test("the program may seal an entry anew and change nothing else of it, and no text stands there plainly", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-04");
    const { staff, caseId } = await caseWithNotes(app, 1);
    const walled = app.database.of(staff);
    const [entry] = await readEntries(walled, staff.tenantId, caseId);
    assert.equal(entry?.text, "Notat 1");
    const anew = walled.tenant.keys.seal(textOfEntry(entry.id), entry.text);
    await sql`update journal_entry set text_sealed = ${anew}`.execute(walled);
    assert.deepEqual(await readEntries(walled, staff.tenantId, caseId), [entry]);
    assert.deepEqual(
      (await verifyJournal(app)).flatMap(({ faults }) => faults),
      [],
    );
    await assert.rejects(sql`update journal_entry set text = 'Notat 1'`.execute(walled), /permission denied/);
    await assert.rejects(
      sql`insert into journal_entry select * from jsonb_populate_record(null::journal_entry,
        (select to_jsonb(journal_entry) || '{"sequence":2,"text":"Plain"}' from journal_entry))`.execute(walled),
      /journal_text_is_sealed/,
    );
  }));

test("with another key nothing verifies: the chain cannot be made again without it", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-04");
    await caseWithNotes(app, 2);
    const other = { ...onDay(app, "2026-03-05"), journalKey: new Uint8Array(32).fill(8) };
    const vejen = (await verifyJournal(other)).find((one) => one.municipality === "vejen");
    assert.equal(vejen?.faults.length, 2);
  }));
