import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import { caseworkerComplaintRoutes } from "../../src/modules/complaints/routes/caseworker.tsx";
import { citizenComplaintRoutes } from "../../src/modules/complaints/routes/citizen.tsx";
import { providerComplaintRoutes } from "../../src/modules/complaints/routes/provider.tsx";
import { complainRoutes } from "../../src/modules/complaints/routes/writing.tsx";
import { citizenDecisionRoutes } from "../../src/modules/decisions/routes/citizen.tsx";
import { citizenInsightRoutes } from "../../src/modules/insight/routes/citizen.tsx";
import { citizenLetterRoutes } from "../../src/modules/letters/routes/letter.tsx";
import type { Actor } from "../../src/modules/people/domain/actor.ts";
import type { App } from "../../src/platform/app.ts";
import { decidesAnew } from "../complaint-course.ts";
import { caseGranted, startSupport } from "../granted-case.ts";
import { pdfWith } from "../made-files.ts";
import { wavWith } from "../made-sounds.ts";
import { onDay, testApp } from "../test-app.ts";
import { withDatabase } from "../with-database.ts";
import { withPage } from "./browser.ts";
import { wordsOn } from "./journeys/expect-steps.ts";
import { answer, follow, press, unfold, write, writeDay } from "./journeys/fill.ts";
import { screenshot } from "./screenshot.ts";
import { withServer } from "./server.ts";
import { pagesFor, usable } from "./signed-in-pages.ts";

/** The pages of decision and complaint on all sides, for whoever has signed in just then. */
function siteOf(app: App, who: () => Actor): Hono {
  const behind = new Hono()
    .route("/sagsbehandler", caseworkerComplaintRoutes(app))
    .route("/udfoerer", providerComplaintRoutes(app))
    .route("/borger/vejen", citizenDecisionRoutes(app))
    .route("/borger/vejen", citizenLetterRoutes(app))
    .route("/borger/vejen", complainRoutes(app))
    .route("/borger/vejen", citizenComplaintRoutes(app))
    .route("/borger/vejen", citizenInsightRoutes(app));
  return pagesFor(who, behind);
}

const told = { name: "Asta Prøve", refused: 1, tasks: ["economy", "cleaning"] } as const;

test("without script: from the decision by a button to a complaint with a paper and a receipt, and withdrawn again", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-04-10");
    const made = await caseGranted(app, "vejen", told);
    await withServer(
      siteOf(app, () => made.citizen),
      (address) =>
        withPage({ javaScript: false }, async (page) => {
          await page.goto(`${address}/borger/vejen/sag/${made.caseId}/afgoerelse`);
          assert.match(await wordsOn(page), /Vi skal have klagen senest onsdag den 29\. april 2026 \(om 19 dage\)/);
          await follow(page, "Jeg er uenig");
          assert.equal(await page.getByLabel("Det, kommunen har besluttet").isChecked(), true);
          await press(page, "Fortsæt");
          await page.getByLabel("Rengøring").waitFor();
          await page.getByLabel("Økonomi").uncheck();
          await press(page, "Fortsæt");
          await write(page, "Dine egne ord", "Jeg kan ikke selv gøre rent.");
          await press(page, "Fortsæt");
          assert.match(await wordsOn(page), /Rengøring\. Afgørelsen er fra onsdag den 1\. april 2026/);
          const file = { name: "brev fra lægen.pdf", mimeType: "application/pdf", buffer: pdfWith(["% brev"]) };
          await page
            .getByLabel(/^Vil du sende papirer med/)
            .setInputFiles([{ ...file, buffer: Buffer.from(file.buffer) }]);
          await press(page, "Send klagen");
          const sent = await wordsOn(page);
          assert.match(sent, /Vi har fået din klage/);
          assert.match(
            sent,
            /Kommunen ser på afgørelsen igen\. Du får svar senest fredag den 8\. maj 2026 \(om 28 dage\)/,
          );
          assert.match(sent, /Den har nummer 2026-\d{6}-K1[\s\S]*Et dokument fulgte med/);
          await follow(page, "Læs kvitteringen");
          assert.match(await wordsOn(page), /»Jeg kan ikke selv gøre rent\.«[\s\S]*brev fra lægen/);
          await page.goBack();
          await follow(page, "Træk klagen tilbage");
          await press(page, "Træk klagen tilbage");
          assert.match(await wordsOn(page), /Klagen er trukket tilbage\. Der sker ikke mere\./);
        }),
    );
  }));

