import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { RepresentativeActor } from "../../../src/modules/people/domain/actor.ts";
import type { MandateKind } from "../../../src/modules/people/domain/mandate.ts";
import type { CaseInState } from "../../case-in-state.ts";
import { startSupport } from "../../granted-case.ts";
import { readPdf } from "../../pdf-reading.ts";
import { onDay } from "../../test-app.ts";
import {
  complains,
  forCitizen,
  forStaff,
  granted,
  nothingIsLeft,
  reconsiders,
  ruled,
  sendsPackage,
  sendsVoiceNote,
  tells,
  type Walk,
  type WalkToMake,
  walkAll,
  writesDown,
} from "./complaint-walk.ts";
import { bytesOf, wordsOn } from "./expect-steps.ts";
import { answer, follow, press, unfold, write } from "./fill.ts";

const walks: readonly WalkToMake[] = [
  {
    name: "a guardian's, by voice note, about a refusal by § 85 a, kept and upheld",
    javaScript: false,
    does: guardians,
  },
  {
    name: "a mother's without a mandate: the citizen says yes, and it goes on to a ruling",
    javaScript: true,
    does: mothers,
  },
  {
    name: "about how somebody was treated, straight to the provider, and answered",
    javaScript: true,
    does: aboutStaff,
  },
  { name: "said on a visit, written down by the provider, read back and put right", javaScript: false, does: onVisit },
];

test(
  "complaints that others bring, and those about staff, are walked to their end, on a phone",
  { timeout: 170_000 },
  (t) => walkAll(t, walks),
);

const helper = ({ start }: Walk, { citizen }: CaseInState, as: MandateKind, name: string): RepresentativeActor => ({
  ...citizen,
  ...{ kind: "representative", id: start.newId(), mandateId: start.newId(), as },
  ...{ parts: ["status", "decision", "complaint"], name, citizenId: citizen.id, citizenName: citizen.name },
});

/** Received on Tuesday 14 April 2026, so the authority has until Tuesday 12 May. */
async function guardians(walk: Walk): Promise<void> {
  const { as, look, page } = walk;
  const told = { tasks: ["cleaning"], legalBasis: "SEL-85a", homelessOrAtRisk: true } as const;
  const made = await granted(walk, { name: "Ole Prøve", ...told });
  const guardian = helper(walk, made, "guardian", "Vibe Værge");
  await as(guardian, "2026-04-14", forCitizen(made));
  await complains(page);
  await sendsVoiceNote(page);
  await tells(walk, /12\. maj 2026/);
  await as(made.caseworker, "2026-04-16", forStaff(made));
  await follow(page, /-K1$/);
  await tells(walk, /Vibe Værge/);
  await writesDown(page, "Ole har ingen nøgle til sin bolig og er bange for at miste den.");
  await reconsiders(page, "Vi holder fast i afgørelsen", "Der er ikke kommet noget nyt.");
  await sendsPackage(walk, made, "2026-04-16");
  await as(made.caseworker, "2026-09-01", forStaff(made));
  await follow(page, /-K1$/);
  await ruled(walk, { outcome: "Stadfæstet: afgørelsen gælder stadig", fromDay: "2026-08-25" });
  await as(guardian, "2026-09-02", forCitizen(made));
  await follow(page, "Klage over afgørelsen");
  await tells(walk, /Ankestyrelsen har afgjort klagen/);
  await look("vej-klage-vaerge");
  await nothingIsLeft(walk, made, "2026-09-02");
}

async function mothers(walk: Walk): Promise<void> {
  const { as, look, page } = walk;
  const made = await granted(walk, { name: "Per Prøve", tasks: ["cleaning"] });
  await as(made.caseworker, "2026-04-14", forStaff(made));
  await follow(page, "Registrér en klage");
  await write(page, "Klagen med klagerens egne ord", "Han får for lidt hjælp.");
  await answer(page, "Hvem klager?", "En anden, uden fuldmagt i sagen");
  await write(page, "Navn på den, der klager uden fuldmagt", "Else Prøve, mor");
  await press(page, "Modtag klagen og lav kvitteringen");
  await as(made.citizen, "2026-04-15", forCitizen(made));
  await follow(page, "Klage over afgørelsen");
  await press(page, "Ja, det er min klage");
  await tells(walk, /12\. maj 2026/);
  await as(made.caseworker, "2026-04-20", forStaff(made));
  await follow(page, /-K1$/);
  await reconsiders(page, "Vi holder fast i afgørelsen", "Der er ikke kommet noget nyt.");
  await sendsPackage(walk, made, "2026-04-20");
  await opensPackage(page);
  await as(made.caseworker, "2026-09-01", forStaff(made));
  await follow(page, /-K1$/);
  await ruled(walk, { outcome: "Stadfæstet: afgørelsen gælder stadig", fromDay: "2026-08-25" });
  await as(made.citizen, "2026-09-02", forCitizen(made));
  await follow(page, "Klage over afgørelsen");
  await tells(walk, /Ankestyrelsen har afgjort klagen[\s\S]*Else Prøve, mor klagede for dig/);
  await look("vej-klage-mor");
  await nothingIsLeft(walk, made, "2026-09-02");
}

