import assert from "node:assert/strict";
import { test } from "node:test";
import type { CaseInState } from "../../../../tests/case-in-state.ts";
import {
  complaintsIn,
  decidesAnew,
  owedIn,
  receiptOf,
  registers,
  steps,
  textOfLetter,
} from "../../../../tests/complaint-course.ts";
import { caseDecidedByTwo } from "../../../../tests/decided-by-two.ts";
import { caseGranted } from "../../../../tests/granted-case.ts";
import { onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import type { App } from "../../../platform/app.ts";
import type { Complaint } from "../domain/complaint.ts";
import { complaintStand, isToReconsider, isToSendOn } from "../domain/complaint-stand.ts";
import { registerFields, whoComplains } from "../domain/register-form.ts";
import { partFieldsOf, stepFields } from "../domain/step-acts.ts";
import { readCaseComplaints } from "./read-complaints.ts";

/** Looks again at the task with an appeal body and the one without, in that order. */
async function looksAgain(app: App, made: CaseInState, ...outcomes: readonly ("kept" | "upheld")[]) {
  const [filed] = await complaintsIn(app, made);
  assert.ok(filed);
  const parts = filed.parts.toSorted((one) => (one.legalBasis === "SEL-85" ? -1 : 1));
  const fields = parts.flatMap(({ id }, at) => [
    [partFieldsOf(id).outcome, outcomes[at] ?? ""],
    [partFieldsOf(id).weighed, `Vægtet ${at + 1}.`],
  ]);
  assert.ok((await steps(app, made.caseworker, filed, "genvurderet", Object.fromEntries(fields))).ok);
  return { filed, tasks: parts.map(({ taskId }) => taskId) };
}

async function lastLetter(app: App, made: CaseInState): Promise<string> {
  const [complaint] = await complaintsIn(app, made);
  return textOfLetter(app, made, complaint?.steps.at(-1)?.letterId ?? assert.fail("no letter tells of it"));
}

/** Complained of on 20 March 2026: four weeks are 17 April. */
test("kept where there is an appeal body and right in the rest: the complaint goes on within the four weeks, and the rest is decided anew", () =>
  withDatabase(async (database) => {
    const start = onDay(await testApp(database, "2026-03-03"), "2026-03-10");
    const made = await caseDecidedByTwo(start);
    const app = onDay(start, "2026-03-20");
    await registers(app, made, {});
    const then = onDay(start, "2026-03-27");
    const { filed, tasks } = await looksAgain(then, made, "kept", "upheld");
    const [kept] = await complaintsIn(then, made);
    assert.equal(kept && complaintStand(kept), "kept");
    assert.deepEqual(
      (await owedIn(then, made)).filter((line) => !line.startsWith("complaint 20")),
      ["forward-to-ankestyrelsen 2026-04-17 open", "reconsideration 2026-04-17 met"],
    );
    const note = { [stepFields("sendt").note]: "Sendt med sikker mail." };
    assert.ok((await steps(then, made.caseworker, filed, "sendt", note)).ok);
    assert.match(await lastLetter(then, made), /Vi giver dig ret i .*Vi holder fast i resten.*De kan ikke se på /s);
    await decidesAnew(onDay(start, "2026-04-01"), made, tasks.slice(1));
    const [after] = await complaintsIn(then, made);
    assert.equal(after && complaintStand(after), "sent-on");
  }));

test("right where there is an appeal body and kept in the rest: nothing is to be held on to, and the letter sends nobody to Ankestyrelsen", () =>
  withDatabase(async (database) => {
    const start = onDay(await testApp(database, "2026-03-03"), "2026-03-10");
    const made = await caseDecidedByTwo(start);
    await registers(onDay(start, "2026-03-20"), made, {});
    const then = onDay(start, "2026-03-27");
    const { tasks } = await looksAgain(then, made, "upheld", "kept");
    await decidesAnew(onDay(start, "2026-04-01"), made, tasks.slice(0, 1));
    const [after] = await complaintsIn(then, made);
    assert.equal(after && complaintStand(after), "upheld");
    const owed = await owedIn(onDay(start, "2026-04-02"), made);
    assert.deepEqual(
      owed.filter((line) => /maintained|forward/.test(line)),
      [],
    );
    const letter = await lastLetter(then, made);
    assert.match(letter, /Vi giver dig ret i .*Vi holder fast i .*Det kan du ikke klage over til en anden myndighed/s);
    assert.doesNotMatch(letter, /Ankestyrelsen/);
  }));

/** Serviceloven § 82 b, stk. 2. */
test("a decision without an appeal body that is kept is answered by a letter with what was weighed", () =>
  withDatabase(async (database) => {
    const start = await testApp(database, "2026-03-03");
    const made = await caseGranted(start, "vejen", { legalBasis: "SEL-82b", to: "2026-09-01" });
    const app = onDay(start, "2026-04-10");
    const complaint = await registers(app, made, {});
    const again = stepFields("genvurderet");
    const kept = { [again.outcome]: "kept", [again.note]: "Et halvt år er nok." };
    assert.ok((await steps(app, made.caseworker, complaint, "genvurderet", kept)).ok);
    const letter = await lastLetter(app, made);
    assert.match(letter, /Vi holder fast i den.*Du kan ikke klage til en anden myndighed.*Et halvt år er nok/s);
    assert.doesNotMatch(letter, /Ankestyrelsen/);
  }));

const told = (complaints: readonly Complaint[]) =>
  complaints.map((one) => ({
    grounds: one.parts.map(({ legalBasis }) => legalBasis),
    late: one.wasLate,
    toSend: isToSendOn(one),
    toReconsider: isToReconsider(one),
  }));

/** The decision came on 10 March 2026: the last day is Tuesday 7 April, the day after Easter. */
const apart = [
  { grounds: ["SEL-85"], late: true, toSend: true, toReconsider: false },
  { grounds: ["SEL-82b"], late: false, toSend: false, toReconsider: true },
];
const owedApart = ["complaint-answer null open", "forward-to-ankestyrelsen 2026-04-08 open"];
const owedLate = ["complaint-answer", "forward-to-ankestyrelsen", "reconsideration"];

/** Retssikkerhedsbekendtgørelsen § 13; serviceloven § 82 b, stk. 2. */
test("too late for Ankestyrelsen: what it cannot look at is a complaint of its own, which the municipality answers", () =>
  withDatabase(async (database) => {
    const start = onDay(await testApp(database, "2026-03-03"), "2026-03-10");
    const made = await caseDecidedByTwo(start);
    const app = onDay(start, "2026-04-08");
    const last = await registers(app, made, {});
    const [first, second] = await complaintsIn(app, made);
    assert.deepEqual(told(await complaintsIn(app, made)), apart);
    assert.deepEqual(await owedIn(app, made, owedLate), owedApart);
    const receipt = await receiptOf(app, made.citizen, last);
    assert.match(receipt, /Vi har lavet 2 klager af den: \S+-K1 og \S+-K2/);
    assert.match(receipt, /med klage \S+-K1.*sender den straks til Ankestyrelsen.*med klage \S+-K2.*Du får et svar/s);
    assert.ok(first && second);
    assert.ok((await steps(app, made.caseworker, first, "sendt", { [stepFields("sendt").note]: "For sen." })).ok);
    const again = stepFields("genvurderet");
    const kept = { [again.outcome]: "kept", [again.note]: "Et halvt år er nok." };
    assert.ok((await steps(app, made.caseworker, second, "genvurderet", kept)).ok);
    assert.deepEqual(await owedIn(app, made, owedLate), [
      "complaint-answer null met",
      "forward-to-ankestyrelsen 2026-04-08 met",
    ]);
  }));

test("in time, a complaint about both is one", () =>
  withDatabase(async (database) => {
    const start = onDay(await testApp(database, "2026-03-03"), "2026-03-10");
    const made = await caseDecidedByTwo(start);
    const app = onDay(start, "2026-04-07");
    await registers(app, made, {});
    assert.deepEqual(told(await complaintsIn(app, made)), [
      { grounds: ["SEL-85", "SEL-82b"], late: false, toSend: false, toReconsider: true },
    ]);
  }));

test("a complaint that came too late and crosses over to a decision is told apart in the same way, and so is its half", async () => {
  for (const act of ["flyt", "del"] as const) {
    await withDatabase(async (database) => {
      const start = onDay(await testApp(database, "2026-03-03"), "2026-03-10");
      const made = await caseDecidedByTwo(start);
      const app = onDay(start, "2026-04-08");
      const filed = await registers(app, made, { [registerFields.subject]: "staff", [registerFields.words]: "Nej." });
      assert.equal(filed.track, "delivery");
      const { note, parts } = stepFields(act);
      const view = await readCaseComplaints(app, made.caseworker, made.caseId);
      const ids = view?.ground.decisions[0]?.decision.parts.map(({ id }) => id) ?? [];
      const moved = await steps(app, made.caseworker, filed, act, { [note]: "Den er om begge.", [parts]: ids });
      assert.deepEqual(moved.ok || moved.refusal, true);
      const all = await complaintsIn(app, made);
      assert.deepEqual(told(all.filter(({ track }) => track === "decision")), apart);
      assert.deepEqual(
        all.map(({ words }) => words),
        all.map(() => "Nej."),
      );
      const isHalf = act === "del";
      const owed = await owedIn(app, made, owedLate);
      assert.deepEqual(
        owed,
        isHalf
          ? ["complaint-answer null open", ...owedApart]
          : ["complaint-answer null lapsed", ...owedApart].toSorted(),
      );
      const split = all.at(-1)?.steps.find(({ kind }) => kind === "split");
      assert.match(split?.note ?? "", /^Ankestyrelsen kan ikke se på .+ Det siger loven\./);
    });
  }
});

test("the citizen is still asked about both halves of somebody else's complaint that crosses over", () =>
  withDatabase(async (database) => {
    const start = onDay(await testApp(database, "2026-03-03"), "2026-03-10");
    const made = await caseDecidedByTwo(start);
    const app = onDay(start, "2026-04-08");
    const naming = { [registerFields.who]: whoComplains.other, [registerFields.name]: "Naboen" };
    const filed = await registers(app, made, { ...naming, [registerFields.subject]: "staff" });
    const view = await readCaseComplaints(app, made.caseworker, made.caseId);
    const ids = view?.ground.decisions[0]?.decision.parts.map(({ id }) => id) ?? [];
    const { note, parts } = stepFields("flyt");
    assert.ok((await steps(app, made.caseworker, filed, "flyt", { [note]: "Om afgørelsen.", [parts]: ids })).ok);
    const both = await complaintsIn(app, made);
    assert.deepEqual(both.map(complaintStand), ["asked", "asked"]);
    for (const one of both) assert.ok((await steps(app, made.citizen, one, "nej")).ok);
    assert.deepEqual(await owedIn(app, made, ["complaint"]), ["complaint 2026-04-07 missed"]);
  }));
