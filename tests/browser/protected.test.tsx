import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import { citizenPages } from "../../src/citizen-pages.ts";
import { caseworkerApplicationRoutes } from "../../src/modules/applications/routes/caseworker.tsx";
import { intakeRoutes } from "../../src/modules/applications/routes/intake.tsx";
import { protectionRoutes } from "../../src/modules/applications/routes/protection.tsx";
import { keepProtection } from "../../src/modules/applications/use-cases/mark-protected.ts";
import { caseworkerOrderRoutes } from "../../src/modules/deliveries/routes/caseworker.tsx";
import { providerRoutes } from "../../src/modules/deliveries/routes/provider.tsx";
import { readProviderOrders } from "../../src/modules/deliveries/use-cases/read-provider-orders.ts";
import { caseworkerInsightRoutes } from "../../src/modules/insight/routes/caseworker.tsx";
import { caseworkerLetterRoutes } from "../../src/modules/letters/routes/letter.tsx";
import type { Actor } from "../../src/modules/people/domain/actor.ts";
import type { App } from "../../src/platform/app.ts";
import { assetRoutes } from "../../src/ui/asset-routes.ts";
import { caseGranted, startSupport } from "../granted-case.ts";
import { onDay, testApp } from "../test-app.ts";
import { withDatabase } from "../with-database.ts";
import { expectAccessible } from "./accessibility.ts";
import { withPage } from "./browser.ts";
import { screenshot } from "./screenshot.ts";
import { withServer } from "./server.ts";

/** The pages of those who work with a case, each behind a path that says who looks. */
function pagesOf(app: App, caseworker: Actor, provider: Actor) {
  const staff = new Hono();
  const routes = [caseworkerInsightRoutes, protectionRoutes, caseworkerApplicationRoutes, intakeRoutes];
  for (const each of [...routes, caseworkerOrderRoutes, caseworkerLetterRoutes])
    staff.route("/sagsbehandler", each(app));
  staff.route("/udfoerer", providerRoutes(app));
  staff.route("/borger/:slug", citizenPages(app));
  const site = new Hono<{ Variables: { actor: Actor } }>();
  site.route("/assets", assetRoutes());
  site.use(async (c, next) => {
    c.set("actor", c.req.path.startsWith("/udfoerer") ? provider : caseworker);
    await next();
  });
  site.route("/", staff);
  return site;
}

test("a protected address is marked in words on every page, and shown by a press of one's own, to be read by all", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-05-20");
    const person = { addressLines: ["Skjulvej 7", "0000 Prøveby"], phone: "00 00 00 07" };
    const made = await caseGranted(app, "vejen", { person, digital: false });
    const provider = await startSupport(onDay(app, "2026-04-10"), made, "2026-04-10");
    const protection = { name: true, address: true, until: onDay(app, "2026-06-10").clock.today() };
    const told = { protection, source: "CPR" };
    const press = { submissionId: app.newId(), path: "/" };
    assert.ok((await keepProtection(app, made.caseworker, made.caseId, told, press)).ok);
    const [order] = await readProviderOrders(app, provider);
    assert.ok(order);
    await withServer(pagesOf(app, made.caseworker, provider), (address) =>
      withPage({}, async (page) => {
        const atCase = `/sagsbehandler/sager/${made.caseId}`;
        const paths = [atCase, `${atCase}/bestilling`, `${atCase}/ansoegning`, `${atCase}/beskyttelse`];
        for (const path of [...paths, `/udfoerer/bestillinger/${order.id}`]) {
          await page.goto(address + path);
          assert.match(await page.innerText("main"), /Beskyttet navn og adresse/, path);
          assert.doesNotMatch(await page.innerText("html"), /Skjulvej/, path);
          await screenshot(
            page,
            `protected${path.replaceAll("/", "-").replace(made.caseId, "").replace(order.id, "")}`,
          );
          await expectAccessible(page);
        }
        for (const path of [atCase, `/udfoerer/bestillinger/${order.id}`]) {
          await page.goto(address + path);
          await page.getByRole("button", { name: "Vis adressen" }).click();
          assert.match(await page.innerText("main"), /Skjulvej 7/);
          await screenshot(page, "protected-address-shown");
          await expectAccessible(page);
          await page.getByRole("link", { name: "Skjul adressen igen" }).click();
          assert.doesNotMatch(await page.innerText("html"), /Skjulvej/);
        }
      }),
    );
  }));
