import assert from "node:assert/strict";
import { test } from "node:test";
import { type RawBuilder, sql } from "kysely";
import { applicationsOfCase, findDraft, upsertAnswer } from "../src/modules/applications/repository.ts";
import { answersOfCase, assessmentsOfCase } from "../src/modules/assessments/repository.ts";
import { decisionsOfCase } from "../src/modules/decisions/repository.ts";
import { hearingsOfCase } from "../src/modules/hearings/repository.ts";
import { entriesOfCase } from "../src/modules/journal/repository.ts";
import { verifyJournal } from "../src/modules/journal/use-cases/verify-journal.ts";
import { findKeptLetter, lettersOfCase } from "../src/modules/letters/repository.ts";
import { findCitizenByCpr, insertCitizen } from "../src/modules/people/repository.ts";
import { plansOfCase } from "../src/modules/plans/repository.ts";
import type { App } from "../src/platform/app.ts";
import { type Database, type OperatorDatabase, transaction } from "../src/platform/database.ts";
import { sealWhatIsPlain } from "../src/platform/seal-plain.ts";
import { cprOfCitizen, placesOfLetter, textOfEntry } from "../src/platform/sealed-columns.ts";
import { wordTables } from "../src/platform/sealed-words.ts";
import type { CaseInState } from "./case-in-state.ts";
import { caseWithPapers, papersWords } from "./case-with-papers.ts";
import { dumpOf } from "./dump-of.ts";
import { testApp } from "./test-app.ts";
import { withDatabase } from "./with-database.ts";

const cprNumber = "1705901234";

/** All that is sealed in a case, as the system reads it. */
async function readAll(database: Database, { tenantId, caseId, citizenId }: Place) {
  const letters = await lettersOfCase(database, tenantId, caseId);
  const applications = await applicationsOfCase(database, tenantId, caseId);
  const tasks = new Map(applications.flatMap((one) => one.tasks).map((task) => [task.id, task]));
  return {
    citizen: await findCitizenByCpr(database, tenantId, cprNumber),
    draft: await findDraft(database, { tenantId, id: citizenId }),
    applications,
    assessments: await assessmentsOfCase(database, tenantId, caseId),
    hearings: await hearingsOfCase(database, tenantId, caseId, () => ({ sentOn: null, takenBackOn: null })),
    answers: await answersOfCase(database, tenantId, caseId),
    decisions: await decisionsOfCase(database, tenantId, caseId, tasks),
    plans: await plansOfCase(database, tenantId, caseId),
    letters: await Promise.all(letters.map(({ id }) => findKeptLetter(database, tenantId, id))),
    entries: await entriesOfCase(database, tenantId, caseId),
  };
}

interface Place {
  readonly tenantId: string;
  readonly caseId: string;
  readonly citizenId: string;
}

async function madeCase(app: App): Promise<{ made: CaseInState; place: Place }> {
  const made = await caseWithPapers(app, "vejen");
  const { tenantId } = made.caseworker;
  const place = { tenantId, caseId: made.caseId, citizenId: app.newId() };
  await transaction(app.database.of(made.caseworker), async (tx) => {
    const person = { name: "Asta Prøve", bornOn: made.application.receivedOn, addressLines: [], digital: true };
    await insertCitizen(tx, tenantId, { ...person, id: place.citizenId, cprNumber, phone: null, mail: null });
    const owner = { tenantId, id: place.citizenId };
    await upsertAnswer(tx, owner, "egne-ord", { "egne-ord": "Jeg sover dårligt." }, "2026-03-03T09:00:00.000Z");
  });
  return { made, place };
}

/** Rules by which the database refuses what older programs wrote, as the newest steps of the schema make them. */
async function withoutRules(operator: OperatorDatabase, act: () => Promise<void>): Promise<void> {
  const { rows } = await sql<{ table: string; name: string; rule: string }>`
    select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as rule from pg_constraint
    where connamespace = 'public'::regnamespace and not convalidated`.execute(operator);
  assert.ok(rows.length >= 9);
  for (const { table, name } of rows)
    await sql`alter table ${sql.table(table)} drop constraint ${sql.id(name)}`.execute(operator);
  await sql`alter table journal_entry disable trigger user`.execute(operator);
  await sql`alter table decision disable trigger user`.execute(operator);
  await act();
  await sql`alter table journal_entry enable trigger user`.execute(operator);
  await sql`alter table decision enable trigger user`.execute(operator);
  for (const { table, name, rule } of rows)
    await sql`alter table ${sql.table(table)} add constraint ${sql.id(name)} ${sql.raw(rule)}`.execute(operator);
}

