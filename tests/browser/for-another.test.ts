import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import type { Page } from "playwright-core";
import { citizenPages } from "../../src/citizen-pages.ts";
import type { Actor } from "../../src/modules/people/domain/actor.ts";
import { waitingRoutes } from "../../src/modules/proposals/routes/intake.tsx";
import type { App } from "../../src/platform/app.ts";
import { assetRoutes } from "../../src/ui/asset-routes.ts";
import { pdfWith } from "../made-files.ts";
import { proposalBetween } from "../proposal-between.ts";
import { hire, moveIn, testApp } from "../test-app.ts";
import { withDatabase } from "../with-database.ts";
import { expectAccessible } from "./accessibility.ts";
import { withPage } from "./browser.ts";
import { screenshot } from "./screenshot.ts";
import { withServer } from "./server.ts";

/** The pages of citizens and of intake, for somebody who has signed in. */
function siteFor(app: App, actor: Actor): Hono {
  const site = new Hono<{ Variables: { actor: Actor } }>();
  site.use(async (c, next) => {
    c.set("actor", actor);
    await next();
  });
  const behind = new Hono().route("/borger/:slug", citizenPages(app)).route("/sagsbehandler", waitingRoutes(app));
  site.route("/", behind);
  return new Hono().route("/assets", assetRoutes()).route("/", site);
}

/** What engines of accessibility say of these pages is asked where all pages of citizens are looked at: they need scripts. */
const look = (page: Page, name: string): Promise<void> => screenshot(page, `for-en-anden-${name}`);

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** Each question by what may be left unknown. */
async function answerAll(page: Page): Promise<void> {
  await page.getByLabel("Post", { exact: true }).check();
  await look(page, "spoergsmaal");
  await press(page, "Fortsæt");
  await page.getByLabel("Dit svar").fill("Brevene bliver ikke åbnet.");
  await press(page, "Fortsæt");
  while (!/\/for-en-anden\/[0-9a-f-]{36}$/.test(page.url())) {
    await page.getByLabel("Ved ikke").first().check();
    await press(page, "Fortsæt");
  }
}

