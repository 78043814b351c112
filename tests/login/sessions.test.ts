import assert from "node:assert/strict";
import { test } from "node:test";
import { siteOf } from "../../src/compose.tsx";
import { localDate } from "../../src/kernel/local-date.ts";
import { casePath } from "../../src/modules/cases/paths.ts";
import type { Actor, CitizenActor, Door } from "../../src/modules/people/domain/actor.ts";
import { keepMandate } from "../../src/modules/people/use-cases/keep-mandate.ts";
import type { App } from "../../src/platform/app.ts";
import type { Clock } from "../../src/platform/clock.ts";
import { readConfig } from "../../src/platform/config.ts";
import { type OperatorDatabase, transaction } from "../../src/platform/database.ts";
import { deleteOldSessions } from "../../src/platform/session-store.ts";
import { readSession, sessionCookie } from "../../src/platform/sessions.ts";
import { caseApplied } from "../case-in-state.ts";
import { countedStatements } from "../counted-statements.ts";
import { type SignedIn, signInAs } from "../sign-in-as.ts";
import { hire, moveIn, onDay, testApp } from "../test-app.ts";
import { withDatabase } from "../with-database.ts";
import { citizenPerson, cookieOf, doors, loginTown } from "./login-town.ts";
import { visitor } from "./visitor.ts";

/** The system with a clock that the test turns. */
interface Turning {
  readonly app: App;
  readonly becomes: (moment: string) => void;
}

async function turning(database: OperatorDatabase): Promise<Turning> {
  let moment = "2026-03-03T08:00:00.000Z";
  const clock: Clock = { now: () => moment, today: () => localDate(moment.slice(0, 10)) };
  const app = { ...(await testApp(database, "2026-03-03")), clock };
  return {
    app,
    becomes: (next) => {
      moment = next;
    },
  };
}

const ask = async (app: App, door: Door, path: string, cookie: string, init: RequestInit = {}): Promise<Response> =>
  siteOf(app).request(`${doors[door]}${path}`, { ...init, headers: { cookie } });

const work = (app: App, { cookie }: SignedIn) => ask(app, "staff", "/sagsbehandler", cookie);
const own = (app: App, { cookie }: SignedIn) => ask(app, "citizen", "/borger/vejen", cookie);

async function inside(answer: Promise<Response>): Promise<boolean> {
  const { status, headers } = await answer;
  assert.ok(status === 200 || /\/log-ind\?/.test(headers.get("Location") ?? ""), String(status));
  return status === 200;
}

const rowsOf = (database: OperatorDatabase) => database.selectFrom("session").selectAll().orderBy("began_at").execute();

test("the database holds no cookie, only its digest", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { value } = await signInAs(app, await hire(app, "vejen", "caseworker"));
    const [row] = await rowsOf(database);
    const [, secret = ""] = value.split(".");
    assert.equal(Buffer.from(secret, "base64url").length, 32);
    assert.equal(row?.id_hash.length, 32);
    assert.ok(!JSON.stringify(row).includes(secret));
  }));

test("a login gives a new session and ends the one before it (no fixation)", () =>
  withDatabase(async (database) => {
    const town = await loginTown(database);
    const person = town.visitor();
    person
      .cookies("borger.localhost")
      .set("rettesnor_borger", `${"0".repeat(8)}-0000-7000-8000-${"0".repeat(12)}.${"a".repeat(43)}`);
    await town.logIn(person, "citizen");
    const first = cookieOf(person, "citizen");
    assert.ok(first && !first.endsWith("a".repeat(43)));
    await person.press(await person.go(`${doors.citizen}/log-ind?kommune=vejen`), { kommune: "vejen" }, /^\/log-ind$/);
    const second = cookieOf(person, "citizen");
    assert.notEqual(second, first);
    const ended = (await rowsOf(database)).map((row) => row.ended_at !== null);
    assert.deepEqual(ended, [true, false]);
  }));

