import assert from "node:assert/strict";
import { test } from "node:test";
import { decidesAnew } from "../../complaint-course.ts";
import { startSupport } from "../../granted-case.ts";
import { letIn } from "../../let-in.ts";
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
  taskIds,
  tells,
  type Walk,
  type WalkToMake,
  walkAll,
} from "./complaint-walk.ts";
import { answer, follow, press, unfold, write } from "./fill.ts";

const walks: readonly WalkToMake[] = [
  { name: "a mother with a mandate complains, and a companion reads along", javaScript: true, does: byMandate },
  { name: "a guardian on the phone, held on to, sent and ruled", javaScript: false, does: byGuardian },
  { name: "a sister without a mandate: the citizen says yes on the phone", javaScript: false, does: yesOnThePhone },
  {
    name: "support for the homeless: the wish for a provider was not followed",
    javaScript: true,
    does: wishNotFollowed,
  },
  {
    name: "a decision, complained of on a visit, put right, and withdrawn on the phone",
    javaScript: true,
    does: takenDown,
  },
  {
    name: "group help in Vejen's way: no appeal body, answered",
    javaScript: false,
    does: (walk) => answered(walk, groupHelp),
  },
  {
    name: "early help in Sønderborg's way: no appeal body, answered",
    javaScript: true,
    does: (walk) => answered(walk, earlyHelp),
  },
];

test(
  "complaints with helpers, of a wish and without an appeal body are walked to their end, on a phone",
  { timeout: 170_000 },
  (t) => walkAll(t, walks),
);

/** Right in all of it: what the mother may see follows her mandate, and she is told of as the one who complained. */
async function byMandate(walk: Walk): Promise<void> {
  const { as, look, page, start } = walk;
  const made = await granted(walk, { name: "Mia Prøve", tasks: ["cleaning"] });
  const then = onDay(start, "2026-04-10");
  const parts = ["status", "decision", "complaint"] as const;
  const mother = await letIn(then, made.citizen, { name: "Else Prøve", parts });
  const friend = await letIn(then, made.citizen, { name: "Ole Prøve", kind: "companion", parts: ["complaint"] });
  await as(mother, "2026-04-14", forCitizen(made));
  await complains(page, "Hun kan ikke selv gøre rent.");
  await press(page, "Send klagen");
  await tells(walk, /Vi har fået din klage/);
  await look("vej-klage-for-en-anden");
  await as(made.citizen, "2026-04-15", forCitizen(made));
  await follow(page, "Klage over afgørelsen");
  await tells(walk, /Else Prøve klagede for dig\.[\s\S]*Hun kan ikke selv gøre rent/);
  await look("vej-klage-fra-en-anden");
  await as(friend, "2026-04-15", forCitizen(made));
  await tells(walk, /Du kan læse med\. Kun borgeren kan klage\./);
  await follow(page, "Klage over afgørelsen");
  await tells(walk, /Hun kan ikke selv gøre rent/);
  assert.equal(await page.getByRole("main").getByRole("button").count(), 0);
  await as(made.caseworker, "2026-04-20", forStaff(made));
  await follow(page, /-K1$/);
  await tells(walk, /Else Prøve \(pårørende\)/);
  await reconsiders(page, "Borgeren får ret", "Lægen skriver, at ryggen er slidt.");
  await decidesAnew(onDay(start, "2026-05-06"), made, taskIds(made));
  await as(mother, "2026-05-06", forCitizen(made));
  await follow(page, "Klage over afgørelsen");
  await tells(walk, /Kommunen giver dig ret\. Du fik en ny afgørelse onsdag den 6\. maj 2026/);
  await nothingIsLeft(walk, made, "2026-05-07");
}

/** A court appointed her. What is said on the phone is read back to her. */
async function byGuardian(walk: Walk): Promise<void> {
  const { as, page, start } = walk;
  const made = await granted(walk, { name: "Nis Prøve", tasks: ["cleaning"] });
  const guardian = await letIn(onDay(start, "2026-04-10"), made.citizen, {
    ...{ name: "Vera Værge", kind: "guardian", basis: "court" },
    parts: ["status", "letters", "decision", "complaint"],
  });
  await as(made.caseworker, "2026-04-14", forStaff(made));
  await follow(page, "Registrér en klage");
  await answer(page, "Hvem klager?", "Vera Værge");
  await write(page, "Klagen med klagerens egne ord", "Han har brug for hjælp hver uge.");
  await page.getByLabel(/^Jeg har læst klagen op/).check();
  await press(page, "Modtag klagen og lav kvitteringen");
  await tells(walk, /Vera Værge \(værge\)/);
  await as(guardian, "2026-04-15", forCitizen(made));
  await follow(page, "Klage over afgørelsen");
  await follow(page, "Læs kvitteringen");
  await tells(walk, /Han har brug for hjælp hver uge[\s\S]*læste den op/);
  await as(made.caseworker, "2026-04-20", forStaff(made));
  await follow(page, /-K1$/);
  await reconsiders(page, "Vi holder fast i afgørelsen", "Intet nyt.");
  await sendsPackage(walk, made, "2026-04-20");
  await as(guardian, "2026-04-21", forCitizen(made));
  await follow(page, "Klage over afgørelsen");
  await tells(walk, /Klagen er hos Ankestyrelsen/);
  await follow(page, "Se, hvad kommunen har sendt til Ankestyrelsen");
  await tells(walk, /Kommunen sendte den mandag den 20\. april 2026/);
  await as(made.caseworker, "2026-09-01", forStaff(made));
  await follow(page, /-K1$/);
  await ruled(walk, { outcome: "Stadfæstet: afgørelsen gælder stadig", fromDay: "2026-08-25" });
  await as(guardian, "2026-09-01", forCitizen(made));
  await follow(page, "Klage over afgørelsen");
  await tells(walk, /Ankestyrelsen er enig med kommunen om rengøring/);
  await nothingIsLeft(walk, made, "2026-09-02");
}

