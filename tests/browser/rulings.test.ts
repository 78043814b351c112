import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import type { Locator, Page } from "playwright-core";
import { authorityPages } from "../../src/authority-pages.ts";
import { citizenPages } from "../../src/citizen-pages.ts";
import type { Actor } from "../../src/modules/people/domain/actor.ts";
import { editorReversalRoutes } from "../../src/modules/rulings/routes/learning.tsx";
import type { App } from "../../src/platform/app.ts";
import { registers } from "../complaint-course.ts";
import { caseGranted } from "../granted-case.ts";
import { pdfWith } from "../made-files.ts";
import { hire, onDay, testApp } from "../test-app.ts";
import { withDatabase } from "../with-database.ts";
import { withPage } from "./browser.ts";
import { wordsOn } from "./journeys/expect-steps.ts";
import { answer, follow, press, write, writeDay } from "./journeys/fill.ts";
import { screenshot } from "./screenshot.ts";
import { withServer } from "./server.ts";
import { pagesFor, usable } from "./signed-in-pages.ts";

const siteOf = (app: App, who: () => Actor): Hono =>
  pagesFor(
    who,
    new Hono()
      .route("/sagsbehandler", authorityPages(app))
      .route("/borger/broenderslev", citizenPages(app))
      .route("/redaktion", editorReversalRoutes(app)),
  );

const paper = { name: "afgoerelse.pdf", mimeType: "application/pdf", buffer: Buffer.from(pdfWith()) };

/** One task of the form, by its name. */
const task = (page: Page, name: string): Locator => page.getByRole("region", { name });

test("a ruling that fits no case is put aside, found, registered, clarified, told to the citizen and learned of", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-09-01");
    const made = await caseGranted(app, "broenderslev", { name: "Asta Prøve", tasks: ["economy", "cleaning"] });
    await registers(onDay(app, "2026-04-10"), made, {});
    let actor: Actor = made.caseworker;
    await withServer(
      siteOf(app, () => actor),
      async (address) => {
        await withPage({}, async (page) => {
          await page.goto(`${address}/sagsbehandler/ankeafgoerelser`);
          await follow(page, "Læg en afgørelse her");
          await press(page, "Gem afgørelsen");
          assert.match(await page.title(), /^Fejl/);
          await usable(page, "afgoerelse-uden-sag-ny");
          await page.getByLabel(/^Filen med/).setInputFiles([paper]);
          await write(page, "Hvem handler den om?", "A. Prøve");
          await answer(page, "Hvorfor kan den ikke lægges i en sag?", "Vi kan ikke finde en sag med det nummer");
          await press(page, "Gem afgørelsen");
          assert.match(await wordsOn(page), /Den ligger her, til I finder sagen/);
          await page.goto(`${address}/sagsbehandler`);
          assert.match(await wordsOn(page), /1 afgørelse venter på, at nogen finder sagen/);
          await follow(page, "Se dem");
          await usable(page, "afgoerelser-uden-sag");
          await follow(page, "A. Prøve");
          await write(page, "Sagens nummer", "2026-000001");
          await press(page, "Find klagerne i sagen");
          await usable(page, "afgoerelse-uden-sag");
          await follow(page, /Registrér afgørelsen på klage/);
          await usable(page, "ankeafgoerelse-form");
          await writeDay(page, "Hvilken dag er afgørelsen fra?", "2026-08-25");
          await answer(task(page, "Økonomi"), "Hvad har Ankestyrelsen bestemt?", "Hjemvist: kommunen skal afgøre igen");
          await answer(
            task(page, "Rengøring"),
            "Hvad har Ankestyrelsen bestemt?",
            "Stadfæstet: afgørelsen gælder stadig",
          );
          await write(page, "Hvad siger Ankestyrelsen, kort?", "Kommunen har ikke spurgt til søvnen.");
          await write(page, "Er noget hjemvist: hvad skal afklares?", "Hvordan hun sover\nHvad naboen hjælper med");
          await press(page, "Registrér afgørelsen");
          const told = await wordsOn(page);
          assert.match(told, /sagen om økonomi tilbage/);
          assert.match(told, /Afgør senest tirsdag den 6\. oktober 2026/);
          await usable(page, "ankeafgoerelse");
          await write(page, "Hvad fandt I ud af om punkt 1?", "Hun sover fire timer.");
          await press(page.getByRole("region", { name: "Punkt 1" }), "Gem afklaringen");
          for (const step of ["udredning", "partshoering", "afgoerelse"]) {
            await page.goto(`${address}/sagsbehandler/sager/${made.caseId}/${step}`);
            assert.match(await wordsOn(page), /Hvordan hun sover Afklaret: Hun sover fire timer\.[\s\S]*Ikke afklaret/);
          }
          await usable(page, "ankeafgoerelse-over-kladden");
          await page.goto(`${address}/sagsbehandler/sager/${made.caseId}/klager`);
          await follow(page, /K1/);
          await usable(page, "ankeafgoerelse-paa-klagen");
          await follow(page, "Hvad kan vi lære?");
          await usable(page, "ankeafgoerelse-laering");
          await press(page, "Gem");
          assert.match(await wordsOn(page), /Det er gemt/);
          actor = await hire(app, "broenderslev", "editor");
          await page.goto(`${address}/redaktion/omgoerelser`);
          await usable(page, "omgoerelser");
        });
        actor = made.citizen;
        await withPage({ javaScript: false }, async (page) => {
          await page.goto(`${address}/borger/broenderslev/sag/${made.caseId}/klager`);
          await follow(page, "Klage over afgørelsen");
          assert.match(
            await wordsOn(page),
            /Ankestyrelsens svar[\s\S]*Du får svar senest tirsdag den 6\. oktober 2026/,
          );
          await screenshot(page, "ankeafgoerelse-borger");
        });
      },
    );
  }));