test("with script: who does not know is led, staff write a spoken complaint down in one page, and the provider says how it sees it", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-04-14");
    const made = await caseGranted(app, "vejen", told);
    const provider = await startSupport(onDay(app, "2026-04-10"), made, "2026-04-10");
    let actor: Actor = made.citizen;
    await withServer(
      siteOf(app, () => actor),
      (address) =>
        withPage({}, async (page) => {
          const mine = `${address}/borger/vejen/sag/${made.caseId}`;
          await page.goto(`${mine}/afgoerelse`);
          await usable(page, "klage-afgoerelse");
          await page.emulateMedia({ media: "print" });
          await screenshot(page, "klage-afgoerelse-print");
          await page.emulateMedia({ media: "screen" });
          await page.goto(`${mine}/klager`);
          await usable(page, "klage-ingen");
          await follow(page, "Klag");
          await press(page, "Fortsæt");
          assert.match(await page.title(), /^Fejl/);
          await usable(page, "klage-hvad");
          await page.getByLabel("Ved ikke").check();
          await press(page, "Fortsæt");
          await usable(page, "klage-om");
          await page.getByLabel("Økonomi").uncheck();
          await press(page, "Fortsæt");
          await usable(page, "klage-ord");
          await press(page, "Fortsæt");
          await usable(page, "klage-tjek");
          await press(page, "Send klagen");
          await page.getByText("Vi har fået din klage. Du har også fået en kvittering.").waitFor();
          await usable(page, "klage-min");
          await follow(page, "Læs kvitteringen");
          await usable(page, "klage-kvittering");

          actor = made.caseworker;
          const theirs = `${address}/sagsbehandler/sager/${made.caseId}/klager`;
          await page.goto(theirs);
          await usable(page, "klage-sag");
          await follow(page, "Registrér en klage");
          await answer(page, "Hvad handler klagen om?", "Måden, nogen har behandlet borgeren på");
          await answer(page, /læse klagen/, "Ja, de læser den og skriver til os, hvordan de ser det");
          await write(page, "Klagen med klagerens egne ord", "De kom for sent tre gange.");
          await page.getByLabel(/^Jeg har læst klagen op/).check();
          await writeDay(page, /^Hvilken dag kom klagen/, "2026-04-30");
          await press(page, "Modtag klagen og lav kvitteringen");
          await page.getByText("Klagen kan ikke være kommet efter i dag.").first().waitFor();
          await usable(page, "klage-registrer");
          await writeDay(page, /^Hvilken dag kom klagen/, "2026-04-13");
          await press(page, "Modtag klagen og lav kvitteringen");
          await page.getByText("Kvitteringen til borgeren er lavet.").waitFor();
          await usable(page, "klage-over-stoetten");
          assert.match(await wordsOn(page), /mandag den 13\. april 2026, i telefonen, skrevet ned og læst op/);

          actor = provider;
          await page.goto(`${address}/udfoerer/klager`);
          await write(page, "Hvordan ser I det?", "Bussen var forsinket. Nu ringer vi, når det sker.");
          await usable(page, "klage-udfoerer");
          await press(page, "Send til kommunen");
          await page.getByText("Kommunen har fået jeres bemærkninger.").waitFor();

          actor = made.caseworker;
          await page.goto(`${address}/sagsbehandler/klager`);
          await usable(page, "klage-venter");
          await follow(page, /-K2$/);
          await page.getByText("Bussen var forsinket.").waitFor();
          await unfold(page, "Klagen handler om en afgørelse");
          await usable(page, "klage-svar");
          await write(page, "Svaret, som det skal stå i brevet", "Det var ikke i orden. Fremover ringer de til dig.");
          await press(page, "Send svaret i et brev");
          await page.getByText("Svaret er lavet som et brev til borgeren.").waitFor();
          await page.goto(theirs);
          await follow(page, /-K1$/);
          await usable(page, "klage-genvurdering");

          actor = made.citizen;
          await page.goto(`${mine}/klager`);
          await usable(page, "klage-mine");
          await follow(page, "Klage 2 over støtten eller behandlingen");
          await follow(page, "Læs svaret");
          assert.match(await wordsOn(page), /Svar på din klage[\s\S]*Fremover ringer de til dig/);
          await page.goto(mine);
          await usable(page, "klage-sagside");
        }),
    );
  }));

