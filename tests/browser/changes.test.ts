import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import { caseworkerChangeRoutes } from "../../src/modules/changes/routes/caseworker.tsx";
import { citizenChangeRoutes } from "../../src/modules/changes/routes/citizen.tsx";
import { citizenDecisionRoutes } from "../../src/modules/decisions/routes/citizen.tsx";
import { caseworkerHearingRoutes } from "../../src/modules/hearings/routes/caseworker.tsx";
import { citizenHearingRoutes } from "../../src/modules/hearings/routes/citizen.tsx";
import type { Actor } from "../../src/modules/people/domain/actor.ts";
import type { App } from "../../src/platform/app.ts";
import { type CaseInState, draftDecision, pressIssue, withSettings } from "../case-in-state.ts";
import { caseGranted, startSupport } from "../granted-case.ts";
import { onDay, testApp } from "../test-app.ts";
import { withDatabase } from "../with-database.ts";
import { withPage } from "./browser.ts";
import { answer, follow, press, write, writeDay } from "./journeys/fill.ts";
import { withServer } from "./server.ts";
import { pagesFor, usable } from "./signed-in-pages.ts";

/** The pages of changes, hearings and decisions on both sides, for whoever has signed in just then, on a day. */
function siteOf(on: () => App, who: () => Actor): Hono {
  const behind = new Hono().all("*", (c) => {
    const app = on();
    const day = new Hono()
      .route("/sagsbehandler", caseworkerChangeRoutes(app))
      .route("/sagsbehandler", caseworkerHearingRoutes(app))
      .route("/borger/:slug", citizenChangeRoutes(app))
      .route("/borger/:slug", citizenHearingRoutes(app))
      .route("/borger/:slug", citizenDecisionRoutes(app));
    return pagesFor(who, day).fetch(c.req.raw);
  });
  return new Hono().route("/", behind);
}

async function running(app: App, municipality: string, told: Parameters<typeof caseGranted>[2]): Promise<CaseInState> {
  const made = await caseGranted(app, municipality, { tasks: ["mail"], ...told });
  await startSupport(onDay(app, "2026-04-13"), made, "2026-04-13");
  return made;
}

const packages = [
  { slug: "pakke-1", name: "Pakke 1", weeklyHours: { from: 0.5, to: 1 } },
  { slug: "pakke-2", name: "Pakke 2", weeklyHours: { from: 1, to: 2.5 } },
];

