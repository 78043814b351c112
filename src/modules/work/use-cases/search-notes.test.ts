import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { signedInSite } from "../../../../tests/signed-in-site.ts";
import { hire, moveIn, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { type OperatorDatabase, transaction } from "../../../platform/database.ts";
import { openCase } from "../../cases/use-cases/open-case.ts";
import { appendEntry } from "../../journal/use-cases/append-entry.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { workRoutes } from "../routes/caseworker.tsx";
import { searchNotes } from "./search-notes.ts";

const day = localDate("2026-03-03");

async function caseOf(app: App, staff: StaffActor, citizen: string, texts: readonly string[]) {
  const { id: citizenId } = await moveIn(app, staff.municipality, { name: citizen });
  const { tenantId, unit } = staff;
  const facts = { tenantId, citizenId, unit: unit ?? "", caseworkerId: staff.id, facts: {}, openedOn: day };
  const note = { occurredOn: day, theme: "Notat", event: null, obligation: null, corrects: null };
  return transaction(app.database.of(staff), async (tx) => {
    const { id, number } = await openCase(tx, app, facts);
    for (const text of texts) await appendEntry(tx, app, staff, id, { ...note, text });
    return { id, number, citizenId };
  });
}

const shown = async (app: App, staff: StaffActor, words: string) =>
  (await searchNotes(app, staff, words))?.map(({ sentence }) => sentence.map(({ text }) => text).join(""));

test("notes are found by whole words in any of their forms, all of them, the newest first", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-03-04");
    const staff = await hire(app, "broenderslev", "caseworker");
    await caseOf(app, staff, "Asta Prøve", [
      "Hun mangler en bolig. Ringede i går.",
      "Boligerne er for dyre for borgerens økonomi.",
      "Ægtefællen er flyttet; der er uro om boligen!",
    ]);
    const all = [
      "Ægtefællen er flyttet; der er uro om boligen!",
      "Boligerne er for dyre for borgerens økonomi.",
      "Hun mangler en bolig.",
    ];
    assert.deepEqual(await shown(app, staff, "boliger"), all);
    assert.deepEqual(await shown(app, staff, "BOLIG"), all);
    assert.deepEqual(await shown(app, staff, "økonomien, boligen"), [all[1]]);
    assert.deepEqual(await shown(app, staff, "ægtefælle"), [all[0]]);
    assert.deepEqual(await shown(app, staff, "ikke bolig mangle"), [all[2]]);
    assert.deepEqual(await shown(app, staff, "bol og bane"), []);
    assert.deepEqual(await shown(app, staff, "boligstøtte"), [], "whole words, not parts of them");
    assert.equal(await shown(app, staff, "og på af !"), undefined, "nothing that can be searched for");
  }));

test("a note that is marked as another case's is found by no search, nor is what was put right before; other notes are", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-03-04");
    const staff = await hire(app, "broenderslev", "caseworker");
    const { id } = await caseOf(app, staff, "Asta Prøve", ["Else er indlagt.", "Asta er ikke indlagt."]);
    assert.equal((await shown(app, staff, "indlagt"))?.length, 2);
    const entries = await readEntries(app.database.of(staff), staff.tenantId, id);
    const wrong = entries.find(({ text }) => text.startsWith("Else")) ?? assert.fail();
    const note = { occurredOn: day, event: null, obligation: null };
    await transaction(app.database.of(staff), async (tx) => {
      const again = { ...note, theme: "Rettet: Notat", text: "Else var indlagt.", corrects: wrong.id };
      await appendEntry(tx, app, staff, id, again);
      const corrected = (await readEntries(tx, staff.tenantId, id)).find(({ corrects }) => corrects === wrong.id);
      const mark = {
        ...note,
        theme: "Hører ikke til i sagen",
        text: "Det er en anden.",
        corrects: corrected?.id ?? null,
      };
      await appendEntry(tx, app, staff, id, mark);
    });
    assert.deepEqual(await shown(app, staff, "indlagt"), ["Asta er ikke indlagt."]);
  }));

