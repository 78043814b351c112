import type { Page } from "playwright-core";
import { goToStep } from "./case-steps.ts";
import { answer, follow, press, unfold, write, writeDay } from "./fill.ts";
import { look } from "./look.ts";

/** How a follow-up went. */
export interface Held {
  readonly on: string;
  /** How each goal stands. */
  readonly standing: string;
  readonly outcome?: string;
  /** The next day; left as the page proposes it where nothing is said. */
  readonly next?: string;
}

/** The caseworker writes down a follow-up that was held. Stands on any page of the case. */
export async function holdFollowUp(page: Page, held: Held): Promise<void> {
  await goToStep(page, "Opfølgning");
  await look(page, "opfoelgning-telefon");
  await writeDay(page, "Hvornår holdt I den?", held.on);
  await answer(page, "Hvordan?", "Vi mødtes");
  await page.getByLabel("Borgeren", { exact: true }).check();
  for (const goal of await page.getByRole("group", { name: "Hvor langt er målet?" }).all())
    await goal.getByLabel(held.standing, { exact: true }).check();
  const inspection = page.getByRole("region", { name: "Tilsyn med borgerens støtte" });
  for (const question of await inspection.locator("fieldset").all())
    await question.getByLabel("Ja", { exact: true }).check();
  await write(page, "Hvad nåede I frem til?", "Støtten hjælper, og vi fortsætter.");
  await answer(page, "Hvad fører opfølgningen til?", held.outcome ?? "Støtten fortsætter");
  if (held.next !== undefined) await writeDay(page, "Næste opfølgning", held.next);
  await press(page, "Gem opfølgningen");
  await page.getByRole("heading", { name: "Holdte opfølgninger" }).waitFor();
  await look(page, "opfoelgning-holdt-telefon");
}

/** Goes to an order from the provider's front page. */
export async function openOrder(page: Page, citizen: string): Promise<void> {
  await page.getByRole("banner").getByRole("link", { name: "Bestillinger" }).click();
  await follow(page, new RegExp(`^${citizen}`));
}

/** The provider books a visit that is repeated every week. Stands on the order's page. */
export async function planWeekly(page: Page, first: string, last: string): Promise<void> {
  await follow(page, "Aftaler med borgeren");
  await follow(page, "Lav en aftale");
  await page.getByLabel("Hvad er det for en aftale?").selectOption("support-visit");
  await writeDay(page, "Hvilken dag?", first);
  await page.getByLabel("Fra klokken").fill("10");
  await page.getByLabel("Til klokken").fill("10.45");
  await unfold(page, "Skal aftalen gentages?");
  await answer(page, "Hvor tit?", "Hver uge");
  await writeDay(page, "Hvad er den sidste dag?", last);
  await answer(page, "Hvor?", "Hjemme hos borgeren");
  await write(page, "Hvad handler den om?", "Vi åbner ugens post.");
  await look(page, "aftale-serie-telefon");
  await press(page, "Gem aftalen");
}

/** The provider writes what was done at the day's visit. Stands on the order's page. */
export async function writeNote(page: Page, words: string): Promise<void> {
  await follow(page, "Skriv dagsnotat");
  await look(page, "dagsnotat-telefon");
  await page.getByLabel("45", { exact: true }).check();
  await answer(page, "Var borgeren med?", "Ja");
  await answer(page, /^Mål: /, "Frem");
  await page.getByLabel("Hvad lavede I?").fill(words);
  await press(page, "Gem notatet");
}

/** The provider's form before a follow-up, as the notes have filled it in. Stands on the order's page. */
export async function reportBefore(page: Page): Promise<void> {
  await follow(page, "Skriv, hvor langt I er, før opfølgningen");
  await look(page, "foer-opfoelgningen-telefon");
  for (const goal of await page.getByRole("group", { name: /Hvor langt/ }).all())
    await goal.getByLabel("På vej", { exact: true }).check();
  const together = page.getByRole("group", { name: "Har I lavet skemaet sammen med borgeren?" });
  if (await together.isVisible()) await together.getByLabel("Ja", { exact: true }).check();
  await press(page, "Send til sagsbehandleren");
  await look(page, "foer-opfoelgningen-sendt-telefon");
}

/**
 * The provider writes the same where there is no coverage: the phone keeps it, and sends it when the coverage comes back.
 * Stands on the provider's front page.
 */
export async function writeWithoutCoverage(page: Page, on: string, citizen: string, words: string): Promise<void> {
  await page.clock.setFixedTime(`${on}T09:30:00Z`);
  await page.reload();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForLoadState("networkidle");
  await page.context().setOffline(true);
  await page.reload();
  await page.getByRole("heading", { name: "Notater på telefonen" }).waitFor();
  await page
    .getByLabel(new RegExp(`^${citizen}`))
    .first()
    .check();
  await page.getByLabel("45", { exact: true }).check();
  await answer(page, /^Mål: /, "Frem");
  await page.getByLabel("Hvad lavede I?").fill(words);
  await page.getByRole("button", { name: "Gem på telefonen" }).click();
  await page.getByText("dit notat er gemt på telefonen").waitFor();
  await page.context().setOffline(false);
  await page.reload();
  await page.getByText(/^1 notat er modtaget/).waitFor();
}
