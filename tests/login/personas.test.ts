import assert from "node:assert/strict";
import { test } from "node:test";
import { siteOf } from "../../src/compose.tsx";
import type { App } from "../../src/platform/app.ts";
import { socketAt } from "../socket-at.ts";
import { hire, moveIn, testApp } from "../test-app.ts";
import { withDatabase } from "../with-database.ts";
import { type Page, type Visitor, visitor } from "./visitor.ts";

const citizensDoor = "http://borger.localhost:4100";
const staffDoor = "http://ansat.localhost:4100";

/** Somebody with a browser at an address, whose requests carry these headers too. */
const visitorAt = (site: ReturnType<typeof siteOf>, address: string, headers: Readonly<Record<string, string>> = {}) =>
  visitor((request) => {
    for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
    return site.request(request, undefined, socketAt(address));
  });

const visitorOf = (app: App): Visitor => visitorAt(siteOf(app), "127.0.0.1");

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

test("nobody is invented for whoever asks from another machine, or through a proxy at this one", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const citizen = await moveIn(app, "vejen");
    const site = siteOf(app);
    const own = visitorAt(site, "127.0.0.1");
    const page = await own.go(`${citizensDoor}/log-ind`);
    const cookies = own.cookies("127.0.0.1");
    const statusFor = async (other: Visitor): Promise<readonly number[]> => {
      for (const [name, value] of cookies) other.cookies("127.0.0.1").set(name, value);
      const body = new URLSearchParams({ tenantId: citizen.tenantId, id: citizen.id });
      const asked = [
        await other.ask(page.address),
        await other.ask(page.address, { method: "POST", body }),
        await other.ask("http://127.0.0.1:4100/udvikling/.well-known/openid-configuration"),
      ];
      return asked.map(({ status }) => status);
    };
    const nothing = [404, 404, 404];
    for (const address of ["192.0.2.7", "10.0.0.1", "::ffff:192.0.2.7", "2001:db8::1", "", "127.evil"])
      assert.deepEqual(await statusFor(visitorAt(site, address)), nothing, address);
    for (const header of ["X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "Forwarded"])
      assert.deepEqual(await statusFor(visitorAt(site, "127.0.0.1", { [header]: "127.0.0.1" })), nothing, header);
    for (const address of ["127.0.0.1", "::1", "::ffff:127.0.0.1"]) {
      const person = visitorAt(site, address);
      for (const [name, value] of cookies) person.cookies("127.0.0.1").set(name, value);
      assert.equal((await person.ask(page.address)).status, 200, address);
    }
  }));
