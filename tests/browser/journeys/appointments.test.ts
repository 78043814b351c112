import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { localDate } from "../../../src/kernel/local-date.ts";
import { booked, talkOn } from "../../booked-appointment.ts";
import { caseApplied } from "../../case-in-state.ts";
import { caseGranted, startSupport } from "../../granted-case.ts";
import { onDay } from "../../test-app.ts";
import { openCase } from "./case-steps.ts";
import { openOwnCase } from "./decide-steps.ts";
import { wordsOn } from "./expect-steps.ts";
import { answer, follow, press, unfold, write, writeDay } from "./fill.ts";
import { look } from "./look.ts";
import { withTown } from "./town.tsx";
import { visit } from "./visit.ts";

const openStart = (page: Page) => page.getByRole("link", { name: "Min side", exact: true }).first().click();

test("Vejen: a caseworker books a home visit, the citizen asks for another time and gets it, and cancels it in the end", () =>
  withTown("2026-03-10", {}, async (town) => {
    const { caseworker, citizen } = await caseApplied(town.app, "vejen", {
      name: "Asta Prøve",
      caseworkerName: "Karla Prøve",
    });
    await visit(town, {}, caseworker, async (page) => {
      await openCase(page, "Asta Prøve");
      await follow(page, "Aftaler");
      await look(page, "aftaler-ingen");
      await follow(page, "Lav en aftale");
      await press(page, "Gem aftalen");
      await look(page, "aftale-ny-mangler");
      await page.getByLabel("Hvad er det for en aftale?").selectOption("Hjemmebesøg");
      await writeDay(page, "Hvilken dag?", "2026-03-15");
      await page.getByLabel("Fra klokken").fill("10");
      await page.getByLabel("Til klokken").fill("11.30");
      await answer(page, "Hvor?", "Hjemme hos borgeren");
      await write(page, "Hvad handler den om?", "Vi taler om din hverdag, og hvad du gerne vil have hjælp til.");
      await write(page, "Hvad skal borgeren tage med?", "Breve fra din læge, hvis du har nogen.");
      await press(page, "Gem aftalen");
      await page.getByText("Dagen er ikke en almindelig arbejdsdag (søndag).").waitFor();
      await look(page, "aftale-ny-advarsel");
      await writeDay(page, "Hvilken dag?", "2026-03-17");
      await press(page, "Gem alligevel");
      await page.getByText("Aftalen er lavet.").waitFor();
      await look(page, "aftaler");
    });
    await visit(town, {}, citizen, async (page) => {
      await openStart(page);
      await look(page, "min-side-aftale");
      await page.getByRole("link", { name: /Din næste aftale/ }).click();
      await look(page, "min-aftale");
      await page.getByRole("link", { name: "Dine aftaler", exact: true }).click();
      await look(page, "mine-aftaler");
      await follow(page, "Bed om en anden tid");
      await look(page, "min-aftale-anden-tid");
      await write(page, "Hvornår passer det dig?", "Torsdag efter kl. 12.");
      await press(page, "Send dit ønske");
      await page.getByText("Aftalen gælder, til du har fået svar.").first().waitFor();
      await look(page, "min-aftale-oenske");
    });
    await visit(town, {}, caseworker, async (page) => {
      await page.getByText("1 aftale vil ændres eller er aflyst.").waitFor();
      await follow(page, "Se og svar");
      await look(page, "egne-aftaler");
      await follow(page, /tir\. 17\. marts/);
      await look(page, "aftale-oenske");
      await follow(page, "Giv en ny tid");
      await writeDay(page, "Hvilken dag?", "2026-03-19");
      await page.getByLabel("Fra klokken").fill("13");
      await page.getByLabel("Til klokken").fill("14.30");
      await write(page, "Hvorfor bliver den flyttet?", "Torsdag kan godt lade sig gøre.");
      await look(page, "aftale-flyt");
      await press(page, "Gem");
      await page.getByText("Det er gemt.").waitFor();
      await look(page, "aftale-flyttet");
      await follow(page, /^Læs brevet/);
      await look(page, "brev-aftale-flyttet");
    });
    await visit(town, {}, citizen, async (page) => {
      await openOwnCase(page);
      await look(page, "min-sag-aftale");
      await follow(page, "Se dine aftaler");
      assert.match(await wordsOn(page), /Torsdag den 19\. marts 2026 \(om 9 dage\)/);
      await follow(page, "Aflys aftalen");
      await look(page, "min-aftale-aflys");
      await press(page, "Ja, aflys aftalen");
      await page.getByText("Du har aflyst aftalen.").waitFor();
      await look(page, "min-aftale-aflyst");
    });
    await visit(town, {}, caseworker, async (page) => {
      await openCase(page, "Asta Prøve");
      await page.getByText("Borgeren vil ændre en aftale").waitFor();
      await look(page, "sag-aftale-aflyst");
      await follow(page, "Aftaler");
      await unfold(page, "Tidligere og aflyste");
      await follow(page, /tor\. 19\. marts/);
      await press(page, "Jeg har set det");
      await page.getByText("Det er noteret, at du har set det.").waitFor();
    });
  }));

