import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { siteOf } from "../src/compose.tsx";
import { deleteOldKeptForms } from "../src/modules/kept-forms/use-cases/delete-old-kept-forms.ts";
import type { Actor, RepresentativeActor } from "../src/modules/people/domain/actor.ts";
import type { App } from "../src/platform/app.ts";
import type { OperatorDatabase } from "../src/platform/database.ts";
import { type CaseInState, caseApplied } from "./case-in-state.ts";
import { turningFrom } from "./login/turning-clock.ts";
import { type SignedIn, signInAs } from "./sign-in-as.ts";
import { hire, testApp } from "./test-app.ts";
import { withDatabase } from "./with-database.ts";

const began = "2026-03-03T08:00:00.000Z";
const advicePath = (caseId: string) => `/sagsbehandler/sager/${caseId}/ansoegning/vejledning`;
const words = "Vi talte om hverdagen.\nBorgeren vil tænke over det & ringe.";

interface Town {
  readonly app: App;
  readonly becomes: (moment: string) => void;
  readonly made: CaseInState;
  readonly operator: OperatorDatabase;
}

const withTown = (run: (town: Town) => Promise<void>): Promise<void> =>
  withDatabase(async (operator) => {
    const turning = turningFrom(await testApp(operator, "2026-03-03"), began);
    await run({ ...turning, operator, made: await caseApplied(turning.app, "vejen") });
  });

/** Somebody's browser: one session, and what is asked for and sent in it. */
function browserOf({ app }: Pick<Town, "app">, { cookie, formToken }: SignedIn, door: "ansat" | "borger" = "ansat") {
  const at = (path: string) => `http://${door}.localhost${path}`;
  const ask = (path: string, init: RequestInit = {}) =>
    siteOf(app).request(at(path), { ...init, headers: { cookie, ...init.headers } });
  return {
    get: async (path: string) => pageOf(await ask(path)),
    send: async (
      path: string,
      fields: Readonly<Record<string, string>>,
      headers: Readonly<Record<string, string>> = {},
    ) =>
      pageOf(await ask(path, { method: "POST", headers, body: new URLSearchParams({ _csrf: formToken, ...fields }) })),
  };
}

const pageOf = async (answer: Response) => {
  const html = await answer.text();
  return {
    status: answer.status,
    html,
    location: answer.headers.get("Location"),
    type: answer.headers.get("Content-Type"),
  };
};
type Shown = Awaited<ReturnType<typeof pageOf>>;

const enter = async (town: Town, actor: Actor) =>
  browserOf(town, await signInAs(town.app, actor), actor.kind === "staff" ? "ansat" : "borger");

const markOf = ({ html }: Shown, at = 0): string =>
  [...html.matchAll(/name="_kladde" value="([^"]*)"/g)][at]?.[1] ?? assert.fail("no mark in the page");

const toldBy = (mark: string): unknown =>
  JSON.parse(Buffer.from(mark.split(".")[0] ?? "", "base64url").toString("utf8"));

