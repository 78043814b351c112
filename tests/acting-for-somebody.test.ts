import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../src/kernel/local-date.ts";
import { readApplications } from "../src/modules/applications/use-cases/read-applications.ts";
import { readMyDraft } from "../src/modules/applications/use-cases/read-draft.ts";
import { saveAnswer } from "../src/modules/applications/use-cases/save-answer.ts";
import { submitApplication } from "../src/modules/applications/use-cases/submit-application.ts";
import { casesOf } from "../src/modules/cases/use-cases/case-for-reading.ts";
import { readIssuedDecisions } from "../src/modules/decisions/use-cases/read-issued-decisions.ts";
import { readEntries } from "../src/modules/journal/use-cases/read-entries.ts";
import { readLetters } from "../src/modules/letters/use-cases/read-letters.ts";
import type { CitizenActor, RepresentativeActor } from "../src/modules/people/domain/actor.ts";
import { type Part, parts } from "../src/modules/people/domain/mandate.ts";
import type { App } from "../src/platform/app.ts";
import type { CaseInState } from "./case-in-state.ts";
import { caseWithPapers, papersDay, papersWords } from "./case-with-papers.ts";
import { type Asker, askerAs, servedSite } from "./crawl.tsx";
import { letIn } from "./let-in.ts";
import { moveIn, onDay, testApp } from "./test-app.ts";
import { withDatabase } from "./with-database.ts";

const home = "/borger/vejen";

/** Every page of a case that a part opens, with the words that only that part may show. */
interface OpenPage {
  readonly part: Part;
  readonly path: string;
  readonly words?: string;
}

/** The letters that belong to a part of their own. */
const partOfLetter: Readonly<Record<string, Part>> = { hearing: "hearing", decision: "decision", plan: "plan" };

async function pagesOf(app: App, made: CaseInState): Promise<readonly OpenPage[]> {
  const database = app.database.of(made.citizen);
  const [decision] = await readIssuedDecisions(database, made.citizen.tenantId, made.caseId);
  const letters = await readLetters(database, made.citizen, made.caseId);
  const at = `${home}/sag/${made.caseId}`;
  return [
    { part: "status", path: at },
    { part: "application", path: `${at}/kvittering`, words: "Jeg mister overblikket." },
    { part: "application", path: `${at}/traek-tilbage` },
    { part: "application", path: `${home}/ansoegning` },
    ...letters.flatMap((letter) => {
      const part = partOfLetter[letter.kind] ?? "letters";
      const path = `${at}/brev/${letter.id}`;
      return [
        { part, path },
        { part, path: `${path}.pdf` },
      ];
    }),
    { part: "decision", path: `${at}/afgoerelse`, words: papersWords.decision },
    { part: "decision", path: `${at}/afgoerelse/${decision?.id}`, words: papersWords.decision },
    { part: "hearing", path: `${at}/partshoering`, words: papersWords.hearing },
    { part: "plan", path: `${at}/handleplan`, words: papersWords.plan },
  ];
}

const nobodysCase = "01900000-0000-7000-8000-000000000000";

/** What a page answers, without what every answer has of its own. */
async function shown(asker: Asker, path: string): Promise<{ readonly status: number; readonly text: string }> {
  const answer = await asker.get(path);
  return { status: answer.status, text: await answer.text() };
}

/** Asks for every page with one part named, and compares each that is not named with what nobody's case answers. */
async function askWith(asker: Asker, named: Part, pages: readonly OpenPage[]): Promise<void> {
  const nothing = await shown(asker, `${home}/sag/${nobodysCase}`);
  assert.equal(nothing.status, 404);
  for (const { part, path, words = "" } of pages) {
    const page = await shown(asker, path);
    const isNamed = part === named;
    assert.equal(page.status, isNamed ? 200 : 404, `${named}: ${path}`);
    assert.ok(isNamed ? page.text.includes(words) : page.text === nothing.text, `${named}: ${path}`);
  }
}

test("a part that is named opens its pages, and one that is not is answered like a case that is not there", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, papersDay), papersDay);
    const made = await caseWithPapers(app, "vejen");
    const pages = await pagesOf(app, made);
    for (const part of ["letters", "hearing", "decision", "plan"])
      assert.ok(
        pages.some((page) => page.part === part && page.path.includes("/brev/")),
        part,
      );
    const site = servedSite(app);
    for (const named of parts) {
      await askWith(askerAs(app, site, await letIn(app, made.citizen, { parts: [named] })), named, pages);
    }
  }));

