import { test } from "node:test";
import { caseGranted } from "../../granted-case.ts";
import { moveIn, onDay } from "../../test-app.ts";
import { follow, press, write } from "../journeys/fill.ts";
import { look } from "../journeys/look.ts";
import { withTown } from "../journeys/town.tsx";
import { visit } from "../journeys/visit.ts";
import { answerUnknown, english } from "./question-by-question.ts";

const phone = { width: 320 };

test("the one who does not dare to call reads what help there is, passes the questions over, and applies in English", () =>
  withTown("2026-03-09", {}, async (town) => {
    const citizen = await moveIn(town.app, "soenderborg", { name: "Amira Prøve", bornOn: "1996-02-11" });
    await visit(town, phone, citizen, async (page) => {
      await page.goto(`${town.doors.citizen}/standarder/soenderborg/hvad-kan-jeg-forvente?sprog=en`);
      await look(page, "persona-1-guide");
      while ((await page.getByRole("button", { name: "Next", exact: true }).count()) > 0) await press(page, "Next");
      await page.getByRole("button").last().click();
      await page
        .getByText(/always apply/i)
        .first()
        .waitFor();
      await look(page, "persona-1-det-taeller");
      await follow(page, /^Apply/);
      await follow(page, "Begin");
      await page.getByLabel("Mail", { exact: true }).check();
      await press(page, "Go on");
      await write(page, "Your answer", "I do not open my letters.");
      await press(page, "Go on");
      await answerUnknown(page, english);
      await look(page, "persona-1-check-en");
      await press(page, /^Send/);
      await page.getByRole("heading", { level: 1, name: /application/ }).waitFor();
      await page
        .getByText(/2026-000001/)
        .first()
        .waitFor();
      await look(page, "persona-1-receipt-en");
    });
  }));

test("the one who does not dare to call writes to the caseworker, and reads the answer in the same place", () =>
  withTown("2026-04-20", {}, async (town) => {
    const made = await caseGranted(onDay(town.app, "2026-03-03"), "soenderborg", {
      name: "Amira Prøve",
      caseworkerName: "Karla Prøve",
    });
    const thread = `/borger/soenderborg/sag/${made.caseId}/beskeder`;
    await visit(town, phone, made.citizen, async (page) => {
      await page.goto(`${town.doors.citizen}${thread}`);
      await write(page, "Hvad vil du sige eller spørge om?", "Må min søster komme med på fredag?");
      await press(page, "Send beskeden");
      await page.getByText("Må min søster komme med på fredag?").first().waitFor();
      await look(page, "persona-1-besked");
    });
    await visit(town, {}, made.caseworker, async (page) => {
      await page.goto(`${town.doors.staff}/sagsbehandler/sager/${made.caseId}/beskeder`);
      await write(page, "Dit svar", "Ja, hun er meget velkommen.");
      await press(page, "Send svaret");
      await page.getByText("Ja, hun er meget velkommen.").first().waitFor();
    });
    await visit(town, phone, made.citizen, async (page) => {
      await page.goto(`${town.doors.citizen}/borger/soenderborg`);
      await look(page, "persona-1-svar-venter");
      await page.goto(`${town.doors.citizen}${thread}`);
      await page.getByText("Ja, hun er meget velkommen.").first().waitFor();
    });
  }));