/** Nobody is turned away for want of a mandate, and what the citizen can press, staff can write down. */
async function yesOnThePhone(walk: Walk): Promise<void> {
  const { as, page, start } = walk;
  const made = await granted(walk, { name: "Ove Prøve", tasks: ["cleaning"] });
  await as(made.caseworker, "2026-04-14", forStaff(made));
  await follow(page, "Registrér en klage");
  await answer(page, "Hvem klager?", "En anden, uden fuldmagt i sagen");
  await press(page, "Modtag klagen og lav kvitteringen");
  await tells(walk, /Skriv, hvem der klager/);
  await write(page, "Navn på den, der klager uden fuldmagt", "Ida Prøve, søster");
  await press(page, "Modtag klagen og lav kvitteringen");
  await tells(walk, /Venter på borgerens ja[\s\S]*Ida Prøve, søster har klaget uden fuldmagt/);
  await unfold(page, "Borgeren siger ja til klagen");
  const said = page.locator("details", { hasText: "Gem, at borgeren siger ja" });
  await answer(said, "Hvordan fik I det at vide?", "I telefonen");
  await press(said, "Gem, at borgeren siger ja");
  await tells(walk, /Borgeren siger, at det er borgerens klage/);
  await reconsiders(page, "Borgeren får ret", "Lægen skriver, at ryggen er slidt.");
  await decidesAnew(onDay(start, "2026-05-06"), made, taskIds(made));
  await as(made.citizen, "2026-05-06", forCitizen(made));
  await follow(page, "Klage over afgørelsen");
  await tells(walk, /Kommunen giver dig ret/);
  await nothingIsLeft(walk, made, "2026-05-07");
}

/** serviceloven § 85 a, stk. 2: the municipality did not follow the wish, and all else was granted. */
async function wishNotFollowed(walk: Walk): Promise<void> {
  const { as, look, page } = walk;
  const made = await granted(walk, {
    ...{ name: "Per Prøve", tasks: ["economy"], legalBasis: "SEL-85a", homelessOrAtRisk: true, refused: 0 },
    whole: { wish: "herberget", wishFollowed: false, wishReason: "Herberget har ikke flere pladser." },
  });
  await as(made.citizen, "2026-04-14", `/borger/broenderslev/sag/${made.caseId}/afgoerelse`);
  await tells(walk, /Du vil gerne have støtte fra herberget\. Det ønske følger vi ikke/);
  await tells(walk, /Vi skal have klagen senest onsdag den 29\. april 2026/);
  await follow(page, "Jeg er uenig");
  for (const _ of ["hvad", "om"]) await press(page, "Fortsæt");
  await write(page, "Dine egne ord", "Jeg kender dem på herberget. Dem vil jeg have hjælp af.");
  await press(page, "Fortsæt");
  await look("vej-klage-over-oensket");
  await press(page, "Send klagen");
  await as(made.caseworker, "2026-04-20", forStaff(made));
  await follow(page, /-K1$/);
  await reconsiders(page, "Vi holder fast i afgørelsen", "Herberget har stadig ikke plads.");
  await sendsPackage(walk, made, "2026-04-20");
  await as(made.caseworker, "2026-09-01", forStaff(made));
  await follow(page, /-K1$/);
  await ruled(walk, { outcome: "Stadfæstet: afgørelsen gælder stadig", fromDay: "2026-08-25" });
  await as(made.citizen, "2026-09-01", forCitizen(made));
  await follow(page, "Klage over afgørelsen");
  await tells(walk, /Ankestyrelsen er enig med kommunen om økonomi/);
  await look("vej-klage-over-oensket-afgjort");
  await nothingIsLeft(walk, made, "2026-09-02");
}

