import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { localDate } from "../../../src/kernel/local-date.ts";
import { sendHearing } from "../../../src/modules/hearings/use-cases/send-hearing.ts";
import { postLetter } from "../../../src/modules/letters/use-cases/post-letter.ts";
import { lettersWaiting } from "../../../src/modules/letters/use-cases/read-letters.ts";
import { booked } from "../../booked-appointment.ts";
import { caseApplied } from "../../case-in-state.ts";
import { caseGranted } from "../../granted-case.ts";
import { hire, onDay } from "../../test-app.ts";
import { registerAtIntake } from "../journeys/apply-steps.ts";
import { follow, press, write } from "../journeys/fill.ts";
import { look } from "../journeys/look.ts";
import { withTown } from "../journeys/town.tsx";
import { visit } from "../journeys/visit.ts";

test("the one who is not digital applies at the office, and the receipt goes out on paper", () =>
  withTown("2026-03-09", {}, async (town) => {
    const caseworker = await hire(town.app, "aabenraa", "caseworker", "Karla Prøve");
    await visit(town, {}, caseworker, (page) =>
      registerAtIntake(page, {
        name: "Henning Prøve",
        bornOn: "1958-06-21",
        receivedOn: "2026-03-09",
        how: "Ved personligt fremmøde",
        tasks: ["Post"],
        words: "Jeg kan ikke få styr på mine breve.",
        post: "På papir",
      }),
    );
    assert.deepEqual(
      (await lettersWaiting(town.app, caseworker)).map(({ kind }) => kind),
      ["receipt"],
    );
  }));

test("the one who is not digital answers a hearing by phone, has it read back, and gets a receipt on paper", () =>
  withTown("2026-03-12", {}, async (town) => {
    const app = onDay(town.app, "2026-03-10");
    const made = await caseApplied(app, "vejen", {
      name: "Henning Prøve",
      caseworkerName: "Karla Prøve",
      digital: false,
    });
    const fields = {
      "oplysning-0": "Lægen skriver, at du klarer dig selv.",
      "kilde-0": "lægen, 1. marts 2026",
      betydning: "Det kan betyde, at du ikke får støtten.",
    };
    const written = { fields, answerBy: localDate("2026-03-26"), submissionId: app.newId() };
    assert.ok((await sendHearing(app, made.caseworker, made.caseId, written)).ok);
    for (const { id } of await lettersWaiting(app, made.caseworker)) {
      assert.ok((await postLetter(app, made.caseworker, id, { submissionId: app.newId(), receivedOn: null })).ok);
    }
    await visit(town, {}, made.caseworker, async (page) => {
      await page.goto(`${town.doors.staff}/sagsbehandler/sager/${made.caseId}/partshoering`);
      await write(page, "Det har borgeren svaret", "Jeg har ikke set lægen i to år.");
      await page.getByLabel("Jeg har læst det op for borgeren, og borgeren siger, at det passer").check();
      await press(page, "Gem svaret");
      await page.getByText("Jeg har ikke set lægen i to år.").first().waitFor();
    });
    assert.deepEqual(
      (await lettersWaiting(town.app, made.caseworker)).map(({ kind }) => kind),
      ["acknowledgement"],
    );
  }));

/** Chooses the first answer wherever one must be chosen and none is. */
async function chooseFirst(page: Page): Promise<void> {
  for (const group of await page.getByRole("main").getByRole("group").all()) {
    const radios = group.getByRole("radio");
    if ((await radios.count()) > 0 && (await group.locator("input:checked").count()) === 0)
      await radios.first().check();
  }
}

test("the one who is not digital complains by voice, asks to see the file, calls off an appointment and says what is wrong: each with a receipt on paper", () =>
  withTown("2026-05-04", {}, async (town) => {
    const made = await caseGranted(onDay(town.app, "2026-04-10"), "broenderslev", {
      name: "Henning Prøve",
      caseworkerName: "Karla Prøve",
      tasks: ["economy", "cleaning"],
      refused: 1,
      digital: false,
    });
    const appointment = await booked(town.app, made.caseworker, made);
    const before = (await lettersWaiting(town.app, made.caseworker)).length;
    const at = `${town.doors.staff}/sagsbehandler/sager/${made.caseId}`;
    await visit(town, {}, made.caseworker, async (page) => {
      await page.goto(`${at}/klager`);
      await follow(page, "Registrér en klage");
      await write(page, "Klagen med klagerens egne ord", "Jeg kan ikke selv vaske gulv.");
      await page.getByLabel("Jeg har læst klagen op, og klageren siger, at den passer").check();
      await look(page, "persona-6-klage");
      await press(page, "Modtag klagen og lav kvitteringen");
      await page.getByText("Jeg kan ikke selv vaske gulv.").first().waitFor();

      await page.goto(`${at}/aktindsigt/ny`);
      await chooseFirst(page);
      await look(page, "persona-6-aktindsigt");
      await press(page, "Gem, og lav kvitteringen");
      await page.getByRole("heading", { level: 1, name: /aktindsigt/i }).waitFor();

      await page.goto(`${at}/aftaler/${appointment}`);
      await follow(page, /Borgeren (siger nej|aflyser)/);
      await chooseFirst(page);
      await look(page, "persona-6-aflys");
      await press(page, "Aflys for borgeren");
      await page
        .getByText(/[Aa]flyst/)
        .first()
        .waitFor();

      await page.goto(`${at}/bemaerkninger/ny`);
      await chooseFirst(page);
      await page.getByRole("main").locator("textarea").first().fill("Der står, at jeg bor alene. Det gør jeg ikke.");
      await press(page, "Gem, og lav kvitteringen");
      await page.getByText("Det gør jeg ikke.").first().waitFor();
    });
    const letters = await lettersWaiting(town.app, made.caseworker);
    const titles = letters.map(({ kind, title }) => `${kind}: ${title}`);
    assert.equal(letters.length - before, 4, titles.join("\n"));
  }));
