import assert from "node:assert/strict";
import { test } from "node:test";
import { hire } from "../../test-app.ts";
import { registerAtIntake } from "./apply-steps.ts";
import { nothingToHear, openCase, prepare } from "./case-steps.ts";
import { approve, askApproval, draft, issue, openOwnCase } from "./decide-steps.ts";
import { expectOwed, readDecisionLetter } from "./expect-steps.ts";
import { citizenNamed } from "./people-there.ts";
import { offerPlan, order, registerStep, sayYes, takeOrder } from "./support-steps.ts";
import { withTown } from "./town.tsx";
import { visit } from "./visit.ts";

const basis = "serviceloven § 85";

test("the unnamed municipality, with script: applied for in person, approved by a second person, followed up after three months", () =>
  withTown("2026-03-03", { unavngivet: { secondPersonApproves: true } }, async (town) => {
    const intake = await hire(town.app, "unavngivet", "intake", "Ida Prøve");
    const caseworker = await hire(town.app, "unavngivet", "caseworker", "Karla Prøve");
    const second = await hire(town.app, "unavngivet", "caseworker", "Lone Prøve");
    const provider = await hire(town.app, "unavngivet", "provider", "Vibe Prøve");
    await visit(town, {}, intake, async (page) => {
      await registerAtIntake(page, {
        name: "Finn Prøve",
        bornOn: "1958-02-11",
        receivedOn: "2026-03-03",
        how: "Ved personligt fremmøde",
        tasks: ["Madlavning"],
        words: "Jeg spiser brød hver dag.",
        post: "Digitalt",
      });
      // UNA-8.1: ten weeks from the 3rd of March.
      await expectOwed(page, "Afgørelse", /tirsdag den 12\. maj 2026/, /UNA-8\.1/);
    });
    const citizen = await citizenNamed(town, "unavngivet", "Finn Prøve");

    town.becomes("2026-04-29");
    await visit(town, {}, caseworker, async (page) => {
      await prepare(page, citizen.name, caseworker.name, [basis]);
      await nothingToHear(page);
      await draft(page, [verdict], {});
      await askApproval(page);
    });
    await visit(town, {}, second, async (page) => {
      await openCase(page, citizen.name);
      await approve(page);
      await issue(page);
    });
    await visit(town, {}, citizen, async (page) => {
      await openOwnCase(page);
      const { text } = await readDecisionLetter(page);
      assert.match(text, /Ankestyrelsen/);
      // Retssikkerhedsloven § 67: four weeks from the 29th of April.
      assert.match(text, /onsdag den 27\. maj 2026/);
    });

    await visit(town, {}, caseworker, async (page) => {
      await openCase(page, citizen.name);
      await offerPlan(page);
      await order(page, "Kommunens eget støtteteam");
    });
    await visit(town, {}, citizen, sayYes);
    town.becomes("2026-05-04");
    await visit(town, {}, provider, async (page) => {
      await takeOrder(page, citizen.name);
      await registerStep(page, "Gem første kontakt", "2026-05-01");
      await registerStep(page, "Gem start", "2026-05-04");
    });
    await visit(town, {}, caseworker, async (page) => {
      await openCase(page, citizen.name);
      // UNA-8.3: three months from the 4th of May.
      await expectOwed(page, "Første opfølgning", /tirsdag den 4\. august 2026/, /UNA-8\.3/);
    });
  }));

const verdict = {
  task: "Madlavning",
  basis,
  granted: { form: "Støtte til dig alene", extent: "Et besøg om ugen", from: "2026-05-04" },
};