/** What the log of looks says, with what was searched for opened. */
async function logged(app: App, operator: OperatorDatabase, staff: StaffActor) {
  const { rows } = await sql<{ id: string; citizen_id: string | null; outcome: string; criterion_sealed: Buffer }>`
    select id, citizen_id, outcome, criterion_sealed from read_log where act = 'journal:search' and tenant_id = ${staff.tenantId} order by id`.execute(
    operator,
  );
  const { keys } = app.database.of(staff).tenant;
  const open = (id: string, sealed: Buffer) => keys.open({ table: "read_log", column: "criterion_sealed", id }, sealed);
  return rows.map((row) => [row.citizen_id, row.outcome, open(row.id, row.criterion_sealed)]);
}

test("only notes in cases that are open to the asker are found, and every search is logged with its words", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-03-04");
    const own = await hire(app, "broenderslev", "caseworker", "Karla");
    const other = await hire(app, "broenderslev", "caseworker", "Uffe", "ungecenter");
    const mine = await caseOf(app, own, "Asta Prøve", ["Borgeren har angst."]);
    await caseOf(app, other, "Bo Testnavn", ["Borgeren har angst og gæld."]);
    assert.deepEqual(await shown(app, own, "angst"), ["Borgeren har angst."]);
    assert.deepEqual(await shown(app, own, "gæld"), []);
    assert.deepEqual(await shown(app, await hire(app, "vejen", "caseworker"), "angst"), []);
    for (const role of ["provider", "editor"] as const)
      await assert.rejects(searchNotes(app, await hire(app, "broenderslev", role), "angst"), {
        name: "PermissionDenied",
      });
    assert.deepEqual(await logged(app, operator, own), [
      [mine.citizenId, "shown", "angst"],
      [null, "nothing", "gæld"],
    ]);
  }));

test("neither a word nor a stem of a note stands in the database, and the same word has another number in another municipality", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-03-04");
    for (const municipality of ["broenderslev", "vejen"]) {
      const staff = await hire(app, municipality, "caseworker");
      await caseOf(app, staff, "Asta Prøve", ["Kvistefjeldet er meget ensomt."]);
    }
    const { rows: tables } = await sql<{ name: string }>`
      select tablename as name from pg_tables where schemaname = 'public'`.execute(operator);
    for (const { name } of tables) {
      const { rows } =
        await sql`select one::text from ${sql.table(name)} one where one::text ~* 'kvistefjeld|ensom'`.execute(
          operator,
        );
      assert.deepEqual(rows, [], name);
    }
    const { rows } = await sql<{ stems: number; entries: number }>`
      select count(distinct stem)::int as stems, count(*)::int as entries from journal_stem`.execute(operator);
    assert.deepEqual(rows, [{ stems: 4, entries: 4 }], "two words in each of two municipalities");
  }));

test("the page of search shows case, day, theme and sentence, and the words go by form, never in an address", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-03-04");
    const staff = await hire(app, "broenderslev", "caseworker");
    const { id, number } = await caseOf(app, staff, "Asta Prøve", ["Vi talte om <gæld>. Så gik hun."]);
    const site = signedInSite(staff, (behind) => behind.route("/sagsbehandler", workRoutes(app)));
    const before = await site.get("/sagsbehandler/find");
    assert.match(before.html, /<form method="post" action="\/sagsbehandler\/find"/);
    const after = await site.post("/sagsbehandler/find", { soeg: "gælden" });
    assert.match(
      after.text,
      new RegExp(
        `Ingen sager passer.* Notater 1 notat passer .* ${number} Asta Prøve .* Notat Vi talte om &lt; gæld >\\.`,
      ),
    );
    assert.match(after.html, /<mark>gæld<\/mark>/);
    assert.ok(after.html.includes(`href="/sagsbehandler/sager/${id}#journal"`));
    assert.doesNotMatch(after.html, /(href|action)="[^"]*gæld/);
    assert.match((await site.post("/sagsbehandler/find", { soeg: "hus" })).text, /Ingen notater i de sager/);
    assert.match((await site.post("/sagsbehandler/find", { soeg: "og" })).text, /Notater findes ved ord, der siger/);
  }));