test("a session at one door is none at the other, under either name", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const staff = await signInAs(app, await hire(app, "vejen", "caseworker"));
    const citizen = await signInAs(app, await moveIn(app, "vejen"));
    const stolen = (door: Door, value: string) => `${sessionCookie(app.config, door)}=${value}`;
    assert.equal(await inside(ask(app, "citizen", "/borger/vejen", staff.cookie)), false);
    assert.equal(await inside(ask(app, "citizen", "/borger/vejen", stolen("citizen", staff.value))), false);
    assert.equal(await inside(ask(app, "staff", "/sagsbehandler", citizen.cookie)), false);
    assert.equal(await inside(ask(app, "staff", "/sagsbehandler", stolen("staff", citizen.value))), false);
    assert.equal(await inside(work(app, staff)), true);
    assert.equal(await inside(own(app, citizen)), true);
  }));

test("a session of one municipality is none in another, also with the other's name in the cookie", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { value } = await signInAs(app, await hire(app, "vejen", "caseworker"));
    const other = app.municipalities.get("aabenraa")?.tenantId ?? "";
    const moved = `rettesnor_ansat=${other}.${value.split(".")[1]}`;
    assert.equal(await inside(ask(app, "staff", "/sagsbehandler", moved)), false);
    const citizen = await signInAs(app, await moveIn(app, "vejen"));
    const answer = await ask(app, "citizen", "/borger/aabenraa", citizen.cookie);
    assert.equal(answer.headers.get("Location"), "/borger/vejen");
  }));

test("what is no cookie of ours lets nobody in, and asks the database nothing", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    for (const value of ["", "x", "..", `${app.newId()}.${"a".repeat(43)}`, "' or 1=1--", `${app.newId()}.`]) {
      assert.equal(await readSession(app, "staff", value), undefined);
    }
  }));

test("staff are out at the next request when their right ends, and their form then changes nothing", () =>
  withDatabase(async (database) => {
    const { app, becomes } = await turning(database);
    const caseworker = await hire(app, "vejen", "caseworker");
    const session = await signInAs(app, caseworker);
    assert.equal(await inside(work(app, session)), true);
    const leave = (on: string) =>
      database.updateTable("staff_member").set({ left_on: on }).where("id", "=", caseworker.id).execute();
    await leave("2026-03-04");
    assert.equal(await inside(work(app, session)), true);
    becomes("2026-03-03T23:30:00.000Z");
    await leave("2026-03-03");
    assert.equal(await inside(work(app, session)), false);
  }));

test("a new role and unit hold from the next request on", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const caseworker = await hire(app, "vejen", "caseworker");
    const { value } = await signInAs(app, caseworker);
    await database
      .updateTable("staff_member")
      .set({ role: "intake", sensitivity: 2 })
      .where("id", "=", caseworker.id)
      .execute();
    const session = await readSession(app, "staff", value);
    assert.deepEqual(session?.actor, { ...caseworker, role: "intake", sensitivity: 2 });
  }));

test("a session ends by itself when nothing is done: staff after an hour, citizens after half an hour", () =>
  withDatabase(async (database) => {
    const { app, becomes } = await turning(database);
    const staff = await signInAs(app, await hire(app, "vejen", "caseworker"));
    const citizen = await signInAs(app, await moveIn(app, "vejen"));
    becomes("2026-03-03T08:29:00.000Z");
    assert.equal(await inside(own(app, citizen)), true);
    assert.equal(await inside(work(app, staff)), true);
    becomes("2026-03-03T08:58:59.000Z");
    assert.equal(await inside(own(app, citizen)), true);
    becomes("2026-03-03T09:29:00.000Z");
    assert.equal(await inside(own(app, citizen)), false);
    assert.equal(await inside(work(app, staff)), false);
  }));

test("a session ends after its longest life whatever is done: staff after nine hours, citizens after four", () =>
  withDatabase(async (database) => {
    const { app, becomes } = await turning(database);
    const staff = await signInAs(app, await hire(app, "vejen", "caseworker"));
    const citizen = await signInAs(app, await moveIn(app, "vejen"));
    const lasts = { staff: 0, citizen: 0 };
    for (let minutes = 20; minutes <= 600; minutes += 20) {
      becomes(new Date(Date.parse("2026-03-03T08:00:00Z") + minutes * 60_000).toISOString());
      if (await inside(work(app, staff))) lasts.staff = minutes;
      if (await inside(own(app, citizen))) lasts.citizen = minutes;
    }
    assert.deepEqual(lasts, { staff: 9 * 60 - 20, citizen: 4 * 60 - 20 });
  }));

