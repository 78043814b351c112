import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import type { Page } from "playwright-core";
import { appealsOfCase } from "../../src/modules/appeals/repository.ts";
import { packageBesideComplaint, sentBesideComplaint } from "../../src/modules/appeals/routes/beside-complaint.tsx";
import { appealRoutes } from "../../src/modules/appeals/routes/caseworker.tsx";
import { citizenAppealRoutes } from "../../src/modules/appeals/routes/citizen.tsx";
import { printPackage } from "../../src/modules/appeals/use-cases/print-package.ts";
import { appealPath, citizenAppealPath } from "../../src/modules/cases/paths.ts";
import { stepFields } from "../../src/modules/complaints/domain/step-acts.ts";
import { citizenComplaintPath, complaintPath } from "../../src/modules/complaints/paths.ts";
import { caseworkerComplaintRoutes } from "../../src/modules/complaints/routes/caseworker.tsx";
import { citizenComplaintRoutes } from "../../src/modules/complaints/routes/citizen.tsx";
import type { Actor } from "../../src/modules/people/domain/actor.ts";
import type { App } from "../../src/platform/app.ts";
import type { CaseInState } from "../case-in-state.ts";
import { registers, steps } from "../complaint-course.ts";
import { caseGranted } from "../granted-case.ts";
import { onDay, testApp } from "../test-app.ts";
import { withDatabase } from "../with-database.ts";
import { withPage } from "./browser.ts";
import { answer, follow, press, unfold, write, writeDay } from "./journeys/fill.ts";
import { withServer } from "./server.ts";
import { pagesFor, usable } from "./signed-in-pages.ts";

/** The worker prints every package that waits. */
async function prints(app: App, { caseId, caseworker }: CaseInState): Promise<void> {
  const appeals = await appealsOfCase(app.database.of(caseworker), caseId);
  const waiting = appeals.flatMap(({ packages }) => packages).filter(({ state }) => state === "waiting");
  assert.equal(waiting.length, 1);
  for (const { id } of waiting) await printPackage(app, { tenantId: caseworker.tenantId, packageId: id });
}

const tells = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();

for (const javaScript of [true, false])
  test(`a complaint goes to the appeal board with its papers, and more when it asks (${javaScript ? "with" : "without"} script)`, () =>
    withDatabase(async (database) => {
      const start = await testApp(database, "2026-03-03");
      const made = await caseGranted(start, "vejen", { tasks: ["mail"] });
      const complaint = await registers(onDay(start, "2026-04-10"), made, { ord: "Det er for lidt." });
      const app = onDay(start, "2026-04-20");
      const again = stepFields("genvurderet");
      const kept = { [again.outcome]: "kept", [again.note]: "Hjælpen dækker det, der er søgt om." };
      assert.ok((await steps(app, made.caseworker, complaint, "genvurderet", kept)).ok);
      let actor: Actor = made.caseworker;
      const routes = new Hono()
        .route("/sagsbehandler", caseworkerComplaintRoutes(app, [packageBesideComplaint]))
        .route("/sagsbehandler", appealRoutes(app))
        .route("/borger/:slug", citizenComplaintRoutes(app, [sentBesideComplaint]))
        .route("/borger/:slug", citizenAppealRoutes(app));
      const site = new Hono().all("*", (c) => pagesFor(() => actor, routes).fetch(c.req.raw));
      await withServer(site, (address) =>
        withPage({ javaScript }, async (page) => {
          const look = (name: string) => (javaScript ? usable(page, name) : Promise.resolve());
          await page.goto(address + complaintPath(made.caseId, complaint.id));
          await look("klage-med-vej-til-pakken");
          await follow(page, "Lav pakken til Ankestyrelsen");
          await look("pakke-foer");
          await unfold(page, "Journalnotater");
          await page
            .locator("details", { has: page.locator("summary", { hasText: "Journalnotater" }) })
            .getByRole("link")
            .first()
            .click();
          await answer(page, "Vælg", "Nej, tag den ud");
          await press(page, "Gem valget");
          await tells(page, "Skriv, hvorfor den ikke skal med.");
          await look("pakke-akt-fejl");
          await write(page, "Hvorfor skal den ikke med?", "Det står i selve afgørelsen.");
          await press(page, "Gem valget");
          await tells(page, "Valget er gemt.");
          await follow(page, "Pakken til Ankestyrelsen");
          await press(page, "Lav pakken");
          await tells(page, "Pakken bliver lavet nu.");
          await prints(app, made);
          await follow(page, "Se, om den er færdig");
          await look("pakke-lavet");
          await press(page, "Pakken er sendt. Skriv til borgeren");
          assert.match(await page.title(), /^Fejl/);
          await look("pakke-sendt-fejl");
          await answer(page, "Hvordan er den sendt?", "Med kommunens sikre mail");
          await write(page, "Hvorfor sender I pakken, som den er?", "Borgeren kendte alle oplysninger.");
          await press(page, "Pakken er sendt. Skriv til borgeren");
          await tells(page, "Det er gemt, at pakken er sendt. Brevet til borgeren er lavet.");
          await look("pakke-sendt");

          actor = made.citizen;
          await page.goto(address + citizenComplaintPath({ municipality: "vejen" }, made.caseId, complaint.id));
          await follow(page, "Se, hvad kommunen har sendt til Ankestyrelsen");
          await tells(page, "Kommunen sendte den mandag den 20. april 2026.");
          await unfold(page, "Afgørelsen, der er klaget over");
          await look("min-klage-hos-ankestyrelsen");

          actor = made.caseworker;
          await page.goto(address + appealPath(made.caseId, complaint.id));
          await unfold(page, "Ankestyrelsen beder om mere");
          await press(page, "Gem det, de beder om");
          await tells(page, "Skriv, hvad Ankestyrelsen beder om.");
          await write(page, "Hvad beder de om?", "Notatet om afgørelsen.");
          await writeDay(page, "Hvornår vil de have svar?", "2026-05-04");
          await press(page, "Gem det, de beder om");
          await tells(page, "Det er gemt, hvad Ankestyrelsen beder om.");
          await look("ankestyrelsen-spoerger");
          actor = made.citizen;
          await page.goto(address + citizenAppealPath({ municipality: "vejen" }, made.caseId, complaint.id));
          await tells(page, "Ankestyrelsen har bedt kommunen om mere.");
          actor = made.caseworker;
          await page.goto(address + appealPath(made.caseId, complaint.id));
          await press(page, "Lav pakken");
          await prints(app, made);
          await follow(page, "Se, om den er færdig");
          await answer(page, "Hvordan er den sendt?", "På Ankestyrelsens egen side");
          await press(page, "Pakken er sendt. Skriv til borgeren");
          await tells(page, "Det er gemt, at pakken er sendt. Brevet til borgeren er lavet.");
          await look("pakke-svaret");
        }),
      );
    }));
