import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import { caseworkerAssessmentRoutes } from "../../src/modules/assessments/routes/caseworker.tsx";
import { caseworkerDecisionRoutes } from "../../src/modules/decisions/routes/caseworker.tsx";
import { citizenDecisionRoutes } from "../../src/modules/decisions/routes/citizen.tsx";
import { readIssuedDecisions } from "../../src/modules/decisions/use-cases/read-issued-decisions.ts";
import { caseworkerHearingRoutes } from "../../src/modules/hearings/routes/caseworker.tsx";
import { citizenHearingRoutes } from "../../src/modules/hearings/routes/citizen.tsx";
import type { Actor } from "../../src/modules/people/domain/actor.ts";
import { workingRoutes } from "../../src/modules/workings/routes/caseworker.tsx";
import type { App } from "../../src/platform/app.ts";
import { caseApplied, caseDecided, caseReadyToDecide, draftDecision } from "../case-in-state.ts";
import { testApp } from "../test-app.ts";
import { withDatabase } from "../with-database.ts";
import { withAndWithoutScript, withPage } from "./browser.ts";
import { withServer } from "./server.ts";
import { pagesFor, usable } from "./signed-in-pages.ts";

/** The pages of assessment, hearing and decision at both doors, for somebody who has signed in. */
function siteOf(app: App, actor: Actor): Hono {
  const behind = new Hono()
    .route("/borger/:slug", citizenHearingRoutes(app))
    .route("/borger/:slug", citizenDecisionRoutes(app))
    .route("/sagsbehandler", caseworkerAssessmentRoutes(app))
    .route("/sagsbehandler", caseworkerHearingRoutes(app))
    .route("/sagsbehandler", caseworkerDecisionRoutes(app))
    .route("/sagsbehandler", workingRoutes(app));
  return pagesFor(() => actor, behind);
}

const reasoned = {
  considerations: "Vi har lagt vægt på, hvad du selv kan.",
  facts: "Du fortalte det ved samtalen den 5. marts.",
};
const refusal = {
  outcome: "refused",
  deliveryForm: null,
  from: null,
  reasons: "Du vasker selv gulv hver fredag sammen med din søster.",
  exclusion: "BRO-8.2",
} as const;

test("every page from the assessment to the decision can be used by all, with and without script", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-20");
    let looked = false;
    await withAndWithoutScript(async (page) => {
      const { caseId, caseworker } = await caseApplied(app, "broenderslev");
      const at = `/sagsbehandler/sager/${caseId}`;
      const look = async (name: string): Promise<void> => (looked ? undefined : usable(page, name));
      await withServer(siteOf(app, caseworker), async (address) => {
        await page.goto(`${address}${at}/udredning`);
        await page.getByRole("button", { name: "Begynd udredningen" }).click();
        await page.getByRole("link", { name: "Hele udredningen på én side" }).click();
        await look("udredning");
        await page.getByLabel("Din samlede faglige vurdering").fill("Borgeren skal i gang.");
        await page.getByRole("button", { name: "Gem og afslut udredningen" }).click();
        await page.getByText("Det mangler, før udredningen kan afsluttes").waitFor();
        await look("udredning-mangler");
        await page.goto(`${address}${at}/overvejelser`);
        await look("overvejelser");
        await page.locator("fieldset").first().getByLabel("Jeg fraviger standarden her").check();
        await page.getByRole("button", { name: "Gem svarene" }).click();
        assert.match(await page.title(), /^Fejl: /);
        await look("overvejelser-fejl");
        await page.goto(`${address}${at}/partshoering`);
        await page.getByText("Send partshøring").click();
        await page.getByRole("button", { name: "Lav brevet og hør borgeren" }).click();
        await look("partshoering-fejl");
        await page.goto(`${address}${at}/afgoerelse`);
        await page.getByRole("button", { name: "Gem kladden" }).click();
        await look("afgoerelse-mangler");
        looked = true;
      });
    });
  }));

