import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import type { Page } from "playwright-core";
import { caseworkerOrderRoutes } from "../../src/modules/deliveries/routes/caseworker.tsx";
import { providerRoutes } from "../../src/modules/deliveries/routes/provider.tsx";
import { caseworkerFollowUpRoutes } from "../../src/modules/follow-ups/routes/caseworker.tsx";
import { caseworkerInsightRoutes } from "../../src/modules/insight/routes/caseworker.tsx";
import { citizenInsightRoutes } from "../../src/modules/insight/routes/citizen.tsx";
import type { Actor } from "../../src/modules/people/domain/actor.ts";
import { caseworkerPlanRoutes } from "../../src/modules/plans/routes/caseworker.tsx";
import { citizenPlanRoutes } from "../../src/modules/plans/routes/citizen.tsx";
import { workRoutes } from "../../src/modules/work/routes/caseworker.tsx";
import type { App } from "../../src/platform/app.ts";
import { caseApplied } from "../case-in-state.ts";
import { caseGranted } from "../granted-case.ts";
import { hire, onDay, testApp } from "../test-app.ts";
import { withDatabase } from "../with-database.ts";
import { withPage } from "./browser.ts";
import { withServer } from "./server.ts";
import { pagesFor, usable } from "./signed-in-pages.ts";

/** The pages after a decision at all three doors, for somebody who has signed in. */
function siteOf(app: App, actor: () => Actor): Hono {
  const behind = new Hono()
    .route("/borger/:slug", citizenInsightRoutes(app))
    .route("/borger/:slug", citizenPlanRoutes(app))
    .route("/sagsbehandler", workRoutes(app))
    .route("/sagsbehandler", caseworkerInsightRoutes(app))
    .route("/sagsbehandler", caseworkerPlanRoutes(app))
    .route("/sagsbehandler", caseworkerOrderRoutes(app))
    .route("/sagsbehandler", caseworkerFollowUpRoutes(app))
    .route("/udfoerer", providerRoutes(app));
  return pagesFor(actor, behind);
}

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

for (const javaScript of [true, false]) {
  const how = javaScript ? "with script" : "without script";
  test(`plan, yes, order, start and follow-up: the whole way after a decision, usable by all, ${how}`, () =>
    withDatabase(async (database) => {
      const app = onDay(await testApp(database, "2026-01-02"), "2026-04-20");
      const made = await caseGranted(app, "aabenraa", { tasks: ["mail", "structure"] });
      await caseApplied(onDay(app, "2026-02-03"), "aabenraa");
      const provider = await hire(app, "aabenraa", "provider");
      let actor: Actor = made.caseworker;
      await withServer(
        siteOf(app, () => actor),
        (address) =>
          withPage({ javaScript }, async (page) => {
            const look = (name: string) => (javaScript ? usable(page, name) : Promise.resolve());
            const at = (path: string) => page.goto(`${address}${path}`);
            const own = `/sagsbehandler/sager/${made.caseId}`;

            await at("/sagsbehandler?hvem=alle");
            await look("arbejde");
            await at("/sagsbehandler/find?soeg=Asta");
            await look("find");
            await page
              .getByRole("link", { name: /Asta Prøve/ })
              .first()
              .click();
            await at(own);
            await look("sag");

            await at(`${own}/handleplan`);
            await press(page, "Tilbyd borgeren planen");
            await look("handleplan-fejl");
            await page.getByLabel(/At du holder fast/).check();
            await page.getByLabel("Støtte, der skal til").fill("Støtte hjemme en gang om ugen");
            await page.getByLabel("Hvor længe regner I med").fill("Et år");
            await page.getByLabel("Hvordan har borgeren været med").fill("Vi skrev den sammen");
            for (const goal of ["Mål 1", "Mål 2"]) {
              await page.getByRole("group", { name: goal }).getByRole("radio").first().check();
            }
            await press(page, "Tilbyd borgeren planen");
            await look("handleplan-tilbudt");

            actor = made.citizen;
            const mine = `/borger/aabenraa/sag/${made.caseId}`;
            await at(mine);
            await look("min-sag");
            await page.getByRole("link", { name: /forslag til en handleplan/ }).click();
            await look("min-handleplan");
            await page.getByLabel("Ja til planen", { exact: true }).check();
            await press(page, "Send dit svar");
            assert.match((await page.textContent("main")) ?? "", /Du har sagt ja til planen/);

            actor = made.caseworker;
            await at(`${own}/bestilling`);
            await look("bestilling");
            await page.getByRole("radio").first().check();
            await page.getByLabel("Ramme").fill("En gang om ugen");
            await press(page, "Send bestillingen");
            await look("bestilling-sendt");

            actor = provider;
            await at("/udfoerer");
            await look("udfoerer");
            await page.getByRole("link", { name: /Asta Prøve/ }).click();
            await look("udfoerer-bestilling");
            await page.getByLabel("Borgerens faste kontaktperson").fill("Kim Kontakt");
            await press(page, "Sig ja til bestillingen");
            await look("udfoerer-ja");
            await page.locator("#start-dag").fill("20");
            await page.locator("#start-maaned").fill("4");
            await page.locator("#start-aar").fill("2026");
            await press(page, "Gem start");
            assert.match((await page.textContent("main")) ?? "", /Støtten begyndte\s*mandag den 20\. april 2026/);

            actor = made.caseworker;
            await at(`${own}/opfoelgning`);
            await look("opfoelgning");
            await press(page, "Gem opfølgningen");
            await look("opfoelgning-fejl");
          }),
      );
    }));
}