test("a sister writes, the person reads, changes and sends, and intake takes a yes on paper: without script", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const sister = await moveIn(app, "vejen", { name: "Mette Hjælper" });
    const person = await moveIn(app, "vejen", { name: "Bo Prøve", cprNumber: "0504909995" });
    await withServer(siteFor(app, sister), (address) =>
      withPage({ javaScript: false }, async (page) => {
        await page.goto(`${address}/borger/vejen/ansoegning`);
        await page.getByRole("link", { name: "Søg for en anden, du hjælper" }).click();
        await look(page, "start");
        await page.getByRole("link", { name: "Begynd" }).click();
        await page.getByLabel("Personens CPR-nummer (frivilligt)").fill("31139012");
        await press(page, "Fortsæt");
        assert.match(await page.title(), /^Fejl: /);
        await look(page, "fejl");
        await page.getByLabel("Personens navn").fill("Bo Prøve");
        await page.getByLabel("Personens CPR-nummer (frivilligt)").fill("050490-9995");
        await page.getByLabel("Pårørende").check();
        await page.getByLabel("Hvordan får vi fat i dig?").fill("00 00 00 01");
        await press(page, "Fortsæt");
        await answerAll(page);
        await look(page, "tjek");
        await press(page, "Send videre");
        await page.getByText("Vi fortæller dig ikke, om personen har svaret.").waitFor();
        await look(page, "sendt");
      }),
    );
    await withServer(siteFor(app, person), (address) =>
      withPage({ javaScript: false }, async (page) => {
        await page.goto(`${address}/borger/vejen`);
        await look(page, "min-side");
        await page.getByRole("link", { name: "Læs ansøgningen fra Mette Hjælper" }).click();
        await look(page, "laes");
        await page.getByRole("link", { name: "Ret din hverdag" }).click();
        await page.getByLabel("Dit svar").fill("Jeg sover om dagen.");
        await press(page, "Gem og gå til dine svar");
        await page.getByRole("link", { name: "Nej, jeg vil ikke søge" }).click();
        await look(page, "nej");
        await page.getByRole("link", { name: "Tilbage til ansøgningen" }).click();
        await press(page, "Ja, send min ansøgning");
        await page.getByText("Dit sagsnummer er 2026-000001").waitFor();
        // Eight weeks from the day after.
        await page.getByText("tirsdag den 28. april 2026").first().waitFor();
      }),
    );
    const id = await proposalBetween(app, sister, "0504909989");
    await withServer(siteFor(app, await hire(app, "vejen", "intake")), (address) =>
      withPage({ javaScript: false }, async (page) => {
        await page.goto(`${address}/sagsbehandler/modtagelse/venter`);
        await look(page, "venter");
        await page.getByRole("link", { name: "Ella Eksempel" }).click();
        assert.ok(page.url().endsWith(id));
        assert.equal(await page.getByText("Brevene bliver ikke åbnet").count(), 0, "nothing is read before the yes");
        await press(page, "Registrér ja, og lav kvittering");
        assert.match(await page.title(), /^Fejl: /);
        await look(page, "samtykke-fejl");
        for (const [part, value] of [
          ["Dag", "3"],
          ["Måned", "3"],
          ["År", "2026"],
        ] as const)
          await page.getByLabel(part, { exact: true }).fill(value);
        await page
          .getByLabel("Det underskrevne papir")
          .setInputFiles({ name: "ja.pdf", mimeType: "application/pdf", buffer: pdfWith(["% ja"]) });
        await page.getByLabel("På papir").check();
        await press(page, "Registrér ja, og lav kvittering");
        await page.getByText("Ansøgningen er registreret. Kvitteringen er lavet.").waitFor();
      }),
    );
  }));

async function seenInEnglish(page: Page, name: string): Promise<void> {
  await screenshot(page, `engelsk-${name}`);
  await page.setViewportSize({ width: 320, height: 700 });
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  await expectAccessible(page);
}

/** From the second question to the last, with what may be left unknown. */
async function answerInEnglish(page: Page): Promise<void> {
  while (!page.url().includes("/tjek")) {
    const question = /\/ansoegning\/([a-z-]+)/.exec(page.url())?.[1] ?? "";
    if (["hjaelper", "dokumenter"].includes(question)) await seenInEnglish(page, question);
    if (question !== "dokumenter") await page.getByLabel("I do not know").first().check();
    await press(page, "Go on");
  }
}

test("the whole application in English on a phone: each page, the answers and the receipt", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const citizen = await moveIn(app, "broenderslev", { bornOn: "1999-04-12" });
    await withServer(siteFor(app, citizen), (address) =>
      withPage({ width: 320 }, async (page) => {
        const seen = (name: string) => seenInEnglish(page, name);
        await page.goto(`${address}/borger/broenderslev/ansoegning`);
        await page.getByRole("link", { name: "English" }).click();
        await seen("start");
        await page.getByRole("link", { name: "Begin" }).click();
        await press(page, "Go on");
        assert.match(await page.title(), /^Error: /);
        await seen("fejl");
        await page.getByLabel("Cleaning").check();
        await press(page, "Go on");
        await page.getByLabel("Your answer").fill("I lose track.");
        await press(page, "Save and go on later");
        await page.getByText("Your answers are kept").waitFor();
        await seen("gemt");
        await page.getByRole("link", { name: "Go on" }).click();
        await answerInEnglish(page);
        await seen("tjek");
        await press(page, "Send the application");
        await page.getByText("Your case number is 2026-000001").waitFor();
        await page.getByText("Tuesday 7 April 2026 (in 35 days)").waitFor();
        await seen("kvittering");
      }),
    );
  }));
