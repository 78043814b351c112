import assert from "node:assert/strict";
import { test } from "node:test";
import { siteOf } from "../../src/compose.tsx";
import type { App } from "../../src/platform/app.ts";
import { hire, moveIn, testApp } from "../test-app.ts";
import { withDatabase } from "../with-database.ts";
import { type Page, type Visitor, visitor } from "./visitor.ts";

const citizensDoor = "http://borger.localhost:4100";
const staffDoor = "http://ansat.localhost:4100";

const visitorOf = (app: App): Visitor => {
  const site = siteOf(app);
  return visitor((request) => site.request(request));
};

/** Presses the button of an invented person on the page where one chooses. */
function choose(person: Visitor, page: Page, who: { readonly tenantId: string; readonly id: string }): Promise<Page> {
  assert.match(page.html, new RegExp(`value="${who.id}"`));
  return person.press(page, { tenantId: who.tenantId, id: who.id }, /udvikling/);
}

test("staff are listed by what they do and where, in the words of the standard and not in its short names", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    await hire(app, "aabenraa", "provider", "Pia Prøvesen");
    await hire(app, "aabenraa", "intake", "Ida Prøvesen");
    await hire(app, "aabenraa", "caseworker", "Kaj Prøvesen");
    const { text, address } = await visitorOf(app).go(`${staffDoor}/log-ind?kommune=aabenraa`);
    assert.match(address, /^http:\/\/127\.0\.0\.1:4100\/udvikling\/valg\//);
    const order = [
      "Modtagelse, Visitation & Understøttelse Ida",
      "Sagsbehandler, Visitation & Understøttelse Kaj",
      "Udfører, Kommunens støttecentre Pia",
    ];
    const places = order.map((words) => text.indexOf(words));
    assert.deepEqual(places.includes(-1), false, text);
    assert.deepEqual(
      places,
      places.toSorted((one, other) => one - other),
    );
  }));

test("citizens are listed by where their case stands, under their own municipality alone", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    await moveIn(app, "vejen", { name: "Aksel Tænktsen" });
    await moveIn(app, "vejen", { name: "Bodil Tænktsen" });
    const { text } = await visitorOf(app).go(`${citizensDoor}/log-ind`);
    assert.match(text, /Aksel Tænktsen/);
    assert.match(text, /Bodil Tænktsen/);
    assert.doesNotMatch(text, /Aabenraa/);
  }));

test("whoever is chosen is signed in and led to the page that was asked for, or to the first of their own", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const editor = await hire(app, "vejen", "editor");
    const citizen = await moveIn(app, "vejen");
    const atWork = visitorOf(app);
    const own = await choose(atWork, await atWork.go(`${staffDoor}/log-ind`), editor);
    assert.equal(own.address, `${staffDoor}/standarder/vejen`);
    const atHome = visitorOf(app);
    const asked = await choose(atHome, await atHome.go(`${citizensDoor}/borger/vejen/ansoegning`), citizen);
    assert.match(asked.address, /^http:\/\/borger\.localhost:4100\/borger\/vejen\/ansoegning/);
    assert.equal(asked.status, 200);
    assert.equal((await atHome.go(`${citizensDoor}/borger/vejen`)).status, 200);
  }));

test("nobody is signed in as somebody who is not there", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { tenantId } = await hire(app, "vejen", "editor");
    const person = visitorOf(app);
    const page = await person.go(`${staffDoor}/log-ind`);
    const again = await person.press(page, { tenantId, id: app.newId() }, /udvikling/);
    assert.match(again.address, /\/udvikling\/valg\//);
    assert.equal(person.cookies("ansat.localhost").has("rettesnor_ansat"), false);
  }));

test("an empty system says how it is filled", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    assert.match((await visitorOf(app).go(`${citizensDoor}/log-ind`)).text, /kør “rettesnor seed-demo”/);
  }));

test("logging out ends the session, and the next to log in chooses anew", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const citizen = await moveIn(app, "vejen");
    const person = visitorOf(app);
    const own = await choose(person, await person.go(`${citizensDoor}/borger/vejen`), citizen);
    const kept = person.cookies("borger.localhost").get("rettesnor_borger") ?? "";
    const out = await person.press(own, {}, /log-ud/);
    assert.equal(out.address, `${citizensDoor}/`);
    assert.equal(person.cookies("borger.localhost").has("rettesnor_borger"), false);
    person.cookies("borger.localhost").set("rettesnor_borger", kept);
    assert.match((await person.go(`${citizensDoor}/borger/vejen`)).address, /\/udvikling\/valg\//);
  }));
