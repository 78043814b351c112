import assert from "node:assert/strict";
import { test } from "node:test";
import { readableText } from "../../../../tests/public-site.ts";
import { hiddenValue, type SignedInSite, signedInSite } from "../../../../tests/signed-in-site.ts";
import { moveIn, onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { lix } from "../../../kernel/lix.ts";
import { sentencesOf, wordsOf } from "../../../kernel/sentences.ts";
import type { App } from "../../../platform/app.ts";
import { citizenLetterRoutes } from "../../letters/routes/letter.tsx";
import type { CitizenActor } from "../../people/domain/actor.ts";
import { readMyCases } from "../use-cases/read-my-cases.ts";
import { applyRoutes } from "./apply.tsx";
import { citizenApplicationRoutes } from "./citizen.tsx";

const home = "/borger/broenderslev";
const form = `${home}/ansoegning`;
const goOn = { handling: "videre" };

const siteOf = (app: App, citizen: CitizenActor): SignedInSite =>
  signedInSite(citizen, (site) =>
    site
      .route("/borger/:slug", citizenApplicationRoutes(app))
      .route("/borger/:slug", applyRoutes(app))
      .route("/borger/:slug", citizenLetterRoutes(app)),
  );

/** What a citizen answers, page by page. */
const answers: readonly (readonly [question: string, fields: Record<string, string | readonly string[]>])[] = [
  ["opgaver", { "opgaver-hjem": ["cleaning"], "opgaver-post": ["economy", "mail"] }],
  ["egne-ord", { svar: "Jeg mister overblikket.\nOgså om natten.", "ord-mail": "Jeg åbner ikke mine breve." }],
  ["hverdag", { svar: "Jeg sover om dagen." }],
  ["proevet", { "ved-ikke": "ja" }],
  ["hjaelper", { svar: "ja", note: "Min søster Mette" }],
  ["akut", { svar: "nej" }],
  ["bolig", { svar: "ved-ikke" }],
  ["pension", { svar: "nej" }],
  ["oensker", { svar: "At stå op om morgenen" }],
  ["kontakt", { svar: ["telefon"], note: "Helst efter kl. 12" }],
  ["dokumenter", {}],
];

async function answerAll(site: SignedInSite): Promise<void> {
  for (const [question, fields] of answers) await site.post(`${form}/${question}`, { ...fields, ...goOn });
}

test("a citizen applies one question at a time, checks the answers, sends, and reads who has the case and by when", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const citizen = await moveIn(app, "broenderslev", { bornOn: "1999-04-12" });
    const site = siteOf(app, citizen);
    assert.match((await site.get(form)).text, /Du får 11 spørgsmål, ét ad gangen/);

    let path: string | null = `${form}/opgaver`;
    for (const [question, fields] of answers) {
      assert.equal(path, `${form}/${question}`);
      path = (await site.post(path, { ...fields, ...goOn })).location;
    }
    assert.equal(path, `${form}/tjek`);
    const check = await site.get(`${form}/tjek`);
    for (const said of [
      "Rengøring",
      "Penge",
      "Post: Jeg åbner ikke mine breve.",
      "Ved ikke",
      "Min søster Mette",
      "Ring til mig",
    ]) {
      assert.ok(check.text.includes(said), said);
    }
    const sent = await site.post(`${form}/tjek`, { indsendelse: hiddenValue(check, "indsendelse") });
    assert.equal(sent.status, 303);

    const receipt = await site.get(sent.location ?? "");
    assert.match(receipt.text, /Dit sagsnummer er 2026-000001/);
    assert.match(receipt.text, /Hvem har sagen UngeCenter Brønderslev/);
    assert.match(receipt.text, /Du får svar senest tirsdag den 7\. april 2026 \(om 35 dage\)/);
    assert.match(receipt.text, /Telefon 9945 4705/);
    const letter = /href="([^"]+\/brev\/[0-9a-f-]{36})"/.exec(receipt.html)?.[1] ?? "";
    assert.match((await site.get(letter)).text, /tirsdag den 7\. april 2026/);
    assert.equal((await site.get(`${letter}.pdf`)).html.slice(0, 5), "%PDF-");
    assert.match((await site.get(home)).text, /Det næste: .*\. Senest tirsdag den 7\. april 2026/);
  }));

test("a question without an answer is shown again with what is missing, and nothing that was typed is gone", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const site = siteOf(app, await moveIn(app, "broenderslev", { bornOn: "1999-04-12" }));
    const shown = await site.post(`${form}/akut`, { note: "Strømmen bliver lukket", ...goOn });
    assert.equal(shown.status, 422);
    assert.match(shown.html, /<title>Fejl: Har du brug for hjælp med det samme\? - Spørgsmål 6 af 11/);
    assert.match(shown.html, /<a href="#svar">Vælg ja, nej eller ved ikke\.<\/a>/);
    assert.match(shown.html, /id="svar-error"/);
    assert.match(shown.html, /Strømmen bliver lukket<\/textarea>/);
    assert.match((await site.get(`${form}/akut`)).html, /Strømmen bliver lukket<\/textarea>/);
  }));

