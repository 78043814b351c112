import assert from "node:assert/strict";
import { test } from "node:test";
import { hire } from "../../test-app.ts";
import { registerAtIntake } from "./apply-steps.ts";
import { nothingToHear, openCase, prepare } from "./case-steps.ts";
import { draft, issue, openOwnCase } from "./decide-steps.ts";
import { expectOwed, readDecisionLetter, wordsOn } from "./expect-steps.ts";
import { look } from "./look.ts";
import { citizenNamed } from "./people-there.ts";
import { offerPlan, order, registerStep, sayYes, takeOrder } from "./support-steps.ts";
import { withTown } from "./town.tsx";
import { visit } from "./visit.ts";

const noScript = { javaScript: false };
const basis = "serviceloven § 82 b";
const address = { complaintAddress: ["Vejen Kommune", "Prøvevej 1", "0000 Prøveby"] };

test("Vejen, without script: applied for by phone, granted for a time under § 82 b without appeal, and followed up after three months", () =>
  withTown("2026-03-06", { vejen: address }, async (town) => {
    const intake = await hire(town.app, "vejen", "intake", "Ida Prøve");
    const caseworker = await hire(town.app, "vejen", "caseworker", "Karla Prøve");
    const provider = await hire(town.app, "vejen", "provider", "Vibe Prøve");
    await visit(town, noScript, intake, async (page) => {
      await registerAtIntake(page, {
        name: "Bo Prøve",
        bornOn: "1984-11-02",
        receivedOn: "2026-03-05",
        how: "På telefon",
        tasks: ["Kontakt med andre"],
        words: "Jeg kommer ikke ud mere.",
        post: "Digitalt",
      });
      // VEJ-3.4.1: eight weeks from the 5th of March, not from the day it was written down.
      await expectOwed(page, "Afgørelse", /torsdag den 30\. april 2026/, /VEJ-3\.4\.1/);
    });
    const citizen = await citizenNamed(town, "vejen", "Bo Prøve");

    town.becomes("2026-04-08");
    await visit(town, noScript, caseworker, async (page) => {
      await prepare(page, citizen.name, caseworker.name, [basis]);
      await nothingToHear(page);
      await draft(page, [verdict], { weighed: "Vi har lagt vægt på, hvad du selv kan." });
      await issue(page);
      await openCase(page, citizen.name);
      // SEL § 82 b: the last day of the grant; what comes next is settled four weeks before it.
      await expectOwed(page, "Bevillingen slutter", /fredag den 9\. oktober 2026/);
      await expectOwed(page, "Aftale om tiden efter", /fredag den 11\. september 2026/);
    });
    await visit(town, {}, citizen, async (page) => {
      await openOwnCase(page);
      const { text } = await readDecisionLetter(page);
      await look(page, "borger-afgoerelse-82b");
      assert.match(text, /Du kan ikke klage over afgørelsen til en anden myndighed/);
      assert.doesNotMatch(text, /Ankestyrelsen/);
      assert.match(text, /9\. oktober 2026/);
      assert.match(await wordsOn(page), /Du kan ikke klage til en anden myndighed/);
    });

    town.becomes("2026-04-10");
    await visit(town, noScript, caseworker, async (page) => {
      await openCase(page, citizen.name);
      await offerPlan(page);
      await order(page, "Socialpædagogisk Center");
    });
    await visit(town, noScript, citizen, sayYes);
    town.becomes("2026-04-13");
    await visit(town, noScript, provider, async (page) => {
      await takeOrder(page, citizen.name);
      await registerStep(page, "Gem første kontakt", "2026-04-10");
      await registerStep(page, "Gem start", "2026-04-13");
    });
    await visit(town, noScript, caseworker, async (page) => {
      await openCase(page, citizen.name);
      // VEJ-3.8.2: three months from the 13th of April.
      await expectOwed(page, "Første opfølgning", /mandag den 13\. juli 2026/, /VEJ-3\.8\.2/);
    });
  }));

const verdict = {
  task: "Kontakt med andre",
  basis,
  granted: { form: "Støtte til dig alene", extent: "Et møde om ugen", from: "2026-04-13", to: "2026-10-09" },
};
