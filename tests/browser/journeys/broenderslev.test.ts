import assert from "node:assert/strict";
import { test } from "node:test";
import { hire } from "../../test-app.ts";
import { registerAtIntake } from "./apply-steps.ts";
import { nothingToHear, openCase, prepare } from "./case-steps.ts";
import { draft, issue, openOwnCase } from "./decide-steps.ts";
import { expectOwed, readDecisionLetter, wordsOn } from "./expect-steps.ts";
import { citizenNamed } from "./people-there.ts";
import { offerPlan, order, registerStep, sayYes, takeOrder } from "./support-steps.ts";
import { withTown } from "./town.tsx";
import { visit } from "./visit.ts";

const basis = "serviceloven § 85 a";

test("Brønderslev, with script: a sister applies with consent, § 85 a is granted with the wished provider, started within 14 days", () =>
  withTown("2026-03-03", {}, async (town) => {
    const intake = await hire(town.app, "broenderslev", "intake", "Ida Prøve");
    // BRO-3.3: the unit that a citizen under 30 comes to.
    const caseworker = await hire(town.app, "broenderslev", "caseworker", "Karla Prøve", "ungecenter");
    const provider = await hire(town.app, "broenderslev", "provider", "Vibe Prøve");
    await visit(town, {}, intake, async (page) => {
      await registerAtIntake(page, {
        name: "Carl Prøve",
        bornOn: "1996-08-15",
        receivedOn: "2026-03-03",
        how: "Ved personligt fremmøde",
        relative: { name: "Dorthe Prøve, søster", consent: "Han var med i telefonen og sagde ja." },
        tasks: ["Bolig"],
        words: "Jeg sover hos venner.",
        homelessOrAtRisk: true,
        post: "Digitalt",
      });
      // BRO-6.1: five weeks from the 3rd of March.
      await expectOwed(page, "Afgørelse", /tirsdag den 7\. april 2026/, /BRO-6\.1/);
      // BRO-3.3: under 30 and not known to have early retirement pension.
      assert.match(await wordsOn(page), /Hos UngeCenter Brønderslev/);
    });
    const citizen = await citizenNamed(town, "broenderslev", "Carl Prøve");

    town.becomes("2026-03-25");
    await visit(town, {}, caseworker, async (page) => {
      await prepare(page, citizen.name, caseworker.name, [basis]);
      await nothingToHear(page);
      await draft(page, [verdict], { wish: { provider: "Kommunens eget støtteteam", followed: "Ja", reason: "" } });
      await issue(page);
      await openCase(page, citizen.name);
      // BRO-3.6: fourteen days from the grant.
      await expectOwed(page, "Støtten begynder", /onsdag den 8\. april 2026/, /BRO-3\.6/);
    });
    await visit(town, {}, citizen, async (page) => {
      await openOwnCase(page);
      const { text } = await readDecisionLetter(page);
      assert.match(text, /Ankestyrelsen/);
      // BRO-5.1: four weeks from the 25th of March.
      assert.match(text, /onsdag den 22\. april 2026/);
      assert.match(text, /Kommunens eget støtteteam/);
    });

    town.becomes("2026-03-27");
    await visit(town, {}, caseworker, async (page) => {
      await openCase(page, citizen.name);
      await offerPlan(page);
      await order(page, "Kommunens eget støtteteam");
    });
    await visit(town, {}, citizen, sayYes);
    town.becomes("2026-04-07");
    await visit(town, {}, provider, async (page) => {
      await takeOrder(page, citizen.name);
      await registerStep(page, "Gem første kontakt", "2026-03-30");
      await registerStep(page, "Gem start", "2026-04-07");
    });
    await visit(town, {}, caseworker, async (page) => {
      await openCase(page, citizen.name);
      // BRO-13.1: three months from the 7th of April.
      await expectOwed(page, "Første opfølgning", /tirsdag den 7\. juli 2026/, /BRO-13\.1/);
    });
  }));

const verdict = {
  task: "Bolig",
  basis,
  granted: { form: "Støtte til dig alene", extent: "To besøg om ugen", from: "2026-04-07" },
};