test("a citizen stops in the middle, and finds every answer again another day", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const citizen = await moveIn(app, "broenderslev", { bornOn: "1999-04-12" });
    const first = siteOf(app, citizen);
    await first.post(`${form}/opgaver`, { "opgaver-hjem": "cooking", ...goOn });
    const stopped = await first.post(`${form}/egne-ord`, { svar: "Jeg spiser kun", handling: "gem" });
    assert.equal(stopped.location, `${form}?gemt=ja`);
    const told = await first.get(stopped.location ?? "");
    assert.match(told.text, /Dine svar er gemt Du kan lukke siden nu\..* Du begynder her: Din hverdag\./);

    const later = siteOf(onDay(app, "2026-03-09"), citizen);
    assert.match(
      (await later.get(home)).text,
      /Du er i gang med en ansøgning .* Du skrev sidst tirsdag den 3\. marts 2026/,
    );
    assert.match((await later.get(`${form}/opgaver`)).html, /value="cooking" checked/);
    assert.match((await later.get(`${form}/egne-ord`)).html, /Jeg spiser kun<\/textarea>/);
    assert.match((await later.get(form)).html, new RegExp(`href="${form}/hverdag" class="button`));
  }));

test("a draft that has waited tells since when, and is deleted after one question about it", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const citizen = await moveIn(app, "broenderslev", { bornOn: "1999-04-12" });
    const first = siteOf(app, citizen);
    await first.post(`${form}/opgaver`, { "opgaver-hjem": "cooking", ...goOn });
    assert.doesNotMatch((await first.get(form)).text, /venter på dig/);
    const later = siteOf(onDay(app, "2026-04-12"), citizen);
    assert.match(
      (await later.get(form)).text,
      /venter på dig .* Du skrev sidst tirsdag den 3\. marts 2026 \(for 40 dage siden\)/,
    );
    assert.match((await later.get(`${form}/slet`)).text, /Vil du slette kladden\?.*Du kan altid søge igen\./);
    assert.match((await later.get(`${form}/opgaver`)).html, /value="cooking" checked/, "asking deletes nothing");
    const deleted = await later.post(`${form}/slet`, {});
    assert.match((await later.get(deleted.location ?? "")).text, /Kladden er slettet/);
    assert.doesNotMatch((await later.get(`${form}/opgaver`)).html, /value="cooking" checked/);
    assert.equal((await later.post(`${form}/slet`, {})).status, 303, "deleted already");
  }));

test("in English every page of the form stays in English, staff read Danish, and the receipt says that the letter is Danish", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const citizen = await moveIn(app, "broenderslev", { bornOn: "1999-04-12" });
    const site = siteOf(app, citizen);
    assert.match((await site.get(`${form}?sprog=en`)).text, /You get 11 questions, one at a time/);
    const empty = await site.post(`${form}/opgaver?sprog=en`, goOn);
    assert.match(empty.html, /<html lang="en".*<title>Error: What would you like help with\? - Question 1 of 11/s);

    let path: string | null = `${form}/opgaver?sprog=en`;
    for (const [question, fields] of answers) {
      assert.equal(path, `${form}/${question}?sprog=en`);
      assert.match((await site.get(path)).html, /<html lang="en"/);
      const told =
        question === "hjaelper" ? { ...fields, "hjaelper-forhold": "paaroerende", "hjaelper-i-orden": "tale" } : fields;
      path = (await site.post(path, { ...told, ...goOn })).location;
    }
    const check = await site.get(path ?? "");
    assert.match(
      check.text,
      /Cleaning.*A relative\. Min søster Mette\. The municipality may talk with the helper\..*Call me/,
    );
    assert.match(check.html, new RegExp(`href="${form}/hverdag\\?ret=ja&amp;sprog=en"`));
    const sent = await site.post(path ?? "", { indsendelse: hiddenValue(check, "indsendelse") });
    const receipt = await site.get(sent.location ?? "");
    assert.match(receipt.text, /Your case number is 2026-000001/);
    assert.match(receipt.text, /You get an answer by Tuesday 7 April 2026 \(in 35 days\)/);
    assert.match(receipt.html, /lang="da">Vi har fået din ansøgning om støtte<\/a> \(in Danish\)/);
    const [mine] = await readMyCases(app, citizen);
    const [application] = mine?.applications ?? [];
    assert.equal(application?.helper, "En pårørende. Min søster Mette. Kommunen må gerne tale med hjælperen.");
    assert.equal(application?.contactWish, "Ring til mig. Helst efter kl. 12");
  }));

