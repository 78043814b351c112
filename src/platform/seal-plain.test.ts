import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { hire, moveIn, testApp } from "../../tests/test-app.ts";
import { walledOn, withDatabase } from "../../tests/with-database.ts";
import { localDate } from "../kernel/local-date.ts";
import { openCase } from "../modules/cases/use-cases/open-case.ts";
import { appendEntry } from "../modules/journal/use-cases/append-entry.ts";
import { readEntries } from "../modules/journal/use-cases/read-entries.ts";
import { verifyJournal } from "../modules/journal/use-cases/verify-journal.ts";
import { citizenByCpr } from "../modules/people/use-cases/read-people.ts";
import type { App } from "./app.ts";
import { type OperatorDatabase, transaction } from "./database.ts";
import { sealWhatIsPlain } from "./seal-plain.ts";

const day = localDate("2026-03-03");
const note = { occurredOn: day, theme: "Notat", event: null, obligation: null, corrects: null } as const;

async function caseWithNotes(app: App, texts: readonly string[]) {
  const staff = await hire(app, "vejen", "caseworker");
  const citizen = await moveIn(app, "vejen", { cprNumber: "1705901234" });
  const caseId = await transaction(app.database.of(staff), async (tx) => {
    const { tenantId } = staff;
    const opened = {
      tenantId,
      citizenId: citizen.id,
      unit: "myndighed",
      caseworkerId: staff.id,
      facts: {},
      openedOn: day,
    };
    const { id } = await openCase(tx, app, opened);
    for (const text of texts) await appendEntry(tx, app, staff, id, { ...note, text });
    return id;
  });
  return { staff, citizen, caseId };
}

/** Makes the rows look as a program from before anything was sealed wrote them. */
async function asOnceWritten(operator: OperatorDatabase, cprNumber: string, texts: readonly string[]): Promise<void> {
  await sql`alter table citizen drop constraint cpr_number_is_sealed`.execute(operator);
  await sql`alter table journal_entry drop constraint journal_text_is_sealed, disable trigger user`.execute(operator);
  await sql`update citizen set cpr_number = ${cprNumber}, cpr_sealed = null, cpr_index = null`.execute(operator);
  await sql`update journal_entry set text = (${[...texts]}::text[])[sequence], text_sealed = null`.execute(operator);
  await sql`delete from journal_stem`.execute(operator);
  await sql`alter table citizen add constraint cpr_number_is_sealed check (cpr_number is null) not valid`.execute(
    operator,
  );
  await sql`alter table journal_entry enable trigger user, add constraint journal_text_is_sealed
    check (text is null and text_sealed is not null) not valid`.execute(operator);
}

test("what an older program wrote plainly is sealed at the next start, reads as before, and is found as before", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-03-04");
    const texts = Array.from({ length: 7 }, (_, at) => `Borgeren ringede ${at} gange om boligen.`);
    const { staff, citizen, caseId } = await caseWithNotes(app, texts);
    await asOnceWritten(operator, "1705901234", texts);

    assert.equal(await sealWhatIsPlain(operator, walledOn(operator), app.municipalities.values()), 8);

    const left = await sql`select from citizen where cpr_number is not null
      union all select from journal_entry where text is not null`.execute(operator);
    assert.equal(left.rows.length, 0);
    const database = app.database.of(staff);
    assert.deepEqual(
      (await readEntries(database, staff.tenantId, caseId)).map(({ text }) => text),
      texts,
    );
    assert.equal((await citizenByCpr(database, staff.tenantId, "1705901234"))?.id, citizen.id);
    assert.deepEqual(
      (await verifyJournal(app)).flatMap(({ faults }) => faults),
      [],
    );
    const { rows } = await sql`select from journal_stem group by stem having count(*) = 7`.execute(operator);
    assert.equal(rows.length, 4, "borger, ringe, gang, bolig");
  }));

test("once all is sealed the database knows it, and nothing plain can be written", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-03-04");
    const { staff } = await caseWithNotes(app, ["Notat"]);
    assert.equal(await sealWhatIsPlain(operator, app.database, app.municipalities.values()), 0);
    const { rows } = await sql`select conname from pg_constraint
      where connamespace = 'public'::regnamespace and not convalidated`.execute(operator);
    assert.deepEqual(rows, []);
    await assert.rejects(
      sql`update citizen set cpr_number = '1705901234'`.execute(app.database.of(staff)),
      /cpr_number_is_sealed/,
    );
  }));
