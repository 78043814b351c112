import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { caseApplied, caseAssessed } from "../../../../tests/case-in-state.ts";
import { hire, moveIn, onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import type { App } from "../../../platform/app.ts";
import { noteLooks } from "../../../platform/read-log.ts";
import { cprIndex } from "../../../platform/sealed-columns.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { Basis } from "../../people/domain/permission.ts";
import { reviewLooks } from "./review-looks.ts";

/** A page that shows one person's case, seen at a moment. */
async function look(
  app: App,
  actor: StaffActor,
  citizenId: string,
  at: string,
  basis: Basis = "unit",
  caseId?: string,
) {
  const looked = { act: "case:page", basis, citizenId, caseId: caseId ?? null } as const;
  await noteLooks(app.database.of(actor), { ...actor, visit: { id: app.newId(), at } }, [looked]);
}

async function lookOn(app: App, actor: StaffActor, citizenId: string, days: readonly string[]): Promise<void> {
  for (const day of days) await look(app, actor, citizenId, `${day}T10:00:00.000Z`);
}

const findings = async (database: Parameters<typeof testApp>[0]) =>
  (
    await sql<{ pattern: string; name: string; citizen: string | null; day: string; looks: number }>`
      select pattern, staff_member.name, citizen.name as citizen, day_on as day, looks from snooping_finding finding
      join staff_member on staff_member.id = finding.staff_id left join citizen on citizen.id = finding.citizen_id
      order by day_on, pattern, staff_member.name`.execute(database)
  ).rows.map(({ pattern, name, citizen, day, looks }) => [day, pattern, name, citizen, looks]);

test("yesterday's looks are reviewed with what the database knows, and each thing is found once", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-01-02"), "2026-03-04");
    const made = await caseApplied(onDay(app, "2026-03-02"), "vejen");
    const karen = await hire(app, "vejen", "caseworker", "Karen Krogh");
    const bo = await hire(app, "vejen", "caseworker", "Bo Jensen");
    const [ida, neighbour, self] = [
      await moveIn(app, "vejen", { name: "Ida Krogh" }),
      await moveIn(app, "vejen", { name: "Per Testnavn" }),
      await moveIn(app, "vejen", { name: "Bo Jensen", cprNumber: "6105901235" }),
    ];
    const { keys } = app.database.of(bo).tenant;
    await sql`update staff_member set cpr_index = ${cprIndex(keys, "6105901235")} where id = ${bo.id}`.execute(
      database,
    );
    await sql`update citizen set address_lines = array['Fælles vej 3', '0000 Prøveby']
      where id in (${neighbour.id}, ${self.id})`.execute(database);

    // 23:30 on 2 March in Denmark is 22:30 UTC: not yesterday, but the day before it.
    await look(app, karen, ida.id, "2026-03-02T22:30:00.000Z");
    // 00:30 on 3 March in Denmark, three times: at night.
    for (const minute of [30, 31, 32])
      await look(app, bo, made.citizen.id, `2026-03-02T23:${minute}:00.000Z`, "assigned");
    // Who lives where Bo lives, a colleague of Karen's, and Bo himself.
    await look(app, bo, neighbour.id, "2026-03-03T10:00:00.000Z");
    await look(app, karen, self.id, "2026-03-03T10:00:00.000Z");
    await look(app, bo, self.id, "2026-03-03T11:00:00.000Z", "none");
    // Work: one's own case, a case that one writes in, and a list.
    await look(app, karen, ida.id, "2026-03-03T12:00:00.000Z", "assigned");

    const vejen = karen.tenantId;
    assert.equal(await reviewLooks(app, vejen), 5);
    assert.equal(await reviewLooks(app, vejen), 0);
    assert.deepEqual(await findings(database), [
      ["2026-03-02", "own-surname", "Karen Krogh", "Ida Krogh", 1],
      ["2026-03-03", "colleague", "Karen Krogh", "Bo Jensen", 1],
      ["2026-03-03", "night", "Bo Jensen", null, 3],
      ["2026-03-03", "own-address", "Bo Jensen", "Per Testnavn", 1],
      ["2026-03-03", "own-record", "Bo Jensen", "Bo Jensen", 1],
    ]);
  }));

test("habits, reasons given, closed cases and what was written are read from the days before", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-01-02"), "2026-03-04");
    const karen = await hire(app, "vejen", "caseworker", "Karen Krogh");
    const people = await Promise.all([1, 2, 3, 4].map((at) => moveIn(app, "vejen", { name: `Borger Testnavn${at}` })));
    const [again] = people;
    assert.ok(again);
    const days = ["2026-02-25", "2026-02-26", "2026-02-27", "2026-02-28", "2026-03-03"];
    await lookOn(app, karen, again.id, days);
    // The same days of somebody who has written in the case meanwhile.
    const made = await caseAssessed(onDay(app, "2026-02-27"), await caseApplied(onDay(app, "2026-02-24"), "vejen"));
    await lookOn(app, made.caseworker, made.citizen.id, days);
    // A case that was closed long ago, three times in a day.
    const old = await caseApplied(onDay(app, "2026-01-05"), "vejen");
    await sql`update case_file set closed_on = '2026-01-20' where id = ${old.caseId}`.execute(database);
    for (const hour of ["08", "09", "10"])
      await look(app, karen, old.citizen.id, `2026-03-03T${hour}:00:00.000Z`, "unit", old.caseId);
    // The same words on four people in a month.
    for (const [at, person] of people.entries()) {
      const opened = {
        act: "case:page",
        basis: "opened",
        citizenId: person.id,
        caseId: null,
        purpose: "Sagsbehandling",
      } as const;
      const visit = { id: app.newId(), at: at === 0 ? "2026-03-03T11:00:00.000Z" : `2026-02-1${at}T11:00:00.000Z` };
      await noteLooks(app.database.of(karen), { ...karen, visit }, [opened]);
    }
    await reviewLooks(app, karen.tenantId);
    assert.deepEqual(
      (await findings(database)).map(([day, pattern, , citizen]) => [day, pattern, citizen]),
      [
        ["2026-03-03", "again", "Borger Testnavn1"],
        ["2026-03-03", "closed", "Asta Prøve"],
        ["2026-03-03", "same-reason", null],
      ],
    );
  }));

test("two weeks back are reviewed for somebody of whom it is known only now that they left", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-01-02"), "2026-03-14");
    const karen = await hire(app, "vejen", "caseworker", "Karen Krogh");
    const people = await Promise.all(
      Array.from({ length: 11 }, (_, at) => moveIn(app, "vejen", { name: `Borger Testnavn${at}` })),
    );
    for (const day of ["23", "24", "25", "26", "27"])
      for (const person of people.slice(0, 2)) await look(app, karen, person.id, `2026-02-${day}T09:00:00.000Z`);
    for (const person of people.slice(0, 11)) await look(app, karen, person.id, "2026-03-03T09:00:00.000Z");
    assert.equal(await reviewLooks(app, karen.tenantId), 0);
    await sql`update staff_member set left_on = '2026-03-13' where id = ${karen.id}`.execute(database);
    await reviewLooks(app, karen.tenantId);
    assert.deepEqual(
      (await findings(database)).filter(([, pattern]) => pattern === "before-leaving"),
      [["2026-03-03", "before-leaving", "Karen Krogh", null, 11]],
    );
  }));
