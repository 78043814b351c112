import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { test } from "node:test";
import { makeAccessFile } from "../../../src/modules/access-requests/use-cases/make-access-file.ts";
import { caseApplied } from "../../case-in-state.ts";
import { filedPaper } from "../../filed-paper.ts";
import { readPdf } from "../../pdf-reading.ts";
import { openCase } from "./case-steps.ts";
import { openOwnCase } from "./decide-steps.ts";
import { bytesOf, wordsOn } from "./expect-steps.ts";
import { answer, follow, press, unfold, write } from "./fill.ts";
import { look } from "./look.ts";
import { withTown } from "./town.tsx";
import { visit } from "./visit.ts";

test("a citizen asks to see the case, is given it with some words left out, reads it without script, and says what is wrong", () =>
  withTown("2026-03-10", {}, async (town) => {
    const made = await caseApplied(town.app, "vejen", { name: "Asta Prøve", caseworkerName: "Karla Prøve" });
    const { caseworker, citizen } = made;
    await filedPaper(town.app, made, "Udtalelse fra lægen");
    await visit(town, { width: 320 }, citizen, async (page) => {
      await openOwnCase(page);
      await unfold(page, "Dine rettigheder");
      await follow(page, "Se alt i din sag (aktindsigt)");
      await look(page, "aktindsigt-ingen");
      await follow(page, "Bed om at se din sag");
      await press(page, "Send");
      await look(page, "aktindsigt-mangler");
      await answer(page, "Hvad vil du se?", "Hele min sag");
      await answer(page, "Hvordan vil du have det?", "På skærmen");
      await press(page, "Send");
      await page.getByText("Kommunen har fået det.").waitFor();
      await look(page, "aktindsigt-bedt-om");
      await follow(page, /Hele din sag, bedt om/);
      await look(page, "aktindsigt-venter");
      assert.match(await wordsOn(page), /torsdag den 19\. marts 2026/);
    });
    await visit(town, {}, caseworker, async (page) => {
      await openCase(page, "Asta Prøve");
      await unfold(page, "Skriv et notat");
      await answer(page, "Hvordan skete det?", "Telefonsamtale");
      await write(page, "Emne", "Familie og netværk");
      await write(page, "Notat", "Søsteren Else er selv syg. Hun ringer i morgen.");
      await press(page, "Gem notatet");
      await follow(page, "Se, hvad borgeren har bedt om aktindsigt i");
      await look(page, "aktindsigt-i-sagen");
      await follow(page, /10\. mar/);
      await look(page, "giv-aktindsigt");
      await follow(page, "Telefonsamtale: Familie og netværk");
      await answer(page, "Vælg", "Giv det, men udelad nogle ord");
      await press(page, "Gem valget");
      await look(page, "akt-mangler");
      await write(page, "Hvilke ord skal udelades?", "Else er selv syg.");
      await answer(
        page,
        /Efter hvilken regel/,
        "Afgørende hensyn til dig selv, til andre mennesker eller til det offentlige vejer tungere.",
      );
      await write(
        page,
        "Hvorfor gælder det netop her?",
        "Det er hendes helbred. Det har hun ret til at holde for sig selv.",
      );
      await press(page, "Gem valget");
      await look(page, "akt-valgt");
      await follow(page, "Alt i aktindsigten");
      await write(
        page,
        "Hvor kan borgeren klage over det, der er udeladt?",
        "Du kan skrive til os, hvis du vil klage. Der er ingen frist.",
      );
      await press(page, "Giv aktindsigt, og lav brevet");
      await page.getByText("Borgeren har ikke fået den endnu").first().waitFor();
      await look(page, "aktindsigt-laves");
      const requestId = /aktindsigt\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? "";
      await makeAccessFile(town.app, { tenantId: caseworker.tenantId, requestId });
      await follow(page, "Se, om filen er færdig");
      await page.getByRole("heading", { name: "Givet", exact: true }).waitFor();
      await look(page, "aktindsigt-givet");
    });
    await visit(town, { javaScript: false, width: 320 }, citizen, async (page) => {
      await openOwnCase(page);
      await unfold(page, "Dine rettigheder");
      await follow(page, "Se alt i din sag (aktindsigt)");
      await follow(page, /Hele din sag, bedt om/);
      const whole = await page.getByRole("link", { name: /^Hent det hele som én fil/ }).getAttribute("href");
      const bytes = await bytesOf(page, whole ?? "");
      if (process.env["SCREENSHOTS"]) writeFileSync(`${process.env["SCREENSHOTS"]}/aktindsigt.pdf`, bytes);
      const pdf = await readPdf(bytes);
      assert.match(pdf.text, /Søsteren \[udeladt\] Hun ringer i morgen\./);
      await follow(page, /Telefonsamtale: Familie og netværk$/);
      assert.match(await wordsOn(page), /Søsteren \[udeladt\] Hun ringer i morgen\./);
      await follow(page, "Er noget her forkert? Skriv det");
      await write(page, "Hvad er forkert?", "Det er ikke min søster. Det er min kusine.");
      await press(page, "Send");
      await page.getByText("Kommunen har fået det.").waitFor();
    });
    await visit(town, { width: 320 }, citizen, async (page) => {
      await openOwnCase(page);
      await unfold(page, "Dine rettigheder");
      await follow(page, "Se alt i din sag (aktindsigt)");
      await follow(page, /Hele din sag, bedt om/);
      await look(page, "min-aktindsigt");
      await follow(page, /Telefonsamtale: Familie og netværk$/);
      await look(page, "min-akt");
      await page.goBack();
      await follow(page, "Læs brevet om, hvad du har fået");
      await look(page, "brev-aktindsigt");
      await openOwnCase(page);
      await unfold(page, "Dine rettigheder");
      await follow(page, "Skriv, hvis noget er forkert");
      await look(page, "mine-bemaerkninger");
      await follow(page, "Skriv, hvad der er forkert");
      await look(page, "bemaerkning-ny");
    });
    await visit(town, {}, caseworker, async (page) => {
      await page.getByRole("link", { name: "Se og svar" }).click();
      await look(page, "bemaerkninger-venter");
      await page.getByRole("main").getByRole("table").getByRole("link").first().click();
      await look(page, "bemaerkning");
    });
  }));
