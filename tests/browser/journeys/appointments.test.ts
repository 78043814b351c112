import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { localDate } from "../../../src/kernel/local-date.ts";
import { booked, talkOn } from "../../booked-appointment.ts";
import { caseGranted, startSupport } from "../../granted-case.ts";
import { onDay } from "../../test-app.ts";
import { openCase } from "./case-steps.ts";
import { wordsOn } from "./expect-steps.ts";
import { answer, follow, press, unfold, write, writeDay } from "./fill.ts";
import { withTown } from "./town.tsx";
import { visit } from "./visit.ts";

const openStart = (page: Page) => page.getByRole("link", { name: "Min side", exact: true }).first().click();

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
      await page.getByText("Skriv, hvad borgeren får i stedet.").first().waitFor();
      await write(page, "Hvad får borgeren i stedet?", "Min kollega Kim kommer samme tid.");
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
      await follow(page, "Læs brevet");
      await page.goBack();
      await page.getByRole("link", { name: "Læs brevet" }).last().click();
      assert.match(await wordsOn(page), /Kvittering: din aflysning af aftalen onsdag den 29\. april 2026/);
    });
  }));
