import assert from "node:assert/strict";
import { test } from "node:test";
import {
  complaintsIn,
  owedIn,
  receiptOf,
  registers,
  sends,
  steps,
  textOfLetter,
} from "../../../../tests/complaint-course.ts";
import { caseGranted } from "../../../../tests/granted-case.ts";
import { onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { complaintFields } from "../domain/complaint-draft.ts";
import { complaintStand, isOpen } from "../domain/complaint-stand.ts";
import { fitsNow } from "../domain/fits-now.ts";
import { registerFields } from "../domain/register-form.ts";
import { stepFields } from "../domain/step-acts.ts";
import { turnForStaff, whoHasIt } from "../domain/who-has-it.ts";

const sent = stepFields("sendt");

/** Forvaltningsloven § 16, stk. 4. */
test("a complaint over a no to see the file is looked at, and passed on to whoever can try it when the authority holds to it", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-04-14");
    const made = await caseGranted(app, "vejen");
    const told = { [complaintFields.subject]: "access", [complaintFields.words]: "Jeg vil se lægens brev." };
    assert.ok((await sends(app, made.citizen, made.caseId, told)).ok);
    const [filed] = await complaintsIn(app, made);
    assert.ok(filed);
    assert.deepEqual([filed.track, filed.provider, filed.parts], ["delivery", null, []]);
    const receipt = await receiptOf(app, made.citizen, filed);
    assert.match(receipt, /det, du ikke måtte se i din sag\. Vi ser på det igen\..*forvaltningsloven § 16, stk\. 4/s);
    assert.doesNotMatch(receipt, /kan ikke klage til en anden|ser ikke på den slags/);
    assert.deepEqual(await owedIn(app, made, ["complaint-answer", "reconsideration"]), ["complaint-answer null open"]);
    const without = await steps(app, made.caseworker, filed, "sendt");
    const problems = !without.ok && typeof without.refusal === "object" ? without.refusal.problems : [];
    assert.deepEqual(
      problems.map(({ message }) => message),
      ["Skriv til borgeren, hvem klagen er sendt til, og hvorfor I holder fast."],
    );
    const note = { [sent.note]: "Ankestyrelsen har den nu. Brevet nævner din bror." };
    assert.ok((await steps(app, made.caseworker, filed, "sendt", note)).ok);
    const [after] = await complaintsIn(app, made);
    assert.ok(after);
    assert.deepEqual([complaintStand(after), isOpen(after)], ["passed-on", true]);
    assert.equal(turnForStaff[whoHasIt(after, [])], "Den myndighed, klagen er sendt til");
    assert.match(
      await textOfLetter(app, made, after.steps.at(-1)?.letterId),
      /sendte din klage videre tirsdag den 14\. april 2026 til den myndighed, der kan afgøre den.*nævner din bror/s,
    );
    assert.deepEqual(await owedIn(app, made, ["complaint-answer"]), ["complaint-answer null met"]);
    const last = (await readEntries(app.database.of(made.caseworker), made.caseworker.tenantId, made.caseId)).at(-1);
    assert.deepEqual([last?.theme, last?.event?.type], ["Klage sendt videre", "complaint-answered"]);
    const ended = { [stepFields("svar").note]: "De gav dig ret. Her er brevet." };
    assert.ok((await steps(app, made.caseworker, after, "svar", ended)).ok);
    const [over] = await complaintsIn(app, made);
    assert.deepEqual(over && [complaintStand(over), isOpen(over)], ["answered", false]);
  }));

test("one that was answered can still be passed on, and the answer says so; a complaint over the support never can", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-04-14");
    const made = await caseGranted(app, "vejen");
    const filed = await registers(app, made, { [registerFields.subject]: "access" });
    const answer = { [stepFields("svar").note]: "Brevet er internt." };
    assert.ok((await steps(app, made.caseworker, filed, "svar", answer)).ok);
    const [answered] = await complaintsIn(app, made);
    assert.ok(answered);
    assert.match(
      await textOfLetter(app, made, answered.steps.at(-1)?.letterId),
      /Kan du klage over afgørelsen i din sag til en anden myndighed, kan den også se på det her/,
    );
    assert.ok((await steps(app, made.caseworker, answered, "sendt", { [sent.note]: "Hos Ankestyrelsen." })).ok);
    assert.equal((await complaintsIn(app, made)).map(complaintStand).at(-1), "passed-on");
    const support = await registers(app, made, { [registerFields.subject]: "staff" });
    assert.equal(fitsNow(support, "sendt"), false);
    assert.equal((await steps(app, made.caseworker, support, "sendt", { [sent.note]: "X" })).ok, false);
  }));
