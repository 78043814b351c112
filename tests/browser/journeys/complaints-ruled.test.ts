import assert from "node:assert/strict";
import { test } from "node:test";
import { decidesAnew } from "../../complaint-course.ts";
import { startSupport } from "../../granted-case.ts";
import { pdfWith } from "../../made-files.ts";
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
  taskIds,
  tells,
  type Walk,
  type WalkToMake,
  walkAll,
  writesDown,
} from "./complaint-walk.ts";
import { wordsOn } from "./expect-steps.ts";
import { answer, follow, press, unfold, write, writeDay } from "./fill.ts";

const walks: readonly WalkToMake[] = [
  {
    name: "right in some of it, held on to, changed by Ankestyrelsen and carried out",
    javaScript: true,
    does: changed,
  },
  { name: "late, sent on at once and dismissed", javaScript: false, does: dismissed },
  { name: "without an appeal body: answered, and once decided anew", javaScript: false, does: withoutAppeal },
  { name: "about both: split in two, and the provider says how it sees its half", javaScript: true, does: split },
  { name: "annulled: decided anew, and a withdrawal after the sending", javaScript: false, does: annulled },
  { name: "a ruling that fits no case waits until its complaint is found", javaScript: true, does: parked },
];

test("complaints are walked to Ankestyrelsen's answer in every kind, on a phone", { timeout: 170_000 }, (t) =>
  walkAll(t, walks),
);

/**
 * The new decision of Wednesday 6 May 2026 can be complained of until Wednesday 3 June; held on to on Wednesday 20 May, it is to be
 * sent by Wednesday 3 June.
 */
async function changed(walk: Walk): Promise<void> {
  const { as, look, page, start } = walk;
  const made = await granted(walk, { name: "Gro Prøve", tasks: ["cleaning"] });
  await as(made.citizen, "2026-04-14", forCitizen(made));
  await complains(page);
  await sendsVoiceNote(page);
  await as(made.caseworker, "2026-04-20", forStaff(made));
  await follow(page, /-K1$/);
  await writesDown(page, "To gange om ugen er nok.");
  await as(made.citizen, "2026-04-21", forCitizen(made));
  await follow(page, "Klage over afgørelsen");
  await tells(walk, /To gange om ugen er nok/);
  await as(made.caseworker, "2026-04-22", forStaff(made));
  await follow(page, /-K1$/);
  await reconsiders(page, "Borgeren får ret i noget af det", "Hver anden uge er nok.");
  await decidesAnew(onDay(start, "2026-05-06"), made, taskIds(made));
  await as(made.citizen, "2026-05-20", forCitizen(made));
  await follow(page, "Klage over afgørelsen");
  await tells(walk, /Sig det til kommunen senest onsdag den 3\. juni 2026/);
  await look("vej-klage-delvist");
  await press(page, "Ja, jeg holder fast i klagen");
  await tells(walk, /Kommunen skal sende den senest onsdag den 3\. juni 2026/);
  await as(made.caseworker, "2026-05-25", forStaff(made));
  await follow(page, /-K1$/);
  await sendsPackage(walk, made, "2026-05-25");
  await as(made.caseworker, "2026-09-01", forStaff(made));
  await follow(page, /-K1$/);
  await ruled(walk, {
    outcome: "Ændret: Ankestyrelsen har bestemt noget andet",
    fromDay: "2026-08-25",
    says: "Hver uge, to timer.",
    carryOutOn: "2026-09-22",
  });
  await look("vej-klage-aendret");
  await as(made.citizen, "2026-09-01", forCitizen(made));
  await follow(page, "Klage over afgørelsen");
  await tells(walk, /Ankestyrelsen har[\s\S]*22\. september 2026/);
  await look("vej-klage-aendret-borger");
  await decidesAnew(onDay(start, "2026-09-10"), made, taskIds(made));
  await as(made.caseworker, "2026-09-23", forStaff(made));
  await follow(page, /-K1$/);
  await tells(walk, /Klagen er afsluttet/);
  await nothingIsLeft(walk, made, "2026-09-23");
}

