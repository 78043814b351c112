import assert from "node:assert/strict";
import { test } from "node:test";
import { caseApplied } from "../../case-in-state.ts";
import { openCase } from "./case-steps.ts";
import { openOwnCase } from "./decide-steps.ts";
import { wordsOn } from "./expect-steps.ts";
import { answer, follow, press, unfold, write } from "./fill.ts";
import { look } from "./look.ts";
import { withTown } from "./town.tsx";
import { visit } from "./visit.ts";

test("a journalist's wish to see a case is written down without script and answered, and the citizen sees it on a phone", () =>
  withTown("2026-03-10", {}, async (town) => {
    const made = await caseApplied(town.app, "vejen", { name: "Asta Prøve", caseworkerName: "Karla Prøve" });
    await visit(town, { javaScript: false }, made.caseworker, async (page) => {
      await openCase(page, "Asta Prøve");
      await follow(page, "Se, hvad borgeren har bedt om aktindsigt i");
      await follow(page, "Andre end borgeren, der vil se sagen");
      await follow(page, "Skriv ned, at en anden vil se sagen");
      await press(page, "Gem");
      await write(page, "Hvem beder om det?", "Journalist Karen Prøve");
      await write(page, "Hvor skal brevet med svaret sendes hen?", "Avisgade 1\n6600 Vejen");
      await write(page, "Hvad vil de se, med deres egne ord?", "Alt om kommunens arbejde i sagen");
      await answer(page, "Hvordan kom det?", "I en mail");
      await press(page, "Gem");
      await page.getByText("Det er skrevet ned.").waitFor();
    });
    await visit(town, {}, made.caseworker, async (page) => {
      await openCase(page, "Asta Prøve");
      await follow(page, "Se, hvad borgeren har bedt om aktindsigt i");
      await follow(page, "Andre end borgeren, der vil se sagen");
      await follow(page, "Skriv ned, at en anden vil se sagen");
      await press(page, "Gem");
      await look(page, "andres-aktindsigt-mangler");
      await follow(page, "Det, andre har bedt om");
      await look(page, "andres-aktindsigt");
      await follow(page, /10\. mar/);
      await look(page, "andres-aktindsigt-svar");
      await answer(page, "Hvad skal de have?", "Ikke noget");
      await write(page, "Hvorfor får de ikke det hele?", "Det handler om et andet menneskes liv.");
      await write(page, "Hvilken regel bygger du på?", "forvaltningsloven § 27");
      await write(page, "Hvor kan de klage?", "Skriv til os, hvis du vil klage.");
      await press(page, "Lav svaret");
      await page.getByText("Brevet med svaret er lavet.").waitFor();
      await look(page, "andres-aktindsigt-svaret");
    });
    await visit(town, { width: 320 }, made.citizen, async (page) => {
      await openOwnCase(page);
      await unfold(page, "Dine rettigheder");
      await follow(page, "Se alt i din sag (aktindsigt)");
      await follow(page, "Se, om andre har bedt om at se din sag");
      await look(page, "min-andres-aktindsigt");
      assert.match(await wordsOn(page), /Journalist Karen Prøve bad om det/);
      assert.doesNotMatch(await wordsOn(page), /Avisgade/);
    });
  }));
