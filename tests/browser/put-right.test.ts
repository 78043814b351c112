import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import { authorityPages } from "../../src/authority-pages.ts";
import { citizenPages } from "../../src/citizen-pages.ts";
import type { Actor } from "../../src/modules/people/domain/actor.ts";
import type { App } from "../../src/platform/app.ts";
import { registers } from "../complaint-course.ts";
import { caseGranted } from "../granted-case.ts";
import { ruled } from "../ruling-in-case.ts";
import { onDay, testApp } from "../test-app.ts";
import { withDatabase } from "../with-database.ts";
import { withPage } from "./browser.ts";
import { wordsOn } from "./journeys/expect-steps.ts";
import { follow, press, unfold, write, writeDay } from "./journeys/fill.ts";
import { screenshot } from "./screenshot.ts";
import { withServer } from "./server.ts";
import { pagesFor, usable } from "./signed-in-pages.ts";

const siteOf = (app: App, who: () => Actor): Hono =>
  pagesFor(
    who,
    new Hono().route("/sagsbehandler", authorityPages(app)).route("/borger/broenderslev", citizenPages(app)),
  );

/** Axe needs script. */
const lookWith = (javaScript: boolean) => (javaScript ? usable : screenshot);

const came = { decidedOn: "2026-08-25", receivedOn: "2026-09-01" } as const;

for (const javaScript of [true, false])
  test(`a caseworker puts right the day of a complaint, takes out a ruling that was registered wrongly, and a complaint from another case (${javaScript ? "with" : "without"} script)`, () =>
    withDatabase(async (database) => {
      const app = onDay(await testApp(database, "2026-03-03"), "2026-09-03");
      const made = await caseGranted(onDay(app, "2026-03-03"), "broenderslev", { name: "Asta Prøve" });
      const complaint = await registers(onDay(app, "2026-04-10"), made, { ord: "Det er for lidt." });
      await ruled(onDay(app, "2026-09-01"), made, complaint, { ...came, outcomes: ["sent-back", "upheld"] });
      const look = lookWith(javaScript);
      let actor: Actor = made.caseworker;
      await withServer(
        siteOf(app, () => actor),
        (address) =>
          withPage({ javaScript }, async (page) => {
            const complaints = `${address}/sagsbehandler/sager/${made.caseId}/klager`;
            await page.goto(complaints);
            await follow(page, /K1/);
            await follow(page, "Ret dagen i journalen");
            await follow(page, /^Ret dagen for Klage over afgørelsen/);
            await writeDay(page, "Hvilken dag er den rigtige?", "2026-09-03");
            await write(page, "Hvordan ved du det?", "Poststemplet.");
            await press(page, "Gem rettelsen");
            assert.match(await wordsOn(page), /Dagen kan ikke ligge efter tirsdag den 1\. september 2026/);
            await writeDay(page, "Hvilken dag er den rigtige?", "2026-04-08");
            await look(page, "ret-dagen-for-en-klage");
            await press(page, "Gem rettelsen");
            assert.match(await wordsOn(page), /Før stod der fredag den 10\. april 2026/);

            await page.goto(complaints);
            await follow(page, /K1/);
            assert.match(await wordsOn(page), /onsdag den 8\. april 2026[\s\S]*Dagen, klagen kom, er rettet/i);
            await follow(page, /^Afgørelsen fra/);
            await unfold(page, "Er den registreret forkert?");
            await press(page, "Tag afgørelsen ud");
            assert.match(await wordsOn(page), /Skriv, hvad der var forkert/);
            await write(page, "Hvad var forkert?", "Den hører til en anden klage.");
            await look(page, "ankeafgoerelse-tag-ud");
            await press(page, "Tag afgørelsen ud");
            assert.match(await wordsOn(page), /Ankestyrelsens afgørelse er taget ud\. Klagen står, som den gjorde før/);
            await look(page, "ankeafgoerelse-taget-ud");

            await registers(app, made, { ord: "Bo skriver." });
            await page.goto(complaints);
            await follow(page, /K2/);
            await unfold(page, "Klagen hører ikke til i sagen");
            await write(page, "Hvorfor hører klagen ikke til i sagen?", "Den er fra en anden borger.");
            await look(page, "klage-i-forkert-sag");
            await press(page, "Tag klagen ud af sagen");
            assert.match(await wordsOn(page), /Klagen er taget ud af sagen\. Borgeren får brev om fejlen/);
            await look(page, "klage-taget-ud-af-sagen");
            actor = made.citizen;
            await withPage({}, async (own) => {
              await own.goto(`${address}/borger/broenderslev/sag/${made.caseId}/klager`);
              const told = await wordsOn(own);
              assert.doesNotMatch(told, /Bo skriver|K2/);
              await follow(own, "Klage over afgørelsen");
              assert.match(await wordsOn(own), /Kommunen havde skrevet noget forkert om Ankestyrelsens afgørelse/);
              await screenshot(own, "klage-borger-efter-fejl");
            });
          }),
      );
    }));