/** The letter of 1 April could be complained of until 29 April 2026. What the form lacks is told where it is written, and nothing typed is lost. */
async function dismissed(walk: Walk): Promise<void> {
  const { as, page } = walk;
  const made = await granted(walk, { name: "Hans Prøve", tasks: ["cleaning"] });
  await as(made.citizen, "2026-05-20", forCitizen(made));
  await follow(page, "Klag");
  await page.getByLabel("Det, kommunen har besluttet").check();
  for (const _ of ["om", "ord"]) await press(page, "Fortsæt");
  await write(page, "Er der en grund til, at klagen kommer nu?", "Jeg lå på hospitalet.");
  await press(page, "Fortsæt");
  await sendsVoiceNote(page);
  await as(made.caseworker, "2026-05-20", forStaff(made));
  await follow(page, /-K1$/);
  await writesDown(page, "Jeg er uenig.");
  await tells(walk, /Klagen kom efter fristen/);
  await sendsPackage(walk, made, "2026-05-20");
  await as(made.caseworker, "2026-07-01", forStaff(made));
  await follow(page, /-K1$/);
  const told = { outcome: "Afvist: klagen bliver ikke behandlet", fromDay: "2026-06-29" };
  await ruled(walk, { ...told, comesBack: /Skriv, hvorfor klagen er afvist/ });
  assert.equal(
    await page.getByLabel("Hvad siger Ankestyrelsen, kort?", { exact: true }).inputValue(),
    "Det står i papiret.",
  );
  await ruled(walk, { ...told, says: "Fristen var gået, og der var ingen særlig grund.", isAgain: true });
  await as(made.citizen, "2026-07-01", forCitizen(made));
  await follow(page, "Klage over afgørelsen");
  await tells(walk, /Ankestyrelsen har afgjort klagen[\s\S]*behandle/);
  await nothingIsLeft(walk, made, "2026-07-02");
}

/** serviceloven § 82 b, stk. 2: no other authority looks at it, the municipality does. */
async function withoutAppeal(walk: Walk): Promise<void> {
  const { as, page, start } = walk;
  const made = await granted(
    walk,
    { name: "Ib Prøve", tasks: ["mail"], legalBasis: "SEL-82b", to: "2026-09-30", refused: 0 },
    "vejen",
  );
  const files = async (day: string) => {
    await as(made.citizen, day, forCitizen(made));
    await complains(page);
    await tells(walk, /kan du ikke klage til en anden myndighed/);
    await sendsVoiceNote(page);
    await as(made.caseworker, day, forStaff(made));
    await follow(page, /-K\d$/);
  };
  await files("2026-04-14");
  await writesDown(page, "En gang om ugen er for lidt.");
  await tells(walk, /Borgeren kan ikke klage til Ankestyrelsen/);
  assert.equal(await page.getByRole("link", { name: "Lav pakken til Ankestyrelsen" }).count(), 0);
  await write(page, "Svaret, som det skal stå i brevet", "Vi har set på det igen. En gang om ugen passer til målet.");
  await press(page, "Send svaret i et brev");
  await as(made.citizen, "2026-04-16", forCitizen(made));
  await follow(page, "Klage over afgørelsen");
  await follow(page, "Læs svaret");
  await tells(walk, /En gang om ugen passer til målet/);
  await files("2026-05-04");
  await reconsiders(page, "Borgeren får ret", "Der er kommet en ny udtalelse.");
  await decidesAnew(onDay(start, "2026-05-06"), made, taskIds(made));
  await as(made.citizen, "2026-05-06", forCitizen(made));
  await follow(page, /^Klage 2 over/);
  await tells(walk, /Kommunen giver dig ret\. Du fik en ny afgørelse onsdag den 6\. maj 2026/);
  await nothingIsLeft(walk, made, "2026-05-07");
}