const json = { Accept: "application/json" };
const keeping = "/sagsbehandler/paabegyndt";
const offers = ({ html }: Shown): number => html.split("Du var i gang med at skrive her").length - 1;
const fetchLink = ({ html }: Shown): string =>
  /href="([^"]*[?&;]hent=[^"]*)"/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? assert.fail("nothing to fetch");
const textIn = ({ html }: Shown, name: string): string =>
  new RegExp(`<textarea[^>]* name="${name}"[^>]*>\\n?([^<]*)<`).exec(html)?.[1] ?? assert.fail(`no ${name}`);

/** A page of the case, open in a browser, with something written in its form. */
async function written(town: Town, actor: Actor = town.made.caseworker) {
  const page = advicePath(town.made.caseId);
  const browser = await enter(town, actor);
  const form = { _kladde: markOf(await browser.get(page)), vejledning: words, videre: "videre" };
  return { page, browser, form };
}

const keptRows = ({ operator }: Town) =>
  operator.selectFrom("kept_form").selectAll().where("sent_at", "is", null).orderBy("kept_at").execute();

test("what is written is kept sealed, offered on the same page, and stands in the fields again when it is fetched", () =>
  withTown(async (town) => {
    const { browser, form, page } = await written(town);
    town.becomes("2026-03-03T08:12:00.000Z");
    const kept = await browser.send(keeping, form, json);
    assert.deepEqual([kept.status, JSON.parse(kept.html)], [200, { keptAt: "2026-03-03T08:12:00.000Z" }]);
    const [row] = await keptRows(town);
    assert.ok(!Buffer.from(row?.fields_sealed ?? "").includes("hverdagen"));
    assert.ok(!JSON.stringify({ ...row, fields_sealed: null }).includes("hverdagen"));
    const offered = await browser.get(page);
    assert.equal(offers(offered), 1);
    assert.match(offered.html, /kl\. 09\.12/);
    assert.equal(textIn(offered, "vejledning"), "");
    const filled = await browser.get(fetchLink(offered));
    assert.equal(offers(filled), 0);
    assert.equal(textIn(filled, "vejledning"), words.replace("&", "&amp;"));
    assert.match(filled.html, /<input[^>]*value="videre"[^>]* checked>/);
    assert.match(filled.html, /Din tekst står i felterne igen/);
    assert.doesNotMatch(filled.html, /ikke længere et felt/);
  }));

test("a form that was sent is kept no more, and what arrives late from its page is not kept again", () =>
  withTown(async (town) => {
    const { browser, form, page } = await written(town);
    await browser.send(keeping, form, json);
    assert.equal((await browser.send(page, form)).status, 303);
    assert.deepEqual(await keptRows(town), []);
    const late = await browser.send(keeping, form, json);
    assert.equal(late.status, 409);
    assert.deepEqual(await keptRows(town), []);
    const { mark } = JSON.parse(late.html);
    assert.equal((await browser.send(keeping, { ...form, _kladde: mark, vejledning: "Mere" }, json)).status, 200);
    assert.equal((await keptRows(town)).length, 1);
  }));

test("a form that comes back to be mended stays kept, as the same", () =>
  withTown(async (town) => {
    const { browser, form, page } = await written(town);
    await browser.send(keeping, form, json);
    const mended = await browser.send(page, { ...form, videre: "" });
    assert.equal(mended.status, 422);
    assert.deepEqual(toldBy(markOf(mended)), toldBy(form._kladde));
    assert.equal((await keptRows(town)).length, 1);
  }));

test("two tabs never write over each other: both texts are offered, and sending one leaves the other", () =>
  withTown(async (town) => {
    const { browser, form, page } = await written(town);
    const other = { ...form, _kladde: markOf(await browser.get(page)), vejledning: "Den anden fane skrev det her." };
    await browser.send(keeping, form, json);
    await browser.send(keeping, other, json);
    assert.equal(offers(await browser.get(page)), 2);
    await browser.send(page, other);
    const left = await browser.get(page);
    assert.equal(offers(left), 1);
    assert.match(left.html, /Vi talte om hverdagen/);
  }));

test("a fetched text is one and the same: kept on from the new page, and gone when that is sent", () =>
  withTown(async (town) => {
    const { browser, form, page } = await written(town);
    await browser.send(keeping, form, json);
    const fetched = { ...form, _kladde: markOf(await browser.get(fetchLink(await browser.get(page)))) };
    assert.notEqual(fetched._kladde, form._kladde);
    await browser.send(keeping, { ...fetched, vejledning: `${words} Og mere til.` }, json);
    assert.equal((await keptRows(town)).length, 1);
    await browser.send(page, fetched);
    assert.deepEqual(await keptRows(town), []);
  }));

test("what says nothing but what the page shows already is not offered", () =>
  withTown(async (town) => {
    const { browser, form, page } = await written(town);
    await browser.send(keeping, { _kladde: form._kladde, vejledning: "  " }, json);
    assert.equal((await keptRows(town)).length, 1);
    assert.equal(offers(await browser.get(page)), 0);
    assert.deepEqual(await keptRows(town), []);
  }));

for (const [how, end] of [
  ["by its own time", async ({ becomes }: Town) => becomes("2026-03-03T09:30:00.000Z")],
  [
    "from elsewhere",
    async ({ operator, app }: Town) => {
      await operator.updateTable("session").set({ ended_at: app.clock.now() }).execute();
    },
  ],
] as const) {
  test(`a form sent after its session was ended ${how} is not acted on, and waits for the same person`, () =>
    withTown(async (town) => {
      const { browser, form, page } = await written(town);
      const [before] = await journal(town);
      await end(town);
      const told = await browser.send(page, form);
      assert.equal(told.status, 403);
      assert.match(told.html, /Det, du skrev, er gemt som kladde/);
      assert.match(
        told.html.replaceAll("&amp;", "&"),
        new RegExp(`href="/log-ind\\?next=${encodeURIComponent(page)}"`),
      );
      assert.deepEqual(await journal(town), [before]);
      const colleague = await hire(town.app, "vejen", "caseworker", "Karla Prøve");
      const theirs = await enter(town, colleague);
      assert.equal(offers(await theirs.get(page)), 0);
      assert.doesNotMatch((await theirs.get(keeping)).html, /hverdagen/);
      const again = await enter(town, town.made.caseworker);
      const offered = await again.get(page);
      assert.equal(offers(offered), 1);
      assert.equal(textIn(await again.get(fetchLink(offered)), "vejledning"), words.replace("&", "&amp;"));
    }));
}

const journal = ({ operator }: Town) =>
  operator
    .selectFrom("journal_entry")
    .select(({ fn }) => fn.countAll().as("entries"))
    .execute();

test("while somebody writes after the session has ended, the text is still kept, and the page is told of the login", () =>
  withTown(async (town) => {
    const { browser, form } = await written(town);
    town.becomes("2026-03-03T09:30:00.000Z");
    const told = await browser.send(keeping, form, json);
    assert.deepEqual(JSON.parse(told.html), { keptAt: "2026-03-03T09:30:00.000Z", isSignedOut: true });
    assert.equal((await keptRows(town)).length, 1);
  }));

test("nothing is kept of a stranger, of a cookie that was never ours, or of somebody whose right has ended", () =>
  withTown(async (town) => {
    const { form, page } = await written(town);
    const forged = `rettesnor_ansat=${town.made.caseworker.tenantId}.${"A".repeat(43)}`;
    for (const cookie of ["", forged]) {
      const answer = await browserOf(town, { cookie, formToken: "x", name: "", value: "" }).send(page, form);
      assert.deepEqual([answer.status, answer.location?.startsWith("/log-ind?")], [302, true]);
    }
    const gone = await written(town);
    await town.operator.updateTable("staff_member").set({ left_on: "2026-03-03" }).execute();
    assert.equal((await gone.browser.send(page, gone.form)).status, 302);
    assert.deepEqual(await keptRows(town), []);
  }));

test("an act that asks for a new login keeps what was written for it", () =>
  withTown(async (town) => {
    const page = `/sagsbehandler/sager/${town.made.caseId}/inhabilitet`;
    const browser = await enter(town, town.made.caseworker);
    const form = { _kladde: markOf(await browser.get(page)), hvorfor: "Fætter til borgeren, og de ses tit." };
    town.becomes("2026-03-03T08:30:00.000Z");
    const told = await browser.send(page, form);
    assert.equal(told.status, 403);
    assert.match(told.html, /Log ind igen for at gå videre/);
    assert.match(told.html, /Det, du skrev, er gemt som kladde/);
    assert.equal(offers(await (await enter(town, town.made.caseworker)).get(page)), 1);
  }));

test("a page from before a new login is kept for the same person, and never for somebody else in the same browser", () =>
  withTown(async (town) => {
    const { form, page } = await written(town);
    const again = await enter(town, town.made.caseworker);
    const told = await again.send(page, { ...form, _csrf: "from an older session" });
    assert.equal(told.status, 403);
    assert.match(told.html, /Siden var åbnet, før du sidst loggede ind/);
    assert.equal((await keptRows(town)).length, 1);
    const other = await enter(town, await hire(town.app, "vejen", "caseworker", "Karla Prøve"));
    const refused = await other.send(page, { ...form, _csrf: "from an older session" });
    assert.doesNotMatch(refused.html, /kladde/);
    assert.equal((await other.send(keeping, form, json)).status, 422);
    assert.equal((await keptRows(town)).length, 1);
  }));

test("the first page tells how much is not sent, the list shows it with one's own words, and each can be thrown away", () =>
  withTown(async (town) => {
    const { browser, form } = await written(town);
    assert.doesNotMatch((await browser.get("/sagsbehandler")).html, /Det, du ikke har gemt/);
    await browser.send(keeping, form, json);
    assert.match((await browser.get("/sagsbehandler")).html, /En tekst er skrevet, men ikke gemt eller sendt/);
    const list = await browser.get(keeping);
    assert.match(list.html, /»Vi talte om hverdagen\. Borgeren vil tænke over det &amp; ringe\.«/);
    const discard = /action="([^"]*kasser)"/.exec(list.html)?.[1] ?? "";
    const theirs = await enter(town, await hire(town.app, "vejen", "caseworker", "Karla Prøve"));
    await theirs.send(discard, {});
    assert.equal((await keptRows(town)).length, 1);
    assert.equal((await browser.send(discard, { tilbage: "liste" })).location, keeping);
    assert.deepEqual(await keptRows(town), []);
  }));