test("the last use is written down, but no more than once a minute", () =>
  withDatabase(async (database) => {
    const { app, becomes } = await turning(database);
    const staff = await signInAs(app, await hire(app, "vejen", "caseworker"));
    const seen = async (moment: string) => {
      becomes(moment);
      await work(app, staff);
      return (await rowsOf(database))[0]?.seen_at;
    };
    assert.equal(await seen("2026-03-03T08:00:59.000Z"), "2026-03-03T08:00:00Z");
    assert.equal(await seen("2026-03-03T08:01:01.000Z"), "2026-03-03T08:01:01Z");
  }));

test("somebody who acts for a citizen is out at the next request when the mandate is withdrawn or has run out", () =>
  withDatabase(async (database) => {
    const { app, becomes } = await turning(database);
    const [helper, helped] = [
      await moveIn(app, "vejen", { name: "Hjalte Hjælper", cprNumber: "0201609996" }),
      await moveIn(app, "vejen", { name: "Bodil Prøve" }),
    ];
    const mandateId = await transaction(app.database.of(helped), (tx) =>
      keepMandate(tx, app, helped, helped.id, {
        name: "Hjalte",
        cprNumber: "0201609996",
        kind: "relative",
        parts: ["status", "letters"],
        basis: "given-online",
        note: "",
        from: localDate("2026-03-03"),
        to: localDate("2026-03-04"),
      }),
    );
    assert.ok(mandateId.ok);
    const { value } = await signInAs(app, helper);
    const { id: representativeId } = await database.selectFrom("representative").select("id").executeTakeFirstOrThrow();
    await database
      .updateTable("session")
      .set({ mandate_id: mandateId.value, representative_id: representativeId })
      .execute();
    const actor = async (): Promise<Actor | null | undefined> => (await readSession(app, "citizen", value))?.actor;
    assert.deepEqual(await actor(), {
      kind: "representative",
      tenantId: helper.tenantId,
      municipality: "vejen",
      id: representativeId,
      name: "Hjalte",
      mandateId: mandateId.value,
      as: "relative",
      parts: ["status", "letters"],
      citizenId: helped.id,
      citizenName: "Bodil Prøve",
      ownName: "Hjalte Hjælper",
    });
    await database.updateTable("session").set({ citizen_id: null }).execute();
    await database.updateTable("mandate").set({ withdrawn_at: app.clock.now(), withdrawn_by: helped.id }).execute();
    assert.equal(await actor(), null);
    const answer = await ask(app, "citizen", "/borger/vejen/sag", `rettesnor_borger=${value}`);
    assert.equal(answer.headers.get("Location"), "/borger/vejen/for-hvem");
    await database.updateTable("mandate").set({ withdrawn_at: null, withdrawn_by: null }).execute();
    becomes("2026-03-03T08:10:00.000Z");
    assert.equal((await actor())?.kind, "representative");
    await database.updateTable("mandate").set({ to_on: "2026-03-03", from_on: "2026-03-01" }).execute();
    await database
      .updateTable("session")
      .set({ ends_at: "2026-03-05T00:00:00Z", seen_at: "2026-03-04T00:00:00Z" })
      .execute();
    becomes("2026-03-04T00:01:00.000Z");
    assert.equal(await actor(), null);
  }));

/** Somebody lets the citizen who signs in act for them, under whatever name they please. */
async function letInUnasked(app: App, helped: CitizenActor): Promise<string> {
  const kept = await transaction(app.database.of(helped), (tx) =>
    keepMandate(tx, app, helped, helped.id, {
      ...{ name: "Grimt Ord", cprNumber: citizenPerson.nin, kind: "relative", parts: ["status", "application"] },
      ...{ basis: "given-online", note: "", from: localDate("2026-03-03"), to: null },
    }),
  );
  assert.ok(kept.ok);
  return kept.value;
}

const home = `${doors.citizen}/borger/vejen`;
const personIn = ({ html }: { readonly html: string }) => /<p class="user">([^<]*)/.exec(html)?.[1];

