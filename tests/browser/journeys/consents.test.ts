import assert from "node:assert/strict";
import { test } from "node:test";
import { caseApplied } from "../../case-in-state.ts";
import { filedPaper } from "../../filed-paper.ts";
import { readPdf } from "../../pdf-reading.ts";
import { openCase } from "./case-steps.ts";
import { openOwnCase, postLetter } from "./decide-steps.ts";
import { bytesOf, expectOwed, wordsOn } from "./expect-steps.ts";
import { answer, follow, press, unfold, write, writeDay } from "./fill.ts";
import { look } from "./look.ts";
import { withTown } from "./town.tsx";
import { returnOn, visit } from "./visit.ts";

const all = "Samtykker og oplysninger fra andre";

test("Vejen: no consent, no question; asked by letter, given and taken back on the own pages, others asked and told to stop", () =>
  withTown("2026-03-10", {}, async (town) => {
    const { caseworker, citizen } = await caseApplied(town.app, "vejen", {
      name: "Asta Prøve",
      caseworkerName: "Karla Prøve",
    });
    await visit(town, {}, caseworker, async (page) => {
      await openCase(page, "Asta Prøve");
      await follow(page, all);
      await look(page, "samtykker-ingen");
      await follow(page, "Spørg andre");
      await look(page, "spoerg-andre-uden-samtykke");
      assert.match(await wordsOn(page), /Vi må ikke hente oplysninger hos andre, før borgeren har sagt ja\./);
      await follow(page, "Bed om samtykke");
      await press(page, "Gem");
      await look(page, "samtykke-nyt-mangler");
      await page.getByLabel("Hvem skal spørges?", { exact: true }).selectOption("Lægen");
      await write(page, "Navn på stedet eller personen", "Lægehuset Torvet");
      await write(page, "Hvilke oplysninger?", "Hvad du fejler, og hvad det betyder i din hverdag.");
      await write(page, "Hvad skal oplysningerne bruges til?", "Vi skal se, hvilken støtte du har brug for.");
      await answer(page, "Hvordan kommer samtykket i stand?", "Send borgeren et brev og bed om det");
      await look(page, "samtykke-nyt");
      await press(page, "Gem");
      await page.getByText("Venter på borgerens svar").waitFor();
    });
    await visit(town, {}, citizen, async (page) => {
      await openOwnCase(page);
      await look(page, "borger-sag-samtykke");
      await follow(page, "Svar på, om kommunen må hente oplysninger hos andre");
      await look(page, "mine-samtykker-spurgt");
      await follow(page, "Læs brevet om det");
      await look(page, "brev-samtykke");
      await page.goBack();
      await press(page, /^Ja, spørg/);
      await look(page, "mine-samtykker");
    });
    await visit(town, {}, caseworker, async (page) => {
      await openCase(page, "Asta Prøve");
      await follow(page, all);
      await follow(page, "Spørg andre");
      await page.getByLabel("Lægen (Lægehuset Torvet)").check();
      await write(page, "Adressen, som brevet skal sendes til", "Torvet 1\n9999 Prøveby");
      await write(page, "Hvad vil I vide?", "- Hvad fejler Asta?\n- Hvad betyder det i hendes hverdag?");
      await look(page, "spoerg-andre");
      await press(page, "Lav brevet");
      await page.getByText("Spørg kun om det, borgeren har sagt ja til").first().waitFor();
      await page.getByLabel("Ja, jeg spørger kun om det, borgeren har sagt ja til").check();
      await press(page, "Lav brevet");
      await page.getByText("Brevet er lavet. Det skal printes og i post.").waitFor();
      await postLetter(page, "Lægehuset Torvet");
      await openCase(page, "Asta Prøve");
      await expectOwed(page, "Svar fra andre", /Den, der er spurgt/, /tirsdag den 24\. marts 2026/);
      await follow(page, all);
      await look(page, "samtykker");
      await page
        .getByRole("table", { name: /Samtykker/ })
        .getByRole("link")
        .click();
      await look(page, "samtykke");
      await page.goBack();
      await page
        .getByRole("table", { name: /Spørgsmål/ })
        .getByRole("link")
        .click();
      await look(page, "spoergsmaal");
      await follow(page, "Se brevet");
      await look(page, "brev-spoergsmaal-til-andre");
      const href = await page.getByRole("link", { name: /PDF/ }).getAttribute("href");
      const { text } = await readPdf(await bytesOf(page, href ?? ""));
      assert.match(text, /Vi beder om oplysninger om Asta Prøve/);
      assert.doesNotMatch(text, /Prøvevej|\d{6}-/);
    });
    await visit(town, {}, citizen, async (page) => {
      await openOwnCase(page);
      await unfold(page, "Dine rettigheder");
      await follow(page, "Se dine samtykker");
      await look(page, "mine-samtykker-andre-spurgt");
      await press(page, /^Træk mit ja tilbage/);
      await page.getByText("Dit svar er gemt.").waitFor();
      await look(page, "mine-samtykker-trukket");
    });
    await visit(town, {}, caseworker, async (page) => {
      await openCase(page, "Asta Prøve");
      await expectOwed(page, "Træk et spørgsmål til andre tilbage", /tirsdag den 10\. marts 2026/);
      await follow(page, all);
      await look(page, "samtykker-trukket");
      await page
        .getByRole("table", { name: /Spørgsmål/ })
        .getByRole("link")
        .click();
      await unfold(page, "Opgiv spørgsmålet, eller træk det tilbage");
      await write(page, "Hvorfor?", "Borgeren trak samtykket tilbage.");
      await answer(page, "Hvordan får de det at vide?", "Lav et brev, der trækker spørgsmålet tilbage");
      await look(page, "spoergsmaal-traek-tilbage");
      await page.getByRole("button", { name: "Gem", exact: true }).last().click();
      await page.getByText("Opgivet").first().waitFor();
      await follow(page, "Se brevet");
    });
  }));

