import { test } from "node:test";
import { Hono } from "hono";
import { sql } from "kysely";
import { conflictRoutes } from "../../src/modules/access/routes/conflicts.tsx";
import { lookUpRoutes } from "../../src/modules/access/routes/look-up.tsx";
import { reviewRoutes } from "../../src/modules/access/routes/review.tsx";
import { caseworkerApplicationRoutes } from "../../src/modules/applications/routes/caseworker.tsx";
import { intakeRoutes } from "../../src/modules/applications/routes/intake.tsx";
import { caseworkerInsightRoutes } from "../../src/modules/insight/routes/caseworker.tsx";
import type { Actor } from "../../src/modules/people/domain/actor.ts";
import { workRoutes } from "../../src/modules/work/routes/caseworker.tsx";
import type { App } from "../../src/platform/app.ts";
import { cprIndex, cprOfCitizen } from "../../src/platform/sealed-columns.ts";
import { caseApplied } from "../case-in-state.ts";
import { hire, onDay, testApp } from "../test-app.ts";
import { withDatabase } from "../with-database.ts";
import { expectAccessible } from "./accessibility.ts";
import { withPage } from "./browser.ts";
import { screenshot } from "./screenshot.ts";
import { withServer } from "./server.ts";
import { pagesFor } from "./signed-in-pages.ts";

/** The pages by which cases are found, opened and closed, for somebody who has signed in. */
function siteOf(app: App, actor: () => Actor): Hono {
  const behind = new Hono()
    .route("/sagsbehandler", intakeRoutes(app))
    .route("/sagsbehandler", caseworkerApplicationRoutes(app))
    .route("/sagsbehandler", lookUpRoutes(app))
    .route("/sagsbehandler", conflictRoutes(app))
    .route("/sagsbehandler", workRoutes(app))
    .route("/sagsbehandler", caseworkerInsightRoutes(app))
    .route("/ledelse", reviewRoutes(app));
  return pagesFor(() => ({ ...actor(), visit: { id: app.newId(), at: app.clock.now() } }), behind);
}

for (const javaScript of [true, false]) {
  const how = javaScript ? "with script" : "without script";
  test(`a number is looked up with a reason, the manager sees it, and a conflict of interest closes the case; usable by all, ${how}`, () =>
    withDatabase(async (database) => {
      const app = onDay(await testApp(database, "2026-01-02"), "2026-04-20");
      const made = await caseApplied(app, "broenderslev", { bornOn: "2004-02-01" });
      const { keys } = app.database.of(made.citizen).tenant;
      await sql`update citizen set cpr_sealed = ${keys.seal(cprOfCitizen(made.citizen.id), "6102045678")},
        cpr_index = ${cprIndex(keys, "6102045678")} where id = ${made.citizen.id}`.execute(database);
      const manager = await hire(app, "broenderslev", "manager", "Lis Leder", "ungecenter");
      const looker = made.caseworker;
      let actor: Actor = looker;
      await withServer(
        siteOf(app, () => actor),
        (address) =>
          withPage({ javaScript }, async (page) => {
            const look = async (name: string) => {
              if (!javaScript) return;
              await screenshot(page, name);
              await expectAccessible(page);
            };
            const press = (name: string | RegExp) => page.getByRole("button", { name }).click();

            await page.goto(`${address}/sagsbehandler/find`);
            await look("find-uden-fund");
            await page.getByLabel("Søg i dine sager").fill("610204-5678");
            await press("Søg");
            await page.getByText("Et CPR-nummer slår du op her").waitFor();
            await look("opslag-fra-soegning");
            await press("Slå op");
            await page.getByText("hvorfor du har brug for at se sagen").first().waitFor();
            await look("opslag-fejl");
            await page.getByLabel("Hvorfor har du brug for at se sagen?").fill("Borgeren ringede og spurgte");
            await page.getByLabel("Borgerens CPR-nummer").fill("620204-5678");
            await press("Slå op");
            await page.getByText("Der er ingen sag, du kan åbne").waitFor();
            await look("opslag-ingen");
            await page.getByLabel("Borgerens CPR-nummer").fill("610204-5678");
            await page.getByLabel("Hvorfor har du brug for at se sagen?").fill("Borgeren ringede og spurgte");
            await press("Slå op");
            await page.getByRole("heading", { name: "Asta Prøve", exact: true }).waitFor();
            await page.goto(`${address}/sagsbehandler/opslag`);
            await look("opslag-aabne");

            actor = manager;
            await page.goto(`${address}/sagsbehandler`);
            await look("arbejde-leder");
            await page.getByRole("link", { name: "Se dem igennem" }).click();
            await look("ledelse-opslag");
            await press(/^Set igennem/);
            await page.getByText("Skriv kort, hvad du så").first().waitFor();
            await look("ledelse-opslag-fejl");
            await page.getByLabel("Hvad så du?").fill("Hører til arbejdet");
            await press(/^Set igennem/);
            await page.getByText("0 opslag venter").waitFor();
            await page.getByRole("link", { name: "Vis dem, der er set igennem" }).click();
            await look("ledelse-opslag-set");

            const own = `/sagsbehandler/sager/${made.caseId}`;
            await page.goto(address + own);
            await page.getByRole("link", { name: "Inhabilitet" }).click();
            await look("inhabilitet");
            await press("Registrér");
            await look("inhabilitet-fejl");
            await page.getByLabel("Hvem er inhabil?").selectOption(looker.id);
            await page.getByLabel("Hvorfor?").fill("Fætter til borgeren");
            await press("Registrér");
            await page.getByText("Fætter til borgeren").waitFor();
            await look("inhabilitet-registreret");

            actor = looker;
            const closed = await page.goto(address + own);
            if (closed?.status() !== 404) throw new Error("the case is open to somebody with a conflict of interest");
            actor = manager;
            await page.goto(`${address}${own}/inhabilitet`);
            await press(/^Ikke længere inhabil/);
            await page.getByText("Ikke længere inhabile").waitFor();
            await look("inhabilitet-ophoert");
            await page.getByLabel("Hvem er inhabil?").selectOption(manager.id);
            await page.getByLabel("Hvorfor?").fill("Nabo til borgeren");
            await press("Registrér");
            await page.getByRole("heading", { name: "Du er ude af sagen" }).waitFor();
            await look("ude-af-sagen");
            for (const path of ["/sagsbehandler/flyttet", "/sagsbehandler/modtagelse/registreret"]) {
              await page.goto(address + path);
              await look(path.split("/").at(-1) ?? "");
            }
          }),
      );
    }));
}
