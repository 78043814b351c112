import assert from "node:assert/strict";
import { test } from "node:test";
import { siteOf } from "../../src/compose.tsx";
import type { Actor } from "../../src/modules/people/domain/actor.ts";
import type { App } from "../../src/platform/app.ts";
import { readConfig } from "../../src/platform/config.ts";
import { caseApplied } from "../case-in-state.ts";
import { type Route, routesOf } from "../crawl.tsx";
import { type SignedIn, signInAs } from "../sign-in-as.ts";
import { hire, testApp } from "../test-app.ts";
import { withDatabase } from "../with-database.ts";
import { cookieOf, doors, loginTown, privilegesClaim, privilegesOf, staffPerson } from "./login-town.ts";
import { turningFrom } from "./turning-clock.ts";

const id = "0197f6f0-0000-7000-8000-000000000000";
const inCase = `/sagsbehandler/sager/${id}`;

/** Every route that asks for a new login, and where the login then leads back to. */
const guarded: readonly (readonly [name: string, path: string, back: string])[] = [
  ["GET /sagsbehandler/opslag", "/sagsbehandler/opslag", "/sagsbehandler/opslag"],
  ["POST /sagsbehandler/opslag", "/sagsbehandler/opslag", "/sagsbehandler/opslag"],
  ["GET /sagsbehandler/arbejdsliste.csv", "/sagsbehandler/arbejdsliste.csv?liste=alle", "/sagsbehandler?liste=alle"],
  ["POST /sagsbehandler/sager/:caseId/inhabilitet", `${inCase}/inhabilitet`, `${inCase}/inhabilitet`],
  [
    "POST /sagsbehandler/sager/:caseId/inhabilitet/:conflictId/ophoert",
    `${inCase}/inhabilitet/${id}/ophoert`,
    `${inCase}/inhabilitet`,
  ],
  ["POST /sagsbehandler/sager/:caseId/hvem-hjaelper", `${inCase}/hvem-hjaelper`, `${inCase}/hvem-hjaelper`],
  ["POST /sagsbehandler/sager/:caseId/hvem-hjaelper/:id", `${inCase}/hvem-hjaelper/${id}`, `${inCase}/hvem-hjaelper`],
  [
    "POST /sagsbehandler/sager/:caseId/hvem-hjaelper/:id/stop",
    `${inCase}/hvem-hjaelper/${id}/stop`,
    `${inCase}/hvem-hjaelper`,
  ],
  [
    "POST /sagsbehandler/sager/:caseId/aktindsigt/:accessId/giv",
    `${inCase}/aktindsigt/${id}/giv`,
    `${inCase}/aktindsigt/${id}`,
  ],
  [
    "POST /sagsbehandler/sager/:caseId/aktindsigt/andre/:outsideId/svar",
    `${inCase}/aktindsigt/andre/${id}/svar`,
    `${inCase}/aktindsigt/andre/${id}`,
  ],
  [
    "POST /sagsbehandler/sager/:caseId/klager/:appealedId/pakke/sendt",
    `${inCase}/klager/${id}/pakke/sendt`,
    `${inCase}/klager/${id}/pakke`,
  ],
  ["GET /ledelse/opslag", "/ledelse/opslag", "/ledelse/opslag"],
  ["POST /ledelse/opslag/:openingId", `/ledelse/opslag/${id}`, "/ledelse/opslag"],
  ["GET /ledelse/fravigelser", "/ledelse/fravigelser", "/ledelse/fravigelser"],
  ["GET /ledelse/kvalitet", "/ledelse/kvalitet", "/ledelse/kvalitet"],
  ["GET /ledelse/kvalitet.csv", "/ledelse/kvalitet.csv?halvaar=2026-1", "/ledelse/kvalitet?halvaar=2026-1"],
  ["GET /ledelse/oekonomi", "/ledelse/oekonomi", "/ledelse/oekonomi"],
  ["GET /ledelse/oekonomi.csv", "/ledelse/oekonomi.csv?aar=2026", "/ledelse/oekonomi?aar=2026"],
  ["GET /ledelse/logkontrol", "/ledelse/logkontrol", "/ledelse/logkontrol"],
  ["GET /ledelse/logkontrol/:findingId", `/ledelse/logkontrol/${id}`, `/ledelse/logkontrol/${id}`],
  ["POST /ledelse/logkontrol/:findingId", `/ledelse/logkontrol/${id}`, "/ledelse/logkontrol"],
  ["POST /borger/:slug/hvem-hjaelper", "/borger/vejen/hvem-hjaelper", "/borger/vejen/hvem-hjaelper"],
  ["POST /borger/:slug/kalender", "/borger/vejen/kalender", "/borger/vejen/kalender"],
  ["POST /sagsbehandler/kalender", "/sagsbehandler/kalender", "/sagsbehandler/kalender"],
  ["POST /udfoerer/kalender", "/udfoerer/kalender", "/udfoerer/kalender"],
  ["POST /borger/:slug/hvem-hjaelper/:id", `/borger/vejen/hvem-hjaelper/${id}`, "/borger/vejen/hvem-hjaelper"],
  [
    "POST /borger/:slug/hvem-hjaelper/:id/stop",
    `/borger/vejen/hvem-hjaelper/${id}/stop`,
    "/borger/vejen/hvem-hjaelper",
  ],
];