test("what is about a case that has closed to its writer is neither counted nor listed", () =>
  withTown(async (town) => {
    const { browser, form, page } = await written(town);
    await browser.send(keeping, form, json);
    await town.operator.updateTable("case_file").set({ sensitivity: 4 }).execute();
    assert.equal((await browser.get(page)).status, 404);
    assert.doesNotMatch((await browser.get("/sagsbehandler")).html, /Det, du ikke har gemt/);
    assert.doesNotMatch((await browser.get(keeping)).html, /hverdagen/);
  }));

test("a press whose answer was lost leaves nothing to send again", () =>
  withTown(async (town) => {
    const page = "/sagsbehandler/modtagelse/henvendelse";
    const browser = await enter(town, await hire(town.app, "vejen", "intake"));
    const submission = town.app.newId();
    const form = {
      _kladde: markOf(await browser.get(page)),
      spurgt: "Hvad kan jeg få hjælp til?",
      indsendelse: submission,
    };
    await browser.send(keeping, form, json);
    assert.match((await browser.get("/sagsbehandler")).html, /Det, du ikke har gemt/);
    const { tenantId } = town.made.caseworker;
    const pressed = {
      tenant_id: tenantId,
      id: submission,
      act: "x",
      path: "/x",
      created_at: began,
      pressed_by: submission,
    };
    await town.operator.insertInto("submission").values(pressed).execute();
    assert.doesNotMatch((await browser.get("/sagsbehandler")).html, /Det, du ikke har gemt/);
  }));

