import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import type { Page } from "playwright-core";
import { localDate } from "../../src/kernel/local-date.ts";
import { keepDayNotes } from "../../src/modules/day-notes/use-cases/keep-day-notes.ts";
import { readProviderOrders } from "../../src/modules/deliveries/use-cases/read-provider-orders.ts";
import { caseworkerFollowUpRoutes } from "../../src/modules/follow-ups/routes/caseworker.tsx";
import { citizenFollowUpRoutes } from "../../src/modules/follow-ups/routes/citizen.tsx";
import { providerFollowUpRoutes } from "../../src/modules/follow-ups/routes/provider.tsx";
import { toldPartRoutes } from "../../src/modules/follow-ups/routes/told-part.tsx";
import type { Actor, StaffActor } from "../../src/modules/people/domain/actor.ts";
import { caseworkerPlanRoutes } from "../../src/modules/plans/routes/caseworker.tsx";
import { citizenPlanRoutes } from "../../src/modules/plans/routes/citizen.tsx";
import { citizenGoalRoutes } from "../../src/modules/plans/routes/own-goals-citizen.tsx";
import { staffGoalRoutes } from "../../src/modules/plans/routes/own-goals-staff.tsx";
import { scoreGoal } from "../../src/modules/plans/use-cases/score-goal.ts";
import type { App } from "../../src/platform/app.ts";
import { atWorkOn, awayTold, noteTold } from "../day-note-told.ts";
import { planOffered } from "../goal-and-wish.ts";
import { caseGranted, startSupport } from "../granted-case.ts";
import { onDay, testApp } from "../test-app.ts";
import { withDatabase } from "../with-database.ts";
import { withPage } from "./browser.ts";
import { follow, press, write } from "./journeys/fill.ts";
import { withServer } from "./server.ts";
import { pagesFor, usable } from "./signed-in-pages.ts";

/** The pages of plan and follow-up on all sides, for whoever has signed in just then. */
function siteOf(app: App, who: () => Actor): Hono {
  const behind = new Hono()
    .route("/sagsbehandler", caseworkerPlanRoutes(app))
    .route("/sagsbehandler", staffGoalRoutes(app))
    .route("/borger/vejen", citizenPlanRoutes(app))
    .route("/sagsbehandler", caseworkerFollowUpRoutes(app))
    .route("/sagsbehandler", toldPartRoutes(app))
    .route("/udfoerer", providerFollowUpRoutes(app))
    .route("/borger/vejen", citizenFollowUpRoutes(app))
    .route("/borger/vejen", citizenGoalRoutes(app));
  return pagesFor(who, behind);
}

/** Four visits and one that fell away, noted by the provider. */
async function visited(app: App, provider: StaffActor, orderId: string): Promise<void> {
  const about = (day: string, movement: "forward" | "same" | "back", note: string) =>
    noteTold(orderId, { happenedOn: localDate(day), goals: [{ goal: "Åbne post hver mandag", movement }], note });
  const told = [
    about("2026-04-13", "same", "Vi så bunken igennem sammen."),
    about("2026-04-20", "forward", "Asta åbnede selv to breve."),
    awayTold(orderId, { happenedOn: localDate("2026-04-27") }),
    about("2026-05-04", "back", "Det var en svær dag. Vi talte om det i stedet."),
    about("2026-05-11", "forward", "Bunken er væk. Asta har en fast plads til posten."),
  ];
  for (const { answer } of await keepDayNotes(app, provider, told)) assert.equal(answer, "kept");
}

const press1 = (app: App) => ({ submissionId: app.newId(), path: "/" });

