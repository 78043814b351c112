import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { askedToSee } from "../../../../tests/access-in-case.ts";
import { leaseEnds, onceFileIsRead, planned } from "../../../../tests/background-work.ts";
import { type CaseInState, caseApplied } from "../../../../tests/case-in-state.ts";
import { filedPaper } from "../../../../tests/filed-paper.ts";
import { readPdf } from "../../../../tests/pdf-reading.ts";
import { signedInSite } from "../../../../tests/signed-in-site.ts";
import { onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { type App, municipalityOf } from "../../../platform/app.ts";
import { markMisfiled } from "../../documents/use-cases/mark-misfiled.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { markWrongCase } from "../../notes/use-cases/correct-entry.ts";
import { writeNote } from "../../notes/use-cases/write-note.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import { accessRequestPath } from "../paths.ts";
import { giveAccessRoutes } from "../routes/giving.tsx";
import { choosePiece } from "./choose-pieces.ts";
import { giveAccess } from "./give-access.ts";
import { makeAccessFile } from "./make-access-file.ts";
import { planWaitingFiles } from "./plan-waiting-files.ts";
import { type AccessNamed, readMyFile, readOneAccess } from "./read-access.ts";
import { readGivenPdf } from "./read-given.ts";
import { stopMaking } from "./stop-making.ts";

const press = (app: App) => ({ submissionId: app.newId(), path: "/" });

/** A request whose file is chosen, whole, and waits to be made. */
async function chosen(app: App): Promise<{ readonly made: CaseInState; readonly named: AccessNamed }> {
  const made = await caseApplied(app, "vejen");
  await filedPaper(app, made, "Udtalelse fra lægen");
  const named = { caseId: made.caseId, accessId: await askedToSee(app, made.citizen, made) };
  await give(app, made, named);
  return { made, named };
}

async function give(app: App, { caseworker }: CaseInState, named: AccessNamed): Promise<void> {
  const { tag } = (await readOneAccess(app, caseworker, named)) ?? assert.fail();
  assert.ok((await giveAccess(app, caseworker, named, { tag, complaint: "" }, press(app))).ok);
}

const make = (app: App, { caseworker }: CaseInState, { accessId }: AccessNamed) =>
  makeAccessFile(app, { tenantId: caseworker.tenantId, requestId: accessId });

/** Stops what is being made as it is shown, or as it was shown before. */
async function stop(app: App, made: CaseInState, named: AccessNamed, shown?: string) {
  const chosenAt = shown ?? (await stateOf(app, made, named)).making?.chosenAt ?? "";
  return stopMaking(app, made.caseworker, named, chosenAt);
}

const accessOwed = async (app: App, { caseId, caseworker }: CaseInState) =>
  (await readOwed(app.database.of(caseworker), app, caseworker, caseId)).obligations.find(
    ({ what }) => what === "access",
  )?.status;

const stateOf = async (app: App, { citizen }: CaseInState, named: AccessNamed) => {
  const view = await readMyFile(app, citizen, named);
  return { isGiven: view?.request.given !== null, making: view?.request.making ?? null, file: view?.file ?? null };
};

test("nothing is given before it is made, and what comes into the case meanwhile is not in it; made twice, it is given once", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const { made, named } = await chosen(app);
    assert.ok((await planned(database, "make-access-file")) === 1);
    assert.deepEqual([(await stateOf(app, made, named)).isGiven, await accessOwed(app, made)], [false, "open"]);
    assert.equal(await readGivenPdf(app, made.citizen, named, 1), undefined);
    const note = {
      kind: "phone",
      occurredOn: app.clock.today(),
      theme: "Andet",
      withWhom: "",
      obligation: null,
    } as const;
    const words = "Det her kom, efter at filen var valgt.";
    assert.ok((await writeNote(app, made.caseworker, made.caseId, { ...note, words }, press(app))).ok);
    await make(app, made, named);
    await make(app, made, named);
    const { file, isGiven, making } = await stateOf(app, made, named);
    assert.deepEqual([isGiven, making, await accessOwed(app, made)], [true, null, "met"]);
    const pdf = (await readGivenPdf(app, made.citizen, named, 1))?.pdf ?? assert.fail();
    const { text } = await readPdf(pdf);
    assert.match(text, /som den så ud tirsdag den 10\. marts 2026.*Udtalelse fra lægen.*Papirets tekst, som den kom/);
    assert.doesNotMatch(text, /efter at filen var valgt/);
    const pages = file?.pieces.map(({ page }) => page ?? 0) ?? [];
    assert.deepEqual(
      pages,
      pages.toSorted((one, other) => one - other),
    );
    assert.equal(file?.parts.length, 1);
    assert.equal(await readGivenPdf(app, made.citizen, named, 2), undefined);
  }));

