import assert from "node:assert/strict";
import { test } from "node:test";
import type { CaseInState } from "../../../../tests/case-in-state.ts";
import { complaintsIn, owedIn, registers, steps, textOfLetter } from "../../../../tests/complaint-course.ts";
import { caseDecidedByTwo } from "../../../../tests/decided-by-two.ts";
import { caseGranted, startSupport } from "../../../../tests/granted-case.ts";
import { pdfWith } from "../../../../tests/made-files.ts";
import { hire, onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { listDocuments } from "../../documents/use-cases/read-documents.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import { recomputeObligations } from "../../obligations/use-cases/recompute-obligations.ts";
import { piecesIn } from "../../pieces/use-cases/pieces-in.ts";
import { complaintAsOf } from "../domain/complaint-as-of.ts";
import { complaintStand } from "../domain/complaint-stand.ts";
import { registerFields, whoComplains } from "../domain/register-form.ts";
import { stepFields } from "../domain/step-acts.ts";
import { complaintsToComment, readProviderComplaints } from "./comment-complaint.ts";
import { readCaseComplaints, readMyComplaints, readWaitingComplaints } from "./read-complaints.ts";
import { registerComplaint } from "./register-complaint.ts";

const why = { [stepFields("fejl").note]: "Den er fra en anden borger." };
const words = { [registerFields.words]: "Jeg er vred over min bror Bo." };

/** A decision of Vejen's, complained of in a letter on 10 April 2026 that somebody else had sent. */
async function writtenInTheWrongCase(app: App) {
  const made = await caseGranted(app, "vejen");
  const then = onDay(app, "2026-04-10");
  const view = await readCaseComplaints(then, made.caseworker, made.caseId);
  const parts = view?.ground.decisions[0]?.decision.parts.map(({ id }) => id) ?? [];
  const registered = await registerComplaint(then, made.caseworker, made.caseId, {
    fields: {
      ...words,
      [registerFields.subject]: "decision",
      [registerFields.way]: "letter",
      [registerFields.parts]: parts,
      [registerFields.who]: whoComplains.citizen,
    },
    receivedOn: "blank",
    files: [{ name: "Bos brev.pdf", bytes: pdfWith() }],
    submissionId: app.newId(),
  });
  assert.ok(registered.ok);
  const [complaint] = await complaintsIn(then, made);
  assert.ok(complaint);
  return { made, complaint };
}

const entriesOf = (app: App, { caseId, caseworker }: CaseInState) =>
  readEntries(app.database.of(caseworker), caseworker.tenantId, caseId);

test("a complaint that was written down in the wrong case owes nothing there, is seen by staff alone, and whoever got the receipt is told", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { complaint, made } = await writtenInTheWrongCase(app);
    const then = onDay(app, "2026-04-13");
    assert.ok((await owedIn(then, made)).includes("reconsideration 2026-05-08 open"));
    const file = async () =>
      JSON.stringify(await piecesIn(app.database.of(made.caseworker), then, made.caseworker, made.caseId));
    assert.equal((await file()).split("min bror Bo").length - 1, 3, "the complaint, its entry and its receipt");
    assert.equal((await steps(then, made.caseworker, complaint, "fejl")).ok, false, "without a reason");
    assert.ok((await steps(then, made.caseworker, complaint, "fejl", why)).ok);

    // The citizen's own time to complain runs as if nothing had come.
    const owed = await owedIn(then, made);
    assert.deepEqual(
      owed.map((line) => line.split(" ").at(0)),
      ["complaint"],
    );
    assert.ok(owed.every((line) => line.endsWith("open")));
    const [after] = await complaintsIn(then, made);
    assert.ok(after);
    assert.equal(complaintStand(after), "misfiled");
    assert.equal(complaintStand(complaintAsOf(after, localDate("2026-04-12"))), "waiting", "as it was known then");
    assert.deepEqual((await readMyComplaints(then, made.citizen, made.caseId))?.complaints, []);
    assert.deepEqual(await readWaitingComplaints(then, made.caseworker), []);
    const papers = await listDocuments(then, made.caseworker, made.caseId);
    assert.deepEqual(
      papers?.documents.map(({ misfiled, title }) => [title, misfiled?.kind]),
      [["Bos brev", "withdrawn"]],
    );
    const letter = await textOfLetter(then, made, after.steps.at(-1)?.letterId ?? "");
    assert.match(letter, /Det var en fejl hos os[\s\S]*Du har ikke klaget[\s\S]*Vil du selv klage/);
    assert.doesNotMatch(letter, /din klage|Bo/);
    assert.doesNotMatch(await file(), /min bror Bo|Bos brev/);
    const entries = await entriesOf(then, made);
    const came = entries.find(({ event }) => event?.type === "complaint-received");
    const mark = entries.find(({ corrects }) => corrects !== null && corrects === came?.id);
    assert.deepEqual(mark && [mark.theme, /Den er fra en anden borger/.test(mark.text)], [
      "Hører ikke til i sagen",
      true,
    ]);
    assert.deepEqual((await recomputeObligations(then)).changed, []);

    const own = await registers(then, made, { [registerFields.words]: "Nu klager jeg selv." });
    assert.equal(complaintStand(own), "waiting");
    // Four weeks from Monday 13 April.
    assert.ok((await owedIn(then, made)).includes("reconsideration 2026-05-11 open"));
    assert.equal((await readMyComplaints(then, made.citizen, made.caseId))?.complaints.length, 1);
  }));

