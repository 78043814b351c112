import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import { sql } from "kysely";
import { hire, moveIn, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import type { OperatorDatabase } from "../../../platform/database.ts";
import type { Limits } from "../../../platform/limits.ts";
import { cprIndex } from "../../../platform/sealed-columns.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { intakeRoutes } from "../routes/intake.tsx";
import { lookUpCitizen, readKnownCitizen } from "./look-up-citizen.ts";
import { registerApplication } from "./register-application.ts";

/** Day + 60: an invented person's number. */
const cprNumber = "7204990013";

/** A whole form about the person with the number. */
const register = (app: App, actor: StaffActor) =>
  registerApplication(app, actor, {
    submissionId: app.newId(),
    fields: {
      cpr: cprNumber,
      navn: "Asta Prøve",
      post: "papir",
      kanal: "phone",
      ansoeger: "citizen",
      "opgaver-hjem": "cleaning",
    },
    bornOn: localDate("1999-04-12"),
    receivedOn: localDate("2026-03-03"),
  });

async function problemOf(app: App, actor: StaffActor): Promise<readonly string[]> {
  const outcome = await register(app, actor);
  assert.ok(!outcome.ok, "it was registered");
  assert.deepEqual([outcome.refusal.citizen, outcome.refusal.unseen, outcome.refusal.cases], [null, null, []]);
  return outcome.refusal.problems.map(({ message }) => message);
}

const refusal = ["Du kan ikke registrere for denne borger. Bed en kollega om det."];

const conflictOf = (app: App, operator: OperatorDatabase, staff: StaffActor, citizenId: string) =>
  sql`insert into conflict_of_interest (tenant_id, id, staff_id, citizen_id, reason, registered_at, registered_by)
    values (${staff.tenantId}, ${app.newId()}, ${staff.id}, ${citizenId}, 'Søster', now(), ${staff.id})`.execute(
    operator,
  );

test("a conflict of interest shuts a citizen who has no case yet, at the look-up, on the page and in the form", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-03-06");
    const intake = await hire(app, "vejen", "intake");
    const citizen = await moveIn(app, "vejen", { cprNumber, bornOn: "1999-04-12" });
    const found = await lookUpCitizen(app, intake, cprNumber);
    assert.equal(found.ok && found.value?.citizen.id, citizen.id);
    await conflictOf(app, operator, intake, citizen.id);
    assert.deepEqual(await lookUpCitizen(app, intake, cprNumber), { ok: true, value: undefined });
    assert.equal(await readKnownCitizen(app, intake, citizen.id), undefined);
    assert.deepEqual(await problemOf(app, intake), refusal);
    const { rows } = await sql<{ cases: number }>`select count(*)::integer as cases from case_file`.execute(operator);
    assert.equal(rows[0]?.cases, 0);
  }));

test("nobody registers for themselves, also not where the municipality does not know them as a citizen", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-03-06");
    const intake = await hire(app, "vejen", "intake");
    const index = cprIndex(app.database.of(intake).tenant.keys, cprNumber);
    await sql`update staff_member set cpr_index = ${index} where id = ${intake.id}`.execute(operator);
    assert.deepEqual(await problemOf(app, intake), refusal);
    assert.equal((await operator.selectFrom("citizen").select("id").execute()).length, 0);
    await moveIn(app, "vejen", { cprNumber, bornOn: "1999-04-12" });
    assert.deepEqual(await problemOf(app, intake), refusal);
    assert.deepEqual(await lookUpCitizen(app, intake, cprNumber), { ok: true, value: undefined });
  }));

test("a caseworker looks nobody up at the reception: a citizen of theirs is shown, of another only that the person is known", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-03-06");
    const intake = await hire(app, "vejen", "intake");
    const other = await hire(app, "vejen", "caseworker", "Karla Prøve", null);
    const citizen = await moveIn(app, "vejen", { cprNumber, bornOn: "1999-04-12" });
    assert.equal((await readKnownCitizen(app, intake, citizen.id))?.citizen.id, citizen.id);
    assert.equal(await readKnownCitizen(app, other, citizen.id), undefined);
    const known = await lookUpCitizen(app, other, cprNumber);
    assert.equal(known.ok && known.value?.isShown, false);
    const made = await register(app, other);
    assert.ok(made.ok);
    // It is kept in the open case, which stays closed to the one who registers.
    assert.deepEqual(await register(app, other), made);
    assert.equal(await readKnownCitizen(app, other, citizen.id), undefined);
    await sql`update case_file set caseworker_id = ${other.id}`.execute(operator);
    const theirs = await readKnownCitizen(app, other, citizen.id);
    assert.deepEqual(
      theirs?.cases.map(({ record }) => record.id),
      [made.value],
    );
  }));

test("each form of intake counts as a look-up of a number", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-03-06");
    const actor = await hire(app, "vejen", "intake");
    const counted: string[] = [];
    const limits: Limits = {
      take: async (what) => {
        counted.push(what);
        return undefined;
      },
    };
    const site = new Hono<{ Variables: { actor: StaffActor; limits: Limits } }>();
    site.use(async (c, next) => {
      c.set("actor", actor);
      c.set("limits", limits);
      await next();
    });
    site.route("/", intakeRoutes(app));
    for (const path of ["/modtagelse", "/modtagelse/ny", "/modtagelse/henvendelse"])
      await site.request(path, { method: "POST", body: new URLSearchParams({ cpr: "12" }) });
    assert.deepEqual(counted, ["cpr-look-up", "cpr-look-up", "cpr-look-up"]);
  }));
