import assert from "node:assert/strict";
import { test } from "node:test";
import { caseApplied, caseAssessed } from "../../case-in-state.ts";
import { readPdf } from "../../pdf-reading.ts";
import { openOwnCase } from "./decide-steps.ts";
import { bytesOf, expectOwed } from "./expect-steps.ts";
import { follow, press, write, writeDay } from "./fill.ts";
import { look } from "./look.ts";
import { withTown } from "./town.tsx";
import { returnOn, visit } from "./visit.ts";

for (const javaScript of [true, false]) {
  test(`a hearing is drafted from the case, read first, put off, answered and answered again, ${javaScript ? "with" : "without"} script`, () =>
    withTown("2026-03-10", {}, async (town) => {
      const made = await caseAssessed(
        town.app,
        await caseApplied(town.app, "vejen", { name: "Gerda Prøve", caseworkerName: "Karla Prøve" }),
      );
      const at = `/sagsbehandler/sager/${made.caseId}/partshoering`;

      await visit(town, { javaScript }, made.caseworker, async (page) => {
        await page.goto(new URL(at, page.url()).href);
        await page.getByText("Send partshøring").click();
        await page.getByText(/^Hent oplysninger fra sagen/).click();
        await look(page, "hoering-hent");
        await page
          .getByLabel(/Der stod uåbnede breve på bordet/)
          .first()
          .check();
        await press(page, "Hent de valgte ned i kladden");
        await write(page, "Oplysning 2", "Du har selv fortalt, at du sover om dagen.");
        await write(page, "Hvor kommer oplysning 2 fra?", "samtalen den 9. marts");
        await page
          .getByRole("group", { name: "Skal borgeren høres om oplysning 2?" })
          .getByLabel("Nej: borgeren ved, at vi har den")
          .check();
        await write(page, "Hvad kan oplysningerne betyde for afgørelsen?", "Det kan betyde, at du får mindre støtte.");
        await look(page, "hoering-kladde");
        await press(page, "Gem og se brevet");
        await page.getByRole("heading", { name: "Se brevet, før du hører borgeren" }).waitFor();
        await look(page, "hoering-forhaandsvisning");
        assert.equal(await page.getByText("sover om dagen").count(), 0);
        const href = await page.getByRole("link", { name: "Se brevet som PDF" }).getAttribute("href");
        const { text } = await readPdf(await bytesOf(page, href ?? ""));
        assert.match(text, /uåbnede breve/);
        assert.doesNotMatch(text, /sover om dagen/);
        await press(page, "Hør borgeren");
        await page.getByText(/Borgeren har stadig tid til at svare/).waitFor();
        await look(page, "hoering-sendt");
      });

      await visit(town, { javaScript }, made.citizen, async (page) => {
        await returnOn("2026-03-20", page, town, made.citizen);
        await openOwnCase(page);
        await follow(page, /svar$/);
        await page.getByText("Har du brug for mere tid?").click();
        await write(page, "Hvad skal du bruge tiden til?", "Jeg venter på et brev fra min læge.");
        await look(page, "borger-mere-tid");
        await press(page, "Bed om mere tid");
        await page.getByText("Du har bedt om mere tid").waitFor();
        await look(page, "borger-mere-tid-bedt");
      });

      await visit(town, { javaScript }, made.caseworker, async (page) => {
        await returnOn("2026-03-23", page, town, made.caseworker);
        await page.goto(new URL(at, page.url()).href);
        await page.getByText("Jeg venter på et brev fra min læge.").waitFor();
        await look(page, "hoering-mere-tid");
        // 2 April 2026 is Skærtorsdag: the next working day is Tuesday 7 April.
        await writeDay(page, /^Ny dag/, "2026-04-02");
        await press(page, "Send svaret til borgeren");
        await page.getByText(/Fik tid til og med/).waitFor();
        await expectOwed(page, "Svar på høring", /tirsdag den 7\. april 2026/);
        await look(page, "hoering-mere-tid-givet");
      });

      await visit(town, { javaScript }, made.citizen, async (page) => {
        await returnOn("2026-04-01", page, town, made.citizen);
        await openOwnCase(page);
        await follow(page, /svar$/);
        await page.getByText("Du har fået mere tid.").waitFor();
        await page.getByLabel("Dit svar").fill("Brevene er fra en nabo.");
        await press(page, "Send dit svar");
        await page.getByText("Vi har fået dit svar").waitFor();
      });

      await visit(town, { javaScript }, made.caseworker, async (page) => {
        await page.goto(new URL(at, page.url()).href);
        await write(page, "Det siger borgeren, punkt 1", "Brevene er fra en nabo.");
        await write(page, "Det mener vi om punkt 1", "Det er rigtigt. Vi bruger ikke oplysningen.");
        await press(page, "Gem punkterne");
        await page.getByText("Vi mener: Det er rigtigt. Vi bruger ikke oplysningen.").waitFor();
        await look(page, "hoering-punkter");
      });
    }));
}
