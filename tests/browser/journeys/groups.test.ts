import { test } from "node:test";
import type { Page } from "playwright-core";
import { localDate } from "../../../src/kernel/local-date.ts";
import type { CitizenActor, StaffActor } from "../../../src/modules/people/domain/actor.ts";
import { caseGranted, startSupport } from "../../granted-case.ts";
import { groupFrom, groupMade } from "../../group-with.ts";
import { onDay } from "../../test-app.ts";
import { openOwnCase } from "./decide-steps.ts";
import { answer, follow, press, unfold, write, writeDay } from "./fill.ts";
import { look } from "./look.ts";
import { type Town, withTown } from "./town.tsx";
import { visit } from "./visit.ts";

const scriptless = { javaScript: false } as const;

/** Follows a link of the menu. */
const menu = (page: Page, name: string) => page.getByRole("link", { name, exact: true }).first().click();

/** Waits until something stands on the page. */
const stands = (page: Page, words: string) => page.getByRole("main").getByText(words).first().waitFor();

/** Two citizens in Vejen whose support one provider gives, and an open place of that provider. */
async function supportGiven({ app }: Town) {
  const before = onDay(app, "2026-04-01");
  const told = { deliveryForm: "group", tasks: ["structure"] } as const;
  const asta = await caseGranted(before, "vejen", { ...told, name: "Asta Prøve" });
  const bo = await caseGranted(before, "vejen", { ...told, name: "Bo Prøve" });
  const provider = await startSupport(app, asta, "2026-04-10");
  await startSupport(app, bo, "2026-04-10");
  const hours = { art: "open", navn: "Netværkscaféen", aabningstid: "Mandag til torsdag kl. 10 til 15" };
  await groupMade(app, provider, { ...groupFrom(localDate("2026-04-10"), hours), "ledes-af": "volunteer" });
  return { asta: asta.citizen, bo: bo.citizen, provider };
}

/** A group that meets on Fridays and has one place. */
async function makeFridays(page: Page) {
  await menu(page, "Grupper");
  await look(page, "grupper-tom");
  await follow(page, "Ny gruppe eller nyt sted");
  await press(page, "Gem");
  await look(page, "gruppe-ny-mangler");
  await answer(page, "Hvad er det?", "Gruppe");
  await write(page, "Hvad hedder det?", "Fredagsholdet");
  await write(page, "Hvad er det for?", "Her øver I at komme afsted sammen.");
  await answer(page, "Hvordan mødes I?", "Vi mødes på stedet");
  await write(page, "Hvor?", "Huset, Prøvegade 3");
  await page.getByLabel("Hvilken ugedag?").selectOption("fredag");
  await write(page, "Fra klokken", "10");
  await write(page, "Til klokken", "12");
  await write(page, "Hvor mange er der plads til?", "1");
  await answer(page, "Hvad får borgerne støtte efter?", "Serviceloven § 85");
  await writeDay(page, "Første dag", "2026-04-10");
  await answer(page, "Hvem leder det?", "Peers: medarbejdere, der selv har fået støtte");
  await write(page, "Lederens navn", "Lise Leder");
  await press(page, "Gem");
  await stands(page, "Det er gemt.");
  await look(page, "grupper");
}

/** The first gets the place; the second waits, and is told of what there is meanwhile. */
async function givePlaces(page: Page) {
  await menu(page, "Bestillinger");
  await follow(page, /Asta Prøve/);
  await follow(page, "Giv borgeren plads i en gruppe");
  await answer(page, "Hvilken gruppe?", "Fredagsholdet");
  await press(page, "Sæt borgeren på");
  await stands(page, "Borgeren er sat på og får et brev.");
  await look(page, "borgerens-grupper");
  await menu(page, "Bestillinger");
  await follow(page, /Bo Prøve/);
  await follow(page, "Giv borgeren plads i en gruppe");
  await answer(page, "Hvilken gruppe?", "Fredagsholdet");
  await write(page, "Hvad får borgeren, mens han eller hun venter?", "Vi ringer hver mandag.");
  await press(page, "Sæt borgeren på");
  await stands(page, "Nummer 1 på ventelisten");
  await follow(page, "Fredagsholdet");
  await look(page, "plads-venter");
}

