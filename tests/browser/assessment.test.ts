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
import type { Actor } from "../../src/modules/people/domain/actor.ts";
import type { App } from "../../src/platform/app.ts";
import { assetRoutes } from "../../src/ui/asset-routes.ts";
import { caseApplied, caseAssessed } from "../case-in-state.ts";
import { hire, onDay, testApp } from "../test-app.ts";
import { withDatabase } from "../with-database.ts";
import { expectAccessible } from "./accessibility.ts";
import { withAndWithoutScript, withPage } from "./browser.ts";
import { screenshot } from "./screenshot.ts";
import { withServer } from "./server.ts";

const economy = "70443014-3faf-402d-abcf-396bfad32eb9";

function siteOf(app: App, actor: Actor): Hono {
  const site = new Hono<{ Variables: { actor: Actor } }>();
  site.use(async (c, next) => {
    c.set("actor", actor);
    await next();
  });
  site.route("/", new Hono().route("/sagsbehandler", caseworkerAssessmentRoutes(app)));
  return new Hono().route("/assets", assetRoutes()).route("/", site);
}

async function usable(page: Page, name: string): Promise<void> {
  const width = page.viewportSize()?.width ?? 1280;
  await screenshot(page, name);
  await expectAccessible(page);
  await page.setViewportSize({ width, height: 900 });
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
