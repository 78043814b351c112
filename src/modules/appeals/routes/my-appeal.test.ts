import assert from "node:assert/strict";
import { test } from "node:test";
import { keptIn, packed, press, sent } from "../../../../tests/appeal-course.ts";
import type { CaseInState } from "../../../../tests/case-in-state.ts";
import { filedPaper } from "../../../../tests/filed-paper.ts";
import { letIn } from "../../../../tests/let-in.ts";
import { signedInSite } from "../../../../tests/signed-in-site.ts";
import { onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import type { App } from "../../../platform/app.ts";
import { addDocuments } from "../../documents/use-cases/add-documents.ts";
import { markMisfiled } from "../../documents/use-cases/mark-misfiled.ts";
import type { CitizenSide } from "../../people/domain/actor.ts";
import { sendFields } from "../domain/package-forms.ts";
import { citizenAppealRoutes } from "./citizen.tsx";

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

/** forvaltningsloven §§ 9 and 15 b: what was sent is told of by its title only to whom it is open. */
test("what was sent stands with its title where its reader may open it, and else with its kind and its day alone", () =>
  withDatabase(async (database) => {
    const start = await testApp(database, "2026-03-03");
    const app = onDay(start, "2026-04-20");
    const { complaint, made } = await keptIn(start);
    const { wrong } = await withPapers(app, made);
    const { id } = await packed(app, made, complaint);
    const known = { [sendFields.reason]: "Alt var kendt af borgeren." };
    assert.ok((await sent(app, made, complaint, id, known)).ok);
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
