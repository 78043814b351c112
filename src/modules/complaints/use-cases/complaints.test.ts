import assert from "node:assert/strict";
import { test } from "node:test";
import type { CaseInState } from "../../../../tests/case-in-state.ts";
import {
  complaintsIn,
  owedIn,
  receiptOf,
  registers,
  sends,
  steps,
  type Typed,
} from "../../../../tests/complaint-course.ts";
import { askerAs, servedSite } from "../../../../tests/crawl.tsx";
import { caseDecidedByTwo } from "../../../../tests/decided-by-two.ts";
import { caseGranted, startSupport } from "../../../../tests/granted-case.ts";
import { hire, onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import type { App } from "../../../platform/app.ts";
import { readLetter as letterDocument } from "../../../ui/letter/letter-document.ts";
import { letterText } from "../../../ui/letter/letter-text.ts";
import { readLetter } from "../../letters/use-cases/read-letters.ts";
import type { RepresentativeActor } from "../../people/domain/actor.ts";
import type { MandateKind, Part } from "../../people/domain/mandate.ts";
import { fromCitizensTo } from "../../work/use-cases/count-from-citizens.ts";
import type { Complaint } from "../domain/complaint.ts";
import { complaintFields } from "../domain/complaint-draft.ts";
import { complaintStand } from "../domain/complaint-stand.ts";
import { registerFields, whoComplains } from "../domain/register-form.ts";
import { type StepAct, stepFields } from "../domain/step-acts.ts";
import { commentComplaint, complaintsToComment, readProviderComplaints } from "./comment-complaint.ts";
import { complain } from "./complain.ts";
import { readCaseComplaints, readMyComplaints, readWaitingComplaints } from "./read-complaints.ts";
import { answerQuestion, readWriting } from "./write-complaint.ts";

/** A decision of 10 March 2026 with one task on § 85 and one on § 82 b; its letter came the same day, so 7 April is the last. */
const mixedIn = (app: App): Promise<CaseInState> => caseDecidedByTwo(onDay(app, "2026-03-10"));

/** By basis, by day and by which tasks: worked from retssikkerhedsloven §§ 66-67 and serviceloven § 82 b, stk. 2. */
test("what is owed and what the receipt says, by the tasks of a mixed decision and by the day", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const table = [
      {
        ...{ day: "2026-04-07", tasks: [0], owed: ["complaint 2026-04-07 met", "reconsideration 2026-05-05 open"] },
        says: /Du får svar senest tirsdag den 5\. maj 2026/,
        never: /for sent|en anden myndighed/,
      },
      {
        ...{ day: "2026-03-17", tasks: [1], owed: ["complaint 2026-04-07 open"] },
        says: /Du kan ikke klage til en anden myndighed\. Det står i serviceloven § 82 b, stk\. 2\.[\s\S]*Du får et svar i et brev/,
        never: /Ankestyrelsen|senest/,
      },
      {
        ...{ day: "2026-03-17", tasks: [0, 1], owed: ["complaint 2026-04-07 met", "reconsideration 2026-04-14 open"] },
        says: /Om økonomi:\nVi ser på afgørelsen igen\. Du får svar senest tirsdag den 14\. april 2026[\s\S]*Om rengøring:\nDu kan ikke klage til en anden myndighed/,
        never: /for sent/,
      },
      {
        ...{ day: "2026-04-08", tasks: [0] },
        owed: ["complaint 2026-04-07 met-late", "forward-to-ankestyrelsen 2026-04-08 open"],
        says: /Fristen var tirsdag den 7\. april 2026, så klagen er kommet for sent\. Vi sender den straks til Ankestyrelsen/,
        never: /Du får svar senest/,
      },
      {
        ...{ day: "2026-04-08", tasks: [1], owed: ["complaint 2026-04-07 missed"] },
        says: /Vi ser din klage som et ønske om, at vi ser på sagen igen/,
        never: /for sent|Ankestyrelsen/,
      },
    ];
    for (const { day, never, owed, says, tasks } of table) {
      const made = await mixedIn(app);
      const then = onDay(app, day);
      const view = await readWriting(then, made.citizen, made.caseId);
      const ids = tasks.flatMap((at) => view?.ground.decisions[0]?.decision.parts[at]?.id ?? []);
      const sent = await sends(then, made.citizen, made.caseId, {
        ...{ [complaintFields.subject]: "decision", [complaintFields.parts]: ids },
      });
      assert.ok(sent.ok);
      const [complaint, ...more] = await complaintsIn(then, made);
      assert.ok(complaint && more.length === 0);
      assert.deepEqual(await owedIn(then, made), owed, `${day} ${tasks}`);
      const receipt = await receiptOf(then, made.citizen, complaint);
      assert.match(receipt, says);
      assert.doesNotMatch(receipt, never);
      const noLaw = complaint.hasAppeal ? 0 : 1;
      assert.equal(
        (await readWaitingComplaints(then, made.caseworker)).filter((one) => one.complaint.id === complaint.id).length,
        noLaw,
      );
    }
  }));

