import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { askedFromOutside } from "../../../../tests/access-in-case.ts";
import { leaseEnds, onceFileIsRead, planned } from "../../../../tests/background-work.ts";
import { type CaseInState, caseApplied } from "../../../../tests/case-in-state.ts";
import { filedPaper } from "../../../../tests/filed-paper.ts";
import { readPdf } from "../../../../tests/pdf-reading.ts";
import { testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import type { App } from "../../../platform/app.ts";
import { markMisfiled } from "../../documents/use-cases/mark-misfiled.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { lettersInFull } from "../../letters/use-cases/letters-in-full.ts";
import { answerFields } from "../domain/outside-forms.ts";
import { makeAllOutsideFiles } from "../jobs/every-municipality.ts";
import { answerOutside, endOutside } from "./answer-outside.ts";
import { makeOutsideFile } from "./make-outside-file.ts";
import { type OutsideNamed, readOneOutside, readOutsidePdf } from "./read-outside.ts";

const press = (app: App) => ({ submissionId: app.newId(), path: "/" });

/** Somebody outside is to have the whole file, and nothing is made yet. */
async function chosen(app: App) {
  const made = await caseApplied(app, "vejen");
  const paper = await filedPaper(app, made, "Udtalelse fra lægen");
  const named = { caseId: made.caseId, outsideId: await askedFromOutside(app, made.caseworker, made.caseId) };
  assert.deepEqual(await answers(app, made, named), { ok: true, value: "/" });
  return { made, named, paper };
}

async function answers(app: App, { caseworker }: CaseInState, named: OutsideNamed) {
  const shown = (await readOneOutside(app, caseworker, named)) ?? assert.fail();
  const fields = { [answerFields.outcome]: "all", [answerFields.tag]: shown.tag };
  return answerOutside(app, caseworker, named, fields, press(app));
}

const make = (app: App, { caseworker }: CaseInState, { outsideId }: OutsideNamed) =>
  makeOutsideFile(app, { tenantId: caseworker.tenantId, requestId: outsideId });

async function stateOf(app: App, { caseworker }: CaseInState, named: OutsideNamed) {
  const { request } = (await readOneOutside(app, caseworker, named)) ?? assert.fail();
  return {
    steps: request.steps.map(({ kind }) => kind),
    failed: request.making?.hasFailed ?? null,
    parts: request.files.length,
  };
}

const letters = async (app: App, { caseId, caseworker }: CaseInState): Promise<number> =>
  (await lettersInFull(app.database.of(caseworker), caseworker, caseId)).filter(
    ({ letter }) => letter.kind === "outside-access",
  ).length;

const done = { steps: ["answered"], failed: null, parts: 1 };
const waits = { steps: [], failed: false, parts: 0 };

test("what somebody outside is given is one file with an index and the papers in it, made once and answered with it", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const { made, named } = await chosen(app);
    assert.equal(await planned(database, "make-outside-file"), 1);
    assert.deepEqual([await stateOf(app, made, named), await letters(app, made)], [waits, 0]);
    assert.deepEqual(await answers(app, made, named), { ok: false, refusal: "being-made" });
    await make(app, made, named);
    await make(app, made, named);
    assert.deepEqual([await stateOf(app, made, named), await letters(app, made)], [done, 1]);
    const pdf = (await readOutsidePdf(app, made.caseworker, named, 1))?.pdf ?? assert.fail();
    const { text } = await readPdf(pdf);
    assert.match(
      text,
      /det, du får at se af sagen.*Det, du får, det ældste først.*Udtalelse fra lægen.*Papirets tekst, som den kom/,
    );
    assert.equal(await readOutsidePdf(app, made.caseworker, named, 2), undefined);
    const last = (await readEntries(app.database.of(made.caseworker), made.caseworker.tenantId, made.caseId)).at(-1);
    assert.match(last?.text ?? "", /får det hele\. Givet: .*Brevet og filen skal printes og i post\./);
  }));

test("a file for others whose worker died is taken up by another, and one that fails is told of and can be answered anew", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const { made, named } = await chosen(app);
    await leaseEnds(database, "outside_making", "1 hour");
    await sql`delete from graphile_worker._private_jobs`.execute(database);
    await make(app, made, named);
    await makeAllOutsideFiles(app);
    assert.deepEqual([await stateOf(app, made, named), await planned(database, "make-outside-file")], [waits, 0]);
    await leaseEnds(database, "outside_making", "-1 second");
    await makeAllOutsideFiles(app);
    assert.equal(await planned(database, "make-outside-file"), 1);
    const broken: App = { ...app, letters: { print: () => Promise.reject(new Error("the press is dead")) } };
    for (let attempt = 0; attempt < 5; attempt += 1)
      await assert.rejects(make(broken, made, named), /the press is dead/);
    await make(broken, made, named);
    assert.deepEqual(await stateOf(app, made, named), { ...waits, failed: true });
    assert.ok((await answers(app, made, named)).ok);
    await make(app, made, named);
    assert.deepEqual([await stateOf(app, made, named), await letters(app, made)], [done, 1]);
  }));

test("a request that is taken back while its file is made is not answered", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const { made, named } = await chosen(app);
    const meanwhile = onceFileIsRead(app, () => endOutside(app, made.caseworker, named, "withdrawn", press(app)));
    await make(meanwhile.app, made, named);
    assert.equal(await meanwhile.happened(), true);
    await make(app, made, named);
    const after = { steps: ["withdrawn"], failed: null, parts: 0 };
    assert.deepEqual([await stateOf(app, made, named), await letters(app, made)], [after, 0]);
  }));

test("a paper that is marked as filed wrongly while the file for others is printed goes to nobody", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const { made, named, paper } = await chosen(app);
    const at = { caseId: made.caseId, documentId: paper };
    const mark = { toCaseNumber: null, reason: "Den er om en anden." };
    const meanwhile = onceFileIsRead(app, () => markMisfiled(app, made.caseworker, at, mark, press(app)));
    await assert.rejects(make(meanwhile.app, made, named), /turned out to be another case's/);
    assert.deepEqual([await meanwhile.happened(), await stateOf(app, made, named)], [true, waits]);
    await make(app, made, named);
    assert.deepEqual(await stateOf(app, made, named), done);
    const { text } = await readPdf((await readOutsidePdf(app, made.caseworker, named, 1))?.pdf ?? assert.fail());
    assert.match(text, /Papiret er taget ud af sagen/);
    assert.doesNotMatch(text, /Udtalelse fra lægen|Papirets tekst/);
  }));
