import assert from "node:assert/strict";
import { test } from "node:test";
import { readPdf } from "../../pdf-reading.ts";
import { hire } from "../../test-app.ts";
import { registerAtIntake } from "./apply-steps.ts";
import { goToStep, openCase, prepare } from "./case-steps.ts";
import { draft, hear, issue, postLetter } from "./decide-steps.ts";
import { bytesOf, expectOwed } from "./expect-steps.ts";
import { follow, press, write } from "./fill.ts";
import { look } from "./look.ts";
import { withTown } from "./town.tsx";
import { returnOn, visit } from "./visit.ts";

const basis = "serviceloven § 85";

test("Sønderborg, on paper: applied for in a letter, heard by post, answered by phone, refused with reasons and the way to Ankestyrelsen", () =>
  withTown("2026-03-03", { soenderborg: { letterReceivedAfter: { workingDays: 6 } } }, async (town) => {
    const caseworker = await hire(town.app, "soenderborg", "caseworker", "Karla Prøve");
    await visit(town, {}, caseworker, async (page) => {
      await registerAtIntake(page, {
        name: "Gerda Prøve",
        bornOn: "1949-12-24",
        receivedOn: "2026-03-02",
        how: "Med brev eller mail",
        tasks: ["Rengøring"],
        words: "Jeg kan ikke støvsuge.",
        post: "På papir",
      });
      await postLetter(page, "Gerda Prøve");
      await returnOn("2026-03-09", page, town, caseworker);
      await prepare(page, "Gerda Prøve", caseworker.name, [basis]);
      const meaning = "Det kan betyde, at du ikke får støtten.";
      await hear(page, { text: "Du får allerede gjort rent hver uge.", source: "hjemmeplejen", meaning });
      await look(page, "partshoering-paa-papir");
      await postLetter(page, "Gerda Prøve");
      await returnOn("2026-03-20", page, town, caseworker);
      await openCase(page, "Gerda Prøve");
      await goToStep(page, "Partshøring");
      await write(page, "Det har borgeren svaret", "Ringede i dag: Det er rigtigt, men hjælpen stopper måske.");
      await press(page, "Gem svaret");
      await returnOn("2026-03-30", page, town, caseworker);
      await draft(page, [{ task: "Rengøring", basis, refused }], { weighed, facts });
      await look(page, "afgoerelse-brevet-afslag");
      await issue(page);
      await look(page, "afgoerelse-afslag");
      await follow(page, "Læs brevet");
      await look(page, "brev-afslag");
      const href = await page.getByRole("link", { name: /PDF/ }).getAttribute("href");
      const { text } = await readPdf(await bytesOf(page, href ?? ""));
      assert.match(text, /Ankestyrelsen/);
      assert.match(text, /Du får hjælp til rengøring af hjemmeplejen/);
      await postLetter(page, "Gerda Prøve");
      await openCase(page, "Gerda Prøve");
      await look(page, "sag-afslag");
      // Six working days in the post from the 30th of March, past Easter, are over on the 10th of April; four weeks
      // from then is Friday the 8th of May.
      await expectOwed(page, "Klage", /fredag den 8\. maj 2026/);
    });
  }));

const refused = "Du får hjælp til rengøring af hjemmeplejen hver uge, og den hjælp fortsætter.";
const weighed = "Vi har lagt vægt på, at din bolig bliver gjort ren hver uge.";
const facts = "Hjemmeplejen har fortalt det. Du ringede den 20. marts og sagde, at det er rigtigt.";
