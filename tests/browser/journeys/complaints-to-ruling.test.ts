import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import type { Page } from "playwright-core";
import { authorityPages } from "../../../src/authority-pages.ts";
import { citizenPages } from "../../../src/citizen-pages.ts";
import { appealsOfCase } from "../../../src/modules/appeals/repository.ts";
import { printPackage } from "../../../src/modules/appeals/use-cases/print-package.ts";
import type { Actor } from "../../../src/modules/people/domain/actor.ts";
import type { App } from "../../../src/platform/app.ts";
import type { CaseInState } from "../../case-in-state.ts";
import { decidesAnew } from "../../complaint-course.ts";
import { caseGranted, type GrantToMake, startSupport } from "../../granted-case.ts";
import { pdfWith } from "../../made-files.ts";
import { wavWith } from "../../made-sounds.ts";
import { onDay, testApp } from "../../test-app.ts";
import { withDatabase } from "../../with-database.ts";
import { withPage } from "../browser.ts";
import { withServer } from "../server.ts";
import { pagesFor, usable } from "../signed-in-pages.ts";
import { wordsOn } from "./expect-steps.ts";
import { answer, follow, press, unfold, write, writeDay } from "./fill.ts";

/** Who has signed in and which day it is, for a walk that goes on for weeks. */
interface Walk {
  readonly start: App;
  readonly page: Page;
  readonly look: (name: string) => Promise<void>;
  /** Goes to a page as somebody, on a day. */
  readonly as: (actor: Actor, day: string, path: string) => Promise<void>;
}

const walks: readonly { name: string; javaScript: boolean; does: (walk: Walk) => Promise<void> }[] = [
  { name: "a voice note, kept, sent with its package and sent back", javaScript: true, does: sentBack },
  { name: "spoken at the desk, right in all of it, nothing is sent", javaScript: false, does: upheld },
  { name: "late on paper, sent on at once with the reason", javaScript: false, does: late },
  {
    name: "filed as about the decision, moved with its day and a note, and answered",
    javaScript: false,
    does: crossesOver,
  },
  { name: "somebody else's: the citizen says yes, then no to another", javaScript: true, does: somebodyElses },
];

test("complaints of each kind are walked from the first word to the end, on a phone", { timeout: 170_000 }, (t) =>
  withDatabase(async (database) => {
    const start = await testApp(database, "2026-03-03");
    let [actor, now]: [Actor | null, App] = [null, start];
    const clock = { today: () => now.clock.today(), now: () => now.clock.now() };
    const app = { ...start, clock: { ...start.clock, ...clock } };
    const behind = new Hono()
      .route("/sagsbehandler", authorityPages(app))
      .route("/borger/broenderslev", citizenPages(app));
    const who = () => actor ?? assert.fail("nobody has signed in");
    await withServer(pagesFor(who, behind), async (address) => {
      for (const { does, javaScript, name } of walks)
        await t.test(name, () =>
          withPage({ width: 320, javaScript }, (page) =>
            does({
              start,
              page,
              look: (picture) => (javaScript ? usable(page, picture) : Promise.resolve()),
              as: async (next, day, path) => {
                [actor, now] = [next, onDay(start, day)];
                await page.goto(address + path);
              },
            }),
          ),
        );
    });
  }),
);

const granted = ({ start }: Walk, told: GrantToMake) => caseGranted(start, "broenderslev", { refused: 1, ...told });
const forStaff = ({ caseId }: CaseInState) => `/sagsbehandler/sager/${caseId}/klager`;
const forCitizen = ({ caseId }: CaseInState) => `/borger/broenderslev/sag/${caseId}/klager`;
const tells = async ({ page }: Walk, words: RegExp) => assert.match(await wordsOn(page), words);
const taskIds = ({ application }: CaseInState) => application.tasks.map(({ id }) => id);

/** The citizen's flow to its last page: over the decision, all of it. */
async function complains(page: Page): Promise<void> {
  await follow(page, "Klag");
  await page.getByLabel("Det, kommunen har besluttet").check();
  for (let times = 0; times < 3; times += 1) await press(page, "Fortsæt");
}

/** Staff come to one thing about the only task, and why. */
async function reconsiders(page: Page, outcome: string, why: string): Promise<void> {
  await answer(page, "Hvad kom I frem til?", outcome);
  await write(page, "Hvad har I lagt vægt på?", why);
  await press(page, "Gem genvurderingen");
}