async function split(walk: Walk): Promise<void> {
  const { as, look, page, start } = walk;
  const made = await granted(walk, { name: "Jens Prøve", tasks: ["economy", "cleaning"] });
  const provider = await startSupport(onDay(start, "2026-04-10"), made, "2026-04-10");
  await as(made.citizen, "2026-04-14", forCitizen(made));
  await complains(page);
  await sendsVoiceNote(page);
  await as(made.caseworker, "2026-04-15", forStaff(made));
  await follow(page, /-K1$/);
  await writesDown(page, "De kommer for sent, og jeg vil have hjælp til at gøre rent.");
  await unfold(page, "Klagen handler også om støtten eller behandlingen");
  await write(page, "Hvad handler den anden klage om?", "At de kommer for sent.");
  await press(page, "Del klagen i to");
  await as(made.caseworker, "2026-04-15", forStaff(made));
  await follow(page, /-K2$/);
  await unfold(page, "Spørg");
  await look("vej-klage-spoerg-udfoereren");
  await writeDay(page, "Hvornår vil I have svar?", "2026-04-22");
  await press(page, "Spørg udføreren");
  await tells(walk, /Spørg borgeren, om udføreren må læse klagen/);
  await page.getByLabel("Ja, udføreren må læse klagen").check();
  await press(page, "Spørg udføreren");
  await tells(walk, /Udføreren[\s\S]*22\. april 2026/);
  await as(provider, "2026-04-16", "/udfoerer/klager");
  await tells(walk, /De kommer for sent, og jeg vil have hjælp/);
  await write(page, "Hvordan ser I det?", "Bussen er lagt om. Vi kommer nu en halv time senere.");
  await press(page, "Send til kommunen");
  await tells(walk, /Kommunen har fået jeres bemærkninger/);
  await look("vej-klage-hos-udfoereren");
  await as(made.caseworker, "2026-04-17", forStaff(made));
  await follow(page, /-K2$/);
  await tells(walk, /Bussen er lagt om/);
  await write(page, "Svaret, som det skal stå i brevet", "Fremover kommer de klokken ti.");
  await press(page, "Send svaret i et brev");
  await as(made.caseworker, "2026-04-17", forStaff(made));
  await follow(page, /-K1$/);
  for (const task of ["Økonomi", "Rengøring"]) {
    await page
      .getByRole("group", { name: new RegExp(`^${task}.*hvad kom I frem til`) })
      .getByLabel("Vi holder fast i afgørelsen")
      .check();
    await page.getByLabel(new RegExp(`^${task}.*hvad har I lagt vægt på`)).fill("Intet nyt.");
  }
  await press(page, "Gem genvurderingen");
  await sendsPackage(walk, made, "2026-04-17");
  await as(made.caseworker, "2026-09-01", forStaff(made));
  await follow(page, /-K1$/);
  await ruled(walk, {
    outcome: "Stadfæstet: afgørelsen gælder stadig",
    fromDay: "2026-08-25",
    tasks: ["Økonomi", "Rengøring"],
  });
  await as(made.citizen, "2026-09-01", forCitizen(made));
  await follow(page, /^Klage 1 over afgørelsen/);
  await tells(walk, /Ankestyrelsen har afgjort klagen/);
  await nothingIsLeft(walk, made, "2026-09-02");
}

