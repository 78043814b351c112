import assert from "node:assert/strict";
import { test } from "node:test";
import { moveIn } from "../../test-app.ts";
import { answer, follow, press, write } from "../journeys/fill.ts";
import { look } from "../journeys/look.ts";
import { withTown } from "../journeys/town.tsx";
import { visit } from "../journeys/visit.ts";

const sonsNumber = "7204961234";
const mothersNumber = "7103701234";

test("the one who helps somebody else writes for her son; he sends it by his own login, and lets her see how it goes and nothing else", () =>
  withTown("2026-03-09", {}, async (town) => {
    const at = `${town.doors.citizen}/borger/broenderslev`;
    const mother = await moveIn(town.app, "broenderslev", {
      name: "Tove Prøve",
      bornOn: "1970-03-11",
      cprNumber: mothersNumber,
    });
    const son = await moveIn(town.app, "broenderslev", {
      name: "Emil Prøve",
      bornOn: "1996-04-12",
      cprNumber: sonsNumber,
    });

    await visit(town, {}, mother, async (page) => {
      await page.goto(`${at}/ansoegning`);
      await follow(page, "Søg for en anden, du hjælper");
      await look(page, "persona-5-for-en-anden");
      await follow(page, "Begynd");
      await write(page, "Personens navn", "Emil Prøve");
      await write(page, "Personens CPR-nummer", sonsNumber);
      await page.getByRole("group", { name: "Personens fødselsdag" }).getByLabel("Dag").fill("12");
      await page.getByRole("group", { name: "Personens fødselsdag" }).getByLabel("Måned").fill("4");
      await page.getByRole("group", { name: "Personens fødselsdag" }).getByLabel("År").fill("1996");
      await answer(page, "Hvem er du?", "Pårørende");
      await write(page, "Hvordan får vi fat i dig?", "00 00 00 00");
      await look(page, "persona-5-hvem");
      await press(page, "Fortsæt");
      await page.getByLabel("Post", { exact: true }).check();
      await press(page, "Fortsæt");
      await page.getByRole("main").locator("textarea").first().fill("Emil åbner ikke sine breve.");
      while ((await page.getByRole("button", { name: "Send videre" }).count()) === 0) {
        const unknown = page.getByRole("main").getByLabel("Ved ikke", { exact: true });
        if ((await unknown.count()) > 0 && !(await page.getByText("Emil åbner ikke").isVisible()))
          await unknown.first().check();
        await press(page, "Fortsæt");
      }
      await look(page, "persona-5-send-videre");
      await press(page, "Send videre");
      await page.getByText("Den er sendt videre").waitFor();
      await page.goto(at);
      assert.equal(await page.getByRole("link", { name: /^Se din sag/ }).count(), 0);
    });

    await visit(town, { width: 320 }, son, async (page) => {
      await page.goto(at);
      await look(page, "persona-5-skrevet-for-dig");
      await page.getByRole("main").getByRole("link", { name: /Læs/ }).first().click();
      await look(page, "persona-5-laes-foerst");
      await press(page, "Ja, send min ansøgning");
      await page
        .getByText(/2026-000001/)
        .first()
        .waitFor();
      await page.goto(`${at}/hvem-hjaelper`);
      await page.getByLabel("Navn", { exact: true }).fill("Tove Prøve");
      await page.getByLabel("CPR-nummer").fill(mothersNumber);
      await page.getByLabel("Pårørende").check();
      await page.getByLabel("Sagens gang").check();
      await press(page, "Giv adgang");
      await page.getByRole("heading", { name: "Tove Prøve" }).waitFor();
    });

    await visit(town, {}, mother, async (page) => {
      await page.goto(`${at}/for-hvem`);
      await page.getByLabel("For Emil Prøve").check();
      await press(page, "Fortsæt");
      await page.getByText("Du handler for Emil Prøve som pårørende.").waitFor();
      await page.getByRole("link", { name: /^Se din sag/ }).click();
      await page.getByRole("heading", { level: 1, name: "Din sag" }).waitFor();
      await look(page, "persona-5-moderen-ser");
      const shown = (await page.getByRole("main").textContent()) ?? "";
      assert.doesNotMatch(shown, /åbner ikke sine breve|Se dine samtykker|Skriv, hvis noget er forkert/);
    });
  }));
