import type { Page } from "playwright-core";
import { answer, follow, press, write, writeDay } from "./fill.ts";
import { look } from "./look.ts";

/** What somebody asks for help with, by the words of the form. */
export interface Wish {
  readonly tasks: readonly string[];
  readonly words: string;
}

const goOn = (page: Page): Promise<void> => press(page, /^(Fortsæt|Gem og gå til dine svar)$/);

/** A citizen applies, one question a page, from "Søg om støtte" to the receipt. Stands on the page where it begins. */
export async function applyOnline(page: Page, { tasks, words }: Wish): Promise<void> {
  await look(page, "borger-ansoegning-begynd");
  await follow(page, "Begynd");
  for (const task of tasks) await page.getByLabel(task, { exact: true }).check();
  await look(page, "borger-ansoegning-opgaver");
  await goOn(page);
  await page.getByLabel("Dit svar").fill(words);
  await look(page, "borger-ansoegning-egne-ord");
  await goOn(page);
  await page.getByLabel("Dit svar").fill("Jeg sover om dagen og går i stå.");
  await goOn(page);
  await page.getByLabel("Ved ikke").check();
  await goOn(page);
  await answerYesNo(page);
  await page.getByLabel("Dit svar").fill("At kunne stå op og åbne min post.");
  await look(page, "borger-ansoegning-oensker");
  await goOn(page);
  await page.getByLabel("Ring til mig").check();
  await look(page, "borger-ansoegning-kontakt");
  await goOn(page);
  await look(page, "borger-ansoegning-dokumenter");
  await goOn(page);
  await look(page, "borger-ansoegning-tjek");
  await press(page, "Send ansøgning");
  await page.getByRole("heading", { name: "Vi har fået din ansøgning" }).waitFor();
  await look(page, "borger-kvittering");
}

/** A helper: yes, with a name. Acute, homeless, early pension where it is asked: no. */
async function answerYesNo(page: Page): Promise<void> {
  await answer(page, "Vælg ét svar", "Ja");
  await write(page, "Hvad hedder din hjælper?", "Min søster Mette");
  await look(page, "borger-ansoegning-hjaelper");
  await goOn(page);
  while (await page.getByRole("group", { name: "Vælg ét svar" }).isVisible()) {
    await answer(page, "Vælg ét svar", "Nej");
    await goOn(page);
  }
}

/** What intake is told on the phone, in person or in a letter. */
export interface Told extends Wish {
  readonly name: string;
  readonly bornOn: string;
  readonly receivedOn: string;
  readonly how: string;
  /** The one who applies, where it is not the citizen. */
  readonly relative?: { readonly name: string; readonly consent: string };
  readonly homelessOrAtRisk?: true;
  readonly post: "Digitalt" | "På papir";
}

/** Intake registers an application from somebody whose number is not known. Stands on any page of staff. */
export async function registerAtIntake(page: Page, told: Told): Promise<void> {
  await page.getByRole("link", { name: "Modtagelse", exact: true }).click();
  await look(page, "modtagelse");
  await follow(page, "Ny ansøgning");
  await look(page, "modtagelse-ny");
  await write(page, "Navn", told.name);
  await writeDay(page, "Fødselsdato", told.bornOn);
  await write(page, "Adresse", "Prøvevej 2\n0000 Prøveby");
  await answer(page, "Hvordan får borgeren breve?", told.post);
  await writeDay(page, "Hvilken dag kom ansøgningen?", told.receivedOn);
  await answer(page, "Hvordan kom den?", told.how);
  await answer(page, "Hvem søger?", told.relative === undefined ? "Borgeren selv" : "En pårørende");
  if (told.relative !== undefined) await applyForAnother(page, told.relative);
  for (const task of told.tasks) await page.getByLabel(task, { exact: true }).check();
  await write(page, "Med borgerens egne ord", told.words);
  if (told.homelessOrAtRisk) await answer(page, /uden bolig/, "Ja");
  await press(page, "Registrér og lav kvittering");
  await page.getByRole("heading", { name: "Ansøgning", exact: true }).waitFor();
  await look(page, "ansoegning-modtaget");
}

async function applyForAnother(page: Page, relative: { readonly name: string; readonly consent: string }) {
  await write(page, "Navn på den, der søger", relative.name);
  await answer(page, /Har borgeren sagt ja/, "Ja, borgeren har sagt ja");
  await write(page, "Hvordan ved vi det?", relative.consent);
}
