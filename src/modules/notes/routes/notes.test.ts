import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { type CaseInState, caseApplied } from "../../../../tests/case-in-state.ts";
import { datedEntry } from "../../../../tests/dated-entry.ts";
import { caseGranted } from "../../../../tests/granted-case.ts";
import { hiddenValue, type SignedInSite, signedInSite } from "../../../../tests/signed-in-site.ts";
import { hire, onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { dayOfMoment } from "../../../kernel/day-of-moment.ts";
import type { App } from "../../../platform/app.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { verifyJournal } from "../../journal/use-cases/verify-journal.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { piecesIn } from "../../pieces/use-cases/pieces-in.ts";
import { searchNotes } from "../../work/use-cases/search-notes.ts";
import { caseworkerNoteRoutes } from "./caseworker.tsx";

const siteOf = (app: App, actor: StaffActor): SignedInSite =>
  signedInSite(actor, (own) => own.route("/sagsbehandler", caseworkerNoteRoutes(app)));

const entriesOf = (app: App, { caseId, caseworker }: CaseInState) =>
  readEntries(app.database.of(caseworker), caseworker.tenantId, caseId);

const call = {
  art: "phone",
  emne: "Nabostøj",
  med: "Mette Prøve",
  notat: "Naboen larmer om natten.",
  "dag-dag": "9",
  "dag-maaned": "3",
  "dag-aar": "2026",
};

test("a note is written once however often it is pressed, sealed, found by its words, and changes nothing that is owed", () =>
  withDatabase(async (operator) => {
    const app = onDay(await testApp(operator, "2026-03-03"), "2026-03-10");
    const made = await caseApplied(onDay(app, "2026-03-03"), "vejen");
    const { caseId, caseworker } = made;
    const owed = async () => (await readOwed(app.database.of(caseworker), app, caseworker, caseId)).obligations;
    const before = await owed();
    const site = siteOf(app, caseworker);
    const path = `/sagsbehandler/sager/${caseId}/notat`;
    const form = await site.get(path);
    assert.match(form.html, /name="dag-dag" [^>]*value="10"/, "today, unless one says otherwise");
    const pressed = { ...call, indsendelse: hiddenValue(form, "indsendelse") };
    for (const press of [pressed, pressed]) {
      const { status, location } = await site.post(path, press);
      assert.deepEqual([status, location], [303, `/sagsbehandler/sager/${caseId}?gjort=notat#tidslinje`]);
    }
    const notes = (await entriesOf(app, made)).filter(({ event }) => event?.type === "note-written");
    assert.deepEqual(
      notes.map(({ theme, text, occurredOn, registeredAt }) => [theme, text, occurredOn, dayOfMoment(registeredAt)]),
      [["Telefonsamtale", "Emne: Nabostøj\nMed: Mette Prøve\nNaboen larmer om natten.", "2026-03-09", "2026-03-10"]],
    );
    assert.equal((await searchNotes(app, caseworker, "nabostøjen"))?.length, 1);
    assert.deepEqual(await owed(), before);
    const { rows } = await sql<{
      all: string;
    }>`select string_agg(journal_entry::text, ' ') as all from journal_entry`.execute(operator);
    assert.doesNotMatch(rows[0]?.all ?? "", /Nabo|Mette/);
  }));

test("a note that cannot be read comes back with every word that was typed, and with what to mend", () =>
  withDatabase(async (operator) => {
    const app = onDay(await testApp(operator, "2026-03-03"), "2026-03-10");
    const made = await caseApplied(app, "vejen");
    const site = siteOf(app, made.caseworker);
    const path = `/sagsbehandler/sager/${made.caseId}/notat`;
    const shown = await site.post(path, { ...call, art: "", "dag-maaned": "13" });
    assert.equal(shown.status, 422);
    assert.match(shown.html, /<title>Fejl: /);
    for (const kept of ["Nabostøj", "Mette Prøve", "Naboen larmer om natten.", 'value="13"'])
      assert.ok(shown.html.includes(kept), kept);
    assert.match(shown.text, /Vælg, hvordan det skete\./);
    assert.match(shown.text, /Skriv dagen som dag, måned og år/);
    assert.equal((await entriesOf(app, made)).filter(({ event }) => event?.type === "note-written").length, 0);
  }));

test("an entry is put right by a new one: both stay, the chain holds, and what is owed is the same", () =>
  withDatabase(async (operator) => {
    const app = onDay(await testApp(operator, "2026-03-03"), "2026-04-20");
    const made = await caseGranted(app, "vejen");
    const { caseId, caseworker } = made;
    const database = app.database.of(caseworker);
    const before = (await readOwed(database, app, caseworker, caseId)).obligations;
    const entryId = await datedEntry(app, made);
    const path = `/sagsbehandler/sager/${caseId}/journal/${entryId}/ret`;
    const site = siteOf(app, caseworker);
    const form = await site.get(path);
    assert.match(form.text, /Ansøgning modtaget/);
    const missing = await site.post(path, { rettelse: "Ansøgningen kom med posten." });
    assert.equal(missing.status, 422);
    assert.match(missing.html, /Ansøgningen kom med posten\./);
    const right = { hvorfor: "Den kom ikke online.", rettelse: "Ansøgningen kom med posten." };
    const pressed = { ...right, indsendelse: hiddenValue(form, "indsendelse") };
    assert.equal((await site.post(path, pressed)).status, 303);
    assert.equal((await site.post(path, pressed)).status, 303);
    const entries = await entriesOf(app, made);
    const [correction, ...others] = entries.filter(({ corrects }) => corrects === entryId);
    assert.deepEqual([correction?.theme, others.length], ["Rettet: Ansøgning modtaget", 0]);
    assert.deepEqual((await readOwed(database, app, caseworker, caseId)).obligations, before);
    assert.deepEqual(
      (await verifyJournal(app)).flatMap(({ faults }) => faults),
      [],
    );

    const late = await site.post(path, { hvorfor: "Også mig", rettelse: "Mine ord", indsendelse: app.newId() });
    assert.equal(late.status, 409);
    assert.match(late.text, /Notatet er rettet/);
    assert.match(late.text, /Det, du skrev, er ikke gemt: Også mig Mine ord/);
  }));

test("a note in the wrong case is marked; what an act wrote of itself cannot be", () =>
  withDatabase(async (operator) => {
    const app = onDay(await testApp(operator, "2026-03-03"), "2026-03-10");
    const made = await caseApplied(onDay(app, "2026-03-03"), "vejen");
    const site = siteOf(app, made.caseworker);
    const inCase = `/sagsbehandler/sager/${made.caseId}`;
    await site.post(`${inCase}/notat`, call);
    const note = (await entriesOf(app, made)).find(({ event }) => event?.type === "note-written");
    assert.ok(note);
    assert.equal((await site.post(`${inCase}/journal/${note.id}/forkert-sag`, {})).status, 422);
    const why = { "forkert-sag-grund": "Opkaldet gjaldt en anden." };
    assert.equal((await site.post(`${inCase}/journal/${note.id}/forkert-sag`, why)).status, 303);
    const mark = (await entriesOf(app, made)).find(({ corrects }) => corrects === note.id);
    assert.equal(mark?.theme, "Hører ikke til i sagen");
    const act = await datedEntry(app, made);
    assert.equal((await site.post(`${inCase}/journal/${act}/forkert-sag`, why)).status, 404);
  }));

test("a note in the wrong case is moved to the right one with its day and words, and both journals tell it", () =>
  withDatabase(async (operator) => {
    const app = onDay(await testApp(operator, "2026-03-03"), "2026-03-10");
    const made = await caseApplied(onDay(app, "2026-03-03"), "vejen");
    const right = await caseApplied(onDay(app, "2026-03-03"), "vejen", { bornOn: "1971-01-02" });
    const record = await app.database
      .of(made.caseworker)
      .selectFrom("case_file")
      .select("number")
      .where("id", "=", right.caseId)
      .executeTakeFirstOrThrow();
    const site = siteOf(app, made.caseworker);
    const inCase = `/sagsbehandler/sager/${made.caseId}`;
    await site.post(`${inCase}/notat`, call);
    const first = (await entriesOf(app, made)).find(({ event }) => event?.type === "note-written");
    assert.ok(first);
    const corrected = { hvorfor: "Det var en dør.", rettelse: "Naboen smækker med døren." };
    await site.post(`${inCase}/journal/${first.id}/ret`, corrected);
    const note = (await entriesOf(app, made)).find(({ corrects }) => corrects === first.id);
    assert.ok(note);

    const path = `${inCase}/journal/${note.id}/forkert-sag`;
    const why = { "forkert-sag-grund": "Opkaldet gjaldt en anden." };
    for (const [number, told] of [
      ["2026-1", /Skriv sagens nummer/],
      ["2026-999999", /Der er ingen anden sag med det nummer/],
    ] as const) {
      const shown = await site.post(path, { ...why, "rigtig-sag": number });
      assert.equal(shown.status, 422);
      assert.match(shown.text, told);
      assert.ok(shown.html.includes("Opkaldet gjaldt en anden.") && shown.html.includes(number));
    }
    assert.equal((await entriesOf(app, right)).filter(({ event }) => event?.type === "note-written").length, 0);

    assert.equal((await site.post(path, { ...why, "rigtig-sag": record.number })).status, 303);
    const there = (await entriesOf(app, right)).filter(({ event }) => event?.type === "note-written");
    assert.deepEqual(
      there.map(({ occurredOn, text, theme }) => [occurredOn, theme, text]),
      [
        [
          "2026-03-09",
          "Telefonsamtale",
          "Naboen smækker med døren.\nNotatet stod først i en forkert sag. Det blev skrevet tirsdag den 10. marts 2026.",
        ],
      ],
    );
    const mark = (await entriesOf(app, made)).find(({ corrects }) => corrects === note.id);
    assert.match(
      mark?.text ?? "",
      /Det er flyttet til den sag, det hører til\. Begrundelse: Opkaldet gjaldt en anden\./,
    );
    assert.doesNotMatch(mark?.text ?? "", /2026-\d{6}/);

    // Neither the note nor what it put right is given on by way of the wrong case.
    const given = JSON.stringify(await piecesIn(app.database.of(made.caseworker), app, made.caseworker, made.caseId));
    assert.doesNotMatch(given, /Nabo/);
    assert.equal(given.match(/hører til i en anden sag/g)?.length, 2);
  }));

test("nobody outside the case writes in it or puts it right", () =>
  withDatabase(async (operator) => {
    const app = onDay(await testApp(operator, "2026-03-03"), "2026-03-10");
    const made = await caseApplied(app, "vejen");
    const entryId = await datedEntry(app, made);
    const stranger = siteOf(app, await hire(app, "broenderslev", "caseworker"));
    const inCase = `/sagsbehandler/sager/${made.caseId}`;
    const right = { hvorfor: "Fordi", rettelse: "Andet", "forkert-sag-grund": "Fordi" };
    for (const path of [`${inCase}/notat`, `${inCase}/journal/${entryId}/ret`]) {
      assert.equal((await stranger.get(path)).status, 404, path);
      assert.equal((await stranger.post(path, { ...call, ...right })).status, 404, path);
    }
    assert.equal((await stranger.post(`${inCase}/journal/${entryId}/forkert-sag`, right)).status, 404);
    assert.equal((await entriesOf(app, made)).length, 3);
  }));
