import assert from "node:assert/strict";
import { test } from "node:test";
import { asked, keptIn, packed, press, print, sent, shown } from "../../../../tests/appeal-course.ts";
import { filedPaper } from "../../../../tests/filed-paper.ts";
import { hiddenValue, signedInSite } from "../../../../tests/signed-in-site.ts";
import { onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { makeFields, questionFields, sendFields } from "../domain/package-forms.ts";
import { registerQuestion } from "../use-cases/register-question.ts";
import { appealRoutes } from "./caseworker.tsx";

const isQuestionChosen = /name="spoergsmaal" class="form-radio" value="[0-9a-f-]{36}" checked/;
const known = { [sendFields.reason]: "Alt i sagen var kendt af borgeren." };

test("a form that somebody was before comes back as it was typed, and the question is not answered by itself", () =>
  withDatabase(async (database) => {
    const start = await testApp(database, "2026-03-03");
    const app = onDay(start, "2026-04-20");
    const { complaint, made } = await keptIn(start);
    const first = await packed(app, made, complaint);
    const named = { caseId: made.caseId, complaintId: complaint.id };
    const site = signedInSite(made.caseworker, (one) => one.route("/sagsbehandler", appealRoutes(app)));
    const path = `/sagsbehandler/sager/${made.caseId}/klager/${complaint.id}/pakke`;
    const overtaken = await asked(app, made, complaint);
    assert.ok((await sent(app, made, complaint, first.id, known)).ok);
    await print(app, made, overtaken);
    const page = await site.get(path);
    assert.match(page.text, /Pakke 2 Skal laves igen.*En anden pakke er sendt imens/);
    const typed = { [sendFields.packageId]: overtaken.id, [sendFields.way]: "portal", ...known };
    const late = await site.post(`${path}/sendt`, typed);
    assert.equal(late.status, 409);
    assert.match(late.text, /har brugt sidetallene\. Lav pakken igen/);

    const question = {
      fields: { [questionFields.text]: "Send de nyeste notater." },
      on: "blank",
      answerBy: "blank",
    } as const;
    assert.ok((await registerQuestion(app, made.caseworker, named, question, press(app))).ok);
    await filedPaper(app, made, "Ny udtalelse");
    const open = await site.get(path);
    assert.match(open.html, isQuestionChosen);
    const { tag } = await shown(app, made, complaint);
    await filedPaper(app, made, "Endnu en udtalelse");
    const other = { [makeFields.tag]: tag, [makeFields.question]: "", indsendelse: hiddenValue(open, "indsendelse") };
    const again = await site.post(`${path}/lav`, other);
    assert.equal(again.status, 409);
    assert.match(again.html, /name="spoergsmaal" class="form-radio" value checked/);
    assert.doesNotMatch(again.html, isQuestionChosen);
  }));