test("one press is one complaint, the draft is kept until it is sent, and nothing has to be written", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-04-10");
    const made = await caseGranted(app, "vejen");
    const submissionId = app.newId();
    const told = { [complaintFields.subject]: "decision", [complaintFields.words]: "" };
    const first = await sends(app, made.citizen, made.caseId, told, submissionId);
    assert.ok(first.ok);
    assert.deepEqual(await complain(app, made.citizen, made.caseId, { files: [], submissionId, seen: null }), first);
    assert.deepEqual(
      await complain(app, made.citizen, made.caseId, { files: [], submissionId: app.newId(), seen: null }),
      {
        ok: false,
        refusal: "nothing-to-send",
      },
    );
    const [complaint, ...more] = await complaintsIn(app, made);
    assert.ok(complaint && more.length === 0);
    assert.match(
      await receiptOf(app, made.citizen, complaint),
      /nummer 2026-\d{6}-K1\.[\s\S]*Du er uenig\. Du har ikke skrevet mere/,
    );
  }));

test("a representative complains by the part of the mandate, a companion only looks, and others find nothing", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-04-10");
    const made = await caseGranted(app, "vejen");
    const acting = (as: MandateKind, parts: readonly Part[]): RepresentativeActor => ({
      ...made.citizen,
      ...{ kind: "representative", id: app.newId(), mandateId: app.newId(), as, parts },
      ...{ name: "Mor", citizenId: made.citizen.id, citizenName: made.citizen.name },
    });
    const told = { [complaintFields.subject]: "decision" };
    assert.equal(await readWriting(app, acting("companion", ["complaint"]), made.caseId), undefined);
    assert.equal(await readMyComplaints(app, acting("relative", ["status", "decision"]), made.caseId), undefined);
    const mother = acting("relative", ["complaint"]);
    assert.ok((await sends(app, mother, made.caseId, told)).ok);
    const [complaint] =
      (await readMyComplaints(app, acting("companion", ["complaint"]), made.caseId))?.complaints ?? [];
    assert.ok(complaint);
    assert.deepEqual(complaint.by, { kind: "relative", name: "Mor", standing: "mandate" });
    assert.match(await receiptOf(app, mother, complaint), /Vi fik en klage fra Mor i din sag/);
    assert.equal((await steps(app, acting("companion", ["complaint"]), complaint, "traek-tilbage")).ok, false);
    assert.ok((await steps(app, mother, complaint, "traek-tilbage")).ok);
    assert.deepEqual(await owedIn(app, made), ["complaint 2026-04-29 met", "reconsideration 2026-05-08 lapsed"]);
    assert.deepEqual(await steps(app, made.citizen, complaint, "traek-tilbage"), { ok: false, refusal: "not-now" });
  }));

