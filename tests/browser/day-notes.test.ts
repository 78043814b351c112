import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import type { Locator, Page } from "playwright-core";
import { caseworkerSupportRoutes } from "../../src/modules/day-notes/routes/caseworker.tsx";
import { citizenSupportRoutes } from "../../src/modules/day-notes/routes/citizen.tsx";
import { notesBesideOrder, providerNoteRoutes } from "../../src/modules/day-notes/routes/provider.tsx";
import { providerRoutes } from "../../src/modules/deliveries/routes/provider.tsx";
import type { Actor, StaffActor } from "../../src/modules/people/domain/actor.ts";
import type { App } from "../../src/platform/app.ts";
import { booked } from "../booked-appointment.ts";
import type { CaseInState } from "../case-in-state.ts";
import { dayFields } from "../consent-and-question.ts";
import { atWorkOn } from "../day-note-told.ts";
import { caseGranted, startSupport } from "../granted-case.ts";
import { onDay, testApp } from "../test-app.ts";
import { withDatabase } from "../with-database.ts";
import { withPage } from "./browser.ts";
import { press } from "./journeys/fill.ts";
import { withServer } from "./server.ts";
import { pagesFor, usable } from "./signed-in-pages.ts";

/** The pages of day notes on all sides, for whoever has signed in just then. */
function siteOf(app: App, who: () => Actor): Hono {
  const behind = new Hono()
    .route("/udfoerer", providerRoutes(app, undefined, [notesBesideOrder]))
    .route("/udfoerer", providerNoteRoutes(app))
    .route("/sagsbehandler", caseworkerSupportRoutes(app))
    .route("/borger/broenderslev", citizenSupportRoutes(app));
  return pagesFor(who, behind);
}

/** A visit this morning, in support that began a week ago. */
async function visitToday(app: App, made: CaseInState): Promise<StaffActor> {
  const hired = await startSupport(onDay(app, "2026-04-13"), made, "2026-04-13");
  const provider = atWorkOn(app, hired);
  await booked(app, provider, made, {
    ...dayFields("dag", app.clock.today()),
    ...{ art: "support-visit", fra: "9.00", til: "9.45", hvor: "home", hvem: "Kim Kontakt" },
    ...{ medarbejder: provider.id, om: "Post og indkøb" },
  });
  return provider;
}

/** So many presses may it take from the list of orders until a note of a planned visit is kept. */
const mostPresses = 5;

/** Presses with a thumb, and counts. */
function thumbOn(page: Page) {
  let presses = 0;
  return {
    tap: async (what: Locator) => {
      presses += 1;
      await what.click();
    },
    chip: (question: string | RegExp, answer: string) =>
      page.getByRole("group", { name: question }).getByLabel(answer, { exact: true }),
    presses: () => presses,
  };
}

for (const javaScript of [true, false]) {
  test(`a planned visit is written down in at most ${mostPresses} presses, put right, and read by all sides (${javaScript ? "with" : "without"} script)`, (t) =>
    withDatabase(async (database) => {
      const app = onDay(await testApp(database, "2026-04-10"), "2026-04-20");
      const made = await caseGranted(onDay(app, "2026-04-10"), "broenderslev", { tasks: ["mail"], name: "Asta Prøve" });
      const provider = await visitToday(app, made);
      let actor: Actor = provider;
      await withServer(
        siteOf(app, () => actor),
        (address) =>
          withPage({ javaScript }, async (page) => {
            await page.setViewportSize({ width: 320, height: 640 });
            const look = (name: string) => (javaScript ? usable(page, name) : Promise.resolve());
            await page.goto(`${address}/udfoerer`);
            const { chip, presses, tap } = thumbOn(page);
            await tap(page.getByRole("link", { name: /Asta Prøve/ }));
            await tap(page.getByRole("link", { name: "Skriv dagsnotat" }));
            await tap(chip("Var borgeren med?", "Ja"));
            await tap(chip(/^Mål: /, "Frem"));
            await page.getByLabel("Hvad lavede I?").fill("Vi åbnede ugens post.");
            await tap(page.getByRole("button", { name: "Gem notatet" }));
            await page.getByText("Notatet er gemt.").waitFor();
            t.diagnostic(`${presses()} presses (at most ${mostPresses}), beside the words`);
            assert.ok(presses() <= mostPresses, `${presses()} presses`);
            await look("dagsnotater");

            await page.getByRole("link", { name: "Skriv dagsnotat" }).click();
            await look("dagsnotat-ny");
            await chip(/minutter\?/, "30").click();
            await chip("Var borgeren med?", "Nej").click();
            await page.getByLabel("Hvad lavede I?").fill("Vi ringede til banken.");
            await press(page, "Gem notatet");
            assert.match(await page.title(), /^Fejl/);
            await look("dagsnotat-uden-borgeren");
            assert.equal(await page.getByLabel("Hvad lavede I?").inputValue(), "Vi ringede til banken.");
            await page.getByRole("link", { name: "Støtten blev ikke givet" }).click();
            await look("dagsnotat-ikke-givet");
            await chip("Hvad skyldtes det?", "Borgeren").click();
            await page.getByLabel("Hvorfor?").fill("Borgeren var ikke hjemme.");
            await page.getByLabel("Hvad får borgeren i stedet?").fill("Vi prøver igen i morgen.");
            await press(page, "Gem notatet");
            await page.getByText("Borgeren var ikke hjemme.").waitFor();

            await page
              .getByRole("link", { name: /^Ret notatet/ })
              .last()
              .click();
            await chip(/minutter\?/, "60").click();
            await page.getByLabel("Hvad var forkert?").fill("Det tog en time.");
            await look("dagsnotat-ret");
            await press(page, "Gem notatet");
            await page.getByText("Notater, der er rettet (1)").waitFor();
            await look("dagsnotater-rettet");

            actor = made.caseworker;
            await page.goto(`${address}/sagsbehandler/sager/${made.caseId}/stoetten`);
            await page.getByText("1 time på 1 gang").waitFor();
            await look("stoetten-dag-for-dag");

            actor = made.citizen;
            await page.goto(`${address}/borger/broenderslev/sag/${made.caseId}/stoetten`);
            await page.getByText("Du fik støtte i 1 time, hjemme hos dig.").waitFor();
            await look("din-stoette");
          }),
      );
    }));
}
