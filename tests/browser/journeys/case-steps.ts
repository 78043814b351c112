import type { Page } from "playwright-core";
import { answer, follow, press, unfold, write } from "./fill.ts";
import { look } from "./look.ts";

/** Finds a citizen's case on today's list and opens it. Stands on any page of the authority's staff. */
export async function openCase(page: Page, citizen: string): Promise<void> {
  await page.getByRole("banner").getByRole("link", { name: "Dagens arbejde" }).click();
  await page.getByRole("link", { name: "Alle, jeg må se" }).click();
  await look(page, "arbejde");
  await follow(page, new RegExp(`^${citizen}`));
  await page.getByRole("heading", { name: citizen, exact: true }).waitFor();
}

/** From a page of the case to another by the steps of the case. */
export async function goToStep(page: Page, step: string): Promise<void> {
  const steps = page.getByRole("navigation", { name: "Trin", exact: true });
  if (!(await steps.isVisible()))
    await page
      .getByRole("link", { name: /sag \d{4}-\d+/i })
      .first()
      .click();
  await steps.getByRole("link", { name: new RegExp(step) }).click();
  await page.getByRole("heading", { name: new RegExp(step), level: 1 }).waitFor();
}

/** A caseworker takes the case. Stands on the case's page. */
export async function takeCase(page: Page, caseworker: string): Promise<void> {
  await follow(page, "Skift sagsbehandler");
  await look(page, "sag-tag");
  await answer(page, "Sagsbehandler", `${caseworker} (dig selv)`);
  await press(page, "Giv sagen");
}

/** Assesses every theme, the whole, and the target group of the legal bases. */
export async function assess(page: Page, bases: readonly string[]): Promise<void> {
  await goToStep(page, "Udredning");
  await look(page, "udredning-begynd");
  await press(page, "Begynd udredningen");
  await look(page, "udredning-overblik");
  await page.getByRole("link", { name: "Hele udredningen på én side" }).click();
  await look(page, "udredning");
  for (const theme of await page.locator("section[aria-labelledby^='tema-']").all()) {
    await write(theme, "Borgerens egne ord", "Det bliver bare liggende.");
    await write(theme, "Hvad er set eller fortalt?", "Der stod uåbnede breve på bordet.");
    await write(theme, "Din faglige vurdering", "Borgeren kan selv, når nogen hjælper i gang.");
    const level = theme.getByLabel("Funktionsevneniveau");
    if (await level.isVisible()) await level.selectOption({ index: 3 });
  }
  await write(page, "Håb og drømme, med borgerens egne ord", "At kunne have gæster igen.");
  await write(page, "Din samlede faglige vurdering", "Borgeren har brug for hjælp til at komme i gang.");
  for (const basis of bases) {
    if (bases.length > 0 && (await page.getByText(`${basis}:`).count()) > 0) await unfold(page, `${basis}:`);
  }
  for (const question of await page.locator(".rn-question:visible").all()) {
    await question.getByLabel("Ja", { exact: true }).check();
    await write(question, "Begrundelse", "Det viser samtalen den 9. marts.");
  }
  await press(page, "Gem og afslut udredningen");
  await page.getByText("Udredningen blev afsluttet").waitFor();
  await look(page, "udredning-afsluttet");
}

/** Answers every alternative and consideration, with reasons. */
export async function weigh(page: Page): Promise<void> {
  await goToStep(page, "[Oo]vervejelser");
  await look(page, "overvejelser");
  for (const question of await page.locator(".rn-question").all()) {
    const ways = ["Det er ikke nok", "Her", "Jeg har taget stilling"];
    const [answered] = (
      await Promise.all(
        ways.map(async (name) => {
          const choice = question.getByLabel(name, { exact: true });
          return (await choice.count()) > 0 ? [choice] : [];
        }),
      )
    ).flat();
    await answered?.check();
    await write(question, "Begrundelse", "Borgeren har prøvet det i foråret, og det gik i stå.");
  }
  await press(page, "Gem svarene");
  await page.getByText("Alt er besvaret.").waitFor();
}

/** Writes down that there is nothing to hear the citizen about. */
export async function nothingToHear(page: Page): Promise<void> {
  await goToStep(page, "Partshøring");
  await look(page, "partshoering");
  await page.getByText("Der er ikke noget at høre borgeren om").click();
  await write(page, "Hvordan ved du det i denne sag?", "Alle oplysninger kommer fra borgeren selv.");
  await press(page, "Skriv det i sagen");
  await page.getByText("Partshøringen er på plads.").first().waitFor();
  await look(page, "partshoering-ikke-noedvendig");
}

/** A caseworker finds the case, takes it, assesses and weighs: everything before a hearing. */
export async function prepare(
  page: Page,
  citizen: string,
  caseworker: string,
  bases: readonly string[],
): Promise<void> {
  await openCase(page, citizen);
  await look(page, "sag");
  await takeCase(page, caseworker);
  await assess(page, bases);
  await weigh(page);
}