test("a spoken complaint is written down and read back, on paper to whoever is exempt; its days count from the day it came", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-04-14");
    const made = await caseGranted(app, "vejen", { digital: false });
    const words = { [registerFields.words]: "Det er for lidt.", [registerFields.readBack]: "ja" };
    const complaint = await registers(app, made, words, "2026-04-10");
    assert.deepEqual(
      [complaint.readBack, complaint.receivedOn, complaint.registeredOn],
      [true, "2026-04-10", "2026-04-14"],
    );
    assert.equal((await owedIn(app, made)).at(-1), "reconsideration 2026-05-08 open");
    assert.match(
      await receiptOf(app, made.caseworker, complaint),
      /Vi fik din klage fredag den 10\. april 2026[\s\S]*»Det er for lidt\.«\nVi skrev klagen ned og læste den op for dig/,
    );
    assert.equal(await readLetter(app, made.citizen, made.caseId, complaint.letterId ?? ""), undefined);
  }));

test("somebody without a mandate is not turned away: the complaint runs, the citizen is asked, and a no stops it", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-04-10");
    for (const [answer, stand, status, own] of [
      ["ja", "waiting", "open", "met"],
      ["nej", "withdrawn", "lapsed", "open"],
    ] as const) {
      const made = await caseGranted(app, "vejen");
      const naming = { [registerFields.who]: whoComplains.other, [registerFields.name]: "Naboen" };
      const complaint = await registers(app, made, naming);
      assert.deepEqual(
        [complaintStand(complaint), (await owedIn(app, made)).at(-1)],
        ["asked", "reconsideration 2026-05-08 open"],
      );
      assert.match(
        await receiptOf(app, made.citizen, complaint),
        /Er klage 2026-\d{6}-K1 din\?[\s\S]*Naboen har klaget for dig/,
      );
      assert.ok((await steps(app, made.citizen, complaint, answer)).ok);
      const [after] = await complaintsIn(app, made);
      assert.ok(after);
      assert.deepEqual(
        [complaintStand(after), await owedIn(app, made)],
        [stand, [`complaint 2026-04-29 ${own}`, `reconsideration 2026-05-08 ${status}`]],
      );
    }
  }));

test("somebody else's complaint that is taken back before the citizen has said yes has used nothing of the citizen's own time", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-04-10");
    const made = await caseGranted(app, "vejen");
    const naming = { [registerFields.who]: whoComplains.other, [registerFields.name]: "Naboen" };
    const asked = await registers(app, made, naming);
    assert.ok((await steps(app, made.caseworker, asked, "traek-tilbage")).ok);
    assert.deepEqual(await owedIn(app, made), ["complaint 2026-04-29 open", "reconsideration 2026-05-08 lapsed"]);
    const own = await registers(app, made, {});
    assert.ok((await steps(app, made.caseworker, own, "traek-tilbage")).ok);
    assert.deepEqual(await owedIn(app, made, ["complaint"]), ["complaint 2026-04-29 met"]);
  }));

test("a complaint that is written down after its day of answer promises no day that has gone", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-05-20");
    const made = await caseGranted(onDay(app, "2026-04-01"), "vejen");
    const filed = await registers(app, made, {}, "2026-04-10");
    const receipt = await receiptOf(app, made.citizen, filed);
    assert.match(receipt, /Vi er for sent på den\. Du skulle have fået svar senest fredag den 8\. maj 2026\./);
    assert.doesNotMatch(receipt, /Du får svar senest/);
  }));