/** From the page of a complaint: the package is made, printed by the worker, and told to be sent. */
async function sendsPackage({ page, start }: Walk, { caseId, caseworker }: CaseInState, day: string): Promise<void> {
  await follow(page, "Lav pakken til Ankestyrelsen");
  await press(page, "Lav pakken");
  const then = onDay(start, day);
  const [appeal] = await appealsOfCase(then.database.of(caseworker), caseId);
  const packageId = appeal?.packages[0]?.id ?? assert.fail("no package waits");
  await printPackage(then, { tenantId: caseworker.tenantId, packageId });
  await follow(page, "Se, om den er færdig");
  await answer(page, "Hvordan er den sendt?", "Med kommunens sikre mail");
  const reason = page.getByLabel("Hvorfor sender I pakken, som den er?", { exact: true });
  if ((await reason.count()) > 0) await reason.fill("Alt, der er i sagen, er med.");
  await press(page, "Pakken er sendt. Skriv til borgeren");
}

/** Ankestyrelsen's paper is registered on the newest complaint. */
async function ruled({ page }: Walk, outcome: string, fromDay: string, toClarify: string | null): Promise<void> {
  await follow(page, /Registrér (Ankestyrelsens )?afgørelse/);
  const paper = { name: "afgoerelse.pdf", mimeType: "application/pdf", buffer: Buffer.from(pdfWith()) };
  await page.getByLabel(/^Filen med/).setInputFiles([paper]);
  await writeDay(page, "Hvilken dag er afgørelsen fra?", fromDay);
  await answer(page, "Hvad har Ankestyrelsen bestemt?", outcome);
  await write(page, "Hvad siger Ankestyrelsen, kort?", "Det står i papiret.");
  if (toClarify !== null) await write(page, "Er noget hjemvist: hvad skal afklares?", toClarify);
  await press(page, "Registrér afgørelsen");
  await page
    .getByRole("button", { name: "Registrér afgørelsen", exact: true })
    .waitFor({ state: "detached", timeout: 5_000 });
}

/** Held on to on 20 April 2026; sent back by a ruling of 25 August, so six weeks from 1 September are the processing time anew. */
async function sentBack(walk: Walk): Promise<void> {
  const { as, look, page, start } = walk;
  const made = await granted(walk, { name: "Asta Prøve", tasks: ["cleaning"] });
  await as(made.citizen, "2026-04-14", forCitizen(made));
  await complains(page);
  const sound = { name: "optagelse.wav", mimeType: "audio/wav", buffer: Buffer.from(wavWith()) };
  await page.getByLabel(/^Vil du hellere sige det/).setInputFiles([sound]);
  await press(page, "Send klagen");
  await as(made.caseworker, "2026-04-20", forStaff(made));
  await follow(page, /-K1$/);
  await write(page, "Det, der bliver sagt", "Jeg kan ikke selv gøre rent.");
  await press(page, "Gem det, der bliver sagt");
  await reconsiders(page, "Vi holder fast i afgørelsen", "Der er ikke kommet noget nyt.");
  await look("vej-klage-holdt-fast");
  await sendsPackage(walk, made, "2026-04-20");
  await tells(walk, /Det er gemt, at pakken er sendt/);
  await as(made.citizen, "2026-04-20", forCitizen(made));
  await follow(page, "Klage over afgørelsen");
  await tells(walk, /Klagen er hos Ankestyrelsen/);
  await look("vej-klage-hos-ankestyrelsen");
  await as(made.caseworker, "2026-09-01", forStaff(made));
  await follow(page, /-K1$/);
  await ruled(walk, "Hjemvist: kommunen skal afgøre igen", "2026-08-25", "Hvordan hun sover");
  await look("vej-hjemvist");
  await as(made.citizen, "2026-09-01", forCitizen(made));
  await follow(page, "Klage over afgørelsen");
  await tells(walk, /Ankestyrelsens svar[\s\S]*Du får svar senest tirsdag den 6\. oktober 2026/);
  await decidesAnew(onDay(start, "2026-09-15"), made, taskIds(made));
  await as(made.citizen, "2026-09-15", `/borger/broenderslev/sag/${made.caseId}/afgoerelse`);
  await tells(walk, /15\. september 2026/);
}