const ask = (app: App, name: string, path: string, { cookie, formToken }: SignedIn) => {
  const door = path.startsWith("/borger") ? "citizen" : "staff";
  const sent = name.startsWith("POST") ? { method: "POST", body: new URLSearchParams({ _csrf: formToken }) } : {};
  return siteOf(app).request(doors[door] + path, { ...sent, headers: { cookie } });
};

/** Where the answer asks for a new login to lead back to; undefined where it asks for none. */
async function sentToSignIn(answer: Response): Promise<string | null | undefined> {
  const page = (await answer.text()).replaceAll("&amp;", "&");
  const link = answer.headers.get("Location") ?? /href="(\/log-ind\?[^"]*)"/.exec(page)?.[1] ?? "";
  if (!link.startsWith("/log-ind?")) return undefined;
  assert.ok(answer.status === 302 || (answer.status === 403 && page.includes("Log ind igen for at gå videre")));
  return new URLSearchParams(link.slice(link.indexOf("?"))).get("next");
}

const onlyWeighty = ({ name }: Route): boolean =>
  /opslag|arbejdsliste\.csv|inhabilitet|hvem-hjaelper|accessId\/giv|outsideId\/svar|pakke\/sendt|\/ledelse|^POST \S*\/kalender$/.test(
    name,
  ) && !/^GET \S*(inhabilitet|hvem-hjaelper)|^GET \/borger/.test(name);

test("every route that opens what is closed, takes data out or changes rights is among those that ask for a new login", () =>
  withDatabase(async (database) => {
    const weighty = routesOf(siteOf(await testApp(database, "2026-03-03"))).filter(onlyWeighty);
    assert.deepEqual(weighty.map(({ name }) => name).toSorted(), guarded.map(([name]) => name).toSorted());
  }));

test("20 minutes after the login each of them asks for a new one before anything is done; until then, and with a new one, none does", () =>
  withDatabase(async (database) => {
    const { app, becomes } = turningFrom(await testApp(database, "2026-03-03"), "2026-03-03T08:00:00.000Z");
    const { citizen } = await caseApplied(app, "vejen");
    const manager = await hire(app, "vejen", "manager");
    const provider = await hire(app, "vejen", "provider");
    const who = (path: string): Actor =>
      path.startsWith("/borger") ? citizen : path.startsWith("/udfoerer") ? provider : manager;
    const old = new Map([
      [citizen.id, await signInAs(app, citizen)],
      [manager.id, await signInAs(app, manager)],
      [provider.id, await signInAs(app, provider)],
    ]);
    const asked = async (sessions: typeof old) => {
      const found: (string | null | undefined)[] = [];
      for (const [name, path] of guarded) {
        found.push(await sentToSignIn(await ask(app, name, path, sessions.get(who(path).id) ?? assert.fail())));
      }
      return found;
    };
    const nowhere = guarded.map(() => undefined);
    const back = guarded.map(([, , next]) => next);
    assert.deepEqual(await asked(old), nowhere);
    becomes("2026-03-03T08:20:00.000Z");
    assert.deepEqual(await asked(old), nowhere);
    becomes("2026-03-03T08:20:01.000Z");
    assert.deepEqual(await asked(old), back);
    const fresh = new Map([
      [citizen.id, await signInAs(app, citizen)],
      [manager.id, await signInAs(app, manager)],
      [provider.id, await signInAs(app, provider)],
    ]);
    assert.deepEqual(await asked(fresh), nowhere);
    const longer = { ...app, config: readConfig({ FRESH_LOGIN_MINUTES: "21" }) };
    const session = old.get(manager.id) ?? assert.fail();
    assert.equal((await ask(longer, "GET", "/ledelse/opslag", session)).status, 200);
  }));

