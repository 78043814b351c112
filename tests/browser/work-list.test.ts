import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import type { Page } from "playwright-core";
import { assignCaseworker } from "../../src/modules/applications/use-cases/assign-caseworker.ts";
import { caseworkerInsightRoutes } from "../../src/modules/insight/routes/caseworker.tsx";
import type { StaffActor } from "../../src/modules/people/domain/actor.ts";
import { workRoutes } from "../../src/modules/work/routes/caseworker.tsx";
import type { App } from "../../src/platform/app.ts";
import { caseApplied } from "../case-in-state.ts";
import { caseGranted } from "../granted-case.ts";
import { hire, onDay, testApp } from "../test-app.ts";
import { withDatabase } from "../with-database.ts";
import { expectAccessible } from "./accessibility.ts";
import { withPage } from "./browser.ts";
import { screenshot } from "./screenshot.ts";
import { withServer } from "./server.ts";
import { pagesFor } from "./signed-in-pages.ts";

function siteOf(app: App, actor: () => StaffActor): Hono {
  const behind = new Hono()
    .route("/sagsbehandler", workRoutes(app))
    .route("/sagsbehandler", caseworkerInsightRoutes(app));
  return pagesFor(actor, behind);
}

/** Four open cases in one unit, one of them handed to the reader by a colleague, and the two who work there. */
async function workday(app: App) {
  const late = await caseApplied(onDay(app, "2026-03-03"), "broenderslev", { name: "Asta Prøve" });
  await caseApplied(onDay(app, "2026-03-20"), "broenderslev", { name: "Bent Testesen" });
  await caseApplied(onDay(app, "2026-04-13"), "broenderslev", { name: "Carla Eksempel" });
  await caseGranted(app, "broenderslev", { name: "Dan Prøvesen", receivedOn: "2026-03-25", decidedOn: "2026-04-01" });
  const reader = await hire(app, "broenderslev", "caseworker", "Karla Holm");
  const colleague = await hire(app, "broenderslev", "caseworker", "Bo Winther");
  const note = "Ring til Asta, før du gør mere.";
  assert.ok((await assignCaseworker(app, colleague, late.caseId, { to: reader.id, seen: null, note })).ok);
  return { reader, colleague, late };
}

const focusedText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at instanceof HTMLElement && at !== document.body ? at.innerText : "";
  });

test("a day's work by keyboard alone: move, ask why, tick, hand over with a note, search, and switch the keys off for good", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-01-02"), "2026-04-20");
    const { reader } = await workday(app);
    await withServer(
      siteOf(app, () => reader),
      (address) =>
        withPage({}, async (page) => {
          await page.goto(`${address}/sagsbehandler?hvem=alle`);
          await page.getByText("Ring til Asta, før du gør mere.").waitFor();
          await screenshot(page, "arbejde-alle");
          await expectAccessible(page);

          await page.keyboard.press("j");
          assert.match(await focusedText(page), /^Asta Prøve/);
          await page.keyboard.press("ArrowDown");
          assert.match(await focusedText(page), /^Dan Prøvesen/);
          await page.keyboard.press("h");
          assert.match(await focusedText(page), /^Hvorfor\?/);
          await page.getByText("Sagen venter på dem.").first().waitFor();
          await screenshot(page, "arbejde-hvorfor");
          await page.keyboard.press("k");
          assert.match(await focusedText(page), /^Asta Prøve/);

          await page.keyboard.press("j");
          await page.keyboard.press("x");
          await page.keyboard.press("j");
          await page.keyboard.press("x");
          await page.getByText("2 sager er valgt.").waitFor();
          await page.keyboard.press("a");
          await page.getByRole("heading", { name: "Giv 2 sager videre" }).waitFor();
          await screenshot(page, "overdrag");
          await expectAccessible(page);
          await page.keyboard.press("x");
          await page.getByLabel("Hvem skal have dem?").focus();
          await page.keyboard.type("Bo Winther");
          await page.getByLabel("Besked").focus();
          await page.keyboard.type("Jeg er på ferie; tag dem, xhj/?");
          await page.keyboard.press("Tab");
          await page.keyboard.press("Enter");
          await page.getByText("2 sager er givet videre.").waitFor();
          await screenshot(page, "arbejde-givet");

          await page.keyboard.press("/");
          await page.keyboard.type("Carla");
          await page.getByText("1 punkt passer.").waitFor();
          await page.keyboard.press("Enter");
          await page.getByText("1 sag passer").waitFor();
          await screenshot(page, "find-carla");
          await expectAccessible(page);

          await page.goto(`${address}/sagsbehandler?hvem=alle`);
          await page.keyboard.press("?");
          assert.match(await focusedText(page), /^Taster på listen/);
          await screenshot(page, "arbejde-taster");
          await page.getByRole("button", { name: "Slå tasterne fra" }).press("Enter");
          await page.getByText("Taster på listen (slået fra)").waitFor();
          await page.keyboard.press("j");
          assert.doesNotMatch(await focusedText(page), /Prøve/);
        }),
    );
  }));

test("the same without script: why is a fold, ticks are a form, what is new is told seen, and a choice is saved", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-01-02"), "2026-04-20");
    const { reader } = await workday(app);
    await withServer(
      siteOf(app, () => reader),
      (address) =>
        withPage({ javaScript: false }, async (page) => {
          const press = (name: string | RegExp) => page.getByRole("button", { name }).first().click();
          const follow = (name: string | RegExp) => page.getByRole("link", { name }).first().click();
          await page.goto(`${address}/sagsbehandler`);
          await page.getByText("Ny til dig").waitFor();
          await page.getByText("Hvorfor?").first().click();
          await page.getByText("Fristen regnes fra tirsdag den 3. marts 2026.").waitFor();
          await press("Jeg har set den");
          assert.equal(await page.getByText("Ny til dig", { exact: true }).count(), 0);

          await press("Giv valgte sager videre");
          await page.getByText("Sæt et kryds ved de sager").waitFor();
          await page.getByLabel("Vælg Asta Prøve", { exact: false }).check({ force: true });
          await press("Giv valgte sager videre");
          await press("Giv videre");
          await page.getByText("Vælg, hvem der skal have sagerne.").first().waitFor();
          await screenshot(page, "overdrag-fejl");
          await page.getByLabel("Hvem skal have dem?").selectOption({ label: "Ingen: læg dem tilbage til enheden" });
          await press("Giv videre");
          await page.getByText("1 sag er givet videre.").waitFor();

          await follow("Ufordelte");
          await follow(/Inden for en uge/);
          await follow("Gem dette valg");
          await press("Gem valget");
          await page.getByText("Skriv et navn til valget.").first().waitFor();
          await page.getByLabel("Navn").first().fill("Nyt på vej");
          await page.getByLabel("Vis det, når jeg åbner").first().check({ force: true });
          await screenshot(page, "valg-nyt");
          await press("Gem valget");
          await page.goto(`${address}/sagsbehandler`);
          assert.equal(await page.getByRole("link", { name: "Nyt på vej" }).getAttribute("aria-current"), "true");
          await page.getByText("Taster på listen").click();
          await page.getByText("Sæt eller fjern kryds ved sagen").waitFor();
          await follow("Ret gemte valg");
          await screenshot(page, "valg");
        }),
    );
  }));