async function upheld(walk: Walk): Promise<void> {
  const { as, page, start } = walk;
  const made = await granted(walk, { name: "Bo Prøve", tasks: ["cleaning"] });
  await as(made.caseworker, "2026-04-14", forStaff(made));
  await follow(page, "Registrér en klage");
  await write(page, "Klagen med klagerens egne ord", "Min ryg er slidt.");
  await answer(page, "Hvordan kom klagen?", "Ved et møde");
  await page.getByLabel(/^Jeg har læst klagen op/).check();
  await press(page, "Modtag klagen og lav kvitteringen");
  await tells(walk, /14\. april 2026, ved et møde, skrevet ned og læst op/);
  await reconsiders(page, "Borgeren får ret", "Lægen skriver, at ryggen er slidt.");
  await tells(walk, /Ny afgørelse på vej/);
  await decidesAnew(onDay(start, "2026-05-06"), made, taskIds(made));
  await as(made.caseworker, "2026-05-06", forStaff(made));
  await follow(page, /-K1$/);
  assert.equal(await page.getByRole("link", { name: "Lav pakken til Ankestyrelsen" }).count(), 0);
  await as(made.citizen, "2026-05-06", forCitizen(made));
  await follow(page, "Klage over afgørelsen");
  await tells(walk, /Kommunen giver dig ret/);
}

/** The letter of 1 April could be complained of until 29 April 2026. */
async function late(walk: Walk): Promise<void> {
  const { as, page } = walk;
  const made = await granted(walk, { name: "Carl Prøve", tasks: ["cleaning"] });
  await as(made.caseworker, "2026-05-20", forStaff(made));
  await follow(page, "Registrér en klage");
  await answer(page, "Hvordan kom klagen?", "I et brev");
  await write(page, "Kom klagen efter fristen: hvorfor?", "Jeg lå på hospitalet.");
  await press(page, "Modtag klagen og lav kvitteringen");
  await tells(walk, /Kvitteringen til borgeren er lavet\./);
  await sendsPackage(walk, made, "2026-05-20");
  await tells(walk, /Det er gemt, at pakken er sendt/);
}

async function crossesOver(walk: Walk): Promise<void> {
  const { as, page, start } = walk;
  const made = await granted(walk, { name: "Eva Prøve", tasks: ["economy", "cleaning"] });
  await startSupport(onDay(start, "2026-04-10"), made, "2026-04-10");
  await as(made.citizen, "2026-04-14", forCitizen(made));
  await complains(page);
  await press(page, "Send klagen");
  await as(made.caseworker, "2026-04-15", forStaff(made));
  await follow(page, /-K1$/);
  await unfold(page, "Klagen handler om støtten eller behandlingen");
  await write(page, "Hvorfor hører den til der?", "Den handler om, at de kommer for sent.");
  await press(page, "Flyt klagen");
  await tells(walk, /Den handler om, at de kommer for sent/);
  await write(page, "Svaret, som det skal stå i brevet", "Fremover ringer de til dig.");
  await press(page, "Send svaret i et brev");
  await as(made.citizen, "2026-04-17", forCitizen(made));
  await follow(page, "Klage over støtten eller behandlingen");
  await tells(walk, /14\. april 2026[\s\S]*Derfor: Den handler om, at de kommer for sent/);
  await follow(page, "Læs svaret");
  await tells(walk, /Fremover ringer de til dig/);
}

async function somebodyElses(walk: Walk): Promise<void> {
  const { as, look, page } = walk;
  const made = await granted(walk, { name: "Finn Prøve", tasks: ["cleaning"] });
  const saysOf = async (number: string, button: string) => {
    await as(made.caseworker, "2026-04-14", forStaff(made));
    await follow(page, "Registrér en klage");
    await answer(page, "Hvem klager?", "En anden, uden fuldmagt i sagen");
    await write(page, "Navn på den, der klager uden fuldmagt", "Else Prøve, mor");
    await press(page, "Modtag klagen og lav kvitteringen");
    await tells(walk, /Venter på borgerens ja/);
    const complaintId = new URL(page.url()).pathname.split("/").at(-1);
    await as(made.citizen, "2026-04-15", `${forCitizen(made)}/${complaintId}`);
    await tells(walk, /Else Prøve, mor har klaget for dig/);
    await look(`vej-en-andens-klage-${number}`);
    await press(page, button);
  };
  await saysOf("ja", "Ja, det er min klage");
  await tells(walk, /Klagen går videre[\s\S]*Kommunen ser på afgørelsen igen/);
  await follow(page, "Træk klagen tilbage");
  await press(page, "Træk klagen tilbage");
  await tells(walk, /Klagen er trukket tilbage\. Der sker ikke mere\./);
  await saysOf("nej", "Nej, stop klagen");
  await tells(walk, /Tak for dit svar\. Klagen er stoppet/);
}