/** The second Friday is cancelled, and of the first is written who came: that is a note in the citizen's own case. */
async function runTheDays(page: Page) {
  await menu(page, "Grupper");
  await follow(page, "Fredagsholdet");
  await look(page, "gruppen");
  await follow(page, "Aflys fredag den 17. april 2026");
  await write(page, "Hvorfor aflyser I?", "Lise er syg.");
  await write(page, "Hvad får deltagerne i stedet?", "Vi ringer til jer.");
  await look(page, "gruppe-aflys");
  await press(page, "Aflys dagen");
  await stands(page, "Dagen er aflyst.");
  await follow(page, "Hvem kom? fredag den 10. april 2026");
  await look(page, "hvem-kom");
  await answer(page, /Asta Prøve/, "Kom");
  await write(page, "Hvad lavede I?", "Vi gik en tur til havnen.");
  await press(page, "Gem");
  await stands(page, "Det er skrevet ned, hvem der kom.");
  await look(page, "gruppen-holdt");
  await menu(page, "Bestillinger");
  await follow(page, /Asta Prøve/);
  await look(page, "bestilling-grupper");
  await follow(page, "Læs alle dagsnotater");
  await stands(page, "Vi gik en tur til havnen.");
}

/** The citizen sees that a day is cancelled, says no to another, and would like to leave. */
async function sayNo(page: Page) {
  await openOwnCase(page);
  await unfold(page, "Mere om din støtte");
  await follow(page, "Se dine grupper og dit forløb");
  await stands(page, "Lise er syg.");
  await stands(page, "Netværkscaféen");
  await look(page, "mine-grupper");
  await follow(page, /^Jeg kan ikke komme/);
  await look(page, "kan-ikke-komme");
  await press(page, "Jeg kan ikke komme");
  await stands(page, "Vi har fået besked. Du har stadig din plads.");
  await follow(page, /^Jeg vil gerne ud/);
  await look(page, "vil-ud");
  await press(page, "Ja, jeg vil gerne ud");
  await stands(page, "Du har sagt, at du gerne vil ud");
  await look(page, "mine-grupper-ud");
}

/** The first is taken out by their own wish, and the one who waited gets the place. */
async function passThePlaceOn(page: Page) {
  await stands(page, "1 borger vil gerne ud af en gruppe.");
  await follow(page, "Se og svar");
  await follow(page, "Fredagsholdet");
  await follow(page, /Asta Prøve/);
  await look(page, "plads-vil-ud");
  await answer(page, "Hvis ønske er det?", "Borgerens");
  await press(page, "Tag borgeren ud");
  await stands(page, "Borgeren er ikke længere i gruppen.");
  await menu(page, "Fredagsholdet");
  await stands(page, "1 plads er ledig");
  await look(page, "gruppen-ledig");
  await follow(page, /Bo Prøve/);
  await press(page, "Giv pladsen");
  await stands(page, "Borgeren har fået plads og får et brev.");
}

async function seeOwnGroup(page: Page, words: string, picture: string) {
  await openOwnCase(page);
  await unfold(page, "Mere om din støtte");
  await follow(page, "Se dine grupper og dit forløb");
  await stands(page, words);
  await look(page, picture);
}

test("a provider makes a group, gives its place, cancels a day and writes who came; one leaves and the one who waited gets the place", () =>
  withTown("2026-04-10", {}, async (town) => {
    const { asta, bo, provider } = await supportGiven(town);
    const goes = (actor: CitizenActor | StaffActor, run: (page: Page) => Promise<void>, how = {}) =>
      visit(town, how, actor, run);
    await goes(provider, async (page) => {
      await makeFridays(page);
      await givePlaces(page);
    });
    // The day after, so that the group's time has gone at whatever hour this runs.
    town.becomes("2026-04-11");
    await goes(provider, runTheDays);
    await goes(bo, (page) => seeOwnGroup(page, "Du er nummer 1 på ventelisten", "mine-grupper-venter"));
    await goes(asta, sayNo);
    await goes(provider, passThePlaceOn);
    await goes(bo, (page) => seeOwnGroup(page, "De næste gange", "mine-grupper-fik-plads"), scriptless);
  }));
