import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import type { Page } from "playwright-core";
import { applyRoutes } from "../../src/modules/applications/routes/apply.tsx";
import { caseworkerApplicationRoutes } from "../../src/modules/applications/routes/caseworker.tsx";
import { citizenApplicationRoutes } from "../../src/modules/applications/routes/citizen.tsx";
import { delayRoutes } from "../../src/modules/applications/routes/delay.tsx";
import { intakeRoutes } from "../../src/modules/applications/routes/intake.tsx";
import { caseworkerLetterRoutes, citizenLetterRoutes } from "../../src/modules/letters/routes/letter.tsx";
import { postRoutes } from "../../src/modules/letters/routes/post.tsx";
import type { Actor } from "../../src/modules/people/domain/actor.ts";
import type { App } from "../../src/platform/app.ts";
import { caseApplied } from "../case-in-state.ts";
import { pdfWith } from "../made-files.ts";
import { hire, moveIn, testApp } from "../test-app.ts";
import { withDatabase } from "../with-database.ts";
import { withAndWithoutScript, withPage } from "./browser.ts";
import { withServer } from "./server.ts";
import { pagesFor, usable } from "./signed-in-pages.ts";

/** The pages of applications and letters at both doors, for somebody who has signed in. */
function siteOf(app: App, actor: Actor): Hono {
  const behind = new Hono()
    .route("/borger/:slug", citizenApplicationRoutes(app))
    .route("/borger/:slug", applyRoutes(app))
    .route("/borger/:slug", citizenLetterRoutes(app))
    .route("/sagsbehandler", intakeRoutes(app))
    .route("/sagsbehandler", caseworkerApplicationRoutes(app))
    .route("/sagsbehandler", delayRoutes(app))
    .route("/sagsbehandler", caseworkerLetterRoutes(app))
    .route("/sagsbehandler", postRoutes(app));
  return pagesFor(() => actor, behind);
}

const goOn = (page: Page) => page.getByRole("button", { name: /^(Fortsæt|Gem og gå til dine svar)$/ }).click();

/** Answers every question as a citizen would, page by page. */
async function answerAll(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  await page.getByLabel("Rengøring").check();
  await page.getByLabel("Post", { exact: true }).check();
  await look("opgaver");
  await goOn(page);
  await page.getByLabel("Dit svar").fill("Jeg mister overblikket.");
  await look("egne-ord");
  await goOn(page);
  for (const answer of ["Jeg sover om dagen.", null]) {
    if (answer === null) await page.getByLabel("Ved ikke").check();
    else await page.getByLabel("Dit svar").fill(answer);
    await goOn(page);
  }
  const helped = page.getByRole("group", { name: "Vælg ét svar" });
  await helped.getByLabel("Ja", { exact: true }).check();
  await page.getByLabel("Hvad hedder din hjælper? (frivilligt)").fill("Min søster Mette");
  await look("hjaelper");
  await goOn(page);
  for (const answer of ["Nej", "Ved ikke", "Nej"]) {
    await page.getByLabel(answer, { exact: true }).check();
    await goOn(page);
  }
  await page.getByLabel("Dit svar").fill("At stå op om morgenen");
  await goOn(page);
  await page.getByLabel("Ring til mig").check();
  await look("kontakt");
  await goOn(page);
  await page
    .getByLabel("Vælg filer")
    .setInputFiles({ name: "Fra lægen.pdf", mimeType: "application/pdf", buffer: paper });
  await page.getByRole("button", { name: "Gem filerne" }).click();
  await page.getByRole("button", { name: "Fjern Fra lægen" }).waitFor();
  await look("dokumenter");
  await goOn(page);
}

const paper = pdfWith(["% udtalelse"]);

test("a citizen applies from the start page to the receipt, with and without script, and every page can be used by all", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    let looked = false;
    await withAndWithoutScript(async (page) => {
      const citizen = await moveIn(app, "broenderslev", { bornOn: "1999-04-12" });
      const look = async (name: string): Promise<void> => (looked ? undefined : usable(page, `ansoegning-${name}`));
      await withServer(siteOf(app, citizen), async (address) => {
        await page.goto(`${address}/borger/broenderslev`);
        await look("min-side-tom");
        await page.getByRole("main").getByRole("link", { name: "Søg om støtte" }).click();
        await look("start");
        await page.getByRole("link", { name: "Begynd" }).click();
        await goOn(page);
        assert.match(await page.title(), /^Fejl: /);
        await look("fejl");
        await answerAll(page, look);
        await look("tjek");
        await page.getByText("Fra lægen").waitFor();
        await page.getByRole("link", { name: "Ret din hverdag" }).click();
        await page.getByLabel("Dit svar").fill("Det går op og ned.");
        await goOn(page);
        await page.getByText("Det går op og ned.").waitFor();
        await page.getByRole("button", { name: "Send ansøgning" }).click();
        await page.getByText("tirsdag den 7. april 2026").first().waitFor();
        await look("kvittering");
        await page.getByRole("link", { name: "Vi har fået din ansøgning om støtte", exact: true }).click();
        await look("brev");
        await page.getByRole("link", { name: "Min side" }).first().click();
        await look("min-side");
        await page.goto(`${address}/borger/broenderslev/ansoegning`);
        looked = true;
      });
    });
  }));

/** The pages of staff about an application, each with a name for its picture. */
const staffPages = (caseId: string, citizenId: string): readonly (readonly [name: string, path: string])[] => {
  const at = `/sagsbehandler/sager/${caseId}/ansoegning`;
  return [
    ["modtagelse", "/sagsbehandler/modtagelse"],
    ["borger", `/sagsbehandler/modtagelse/borger/${citizenId}`],
    ["ny", "/sagsbehandler/modtagelse/ny"],
    ["ny-kendt", `/sagsbehandler/modtagelse/ny?borger=${citizenId}`],
    ["henvendelse", "/sagsbehandler/modtagelse/henvendelse"],
    ["ansoegning", at],
    ["forsinkelse", `${at}/forsinkelse`],
    ["enhed", `${at}/enhed`],
    ["sagsbehandler", `${at}/sagsbehandler`],
    ["vejledning", `${at}/vejledning`],
    ["traek-tilbage", `${at}/traek-tilbage`],
    ["post", "/sagsbehandler/post"],
  ];
};

test("every page of staff about an application can be used by all, also when something is missing", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker, citizen } = await caseApplied(app, "broenderslev", { digital: false });
    await hire(app, "broenderslev", "caseworker", "Karla Prøve");
    await withServer(siteOf(app, caseworker), (address) =>
      withPage({}, async (page) => {
        for (const [name, path] of staffPages(caseId, citizen.id)) {
          await page.goto(address + path);
          await usable(page, `medarbejder-${name}`);
        }
        await page.goto(`${address}/sagsbehandler/modtagelse/ny`);
        await page.getByRole("button", { name: "Registrér og lav kvittering" }).click();
        assert.match(await page.title(), /^Fejl: /);
        await usable(page, "medarbejder-ny-fejl");
      }),
    );
  }));