type Keys = Database["tenant"]["keys"];

/** Writes everything as a program wrote it before anything was sealed. */
async function unseal(operator: OperatorDatabase, keys: Keys): Promise<void> {
  await each(
    operator,
    "citizen",
    sql`cpr_sealed is not null`,
    (row) => {
      const number = keys.open(cprOfCitizen(row.id), row.sealed);
      return sql`cpr_number = ${number}, cpr_sealed = null, cpr_index = null`;
    },
    "cpr_sealed",
  );
  await each(
    operator,
    "journal_entry",
    sql`true`,
    (row) => sql`text = ${keys.open(textOfEntry(row.id), row.sealed)}, text_sealed = null`,
    "text_sealed",
  );
  await each(
    operator,
    "letter",
    sql`true`,
    (row) => sql`document = ${keys.open(placesOfLetter(row.id).document, row.sealed)}`,
    "document_sealed",
  );
  await each(
    operator,
    "letter",
    sql`true`,
    (row) =>
      sql`pdf = ${keys.openBytes(placesOfLetter(row.id).pdf, row.sealed)}, pdf_sealed = null, document_sealed = null`,
    "pdf_sealed",
  );
  for (const { table, id } of Object.values(wordTables)) {
    await each(
      operator,
      table,
      sql`true`,
      (row) => {
        const words: Record<string, unknown> = JSON.parse(
          keys.open({ table, column: "words_sealed", id: row.id }, row.sealed),
        );
        const plain = Object.entries(words).map(
          ([name, value]) =>
            sql`${sql.ref(name)} = ${value !== null && typeof value === "object" ? JSON.stringify(value) : value}`,
        );
        return sql`${sql.join(plain)}, words_sealed = null`;
      },
      "words_sealed",
      id,
    );
  }
  await sql`delete from journal_stem`.execute(operator);
}

async function each(
  operator: OperatorDatabase,
  table: string,
  where: RawBuilder<unknown>,
  set: (row: { readonly id: string; readonly sealed: Buffer }) => RawBuilder<unknown>,
  column: string,
  id = "id",
): Promise<void> {
  const key = sql.join(
    id.split("/").map((name) => sql`${sql.ref(name)}::text`),
    sql` || '/' || `,
  );
  const { rows } = await sql<{ id: string; sealed: Buffer }>`
    select ${key} as id, ${sql.ref(column)} as sealed from ${sql.table(table)} where ${where}`.execute(operator);
  assert.ok(rows.length > 0 || notYet.includes(table), table);
  for (const row of rows)
    await sql`update ${sql.table(table)} set ${set(row)} where ${key} = ${row.id}`.execute(operator);
}

/** What this case has not come to. */
const notYet: readonly string[] = ["support_order", "follow_up", "followed_goal"];

test("what an older program wrote plainly is sealed at the next start and reads as before, and nothing is left of it", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-04-02");
    const { made, place } = await madeCase(app);
    const database = app.database.of(made.caseworker);
    const before = await readAll(database, place);
    assert.ok(before.citizen && before.draft && before.hearings.length > 0 && before.assessments.length > 0);
    const spoken = [...Object.values(papersWords), "Jeg sover dårligt", cprNumber, made.application.ownWords ?? "Jeg"];
    await withoutRules(operator, () => unseal(operator, database.tenant.keys));
    const plain = await dumpOf(operator);
    for (const words of spoken) assert.ok(plain.includes(words), words);

    assert.ok((await sealWhatIsPlain(operator, app.database, app.municipalities.values())) > 10);

    assert.deepEqual(await readAll(database, place), before);
    const sealed = await dumpOf(operator);
    for (const words of [papersWords.hearing, "Jeg sover dårligt", cprNumber])
      assert.ok(!sealed.includes(words), words);
    assert.deepEqual(
      (await verifyJournal(app)).flatMap(({ faults }) => faults),
      [],
    );
    assert.equal(await sealWhatIsPlain(operator, app.database, app.municipalities.values()), 0);
  }));