test("a complaint about support is read and commented on by its provider, answered by letter, and touches no other complaint", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-04-14");
    const made = await caseGranted(app, "broenderslev");
    const provider = await startSupport(onDay(app, "2026-04-10"), made, "2026-04-10");
    const stranger = await hire(app, "broenderslev", "provider");
    const about = await registers(app, made, {});
    assert.ok(
      (
        await sends(app, made.citizen, made.caseId, {
          ...{ [complaintFields.subject]: "delivery", [complaintFields.to]: "udfoerer" },
          [complaintFields.words]: "De kommer for sent.",
        })
      ).ok,
    );
    const delivery = (await complaintsIn(app, made)).at(-1);
    assert.ok(delivery);
    assert.deepEqual([delivery.ordinal, delivery.track, delivery.provider], [2, "delivery", provider.provider]);
    assert.equal((await fromCitizensTo(app, made.caseworker)).complaints, 1);
    const seen = await readProviderComplaints(app, provider);
    assert.deepEqual(
      seen.map(({ complaint }) => complaint.words),
      ["De kommer for sent."],
    );
    const press = () => ({ submissionId: app.newId(), path: "/" });
    assert.deepEqual(await commentComplaint(app, provider, about.id, "Nej", press()), {
      ok: false,
      refusal: "not-found",
    });
    assert.deepEqual(await commentComplaint(app, provider, delivery.id, " ", press()), { ok: false, refusal: "blank" });
    assert.equal(await complaintsToComment(app, provider), 1);
    assert.ok((await commentComplaint(app, provider, delivery.id, "Bussen var forsinket.", press())).ok);
    assert.equal(await complaintsToComment(app, provider), 0);
    const asks = stepFields("bemaerkning");
    const anew = { [asks.note]: "Hvor tit sker det?", [asks.expectedOn]: "2026-04-30" };
    assert.ok((await steps(app, made.caseworker, delivery, "bemaerkning", anew)).ok);
    assert.equal(await complaintsToComment(app, provider), 1);
    const away = { ...stranger, provider: "et-andet-sted" };
    assert.deepEqual(await commentComplaint(app, away, delivery.id, "Hej", press()), {
      ok: false,
      refusal: "not-found",
    });
    assert.ok((await steps(app, made.citizen, delivery, "svar", { [stepFields("svar").note]: "Ja" })).ok === false);
    const answer = { [stepFields("svar").note]: "Fra nu af ringer de, hvis de er forsinkede." };
    assert.ok((await steps(app, made.caseworker, delivery, "svar", answer)).ok);
    const answered = (await complaintsIn(app, made)).find(({ id }) => id === delivery.id);
    const letter = await readLetter(app, made.citizen, made.caseId, answered?.steps.at(-1)?.letterId ?? "");
    assert.match(
      letterText(letterDocument(letter?.document)).join("\n"),
      /Svar på din klage[\s\S]*Fra nu af ringer de/,
    );
    assert.equal((await owedIn(app, made)).at(-1), "reconsideration 2026-05-12 open");
  }));

test("what was filed in the wrong track crosses over with both days, and its clock runs from the day it came", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-04-10");
    const made = await caseGranted(app, "vejen");
    const filed = await registers(app, made, { [registerFields.subject]: "staff" });
    assert.deepEqual([filed.filedAs, await owedIn(app, made)], ["delivery", ["complaint 2026-04-29 open"]]);
    const later = onDay(app, "2026-05-04");
    const parts =
      (await readCaseComplaints(app, made.caseworker, made.caseId))?.ground.decisions[0]?.decision.parts ?? [];
    const move = stepFields("flyt");
    const fields = { [move.note]: "Det handler om afslaget.", [move.parts]: parts.map(({ id }) => id) };
    assert.ok((await steps(later, made.caseworker, filed, "flyt", fields)).ok);
    const [crossed] = await complaintsIn(later, made);
    assert.ok(crossed);
    assert.deepEqual(
      [crossed.filedAs, crossed.track, crossed.receivedOn, crossed.wasLate, crossed.steps[0]?.on],
      ["delivery", "decision", "2026-04-10", false, "2026-05-04"],
    );
    assert.deepEqual(await owedIn(later, made), ["complaint 2026-04-29 met", "reconsideration 2026-05-08 open"]);
    assert.ok((await steps(later, made.caseworker, crossed, "flyt", { [move.note]: "Alligevel ikke." })).ok);
    assert.deepEqual(await owedIn(later, made), ["complaint 2026-04-29 missed", "reconsideration 2026-05-08 lapsed"]);
  }));

test("what staff write down for the citizen is acknowledged by letter, and the citizen's own press needs none", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-04-10");
    const made = await caseGranted(app, "vejen");
    const complaint = await registers(app, made, {});
    const fields = {
      [stepFields("traek-tilbage").how]: "in-person",
      [stepFields("traek-tilbage").note]: "Det går nu.",
    };
    assert.ok((await steps(app, made.caseworker, complaint, "traek-tilbage", fields)).ok);
    const letterId = (await complaintsIn(app, made))[0]?.steps[0]?.letterId;
    const letter = await readLetter(app, made.citizen, made.caseId, letterId ?? "");
    assert.match(
      letterText(letterDocument(letter?.document)).join("\n"),
      /trække en klage tilbage: 2026-\d{6}-K1 fredag den 10\. april 2026[\s\S]*da vi mødtes[\s\S]*»Det går nu\.«/,
    );
    const other = await registers(app, made, {});
    assert.ok((await steps(app, made.citizen, other, "traek-tilbage")).ok);
    assert.equal((await complaintsIn(app, made))[1]?.steps[0]?.letterId, null);
  }));