/** Written down on 14 April 2026, right in one of two on 6 May: four weeks to hold on end on 3 June. */
test("from a voice note over right in some of it to a complaint that stands, on a phone", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-04-14");
    const made = await caseGranted(app, "vejen", { ...told, refused: 2 });
    let [actor, then]: [Actor, App] = [made.citizen, app];
    const clock = { today: () => then.clock.today(), now: () => then.clock.now() };
    const site = siteOf({ ...app, clock: { ...app.clock, ...clock } }, () => actor);
    await withServer(site, (address) =>
      withPage({ width: 320 }, async (page) => {
        const mine = `${address}/borger/vejen/sag/${made.caseId}`;
        await page.goto(`${mine}/klage`);
        await page.getByLabel("Det, kommunen har besluttet").check();
        for (let times = 0; times < 3; times += 1) await press(page, "Fortsæt");
        const sound = { name: "optagelse.wav", mimeType: "audio/wav", buffer: Buffer.from(wavWith()) };
        await page.getByLabel(/^Vil du hellere sige det/).setInputFiles([sound]);
        await press(page, "Send klagen");
        assert.match(await wordsOn(page), /Kommunen skriver ned, hvad du siger/);

        actor = made.caseworker;
        await page.goto(`${address}/sagsbehandler/sager/${made.caseId}/klager`);
        await follow(page, /-K1$/);
        await usable(page, "klage-lyd");
        await write(page, "Det, der bliver sagt", "Jeg kan ikke selv gøre rent.");
        await press(page, "Gem det, der bliver sagt");
        assert.match(await wordsOn(page), /Skrevet ned efter lydoptagelse[\s\S]*Jeg kan ikke selv gøre rent\./);
        await answer(page, "Økonomi: hvad kom I frem til?", "Vi holder fast i afgørelsen");
        await write(page, "Økonomi: hvad har I lagt vægt på?", "Der er ikke kommet noget nyt.");
        await answer(page, "Rengøring: hvad kom I frem til?", "Borgeren får ret");
        await press(page, "Gem genvurderingen");
        assert.match(await page.title(), /^Fejl/);
        await write(page, "Rengøring: hvad har I lagt vægt på?", "Lægen skriver, at ryggen er slidt.");
        await press(page, "Gem genvurderingen");
        assert.match(await wordsOn(page), /Ny afgørelse på vej[\s\S]*Rengøring: Borgeren får ret\. Lægen skriver/);
        await usable(page, "klage-ny-afgoerelse-paa-vej");

        then = onDay(app, "2026-05-06");
        const cleaning = made.application.tasks.filter(({ task }) => task === "cleaning").map(({ id }) => id);
        await decidesAnew(then, made, cleaning);
        actor = made.citizen;
        await page.goto(`${mine}/klager`);
        await follow(page, "Klage over afgørelsen");
        assert.match(await wordsOn(page), /Sig det til kommunen senest onsdag den 3\. juni 2026[\s\S]*Det er din tur/);
        await usable(page, "klage-delvist");
        await press(page, "Ja, jeg holder fast i klagen");
        assert.match(await wordsOn(page), /Kommunen skal sende den senest onsdag den 20\. maj 2026/);
        await usable(page, "klage-fastholdt");
      }),
    );
  }));
