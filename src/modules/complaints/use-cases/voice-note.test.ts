import assert from "node:assert/strict";
import { test } from "node:test";
import { complaintsIn, owedIn, receiptOf, steps } from "../../../../tests/complaint-course.ts";
import { caseGranted } from "../../../../tests/granted-case.ts";
import { wavWith } from "../../../../tests/made-sounds.ts";
import { onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { readLetter as letterDocument } from "../../../ui/letter/letter-document.ts";
import { letterText } from "../../../ui/letter/letter-text.ts";
import { readLetter } from "../../letters/use-cases/read-letters.ts";
import { complaintFields } from "../domain/complaint-draft.ts";
import { stepFields } from "../domain/step-acts.ts";
import { complain } from "./complain.ts";
import { hearRecording } from "./hear-recording.ts";
import { answerQuestion } from "./write-complaint.ts";

/** offentlighedsloven § 13; the words of BRO and AAB-26.4: no form is required. Four weeks from 10 April 2026 are 8 May. */
test("a recording is the complaint from the day it came; what is said is written down, told in return and put right", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-04-10");
    const made = await caseGranted(app, "vejen");
    const fields = { [complaintFields.subject]: "decision" };
    assert.ok(
      (await answerQuestion(app, made.citizen, made.caseId, { question: "hvad", fields, decisionId: null })).ok,
    );
    const files = [{ name: "optagelse.wav", bytes: wavWith() }];
    const press = { files, submissionId: app.newId(), seen: null };
    assert.ok((await complain(app, made.citizen, made.caseId, press)).ok);
    const [sent] = await complaintsIn(app, made);
    assert.ok(sent);
    assert.deepEqual([sent.recordings.length, sent.words], [1, ""]);
    const receipt = await receiptOf(app, made.citizen, sent);
    assert.match(receipt, /Vi fik en lydoptagelse\. Vi skriver ned, hvad du siger/);
    assert.doesNotMatch(receipt, /Du har ikke skrevet mere/);
    assert.equal((await owedIn(app, made)).at(-1), "reconsideration 2026-05-08 open");
    const named = { caseId: made.caseId, complaintId: sent.id, recordingId: sent.recordings[0] ?? "" };
    assert.equal((await hearRecording(app, made.citizen, named))?.document.type, "audio/wav");
    assert.equal(await hearRecording(app, made.citizen, { ...named, recordingId: app.newId() }), undefined);

    const then = onDay(app, "2026-04-14");
    const heard = { [stepFields("skrevet-ned").note]: "Jeg synes, at det er for lidt." };
    assert.ok((await steps(then, made.caseworker, sent, "skrevet-ned", heard)).ok);
    const [written] = await complaintsIn(then, made);
    const letter = await readLetter(then, made.citizen, made.caseId, written?.steps[0]?.letterId ?? "");
    assert.match(
      letterText(letterDocument(letter?.document)).join("\n"),
      /Vi fik din lydoptagelse til klage 2026-\d{6}-K1 fredag den 10\. april 2026[\s\S]*»Jeg synes, at det er for lidt\.«/,
    );
    const corrects = { [stepFields("ret").note]: "Jeg sagde: alt for lidt." };
    assert.ok((await steps(then, made.citizen, sent, "ret", corrects)).ok);
    const [put] = await complaintsIn(then, made);
    assert.deepEqual(
      put?.steps.map(({ kind, letterId }) => [kind, letterId === null]),
      [
        ["written-down", false],
        ["corrected", true],
      ],
    );
    assert.equal((await owedIn(then, made)).at(-1), "reconsideration 2026-05-08 open");
    assert.deepEqual(await steps(then, made.caseworker, sent, "skrevet-ned", heard), { ok: false, refusal: "not-now" });
  }));
