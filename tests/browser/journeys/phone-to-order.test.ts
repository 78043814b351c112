import { test } from "node:test";
import type { Page } from "playwright-core";
import { hire } from "../../test-app.ts";
import { registerAtIntake } from "./apply-steps.ts";
import { nothingToHear, openCase, prepare } from "./case-steps.ts";
import { approve, askApproval, draft, issue } from "./decide-steps.ts";
import { answer, press, unfold, write } from "./fill.ts";
import { look } from "./look.ts";
import { offerPlan, order } from "./support-steps.ts";
import { type Settings, withTown } from "./town.tsx";
import { visit } from "./visit.ts";

/** What differs where a caseworker carries a case from a call to an order. */
interface Place {
  readonly slug: string;
  readonly provider: string;
  readonly settings?: Settings[string];
  /** The first follow-up, where the standard leaves it to the plan. */
  readonly firstFollowUp?: string;
}

const places: readonly Place[] = [
  { slug: "aabenraa", provider: "Kommunens støttecentre", firstFollowUp: "2026-07-20" },
  {
    slug: "vejen",
    provider: "Socialpædagogisk Center",
    settings: { complaintAddress: ["Vejen Kommune", "Prøvevej 1", "0000 Prøveby"] },
  },
  { slug: "broenderslev", provider: "Kommunens eget støtteteam" },
  { slug: "soenderborg", provider: "Kommunens eget støtteteam", firstFollowUp: "2026-07-20" },
  { slug: "unavngivet", provider: "Kommunens eget støtteteam", settings: { secondPersonApproves: true } },
];

const basis = "serviceloven § 85";
const name = "Gerda Prøve";

for (const place of places)
  test(`${place.slug}: one caseworker takes the call, and carries the case to the order`, () =>
    withTown("2026-03-09", place.settings ? { [place.slug]: place.settings } : {}, async (town) => {
      const caseworker = await hire(town.app, place.slug, "caseworker", "Karla Prøve");
      const second = await hire(town.app, place.slug, "caseworker", "Lone Prøve");
      await visit(town, {}, caseworker, async (page) => {
        await takeCall(page);
        await openCase(page, name);
        await noteTalk(page);
        await prepare(page, name, caseworker.name, [basis]);
        await nothingToHear(page);
        await draft(page, [verdict], {});
        await (place.settings?.secondPersonApproves ? askApproval(page) : issue(page));
      });
      if (place.settings?.secondPersonApproves)
        await visit(town, {}, second, async (page) => {
          await openCase(page, name);
          await approve(page);
          await issue(page);
        });
      await visit(town, {}, caseworker, async (page) => {
        await openCase(page, name);
        await offerPlan(page, place.firstFollowUp);
        await order(page, place.provider);
      });
    }));

const takeCall = (page: Page): Promise<void> =>
  registerAtIntake(page, {
    name,
    bornOn: "1979-06-21",
    receivedOn: "2026-03-09",
    how: "På telefon",
    tasks: ["Post"],
    words: "Jeg tør ikke åbne mine breve.",
    post: "Digitalt",
  });

/** What was said on the phone is written down on the case's own page. */
async function noteTalk(page: Page): Promise<void> {
  await unfold(page, "Skriv et notat");
  await answer(page, "Hvordan skete det?", "Telefonsamtale");
  await write(page, "Emne", "Post");
  await write(page, "Notat", "Gerda fortalte, at brevene ligger uåbnet siden jul.");
  await look(page, "sag-notat");
  await press(page, "Gem notatet");
  await page.getByText("brevene ligger uåbnet siden jul").first().waitFor();
}

const verdict = {
  task: "Post og digital post",
  basis,
  granted: { form: "Støtte til dig alene", extent: "Et besøg om ugen", from: "2026-04-07" },
};