test("the page of the case and the start page tell only what the named parts tell, and say for whom one acts", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, papersDay), papersDay);
    const made = await caseWithPapers(app, "vejen");
    const site = servedSite(app);
    const status = askerAs(app, site, await letIn(app, made.citizen, { parts: ["status"] }));
    for (const path of [home, `${home}/sag/${made.caseId}`]) {
      const { text } = await shown(status, path);
      assert.match(text, /Du handler for <strong>Asta Prøve<\/strong> som pårørende/);
      assert.ok(text.includes(`href="${home}/for-hvem"`));
      for (const link of [
        "kvittering",
        "partshoering",
        "afgoerelse",
        "handleplan",
        "brev/",
        "traek-tilbage",
        "hvem-hjaelper",
      ])
        assert.ok(!text.includes(`/${link}`), `${path}: ${link}`);
      for (const words of [...Object.values(papersWords), "Du får støtte", "Prøvevej", "Jeg mister overblikket"])
        assert.ok(!text.includes(words), `${path}: ${words}`);
    }
    const citizens = await shown(askerAs(app, site, made.citizen), `${home}/sag/${made.caseId}`);
    assert.ok(!citizens.text.includes("Du handler for"));
    assert.ok(citizens.text.includes("Du får støtte"));

    const letters = askerAs(app, site, await letIn(app, made.citizen, { parts: ["letters", "plan"] }));
    const start = (await shown(letters, home)).text;
    assert.ok(start.includes(`/sag/${made.caseId}/handleplan`));
    const linked = (await readLetters(app.database.of(made.citizen), made.citizen, made.caseId))
      .filter(({ id }) => start.includes(`/sag/${made.caseId}/brev/${id}`))
      .map(({ kind }) => kind);
    assert.deepEqual(linked.toSorted(), ["plan", "receipt"]);
    for (const link of [`/sag/${made.caseId}"`, "afgoerelse", "partshoering", "kvittering", "Det næste"])
      assert.ok(!start.includes(link), link);
    assert.ok(!(await shown(letters, `${home}/sag/${made.caseId}/handleplan`)).text.includes("Det sker nu"));
  }));

test("whoever acts for a citizen is told neither of other people in the application nor how the citizen is reached", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const citizen = await moveIn(app, "vejen", { cprNumber: "0504909989" });
    await answerAll(app, citizen);
    const sent = await submitApplication(app, citizen, app.newId());
    assert.ok(sent.ok);
    const told = await shown(askerAs(app, servedSite(app), citizen), sent.value);
    assert.ok(told.text.includes("Min nabo Karl"));
    const helper = await letIn(app, citizen, { parts: ["application", "status"] });
    const page = await shown(askerAs(app, servedSite(app), helper), sent.value);
    assert.equal(page.status, 200);
    assert.ok(page.text.includes("Jeg sover om dagen."));
    for (const words of ["Min nabo Karl", "12 34 56 78", "0504909989", "050490"])
      assert.ok(!page.text.includes(words), words);
  }));

const answers = [
  ["opgaver", { "opgaver-post": ["mail"] }],
  ["egne-ord", { svar: "Jeg mister overblikket." }],
  ["hverdag", { svar: "Jeg sover om dagen." }],
  ["proevet", { "ved-ikke": "ja" }],
  ["hjaelper", { svar: "ja", note: "Min nabo Karl" }],
  ["akut", { svar: "nej" }],
  ["bolig", { svar: "nej" }],
  ["pension", { svar: "nej" }],
  ["oensker", { svar: "At stå op om morgenen" }],
  ["kontakt", { svar: ["telefon"], note: "12 34 56 78" }],
  ["dokumenter", {}],
] as const;

async function answerAll(app: App, actor: CitizenActor | RepresentativeActor): Promise<void> {
  for (const [question, typed] of answers) await saveAnswer(app, actor, question, typed);
}

test("a relative who may apply does so for the citizen: the citizen's draft, the relative's name, and the journal says as what", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const citizen = await moveIn(app, "vejen");
    const mette = await letIn(app, citizen, { parts: ["application"] });
    await answerAll(app, mette);
    assert.deepEqual((await readMyDraft(app, citizen)).answers.hverdag, { svar: "Jeg sover om dagen." });
    const sent = await submitApplication(app, mette, app.newId());
    assert.ok(sent.ok);
    const walled = app.database.of(citizen);
    const [record] = await casesOf(walled, citizen, citizen.id);
    assert.equal(record?.citizenId, citizen.id);
    const [application] = await readApplications(walled, citizen.tenantId, record?.id ?? "");
    assert.deepEqual(
      [application?.appliedBy, application?.onBehalf?.name, application?.onBehalf?.consent],
      ["relative", "Mette Hjælper", "given"],
    );
    const entries = await readEntries(walled, citizen.tenantId, record?.id ?? "");
    const received = entries.find(({ theme }) => theme === "Ansøgning modtaget");
    assert.deepEqual([received?.registeredAs, received?.registeredBy], ["relative", mette.id]);
    assert.match(received?.text ?? "", /Søgt af: en pårørende, Mette Hjælper\./);
  }));