test("both complaints that one receipt is for go together, with one letter", () =>
  withDatabase(async (database) => {
    const start = onDay(await testApp(database, "2026-03-03"), "2026-03-10");
    const made = await caseDecidedByTwo(start);
    // The last day to complain was Tuesday 7 April: too late in part, so that it was filed as two.
    const app = onDay(start, "2026-04-08");
    await registers(app, made, words);
    const [first] = await complaintsIn(app, made);
    assert.ok(first);
    assert.ok((await steps(app, made.caseworker, first, "fejl", why)).ok);
    const both = await complaintsIn(app, made);
    assert.deepEqual(both.map(complaintStand), ["misfiled", "misfiled"]);
    assert.equal(new Set(both.map((one) => one.steps.at(-1)?.letterId)).size, 1);
    const { obligations } = await readOwed(app.database.of(made.caseworker), app, made.caseworker, made.caseId);
    assert.deepEqual(
      obligations.filter(({ what }) =>
        ["reconsideration", "complaint-answer", "forward-to-ankestyrelsen"].includes(what),
      ),
      [],
    );
  }));

test("what came on the citizen's own pages, and what something has come of, is not taken out; nor by intake", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const made = await caseGranted(app, "vejen");
    const then = onDay(app, "2026-04-13");
    const complaint = await registers(then, made, {});
    const intake = await hire(then, "vejen", "intake");
    assert.deepEqual(await steps(then, intake, complaint, "fejl", why), { ok: false, refusal: "not-found" });
    const waits = { [stepFields("afventer").note]: "Lægen.", [stepFields("afventer").expectedOn]: "2026-04-20" };
    assert.ok((await steps(then, made.caseworker, complaint, "afventer", waits)).ok);
    assert.deepEqual(await steps(then, made.caseworker, complaint, "fejl", why), { ok: false, refusal: "not-now" });
  }));

test("a provider that was to see it sees it no more", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const made = await caseGranted(app, "vejen");
    const worker = await startSupport(onDay(app, "2026-04-10"), made, "2026-04-10");
    const then = onDay(app, "2026-04-13");
    const about = { [registerFields.subject]: "delivery", [registerFields.parts]: [], [registerFields.to]: "udfoerer" };
    const complaint = await registers(then, made, about);
    assert.notEqual(complaint.provider, null);
    assert.equal(await complaintsToComment(then, worker), 1);
    assert.ok((await steps(then, made.caseworker, complaint, "fejl", why)).ok);
    assert.equal(await complaintsToComment(then, worker), 0);
    assert.deepEqual(await readProviderComplaints(then, worker), []);
  }));