for (const javaScript of [true, false]) {
  test(`a citizen answers the plan, writes of a goal and scores it; the caseworker reads it (${javaScript ? "with" : "without"} script)`, () =>
    withDatabase(async (database) => {
      const app = onDay(await testApp(database, "2026-03-03"), "2026-05-20");
      const made = await caseGranted(onDay(app, "2026-03-03"), "vejen", { tasks: ["mail"], name: "Asta Prøve" });
      const [goal = ""] = await planOffered(onDay(app, "2026-04-02"), made, ["Åbne post hver mandag", "Komme ud"]);
      for (const [day, score] of [
        ["2026-04-06", 2],
        ["2026-04-20", 3],
        ["2026-05-04", 5],
      ] as const) {
        const spoken = { caseId: made.caseId, goalId: goal, told: null };
        assert.ok((await scoreGoal(onDay(app, day), made.citizen, spoken, { score, note: "" }, press1(app))).ok);
      }
      const provider = await startSupport(onDay(app, "2026-04-10"), made, "2026-04-10");
      const [order] = await readProviderOrders(app, provider);
      assert.ok(order);
      await visited(app, atWorkOn(app, provider), order.id);
      let actor: Actor = made.citizen;
      await withServer(
        siteOf(app, () => actor),
        (address) =>
          withPage({ javaScript }, async (page) => {
            const look = (name: string) => (javaScript ? usable(page, name) : Promise.resolve());
            const mine = `${address}/borger/vejen/sag/${made.caseId}`;
            await page.goto(`${mine}/handleplan`);
            await look("mit-svar-paa-planen");
            await page.getByLabel("Jeg vil tale om den først").check();
            await press(page, "Send dit svar");
            await page.getByText("Du har bedt om at tale om planen").waitFor();
            await follow(page, "Skriv om målene med dine egne ord");
            await look("mine-maal");
            await follow(page, /^Skriv med dine egne ord/);
            await write(page, "Hvad betyder målet for dig?", "At jeg ikke har ondt i maven, når det ringer på.");
            await look("mine-ord");
            await press(page, "Gem dine ord");
            await page.getByText("Dine ord er gemt.").waitFor();
            await follow(page, /^Sig, hvordan det går/);
            await press(page, "Gem");
            assert.match(await page.title(), /^Fejl/);
            await page.getByLabel("7", { exact: true }).check();
            await write(page, "Vil du skrive lidt om det?", "Jeg har åbnet tre breve.");
            await look("min-vurdering");
            await press(page, "Gem");
            await page.getByText("Din vurdering er gemt.").waitFor();
            await follow(page, "Ønsk et nyt mål");
            await write(page, "Hvad vil du gerne kunne eller have?", "Lære at svømme");
            await press(page, "Send ønsket");
            await page.getByText("»Lære at svømme«").waitFor();
            await look("mine-maal-efter");

            actor = made.caseworker;
            await page.goto(`${address}/sagsbehandler/sager/${made.caseId}/handleplan`);
            await look("plan-med-oenske");
            await follow(page, "Svar borgeren");
            await look("borgerens-ord");
            await follow(page, /^Skriv borgerens egen vurdering/);
            await look("borgerens-vurdering-fortalt");
            await page.getByLabel("Ved ikke").check();
            await press(page, "Gem vurderingen");
            await page.getByText("Borgerens vurdering er gemt.").waitFor();
            await page.goto(`${address}/sagsbehandler/oensker`);
            await look("oensker-der-venter");

            actor = made.citizen;
            await page.goto(`${mine}/opfoelgning`);
            await look("min-opfoelgning");
            await follow(page, "Begynd");
            await page.getByLabel("6", { exact: true }).check();
            await write(page, "Hvordan er det gået med målet?", "Det går fremad.");
            await look("min-del-maal");
            await press(page, "Gem og fortsæt");
            await press(page, "Gem og fortsæt");
            await write(page, "Hvad virker godt?", "At Kim kommer om mandagen.");
            await press(page, "Gem og fortsæt senere");
            await page.getByText("De er ikke sendt endnu").waitFor();
            await follow(page, "Skriv videre");
            await look("min-del-tjek");
            await press(page, "Send dine svar");
            await page.getByText("Dine svar er sendt.").waitFor();
            await look("min-opfoelgning-sendt");

            actor = provider;
            await page.goto(`${address}/udfoerer/bestillinger/${order.id}/opfoelgning`);
            await look("udfoerer-opfoelgning");
            await page.getByLabel("På vej").first().check();
            await page.getByText("Tag ord med fra dagsnotaterne").first().click();
            await page.getByLabel(/Bunken er væk/).check();
            await look("udfoerer-opfoelgning-valgt");
            await write(page, "Hvordan er forløbet gået?", "Godt fremmøde.");
            await press(page, "Send til sagsbehandleren");
            await page.getByText("Det er sendt til sagsbehandleren.").waitFor();
            await follow(page, "Udfyld borgerens del sammen med borgeren");
            await look("udfoerer-sammen");
            await write(page, "Hvad vil borgeren gerne tale om?", "Boligen");
            await press(page, "Send til sagsbehandleren");

            actor = made.caseworker;
            await page.goto(`${address}/sagsbehandler/sager/${made.caseId}/opfoelgning`);
            await look("opfoelgning-med-dele");
            for (const said of ["At Kim kommer om mandagen.", "Godt fremmøde.", "Boligen", "Bunken er væk."])
              assert.ok((await page.textContent("main"))?.includes(said), said);
            await follow(page, "Skriv, hvad borgeren fortæller");
            await look("borgerens-del-fortalt");
            await page.goto(`${address}/sagsbehandler/opfoelgninger`);
            await look("sendt-foer-opfoelgninger");
            await follow(page, /^Sag /);
            await press(page, "Gem opfølgningen");
            assert.match(await page.title(), /^Fejl/);
            await holdMeeting(page);
            await page.getByText("Opfølgningen er gemt.").waitFor();
            await look("opfoelgning-holdt");

            actor = made.citizen;
            await page.goto(`${mine}/opfoelgning`);
            await look("min-opfoelgning-holdt");
            assert.match((await page.textContent("main")) ?? "", /Du fik støtte 4 gange.*Det gør vi nu: Øv at ringe/);
          }),
      );
    }));
}

/** Fills in the form of a follow-up that was held today, and sends it. */
async function holdMeeting(page: Page): Promise<void> {
  for (const [part, value] of [
    ["dag", "20"],
    ["maaned", "5"],
    ["aar", "2026"],
  ])
    await page.locator(`#holdt-${part}`).fill(value ?? "");
  await page.getByLabel("Vi mødtes").check();
  for (const name of ["deltog", "maal-0-stand", "maal-1-stand", "udfald"])
    await page.locator(`input[name="${name}"]`).first().check();
  await page.locator('input[name="maal-0-stand"][value="on-the-way"]').check();
  await page.locator('input[name="maal-0-naeste-skridt"]').fill("Øv at ringe til banken");
  for (const question of ["bevilget", "formaal", "andet"])
    await page.locator(`input[name="tilsyn-${question}"][value="yes"]`).check();
  await page.locator('textarea[name="noter"]').fill("Du åbner din post nu. Vi øver telefonen.");
  await press(page, "Gem opfølgningen");
}