test("a text that is far too long is not kept, and the page is told so", () =>
  withTown(async (town) => {
    const { browser, form } = await written(town);
    const told = await browser.send(keeping, { ...form, vejledning: "ord ".repeat(110_000) }, json);
    assert.deepEqual([told.status, JSON.parse(told.html).refusal], [413, "too-long"]);
  }));

test("what is kept goes after as many days as the settings say", () =>
  withTown(async (town) => {
    const { browser, form } = await written(town);
    await browser.send(keeping, form, json);
    town.becomes("2026-03-17T07:59:00.000Z");
    assert.equal(await deleteOldKeptForms(town.app), 0);
    town.becomes("2026-03-17T08:01:00.000Z");
    assert.equal(await deleteOldKeptForms(town.app), 1);
  }));

test("the page tells nothing of what is kept in its address, and the look-up log gets no look from one's own words", () =>
  withTown(async (town) => {
    const { browser, form } = await written(town);
    await browser.send(keeping, form, json);
    const looks = () => sql<{ n: number }>`select count(*) as n from read_log`.execute(town.operator);
    const before = (await looks()).rows[0]?.n;
    await browser.get(keeping);
    assert.equal((await looks()).rows[0]?.n, before);
    assert.doesNotMatch((await browser.get(keeping)).html, /href="[^"]*(hverdagen|vejledning=)/);
  }));

