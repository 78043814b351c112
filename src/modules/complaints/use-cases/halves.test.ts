import assert from "node:assert/strict";
import { test } from "node:test";
import { complaintsIn, registers, steps } from "../../../../tests/complaint-course.ts";
import { caseDecidedByTwo } from "../../../../tests/decided-by-two.ts";
import { caseGranted, startSupport } from "../../../../tests/granted-case.ts";
import { wavWith } from "../../../../tests/made-sounds.ts";
import { onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { complaintStand, isOpen } from "../domain/complaint-stand.ts";
import { registerFields, whoComplains } from "../domain/register-form.ts";
import { partFieldsOf, stepFields } from "../domain/step-acts.ts";
import { complaintsToComment, readProviderComplaints } from "./comment-complaint.ts";
import { registerComplaint } from "./register-complaint.ts";

const asks = stepFields("bemaerkning");
const question = { [asks.note]: "Hvor tit sker det?", [asks.expectedOn]: "2026-04-30" };

test("a complaint that crossed over to the support is read by the provider once the citizen has said yes to it [AAB-26.5]", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-04-14");
    const made = await caseGranted(app, "broenderslev");
    const provider = await startSupport(onDay(app, "2026-04-10"), made, "2026-04-10");
    const filed = await registers(app, made, { [registerFields.words]: "De kommer for sent." });
    const move = { [stepFields("flyt").note]: "Den handler om støtten." };
    assert.ok((await steps(app, made.caseworker, filed, "flyt", move)).ok);
    assert.equal(await complaintsToComment(app, provider), 0);
    const unasked = await steps(app, made.caseworker, filed, "bemaerkning", question);
    const problems = !unasked.ok && typeof unasked.refusal === "object" ? unasked.refusal.problems : [];
    assert.deepEqual(
      problems.map(({ field }) => field),
      [asks.agreed],
    );
    assert.deepEqual(await readProviderComplaints(app, provider), []);
    const agreed = { ...question, [asks.agreed]: "ja" };
    assert.ok((await steps(app, made.caseworker, filed, "bemaerkning", agreed)).ok);
    assert.equal(await complaintsToComment(app, provider), 1);
    const [seen] = await readProviderComplaints(app, provider);
    assert.deepEqual([seen?.complaint.words, seen?.complaint.decisionId], ["De kommer for sent.", null]);
    const last = (await readEntries(app.database.of(made.caseworker), made.caseworker.tenantId, made.caseId)).at(-1);
    assert.match(last?.text ?? "", /Borgeren har sagt ja til, at udføreren læser klagen\. Hvor tit sker det\?/);
  }));

test("where nobody gives the support, nobody is asked about it", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-04-14");
    const made = await caseGranted(app, "broenderslev", { refused: 1 });
    const filed = await registers(app, made, { [registerFields.subject]: "staff" });
    const asked = await steps(app, made.caseworker, filed, "bemaerkning", { ...question, [asks.agreed]: "ja" });
    assert.deepEqual(asked, { ok: false, refusal: "not-now" });
  }));

test("both halves of a complaint have the citizen's yes to it, and what its recording says", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-04-14");
    const made = await caseGranted(app, "vejen");
    const parts = made.application.tasks.length;
    assert.ok(parts > 0);
    const registered = await registerComplaint(app, made.caseworker, made.caseId, {
      fields: {
        ...{ [registerFields.subject]: "not-known", [registerFields.way]: "voice-note" },
        ...{ [registerFields.who]: whoComplains.other, [registerFields.name]: "Else Prøve, mor" },
      },
      receivedOn: "blank",
      files: [{ name: "optagelse.wav", bytes: wavWith() }],
      submissionId: app.newId(),
    });
    assert.ok(registered.ok);
    const [filed] = await complaintsIn(app, made);
    assert.ok(filed);
    const heard = { [stepFields("skrevet-ned").note]: "De kommer for sent." };
    assert.ok((await steps(app, made.caseworker, filed, "skrevet-ned", heard)).ok);
    assert.ok((await steps(app, made.citizen, filed, "ja")).ok);
    const [own] = await complaintsIn(app, made);
    assert.ok(own);
    const del = stepFields("del");
    const about = (await registers(app, made, {})).parts.map(({ id }) => id);
    const split = { [del.note]: "Også om afgørelsen.", [del.parts]: about };
    assert.ok((await steps(app, made.caseworker, own, "del", split)).ok);
    const other = (await complaintsIn(app, made)).at(-1);
    assert.ok(other);
    assert.deepEqual(
      [complaintStand(other), other.track, other.steps.map(({ kind, note }) => `${kind} ${note}`.trim()).toSorted()],
      ["waiting", "decision", ["confirmed", "split Også om afgørelsen.", "written-down De kommer for sent."]],
    );
  }));

test("when all that Ankestyrelsen can look at is withdrawn after the sending, the complaint is over", () =>
  withDatabase(async (database) => {
    const start = onDay(await testApp(database, "2026-03-03"), "2026-03-10");
    const made = await caseDecidedByTwo(start);
    const app = onDay(start, "2026-03-20");
    const filed = await registers(app, made, {});
    const kept = filed.parts.flatMap(({ id }) => [
      [partFieldsOf(id).outcome, "kept"],
      [partFieldsOf(id).weighed, "Intet nyt."],
    ]);
    assert.ok((await steps(app, made.caseworker, filed, "genvurderet", Object.fromEntries(kept))).ok);
    const note = { [stepFields("sendt").note]: "Sendt med sikker mail." };
    assert.ok((await steps(app, made.caseworker, filed, "sendt", note)).ok);
    const appealable = filed.parts.filter(({ legalBasis }) => legalBasis === "SEL-85").map(({ id }) => id);
    const drops = { [stepFields("traek-noget").parts]: appealable };
    assert.ok((await steps(app, made.citizen, filed, "traek-noget", drops)).ok);
    const [left] = await complaintsIn(app, made);
    assert.ok(left);
    assert.deepEqual([left.hasAppeal, complaintStand(left), isOpen(left)], [false, "kept", false]);
  }));
