import assert from "node:assert/strict";
import { test } from "node:test";
import { hire, moveIn } from "../../test-app.ts";
import { applyOnline } from "./apply-steps.ts";
import { nothingToHear, openCase, prepare } from "./case-steps.ts";
import { draft, issue, openOwnCase } from "./decide-steps.ts";
import { expectOwed, readDecisionLetter } from "./expect-steps.ts";
import { offerPlan, order, registerStep, sayYes, takeOrder } from "./support-steps.ts";
import { withTown } from "./town.tsx";
import { visit } from "./visit.ts";

const noScript = { javaScript: false };
const basis = "serviceloven § 85";

test("Sønderborg, without script: applied for online with no deadline told, granted under § 85, contacted within a week, followed up by the plan", () =>
  withTown("2026-03-09", {}, async (town) => {
    const citizen = await moveIn(town.app, "soenderborg", { name: "Eva Prøve", bornOn: "1971-01-30" });
    const caseworker = await hire(town.app, "soenderborg", "caseworker", "Karla Prøve");
    const provider = await hire(town.app, "soenderborg", "provider", "Vibe Prøve");
    await visit(town, noScript, citizen, async (page) => {
      await applyOnline(page, { tasks: ["Indkøb", "Medicin"], words: "Jeg glemmer at spise." });
      // SON-10.1 gives no number, and the municipality has set none.
      await expectOwed(page, "afgøre din ansøgning", /Fristen er ikke oplyst/, /SON-10\.1/);
    });

    town.becomes("2026-04-08");
    await visit(town, noScript, caseworker, async (page) => {
      await prepare(page, citizen.name, caseworker.name, [basis]);
      await nothingToHear(page);
      await draft(page, verdicts, {});
      await issue(page);
      await openCase(page, citizen.name);
      // SON-5.1: a week from the 8th of April.
      await expectOwed(page, "Første kontakt", /onsdag den 15\. april 2026/, /SON-5\.1/);
    });
    await visit(town, noScript, citizen, async (page) => {
      await openOwnCase(page);
      const { text } = await readDecisionLetter(page);
      assert.match(text, /Ankestyrelsen/);
      // Retssikkerhedsloven § 67: four weeks from the 8th of April.
      assert.match(text, /onsdag den 6\. maj 2026/);
      assert.match(text, /Ellegårdvej 25 A/);
    });

    town.becomes("2026-04-10");
    await visit(town, noScript, caseworker, async (page) => {
      await openCase(page, citizen.name);
      await offerPlan(page, "2026-07-20");
      await order(page, "Kommunens eget støtteteam");
    });
    await visit(town, noScript, citizen, sayYes);
    town.becomes("2026-04-20");
    await visit(town, noScript, provider, async (page) => {
      await takeOrder(page, citizen.name);
      await registerStep(page, "Gem første kontakt", "2026-04-14");
      await registerStep(page, "Gem start", "2026-04-20");
    });
    await visit(town, noScript, caseworker, async (page) => {
      await openCase(page, citizen.name);
      // The standard sets no day; the plan does.
      await expectOwed(page, "Første opfølgning", /mandag den 20\. juli 2026/);
    });
  }));

const granted = { form: "Støtte til dig alene", extent: "Et besøg om ugen", from: "2026-04-20" };
const verdicts = [
  { task: "Indkøb", basis, granted },
  { task: "Medicin", basis, granted },
];
