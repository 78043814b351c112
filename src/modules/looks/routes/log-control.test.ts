import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { type CaseInState, caseApplied } from "../../../../tests/case-in-state.ts";
import { signedInSite } from "../../../../tests/signed-in-site.ts";
import { hire, onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import type { App } from "../../../platform/app.ts";
import { noteLooks } from "../../../platform/read-log.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { readFindings } from "../use-cases/read-findings.ts";
import { reviewLooks } from "../use-cases/review-looks.ts";
import { logControlRoutes } from "./log-control.tsx";

const siteFor = (app: App, actor: StaffActor) =>
  signedInSite(actor, (site) => site.route("/ledelse", logControlRoutes(app)));

/** Somebody with the citizen's own rare surname has looked at the case twice, yesterday. */
async function found(app: App, by: StaffActor, made: CaseInState): Promise<void> {
  for (const at of ["2026-03-03T10:00:00.000Z", "2026-03-03T10:05:00.000Z"]) {
    const visit = { id: app.newId(), at };
    const look = { act: "case:page", basis: "unit", citizenId: made.citizen.id, caseId: made.caseId } as const;
    await noteLooks(app.database.of(by), { ...by, visit }, [look]);
  }
  await reviewLooks(app, by.tenantId);
}

const all = { reviewed: false, skip: 0, count: 10 };

test("a manager sees who, why and when, writes what came of it, and finds it among those looked at", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-01-02"), "2026-03-04");
    const made = await caseApplied(onDay(app, "2026-03-02"), "vejen");
    const manager = await hire(app, "vejen", "manager", "Lis Leder");
    await found(app, await hire(app, "vejen", "caseworker", "Per Prøve"), made);
    const site = siteFor(app, manager);
    const list = await site.get("/ledelse/logkontrol");
    assert.match(list.text, /Samme efternavn , Per Prøve tir\. 3\. marts 2026/);
    assert.match(list.text, /2026-000001/);
    assert.doesNotMatch(list.text, /Asta/);
    const [finding] = (await readFindings(app, manager, all)).findings;
    const path = `/ledelse/logkontrol/${finding?.id}`;
    const shown = await site.get(path);
    assert.match(shown.text, /kl\. 11\.00 Behandle sagen Vist 2026-000001 kl\. 11\.05/);

    const empty = await site.post(path, { notat: "  " });
    assert.deepEqual([empty.status, empty.text.includes("Skriv, hvad du har fundet ud af.")], [422, true]);
    assert.equal((await site.post(path, { notat: "x".repeat(2001) })).status, 422);
    assert.equal((await site.post(path, { notat: "Han var afløser." })).location, "/ledelse/logkontrol");
    assert.equal((await site.post(path, { notat: "Noget andet." })).location, path);
    assert.match((await site.get("/ledelse/logkontrol")).text, /Der er ingen fund, der venter/);
    assert.match((await site.get("/ledelse/logkontrol?vis=gennemgaaet")).text, /Per Prøve/);
    assert.match((await site.get(path)).text, /onsdag den 4\. marts 2026 af Lis Leder\. Han var afløser\./);
    assert.equal((await site.get(`/ledelse/logkontrol/${app.newId()}`)).status, 404);
  }));

test("what is about a manager's own looks, or about somebody close to them, is another manager's to see", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-01-02"), "2026-03-04");
    const made = await caseApplied(onDay(app, "2026-03-02"), "vejen");
    const per = await hire(app, "vejen", "manager", "Per Prøve");
    const [close, other] = [await hire(app, "vejen", "manager"), await hire(app, "vejen", "manager")];
    await found(app, per, made);
    await sql`insert into conflict_of_interest (tenant_id, id, staff_id, citizen_id, reason, registered_at, registered_by)
      values (${per.tenantId}, ${app.newId()}, ${close.id}, ${made.citizen.id}, 'Søster', now(), ${other.id})`.execute(
      database,
    );
    const [finding] = (await readFindings(app, other, all)).findings;
    assert.ok(finding);
    const path = `/ledelse/logkontrol/${finding.id}`;
    for (const manager of [per, close]) {
      assert.deepEqual((await readFindings(app, manager, all)).findings, []);
      assert.equal((await siteFor(app, manager).get(path)).status, 404);
      assert.equal((await siteFor(app, manager).post(path, { notat: "Det er i orden." })).status, 404);
    }
    for (const role of ["caseworker", "intake", "provider", "editor"] as const)
      await assert.rejects(readFindings(app, await hire(app, "vejen", role), all), { name: "PermissionDenied" });
  }));

test("the manager's look at a finding is a look at the person, and is logged", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-01-02"), "2026-03-04");
    const made = await caseApplied(onDay(app, "2026-03-02"), "vejen");
    const manager = await hire(app, "vejen", "manager", "Lis Leder");
    await found(app, await hire(app, "vejen", "caseworker", "Per Prøve"), made);
    await siteFor(app, manager).get("/ledelse/logkontrol");
    const { rows } = await sql<{ citizen_id: string; purpose: string }>`
      select citizen_id, purpose from read_log where actor_id = ${manager.id}`.execute(database);
    assert.deepEqual(rows, [{ citizen_id: made.citizen.id, purpose: "Gennemgå opslag" }]);
  }));
