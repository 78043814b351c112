import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { Hono } from "hono";
import type { Page } from "playwright-core";
import { authorityPages } from "../../../src/authority-pages.ts";
import { citizenPages } from "../../../src/citizen-pages.ts";
import { appealsOfCase } from "../../../src/modules/appeals/repository.ts";
import { printPackage } from "../../../src/modules/appeals/use-cases/print-package.ts";
import { readOwed } from "../../../src/modules/obligations/use-cases/read-owed.ts";
import type { Actor } from "../../../src/modules/people/domain/actor.ts";
import type { App } from "../../../src/platform/app.ts";
import { providerPages } from "../../../src/provider-pages.tsx";
import type { CaseInState } from "../../case-in-state.ts";
import { caseGranted, type GrantToMake } from "../../granted-case.ts";
import { pdfWith } from "../../made-files.ts";
import { wavWith } from "../../made-sounds.ts";
import { onDay, testApp } from "../../test-app.ts";
import { withDatabase } from "../../with-database.ts";
import { withPage } from "../browser.ts";
import { withServer } from "../server.ts";
import { pagesFor, usable } from "../signed-in-pages.ts";
import { wordsOn } from "./expect-steps.ts";
import { answer, follow, press, write, writeDay } from "./fill.ts";

/** Who has signed in and which day it is, for a walk that goes on for weeks. */
export interface Walk {
  readonly start: App;
  readonly page: Page;
  readonly look: (name: string) => Promise<void>;
  /** Goes to a page as somebody, on a day. */
  readonly as: (actor: Actor, day: string, path: string) => Promise<void>;
}

/** A complaint's way from its first word to its end. */
export interface WalkToMake {
  readonly name: string;
  readonly javaScript: boolean;
  readonly does: (walk: Walk) => Promise<void>;
}

/** Walks every way in turn, on a phone, each in a page of its own and all in one town. */
export const walkAll = (t: TestContext, walks: readonly WalkToMake[]): Promise<void> =>
  withDatabase(async (database) => {
    const start = await testApp(database, "2026-03-03");
    let [actor, now]: [Actor | null, App] = [null, start];
    const clock = { today: () => now.clock.today(), now: () => now.clock.now() };
    const app = { ...start, clock: { ...start.clock, ...clock } };
    const behind = new Hono()
      .route("/sagsbehandler", authorityPages(app))
      .route("/udfoerer", providerPages(app))
      .route("/borger/:slug", citizenPages(app));
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
  });

/** A decision of 1 April 2026 that refuses the last task, and whose letter came the same day. */
export const granted = ({ start }: Walk, told: GrantToMake, municipality = "broenderslev") =>
  caseGranted(start, municipality, { refused: 1, ...told });
/** The complaints of a case, as staff come to them. */
export const forStaff = ({ caseId }: CaseInState) => `/sagsbehandler/sager/${caseId}/klager`;
/** The same for the citizen. */
export const forCitizen = ({ caseId, municipality }: CaseInState) => `/borger/${municipality}/sag/${caseId}/klager`;
/** The page tells something. */
export const tells = async ({ page }: Walk, words: RegExp) => assert.match(await wordsOn(page), words);
/** The ids of all that was applied for. */
export const taskIds = ({ application }: CaseInState) => application.tasks.map(({ id }) => id);

/** The citizen's flow to its last page: over the decision, all of it; in words where there are any. */
export async function complains(page: Page, words = ""): Promise<void> {
  await follow(page, /^Klag( over noget andet)?$/);
  await page.getByLabel("Det, kommunen har besluttet").check();
  for (const _ of ["hvad", "om"]) await press(page, "Fortsæt");
  await write(page, "Dine egne ord", words);
  await press(page, "Fortsæt");
}

/** Staff come to one thing about the only task, and why. */
export async function reconsiders(page: Page, outcome: string, why: string): Promise<void> {
  await answer(page, "Hvad kom I frem til?", outcome);
  await write(page, "Hvad har I lagt vægt på?", why);
  await press(page, "Gem genvurderingen");
}

