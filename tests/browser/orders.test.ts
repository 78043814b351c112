import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import { localDate } from "../../src/kernel/local-date.ts";
import { caseworkerOrderRoutes } from "../../src/modules/deliveries/routes/caseworker.tsx";
import { whoGivesRoutes } from "../../src/modules/deliveries/routes/citizen.tsx";
import { providerRoutes } from "../../src/modules/deliveries/routes/provider.tsx";
import { acceptOrder } from "../../src/modules/deliveries/use-cases/answer-order.ts";
import { changeOrderContent } from "../../src/modules/deliveries/use-cases/change-order.ts";
import { readOrder } from "../../src/modules/deliveries/use-cases/read-order.ts";
import { registerAttempt } from "../../src/modules/deliveries/use-cases/register-attempt.ts";
import { sendOrder } from "../../src/modules/deliveries/use-cases/send-order.ts";
import type { Actor } from "../../src/modules/people/domain/actor.ts";
import { caseworkerReportRoutes, reportsBesideOrder } from "../../src/modules/reports/routes/caseworker.tsx";
import { reportsBesideSupport } from "../../src/modules/reports/routes/citizen.tsx";
import { providerReportRoutes, reportsBesideProvidersOrder } from "../../src/modules/reports/routes/provider.tsx";
import type { App } from "../../src/platform/app.ts";
import { caseGranted } from "../granted-case.ts";
import { hire, onDay, testApp } from "../test-app.ts";
import { withDatabase } from "../with-database.ts";
import { withPage } from "./browser.ts";
import { withServer } from "./server.ts";
import { pagesFor, usable } from "./signed-in-pages.ts";

const siteOf = (app: App, actor: () => Actor): Hono =>
  pagesFor(
    actor,
    new Hono()
      .route("/borger/:slug", whoGivesRoutes(app, [reportsBesideSupport]))
      .route("/sagsbehandler", caseworkerOrderRoutes(app, [reportsBesideOrder]))
      .route("/sagsbehandler", caseworkerReportRoutes(app))
      .route("/udfoerer", providerRoutes(app, undefined, [reportsBesideProvidersOrder]))
      .route("/udfoerer", providerReportRoutes(app)),
  );

test("[SON-5.2] an order that hurries, from its first try to a changed need that is answered: usable by all at every door", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-04-09");
    const made = await caseGranted(app, "soenderborg", { tasks: ["mail"] });
    const provider = await hire(app, "soenderborg", "provider");
    const press = () => ({ submissionId: app.newId(), path: "/" });
    const acute = { acuteStart: true, acuteReason: "Borgeren er kommet hjem fra sygehuset i dag." };
    const content = { provider: "kommunens-team", goals: ["Åbne post hver uge"], frame: "To timer om ugen." };
    const early = onDay(app, "2026-04-02");
    await sendOrder(early, made.caseworker, made.caseId, { ...content, ...acute, externalReason: "" }, press());
    const orderId = (await readOrder(app, made.caseworker, made.caseId))?.orders[0]?.id ?? "";
    await acceptOrder(early, provider, orderId, { name: "Kim Kontakt", phone: "11 22 33 44" }, press());
    const tried = { on: localDate("2026-04-07"), way: "phone", text: "Ingen svarede." } as const;
    await registerAttempt(app, provider, orderId, tried, press());
    const changed = { goals: ["Åbne post hver dag"], frame: "Tre timer om ugen.", reason: "Aftalt på mødet." };
    await changeOrderContent(app, made.caseworker, { caseId: made.caseId, orderId }, changed, press());

    let actor: Actor = provider;
    await withServer(
      siteOf(app, () => actor),
      (address) =>
        withPage({ javaScript: true }, async (page) => {
          const at = (path: string) => page.goto(`${address}${path}`);
          const order = `/udfoerer/bestillinger/${orderId}`;
          await at(order);
          const headings = await page.getByRole("heading", { level: 2 }).allTextContents();
          assert.equal(headings[0], "Det haster: støtten begynder fra dag til dag");
          await usable(page, "udfoerer-bestilling-i-gang");
          await page.getByRole("button", { name: "Vi har læst det" }).click();
          assert.match((await page.textContent("main")) ?? "", /Kommunen kan nu se, at I har læst ændringen/);

          await page.getByRole("link", { name: "Borgerens behov har ændret sig" }).click();
          await page.getByRole("button", { name: "Send til kommunen" }).click();
          await usable(page, "tilbagemelding-mangler");
          await page.getByLabel("Borgeren har brug for mere").check();
          await page.getByLabel("Hvad har ændret sig?").fill("Post fra fem steder hver dag i en måned.");
          await page.getByLabel("Dag", { exact: true }).fill("8");
          await page.getByLabel("Måned", { exact: true }).fill("4");
          await page.getByLabel("År", { exact: true }).fill("2026");
          await page.getByLabel("Vi giver støtten som før").check();
          await page.getByLabel("Ja", { exact: true }).check();
          await page.getByRole("button", { name: "Send til kommunen" }).click();
          assert.match((await page.textContent("main")) ?? "", /Svaret kommer her på siden/);
          await at(`${order}/tilbagemelding/arbejdsmiljoe`);
          await usable(page, "tilbagemelding-arbejdsmiljoe");

          actor = made.citizen;
          await at(`/borger/soenderborg/sag/${made.caseId}/hvem-giver-stoetten`);
          await usable(page, "borger-hvem-giver-stoetten");

          actor = made.caseworker;
          await at("/sagsbehandler/tilbagemeldinger");
          await usable(page, "tilbagemeldinger");
          await page.getByRole("link", { name: /^Sag / }).click();
          await usable(page, "tilbagemelding");
          await page.getByLabel("Aftalt med udføreren, inden for bevillingen").check();
          await page.getByLabel("Hvad gør I, og hvorfor?").fill("I bruger en time mere om ugen.");
          await page.getByRole("button", { name: "Gem svaret" }).click();
          assert.match((await page.textContent("main")) ?? "", /Udføreren kan læse det/);
          await at(`/sagsbehandler/sager/${made.caseId}/bestilling`);
          await usable(page, "bestilling-i-gang");
          await at(`/sagsbehandler/sager/${made.caseId}/bestilling/${orderId}/traek-tilbage`);
          await usable(page, "bestilling-traek-tilbage");
        }),
    );
  }));