test("an answer changed from 'check your answers' leads back there", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const site = siteOf(app, await moveIn(app, "broenderslev", { bornOn: "1999-04-12" }));
    await answerAll(site);
    const check = await site.get(`${form}/tjek`);
    assert.match(check.html, new RegExp(`href="${form}/hverdag\\?ret=ja"`));
    const changed = await site.post(`${form}/hverdag?ret=ja`, { svar: "Det går bedre nu.", ...goOn });
    assert.equal(changed.location, `${form}/tjek`);
    assert.match((await site.get(`${form}/tjek`)).text, /Det går bedre nu\./);
  }));

test("sending with a question open names the question and sends nothing", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const citizen = await moveIn(app, "broenderslev", { bornOn: "1999-04-12" });
    const site = siteOf(app, citizen);
    await site.post(`${form}/opgaver`, { "opgaver-andet": "not-known", ...goOn });
    const check = await site.get(`${form}/tjek`);
    const tried = await site.post(`${form}/tjek`, { indsendelse: hiddenValue(check, "indsendelse") });
    assert.equal(tried.status, 422);
    assert.match(tried.html, /<a href="#svar-hverdag">Svar på: Hvordan er din hverdag lige nu\?<\/a>/);
    assert.match(tried.html, /id="svar-hverdag"/);
    assert.deepEqual(await readMyCases(app, citizen), []);
  }));

test("pressing send again shows the first receipt; another window that is late is led to the case", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const citizen = await moveIn(app, "broenderslev", { bornOn: "1999-04-12" });
    const site = siteOf(app, citizen);
    await answerAll(site);
    const [one, other] = [await site.get(`${form}/tjek`), await site.get(`${form}/tjek`)];
    const first = await site.post(`${form}/tjek`, { indsendelse: hiddenValue(one, "indsendelse") });
    const again = await site.post(`${form}/tjek`, { indsendelse: hiddenValue(one, "indsendelse") });
    const late = await site.post(`${form}/tjek`, { indsendelse: hiddenValue(other, "indsendelse") });
    assert.equal(again.location, first.location);
    assert.equal(late.location, home);
    assert.equal((await readMyCases(app, citizen)).length, 1);
  }));

test("a citizen takes the application back, once", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const citizen = await moveIn(app, "broenderslev", { bornOn: "1999-04-12" });
    const site = siteOf(app, citizen);
    await answerAll(site);
    const check = await site.get(`${form}/tjek`);
    const { location } = await site.post(`${form}/tjek`, { indsendelse: hiddenValue(check, "indsendelse") });
    const withdraw = (location ?? "").replace("kvittering", "traek-tilbage");
    assert.match((await site.get(withdraw)).text, /Vil du trække din ansøgning tilbage\?/);
    assert.equal((await site.post(withdraw, { besked: "Min søster hjælper mig" })).location, location);
    assert.match((await site.get(location ?? "")).text, /Du har trukket din ansøgning tilbage/);
    const again = await site.post(withdraw, {});
    assert.equal(again.status, 409);
    assert.match(again.text, /Ansøgningen er allerede trukket tilbage\./);
  }));

test("nobody reads another citizen's receipt or letter", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const mine = siteOf(app, await moveIn(app, "broenderslev", { bornOn: "1999-04-12" }));
    await answerAll(mine);
    const check = await mine.get(`${form}/tjek`);
    const { location } = await mine.post(`${form}/tjek`, { indsendelse: hiddenValue(check, "indsendelse") });
    const letter = /href="([^"]+\/brev\/[0-9a-f-]{36})"/.exec((await mine.get(location ?? "")).html)?.[1] ?? "";
    const other = siteOf(app, await moveIn(app, "broenderslev", { name: "Bo Prøve" }));
    for (const path of [location ?? "", letter, `${letter}.pdf`]) {
      const { status, text } = await other.get(path);
      assert.ok(status >= 400, path);
      assert.doesNotMatch(text, /2026-000001|Asta/);
    }
  }));

test("what the citizen reads while applying is easy to read (LIX 35 at most, no sentence over 25 words)", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const site = siteOf(app, await moveIn(app, "broenderslev", { bornOn: "1999-04-12" }));
    const first = await Promise.all([home, form, ...answers.map(([question]) => `${form}/${question}`)].map(site.get));
    await answerAll(site);
    const check = await site.get(`${form}/tjek`);
    const sent = await site.post(`${form}/tjek`, { indsendelse: hiddenValue(check, "indsendelse") });
    const pages = [...first, check, await site.get(sent.location ?? ""), await site.get(home)];
    const text = pages.map(({ html }) => readableText(html)).join(" ");
    assert.ok(lix(text) <= 35, `LIX ${lix(text)}`);
    assert.deepEqual(
      sentencesOf(text).filter((sentence) => wordsOf(sentence).length > 25),
      [],
    );
  }));
