import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import type { Page } from "playwright-core";
import { themeFields, wholeFields, wholeKey } from "../../src/modules/assessments/domain/assessment-fields.ts";
import { partPath } from "../../src/modules/assessments/paths.ts";
import { caseworkerAssessmentRoutes } from "../../src/modules/assessments/routes/caseworker.tsx";
import { readAssessment } from "../../src/modules/assessments/use-cases/read-assessment.ts";
import { saveAssessment } from "../../src/modules/assessments/use-cases/save-assessment.ts";
import { startAssessment } from "../../src/modules/assessments/use-cases/start-assessment.ts";
import { readEntries } from "../../src/modules/journal/use-cases/read-entries.ts";
import type { Actor } from "../../src/modules/people/domain/actor.ts";
import type { App } from "../../src/platform/app.ts";
import { caseApplied, caseAssessed } from "../case-in-state.ts";
import { hire, onDay, testApp } from "../test-app.ts";
import { withDatabase } from "../with-database.ts";
import { withAndWithoutScript, withPage } from "./browser.ts";
import { withServer } from "./server.ts";
import { pagesFor, usable } from "./signed-in-pages.ts";
import { withStoppableSite } from "./stoppable-site.ts";

const economy = "70443014-3faf-402d-abcf-396bfad32eb9";

function siteOf(app: App, actor: Actor): Hono {
  return pagesFor(() => actor, new Hono().route("/sagsbehandler", caseworkerAssessmentRoutes(app)));
}

test("an assessment is written theme by theme from the overview, with and without script", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-20");
    let looked = false;
    await withAndWithoutScript(async (page) => {
      const { caseId, caseworker } = await caseApplied(app, "broenderslev", { tasks: ["economy", "mail", "other"] });
      const look = async (name: string): Promise<void> => (looked ? undefined : usable(page, name));
      await withServer(siteOf(app, caseworker), async (address) => {
        await page.goto(`${address}${partPath(caseId, "overblik")}`);
        await page.getByRole("button", { name: "Begynd udredningen" }).click();
        await page.getByText("0 af 2 søgte opgaver er belyst").waitFor();
        await look("udredning-overblik");
        await page.getByRole("navigation", { name: "Dele" }).getByRole("link", { name: "Kommunikation" }).click();
        const post = page.getByRole("region", { name: "Håndtere post" });
        await post.getByLabel("Borgerens egne ord").fill("Brevene ligger i en bunke.");
        await post.getByLabel("Hvad er set eller fortalt?").fill("Syv rykkere på bordet.");
        await post.getByLabel("Hvem så eller sagde det?").selectOption({ label: "Udfører" });
        await post.getByLabel("Dag").fill("3");
        await post.getByLabel("Måned").fill("3");
        await post.getByLabel("År").fill("2026");
        await post.getByLabel("Funktionsevneniveau").selectOption({ index: 4 });
        await page.getByRole("button", { name: "Gem", exact: true }).click();
        await post.getByText("Skriv en observation mere").waitFor();
        await look("udredning-tema");
        await page.getByRole("button", { name: "Gem, og gå til overblikket" }).click();
        await page.getByText("1 af 2 søgte opgaver er belyst").waitFor();
        await page.getByRole("link", { name: "Målgruppe", exact: true }).click();
        await page.getByLabel("Tilføj en målgruppe").selectOption({ label: "Psykisk funktionsnedsættelse: Angst" });
        await page.getByRole("button", { name: "Gem og tilføj målgruppen" }).click();
        await page.getByLabel("Angst: hvad bygger I det på?").fill("Det skriver lægen.");
        await page.getByLabel("Tilføj en målgruppe").selectOption({ label: "Socialt problem: Social isolation" });
        await page.getByRole("button", { name: "Gem og tilføj målgruppen" }).click();
        await page.getByLabel("Primær målgruppe").selectOption({ label: "Angst" });
        await page.getByRole("button", { name: "Gem", exact: true }).click();
        assert.equal(await page.getByLabel("Angst: hvad bygger I det på?").inputValue(), "Det skriver lægen.");
        await look("udredning-maalgruppe");
        looked = true;
      });
    });
  }));

test("the assessment before stands beside the new one and is kept by a press, with the level over time", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const made = await caseAssessed(app, await caseApplied(app, "vejen"));
    const { caseId, caseworker } = made;
    const later = onDay(app, "2027-02-01");
    const kaj = await hire(app, "vejen", "caseworker", "Kaj Kollega");
    await startAssessment(later, caseworker, caseId);
    const view = await readAssessment(later, kaj, caseId);
    const names = themeFields(economy);
    const fields = { [names.shown]: "", [names.citizensWords]: "Nu åbner jeg dem.", [names.level]: "1" };
    const hopes = { [wholeFields.shown]: view?.tags.get(wholeKey) ?? "", [wholeFields.hopes]: "En hund." };
    await saveAssessment(later, kaj, caseId, { fields: { ...fields, ...hopes }, dayIn: () => "blank" });
    await withServer(siteOf(later, caseworker), (address) =>
      withPage({}, async (page) => {
        await page.goto(`${address}${partPath(caseId, "tema-2")}`);
        await page.getByText("Fra 2 til 1: 1 trin bedre.").waitFor();
        await page.getByText("Niveau over tid: Varetage økonomi").click();
        await usable(page, "udredning-igen");
        await page.goto(`${address}${partPath(caseId, "tema-4")}`);
        await page.getByRole("button", { name: "Uændret: behold teksten om Gøre rent" }).click();
        await page.getByText("Uændret niveau: 2.").waitFor();
        await page.goto(`${address}${partPath(caseId, "helhed")}`);
        await page.getByText("Kaj Kollega skrev her for et øjeblik siden.").waitFor();
        await usable(page, "udredning-igen-helhed");
        await page.goto(`${address}${partPath(caseId, "overblik")}`);
        await page.getByRole("link", { name: "Udredningen tirsdag den 3. marts 2026" }).click();
        await page.getByText("Det bliver bare liggende.").first().waitFor();
        await usable(page, "udredning-tidligere");
      }),
    );
  }));

