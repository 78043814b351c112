import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { siteOf } from "../src/compose.tsx";
import { readMyDraft } from "../src/modules/applications/use-cases/read-draft.ts";
import { readMyCases } from "../src/modules/applications/use-cases/read-my-cases.ts";
import type { CitizenActor } from "../src/modules/people/domain/actor.ts";
import type { App } from "../src/platform/app.ts";
import { turningFrom } from "./login/turning-clock.ts";
import { signInAs } from "./sign-in-as.ts";
import { moveIn, testApp } from "./test-app.ts";
import { withDatabase } from "./with-database.ts";

const form = "/borger/broenderslev/ansoegning";

/** What is typed on each page, and how it stands there again: ticked, or in a field of text. */
const steps: readonly (readonly [question: string, fields: Readonly<Record<string, string>>])[] = [
  ["opgaver", { "opgaver-post": "mail" }],
  ["egne-ord", { svar: "Jeg mister overblikket.", "ord-mail": "Jeg åbner ikke mine breve." }],
  ["hverdag", { svar: "Jeg sover om dagen." }],
  ["proevet", { svar: "En app til at huske." }],
  ["hjaelper", { svar: "ja", "hjaelper-navn": "Mette Prøve", note: "00 00 00 01", "hjaelper-i-orden": "tale" }],
  ["akut", { svar: "ja", note: "Strømmen bliver lukket." }],
  ["bolig", { svar: "ved-ikke" }],
  ["pension", { svar: "nej" }],
  ["oensker", { svar: "At stå op om morgenen." }],
  ["kontakt", { svar: "telefon", note: "Efter kl. 12" }],
  ["dokumenter", { titel: "Brev fra lægen" }],
];

/** One login in one browser. */
async function browserOf(app: App, citizen: CitizenActor) {
  const { cookie, formToken } = await signInAs(app, citizen);
  const ask = async (path: string, init: RequestInit = {}) => {
    const answer = await siteOf(app).request(`http://borger.localhost${path}`, { ...init, headers: { cookie } });
    return { status: answer.status, location: answer.headers.get("Location"), html: await answer.text() };
  };
  return {
    get: (path: string) => ask(path),
    send: (path: string, fields: Readonly<Record<string, string>>) =>
      ask(path, { method: "POST", body: new URLSearchParams({ _csrf: formToken, ...fields }) }),
  };
}

const markOf = (html: string): string => /name="_kladde" value="([^"]*)"/.exec(html)?.[1] ?? assert.fail("no mark");
const fetchLink = (html: string): string =>
  /href="([^"]*[?&;]hent=[^"]*)"/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? assert.fail("nothing to fetch");

/** Whether a field of the page holds what was typed. */
const holds = (html: string, name: string, value: string): boolean =>
  new RegExp(`<textarea[^>]* name="${name}"[^>]*>\\n?${RegExp.escape(value)}<`).test(html) ||
  [...html.matchAll(/<input[^>]*>/g)].some(
    ([input]) =>
      input.includes(`name="${name}"`) &&
      input.includes(`value="${value}"`) &&
      (!/type="(radio|checkbox)"/.test(input) || input.includes(" checked")),
  );

test("the session ends at each step of the application: no field is lost, and one goes on at the same question", () =>
  withDatabase(async (operator) => {
    const { app, becomes } = turningFrom(await testApp(operator, "2026-03-03"), "2026-03-03T08:00:00.000Z");
    const citizen = await moveIn(app, "broenderslev", { bornOn: "1999-04-12" });
    let [lost, hour] = [0, 8];
    for (const [at, [question, fields]] of steps.entries()) {
      const before = await browserOf(app, citizen);
      const page = `${form}/${question}`;
      const typed = { ...fields, _kladde: markOf((await before.get(page)).html) };
      hour += 1;
      becomes(`2026-03-03T${String(hour).padStart(2, "0")}:00:00.000Z`);
      assert.equal((await before.send(page, { ...typed, handling: "videre" })).status, 403, question);

      const after = await browserOf(app, citizen);
      assert.match((await after.get(form)).html, new RegExp(`href="${page}" class="button`), "the same question");
      const filled = (await after.get(fetchLink((await after.get(page)).html))).html;
      lost += Object.entries(fields).filter(([name, value]) => !holds(filled, name, value)).length;
      const sent = await after.send(page, { ...fields, _kladde: markOf(filled), handling: "videre" });
      assert.equal(sent.location, at + 1 < steps.length ? `${form}/${steps[at + 1]?.[0]}` : `${form}/tjek`);
    }
    assert.equal(lost, 0);
    const { answers } = await readMyDraft(app, citizen);
    for (const [question, fields] of steps.slice(0, -1))
      assert.deepEqual({ ...answers[question as keyof typeof answers] }, fields);
  }));

test("the answer to 'send' is cut before or after it was kept: the draft is there, and the application is one", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-03-03");
    const citizen = await moveIn(app, "broenderslev", { bornOn: "1999-04-12" });
    const browser = await browserOf(app, citizen);
    for (const [question, fields] of steps)
      await browser.send(`${form}/${question}`, { ...fields, handling: "videre" });
    const indsendelse = app.newId();

    await sql`alter table letter rename to letter_away`.execute(operator);
    assert.equal((await browser.send(`${form}/tjek`, { indsendelse })).status, 500, "dies before it is kept");
    await sql`alter table letter_away rename to letter`.execute(operator);
    assert.deepEqual(await readMyCases(app, citizen), []);
    assert.deepEqual((await readMyDraft(app, citizen)).answers.hverdag, { svar: "Jeg sover om dagen." });

    // The first answer never comes to the phone; it is pressed again, also from a new login and from an old page.
    const first = await browser.send(`${form}/tjek`, { indsendelse });
    const other = await browserOf(app, citizen);
    for (const again of [
      await browser.send(`${form}/tjek`, { indsendelse }),
      await other.send(`${form}/tjek`, { indsendelse }),
    ])
      assert.equal(again.location, first.location);
    const old = await other.send(`${form}/tjek`, { indsendelse: app.newId() });
    assert.equal(old.location, "/borger/broenderslev", "nothing is left to send");
    assert.equal((await readMyCases(app, citizen)).length, 1);
    assert.equal((await operator.selectFrom("application").select("id").execute()).length, 1);
  }));
