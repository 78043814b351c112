import assert from "node:assert/strict";
import { test } from "node:test";
import { hire, moveIn } from "../../test-app.ts";
import { applyOnline } from "./apply-steps.ts";
import { openCase, prepare } from "./case-steps.ts";
import { answerHearing, draft, hear, issue, openOwnCase } from "./decide-steps.ts";
import { expectOwed, readDecisionLetter, wordsOn } from "./expect-steps.ts";
import { look } from "./look.ts";
import { offerPlan, order, registerStep, sayYes, takeOrder } from "./support-steps.ts";
import { withTown } from "./town.tsx";
import { visit } from "./visit.ts";

const basis = "serviceloven § 85";

test("Aabenraa, with script: applied for online, heard, granted in part under § 85, planned, ordered, started, and followed up by the plan", () =>
  withTown("2026-03-03", {}, async (town) => {
    const citizen = await moveIn(town.app, "aabenraa", { name: "Asta Prøve", bornOn: "1990-05-17" });
    const caseworker = await hire(town.app, "aabenraa", "caseworker", "Karla Prøve");
    const provider = await hire(town.app, "aabenraa", "provider", "Vibe Prøve");
    await visit(town, {}, citizen, async (page) => {
      await applyOnline(page, { tasks: ["Post", "Rengøring"], words: "Brevene hober sig op." });
      // AAB-25.2: two months from the 3rd of March.
      await expectOwed(page, "afgøre din ansøgning", /søndag den 3\. maj 2026/, /AAB-25\.2/);
    });

    town.becomes("2026-03-09");
    await visit(town, {}, caseworker, async (page) => {
      await prepare(page, citizen.name, caseworker.name, [basis]);
      await expectOwed(page, "Afgørelse", /søndag den 3\. maj 2026/, /Sidste arbejdsdag er fredag den 1\. maj 2026/);
      const meaning = "Det kan betyde, at du ikke får støtte til rengøring.";
      await hear(page, { text: "Din søster gør rent hver fredag.", source: "din søster, den 9. marts 2026", meaning });
      // Two weeks are proposed.
      await expectOwed(page, "Svar på høring", /mandag den 23\. marts 2026/);
    });
    town.becomes("2026-03-10");
    await visit(town, {}, citizen, (page) => answerHearing(page, "Ja, men hun flytter til sommer."));

    town.becomes("2026-04-15");
    await visit(town, {}, caseworker, async (page) => {
      await openCase(page, citizen.name);
      await draft(page, verdicts, {
        weighed: "Vi har lagt vægt på, hvad du selv kan.",
        facts,
        firstFollowUp: "2026-07-27",
      });
      await issue(page);
    });
    await visit(town, {}, citizen, async (page) => {
      await openOwnCase(page);
      await look(page, "borger-sag-afgoerelse");
      const { text, language } = await readDecisionLetter(page);
      await look(page, "borger-afgoerelse");
      assert.equal(language, "da-DK");
      assert.match(text, /Skelbækvej 2, 6200 Aabenraa/);
      // AAB-26.3: four weeks from the 15th of April, when the letter lay on the citizen's own pages.
      assert.match(text, /onsdag den 13\. maj 2026/);
      assert.match(text, /Ankestyrelsen/);
      assert.match(text, /Din søster gør rent/);
      assert.match(text, /midlertidig/);
      assert.match(await wordsOn(page), /senest onsdag den 13\. maj 2026/);
    });

    town.becomes("2026-04-20");
    await visit(town, {}, caseworker, async (page) => {
      await openCase(page, citizen.name);
      await offerPlan(page);
    });
    await visit(town, {}, citizen, sayYes);
    await visit(town, {}, caseworker, async (page) => {
      await openCase(page, citizen.name);
      await order(page, "Kommunens støttecentre");
    });
    town.becomes("2026-04-27");
    await visit(town, {}, provider, async (page) => {
      await takeOrder(page, citizen.name);
      await registerStep(page, "Gem første kontakt", "2026-04-23");
      await registerStep(page, "Gem start", "2026-04-27");
    });
    await visit(town, {}, caseworker, async (page) => {
      await openCase(page, citizen.name);
      await look(page, "sag-begyndt");
      // AAB-27.1: as often as needed; the day is the one that was set in the decision.
      await expectOwed(page, "Første opfølgning", /mandag den 27\. juli 2026/);
    });
  }));

const facts = "Du fortalte det ved samtalen den 9. marts. Din søster bekræftede det samme dag.";
const verdicts = [
  {
    task: "Post og digital post",
    basis,
    granted: {
      form: "Støtte til dig alene",
      extent: "Et besøg om ugen",
      from: "2026-04-20",
      to: "2026-10-19",
      goals: "Åbne post hver mandag",
    },
  },
  { task: "Rengøring", basis, refused: "Din søster gør rent hos dig hver fredag, og du vasker selv op." },
];