test("what was sent to a case that has moved on is kept, and stands on its page to be copied where its form is gone", () =>
  withTown(async (town) => {
    const { caseId, caseworker } = town.made;
    const page = `/sagsbehandler/sager/${caseId}/udredning?del=alt`;
    const browser = await enter(town, caseworker);
    await browser.send(`/sagsbehandler/sager/${caseId}/udredning/begynd`, {});
    const [, named = ""] = /<textarea[^>]* name="([^"]*)"/.exec((await browser.get(page)).html) ?? [];
    const form = { _kladde: markOf(await browser.get(page)), [named]: "Hun står tidligt op." };
    await town.operator
      .updateTable("assessment")
      .set({ finished_on: "2026-03-03", finished_by: caseworker.id })
      .execute();
    const told = await browser.send(page, form);
    assert.equal(told.status, 409);
    const list = await browser.get(keeping);
    assert.match(list.html, /»Hun står tidligt op\.«/);
    assert.match((await browser.get(fetchLink(list))).html, /Hun står tidligt op\.<\/blockquote>/);
  }));

/** Somebody who acts for the citizen of the case, in all of these parts. */
async function helperOf({ app, made, operator }: Town): Promise<RepresentativeActor> {
  const { tenantId, id: citizenId, name: citizenName, municipality } = made.citizen;
  const who = { kind: "representative", tenantId, municipality, id: app.newId(), name: "Rita Prøve" } as const;
  const given = { mandateId: app.newId(), as: "relative", parts: ["status", "application"] } as const;
  await sql`insert into representative (tenant_id, id, name) values (${tenantId}, ${who.id}, ${who.name})`.execute(
    operator,
  );
  await sql`insert into mandate (tenant_id, id, citizen_id, representative_id, name, kind, parts, basis, from_on, given_at, given_by)
    values (${tenantId}, ${given.mandateId}, ${citizenId}, ${who.id}, ${who.name}, ${given.as}, ${[...given.parts]}, 'paper',
      '2026-03-01', ${began}, ${citizenId})`.execute(operator);
  return { ...who, ...given, citizenId, citizenName };
}

test("what somebody writes for a citizen is theirs: the citizen is not offered it, nor they what the citizen wrote", () =>
  withTown(async (town) => {
    const page = `/borger/vejen/sag/${town.made.caseId}/traek-tilbage`;
    const keptAt = "/borger/vejen/paabegyndt";
    for (const [writer, reader] of [
      [await helperOf(town), town.made.citizen],
      [town.made.citizen, await helperOf(town)],
    ] as const) {
      const browser = await enter(town, writer);
      const form = { _kladde: markOf(await browser.get(page)), besked: "Vi klarer os selv nu." };
      assert.equal((await browser.send(keptAt, form, json)).status, 200);
      assert.equal(offers(await browser.get(page)), 1);
      assert.match((await browser.get(keptAt)).html, /Vi klarer os selv nu/);
      const other = await enter(town, reader);
      assert.equal(offers(await other.get(page)), 0);
      assert.doesNotMatch((await other.get(keptAt)).html, /Vi klarer os selv nu/);
      await town.operator.deleteFrom("kept_form").execute();
    }
  }));

test("a citizen's answer that is sent after the session has ended waits behind the citizen's own login", () =>
  withTown(async (town) => {
    const page = "/borger/vejen/ansoegning/egne-ord";
    const browser = await enter(town, town.made.citizen);
    const form = { _kladde: markOf(await browser.get(page)), svar: "Jeg mister overblikket." };
    town.becomes("2026-03-03T08:40:00.000Z");
    const told = await browser.send(page, form);
    assert.equal(told.status, 403);
    assert.match(
      told.html.replaceAll("&amp;", "&"),
      /href="\/log-ind\?next=%2Fborger%2Fvejen%2Fansoegning%2Fegne-ord&kommune=vejen"/,
    );
    assert.match((await (await enter(town, town.made.citizen)).get("/borger/vejen")).html, /En tekst er skrevet/);
  }));

test("when a form breaks here, what was written in it is kept", () =>
  withTown(async (town) => {
    const { browser, form, page } = await written(town);
    await sql`alter table journal_entry rename to journal_entry_away`.execute(town.operator);
    assert.equal((await browser.send(page, form)).status, 500);
    await sql`alter table journal_entry_away rename to journal_entry`.execute(town.operator);
    assert.equal((await keptRows(town)).length, 1);
  }));
