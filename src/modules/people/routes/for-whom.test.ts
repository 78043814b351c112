import assert from "node:assert/strict";
import { test } from "node:test";
import { type CaseInState, caseApplied } from "../../../../tests/case-in-state.ts";
import { type Asker, askerAs, servedSite } from "../../../../tests/crawl.tsx";
import { moveIn, onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import type { CitizenActor } from "../domain/actor.ts";
import type { NewMandate } from "../domain/mandate.ts";
import { keepMandate } from "../use-cases/keep-mandate.ts";

const home = "/borger/vejen";
const choice = `${home}/for-hvem`;
const herNumber = "0504909989";

async function letIn(app: App, citizen: CitizenActor, told: Partial<NewMandate> = {}): Promise<string> {
  const fresh: NewMandate = {
    name: "Mette Hjælper",
    cprNumber: herNumber,
    kind: "relative",
    parts: ["status"],
    basis: "given-online",
    note: "",
    from: localDate("2026-03-03"),
    to: null,
    ...told,
  };
  const kept = await transaction(app.database.of(citizen), (tx) => keepMandate(tx, app, citizen, citizen.id, fresh));
  assert.ok(kept.ok);
  return kept.value;
}

const statusOf = async (asker: Asker, { caseId }: CaseInState) => (await asker.get(`${home}/sag/${caseId}`)).status;
const choose = async (asker: Asker, whom: string) => (await asker.post(choice, { "for-hvem": whom })).status;

test("a citizen who helps two others acts for one at a time, and never for both or for the wrong one", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const own = await caseApplied(app, "vejen");
    const [one, two] = [await caseApplied(app, "vejen"), await caseApplied(app, "vejen")];
    const person = await moveIn(app, "vejen", { name: "Mette Prøve", cprNumber: herNumber });
    const mette = askerAs(app, servedSite(app), person);
    const seen = () => Promise.all([own, one, two].map((made) => statusOf(mette, made)));
    // Given after she has signed in: her own number is enough to find them.
    assert.deepEqual(await seen(), [404, 404, 404]);
    const [forOne, forTwo] = [await letIn(app, one.citizen), await letIn(app, two.citizen)];
    const start = await (await mette.get(home)).text();
    assert.match(start, /Du hjælper Asta Prøve/);

    assert.equal(await choose(mette, forOne), 303);
    assert.deepEqual(await seen(), [404, 200, 404]);
    assert.equal(await choose(mette, forTwo), 303);
    assert.deepEqual(await seen(), [404, 404, 200]);
    assert.equal(await choose(mette, "mig"), 303);
    assert.deepEqual(await seen(), [404, 404, 404]);
    assert.equal((await mette.get(`${home}/hvem-hjaelper`)).status, 200);
  }));

test("whoever acts for somebody is no longer themselves: own pages are closed until they choose themselves again", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const made = await caseApplied(app, "vejen");
    const person = await moveIn(app, "vejen", { name: "Mette Prøve", cprNumber: herNumber });
    const mette = askerAs(app, servedSite(app), person);
    assert.equal(await choose(mette, await letIn(app, made.citizen)), 303);
    assert.equal((await mette.get(`${home}/hvem-hjaelper`)).status, 404);
    assert.equal((await mette.get(`${home}/ansoegning`)).status, 404);
    assert.equal(await choose(mette, "mig"), 303);
    assert.equal((await mette.get(`${home}/ansoegning`)).status, 200);
  }));

test("a mandate that is another's, has not begun, has run out, or is nothing at all cannot be chosen, all alike", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const made = await caseApplied(app, "vejen");
    const person = await moveIn(app, "vejen", { name: "Mette Prøve", cprNumber: herNumber });
    const site = servedSite(app);
    const mette = askerAs(app, site, person);
    const refused = [
      await letIn(app, made.citizen, { cprNumber: "2311143995" }),
      await letIn(app, made.citizen, { cprNumber: null }),
      await letIn(app, made.citizen, { from: localDate("2026-03-04") }),
      await letIn(onDay(app, "2026-02-01"), made.citizen, {
        from: localDate("2026-02-01"),
        to: localDate("2026-03-02"),
      }),
      app.newId(),
      "",
      "drop table",
    ];
    for (const whom of refused) assert.equal(await choose(mette, whom), 409, whom);
    assert.equal(await statusOf(mette, made), 404);
    const others = askerAs(app, site, await moveIn(app, "vejen", { name: "Fremmed" }));
    assert.equal(await choose(others, await letIn(app, made.citizen)), 409);
  }));

test("a mandate in one municipality opens nothing in another, also for the same person", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const made = await caseApplied(app, "vejen");
    const mandate = await letIn(app, made.citizen);
    const site = servedSite(app);
    const elsewhere = askerAs(app, site, await moveIn(app, "aabenraa", { name: "Mette Prøve", cprNumber: herNumber }));
    const page = await elsewhere.get("/borger/aabenraa/for-hvem");
    assert.ok(!(await page.text()).includes("Asta"));
    const chosen = await elsewhere.post("/borger/aabenraa/for-hvem", { "for-hvem": mandate });
    assert.equal(chosen.status, 409);
    assert.notEqual((await elsewhere.get(`/borger/aabenraa/sag/${made.caseId}`)).status, 200);
  }));

test("the choice tells what each mandate opens, and the one in use is marked", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const made = await caseApplied(app, "vejen");
    const mandate = await letIn(app, made.citizen, { parts: ["status", "letters", "plan"], kind: "companion" });
    const person = await moveIn(app, "vejen", { name: "Mette Prøve", cprNumber: herNumber });
    const mette = askerAs(app, servedSite(app), person);
    const before = await (await mette.get(choice)).text();
    assert.match(before, /For Asta Prøve/);
    assert.match(before, /Som bisidder: sagens gang, andre breve og handleplanen/);
    assert.match(before, /value="mig" checked/);
    await choose(mette, mandate);
    assert.match(await (await mette.get(choice)).text(), new RegExp(`value="${mandate}" checked`));
  }));
