import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { booked, talkOn } from "../../../../tests/booked-appointment.ts";
import { caseGranted, startSupport } from "../../../../tests/granted-case.ts";
import { teamOf } from "../../../../tests/team-of.ts";
import { hire, onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { PermissionDenied } from "../../../platform/permissions.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { WhoseWeek } from "../domain/week.ts";
import { closeTeam, keepTeam, readTeams } from "./keep-team.ts";
import { readWeek } from "./read-week.ts";

const visitOn = (day: string, staff: StaffActor) => ({
  ...talkOn(localDate(day), staff),
  art: "support-visit",
  aftalt: "ja",
});
const press = (app: App) => ({ submissionId: app.newId(), path: "/" });
const none = async () => new Map();
const weekOf = (app: App, actor: StaffActor, whose: WhoseWeek, day = "2026-04-22") =>
  readWeek(app, actor, { whose, day: localDate(day), notesOf: none });

test("a week shows each of a provider's staff with what they have, whom nothing is planned for, and logs each citizen it shows", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-04-20");
    const [made, other] = [
      await caseGranted(app, "vejen"),
      await caseGranted(app, "vejen", { name: "Ulla Uplanlagt" }),
    ];
    const provider = await startSupport(onDay(app, "2026-04-10"), made, "2026-04-10");
    await startSupport(onDay(app, "2026-04-10"), other, "2026-04-10");
    const visit = await booked(app, provider, made, visitOn("2026-04-22", provider));
    await booked(app, provider, made, visitOn("2026-04-28", provider));
    // What the authority makes is in no provider's week.
    await booked(app, made.caseworker, made, talkOn(localDate("2026-04-23"), made.caseworker));
    const view = await weekOf(app, provider, { kind: "all" });
    assert.deepEqual(
      view.rows.map(({ days, staff }) => [staff.id === provider.id, days.flat().map(({ id }) => id)]).toSorted(),
      [
        [false, []],
        [true, [visit]],
      ],
    );
    assert.deepEqual(
      view.idle.map(({ citizen }) => citizen),
      ["Ulla Uplanlagt"],
    );
    const own = await weekOf(app, provider, { kind: "own" });
    assert.deepEqual([own.rows.length, own.rows[0]?.staff.id, own.idle], [1, provider.id, []]);
    const { rows } = await sql<{ citizen_id: string }>`select distinct citizen_id from read_log
      where actor_id = ${provider.id} and act = 'appointment:read' and visit_id = ${provider.visit?.id}`.execute(
      app.database.of(provider),
    );
    assert.deepEqual(new Set(rows.map(({ citizen_id }) => citizen_id)), new Set([made.citizen.id, other.citizen.id]));
    const stranger = { ...provider, id: app.newId(), provider: "en-anden" };
    const theirs = await weekOf(app, stranger, { kind: "all" });
    assert.deepEqual([theirs.rows, theirs.idle], [[], []]);
    await assert.rejects(weekOf(app, made.caseworker, { kind: "all" }), PermissionDenied);
  }));

test("a protected name is in nobody's week", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-04-20");
    const made = await caseGranted(app, "vejen", { name: "Hemmelig Hansen" });
    const provider = await startSupport(onDay(app, "2026-04-10"), made, "2026-04-10");
    await booked(app, provider, made, visitOn("2026-04-22", provider));
    await sql`update citizen set name_protected = true where id = ${made.citizen.id}`.execute(database);
    const text = JSON.stringify(await weekOf(app, provider, { kind: "all" }));
    assert.match(text, /Navnebeskyttet borger/);
    assert.doesNotMatch(text, /Hemmelig/);
  }));

test("a team is made, changed and ended by whoever works for the provider, is one row for each in it, and is nobody else's", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const [provider, colleague] = [await hire(app, "vejen", "provider"), await hire(app, "vejen", "provider", "Bo")];
    const id = await teamOf(app, provider, "Nord");
    assert.deepEqual(
      (await weekOf(app, colleague, { kind: "team", teamId: id })).rows.map(({ staff }) => staff.id),
      [provider.id],
    );
    const both = { navn: "Nord og midt", medlemmer: [provider.id, colleague.id, app.newId()] };
    assert.ok((await keepTeam(app, colleague, id, both, press(app))).ok);
    const [team] = (await readTeams(app, provider)).teams;
    assert.deepEqual([team?.name, team?.members.toSorted()], ["Nord og midt", [provider.id, colleague.id].toSorted()]);
    const bad = await keepTeam(app, provider, null, { navn: "nord OG midt", medlemmer: [] }, press(app));
    assert.deepEqual(!bad.ok && typeof bad.refusal === "object" && bad.refusal.problems.map(({ field }) => field), [
      "navn",
      "medlemmer",
    ]);
    const stranger = { ...provider, id: app.newId(), provider: "en-anden" };
    const notFound = { ok: false, refusal: "not-found" };
    assert.deepEqual(await keepTeam(app, stranger, id, both, press(app)), notFound);
    assert.deepEqual(await closeTeam(app, stranger, id, press(app)), notFound);
    assert.ok((await closeTeam(app, provider, id, press(app))).ok);
    assert.deepEqual((await readTeams(app, provider)).teams, []);
    const caseworker = await hire(app, "vejen", "caseworker");
    await assert.rejects(readTeams(app, caseworker), PermissionDenied);
  }));
