import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { caseApplied } from "../../../../tests/case-in-state.ts";
import { hire, onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { PermissionDenied } from "../../../platform/permissions.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { noteAnswered, noteDepartures } from "./note-departures.ts";
import { readDepartures, readSharedDepartures } from "./read-departures.ts";

const clause = "BRO-10.4";

/** A new case whose answer departs from a clause. */
async function departing(app: App, reason: string, municipality = "broenderslev") {
  const made = await caseApplied(app, municipality);
  const { caseId, caseworker } = made;
  const told = { act: "answer", clause, editionOn: localDate("2024-12-11"), ground: "too-little", reason } as const;
  await transaction(app.database.of(caseworker), (tx) =>
    noteAnswered(tx, app, caseworker, caseId, [{ clause, departs: told }]),
  );
  return made;
}

const manager = (app: App, municipality = "broenderslev"): Promise<StaffActor> => hire(app, municipality, "manager");

test("four cases are few and five are counted, with why; a case of another municipality is not among them", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    for (const at of [1, 2, 3, 4]) await departing(app, `Grund ${at}`);
    await departing(app, "Et andet sted", "vejen");
    const editor = await hire(app, "broenderslev", "editor");
    const before = await readSharedDepartures(app, editor, "all");
    assert.deepEqual([before.shown, before.few.map((one) => one.clause)], [[], [clause]]);
    await departing(app, "Grund 5");
    const { few, shown } = await readSharedDepartures(app, editor, "all");
    assert.deepEqual(few, []);
    assert.deepEqual(
      shown.map(({ acts, cases, grounds, times }) => [times, cases, grounds, acts]),
      [[5, 5, [{ ground: "too-little", times: 5 }], [{ act: "answer", times: 5 }]]],
    );
    assert.doesNotMatch(JSON.stringify(shown), /Grund \d|caseId|citizen/);
  }));

test("a manager sees the reasons of the own unit's cases, each as a look, and only the counts of the others", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    await departing(app, "Støjen gør det værre.");
    const leader = await manager(app);
    const view = await readDepartures(app, leader, "year");
    assert.deepEqual(
      view.departures.map(({ reason, basis }) => [reason, basis]),
      [["Støjen gør det værre.", "unit"]],
    );
    const looks = await sql<{ count: number }>`select count(*)::integer as count from read_log
      where actor_id = ${leader.id} and act = 'departure:list'`.execute(app.database.of(leader));
    assert.equal(looks.rows[0]?.count, 1);
    const elsewhere = { ...leader, id: app.newId(), unit: "ungecenter" };
    const other = await readDepartures(app, elsewhere, "year");
    assert.deepEqual([other.departures, other.counts.map(({ times }) => times)], [[], [1]]);
  }));

test("a departure without one clause is counted by itself, and a period leaves out what lies before it", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker } = await departing(app, "Først");
    const later = onDay(app, "2026-09-01");
    await transaction(app.database.of(caseworker), (tx) =>
      noteDepartures(tx, later, caseworker, caseId, localDate("2024-12-11"), [
        { act: "decision", clause: null, reason: "§ 82 a står ikke i udgaven." },
      ]),
    );
    const leader = await manager(app);
    const counted = async (period: "year" | "three-months") =>
      (await readDepartures(later, leader, period)).counts.map((one) => [one.clause, one.times]);
    assert.deepEqual(await counted("three-months"), [[null, 1]]);
    assert.deepEqual(await counted("year"), [
      [clause, 1],
      [null, 1],
    ]);
  }));

test("caseworkers, intake and providers see neither the list nor the counts, and an editor sees no case", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    for (const role of ["caseworker", "intake", "provider"] as const) {
      const actor = await hire(app, "broenderslev", role);
      await assert.rejects(readDepartures(app, actor, "year"), PermissionDenied);
      await assert.rejects(readSharedDepartures(app, actor, "year"), PermissionDenied);
    }
    const editor = await hire(app, "broenderslev", "editor");
    await assert.rejects(readDepartures(app, editor, "year"), PermissionDenied);
  }));
