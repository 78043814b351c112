import assert from "node:assert/strict";
import { test } from "node:test";
import { caseApplied } from "../../../../tests/case-in-state.ts";
import { hire, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { seeProtectedAddress } from "../../cases/use-cases/see-protected-address.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import type { CitizenActor } from "../../people/domain/actor.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import { keepProtection, markProtected } from "./mark-protected.ts";

const protection = { name: true, address: true, until: localDate("2027-03-03") };
const press = (app: App) => ({ submissionId: app.newId(), path: "/" });
const known = (app: App, { id, tenantId }: CitizenActor) => readCitizen(app.database.of({ tenantId }), tenantId, id);

const told = async (app: App, { tenantId }: CitizenActor, caseId: string) =>
  (await readEntries(app.database.of({ tenantId }), tenantId, caseId)).flatMap(({ text, theme }) =>
    theme === "Navne- og adressebeskyttelse" ? text : [],
  );

test("a caseworker registers, prolongs and ends protection, each with its entry; the same press again changes nothing", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker, citizen } = await caseApplied(app, "vejen");
    const once = press(app);
    for (let time = 0; time < 2; time += 1) {
      assert.ok((await keepProtection(app, caseworker, caseId, { protection, source: "CPR" }, once)).ok);
    }
    assert.deepEqual((await known(app, citizen))?.protection, protection);
    assert.deepEqual((await known(app, citizen))?.address, { kind: "protected" });
    const longer = { ...protection, until: localDate("2028-03-03") };
    assert.ok((await keepProtection(app, caseworker, caseId, { protection: longer, source: "CPR" }, press(app))).ok);
    assert.ok((await keepProtection(app, caseworker, caseId, { protection: null, source: "Borgeren" }, press(app))).ok);
    assert.equal((await known(app, citizen))?.protection, null);
    assert.deepEqual((await known(app, citizen))?.address, { kind: "shown", lines: ["Prøvevej 1", "0000 Prøveby"] });
    assert.deepEqual(await told(app, citizen, caseId), [
      "Beskyttet navn og adresse er registreret til og med onsdag den 3. marts 2027. Kilde: CPR",
      "Beskyttet navn og adresse er registreret til og med fredag den 3. marts 2028. Kilde: CPR",
      "Beskyttelsen er ophævet. Kilde: Borgeren",
    ]);
  }));

test("nobody without a relation to the case marks or ends anything", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, citizen } = await caseApplied(app, "vejen");
    const elsewhere = await hire(app, "vejen", "caseworker", "Fremmed", null);
    const afar = await hire(app, "broenderslev", "caseworker");
    for (const stranger of [elsewhere, afar]) {
      const outcome = await keepProtection(app, stranger, caseId, { protection, source: "CPR" }, press(app));
      assert.deepEqual(outcome, { ok: false, refusal: "not-found" });
    }
    assert.equal((await known(app, citizen))?.protection, null);
  }));

test("MitID marks a citizen at login, once, and tells the open cases; what it does not say ends nothing", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, citizen } = await caseApplied(app, "vejen");
    for (let time = 0; time < 2; time += 1) await markProtected(app, citizen);
    assert.deepEqual((await known(app, citizen))?.protection, protection);
    assert.deepEqual(await told(app, citizen, caseId), [
      "Beskyttet navn og adresse er registreret til og med onsdag den 3. marts 2027. Kilde: MitID ved login.",
    ]);
  }));

test("the address of somebody who is not protected is not asked for by a press", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker } = await caseApplied(app, "vejen");
    assert.deepEqual(await seeProtectedAddress(app, caseworker, caseId), { ok: false, refusal: "not-protected" });
    assert.ok((await keepProtection(app, caseworker, caseId, { protection, source: "CPR" }, press(app))).ok);
    const seen = await seeProtectedAddress(app, caseworker, caseId, "Køre ud til borgeren");
    assert.deepEqual(seen.ok && seen.value.ways.addressLines, ["Prøvevej 1", "0000 Prøveby"]);
    const { rows } = await database
      .selectFrom("read_log")
      .select("purpose")
      .where("act", "=", "address:see")
      .where("purpose", "like", "Køre%")
      .execute()
      .then((rows) => ({ rows }));
    assert.equal(rows.length, 1);
  }));