test("whom a stranger has let act for them can apply all the same, under their own name, and choose whom they act for", () =>
  withDatabase(async (database) => {
    const town = await loginTown(database);
    const mandateId = await letInUnasked(town.app, await moveIn(town.app, "vejen", { name: "Bodil Prøve" }));
    const person = town.visitor();
    const first = await town.logIn(person, "citizen");
    assert.deepEqual([first.address, first.status, personIn(first)], [home, 200, "Asta Prøve"]);
    const [row] = await rowsOf(database);
    assert.deepEqual([row?.citizen_id !== null, row?.mandate_id, row?.representative_id !== null], [true, null, true]);
    assert.match((await person.go(`${home}/ansoegning`)).text, /Søg/);

    const choice = await person.go(`${home}/for-hvem`);
    assert.match(choice.text, /Mig selv Asta Prøve/);
    assert.doesNotMatch(choice.text, /Grimt Ord/);
    const forBodil = await person.press(choice, { "for-hvem": mandateId }, /for-hvem/);
    assert.match(forBodil.text, /Du handler for Bodil Prøve/);
    assert.equal(personIn(forBodil), "Asta Prøve");
    assert.doesNotMatch(forBodil.text, /Grimt Ord/);
    const own = await person.press(await person.go(`${home}/for-hvem`), { "for-hvem": "mig" }, /for-hvem/);
    assert.doesNotMatch(own.text, /Du handler for/);
    assert.match((await person.go(`${home}/ansoegning`)).text, /Søg/);
  }));

test("whoever acts for somebody whose mandate ends writes nothing in their own name instead, and is told why", () =>
  withDatabase(async (database) => {
    const town = await loginTown(database);
    const helped = await moveIn(town.app, "vejen", { name: "Bodil Prøve" });
    const mandateId = await letInUnasked(town.app, helped);
    const person = town.visitor();
    await town.logIn(person, "citizen");
    await person.press(await person.go(`${home}/for-hvem`), { "for-hvem": mandateId }, /for-hvem/);
    const question = await person.go(`${home}/ansoegning/hverdag`);
    assert.equal(question.status, 200);
    await database
      .updateTable("mandate")
      .set({ withdrawn_at: town.app.clock.now(), withdrawn_by: helped.id })
      .execute();

    // No shell is around the site here: what is refused is thrown, as what is not there.
    const sent = await person.press(question, { svar: "Min mor sover om dagen." }, /hverdag/);
    assert.ok(sent.status >= 400, String(sent.status));
    assert.deepEqual(await database.selectFrom("application_draft").selectAll().execute(), []);
    const led = await person.go(`${home}/ansoegning`);
    assert.equal(led.address, `${home}/for-hvem`);
    assert.match(led.text, /Den adgang er stoppet eller udløbet/);
    assert.doesNotMatch(led.html, /checked/);
    const own = await person.press(led, { "for-hvem": "mig" }, /for-hvem/);
    assert.deepEqual([own.address, own.status], [home, 200]);
    assert.doesNotMatch((await person.go(`${home}/for-hvem`)).text, /stoppet eller udløbet/);
  }));

test("whom the municipality cannot know is offered to act for themselves too, and told what to do", () =>
  withDatabase(async (database) => {
    const town = await loginTown(database);
    await letInUnasked(town.app, await moveIn(town.app, "vejen", { name: "Bodil Prøve" }));
    const person = town.visitor();
    await town.logIn(person, "citizen");
    await database.updateTable("session").set({ citizen_id: null }).execute();
    const choice = await person.go(home);
    assert.match(choice.text, /Mig selv/);
    const told = await person.press(choice, { "for-hvem": "mig" }, /for-hvem/);
    assert.equal(told.status, 409);
    assert.match(told.text, /Log ud, og log ind igen/);
    assert.doesNotMatch(told.text, /Grimt Ord/);
  }));

test("a form without the session's own token, or with another's, is refused and changes nothing", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const session = await signInAs(app, await moveIn(app, "vejen"));
    const other = await signInAs(app, await moveIn(app, "vejen", { name: "Bodil Prøve" }));
    for (const fields of [{}, { _csrf: other.formToken }, { _csrf: "x" }]) {
      for (const path of ["/borger/vejen/ansoegning", "/log-ud"]) {
        const body = new URLSearchParams({ ...fields, svar: "et langt svar" });
        const answer = await ask(app, "citizen", path, session.cookie, { method: "POST", body });
        assert.equal(answer.status, 403, path);
        assert.match(await answer.text(), /Gå tilbage, åbn siden igen/);
      }
    }
    assert.equal(await inside(own(app, session)), true);
    const body = new URLSearchParams({ _csrf: session.formToken });
    const out = await ask(app, "citizen", "/log-ud", session.cookie, { method: "POST", body });
    assert.equal(out.status, 303);
    assert.equal(out.headers.get("Clear-Site-Data"), '"cache", "storage"');
    assert.equal(await inside(own(app, session)), false);
  }));

