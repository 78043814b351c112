import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../src/kernel/local-date.ts";
import { notifyDelay } from "../../../src/modules/applications/use-cases/notify-delay.ts";
import { type CaseInState, caseApplied } from "../../case-in-state.ts";
import { onDay } from "../../test-app.ts";
import { openCase } from "./case-steps.ts";
import { openOwnCase, postLetter } from "./decide-steps.ts";
import { wordsOn } from "./expect-steps.ts";
import { answer, follow, press, write } from "./fill.ts";
import { look } from "./look.ts";
import { type Town, withTown } from "./town.tsx";
import { visit } from "./visit.ts";

const settings = {
  vejen: {
    messagesAnsweredWithin: { workingDays: 5 },
    phoneHours: { myndighed: "mandag til torsdag kl. 9-14" },
  },
};

/** The decision is late, and the citizen has been told so. */
async function isDelayed({ app }: Town, { caseId, caseworker }: CaseInState): Promise<void> {
  const expectedOn = localDate("2026-06-12");
  const reason = "Vi venter på en udtalelse fra din læge.";
  const told = { expectedOn, reason, submissionId: app.newId() };
  assert.ok((await notifyDelay(onDay(app, "2026-04-20"), caseworker, caseId, told)).ok);
}

test("Vejen: the citizen sees what happens now and that the day has moved, writes with a paper, and reads the answer", () =>
  withTown("2026-03-10", settings, async (town) => {
    const made = await caseApplied(town.app, "vejen", { name: "Asta Prøve", caseworkerName: "Karla Prøve" });
    await isDelayed(town, made);
    town.becomes("2026-04-21");
    await visit(town, {}, made.citizen, async (page) => {
      await openOwnCase(page);
      await look(page, "min-sag-frist-flyttet");
      assert.match(await wordsOn(page), /Du får nu svar senest fredag den 12\. juni 2026/);
      await press(page, "Jeg har set det");
      assert.doesNotMatch(await wordsOn(page), /Du får nu svar/);
      await look(page, "min-sag");
      await follow(page, "Skriv til din sagsbehandler");
      await look(page, "beskeder-ingen");
      await press(page, "Send beskeden");
      await look(page, "beskeder-mangler");
      await write(
        page,
        "Hvad vil du sige eller spørge om?",
        "Min læge har sagt, at papiret er sendt.\nHar I fået det?",
      );
      await page.getByLabel(/Send papirer med/).setInputFiles({
        name: "Brev fra lægen.txt",
        mimeType: "text/plain",
        buffer: Buffer.from("Kære kommune"),
      });
      await press(page, "Send beskeden");
      await page.getByText("Vi har fået din besked").waitFor();
      await look(page, "beskeder-sendt");
    });
    await visit(town, {}, made.caseworker, async (page) => {
      await page.getByText("1 besked venter på dig.").waitFor();
      await look(page, "arbejde-nyt-fra-borgerne");
      await follow(page, "Læs og svar");
      await look(page, "beskeder-venter");
      await page.getByRole("link", { name: /læs beskeden og svar/ }).click();
      await press(page, "Jeg har læst den");
      await look(page, "sagens-beskeder");
      await write(page, "Dit svar", "Ja, vi har fået papiret.\n\nJeg ringer til dig på torsdag.");
      await press(page, "Send svaret");
      await page.getByText("Brevet til borgeren er lavet. Det står også i tråden.").waitFor();
      await look(page, "sagens-beskeder-besvaret");
      await follow(page, "Se den som brev");
      await look(page, "brev-besked");
    });
    await visit(town, {}, made.citizen, async (page) => {
      await openOwnCase(page);
      await follow(page, "Læs beskeden");
      await look(page, "beskeder-svar");
      assert.match(await wordsOn(page), /Karla Prøve skrev til dig tirsdag den 21\. april 2026/);
    });
  }));

test("Vejen, without script: staff write down what was said on the phone, the receipt goes on paper, and a complaint is told apart", () =>
  withTown("2026-03-10", settings, async (town) => {
    const made = await caseApplied(town.app, "vejen", {
      name: "Bo Prøve",
      caseworkerName: "Karla Prøve",
      digital: false,
    });
    await visit(town, { javaScript: false }, made.caseworker, async (page) => {
      await postLetter(page, "Bo Prøve");
      await openCase(page, "Bo Prøve");
      await follow(page, "Beskeder");
      await follow(page, "Skriv ned, hvad borgeren har sagt eller sendt");
      await answer(page, "Hvordan kom det?", "På telefonen");
      await write(page, "Hvad blev der sagt eller skrevet?", "Jeg er utilfreds med, at det tager så lang tid.");
      await press(page, "Gem, og lav kvittering");
      assert.match(await wordsOn(page), /Borgeren får en kvittering/);
      await postLetter(page, "Bo Prøve");
      await openCase(page, "Bo Prøve");
      await follow(page, "Læs og svar");
      await follow(page, "Den er noget andet, for eksempel en klage");
      await press(page, "Det er registreret: afslut beskeden");
      assert.match(await wordsOn(page), /Vælg, hvad beskeden er\./);
      await answer(page, "Hvad er beskeden?", "Den er en klage");
      await press(page, "Det er registreret: afslut beskeden");
      assert.match(await wordsOn(page), /Behandlet som en klage af Karla Prøve/);
    });
  }));
