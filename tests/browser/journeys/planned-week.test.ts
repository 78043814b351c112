import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { hereAt } from "../../../src/modules/appointments/domain/clock-time.ts";
import { fetchCalendar } from "../../../src/modules/appointments/use-cases/calendar-address.ts";
import { booked, talkOn } from "../../booked-appointment.ts";
import { caseGranted, startSupport } from "../../granted-case.ts";
import { hire, onDay } from "../../test-app.ts";
import { expectAccessible } from "../accessibility.ts";
import { wordsOn } from "./expect-steps.ts";
import { answer, follow, press, unfold, write, writeDay } from "./fill.ts";
import { look } from "./look.ts";
import { withTown } from "./town.tsx";
import { visit } from "./visit.ts";

const menu = (page: Page, name: string) => page.getByRole("link", { name, exact: true }).first().click();

test("Sønderborg: a series is booked, a delay is told in two presses and seen by the citizen, the week shows who has what", () =>
  withTown("2026-04-20", {}, async (town) => {
    const before = onDay(town.app, "2026-03-03");
    const made = await caseGranted(before, "soenderborg", { name: "Bo Prøve", to: "2026-06-30" });
    const other = await caseGranted(before, "soenderborg", { name: "Ulla Uplanlagt" });
    const provider = await startSupport(onDay(town.app, "2026-04-10"), made, "2026-04-10");
    await startSupport(onDay(town.app, "2026-04-10"), other, "2026-04-10");
    await hire(town.app, "soenderborg", "provider", "Frida Fri");
    const hour = Number(hereAt(town.app.clock.now()).clock.slice(0, 2));
    const hours = hour >= 22 ? { fra: "23.50", til: "23.59" } : { fra: `${hour + 1}`, til: `${hour + 2}` };
    const now = { ...hours, art: "support-visit", aftalt: "ja" };
    await booked(town.app, provider, made, { ...talkOn(town.app.clock.today(), provider), ...now });
    await visit(town, {}, provider, async (page) => {
      await page
        .getByRole("main")
        .getByRole("link", { name: /Bo Prøve/ })
        .click();
      await follow(page, "Aftaler med borgeren");
      await follow(page, "Lav en aftale");
      await look(page, "serie-ny");
      await writeDay(page, "Hvilken dag?", "2026-04-24");
      await page.getByLabel("Fra klokken").fill("18");
      await page.getByLabel("Til klokken").fill("19");
      await unfold(page, "Skal aftalen gentages?");
      await answer(page, "Hvor tit?", "Hver uge");
      await writeDay(page, "Hvad er den sidste dag?", "2026-07-03");
      await answer(page, "Hvor?", "Hjemme hos borgeren");
      await write(page, "Hvad handler den om?", "Post og madplan.");
      await press(page, "Gem aftalen");
      await page.getByText("Støtten er bevilget til og med tirsdag den 30. juni 2026.").first().waitFor();
      await writeDay(page, "Hvad er den sidste dag?", "2026-06-30");
      await press(page, "Gem aftalen");
      await page.getByText("Støtten bliver planlagt sammen med borgeren.").first().waitFor();
      await look(page, "serie-advarsler");
      await page.getByLabel("Ja, vi har aftalt den sammen").check();
      await press(page, "Gem alligevel");
      await look(page, "serie-advarsler-igen");
      await press(page, "Gem alligevel");
      await page.getByText("Aftalen er lavet.").waitFor();
      await look(page, "serie-aftaler");
      await menu(page, "Uge");
      await look(page, "uge-egen");
      await follow(page, /^Vi er forsinkede/);
      await look(page, "forsinket");
      await page
        .getByRole("button", { name: /^Kl\. / })
        .nth(2)
        .click();
      await page.getByText("Det er gemt.").waitFor();
      await look(page, "forsinket-gemt");
      await menu(page, "Uge");
      await follow(page, "Alle");
      assert.match(await wordsOn(page), /Uden aftale i ugen \(1\)[\s\S]*Ulla Uplanlagt/);
      await look(page, "uge-alle");
      await expectAccessible(page);
      await follow(page, "Ret hold");
      await press(page, "Lav holdet");
      await page.getByText("Skriv, hvad holdet hedder.").first().waitFor();
      await page.getByLabel("Hvad hedder holdet?").fill("Nord");
      await page.getByLabel("Frida Fri").check();
      await press(page, "Lav holdet");
      await page.getByText("Holdet er gemt.").waitFor();
      await look(page, "hold");
      await menu(page, "Uge");
      await follow(page, "Nord");
      assert.match(await wordsOn(page), /Frida Fri/);
    });
    await visit(town, {}, made.citizen, async (page) => {
      await menu(page, "Min side");
      await page.getByText("Vi er forsinkede").first().waitFor();
      await look(page, "borger-forsinket");
      await page.getByRole("link", { name: /Vi kommer cirka/ }).click();
      await look(page, "borger-forsinket-aftale");
      await menu(page, "Dine aftaler");
      await look(page, "borger-aftaler-serie");
      await follow(page, "Få alle dine aftaler i din kalender");
      await look(page, "borger-kalender");
      await press(page, "Lav en adresse");
      await look(page, "borger-kalender-adresse");
      await expectAccessible(page);
      const address = await page.getByLabel("Adressen til din kalender").inputValue();
      const secret = new URL(address).pathname.split("/").at(-1) ?? "";
      const fetched = () => fetchCalendar(town.app, "soenderborg", secret);
      assert.match((await fetched())?.text ?? "", /SUMMARY:Aftale med Sønderborg Kommune/);
      await press(page, "Slet adressen");
      await page.getByText("Adressen er slettet.").waitFor();
      assert.equal(await fetched(), undefined);
    });
  }));