test("every form that is sent from a page behind a door carries the token", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const session = await signInAs(app, await moveIn(app, "vejen"));
    const html = await (await own(app, session)).text();
    const forms = html.match(/<form\b[^>]*method="post"[^>]*>/g) ?? [];
    assert.ok(forms.length > 0);
    assert.equal(html.split(`name="_csrf" value="${session.formToken}"`).length - 1, forms.length);
  }));

test("the page of a case takes at most three round trips to the database, the session among them", () =>
  withDatabase(async (database, url) => {
    const app = await testApp(database, "2026-03-20");
    const made = await caseApplied(onDay(app, "2026-03-03"), "vejen");
    const { cookie } = await signInAs(app, made.caseworker);
    const { value: status, statements } = await countedStatements(url, async (counted) => {
      const answer = await ask({ ...app, database: counted }, "staff", casePath(made.caseId), cookie);
      await answer.text();
      return answer.status;
    });
    assert.equal(status, 200);
    assert.ok(statements <= 3, `${statements} round trips`);
  }));

test("a session is deleted a month after it ended, and no other", () =>
  withDatabase(async (database) => {
    const { app, becomes } = await turning(database);
    const caseworker = await hire(app, "vejen", "caseworker");
    await signInAs(app, caseworker);
    becomes("2026-04-01T08:00:00.000Z");
    await signInAs(app, caseworker);
    await deleteOldSessions(app);
    assert.equal((await rowsOf(database)).length, 2);
    // Nine hours after eight o'clock on the 3rd of March it ended by itself; thirty days later is the 2nd of April.
    becomes("2026-04-02T17:00:01.000Z");
    await deleteOldSessions(app);
    assert.deepEqual(
      (await rowsOf(database)).map((row) => row.began_at),
      ["2026-04-01T08:00:00Z"],
    );
  }));

test("over https the cookies are tied to their host", () =>
  withDatabase(async (database) => {
    const town = await loginTown(database, { RETTESNOR_HTTPS: "on" });
    const person = visitor((request) => siteOf(town.app).request(request));
    const page = await person.ask("https://borger.localhost/log-ind?kommune=vejen");
    assert.match(
      page.headers.get("Set-Cookie") ?? "",
      /^__Host-rettesnor_form=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    assert.equal(sessionCookie(readConfig({ RETTESNOR_HTTPS: "on" }), "staff"), "__Host-rettesnor_ansat");
  }));

test("logging out ends the session here and leads on to the issuer's own end", () =>
  withDatabase(async (database) => {
    const town = await loginTown(database);
    const person = town.visitor();
    const page = await town.logIn(person, "citizen");
    const out = await person.press(page, {}, /log-ud/);
    assert.match(out.address, /^https:\/\/mitid\.example\/logout\?/);
    const asked = new URL(out.address).searchParams;
    assert.equal(asked.get("post_logout_redirect_uri"), `${doors.citizen}/`);
    assert.equal(asked.get("client_id"), "borger-klient");
    assert.equal((await rowsOf(database))[0]?.ended_at !== null, true);
  }));

test("whoever is sent to the login because time has passed is told so, and that text which was kept waits; a stranger is not", () =>
  withDatabase(async (database) => {
    const { app, site } = await loginTown(database);
    const { cookie } = await signInAs(app, await moveIn(app, "vejen"));
    const pageFor = async (headers: Readonly<Record<string, string>>) =>
      (await site.request(`${doors.citizen}/log-ind?kommune=vejen`, { headers })).text();
    assert.doesNotMatch(await pageFor({}), /Du er logget/);
    assert.match(await pageFor({ cookie }), /Du er logget ind\. Log ind igen/);
    await database.updateTable("session").set({ ended_at: "2026-03-03T09:00:00.000Z" }).execute();
    assert.match(
      await pageFor({ cookie }),
      /Du er logget af, fordi der er gået noget tid\. Stod der »Gemt som kladde«/,
    );
  }));
