import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../src/kernel/local-date.ts";
import { sendHearing } from "../../../src/modules/hearings/use-cases/send-hearing.ts";
import { caseApplied } from "../../case-in-state.ts";
import { caseGranted } from "../../granted-case.ts";
import { onDay } from "../../test-app.ts";
import { follow, press, unfold, write } from "../journeys/fill.ts";
import { withTown } from "../journeys/town.tsx";
import { visit } from "../journeys/visit.ts";

const scriptless = { javaScript: false };
const put = {
  "oplysning-0": "Lægen skriver, at du klarer dig selv.",
  "kilde-0": "lægen, 1. marts 2026",
  betydning: "Det kan betyde, at du ikke får støtten.",
};

test("the one who must know what happens makes the pages calm, reads what comes and why, and answers a hearing", () =>
  withTown("2026-03-10", {}, async (town) => {
    const made = await caseApplied(onDay(town.app, "2026-03-03"), "vejen", { name: "Esben Prøve" });
    const written = { fields: put, answerBy: localDate("2026-03-24"), submissionId: town.app.newId() };
    assert.ok((await sendHearing(town.app, made.caseworker, made.caseId, written)).ok);
    await visit(town, scriptless, made.citizen, async (page) => {
      const home = `${town.doors.citizen}/borger/vejen`;
      await page.goto(home);
      await page.getByRole("link", { name: "Læsehjælp" }).click();
      await page.getByLabel("Rolige sider").check();
      await press(page, "Gem mit valg");
      await follow(page, "Gå tilbage til siden, du kom fra");
      assert.match((await page.locator("html").getAttribute("class")) ?? "", /rn-quiet/);
      await page.getByRole("link", { name: /^Se din sag/ }).click();
      const owed = page.getByRole("region", { name: "Det sker nu" });
      await owed
        .getByText(/tirsdag den 28\. april 2026/)
        .first()
        .waitFor();
      await owed.getByText("Hvorfor?").nth(1).click();
      await owed
        .getByText(/VEJ-\d|retssikkerhedsloven § 3/)
        .first()
        .waitFor();
      await follow(page, /Læs, hvad kommunen har skrevet, og svar/);
      await page
        .getByText(/tirsdag den 24\. marts 2026/)
        .first()
        .waitFor();
      await write(page, "Dit svar", "Lægen har ikke set mig i to år.");
      await press(page, "Send dit svar");
      await page.getByText("Lægen har ikke set mig i to år.").first().waitFor();
    });
  }));

test("the one who must know what happens reads the no, complains without having to say why, and puts an error right", () =>
  withTown("2026-04-20", {}, async (town) => {
    const made = await caseGranted(onDay(town.app, "2026-03-03"), "broenderslev", {
      name: "Esben Prøve",
      tasks: ["economy", "cleaning"],
      refused: 1,
    });
    await visit(town, scriptless, made.citizen, async (page) => {
      const mine = `${town.doors.citizen}/borger/broenderslev/sag/${made.caseId}`;
      await page.goto(`${mine}/afgoerelse`);
      await follow(page, "Jeg er uenig");
      await page.getByLabel("Det, kommunen har besluttet").check();
      await press(page, "Fortsæt");
      await press(page, "Fortsæt");
      await press(page, "Fortsæt");
      await page.getByText("Jeg er uenig.").waitFor();
      await press(page, "Send klagen");
      await page
        .getByText(/har fået din klage/i)
        .first()
        .waitFor();
      const said = (await page.getByRole("main").textContent()) ?? "";
      assert.match(said, /mandag den 18\. maj 2026/);

      await page.goto(mine);
      await unfold(page, "Dine rettigheder");
      await follow(page, "Skriv, hvis noget er forkert");
      await follow(page, "Skriv, hvad der er forkert");
      await page
        .getByRole("main")
        .locator("textarea")
        .first()
        .fill("Der står, at jeg bor alene. Jeg bor med min bror.");
      await press(page, "Send");
      await page.getByText("Jeg bor med min bror.").first().waitFor();
    });
  }));