/** From the page of a complaint: the package is made, printed by the worker, and told to be sent. */
export async function sendsPackage(
  { page, start }: Walk,
  { caseId, caseworker }: CaseInState,
  day: string,
): Promise<void> {
  await follow(page, "Lav pakken til Ankestyrelsen");
  await press(page, "Lav pakken");
  const then = onDay(start, day);
  const appeals = await appealsOfCase(then.database.of(caseworker), caseId);
  const waiting = appeals.flatMap(({ packages }) => packages).find(({ result }) => result === null);
  const packageId = waiting?.id ?? assert.fail("no package waits");
  await printPackage(then, { tenantId: caseworker.tenantId, packageId });
  await follow(page, "Se, om den er færdig");
  await answer(page, "Hvordan er den sendt?", "Med kommunens sikre mail");
  const reason = page.getByLabel("Hvorfor sender I pakken, som den er?", { exact: true });
  if ((await reason.count()) > 0) await reason.fill("Alt, der er i sagen, er med.");
  await press(page, "Pakken er sendt. Skriv til borgeren");
}

/** What is told of a ruling; it is the same for every task. */
export interface RulingToWalk {
  readonly outcome: string;
  readonly fromDay: string;
  /** The headings of the tasks, where there are several. */
  readonly tasks?: readonly string[];
  /** What it says of the task. */
  readonly says?: string;
  readonly toClarify?: string;
  readonly carryOutOn?: string;
  /** What is to follow, where the decision is annulled. */
  readonly after?: string;
  /** What the page tells that is missing; the form stands with all that was typed. */
  readonly comesBack?: RegExp;
  /** The form stands already. */
  readonly isAgain?: true;
}

/** Ankestyrelsen's paper is registered on the complaint of the page. */
export async function ruled(walk: Walk, told: RulingToWalk): Promise<void> {
  const { page } = walk;
  if (told.isAgain === undefined) await follow(page, /Registrér (Ankestyrelsens )?afgørelse/);
  const paper = { name: "afgoerelse.pdf", mimeType: "application/pdf", buffer: Buffer.from(pdfWith()) };
  await page.getByLabel(/^Filen med/).setInputFiles([paper]);
  await writeDay(page, "Hvilken dag er afgørelsen fra?", told.fromDay);
  await write(page, "Hvad siger Ankestyrelsen, kort?", "Det står i papiret.");
  const places = told.tasks?.map((name) => page.getByRole("region", { name })) ?? [page];
  for (const place of places) {
    await answer(place, "Hvad har Ankestyrelsen bestemt?", told.outcome);
    if (told.says !== undefined) await write(place, "Hvad står der om opgaven?", told.says);
    if (told.after !== undefined)
      await place.getByLabel(/^Er den ophævet: hvad gælder nu/).selectOption({ label: told.after });
  }
  if (told.toClarify !== undefined) await write(page, "Er noget hjemvist: hvad skal afklares?", told.toClarify);
  if (told.carryOutOn !== undefined) await writeDay(page, /^Er noget ændret eller ophævet/, told.carryOutOn);
  await press(page, "Registrér afgørelsen");
  if (told.comesBack !== undefined) return tells(walk, told.comesBack);
  await page
    .getByRole("button", { name: "Registrér afgørelsen", exact: true })
    .waitFor({ state: "detached", timeout: 5_000 });
}

/** What is said is recorded, and comes with the complaint. */
export async function sendsVoiceNote(page: Page): Promise<void> {
  const sound = { name: "optagelse.wav", mimeType: "audio/wav", buffer: Buffer.from(wavWith()) };
  await page.getByLabel(/^Vil du hellere sige det/).setInputFiles([sound]);
  await press(page, "Send klagen");
}

/** Staff write down what is said in the recording. */
export async function writesDown(page: Page, words: string): Promise<void> {
  await write(page, "Det, der bliver sagt", words);
  await press(page, "Gem det, der bliver sagt");
}

/** At the end of a complaint nobody has anything left to do about it. */
export async function nothingIsLeft({ start }: Walk, { caseId, caseworker }: CaseInState, day: string): Promise<void> {
  const then = onDay(start, day);
  const { obligations } = await readOwed(then.database.of(caseworker), then, caseworker, caseId);
  const left = obligations
    .filter(({ status, what }) => aboutComplaints.includes(what) && (status === "open" || status === "missed"))
    .map(({ due, what }) => `${what} ${due}`);
  assert.deepEqual(left, []);
}

const aboutComplaints: readonly string[] = [
  ...["complaint-answer", "reconsideration", "complaint-maintained", "forward-to-ankestyrelsen"],
  ...["remitted-decision", "carry-out-ruling"],
];
