import type { Page } from "playwright-core";
import { goToStep } from "./case-steps.ts";
import { openOwnCase } from "./decide-steps.ts";
import { answer, follow, press, write, writeDay } from "./fill.ts";
import { look } from "./look.ts";

/** Writes the plan and offers it. Where the standard leaves the first follow-up to the plan, it says the day. */
export async function offerPlan(page: Page, firstFollowUp?: string): Promise<void> {
  await goToStep(page, "Handleplan");
  await look(page, "handleplan");
  await page.getByLabel(/At du holder fast/).check();
  await write(page, "Støtte, der skal til", "Støtte hjemme en gang om ugen.");
  await write(page, "Hvor længe regner I med, at støtten varer?", "Et halvt år.");
  await write(page, "Hvordan har borgeren været med til at lave planen?", "Vi skrev den sammen ved et møde.");
  for (const goal of await page.getByRole("group", { name: /^Mål \d/ }).all()) {
    if ((await goal.getByLabel("Målet", { exact: true }).inputValue()) === "")
      await write(goal, "Målet", "Åbne post hver mandag");
    await goal.getByRole("radio").first().check();
  }
  if (firstFollowUp !== undefined) await writeDay(page, /^Første opfølgning/, firstFollowUp);
  await press(page, "Tilbyd borgeren planen");
  await page.getByText("Planen er tilbudt.").waitFor();
  await look(page, "handleplan-tilbudt");
}

/** The citizen reads the plan and says yes. */
export async function sayYes(page: Page): Promise<void> {
  await openOwnCase(page);
  await look(page, "borger-sag-plan");
  await follow(page, /forslag til en handleplan/);
  await look(page, "borger-handleplan");
  await page.getByLabel("Ja til planen", { exact: true }).check();
  await press(page, "Send dit svar");
  await page.getByText(/Du har sagt ja til planen/).waitFor();
  await look(page, "borger-handleplan-ja");
}

/** Orders the support from a provider. */
export async function order(page: Page, provider: string): Promise<void> {
  await goToStep(page, "Bestilling");
  await look(page, "bestilling");
  await answer(page, "Hvem skal give støtten?", provider);
  await press(page, "Send bestillingen");
  await page.getByText("Bestillingen er sendt til udføreren.").waitFor();
  await look(page, "bestilling-sendt");
}

/** The provider takes the order, makes first contact, and starts, each on a day. */
export async function takeOrder(page: Page, citizen: string): Promise<void> {
  await look(page, "udfoerer");
  await follow(page, new RegExp(`^${citizen}`));
  await look(page, "udfoerer-bestilling");
  await write(page, "Borgerens faste kontaktperson", "Kim Kontakt");
  await write(page, "Kontaktpersonens telefon", "12 34 56 78");
  await press(page, "Sig ja til bestillingen");
  await page.getByText("I har sagt ja til bestillingen.").waitFor();
  await look(page, "udfoerer-ja");
}

/** The provider writes down a step on a day. Stands on the order's page. */
export async function registerStep(page: Page, step: "Gem første kontakt" | "Gem start", day: string): Promise<void> {
  const form = page.locator("form").filter({ has: page.getByRole("button", { name: step, exact: true }) });
  await writeDay(form, "Hvilken dag?", day);
  await press(form, step);
  await page.getByText("Datoen er gemt.").waitFor();
  await look(page, `udfoerer-${step === "Gem start" ? "begyndt" : "kontakt"}`);
}