test("a companion reads what is named and does nothing in the citizen's place; the others may, and the journal tells who", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, papersDay), papersDay);
    const made = await caseWithPapers(app, "vejen");
    const site = servedSite(app);
    const at = `${home}/sag/${made.caseId}`;
    const acts = [
      [`${at}/partshoering`, { svar: "Det passer ikke." }],
      [`${at}/handleplan`, { svar: "accepted" }],
      [`${at}/traek-tilbage`, { besked: "" }],
      [`${home}/ansoegning/hverdag`, { svar: "Noget" }],
      [`${home}/ansoegning/tjek`, {}],
    ] as const;
    const companion = askerAs(app, site, await letIn(app, made.citizen, { kind: "companion", parts }));
    for (const [path, fields] of acts) assert.equal((await companion.post(path, fields)).status, 404, path);
    for (const paper of ["partshoering", "handleplan"]) {
      const page = await shown(companion, `${at}/${paper}`);
      assert.equal(page.status, 200);
      assert.match(page.text, /Du kan læse med\. Kun borgeren kan/);
      assert.ok(!page.text.includes(`action="${at}/${paper}"`));
    }
    assert.equal((await shown(companion, `${at}/traek-tilbage`)).status, 404);

    const representative = askerAs(
      app,
      site,
      await letIn(app, made.citizen, { kind: "representative", parts: ["plan"] }),
    );
    assert.equal((await representative.post(`${at}/handleplan`, { svar: "accepted" })).status, 303);
    const entries = await readEntries(app.database.of(made.citizen), made.citizen.tenantId, made.caseId);
    const answered = entries.filter(({ theme }) => theme === "Svar på handleplanen");
    assert.deepEqual(
      answered.map(({ registeredAs }) => registeredAs),
      ["representative"],
    );
    assert.match(answered[0]?.text ?? "", /for borgeren af Mette Hjælper \(partsrepræsentant\)/);
  }));

test("whoever has the part of complaints alone finds the way to them, reads them and complains", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, papersDay), papersDay);
    const made = await caseWithPapers(app, "vejen");
    const mette = askerAs(app, servedSite(app), await letIn(app, made.citizen, { parts: ["complaint"] }));
    const path = `${home}/sag/${made.caseId}`;
    assert.ok((await shown(mette, home)).text.includes(`href="${path}/klager"`));
    for (const page of ["klager", "klage"]) assert.equal((await mette.get(`${path}/${page}`)).status, 200, page);
    assert.notEqual((await mette.get(path)).status, 200);
  }));

test("a mandate opens from its first day to its last, and on no other day", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, papersDay), papersDay);
    const made = await caseWithPapers(app, "vejen");
    const mette = await letIn(app, made.citizen, { from: localDate("2026-04-06"), to: localDate("2026-04-08") });
    const statuses: number[] = [];
    for (const day of ["2026-04-05", "2026-04-06", "2026-04-08", "2026-04-09"]) {
      const then = onDay(app, day);
      const answer = await askerAs(then, servedSite(then), mette).get(`${home}/sag/${made.caseId}`);
      statuses.push(answer.status);
      if (answer.status === 302) assert.equal(answer.headers.get("Location"), `${home}/for-hvem`);
    }
    assert.deepEqual(statuses, [302, 200, 200, 302]);
  }));

test("a mandate that the citizen stops is refused at the very next request of a session that is open", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, papersDay), papersDay);
    const made = await caseWithPapers(app, "vejen");
    const site = servedSite(app);
    const actor = await letIn(app, made.citizen, { parts });
    const mette = askerAs(app, site, actor);
    const path = `${home}/sag/${made.caseId}`;
    assert.equal((await mette.get(path)).status, 200);
    const asta = askerAs(app, site, made.citizen);
    assert.equal((await asta.post(`${home}/hvem-hjaelper/${actor.mandateId}/stop`)).status, 303);
    for (const page of [path, `${path}/afgoerelse`, `${path}/handleplan`])
      assert.equal((await mette.get(page)).status, 302, page);
    assert.equal((await mette.post(`${path}/handleplan`, { svar: "accepted" })).status, 404);
    assert.match((await shown(asta, `${home}/hvem-hjaelper`)).text, /Stoppet .*torsdag den 2\. april 2026.* af dig/s);
    assert.equal((await asta.post(`${home}/hvem-hjaelper/${actor.mandateId}/stop`)).status, 404);
  }));