test("what is chosen cannot be changed while it is made; whoever stops it chooses anew, and nothing was given", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const { made, named } = await chosen(app);
    const piece = (await readOneAccess(app, made.caseworker, named))?.chosen[0]?.piece.name ?? "";
    const whole = { ...named, piece };
    const refused = { ok: false, refusal: "being-made" };
    assert.deepEqual(await choosePiece(app, made.caseworker, whole, { valg: "given" }), refused);
    const { tag } = (await readOneAccess(app, made.caseworker, named)) ?? assert.fail();
    assert.deepEqual(await giveAccess(app, made.caseworker, named, { tag, complaint: "" }, press(app)), refused);
    assert.ok((await stop(app, made, named)).ok);
    await make(app, made, named);
    assert.equal((await stateOf(app, made, named)).isGiven, false);
    assert.ok((await choosePiece(app, made.caseworker, whole, { valg: "given" })).ok);
    await give(app, made, named);
    await make(app, made, named);
    assert.equal((await stateOf(app, made, named)).isGiven, true);
    assert.deepEqual(await stop(app, made, named), { ok: false, refusal: "already-given" });
  }));

test("a page that showed an earlier choice stops it and not the colleague's newer one", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const { made, named } = await chosen(app);
    const old = (await stateOf(app, made, named)).making?.chosenAt ?? assert.fail();
    assert.ok((await stop(app, made, named, old)).ok);
    assert.ok((await stop(app, made, named, old)).ok, "pressed again there is nothing to stop");
    const later = onDay(app, "2026-03-11");
    await give(later, made, named);
    assert.deepEqual(await stop(later, made, named, old), { ok: false, refusal: "chosen-anew" });
    const site = signedInSite(made.caseworker, (one) => one.route("/sagsbehandler", giveAccessRoutes(later)));
    const page = accessRequestPath(named.caseId, named.accessId);
    const answer = await site.post(`${page}/vaelg-om`, { valgt: old });
    assert.deepEqual([answer.status, /En kollega har valgt om i mellemtiden/.test(answer.text)], [409, true]);
    await make(later, made, named);
    assert.equal((await stateOf(later, made, named)).isGiven, true);
  }));

test("a file whose worker died is taken up by another when the lease is over, and by nobody before", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const { made, named } = await chosen(app);
    await leaseEnds(database, "access_making", "1 hour");
    await make(app, made, named);
    await waitingPlanned(app, made);
    assert.equal((await stateOf(app, made, named)).isGiven, false);
    await leaseEnds(database, "access_making", "-1 second");
    await sql`delete from graphile_worker._private_jobs`.execute(database);
    await waitingPlanned(app, made);
    assert.equal(await planned(database, "make-access-file"), 1);
    await make(app, made, named);
    assert.equal((await stateOf(app, made, named)).isGiven, true);
  }));

test("a file that cannot be made is tried some times, then staff are told and choose anew; the citizen was told nothing wrong", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const { made, named } = await chosen(app);
    const broken: App = { ...app, letters: { print: () => Promise.reject(new Error("the press is dead")) } };
    for (let attempt = 0; attempt < 5; attempt += 1)
      await assert.rejects(make(broken, made, named), /the press is dead/);
    await make(broken, made, named);
    const { isGiven, making } = await stateOf(app, made, named);
    assert.deepEqual([isGiven, making?.hasFailed, await accessOwed(app, made)], [false, true, "open"]);
    assert.ok((await stop(app, made, named)).ok);
    await give(app, made, named);
    await make(app, made, named);
    assert.equal((await stateOf(app, made, named)).isGiven, true);
  }));