/** BRO-5.4, BRO-5.5; retssikkerhedsbekendtgørelsen §§ 11 and 12. */
test("what the reconsideration led to is written down, the citizen holds on, and it is sent on: each obligation can be met", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-04-10");
    const made = await caseGranted(app, "vejen");
    assert.ok((await sends(app, made.citizen, made.caseId, { [complaintFields.subject]: "decision" })).ok);
    const [complaint] = await complaintsIn(app, made);
    assert.ok(complaint);
    const again = stepFields("genvurderet");
    const outcome = { [again.outcome]: "kept", [again.note]: "Der er ikke kommet nyt frem." };
    const then = onDay(app, "2026-05-05");
    assert.ok((await steps(then, made.caseworker, complaint, "genvurderet", outcome)).ok);
    assert.deepEqual((await owedIn(then, made)).slice(1), [
      "forward-to-ankestyrelsen 2026-05-08 open",
      "reconsideration 2026-05-08 met",
    ]);
    const byPost = { [stepFields("sendt").note]: "Sagen lå på papir." };
    assert.ok((await steps(then, made.caseworker, complaint, "sendt", byPost)).ok);
    assert.equal((await owedIn(then, made))[1], "forward-to-ankestyrelsen 2026-05-08 met");
    assert.equal((await readMyComplaints(then, made.citizen, made.caseId))?.complaints[0]?.steps.length, 2);
  }));

test("a complaint that somebody brings without a mandate is shown to the provider once the citizen has said yes, and never after a no", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-04-20");
    const made = await caseGranted(app, "broenderslev");
    const provider = await startSupport(onDay(app, "2026-04-10"), made, "2026-04-10");
    const brought = () =>
      registers(app, made, {
        [registerFields.subject]: "delivery",
        [registerFields.parts]: [],
        [registerFields.who]: whoComplains.other,
        [registerFields.name]: "Nabo Prøve",
        [registerFields.to]: "udfoerer",
        [registerFields.words]: "De kommer for sent.",
      });
    const note = (complaint: Complaint) =>
      commentComplaint(app, provider, complaint.id, "Bussen.", { submissionId: app.newId(), path: "/" });
    const first = await brought();
    assert.equal(first.provider, provider.provider);
    assert.match(await receiptOf(app, made.citizen, first), /Siger du ja, viser vi klagen til/);
    assert.deepEqual([await readProviderComplaints(app, provider), await complaintsToComment(app, provider)], [[], 0]);
    assert.deepEqual(await note(first), { ok: false, refusal: "not-found" });
    assert.ok((await steps(app, made.citizen, first, "ja")).ok);
    assert.equal(await complaintsToComment(app, provider), 1);
    assert.ok((await note(first)).ok);
    const second = await brought();
    assert.ok((await steps(app, made.citizen, second, "nej")).ok);
    assert.deepEqual(
      (await readProviderComplaints(app, provider)).map(({ complaint }) => complaint.id),
      [first.id],
    );
  }));