/** The file of the package is fetched by its link, and is the whole of what was sent. */
async function opensPackage(page: Page): Promise<void> {
  const link = page.getByRole("link", { name: /\.pdf$/ });
  assert.match(await wordsOn(page), /\d+ kB/);
  const { isMarked, text, title } = await readPdf(await bytesOf(page, (await link.getAttribute("href")) ?? ""));
  assert.match(`${title}`, /til Ankestyrelsen$/);
  assert.match(text, /De tre datoer[\s\S]*Han får for lidt hjælp\./);
  assert.equal(isMarked, true);
}

async function aboutStaff(walk: Walk): Promise<void> {
  const { as, look, page, start } = walk;
  const made = await granted(walk, { name: "Rie Prøve", tasks: ["cleaning", "economy"] });
  const provider = await startSupport(onDay(start, "2026-04-10"), made, "2026-04-10");
  await as(made.citizen, "2026-04-14", forCitizen(made));
  await follow(page, "Klag");
  await page.getByLabel("Den måde, nogen har behandlet mig på").check();
  await press(page, "Fortsæt");
  await page.getByLabel(/^Kommunen og /).check();
  await press(page, "Fortsæt");
  await press(page, "Fortsæt");
  await sendsVoiceNote(page);
  await look("vej-klage-om-behandling");
  await as(made.caseworker, "2026-04-15", forStaff(made));
  await follow(page, /-K1$/);
  await writesDown(page, "Hun råbte af mig.");
  await as(provider, "2026-04-16", "/udfoerer/klager");
  await tells(walk, /Hun råbte af mig/);
  await write(page, "Hvordan ser I det?", "Vi har talt med medarbejderen. Hun siger undskyld.");
  await press(page, "Send til kommunen");
  await as(made.caseworker, "2026-04-17", forStaff(made));
  await follow(page, /-K1$/);
  await tells(walk, /Hun siger undskyld/);
  await write(page, "Svaret, som det skal stå i brevet", "Det må ikke ske. Du får en anden kontaktperson.");
  await press(page, "Send svaret i et brev");
  await as(made.citizen, "2026-04-17", forCitizen(made));
  await follow(page, "Klage over støtten eller behandlingen");
  await follow(page, "Læs svaret");
  await tells(walk, /Du får en anden kontaktperson/);
  await nothingIsLeft(walk, made, "2026-04-18");
}

async function onVisit(walk: Walk): Promise<void> {
  const { as, look, page, start } = walk;
  const made = await granted(walk, { name: "Siw Prøve", tasks: ["cleaning", "economy"] });
  const provider = await startSupport(onDay(start, "2026-04-10"), made, "2026-04-10");
  await as(provider, "2026-04-14", "/udfoerer");
  await follow(page, /Siw Prøve/);
  await follow(page, "Skriv klagen ned");
  await write(page, "Borgerens egne ord", "I kommer altid for sent om tirsdagen.");
  await answer(page, "Hvad handler det om?", "Måden, støtten bliver givet på");
  await page.getByLabel(/^Jeg har læst det op/).check();
  await page.getByLabel(/^Borgeren siger ja til/).check();
  await look("vej-klage-ved-besoeg");
  await press(page, "Send klagen til kommunen");
  await as(made.citizen, "2026-04-15", forCitizen(made));
  await follow(page, "Klage over støtten eller behandlingen");
  await tells(walk, /I kommer altid for sent om tirsdagen/);
  await unfold(page, "Er noget forkert, eller vil du sige mere?");
  await write(page, "Hvad skal kommunen vide?", "Det er om torsdagen.");
  await press(page, "Send det til kommunen");
  await look("vej-klage-rettet");
  await as(made.caseworker, "2026-04-16", forStaff(made));
  await follow(page, /-K1$/);
  await tells(walk, /Det er om torsdagen/);
  await write(page, "Svaret, som det skal stå i brevet", "De kommer klokken ti fremover.");
  await press(page, "Send svaret i et brev");
  await nothingIsLeft(walk, made, "2026-04-17");
}
