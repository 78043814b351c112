import assert from "node:assert/strict";
import { test } from "node:test";
import { planOffered } from "../../goal-and-wish.ts";
import { caseGranted } from "../../granted-case.ts";
import { onDay } from "../../test-app.ts";
import { atKeyboard } from "../at-keyboard.ts";
import { look } from "../journeys/look.ts";
import { withTown } from "../journeys/town.tsx";
import { visit } from "../journeys/visit.ts";

/** 1280 px at 400 %. */
const enlarged = { width: 320 };

test("the one who soon gets tired makes the text large, reads the decision, says yes to the plan and writes own words, by keys alone", () =>
  withTown("2026-04-08", {}, async (town) => {
    const made = await caseGranted(onDay(town.app, "2026-03-03"), "soenderborg", { name: "Bent Prøve" });
    await planOffered(onDay(town.app, "2026-04-07"), made, ["Gå en tur hver dag"]);
    await visit(town, enlarged, made.citizen, async (page) => {
      const { goTo, press, write } = atKeyboard(page);
      const heading = (name: string | RegExp) => page.getByRole("heading", { level: 1, name }).waitFor();
      await page.goto(`${town.doors.citizen}/borger/soenderborg`);
      await goTo('link "Læsehjælp"');
      await press("Enter");
      await heading("Læsehjælp");
      await goTo('radio "Almindelig"');
      await press("ArrowDown", 3);
      await goTo('button "Gem mit valg"');
      await press("Enter");
      await page.getByText("Dit valg er gemt").waitFor();
      await goTo('link "Gå tilbage til siden, du kom fra"');
      await press("Enter");
      await heading("Min side");
      assert.equal(await page.evaluate("document.documentElement.scrollWidth <= innerWidth"), true);

      await goTo(/^- link "Se din sag/);
      await press("Enter");
      await heading("Din sag");
      await look(page, "persona-4-sag-stor-tekst");
      await goTo(/^- link "Afgørelse/i);
      await press("Enter");
      await page
        .getByRole("main")
        .getByText(/Vi siger ja/)
        .first()
        .waitFor();
      await look(page, "persona-4-afgoerelse");

      await page.goto(`${town.doors.citizen}/borger/soenderborg/sag/${made.caseId}/handleplan`);
      await heading("Din handleplan");
      await goTo(/^- radio "Ja/);
      await press(" ");
      await goTo('button "Send dit svar"');
      await press("Enter");
      await page
        .getByText(/Du har sagt ja/)
        .first()
        .waitFor();
      await goTo('link "Skriv om målene med dine egne ord"');
      await press("Enter");
      await goTo(/link "Skriv med dine egne ord/);
      await press("Enter");
      await goTo(/^- textbox "Hvad betyder målet for dig/);
      await write("At jeg sover om natten.");
      await goTo('button "Gem dine ord"');
      await press("Enter");
      await page.getByText("Dine ord er gemt.").waitFor();
    });
  }));
