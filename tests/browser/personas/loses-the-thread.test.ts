import assert from "node:assert/strict";
import { test } from "node:test";
import { booked } from "../../booked-appointment.ts";
import { planOffered } from "../../goal-and-wish.ts";
import { caseGranted } from "../../granted-case.ts";
import { moveIn, onDay } from "../../test-app.ts";
import { follow, press, unfold, write } from "../journeys/fill.ts";
import { look } from "../journeys/look.ts";
import { withTown } from "../journeys/town.tsx";
import { returnOn, visit } from "../journeys/visit.ts";
import { answerUnknown, danish } from "./question-by-question.ts";

const phone = { width: 320 };
const halfASentence = "Jeg begynder på ti ting og";

test("the one who loses the thread applies in two goes, cut off in the middle of a sentence, and sends once", () =>
  withTown("2026-03-09", {}, async (town) => {
    const citizen = await moveIn(town.app, "aabenraa", { name: "Anja Prøve", bornOn: "1999-04-12" });
    await visit(town, phone, citizen, async (page) => {
      await follow(page, "Begynd");
      await page.getByLabel("At få styr på hverdagen", { exact: true }).check();
      await press(page, "Fortsæt");
      await write(page, "Dit svar", halfASentence);
      await page.waitForTimeout(3500);
      await page.context().clearCookies();
      await page.goto("about:blank");

      await page.goto(`${town.doors.citizen}/borger/aabenraa`);
      await returnOn("2026-03-11", page, town, citizen);
      await page.goto(`${town.doors.citizen}/borger/aabenraa`);
      await look(page, "persona-2-kladde-venter");
      await page
        .getByRole("link", { name: /Fortsæt/ })
        .first()
        .click();
      await follow(page, "Fortsæt");
      await look(page, "persona-2-samme-spoergsmaal");
      const field = page.getByLabel("Dit svar");
      await follow(page, "Hent det frem");
      assert.equal(await field.inputValue(), halfASentence);
      await write(page, "Dit svar", `${halfASentence} bliver væk i dem alle.`);
      await press(page, "Fortsæt");
      const left = await answerUnknown(page, danish);
      assert.ok(left <= 10, `${left} questions were left`);
      await look(page, "persona-2-tjek");
      const send = page.getByRole("button", { name: "Send ansøgning" });
      await send.dblclick();
      await page.getByRole("heading", { name: "Vi har fået din ansøgning" }).waitFor();
      await page
        .getByText(/senest/)
        .first()
        .waitFor();
      await page.goto(`${town.doors.citizen}/borger/aabenraa`);
      assert.equal(await page.getByRole("link", { name: /^Se din sag/ }).count(), 1);
    });
  }));

test("the one who loses the thread sees the next appointment large, asks for another time, and scores a goal", () =>
  withTown("2026-05-20", {}, async (town) => {
    const made = await caseGranted(onDay(town.app, "2026-03-03"), "broenderslev", {
      name: "Anja Prøve",
      caseworkerName: "Karla Prøve",
    });
    await planOffered(onDay(town.app, "2026-04-02"), made, ["Åbne post hver mandag"]);
    await booked(town.app, made.caseworker, made);
    await visit(town, phone, made.citizen, async (page) => {
      await page.goto(`${town.doors.citizen}/borger/broenderslev`);
      await look(page, "persona-2-min-side");
      await page
        .getByText(/onsdag den 27\. maj 2026/i)
        .first()
        .waitFor();
      await page.getByRole("link", { name: /^Se din sag/ }).click();
      await follow(page, /aftale/i);
      await look(page, "persona-2-aftaler");
      await follow(page, "Bed om en anden tid");
      await write(page, "Hvornår passer det dig?", "Helst om eftermiddagen.");
      await press(page, "Send dit ønske");
      await page.getByText("Aftalen gælder, til du har fået svar.").first().waitFor();
      await look(page, "persona-2-oenske-sendt");

      await page.goto(`${town.doors.citizen}/borger/broenderslev/sag/${made.caseId}`);
      await unfold(page, "Mere om din støtte");
      await follow(page, /mål/);
      await follow(page, /^Sig, hvordan det går/);
      await page.getByLabel("4", { exact: true }).check();
      await press(page, "Gem");
      await page.getByText("Din vurdering er gemt.").waitFor();
      await look(page, "persona-2-vurdering");
    });
  }));
