import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { caseApplied } from "../../../../tests/case-in-state.ts";
import { hire, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import { whoMayHaveCase } from "./who-may-have-case.ts";

test("a case goes to those who decide cases, work here on the day, are cleared for it, and have no conflict of interest", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-04-20");
    const { caseId, caseworker, citizen } = await caseApplied(app, "vejen");
    const named = async (
      name: string,
      role: "caseworker" | "manager" | "intake" | "provider" | "editor" = "caseworker",
    ) => hire(app, "vejen", role, name);
    const leader = await named("Lis Leder", "manager");
    for (const role of ["intake", "provider", "editor"] as const) await named(role, role);
    const [leaves, cleared, conflicted, self] = [
      await named("Rejser I Dag"),
      await named("Klareret"),
      await named("Søster"),
      await named("Sig Selv"),
    ];
    await hire(app, "broenderslev", "caseworker");
    const index = Buffer.alloc(32, 1);
    await sql`update staff_member set left_on = '2026-04-20' where id = ${leaves.id}`.execute(database);
    await sql`update staff_member set sensitivity = 4 where id = ${cleared.id}`.execute(database);
    await sql`update staff_member set cpr_index = ${index} where id = ${self.id}`.execute(database);
    await sql`update citizen set cpr_index = ${index}, cpr_sealed = ${index} where id = ${citizen.id}`.execute(
      database,
    );
    await sql`insert into conflict_of_interest (tenant_id, id, staff_id, citizen_id, reason, registered_at, registered_by)
      values (${citizen.tenantId}, ${app.newId()}, ${conflicted.id}, ${citizen.id}, 'Søster', now(), ${leader.id})`.execute(
      database,
    );
    const able = async (day: string) =>
      [...(await whoMayHaveCase(app.database.of(caseworker), citizen.tenantId, caseId, localDate(day)))].toSorted();

    assert.deepEqual(await able("2026-04-20"), [caseworker.id, leader.id, cleared.id].toSorted());
    assert.deepEqual(await able("2026-04-19"), [caseworker.id, leader.id, cleared.id, leaves.id].toSorted());
    await sql`update case_file set sensitivity = 4`.execute(database);
    assert.deepEqual(await able("2026-04-20"), [cleared.id]);
  }));
