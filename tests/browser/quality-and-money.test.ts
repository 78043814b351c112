import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import { sql } from "kysely";
import { localDate } from "../../src/kernel/local-date.ts";
import { caseworkerMoneyRoutes } from "../../src/modules/figures/routes/caseworker.tsx";
import { managerMoneyRoutes } from "../../src/modules/figures/routes/leader.tsx";
import { caseworkerFollowUpRoutes } from "../../src/modules/follow-ups/routes/caseworker.tsx";
import { citizenFollowUpRoutes } from "../../src/modules/follow-ups/routes/citizen.tsx";
import type { Actor } from "../../src/modules/people/domain/actor.ts";
import { askedAtFollowUp, caseworkerQualityRoutes } from "../../src/modules/quality/routes/caseworker.tsx";
import { citizenQualityRoutes, qualityWayIn } from "../../src/modules/quality/routes/citizen.tsx";
import { managerQualityRoutes } from "../../src/modules/quality/routes/leader.tsx";
import { answerQuality } from "../../src/modules/quality/use-cases/answer-quality.ts";
import type { App } from "../../src/platform/app.ts";
import { caseGranted, startSupport } from "../granted-case.ts";
import { hire, onDay, testApp, withSettings } from "../test-app.ts";
import { withDatabase } from "../with-database.ts";
import { withPage } from "./browser.ts";
import { follow, press, write } from "./journeys/fill.ts";
import { withServer } from "./server.ts";
import { pagesFor, usable } from "./signed-in-pages.ts";

/** The pages of quality and money on all sides, for whoever has signed in just then. */
function siteOf(app: App, who: () => Actor): Hono {
  const behind = new Hono()
    .route(
      "/borger/aabenraa",
      citizenFollowUpRoutes(app, (actor, caseId, done) => qualityWayIn(app, actor, caseId, done === "sendt")),
    )
    .route("/borger/aabenraa", citizenQualityRoutes(app))
    .route(
      "/sagsbehandler",
      caseworkerFollowUpRoutes(app, (actor, caseId) => askedAtFollowUp(app, actor, caseId)),
    )
    .route("/sagsbehandler", caseworkerQualityRoutes(app))
    .route("/sagsbehandler", caseworkerMoneyRoutes(app))
    .route("/ledelse", managerQualityRoutes(app))
    .route("/ledelse", managerMoneyRoutes(app));
  return pagesFor(who, behind);
}

const hourly = { hourlyPrices: [{ prices: [{ inForceFrom: localDate("2026-01-01"), perHourOere: 51_500 }] }] };

for (const javaScript of [true, false]) {
  test(`a citizen answers about the support, the caseworker writes a judgement, a manager reads shares and money (${javaScript ? "with" : "without"} script)`, () =>
    withDatabase(async (database) => {
      const app = withSettings(onDay(await testApp(database, "2026-03-03"), "2026-07-10"), "aabenraa", hourly);
      const made = await caseGranted(app, "aabenraa", { name: "Asta Prøve" });
      await startSupport(onDay(app, "2026-04-13"), made, "2026-04-13");
      for (const score of ["5", "4", "5", "3", "1"]) {
        const other = await caseGranted(app, "aabenraa");
        await startSupport(onDay(app, "2026-04-13"), other, "2026-04-13");
        const fields = Object.fromEntries([1, 2, 3].map((at) => [`svar-AAB-29-2-${at}`, score]));
        const said = { text: () => "", day: () => "blank" as const };
        const pressed = { submissionId: app.newId(), path: "/" };
        assert.ok(
          (await answerQuality(app, other.citizen, other.caseId, { asked: "citizen", fields, said }, pressed)).ok,
        );
      }
      await sql`update decision_part set weekly_minutes = 90 where position = 0`.execute(database);
      const manager = await hire(app, "aabenraa", "manager");
      let actor: Actor = made.citizen;
      await withServer(
        siteOf(app, () => actor),
        (address) =>
          withPage({ javaScript }, async (page) => {
            const look = (name: string) => (javaScript ? usable(page, name) : Promise.resolve());
            await page.goto(`${address}/borger/aabenraa/sag/${made.caseId}/opfoelgning`);
            await look("opfoelgning-med-spoergsmaal");
            await follow(page, "Svar på spørgsmålene");
            await press(page, "Send dine svar");
            assert.match(await page.title(), /^Fejl/);
            const first = page.getByRole("group", { name: "Passer støtten til din situation?" });
            await first.getByLabel("Ja, helt").check();
            await write(page, "Vil du sige mere? Skriv det med dine egne ord", "Kim lytter til mig.");
            await look("mine-svar-om-stoetten");
            await press(page, "Send dine svar");
            await page.getByText("Tak. Dine svar er sendt.").waitFor();
            await look("opfoelgning-med-svar");

            actor = made.caseworker;
            await page.goto(`${address}/sagsbehandler/sager/${made.caseId}/opfoelgning`);
            await follow(page, "Se svarene, eller skriv dem ind");
            await page.getByText("Kim lytter til mig.").waitFor();
            await look("svar-om-stoetten");
            await follow(page, "Skriv din vurdering");
            await look("vurdering-af-stoetten");
            await page.getByLabel("For det meste").first().check();
            await press(page, "Gem svarene");
            await page.getByText("Svarene er gemt.").waitFor();
            await page.goto(`${address}/sagsbehandler/sager/${made.caseId}/tid-og-penge`);
            await look("sagens-tid-og-penge");

            actor = manager;
            await page.goto(`${address}/ledelse/kvalitet`);
            // Four of six say yes: two wholly, one mostly, and Asta.
            await page.getByText("67 % af 6").first().waitFor();
            await look("kvalitetsmaal");
            await page.goto(`${address}/ledelse/oekonomi`);
            await look("tid-og-penge");
            await page.getByRole("table").getByRole("link").first().click();
            await page.getByText("Sagerne bag").waitFor();
            await look("tid-og-penge-sager");
          }),
      );
    }));
}
