import assert from "node:assert/strict";
import { test } from "node:test";
import { siteOf } from "../../src/compose.tsx";
import type { Door } from "../../src/modules/people/domain/actor.ts";
import type { App } from "../../src/platform/app.ts";
import { readSession } from "../../src/platform/sessions.ts";
import { type SignedIn, signInAs } from "../sign-in-as.ts";
import { hire, moveIn, testApp } from "../test-app.ts";
import { withDatabase } from "../with-database.ts";
import { doors } from "./login-town.ts";
import { turningFrom } from "./turning-clock.ts";

const at: Readonly<Record<Door, string>> = {
  staff: `${doors.staff}/sagsbehandler/mine-logins`,
  citizen: `${doors.citizen}/borger/vejen/mine-logins`,
};

const shown = async (app: App, door: Door, { cookie }: SignedIn): Promise<string> => {
  const answer = await siteOf(app).request(at[door], { headers: { cookie } });
  assert.equal(answer.status, 200);
  return answer.text();
};

const press = (app: App, door: Door, { cookie, formToken }: SignedIn, login: string, token = formToken) => {
  const body = new URLSearchParams({ login, _csrf: token });
  return siteOf(app).request(at[door], { method: "POST", body, headers: { cookie } });
};

/** What the page's buttons name, besides all others. */
const named = (html: string): readonly string[] =>
  [...html.matchAll(/name="login" value="([^"]*)"/g)].map(([, name = ""]) => name).filter((name) => name !== "andre");

const isOpen = async (app: App, door: Door, { value }: SignedIn) => (await readSession(app, door, value)) !== undefined;

for (const door of ["staff", "citizen"] as const) {
  test(`whoever has signed in at the door of ${door} sees where, and ends one login or all the others`, () =>
    withDatabase(async (database) => {
      const { app, becomes } = turningFrom(await testApp(database, "2026-03-03"), "2026-03-03T08:00:00.000Z");
      const person = door === "staff" ? await hire(app, "vejen", "caseworker") : await moveIn(app, "vejen");
      const [one, two] = [await signInAs(app, person), await signInAs(app, person)];
      becomes("2026-03-03T08:10:00.000Z");
      const here = await signInAs(app, person);
      const page = await shown(app, door, here);
      // Nine o'clock in Denmark, twice; and this login ten minutes later, both begun and used.
      assert.equal(page.split("kl. 09.00").length - 1, 4);
      assert.equal(page.split("kl. 09.10").length - 1, 2);
      assert.equal(page.split("Dette login").length - 1, 1);
      assert.equal(page.split("Betydelig").length - 1, 3);
      assert.equal(named(page).length, 2);

      const answer = await press(app, door, here, named(page)[0] ?? "");
      assert.equal(answer.headers.get("Location"), `${new URL(at[door]).pathname}?afsluttet`);
      const open = await Promise.all([one, two].map((login) => isOpen(app, door, login)));
      assert.deepEqual(open.toSorted(), [false, true]);
      assert.equal(named(await shown(app, door, here)).length, 1);

      const third = await signInAs(app, person);
      assert.equal((await press(app, door, here, "andre")).status, 303);
      for (const login of [one, two, third]) assert.equal(await isOpen(app, door, login), false);
      assert.equal(await isOpen(app, door, here), true);
      assert.doesNotMatch(await shown(app, door, here), /Log af alle andre steder/);
    }));
}

test("nobody ends, or sees, a login of somebody else: not by its name, not with all others, not across the doors or towns", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const own = await signInAs(app, await hire(app, "vejen", "caseworker"));
    const colleague = await hire(app, "vejen", "caseworker", "Bo Prøve");
    const [others, othersTwo] = [await signInAs(app, colleague), await signInAs(app, colleague)];
    const citizen = await signInAs(app, await moveIn(app, "vejen"));
    const elsewhere = await signInAs(app, await hire(app, "aabenraa", "caseworker"));
    const rows = await database.selectFrom("session").select("id_hash").execute();
    for (const { id_hash } of rows) await press(app, "staff", own, id_hash.toString("base64"));
    const [theirs = ""] = named(await shown(app, "staff", others));
    assert.notEqual(theirs, "");
    assert.equal((await press(app, "staff", own, theirs)).headers.get("Location"), "/sagsbehandler/mine-logins");
    await press(app, "staff", own, "andre");
    await press(app, "citizen", citizen, "andre");
    assert.deepEqual(named(await shown(app, "staff", own)), []);
    for (const login of [own, others, othersTwo, elsewhere]) assert.equal(await isOpen(app, "staff", login), true);
    assert.equal(await isOpen(app, "citizen", citizen), true);
  }));

test("what is no login's name, or comes without the page's own token, ends nothing", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const person = await hire(app, "vejen", "caseworker");
    const [one, two] = [await signInAs(app, person), await signInAs(app, person)];
    for (const login of ["", "x", "' or 1=1--", "alle"])
      assert.equal((await press(app, "staff", one, login)).status, 303);
    assert.equal((await press(app, "staff", one, "andre", two.formToken)).status, 403);
    assert.equal(await isOpen(app, "staff", two), true);
  }));

test("a login that has ended, also by itself, is on nobody's list", () =>
  withDatabase(async (database) => {
    const { app, becomes } = turningFrom(await testApp(database, "2026-03-03"), "2026-03-03T08:00:00.000Z");
    const person = await hire(app, "vejen", "caseworker");
    await signInAs(app, person);
    // Staff are logged off after an hour with nothing done.
    becomes("2026-03-03T08:59:00.000Z");
    const here = await signInAs(app, person);
    assert.equal(named(await shown(app, "staff", here)).length, 1);
    becomes("2026-03-03T09:00:01.000Z");
    assert.deepEqual(named(await shown(app, "staff", here)), []);
  }));

test("each page behind a door leads to one's logins", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { cookie } = await signInAs(app, await hire(app, "vejen", "provider"));
    const home = await siteOf(app).request(`${doors.staff}/udfoerer`, { headers: { cookie } });
    assert.match(await home.text(), /href="\/udfoerer\/mine-logins"/);
    const page = await siteOf(app).request(`${doors.staff}/udfoerer/mine-logins`, { headers: { cookie } });
    assert.match(await page.text(), /Dette login/);
  }));
