import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import { hire, moveIn, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import type { App } from "../../../platform/app.ts";
import type { Visited } from "../../../platform/sessions.ts";
import type { Door } from "../domain/actor.ts";
import { loginRoutes } from "./login.tsx";

/** The login page of a door, as anybody meets it. */
function loginAt(app: App, door: Door, standings: ReadonlyMap<string, string> = new Map()) {
  const site = new Hono<Visited>();
  site.use(async (c, next) => {
    c.set("door", door);
    await next();
  });
  return site.route(
    "/",
    loginRoutes(app, async () => standings),
  );
}

const textOf = async (answer: Response): Promise<string> =>
  (await answer.text())
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");

test("staff are listed by what they do and where, in the words of the standard and not in its short names", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    await hire(app, "aabenraa", "provider", "Pia Prøvesen");
    await hire(app, "aabenraa", "intake", "Ida Prøvesen");
    await hire(app, "aabenraa", "caseworker", "Kaj Prøvesen");
    const text = await textOf(await loginAt(app, "staff").request("/log-ind?kommune=aabenraa"));
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

test("citizens are listed by where their case stands, in the order that was told, under their own municipality alone", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const first = await moveIn(app, "vejen", { name: "Aksel Tænktsen" });
    const second = await moveIn(app, "vejen", { name: "Bodil Tænktsen" });
    const standings = new Map([
      [second.id, "Har ingen sag"],
      [first.id, "I partshøring"],
    ]);
    const text = await textOf(await loginAt(app, "citizen", standings).request("/log-ind"));
    assert.match(text, /Har ingen sag Bodil Tænktsen I partshøring Aksel Tænktsen/);
    assert.doesNotMatch(text, /Aabenraa/);
  }));

test("whoever is chosen is signed in and led to their own first page; nobody who is not there is", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { tenantId, id } = await hire(app, "vejen", "editor");
    const site = loginAt(app, "staff");
    const press = (fields: Record<string, string>) =>
      site.request("/log-ind", { method: "POST", body: new URLSearchParams(fields) });
    const chosen = await press({ tenantId, id });
    assert.equal(chosen.headers.get("Location"), "/standarder/vejen");
    assert.match(chosen.headers.get("Set-Cookie") ?? "", /HttpOnly/);
    const nobody = await press({ tenantId, id: app.newId() });
    assert.equal(nobody.headers.get("Location"), "/log-ind");
    assert.equal(nobody.headers.get("Set-Cookie"), null);
  }));

test("an empty system says how it is filled", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    assert.match(await textOf(await loginAt(app, "citizen").request("/log-ind")), /kør “rettesnor seed-demo”/);
  }));