test("Sønderborg, without script: a provider books visits, two tabs do not undo each other, the phone is written down, and what is promised is asked for", () =>
  withTown("2026-04-20", {}, async (town) => {
    const before = onDay(town.app, "2026-03-03");
    const made = await caseGranted(before, "soenderborg", { name: "Bo Prøve", caseworkerName: "Karla Prøve" });
    const provider = await startSupport(onDay(town.app, "2026-04-10"), made, "2026-04-10");
    const plain = { javaScript: false } as const;
    await visit(town, plain, provider, async (page) => {
      await page
        .getByRole("main")
        .getByRole("link", { name: /Bo Prøve/ })
        .click();
      await follow(page, "Aftaler med borgeren");
      await follow(page, "Lav en aftale");
      await writeDay(page, "Hvilken dag?", "2026-04-28");
      await page.getByLabel("Fra klokken").fill("9.30");
      await page.getByLabel("Til klokken").fill("10.30");
      await answer(page, "Hvor?", "Hjemme hos borgeren");
      await write(page, "Hvad handler den om?", "Post og madplan.");
      await page.getByLabel("Ja, vi har aftalt den sammen").check();
      await press(page, "Gem aftalen");
      await page.getByText("Aftalen er lavet.").waitFor();
      assert.match(await wordsOn(page), /Støtten bliver ikke aflyst\./);
    });
    await visit(town, plain, made.citizen, async (page) => {
      await openStart(page);
      await page.getByRole("link", { name: /Din næste aftale/ }).click();
      await unfold(page, "Hvorfor?");
      assert.match(await wordsOn(page), /Støtten bliver ikke aflyst\.[\s\S]*SON-7\.7/);
      await follow(page, "Aflys aftalen");
      const other = await page.context().newPage();
      await other.goto(page.url().replace("/aflys", "/anden-tid"));
      await write(other, "Hvornår passer det dig?", "Om eftermiddagen");
      await press(other, "Send dit ønske");
      await write(page, "Vil du sige hvorfor?", "Jeg er hos lægen.");
      await press(page, "Ja, aflys aftalen");
      await page.getByText("Det skete, efter at du åbnede siden.").waitFor();
      assert.equal(await page.getByLabel(/Vil du sige hvorfor/).inputValue(), "Jeg er hos lægen.");
      await follow(page, "Nej, behold aftalen");
      const file = page.waitForEvent("download");
      await follow(page, "Læg aftalen i din kalender");
      assert.equal((await file).suggestedFilename(), "aftale.ics");
    });
    await visit(town, plain, provider, async (page) => {
      await page.getByText("1 aftale er aflyst eller ønskes flyttet.").waitFor();
      await follow(page, "Se og svar");
      await follow(page, /tir\. 28\. apr\./);
      await follow(page, "Aflys");
      await write(page, "Hvorfor aflyser I?", "Jeg er syg.");
      await press(page, "Aflys aftalen");
      await page.getByText("Vælg, hvad borgeren får i stedet.").first().waitFor();
      await answer(page, "Hvem kunne ikke?", "Os");
      await answer(page, "Hvad får borgeren i stedet?", "En anden kommer");
      await write(page, "Skriv kort, hvad der sker i stedet", "Min kollega Kim kommer samme tid.");
      await press(page, "Aflys aftalen");
      await page.getByText("Det er gemt.").waitFor();
    });
    const talk = await booked(town.app, made.caseworker, made, talkOn(localDate("2026-04-29"), made.caseworker));
    assert.ok(talk);
    await visit(town, plain, made.caseworker, async (page) => {
      await openCase(page, "Bo Prøve");
      await follow(page, "Aftaler");
      await follow(page, /ons\. 29\. apr\./);
      await follow(page, "Borgeren siger nej til aftalen");
      await answer(page, "Hvordan sagde borgeren det?", "På telefon");
      await write(page, "Hvad sagde borgeren?", "Ringede: Jeg orker det ikke i denne uge.");
      await press(page, "Aflys for borgeren");
      await page.getByText("Det er gemt.").waitFor();
      await follow(page, /^Læs brevet/);
      await page.goBack();
      await page
        .getByRole("link", { name: /^Læs brevet/ })
        .last()
        .click();
      assert.match(await wordsOn(page), /Kvittering: din aflysning af aftalen onsdag den 29\. april 2026/);
    });
  }));