test("the letter, the decision that was made, and the citizen's pages can be used by all", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-20");
    const made = await caseReadyToDecide(app, "broenderslev");
    await draftDecision(app, made, [{ goals: "Kunne betale sine regninger selv" }, refusal], reasoned);
    const at = `/sagsbehandler/sager/${made.caseId}`;
    await withServer(siteOf(app, made.caseworker), (address) =>
      withPage({}, async (page) => {
        await page.goto(`${address}${at}/afgoerelse`);
        await usable(page, "afgoerelse");
        await page.getByRole("button", { name: "Gem, og se brevet" }).click();
        await usable(page, "forhaandsvisning");
        await page.getByRole("button", { name: "Træf afgørelsen" }).click();
        await page.getByRole("heading", { name: "Truffet afgørelse" }).waitFor();
        await usable(page, "truffet");
        await page.getByRole("link", { name: "Sådan er den regnet ud" }).click();
        await page.getByText("Intet er ændret, siden den blev truffet.").waitFor();
        await page.getByText("Tal til at genkende reglerne og programmet").click();
        await usable(page, "regnet-ud");
      }),
    );
    const [decision] = await readIssuedDecisions(app.database.of(made.citizen), made.citizen.tenantId, made.caseId);
    await withServer(siteOf(app, made.citizen), (address) =>
      withPage({}, async (page) => {
        await page.goto(`${address}/borger/broenderslev/sag/${made.caseId}/afgoerelse/${decision?.id}`);
        await usable(page, "borger-afgoerelse");
      }),
    );
  }));

test("the citizen sees what is put to them and answers, with and without script", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-20");
    let looked = false;
    await withAndWithoutScript(async (page) => {
      const { caseId, caseworker, citizen } = await caseApplied(app, "vejen");
      await withServer(siteOf(app, caseworker), async (address) => {
        await page.goto(`${address}/sagsbehandler/sager/${caseId}/partshoering`);
        await page.getByText("Send partshøring").click();
        await page.getByLabel("Oplysning 1", { exact: true }).fill("Lægen skriver, at du klarer dig selv.");
        await page.getByLabel("Hvor kommer oplysning 1 fra?").fill("lægen, 1. marts 2026");
        await page.getByLabel("Hvad kan oplysningerne betyde").fill("Det kan betyde, at du ikke får støtten.");
        await page.getByRole("button", { name: "Lav brevet og hør borgeren" }).click();
        await page.getByText("Borgeren har stadig tid til at svare").waitFor();
        if (!looked) await usable(page, "partshoering");
      });
      await withServer(siteOf(app, citizen), async (address) => {
        await page.goto(`${address}/borger/vejen/sag/${caseId}/partshoering`);
        if (!looked) await usable(page, "borger-partshoering");
        await page.getByLabel("Dit svar").fill("Det passer ikke.");
        await page.getByRole("button", { name: "Send dit svar" }).click();
        await page.getByText("Vi har fået dit svar").waitFor();
        if (!looked) await usable(page, "borger-partshoering-svaret");
      });
      looked = true;
    });
  }));

test("a decision that cannot be appealed tells the citizen so on a page that can be used by all", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-20");
    const timeLimited = { legalBasis: "SEL-82b", to: "2026-09-30", temporary: true } as const;
    const { caseId, citizen } = await caseDecided(app, "soenderborg", { parts: [timeLimited, timeLimited] });
    const [decision] = await readIssuedDecisions(app.database.of(citizen), citizen.tenantId, caseId);
    await withServer(siteOf(app, citizen), (address) =>
      withPage({}, async (page) => {
        await page.goto(`${address}/borger/soenderborg/sag/${caseId}/afgoerelse/${decision?.id}`);
        await page.getByText("Du kan ikke klage til en anden myndighed").waitFor();
        await usable(page, "borger-afgoerelse-82b");
      }),
    );
  }));