for (const javaScript of [true, false])
  test(`[VEJ-1.1.5][VEJ-1.1.6][BRO-7.2][BRO-13.4][BRO-14.3] support is wished away and kept, reduced after a hearing, left, and helped on to § 85 (${javaScript ? "with" : "without"} script)`, () =>
    withDatabase(async (database) => {
      const start = withSettings(onDay(await testApp(database, "2026-03-03"), "2026-03-03"), "broenderslev", {
        packages,
      });
      const at = (day: string) =>
        withSettings(onDay(start, day), "broenderslev", {
          packages,
          complaintAddress: ["Prøve Kommune", "Prøvevej 1"],
        });
      const limited = await running(onDay(start, "2026-04-01"), "vejen", { legalBasis: "SEL-82b", to: "2026-10-01" });
      const made = await running(onDay(start, "2026-04-01"), "broenderslev", { name: "Asta Prøve" });
      const lost = await running(onDay(start, "2026-04-01"), "broenderslev", { name: "Per Prøve" });
      let app = at("2026-09-01");
      let actor: Actor = limited.citizen;
      await withServer(
        siteOf(
          () => app,
          () => actor,
        ),
        (address) =>
          withPage({ javaScript }, async (page) => {
            const look = (name: string) => (javaScript ? usable(page, name) : Promise.resolve());
            const staff = ({ caseId }: CaseInState) => `${address}/sagsbehandler/sager/${caseId}/aendring`;
            const mine = ({ caseId, municipality }: CaseInState) =>
              `${address}/borger/${municipality}/sag/${caseId}/aendring`;

            await page.goto(mine(limited));
            await page.getByText("Du har støtten til og med torsdag den 1. oktober 2026").waitFor();
            await page.getByText("Du skal ikke selv begynde forfra.").waitFor();
            await look("min-aendring-82b");
            actor = limited.caseworker;
            await page.goto(staff(limited));
            await page.getByText("Hold en afsluttende samtale inden da.").waitFor();
            await look("aendring-82b");
            await follow(page, "Skriv, hvad I aftaler");
            await answer(page, "Hvad har I aftalt?", "Borgeren vil have vurderet støtte efter § 85");
            await press(page, "Gem aftalen");
            assert.match(await page.title(), /^Fejl/);
            await look("bagefter-fejl");
            await write(page, "Hvad sagde borgeren?", "Jeg har stadig brug for hjælp til posten.");
            await writeDay(page, /^Hvilken dag/, "2026-08-28");
            await answer(page, /^Hvordan sagde borgeren ja/, "I telefonen");
            await page.getByLabel("Post og digital post").check();
            await press(page, "Gem aftalen");
            await page.getByText("Aftalen om tiden efter er gemt.").waitFor();

            actor = made.citizen;
            await page.goto(mine(made));
            await follow(page, "Sig, hvad du vil");
            await look("sig-hvad-du-vil");
            await page.getByLabel("Jeg vil stoppe").check();
            await write(page, "Hvad skal vi vide?", "Jeg kan selv nu.");
            await press(page, "Send");
            await page.getByText("Vi har fået det.").waitFor();
            actor = made.caseworker;
            await page.goto(staff(made));
            await page.getByText("»Jeg kan selv nu.«").waitFor();
            await look("aendring-med-oenske");
            await follow(page, "Hele støtten slutter");
            await look("aendring-slut");
            await answer(page, "Hvorfor slutter støtten?", "Borgeren vil ikke have støtten længere");
            await write(page, "Hvorfor?", "Du kan selv nu.");
            await answer(page, "Ønsker borgeren det?", "Ja");
            await writeDay(page, /^Hvornår sagde borgeren ja/, "2026-09-01");
            await answer(page, /^Hvordan sagde borgeren det/, "I telefonen");
            await answer(page, "Er det til skade for borgeren?", "Nej");
            await writeDay(page, /^Hvad er den sidste dag/, "2026-09-30");
            await press(page, "Gem, og gå videre");
            await page.getByText("Det er gemt.").waitFor();
            await look("aendring-aftalt");
            actor = made.citizen;
            await page.goto(mine(made));
            await page.getByText(/Den sidste dag er onsdag den 30\. september 2026/).waitFor();
            await look("min-aendring-aftalt");
            await press(page, "Jeg fortryder");
            await page.getByText("Du har fortrudt. Din støtte fortsætter.").waitFor();

            actor = made.caseworker;
            await page.goto(staff(made));
            await follow(page, "Mindre støtte, end der er bevilget");
            await press(page, "Gem, og gå videre");
            assert.match(await page.title(), /^Fejl/);
            await look("aendring-mindre-fejl");
            await write(page, "Hvad bliver ændret?", "Du får besøg hver anden uge.");
            await write(page, "Hvorfor?", "Du åbner selv din post nu.");
            await answer(page, "Ønsker borgeren det?", "Nej");
            await answer(page, "Er det til skade for borgeren?", "Ja, eller det kan det være");
            await answer(page, /^Hvad er anderledes/, "Noget har ændret sig siden");
            await writeDay(page, /^Fra hvilken dag/, "2026-10-15");
            await write(page, "Hvorfor den dag?", "Så kan du nå at øve dig med Kim.");
            await press(page, "Gem, og gå videre");
            await page.getByText("Venter på afgørelse").waitFor();
            await look("aendring-venter");
            await follow(page, "Hør borgeren først");
            await page.getByText("Send partshøring").click();
            await write(page, "Oplysning 1", "Kim skriver, at du selv åbner din post.");
            await write(page, "Hvor kommer oplysning 1 fra?", "Kim Kontakt, 20. august 2026");
            await write(page, "Hvad kan oplysningerne betyde for afgørelsen?", "Du kan få færre besøg.");
            await press(page, "Lav brevet og hør borgeren");
            await page.getByText(/Borgeren har stadig tid til at svare/).waitFor();
            actor = made.citizen;
            await page.goto(mine(made));
            await page.getByText("Indtil da får du den støtte, du har nu.").waitFor();
            await look("min-aendring-venter");

            app = at("2026-09-16");
            const less = { outcome: "granted", extent: "Hver anden uge", from: "2026-10-15" } as const;
            const why = { rules: "§ 85.", considerations: "Du klarer mere.", facts: "Du åbner selv din post." };
            await draftDecision(app, made, [{ ...less, reasons: "Du åbner selv din post hver mandag." }], why);
            const issued = await pressIssue(app, made);
            assert.deepEqual(issued.ok || issued.refusal, true);
            await page.goto(mine(made));
            await follow(page, "Læs afgørelsen, og se, hvordan du klager");
            await page.getByText(/klage/).first().waitFor();
            await look("min-afgoerelse-om-mindre");

            app = at("2026-09-01");
            actor = lost.caseworker;
            await page.goto(staff(lost));
            await follow(page, "Hele støtten slutter");
            await answer(page, "Hvorfor slutter støtten?", "Borgeren kommer ikke, eller I kan ikke få kontakt");
            await write(page, "Hvorfor?", "Du har ikke åbnet døren siden juni.");
            await answer(page, "Ønsker borgeren det?", "Det ved vi ikke");
            await answer(page, "Er det til skade for borgeren?", "Ja, eller det kan det være");
            await answer(page, /^Hvad er anderledes/, "Noget har ændret sig siden");
            await writeDay(page, /^Hvad er den sidste dag/, "2026-10-15");
            await write(page, "Hvorfor den dag?", "Så kan du nå at ringe.");
            await press(page, "Gem, og gå videre");
            await page.getByText("Skriv mindst ét forsøg på at motivere borgeren").first().waitFor();
            await look("aendring-mangler-forsoeg");
            const tried = page.getByRole("group", { name: "Forsøg 1" });
            await writeDay(tried, /^Hvilken dag/, "2026-08-20");
            await write(tried, "Hvem prøvede?", "Kim Kontakt");
            await write(tried, "Hvad prøvede I, og hvad kom der ud af det?", "Ringede tre gange og skrev et kort.");
            await press(page, "Gem, og gå videre");
            await page.getByText("Ringede tre gange og skrev et kort.").waitFor();
            await look("aendring-mistet-kontakt");
          }),
      );
    }));