test("a note that is marked as another case's after the file was chosen is given to nobody by it", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const made = await caseApplied(app, "vejen");
    const note = { kind: "phone", occurredOn: app.clock.today(), theme: "Andet", withWhom: "" } as const;
    const told = { ...note, obligation: null, words: "Else er indlagt igen." };
    assert.ok((await writeNote(app, made.caseworker, made.caseId, told, press(app))).ok);
    const named = { caseId: made.caseId, accessId: await askedToSee(app, made.citizen, made) };
    await give(app, made, named);
    const entries = await readEntries(app.database.of(made.caseworker), made.caseworker.tenantId, made.caseId);
    const entryId = entries.find(({ event }) => event?.type === "note-written")?.id ?? assert.fail();
    const wrong = { why: "Det er en anden borger.", toCaseNumber: null };
    const at = { caseId: made.caseId, entryId };
    assert.ok((await markWrongCase(app, made.caseworker, at, wrong, press(app))).ok);
    await make(app, made, named);
    const { file, isGiven } = await stateOf(app, made, named);
    assert.equal(isGiven, true);
    assert.doesNotMatch(JSON.stringify(file), /Else/);
    const { text } = await readPdf((await readGivenPdf(app, made.citizen, named, 1))?.pdf ?? assert.fail());
    assert.match(text, /Notatet hører til i en anden sag/);
    assert.doesNotMatch(text, /Else/);
  }));

test("a paper that is marked as filed wrongly is given to nobody, be it before the file is printed or while it is", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const made = await caseApplied(app, "vejen");
    const first = await filedPaper(app, made, "Brev om Else Hansen");
    const second = await filedPaper(app, made, "Udtalelse om Else Hansen");
    const named = { caseId: made.caseId, accessId: await askedToSee(app, made.citizen, made) };
    await give(app, made, named);
    const marked = (documentId: string) => {
      const mark = { toCaseNumber: null, reason: "Den er om en anden." };
      return markMisfiled(app, made.caseworker, { caseId: made.caseId, documentId }, mark, press(app));
    };
    assert.ok((await marked(first)).ok);
    const meanwhile = onceFileIsRead(app, () => marked(second));
    await assert.rejects(make(meanwhile.app, made, named), /turned out to be another case's/);
    assert.equal(await meanwhile.happened(), true);
    assert.equal((await stateOf(app, made, named)).isGiven, false);
    await make(app, made, named);
    const { file, isGiven } = await stateOf(app, made, named);
    assert.equal(isGiven, true);
    const papers = file?.pieces.filter(({ kind }) => kind === "document") ?? [];
    assert.deepEqual(
      papers.map(({ beside, blocks, title }) => [title, blocks, beside]),
      Array(2).fill(["Dokument", [], "gone"]),
    );
    const { text } = await readPdf((await readGivenPdf(app, made.citizen, named, 1))?.pdf ?? assert.fail());
    assert.match(text, /Papiret er taget ud af sagen/);
    assert.doesNotMatch(text, /Papirets tekst, som den kom/);
    const site = signedInSite(made.caseworker, (one) => one.route("/sagsbehandler", giveAccessRoutes(app)));
    const page = await site.get(accessRequestPath(named.caseId, named.accessId));
    assert.match(page.text, /Noget mangler i filen.*Dokument.*taget ud af sagen, efter at det blev valgt/);
    assert.doesNotMatch(page.text, /som sin egen fil|ligger ved siden af/);
  }));

async function waitingPlanned(app: App, { caseworker }: CaseInState): Promise<void> {
  await planWaitingFiles(app, municipalityOf(app, caseworker) ?? assert.fail());
}