test("Brønderslev, without script: a consent on a signed paper, an answer that comes late, and a case decided on what is there", () =>
  withTown("2026-03-10", {}, async (town) => {
    const made = await caseApplied(town.app, "broenderslev", {
      name: "Bo Prøve",
      caseworkerName: "Karla Prøve",
    });
    const { caseworker } = made;
    await filedPaper(town.app, made, "Underskrevet samtykke");
    await visit(town, { javaScript: false }, caseworker, async (page) => {
      await openCase(page, "Bo Prøve");
      await follow(page, all);
      await follow(page, "Nyt samtykke");
      await page.getByLabel("Hvem skal spørges?", { exact: true }).selectOption("Sygehuset");
      await write(page, "Hvilke oplysninger?", "Hvad du er blevet behandlet for.");
      await write(page, "Hvad skal oplysningerne bruges til?", "Vi skal se, hvilken støtte du har brug for.");
      await writeDay(page, "Hvor længe skal det gælde?", "2026-04-30");
      await answer(page, "Hvordan kommer samtykket i stand?", "Borgeren har givet det skriftligt");
      await unfold(page, "Samtykket er givet: hvornår og hvordan");
      await page.getByLabel("Hvilket papir i sagen?").selectOption("Underskrevet samtykke");
      await press(page, "Gem");
      await follow(page, "Spørg andre");
      await page.getByLabel("Sygehuset").check();
      await write(page, "Adressen, som brevet skal sendes til", "Sygehusvej 1\n9999 Prøveby");
      await write(page, "Hvad vil I vide?", "Hvad er Bo blevet behandlet for?");
      await page.getByLabel("Ja, jeg spørger kun om det, borgeren har sagt ja til").check();
      await press(page, "Lav brevet");
      await postLetter(page, "Sygehuset");
      await returnOn("2026-03-30", page, town, caseworker);
      await openCase(page, "Bo Prøve");
      await follow(page, all);
      assert.match(await wordsOn(page), /Svaret mangler/);
      await page
        .getByRole("table", { name: /Spørgsmål/ })
        .getByRole("link")
        .click();
      await unfold(page, "Der er kommet svar");
      await write(page, "Hvad kom der?", "En udtalelse om behandlingen.");
      await press(page, "Gem svaret");
      assert.match(await wordsOn(page), /Besvaret mandag den 30\. marts 2026/);
      await follow(page, "Alle samtykker og spørgsmål til andre i sagen");
      await follow(page, "Skriv, at sagen afgøres på det, der er");
      await answer(page, "Hvad gælder?", "Borgeren giver ikke samtykke");
      await write(page, "Hvilke oplysninger mangler?", "Hvad jobcentret ved.");
      await write(page, "Hvad har I prøvet?", "Spurgt i telefonen og ved mødet.");
      await write(page, "Hvordan har borgeren fået at vide, hvad det betyder?", "Sagt ved mødet.");
      await press(page, "Gem");
      assert.match(await wordsOn(page), /Sagen afgøres på det, der er\. Skrevet mandag den 30\. marts 2026/);
    });
  }));
