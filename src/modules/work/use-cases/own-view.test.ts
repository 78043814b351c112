import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { hire, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import type { WorkChoice } from "../domain/work-list.ts";
import { changeFilter, readOwnView, removeFilter, saveFilter, switchSingleKeys } from "./own-view.ts";

const late: WorkChoice = { scope: "enhed", urgency: "overskredet", what: null };
const followUps: WorkChoice = { scope: "mine", urgency: "alle", what: "follow-up" };

test("a choice is saved under a name, one's own alone; one of them is the start, renamed and deleted; its name is sealed", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-04-20");
    const own = await hire(app, "vejen", "caseworker", "Karla");
    const other = await hire(app, "vejen", "caseworker", "Bo");
    assert.ok((await saveFilter(app, own, late, { navn: " Mandag   morgen ", start: "ja" })).ok);
    assert.ok((await saveFilter(app, own, followUps, { navn: "Opfølgninger", start: "ja" })).ok);
    const { filters } = await readOwnView(app, own);
    assert.deepEqual(
      filters.map(({ name, choice, isStart }) => [name, choice, isStart]),
      [
        ["Mandag morgen", late, false],
        ["Opfølgninger", followUps, true],
      ],
    );
    assert.deepEqual((await readOwnView(app, other)).filters, []);
    const [first, second] = filters;
    assert.ok(first && second);
    assert.deepEqual(await changeFilter(app, other, first.id, { navn: "Mit" }), { ok: false, refusal: "not-found" });
    assert.equal(await removeFilter(app, other, first.id), false);
    assert.ok((await changeFilter(app, own, first.id, { navn: "Fredag", start: "ja" })).ok);
    assert.equal(await removeFilter(app, own, second.id), true);
    assert.deepEqual(
      (await readOwnView(app, own)).filters.map(({ name, isStart }) => [name, isStart]),
      [["Fredag", true]],
    );
    assert.equal(
      (await sql`select from saved_filter one where one::text like '%Fredag%'`.execute(operator)).rows.length,
      0,
    );
  }));

test("a choice without a name, with one that is used already, or with one that is too long is told so and not saved", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-04-20");
    const own = await hire(app, "vejen", "caseworker");
    assert.ok((await saveFilter(app, own, late, { navn: "Sene" })).ok);
    const told = async (navn: string) => {
      const outcome = await saveFilter(app, own, late, { navn });
      return outcome.ok ? "" : outcome.refusal[0]?.message;
    };
    assert.equal(await told("  "), "Skriv et navn til valget.");
    assert.equal(await told("sene"), "Du har allerede et valg med det navn. Skriv et andet.");
    assert.equal(await told("x".repeat(61)), "Navnet må højst fylde 60 tegn. Det fylder 61.");
    for (let count = 2; count <= 20; count += 1) assert.equal(await told(`Valg ${count}`), "");
    assert.equal(await told("Et til"), "Du har gemt 20 valg. Slet et, før du gemmer et nyt.");
  }));

test("single keys are on until they are switched off, for that member of staff alone; others without cases have no list", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-04-20");
    const own = await hire(app, "vejen", "caseworker", "Karla");
    const other = await hire(app, "vejen", "caseworker", "Bo");
    assert.equal((await readOwnView(app, own)).hasSingleKeys, true);
    await switchSingleKeys(app, own, false);
    assert.equal((await readOwnView(app, own)).hasSingleKeys, false);
    assert.equal((await readOwnView(app, other)).hasSingleKeys, true);
    const editor = await hire(app, "vejen", "editor");
    assert.throws(() => readOwnView(app, editor), { name: "PermissionDenied" });
  }));
