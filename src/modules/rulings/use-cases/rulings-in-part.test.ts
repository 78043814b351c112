import assert from "node:assert/strict";
import { test } from "node:test";
import type { CaseInState } from "../../../../tests/case-in-state.ts";
import { decidesAnew, owedIn, registers, steps, textOfLetter } from "../../../../tests/complaint-course.ts";
import { caseGranted } from "../../../../tests/granted-case.ts";
import { ruled, rules } from "../../../../tests/ruling-in-case.ts";
import { onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import type { App } from "../../../platform/app.ts";
import { partFieldsOf, stepFields } from "../../complaints/domain/step-acts.ts";
import { reopeningsOf } from "../../decisions/repository.ts";
import { notRuled, partFields } from "../domain/ruling-form.ts";
import { readRuling, readRulingForm, rulingsOn } from "./read-rulings.ts";

/** Looked at again on 20 April 2026, task by task; what is decided anew is decided on 27 April. */
async function sentOn(start: App, ...outcomes: readonly ("kept" | "upheld")[]) {
  const made = await caseGranted(start, "vejen", { tasks: ["mail", "cleaning"] });
  const filed = await registers(onDay(start, "2026-04-10"), made, {});
  const then = onDay(start, "2026-04-20");
  const weighed = filed.parts.flatMap(({ id }, at) => [
    [partFieldsOf(id).outcome, outcomes[at] ?? ""],
    [partFieldsOf(id).weighed, "Vægtet."],
  ]);
  assert.ok((await steps(then, made.caseworker, filed, "genvurderet", Object.fromEntries(weighed))).ok);
  const right = filed.parts.filter((_, at) => outcomes[at] === "upheld").map(({ taskId }) => taskId);
  const later = onDay(start, "2026-04-27");
  if (right.length > 0) {
    await decidesAnew(later, made, right);
    assert.ok((await steps(later, made.caseworker, filed, "fasthold")).ok);
  }
  const note = { [stepFields("sendt").note]: "Sendt med sikker mail." };
  assert.ok((await steps(later, made.caseworker, filed, "sendt", note)).ok);
  return { made, filed };
}

const came = { decidedOn: "2026-08-25", receivedOn: "2026-09-01" } as const;
const owedOf = (app: App, made: CaseInState) => owedIn(app, made, ["carry-out-ruling", "remitted-decision"]);

test("a task that the citizen was given right in already is not asked about, and what a ruling leaves out is told and stays as it is", () =>
  withDatabase(async (database) => {
    const start = await testApp(database, "2026-03-03");
    const { filed, made } = await sentOn(start, "upheld", "kept");
    const app = onDay(start, "2026-09-01");
    const at = { caseId: made.caseId, complaintId: filed.id, parkedId: undefined };
    const form = await readRulingForm(app, made.caseworker, at);
    assert.deepEqual(
      form?.tasks.map(({ isSettled, task }) => [task, isSettled]),
      [
        ["mail", true],
        ["cleaning", false],
      ],
    );
    const nothing = await rules(app, made, filed, { ...came, outcomes: [notRuled, notRuled] });
    const problems = !nothing.ok && typeof nothing.refusal === "object" && "problems" in nothing.refusal;
    assert.deepEqual(problems && nothing.refusal.problems.map(({ field }) => field), [
      partFields(filed.parts[0]?.id ?? "").outcome,
    ]);
    const id = await ruled(app, made, filed, { ...came, outcomes: [notRuled, "sent-back"] });
    const view = await readRuling(app, made.caseworker, made.caseId, id);
    assert.deepEqual(
      view?.ruling.parts.map(({ task, outcome }) => [task, outcome]),
      [["cleaning", "sent-back"]],
    );
    const leftOut = /Ankestyrelsen har ikke afgjort klagen over post og digital post\. Det, kommunen sidst har bestemt/;
    assert.match(view?.leftOut ?? "", leftOut);
    assert.match(await textOfLetter(app, made, view?.ruling.letterId), leftOut);
    const waiting = await reopeningsOf(app.database.of(made.caseworker), made.caseId);
    assert.deepEqual(
      waiting.filter(({ ground }) => ground === "ruling").map(({ taskId }) => taskId),
      [filed.parts[1]?.taskId],
    );
  }));

/** Changed by 1 October; the processing time of eight weeks from Tuesday 1 September 2026 runs to 27 October. */
test("a ruling that changes one task and sends another back is answered task by task, each by its own day", () =>
  withDatabase(async (database) => {
    const start = await testApp(database, "2026-03-03");
    const { filed, made } = await sentOn(start, "kept", "kept");
    const app = onDay(start, "2026-09-01");
    const [first, second] = filed.parts.map(({ taskId }) => [taskId]);
    assert.ok(first && second);
    await ruled(app, made, filed, { ...came, outcomes: ["changed", "sent-back"], carryOutOn: "2026-10-01" });
    const before = await owedOf(app, made);
    assert.equal(before[0], "carry-out-ruling 2026-10-01 open");
    await decidesAnew(onDay(start, "2026-09-15"), made, first, second);
    const after = await owedOf(onDay(start, "2026-09-15"), made);
    assert.equal(after[0], "carry-out-ruling 2026-10-01 met");
    assert.equal(after[1], "remitted-decision 2026-10-27 open");
    const late = await rulingsOn(onDay(start, "2026-10-02"), made.citizen, made.caseId, filed.id);
    assert.deepEqual(
      late[0]?.told.map(({ next, now, outcome }) => [outcome, now.slice(0, 12), next?.by ?? null]),
      [
        ["changed", "Kommunen har", null],
        ["sent-back", "Kommunen ska", "2026-10-27"],
      ],
    );
    await decidesAnew(onDay(start, "2026-09-20"), made, second);
    assert.deepEqual(
      (await owedOf(onDay(start, "2026-09-20"), made)).map((line) => line.split(" ").at(-1)),
      ["met", "met"],
    );
  }));

test("what a second ruling on the complaint decides is said of neither as left out", () =>
  withDatabase(async (database) => {
    const start = await testApp(database, "2026-03-03");
    const { filed, made } = await sentOn(start, "kept", "kept");
    const app = onDay(start, "2026-09-01");
    const first = await ruled(app, made, filed, { ...came, outcomes: ["upheld", notRuled] });
    const [alone] = await rulingsOn(app, made.citizen, made.caseId, filed.id);
    assert.match(alone?.leftOut ?? "", /ikke afgjort klagen over rengøring/);
    const second = await ruled(app, made, filed, { ...came, decidedOn: "2026-08-26", outcomes: [notRuled, "upheld"] });
    for (const id of [first, second])
      assert.equal((await readRuling(app, made.caseworker, made.caseId, id))?.leftOut, null);
    const view = await readRuling(app, made.caseworker, made.caseId, second);
    assert.doesNotMatch(await textOfLetter(app, made, view?.ruling.letterId), /ikke afgjort klagen/);
  }));