test("nothing is done by a form that is sent long after the login", () =>
  withDatabase(async (database) => {
    const { app, becomes } = turningFrom(await testApp(database, "2026-03-03"), "2026-03-03T08:00:00.000Z");
    const { citizen } = await caseApplied(app, "vejen");
    const give = ({ cookie, formToken }: SignedIn) => {
      const from = { "fra-dag": "3", "fra-maaned": "3", "fra-aar": "2026" };
      const told = {
        navn: "Mette Prøve",
        cpr: "050490-9989",
        forhold: "relative",
        dele: "status",
        ...from,
        _csrf: formToken,
      };
      const form = { method: "POST", body: new URLSearchParams(told), headers: { cookie } };
      return siteOf(app).request(`${doors.citizen}/borger/vejen/hvem-hjaelper`, form);
    };
    const old = await signInAs(app, citizen);
    becomes("2026-03-03T08:25:00.000Z");
    const answer = await give(old);
    const page = await answer.text();
    assert.equal(answer.status, 403);
    assert.match(page, /Intet er gemt eller ændret/);
    assert.ok(!page.includes("Mette"));
    const mandates = () => database.selectFrom("mandate").select("name").execute();
    assert.deepEqual(await mandates(), []);
    assert.equal((await give(await signInAs(app, citizen))).status, 303);
    assert.deepEqual(await mandates(), [{ name: "Mette Prøve" }]);
  }));

test("what weighs less goes on in an old login", () =>
  withDatabase(async (database) => {
    const { app, becomes } = turningFrom(await testApp(database, "2026-03-03"), "2026-03-03T08:00:00.000Z");
    const manager = await signInAs(app, await hire(app, "vejen", "manager"));
    becomes("2026-03-03T08:59:00.000Z");
    assert.equal((await ask(app, "GET", "/sagsbehandler", manager)).status, 200);
    assert.equal((await ask(app, "GET", "/sagsbehandler/find", manager)).status, 200);
  }));

const manager = { ...staffPerson, [privilegesClaim]: privilegesOf("manager") };
const longAgo = (minutes: number) => ({ auth_time: Math.floor(Date.now() / 1000) - minutes * 60 });

test("a login that the issuer has remembered since the morning is no new one; the issuer is then asked for one, and it leads back", () =>
  withDatabase(async (database) => {
    const town = await loginTown(database);
    const { staff } = town.issuers;
    const person = town.visitor();
    staff.person = { ...manager, ...longAgo(30) };
    await town.logIn(person, "staff");
    const before = cookieOf(person, "staff");
    assert.ok(before);
    // The issuer lets in who showed who they are within the session's longest life: nine hours.
    assert.deepEqual([staff.asked.at(-1)?.get("max_age"), staff.asked.at(-1)?.get("prompt")], ["32400", null]);

    const again = await person.go(`${doors.staff}/ledelse/opslag`);
    assert.equal(again.address, `${doors.staff}/log-ind?next=%2Fledelse%2Fopslag`);
    assert.match(again.text, /Du er logget ind\. Log ind igen for at vise, at det stadig er dig/);
    const refused = await person.press(again, {}, /^\/log-ind$/);
    assert.deepEqual([staff.asked.at(-1)?.get("max_age"), staff.asked.at(-1)?.get("prompt")], ["1200", "login"]);
    // An issuer that answers with the old login all the same proves nothing.
    assert.equal(refused.status, 403);
    assert.equal(cookieOf(person, "staff"), before);

    staff.person = manager;
    const inside = await person.press(await person.go(again.address), {}, /^\/log-ind$/);
    assert.deepEqual([inside.status, inside.address], [200, `${doors.staff}/ledelse/opslag`]);
    assert.notEqual(cookieOf(person, "staff"), before);
  }));

test("a login leads to the managers' pages nobody but managers", () =>
  withDatabase(async (database) => {
    const town = await loginTown(database);
    const person = town.visitor();
    const page = await person.go(`${doors.staff}/ledelse/opslag`);
    const inside = await person.press(page, {}, /^\/log-ind$/);
    assert.deepEqual([inside.status, inside.address], [200, `${doors.staff}/sagsbehandler`]);
  }));