/** One page with one text, two choices and one press, so it is done while the visit lasts. The citizen has the last word. */
async function takenDown(walk: Walk): Promise<void> {
  const { as, look, page, start } = walk;
  const made = await granted(walk, { name: "Sif Prøve", tasks: ["economy", "cleaning"] });
  const provider = await startSupport(onDay(start, "2026-04-10"), made, "2026-04-10");
  await as(provider, "2026-04-14", "/udfoerer");
  await follow(page, /Sif Prøve/);
  await follow(page, "Skriv klagen ned");
  await press(page, "Send klagen til kommunen");
  assert.match(await page.title(), /^Fejl/);
  await write(page, "Borgerens egne ord", "Jeg vil have hjælp til rengøring om mandagen.");
  await answer(page, "Hvad handler det om?", "Afgørelsen");
  await page.getByLabel(/^Jeg har læst det op/).check();
  await look("vej-klage-skrevet-ned-hos-udfoereren");
  await press(page, "Send klagen til kommunen");
  await tells(walk, /Klagen er sendt til kommunen\. Borgeren får en kvittering\./);
  await look("vej-klage-sendt-af-udfoereren");
  await as(made.citizen, "2026-04-15", forCitizen(made));
  await follow(page, "Klage over afgørelsen");
  await tells(walk, /14\. april 2026[\s\S]*om mandagen/);
  await unfold(page, "Er noget forkert, eller vil du sige mere?");
  await press(page, "Send det til kommunen");
  assert.match(await page.title(), /^Fejl/);
  await look("vej-klage-rettelse-tom");
  await write(page, "Hvad skal kommunen vide?", "Jeg sagde om onsdagen.");
  await press(page, "Send det til kommunen");
  await tells(walk, /Du rettede det, der er skrevet ned\. »Jeg sagde om onsdagen\.«/);
  await look("vej-klage-rettet");
  await as(made.caseworker, "2026-04-16", forStaff(made));
  await follow(page, /-K1$/);
  await tells(
    walk,
    /ved et besøg, skrevet ned og læst op[\s\S]*om mandagen\.[\s\S]*Onsdag den 15\. april 2026: Jeg sagde om onsdagen\./,
  );
  await look("vej-klage-rettet-ansat");
  await unfold(page, "Borgeren trækker klagen tilbage");
  const told = page.locator("details", { hasText: "Gem, at klagen er trukket tilbage" });
  await answer(told, "Hvordan fik I det at vide?", "I telefonen");
  await press(told, "Gem, at klagen er trukket tilbage");
  await tells(walk, /Klagen er afsluttet/);
  await as(made.citizen, "2026-04-17", forCitizen(made));
  await follow(page, "Klage over afgørelsen");
  await tells(walk, /Klagen er trukket tilbage\. Der sker ikke mere\./);
  await nothingIsLeft(walk, made, "2026-04-20");
}

interface WithoutAppeal {
  readonly municipality: string;
  readonly name: string;
  readonly legalBasis: "SEL-82a" | "SEL-82b";
  readonly deliveryForm: "group" | "individual";
}
const groupHelp: WithoutAppeal = {
  ...{ municipality: "vejen", name: "Tea Prøve", legalBasis: "SEL-82a", deliveryForm: "group" },
};
const earlyHelp: WithoutAppeal = {
  ...{ municipality: "soenderborg", name: "Ulf Prøve", legalBasis: "SEL-82b", deliveryForm: "individual" },
};

/** serviceloven § 82 a, stk. 2 and § 82 b, stk. 2: no other authority looks at it, the municipality does. */
async function answered(walk: Walk, { municipality, ...told }: WithoutAppeal): Promise<void> {
  const { as, look, page } = walk;
  const made = await granted(walk, { ...told, tasks: ["cleaning"], to: "2026-09-30", refused: 0 }, municipality);
  await as(made.citizen, "2026-04-14", `/borger/${municipality}/sag/${made.caseId}/afgoerelse`);
  await look(`vej-klage-uden-ankestyrelse-${municipality}`);
  await as(made.citizen, "2026-04-14", forCitizen(made));
  await complains(page, "Det er for lidt.");
  await tells(walk, /kan du ikke klage til en anden myndighed/);
  await press(page, "Send klagen");
  await as(made.caseworker, "2026-04-16", "/sagsbehandler/klager");
  await follow(page, /-K1$/);
  await tells(walk, /Borgeren kan ikke klage til Ankestyrelsen/);
  assert.equal(await page.getByRole("link", { name: "Lav pakken til Ankestyrelsen" }).count(), 0);
  await write(page, "Svaret, som det skal stå i brevet", "Vi har set på det igen. En gang om ugen passer til målet.");
  await press(page, "Send svaret i et brev");
  await as(made.citizen, "2026-04-16", forCitizen(made));
  await follow(page, "Klage over afgørelsen");
  await follow(page, "Læs svaret");
  await tells(walk, /En gang om ugen passer til målet/);
  await nothingIsLeft(walk, made, "2026-04-17");
}