async function annulled(walk: Walk): Promise<void> {
  const { as, page, start } = walk;
  const made = await granted(walk, { name: "Karl Prøve", tasks: ["cleaning"] });
  const sends = async (day: string, sentOn: string, number: RegExp) => {
    await as(made.citizen, day, forCitizen(made));
    await complains(page);
    await sendsVoiceNote(page);
    await as(made.caseworker, sentOn, forStaff(made));
    await follow(page, number);
    await writesDown(page, "Jeg er uenig.");
    await reconsiders(page, "Vi holder fast i afgørelsen", "Intet nyt.");
    await sendsPackage(walk, made, sentOn);
  };
  await sends("2026-04-14", "2026-04-20", /-K1$/);
  await as(made.citizen, "2026-04-22", forCitizen(made));
  await follow(page, "Klage over afgørelsen");
  await follow(page, "Træk klagen tilbage");
  await press(page, "Træk klagen tilbage");
  await tells(walk, /Klagen er trukket tilbage/);
  await as(made.caseworker, "2026-04-22", forStaff(made));
  await follow(page, /-K1$/);
  await tells(walk, /Skriv til Ankestyrelsen, hvad der er trukket/);
  await sends("2026-04-23", "2026-04-24", /-K2$/);
  await as(made.caseworker, "2026-09-01", forStaff(made));
  await follow(page, /-K2$/);
  await ruled(walk, {
    outcome: "Ophævet: afgørelsen gælder ikke mere",
    fromDay: "2026-08-25",
    after: "Kommunen skal træffe en ny afgørelse",
    says: "Partshøringen manglede.",
  });
  await as(made.caseworker, "2026-09-01", forStaff(made));
  await follow(page, /-K2$/);
  await tells(walk, /Jer i kommunen/);
  await decidesAnew(onDay(start, "2026-09-15"), made, taskIds(made));
  await as(made.caseworker, "2026-09-16", forStaff(made));
  await follow(page, /-K2$/);
  await tells(walk, /Klagen er afsluttet/);
  await nothingIsLeft(walk, made, "2026-09-16");
}

async function parked(walk: Walk): Promise<void> {
  const { as, look, page } = walk;
  const made = await granted(walk, { name: "Lis Prøve", tasks: ["cleaning"] });
  await as(made.caseworker, "2026-04-14", forStaff(made));
  await follow(page, "Registrér en klage");
  await page.getByLabel(/^Jeg har læst klagen op/).check();
  await press(page, "Modtag klagen og lav kvitteringen");
  await reconsiders(page, "Vi holder fast i afgørelsen", "Intet nyt.");
  const [number = ""] = /\d{4}-\d{6}/.exec(await wordsOn(page)) ?? [];
  await sendsPackage(walk, made, "2026-04-14");
  await as(made.caseworker, "2026-09-01", "/sagsbehandler/ankeafgoerelser/ny");
  const paper = { name: "afgoerelse.pdf", mimeType: "application/pdf", buffer: Buffer.from(pdfWith()) };
  await page.getByLabel(/^Filen med/).setInputFiles([paper]);
  await write(page, "Hvem handler den om?", "En borger i Skolegade");
  await page.getByRole("group", { name: "Hvorfor kan den ikke lægges i en sag?" }).getByRole("radio").first().check();
  await press(page, "Gem afgørelsen");
  await tells(walk, /En borger i Skolegade/);
  await look("vej-afgoerelse-uden-sag");
  await write(page, "Sagens nummer", "2099-999999");
  await press(page, "Find klagerne i sagen");
  assert.equal(await page.getByRole("heading", { name: /^Klager i sag/ }).count(), 0);
  await write(page, "Sagens nummer", number);
  await press(page, "Find klagerne i sagen");
  await page
    .getByRole("region", { name: /^Klager i sag/ })
    .getByRole("link")
    .first()
    .click();
  await writeDay(page, "Hvilken dag er afgørelsen fra?", "2026-08-25");
  await answer(page, "Hvad har Ankestyrelsen bestemt?", "Stadfæstet: afgørelsen gælder stadig");
  await write(page, "Hvad siger Ankestyrelsen, kort?", "Kommunens afgørelse er rigtig.");
  await press(page, "Registrér afgørelsen");
  await as(made.caseworker, "2026-09-01", "/sagsbehandler/ankeafgoerelser");
  await tells(walk, /Lagt i en sag/);
  await as(made.citizen, "2026-09-01", forCitizen(made));
  await follow(page, "Klage over afgørelsen");
  await tells(walk, /Ankestyrelsen er enig med kommunen om rengøring/);
  await nothingIsLeft(walk, made, "2026-09-02");
}
