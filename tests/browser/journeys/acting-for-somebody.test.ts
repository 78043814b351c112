import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { CitizenActor } from "../../../src/modules/people/domain/actor.ts";
import { type CaseInState, withSettings } from "../../case-in-state.ts";
import { caseWithPapers, papersDay, papersWords } from "../../case-with-papers.ts";
import { moveIn } from "../../test-app.ts";
import { hasLeft } from "./fill.ts";
import { look } from "./look.ts";
import { type Town, withTown } from "./town.tsx";
import { visit } from "./visit.ts";

const main = (page: Page) => page.getByRole("main");
const follow = (page: Page, name: string) => page.getByRole("link", { name, exact: true }).first().click();
const press = async (page: Page, name: string | RegExp) => {
  await page.getByRole("button", { name }).click();
  await hasLeft(page);
};
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name, exact: true }).waitFor();

/** The citizen lets a sister see what happens and answer the plan. */
async function letsHerSisterIn(page: Page, cprNumber: string): Promise<void> {
  await follow(page, "Mine rettigheder");
  await follow(page, "Hvem hjælper mig?");
  await heading(page, "Hvem hjælper mig?");
  await look(page, "hvem-hjaelper-tom");
  await press(page, "Giv adgang");
  assert.match(await page.title(), /^Fejl: /);
  await look(page, "hvem-hjaelper-fejl");
  await page.getByLabel("Navn", { exact: true }).fill("Mette Søster");
  await page.getByLabel("CPR-nummer").fill(cprNumber);
  await page.getByLabel("Pårørende").check();
  await page.getByLabel("Sagens gang").check();
  await page.getByLabel("Handleplanen").check();
  await press(page, "Giv adgang");
  await page.getByRole("heading", { name: "Mette Søster" }).waitFor();
  await look(page, "hvem-hjaelper");
  await page.getByRole("link", { name: "Ret adgangen for Mette Søster" }).click();
  assert.equal(await page.getByLabel("Handleplanen").isChecked(), true);
  await look(page, "ret-adgang");
  await press(page, "Gem");
  await heading(page, "Hvem hjælper mig?");
}

/** The sister signs in as herself, chooses to act for the citizen, and says yes to the plan. */
async function actsForHer(page: Page): Promise<void> {
  await follow(page, "Min side");
  await main(page).getByText("Du hjælper Asta Prøve.").waitFor();
  await follow(page, "Vælg, hvem du handler for");
  await look(page, "for-hvem");
  await page.getByLabel("For Asta Prøve").check();
  await press(page, "Fortsæt");
  await heading(page, "Sider for Asta Prøve");
  await page.getByText("Du handler for Asta Prøve som pårørende.").waitFor();
  await look(page, "for-en-anden-min-side");
  await page.getByRole("link", { name: /^Se din sag/ }).click();
  await heading(page, "Din sag");
  await look(page, "for-en-anden-sag");
  const shown = (await main(page).textContent()) ?? "";
  for (const words of [...Object.values(papersWords), "Du får støtte", "Træk din ansøgning"])
    assert.ok(!shown.includes(words), words);
  await follow(page, "Din handleplan");
  await look(page, "for-en-anden-plan");
  await page.getByLabel("Ja til planen", { exact: true }).check();
  await press(page, "Send dit svar");
  await page.getByText("Du har sagt ja til planen").waitFor();
  await follow(page, "Skift til dig selv eller en anden");
  await page.getByLabel("Mig selv").check();
  await press(page, "Fortsæt");
  await heading(page, "Min side");
  assert.equal(await page.getByText("Du handler for Asta").count(), 0);
}

/** The sister acts for the citizen again; the citizen stops it, and the sister's next click leads to whom she may act for. */
async function isStoppedMeanwhile(town: Town, page: Page, asta: CitizenActor, javaScript: boolean): Promise<void> {
  await follow(page, "Vælg, hvem du handler for");
  await page.getByLabel("For Asta Prøve").check();
  await press(page, "Fortsæt");
  await heading(page, "Sider for Asta Prøve");
  await visit(town, { javaScript }, asta, async (hers) => {
    await follow(hers, "Mine rettigheder");
    await follow(hers, "Hvem hjælper mig?");
    await press(hers, "Stop adgangen for Mette Søster");
    await hers.getByText("Ingen har adgang til din sag lige nu.").waitFor();
    await hers.getByText("Stoppet eller udløbet (2)").click();
    await look(hers, "hvem-hjaelper-stoppet");
  });
  await page.getByRole("link", { name: /^Se din sag/ }).click();
  await heading(page, "Hvem handler du for?");
  await page.getByText("Den adgang er stoppet eller udløbet.").waitFor();
}

/** Staff write down a guardian, from the case. */
async function guardianIsWrittenDown(page: Page, { caseId }: CaseInState): Promise<void> {
  await page.goto(new URL(`/sagsbehandler/sager/${caseId}`, page.url()).href);
  await follow(page, "Hvem hjælper borgeren?");
  await look(page, "hvem-hjaelper-borgeren");
  await page.getByLabel("Navn", { exact: true }).fill("Vera Værge");
  await page.getByLabel("Værge", { exact: true }).check();
  await page.getByLabel("Afgørelsen").check();
  await page.getByLabel("Værgemål").check();
  await press(page, "Gem");
  await page.getByRole("heading", { name: "Vera Værge" }).waitFor();
  await page.getByRole("link", { name: "Ret adgangen for Vera Værge" }).click();
  await look(page, "ret-adgang-ansat");
}

test("a citizen lets a sister in for two parts, the sister acts for her, is stopped, and staff write a guardian down", () =>
  withTown(papersDay, {}, async (town) => {
    const app = withSettings(town.app, "vejen", { complaintAddress: ["Prøve Kommune", "Prøvevej 1, 0000 Prøveby"] });
    for (const [javaScript, cprNumber] of [
      [true, "0504909989"],
      [false, "2311143995"],
    ] as const) {
      const made = await caseWithPapers(app, "vejen");
      const mette = await moveIn(app, "vejen", { name: "Mette Søster", cprNumber });
      await visit(town, { javaScript }, made.citizen, (page) => letsHerSisterIn(page, cprNumber));
      await visit(town, { javaScript }, mette, async (page) => {
        await actsForHer(page);
        await isStoppedMeanwhile(town, page, made.citizen, javaScript);
      });
      await visit(town, { javaScript }, made.caseworker, (page) => guardianIsWrittenDown(page, made));
    }
  }));