test("a complaint being written is kept for its writer alone", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-04-10");
    const { caseId, citizen } = await caseGranted(app, "vejen");
    const mother: RepresentativeActor = {
      ...citizen,
      ...{ kind: "representative", id: app.newId(), mandateId: app.newId(), as: "relative", parts: ["complaint"] },
      ...{ name: "Mor", citizenId: citizen.id, citizenName: citizen.name },
    };
    const wordsOf = async (actor: typeof citizen | typeof mother) =>
      (await readWriting(app, actor, caseId))?.draft.words;
    for (const [actor, words] of [
      [citizen, "Mine ord."],
      [mother, "Mors ord."],
    ] as const) {
      const fields = { [complaintFields.words]: words };
      assert.ok((await answerQuestion(app, actor, caseId, { question: "ord", fields, decisionId: null })).ok);
    }
    assert.deepEqual([await wordsOf(citizen), await wordsOf(mother)], ["Mine ord.", "Mors ord."]);
    const subject = { [complaintFields.subject]: "delivery" };
    assert.ok((await answerQuestion(app, mother, caseId, { question: "hvad", fields: subject, decisionId: null })).ok);
    assert.ok((await complain(app, mother, caseId, { files: [], submissionId: app.newId(), seen: null })).ok);
    assert.deepEqual([await wordsOf(citizen), await wordsOf(mother)], ["Mine ord.", ""]);
  }));

test("a complaint that somebody else changed after it was shown is not sent as it is now, and nothing of it is lost", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-04-10");
    const { caseId, citizen } = await caseGranted(app, "vejen");
    const writes = (question: "hvad" | "ord", fields: Typed) =>
      answerQuestion(app, citizen, caseId, { question, fields, decisionId: null });
    assert.ok((await writes("hvad", { [complaintFields.subject]: "decision" })).ok);
    assert.ok((await writes("ord", { [complaintFields.words]: "Det er for lidt." })).ok);
    const asker = askerAs(app, servedSite(app), citizen);
    const path = `/borger/vejen/sag/${caseId}/klage/tjek`;
    const seen = /name="set" value="([^"]+)"/.exec(await (await asker.get(path)).text())?.[1] ?? "";
    assert.ok((await writes("ord", { [complaintFields.words]: "Skrevet af en anden." })).ok);
    const stale = await asker.post(path, { set: seen });
    assert.equal(stale.status, 409);
    const page = await stale.text();
    assert.match(page, /Klagen er ikke sendt[\s\S]*Skrevet af en anden\./);
    assert.equal((await readMyComplaints(app, citizen, caseId))?.complaints.length, 0);
    const now = /name="set" value="([^"]+)"/.exec(page)?.[1] ?? "";
    assert.equal((await asker.post(path, { set: now })).status, 303);
    assert.equal((await readMyComplaints(app, citizen, caseId))?.complaints[0]?.words, "Skrevet af en anden.");
  }));

test("a move, a yes and the sending on are told by letter, on paper too, and what staff note for themselves is not in it", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-04-10");
    const made = await caseGranted(app, "vejen", { digital: false });
    const wordsAfter = async (
      complaint: Complaint,
      act: StepAct,
      fields: Readonly<Record<string, string>>,
      day = "2026-04-10",
    ) => {
      const then = onDay(app, day);
      assert.ok((await steps(then, made.caseworker, complaint, act, fields)).ok);
      const after = (await complaintsIn(then, made)).find(({ id }) => id === complaint.id);
      const letter = await readLetter(then, made.caseworker, made.caseId, after?.steps.at(-1)?.letterId ?? "");
      assert.ok(letter, act);
      assert.equal(letter.letter.channel, "paper");
      return letterText(letterDocument(letter.document)).join("\n");
    };
    const [move, again, sent] = [stepFields("flyt"), stepFields("genvurderet"), stepFields("sendt")];
    const moved = await registers(app, made, {});
    assert.match(
      await wordsAfter(moved, "flyt", { [move.note]: "Den handler om tonen i brevet." }),
      /Nyt om din klage 2026-\d{6}-K1[\s\S]*Derfor har vi flyttet den\.[\s\S]*Så flytter vi den tilbage\.[\s\S]*tonen i brevet/,
    );
    const kept = await registers(app, made, {});
    const held = { [again.outcome]: "kept", [again.note]: "Internt." };
    assert.ok((await steps(onDay(app, "2026-05-05"), made.caseworker, kept, "genvurderet", held)).ok);
    const words = await wordsAfter(kept, "sendt", { [sent.note]: "Internt." }, "2026-05-05");
    assert.match(words, /Vi holder fast i den\.[\s\S]*til Ankestyrelsen tirsdag den 5\. maj 2026/);
    assert.doesNotMatch(words, /Internt/);
  }));