const ofEconomy = async (app: App, actor: Actor, caseId: string) =>
  (await readAssessment(app, actor, caseId))?.assessment?.themes.find(({ code }) => code === economy);

test("what is written is saved while it is written, also when the server has been gone and is back", () =>
  withStoppableSite(async ({ app, made: { caseId, caseworker }, at, stop, start, enter }) => {
    await startAssessment(app, caseworker, caseId);
    await withPage({}, async (page) => {
      await enter(page, caseworker);
      await page.goto(at("ansat", partPath(caseId, "tema-2")));
      const theme = page.getByRole("region", { name: "Varetage økonomi" });
      await theme.getByLabel("Borgerens egne ord").fill("Brevene ligger.");
      await theme.getByLabel("Hvad er set eller fortalt?").fill("Syv rykkere.");
      await page.getByText("Gemt kl.").waitFor();
      await usable(page, "udredning-gemt");
      const saved = await ofEconomy(app, caseworker, caseId);
      assert.deepEqual(
        [saved?.citizensWords, saved?.observations.map(({ text }) => text)],
        ["Brevene ligger.", ["Syv rykkere."]],
      );
      await stop();
      await theme.getByLabel("Din faglige vurdering").fill("Kan, når nogen er med.");
      await page.getByText("Ikke gemt. Ingen forbindelse.").waitFor();
      await page.getByRole("button", { name: "Gem", exact: true }).click();
      assert.equal(await theme.getByLabel("Din faglige vurdering").inputValue(), "Kan, når nogen er med.");
      await start();
      await page.getByText("Gemt kl.").waitFor({ timeout: 40_000 });
      assert.equal((await ofEconomy(app, caseworker, caseId))?.professionalView, "Kan, når nogen er med.");
      // The observation is still one, and the button saves on top of what was saved by itself.
      await theme.getByLabel("Hvad er set eller fortalt?").fill("Otte rykkere.");
      await page.getByRole("button", { name: "Gem", exact: true }).click();
      await theme.getByText("Skriv en observation mere").waitFor();
      assert.deepEqual(
        (await ofEconomy(app, caseworker, caseId))?.observations.map(({ text }) => text),
        ["Otte rykkere."],
      );
      // Whoever goes on by a link at once takes it along.
      await page.locator(`#${themeFields(economy).professionalView}`).fill("Kan nu selv.");
      await page.getByRole("link", { name: "Samtykker og oplysninger fra andre" }).click();
      await page.getByRole("heading", { level: 1, name: /Samtykker/ }).waitFor();
      assert.equal((await ofEconomy(app, caseworker, caseId))?.professionalView, "Kan nu selv.");
      const entries = await readEntries(app.database.of(caseworker), caseworker.tenantId, caseId);
      assert.equal(entries.filter(({ theme: about }) => about.startsWith("Udredning")).length, 1);
    });
  }));

test("in two tabs the second is told at the field, keeps its own text, and saves it by the button when both are seen", () =>
  withStoppableSite(async ({ app, made: { caseId, caseworker }, at, enter }) => {
    await startAssessment(app, caseworker, caseId);
    await withPage({}, async (page) => {
      await enter(page, caseworker);
      const other = await page.context().newPage();
      for (const tab of [page, other]) await tab.goto(at("ansat", partPath(caseId, "tema-2")));
      await page.getByLabel("Borgerens egne ord").first().waitFor({ state: "attached" });
      const words = (tab: Page) => tab.locator(`#${themeFields(economy).citizensWords}`);
      await words(page).fill("Fra den første fane");
      await page.getByText("Gemt kl.").waitFor();
      await words(other).fill("Fra den anden fane");
      await other.getByText("Ikke gemt: en kollega har skrevet det samme sted.").waitFor();
      await other.getByText("Fra den første fane").waitFor();
      assert.equal(await words(other).inputValue(), "Fra den anden fane");
      assert.equal((await ofEconomy(app, caseworker, caseId))?.citizensWords, "Fra den første fane");
      await usable(other, "udredning-to-faner");
      await other.getByRole("button", { name: "Gem", exact: true }).click();
      await other.locator(".rn-meanwhile").waitFor({ state: "detached" });
      assert.equal((await ofEconomy(app, caseworker, caseId))?.citizensWords, "Fra den anden fane");
    });
  }));

test("when the session has ended, what is written is kept for its writer, and the page says so", () =>
  withStoppableSite(async ({ app, operator, made: { caseId, caseworker }, at, enter }) => {
    await startAssessment(app, caseworker, caseId);
    await withPage({}, async (page) => {
      await enter(page, caseworker);
      await page.goto(at("ansat", partPath(caseId, "helhed")));
      await operator.updateTable("session").set({ ended_at: app.clock.now() }).execute();
      await page.getByLabel("Håb og drømme").fill("At få en hund.");
      await page.getByText("Log ind igen for at gemme.").waitFor();
      assert.equal(await page.getByLabel("Håb og drømme").inputValue(), "At få en hund.");
      await enter(page, caseworker);
      await page.evaluate("onbeforeunload = null");
      const again = await page.context().newPage();
      await again.goto(at("ansat", partPath(caseId, "helhed")));
      await again.getByRole("link", { name: "Hent det frem" }).click();
      assert.equal(await again.getByLabel("Håb og drømme").inputValue(), "At få en hund.");
    });
  }));
