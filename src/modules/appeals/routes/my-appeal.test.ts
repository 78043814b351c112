import assert from "node:assert/strict";
import { test } from "node:test";
import type { CaseInState } from "../../../../tests/case-in-state.ts";
import { registers, steps } from "../../../../tests/complaint-course.ts";
import { filedPaper } from "../../../../tests/filed-paper.ts";
import { caseGranted } from "../../../../tests/granted-case.ts";
import { letIn } from "../../../../tests/let-in.ts";
import { signedInSite } from "../../../../tests/signed-in-site.ts";
import { onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import type { App } from "../../../platform/app.ts";
import type { Complaint } from "../../complaints/domain/complaint.ts";
import { stepFields } from "../../complaints/domain/step-acts.ts";
import { addDocuments } from "../../documents/use-cases/add-documents.ts";
import { markMisfiled } from "../../documents/use-cases/mark-misfiled.ts";
import type { CitizenSide } from "../../people/domain/actor.ts";
import { sendFields } from "../domain/package-forms.ts";
import { makePackage } from "../use-cases/make-package.ts";
import { printPackage } from "../use-cases/print-package.ts";
import { readAppeal } from "../use-cases/read-appeal.ts";
import { sendPackage } from "../use-cases/send-package.ts";
import { citizenAppealRoutes } from "./citizen.tsx";

const press = (app: App) => ({ submissionId: app.newId(), path: "/" });

/** Papers of three kinds: the citizen's own, one that is not shown to the citizen, and one that turned out to be another's. */
async function withPapers(app: App, made: CaseInState): Promise<{ readonly wrong: string }> {
  await filedPaper(app, made, "Brev fra lægen");
  const wrong = await filedPaper(app, made, "Udtalelse om Else Hansen");
  const told = { receivedOn: app.clock.today(), from: "authority", note: "", shownToCitizen: false } as const;
  const sent = {
    told: { ...told, title: "Underretning om søster" },
    files: [{ name: "brev.txt", bytes: Buffer.from("Søster") }],
  };
  assert.ok((await addDocuments(app, made.caseworker, made.caseId, sent, press(app))).ok);
  return { wrong };
}

/** The papers of a complaint have gone to the appeal board. */
async function sentOn(app: App, { caseId, caseworker }: CaseInState, complaint: Complaint): Promise<void> {
  const named = { caseId, complaintId: complaint.id };
  const shown = async () => (await readAppeal(app, caseworker, named)) ?? assert.fail();
  const { tag } = await shown();
  assert.ok((await makePackage(app, caseworker, named, { tag, questionId: "" }, press(app))).ok);
  const packageId = (await shown()).appeal.packages.at(-1)?.id ?? "";
  await printPackage(app, { tenantId: caseworker.tenantId, packageId });
  const fields = { [sendFields.way]: "secure-mail", [sendFields.reason]: "Alt var kendt af borgeren." };
  const outcome = await sendPackage(app, caseworker, { ...named, packageId }, { fields, on: "blank" }, press(app));
  assert.ok(outcome.ok);
}

/** forvaltningsloven §§ 9 and 15 b: what was sent is told of by its title only to whom it is open. */
test("what was sent stands with its title where its reader may open it, and else with its kind and its day alone", () =>
  withDatabase(async (database) => {
    const start = await testApp(database, "2026-03-03");
    const made = await caseGranted(start, "vejen");
    const app = onDay(start, "2026-04-20");
    const complaint = await registers(onDay(start, "2026-04-10"), made, { ord: "Det er for lidt." });
    const again = stepFields("genvurderet");
    const kept = { [again.outcome]: "kept", [again.note]: "Hjælpen dækker det, der er søgt om." };
    assert.ok((await steps(app, made.caseworker, complaint, "genvurderet", kept)).ok);
    const { wrong } = await withPapers(app, made);
    await sentOn(app, made, complaint);
    const at = { caseId: made.caseId, documentId: wrong };
    const mark = { toCaseNumber: null, reason: "Den er om en anden." };
    assert.ok((await markMisfiled(app, made.caseworker, at, mark, press(app))).ok);
    const page = async (actor: CitizenSide) => {
      const site = signedInSite(actor, (one) => one.route("/borger/vejen", citizenAppealRoutes(app)));
      const shown = await site.get(`/borger/vejen/sag/${made.caseId}/klager/${complaint.id}/ankestyrelsen`);
      assert.equal(shown.status, 200);
      return shown.text;
    };
    const own = await page(made.citizen);
    assert.match(own, /20\. apr\. 2026 : Brev fra lægen/);
    assert.equal(own.match(/20\. apr\. 2026 : Dokument/g)?.length, 2);
    assert.doesNotMatch(own, /Else Hansen|søster/);
    const helper = await page(await letIn(app, made.citizen, { parts: ["complaint"] }));
    assert.equal(helper.match(/20\. apr\. 2026 : Dokument/g)?.length, 3);
    assert.doesNotMatch(helper, /Else Hansen|søster|Brev fra lægen/);
  }));
