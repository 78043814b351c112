import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import { caseworkerChangeRoutes } from "../../src/modules/changes/routes/caseworker.tsx";
import { citizenChangeRoutes } from "../../src/modules/changes/routes/citizen.tsx";
import { leavingRoutes } from "../../src/modules/changes/routes/leaving.tsx";
import type { Actor } from "../../src/modules/people/domain/actor.ts";
import { withSettings } from "../case-in-state.ts";
import { caseGranted, startSupport } from "../granted-case.ts";
import { onDay, testApp } from "../test-app.ts";
import { withDatabase } from "../with-database.ts";
import { withPage } from "./browser.ts";
import { answer, follow, press, write, writeDay } from "./journeys/fill.ts";
import { withServer } from "./server.ts";
import { pagesFor, usable } from "./signed-in-pages.ts";

for (const javaScript of [true, false])
  test(`a removal is told and put right, and a death (${javaScript ? "with" : "without"} script)`, () =>
    withDatabase(async (database) => {
      const start = onDay(await testApp(database, "2026-03-03"), "2026-04-01");
      const made = await caseGranted(start, "vejen", { tasks: ["mail"] });
      await startSupport(onDay(start, "2026-04-13"), made, "2026-04-13");
      const app = withSettings(onDay(start, "2026-09-01"), "vejen", {
        complaintAddress: ["Prøve Kommune", "Prøvevej 1"],
      });
      let actor: Actor = made.caseworker;
      const routes = new Hono()
        .route("/sagsbehandler", caseworkerChangeRoutes(app))
        .route("/sagsbehandler", leavingRoutes(app))
        .route("/borger/:slug", citizenChangeRoutes(app));
      const site = new Hono().all("*", (c) => pagesFor(() => actor, routes).fetch(c.req.raw));
      await withServer(site, (address) =>
        withPage({ javaScript }, async (page) => {
          const look = (name: string) => (javaScript ? usable(page, name) : Promise.resolve());
          const staff = `${address}/sagsbehandler/sager/${made.caseId}/aendring`;
          const mine = `${address}/borger/vejen/sag/${made.caseId}/aendring`;

          await page.goto(staff);
          await look("aendring-med-veje-ud");
          await follow(page, "Borgeren flytter til en anden kommune");
          await press(page, "Skriv det ned");
          assert.match(await page.title(), /^Fejl/);
          await look("flytning-fejl");
          await write(page, "Hvilken kommune flytter borgeren til?", "Kolding Kommune");
          await writeDay(page, /^Hvilken dag flytter/, "2026-10-01");
          await answer(page, /^Hvem handler i sagen/, "Den anden kommune gør");
          await write(page, "Hvorfor er det den kommune?", "Du bor i Kolding fra den dag.");
          await answer(page, /^Må I sende papirer/, "Der sendes ingen papirer");
          await press(page, "Skriv det ned");
          await page.getByText("Kolding Kommune handler i sagen fra den dag").waitFor();
          await look("flytning-skrevet");
          actor = made.citizen;
          await page.goto(mine);
          await page.getByText("Du flytter til Kolding Kommune torsdag den 1. oktober 2026.").waitFor();
          await look("min-flytning");
          actor = made.caseworker;
          await page.goto(`${address}/sagsbehandler/sager/${made.caseId}/flytning`);
          await page.getByText("Det er en fejl").click();
          await write(page, "Hvordan ved I, at det er forkert?", "Borgeren bliver boende.");
          await press(page, "Ret fejlen");
          await page.getByText("Der står i journalen, at det var en fejl").waitFor();

          await page.goto(staff);
          await follow(page, "Borgeren er død");
          await look("doedsfald");
          await writeDay(page, /^Hvilken dag døde/, "2026-08-31");
          await answer(page, "Hvor ved I det fra?", "En pårørende");
          await press(page, "Skriv det ned");
          await page.getByText("Borgeren døde mandag den 31. august 2026").waitFor();
          await look("doedsfald-skrevet");
          actor = made.citizen;
          await page.goto(mine);
          await page.getByText("Er det forkert, så ring til os med det samme.").waitFor();
          await look("min-doedsfald");
        }),
      );
    }));
