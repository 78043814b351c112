import assert from "node:assert/strict";
import { test } from "node:test";
import type { CaseInState } from "../../../../tests/case-in-state.ts";
import { decidesAnew, registers, steps } from "../../../../tests/complaint-course.ts";
import { caseGranted, startSupport } from "../../../../tests/granted-case.ts";
import { ruled } from "../../../../tests/ruling-in-case.ts";
import { onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import type { App } from "../../../platform/app.ts";
import type { Complaint } from "../../complaints/domain/complaint.ts";
import { partFieldsOf, stepFields } from "../../complaints/domain/step-acts.ts";
import { readDecisionPage } from "../../decisions/use-cases/read-decision-draft.ts";
import { reopenTasks } from "../../decisions/use-cases/reopen-tasks.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";

/** The authority looks again at a complaint, and comes to the same of all its tasks; what is typed is ordinary. */
async function looksAgain(app: App, made: CaseInState, complaint: Complaint, outcome: "kept" | "upheld") {
  const again = stepFields("genvurderet");
  const parts = complaint.parts.flatMap(({ id }) => [
    [partFieldsOf(id).outcome, outcome],
    [partFieldsOf(id).weighed, "Vejet igen."],
  ]);
  const fields = { ...Object.fromEntries(parts), [again.outcome]: outcome, [again.note]: "Vejet igen." };
  const done = await steps(app, made.caseworker, complaint, "genvurderet", fields);
  assert.deepEqual(done.ok || done.refusal, true);
}

const sentBack = (app: App, made: CaseInState, complaint: Complaint, receivedOn: string) =>
  ruled(app, made, complaint, {
    outcomes: complaint.parts.map(() => "sent-back" as const),
    decidedOn: receivedOn,
    receivedOn,
  });

/** What is owed after rulings: from when, by when, how it stands. */
async function owedAfter(app: App, { caseId, caseworker }: CaseInState): Promise<readonly string[]> {
  const { obligations } = await readOwed(app.database.of(caseworker), app, caseworker, caseId);
  return obligations
    .filter(({ what }) => what === "remitted-decision")
    .map(({ countedFrom, due, status }) => `${countedFrom} ${due} ${status}`);
}

async function waitingIn(app: App, { caseId, caseworker }: CaseInState): Promise<readonly string[]> {
  const page = await readDecisionPage(app, caseworker, caseId);
  return page?.kind === "draft" ? page.view.application.tasks.map(({ id }) => id) : [];
}

const allTasks = ({ application }: CaseInState) => application.tasks.map(({ id }) => id);

test("what a ruling sent back is still to be decided when another complaint over it is kept after all", () =>
  withDatabase(async (database) => {
    const start = await testApp(database, "2026-03-03");
    for (const order of ["ruling-first", "complaint-first"] as const) {
      const made = await caseGranted(start, "vejen");
      const first = await registers(onDay(start, "2026-04-10"), made, { ord: "For lidt." });
      await startSupport(onDay(start, "2026-04-10"), made, "2026-04-10");
      const then = onDay(start, "2026-04-20");
      if (order === "ruling-first") await sentBack(then, made, first, "2026-04-20");
      const second = await registers(then, made, { ord: "Nyt." });
      await looksAgain(then, made, second, "upheld");
      if (order === "complaint-first") await sentBack(then, made, first, "2026-04-20");
      await looksAgain(onDay(start, "2026-04-21"), made, second, "kept");
      const decided = onDay(start, "2026-04-28");
      assert.deepEqual((await waitingIn(decided, made)).toSorted(), allTasks(made).toSorted(), order);
      await decidesAnew(decided, made, allTasks(made));
      assert.deepEqual(await owedAfter(onDay(start, "2026-06-30"), made), ["2026-04-20 2026-06-15 met"], order);
    }
  }));

test("a task that staff have opened for a complaint by hand is tied to the complaint and stands again when it is kept", () =>
  withDatabase(async (database) => {
    const start = await testApp(database, "2026-03-03");
    const made = await caseGranted(start, "vejen");
    const then = onDay(start, "2026-04-20");
    const complaint = await registers(then, made, { ord: "For lidt." });
    const fields = { opgaver: allTasks(made), grund: "reconsideration", begrundelse: "Klagen." };
    const press = { decisionId: complaint.decisionId ?? "", submissionId: start.newId(), fields };
    const opened = await reopenTasks(then, made.caseworker, made.caseId, press);
    assert.deepEqual(opened.ok || opened.refusal, true);
    await looksAgain(then, made, complaint, "upheld");
    await looksAgain(onDay(start, "2026-04-21"), made, complaint, "kept");
    assert.deepEqual(await waitingIn(onDay(start, "2026-04-21"), made), []);
  }));
