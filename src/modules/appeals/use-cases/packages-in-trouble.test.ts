import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { asked, keptIn, packed, press, print, sent, shown } from "../../../../tests/appeal-course.ts";
import { leaseEnds, planned } from "../../../../tests/background-work.ts";
import type { CaseInState } from "../../../../tests/case-in-state.ts";
import { filedPaper } from "../../../../tests/filed-paper.ts";
import { readPdf } from "../../../../tests/pdf-reading.ts";
import { onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { type App, municipalityOf } from "../../../platform/app.ts";
import type { Complaint } from "../../complaints/domain/complaint.ts";
import { markMisfiled } from "../../documents/use-cases/mark-misfiled.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { markWrongCase } from "../../notes/use-cases/correct-entry.ts";
import { writeNote } from "../../notes/use-cases/write-note.ts";
import { reasonField, sendFields } from "../domain/package-forms.ts";
import { explainMissing } from "./choose-for-package.ts";
import { makePackage } from "./make-package.ts";
import { planWaitingPackages, printPackage } from "./print-package.ts";
import { readPackageFile } from "./read-package-file.ts";
import { registerQuestion } from "./register-question.ts";

interface Kept {
  readonly made: CaseInState;
  readonly complaint: Complaint;
}

const namedBy = ({ complaint, made }: Kept) => ({ caseId: made.caseId, complaintId: complaint.id });
const knownAlready = { [sendFields.reason]: "Alt i sagen var kendt af borgeren." };

async function pdfOf(app: App, kept: Kept, packageId: string): Promise<string> {
  const read = await readPackageFile(app, kept.made.caseworker, { ...namedBy(kept), packageId, ordinal: 1 });
  return (await readPdf(Buffer.from(read?.bytes ?? assert.fail()))).text;
}

const newest = async (app: App, { complaint, made }: Kept) =>
  (await shown(app, made, complaint)).appeal.packages.at(-1) ?? assert.fail();

async function readsIn(app: App, { made }: Kept, words: string): Promise<void> {
  const note = {
    kind: "phone",
    occurredOn: app.clock.today(),
    theme: "Andet",
    withWhom: "",
    obligation: null,
  } as const;
  assert.ok((await writeNote(app, made.caseworker, made.caseId, { ...note, words }, press(app))).ok);
}

/** The newest note was written in the wrong case. */
async function isElsewhere(app: App, { made }: Kept): Promise<void> {
  const entries = await readEntries(app.database.of(made.caseworker), made.caseworker.tenantId, made.caseId);
  const entryId = entries.findLast(({ event }) => event?.type === "note-written")?.id ?? assert.fail();
  const wrong = { why: "Det er en anden borger.", toCaseNumber: null };
  assert.ok((await markWrongCase(app, made.caseworker, { caseId: made.caseId, entryId }, wrong, press(app))).ok);
}

/** A paper was filed in the wrong case. */
async function isMisfiled(app: App, { made }: Kept, documentId: string): Promise<void> {
  const mark = { toCaseNumber: null, reason: "Forkert sag" };
  assert.ok((await markMisfiled(app, made.caseworker, { caseId: made.caseId, documentId }, mark, press(app))).ok);
}

test("pictures, invisible signs and CPR numbers in reasons, questions and titles stop no package, and no number stands whole", () =>
  withDatabase(async (database) => {
    const start = await testApp(database, "2026-03-03");
    const app = onDay(start, "2026-04-20");
    const kept = await keptIn(start);
    const { caseworker } = kept.made;
    await filedPaper(app, kept.made, "Fra lægen 😀");
    const reasons = { [reasonField("hearing")]: "☒ Ikke rele\u00advant for 010190-1234 \u200b" };
    assert.ok((await explainMissing(app, caseworker, namedBy(kept), reasons, press(app))).ok);
    const first = await packed(app, kept.made, kept.complaint);
    const text = await pdfOf(app, kept, first.id);
    assert.match(text, /Ikke relevant for 010190-xxxx/);
    assert.match(text, /Fra lægen \[billede\]/);
    assert.doesNotMatch(text, /1234/);
    assert.ok((await sent(app, kept.made, kept.complaint, first.id)).ok);
    const fields = { hvad: "Send mere 🙏 om 010190-1234." };
    const then = onDay(app, "2026-05-04");
    const question = { fields, on: "blank", answerBy: "blank" } as const;
    assert.ok((await registerQuestion(then, caseworker, namedBy(kept), question, press(then))).ok);
    await filedPaper(then, kept.made, "Ny udtalelse");
    const questionId = (await shown(then, kept.made, kept.complaint)).appeal.questions[0]?.id ?? "";
    const second = await packed(then, kept.made, kept.complaint, questionId);
    const later = await pdfOf(then, kept, second.id);
    assert.match(later, /Send mere \[billede\] om 010190-xxxx/);
    assert.match(later, /Sendt før.*Fra lægen \[billede\]/);
  }));

test("a package that another was sent before is not sent with the same page numbers, and a new one goes on after them", () =>
  withDatabase(async (database) => {
    const start = await testApp(database, "2026-03-03");
    const app = onDay(start, "2026-04-20");
    const { complaint, made } = await keptIn(start);
    const first = await packed(app, made, complaint);
    const second = await asked(app, made, complaint);
    assert.equal(second.plan.firstPage, 1);
    assert.ok((await sent(app, made, complaint, first.id, knownAlready)).ok);
    await print(app, made, second);
    assert.deepEqual(await sent(app, made, complaint, second.id, knownAlready), { ok: false, refusal: "pages-taken" });
    await filedPaper(app, made, "Ny udtalelse");
    const third = await packed(app, made, complaint);
    assert.equal(third.plan.firstPage, (first.result?.lastPage ?? 0) + 1);
    assert.ok((await sent(app, made, complaint, third.id)).ok);
  }));

test("what is marked as another case's after the package was made keeps it from being sent, and is not in the next", () =>
  withDatabase(async (database) => {
    const start = await testApp(database, "2026-03-03");
    const app = onDay(start, "2026-04-20");
    const kept = await keptIn(start);
    const { complaint, made } = kept;
    await readsIn(app, kept, "Else er indlagt igen.");
    const documentId = await filedPaper(app, made, "Brev om Else");
    const first = await packed(app, made, complaint);
    assert.deepEqual((await shown(app, made, complaint)).notOfCase, []);
    await isElsewhere(app, kept);
    await isMisfiled(app, kept, documentId);
    const kinds = (await shown(app, made, complaint)).notOfCase.map(({ kind }) => kind);
    assert.deepEqual(kinds.toSorted(), ["document", "note", "note"], "the note that tells of the paper is one of them");
    assert.deepEqual(await sent(app, made, complaint, first.id, knownAlready), { ok: false, refusal: "not-of-case" });
    const second = await packed(app, made, complaint);
    assert.doesNotMatch(await pdfOf(app, kept, second.id), /Else/);
    assert.deepEqual((await shown(app, made, complaint)).notOfCase, []);
    assert.ok((await sent(app, made, complaint, second.id, knownAlready)).ok);
  }));

test("what is marked as another case's while the package waits is printed without its words and its title", () =>
  withDatabase(async (database) => {
    const start = await testApp(database, "2026-03-03");
    const app = onDay(start, "2026-04-20");
    const kept = await keptIn(start);
    const { complaint, made } = kept;
    await readsIn(app, kept, "Else er indlagt igen.");
    const documentId = await filedPaper(app, made, "Brev om Else");
    const waiting = await asked(app, made, complaint);
    await isElsewhere(app, kept);
    await isMisfiled(app, kept, documentId);
    await print(app, made, waiting);
    const text = await pdfOf(app, kept, waiting.id);
    assert.match(text, /Hører ikke til i sagen/);
    assert.doesNotMatch(text, /Else/);
    assert.deepEqual(await sent(app, made, complaint, waiting.id, knownAlready), { ok: false, refusal: "not-of-case" });
  }));

test("a package whose worker died is printed by another when its lease is over, and by nobody before", () =>
  withDatabase(async (database) => {
    const start = await testApp(database, "2026-03-03");
    const app = onDay(start, "2026-04-20");
    const kept = await keptIn(start);
    const { made } = kept;
    await asked(app, made, kept.complaint);
    await leaseEnds(database, "appeal_package", "1 hour");
    await print(app, made, await newest(app, kept));
    assert.equal((await newest(app, kept)).state, "waiting");
    await leaseEnds(database, "appeal_package", "-1 second");
    await sql`delete from graphile_worker._private_jobs`.execute(database);
    await sweep(app, made);
    assert.equal(await planned(database, "make-appeal-package"), 1);
    await print(app, made, await newest(app, kept));
    assert.equal((await newest(app, kept)).state, "made");
  }));

test("a package that cannot be printed is tried five times, then staff are told and can make another", () =>
  withDatabase(async (database) => {
    const start = await testApp(database, "2026-03-03");
    const app = onDay(start, "2026-04-20");
    const kept = await keptIn(start);
    const { complaint, made } = kept;
    const { id } = await asked(app, made, complaint);
    const broken: App = {
      ...app,
      law: { ...app.law, appealPackage: { ...app.law.appealPackage, limits: noLimits() } },
    };
    const printed = () => printPackage(broken, { tenantId: made.caseworker.tenantId, packageId: id });
    for (let attempt = 0; attempt < 5; attempt += 1) await assert.rejects(printed, /the press is dead/);
    await printed();
    assert.equal((await newest(app, kept)).state, "waiting");
    await sweep(app, made);
    await sweep(app, made);
    const failed = await newest(app, kept);
    assert.deepEqual([failed.state, failed.files.length], ["failed", 0]);
    assert.match(failed.result?.trouble ?? "", /kan ikke lave pakken/);
    assert.ok((await sent(app, made, complaint, (await packed(app, made, complaint)).id, knownAlready)).ok);
  }));

test("a package that says that it answers a question which nobody asks any more is not made", () =>
  withDatabase(async (database) => {
    const start = await testApp(database, "2026-03-03");
    const app = onDay(start, "2026-04-20");
    const kept = await keptIn(start);
    const { tag } = await shown(app, kept.made, kept.complaint);
    const toMake = { tag, questionId: app.newId() };
    assert.deepEqual(await makePackage(app, kept.made.caseworker, namedBy(kept), toMake, press(app)), {
      ok: false,
      refusal: "changed-meanwhile",
    });
  }));

function noLimits() {
  const dead = () => {
    throw new Error("the press is dead");
  };
  return Object.defineProperties({ megabytesPerFile: 25, megabytesInAll: 200 }, { megabytesPerFile: { get: dead } });
}

const sweep = (app: App, { caseworker }: CaseInState) =>
  planWaitingPackages(app, municipalityOf(app, caseworker) ?? assert.fail());
