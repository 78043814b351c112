import assert from "node:assert/strict";
import { test } from "node:test";
import type { CaseInState } from "../../../../tests/case-in-state.ts";
import { decidesAnew, registers, steps } from "../../../../tests/complaint-course.ts";
import { caseGranted, startSupport } from "../../../../tests/granted-case.ts";
import { ruled } from "../../../../tests/ruling-in-case.ts";
import { onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { addDays } from "../../../kernel/day-arithmetic.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { changeSupport } from "../../changes/use-cases/change-support.ts";
import { readChanges } from "../../changes/use-cases/read-changes.ts";
import { takeBackChange } from "../../changes/use-cases/take-back-change.ts";
import { partFieldsOf, stepFields } from "../../complaints/domain/step-acts.ts";
import { reopeningsOf } from "../../decisions/repository.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import { dueAfter } from "../domain/due-after-ruling.ts";
import { rulingFields } from "../domain/ruling-form.ts";

/** The authority keeps to what it decided; the complaint is at the appeal body. */
async function kept(start: App) {
  const made = await caseGranted(start, "vejen");
  const complaint = await registers(onDay(start, "2026-04-10"), made, {});
  const again = stepFields("genvurderet");
  const fields = { [again.outcome]: "kept", [again.note]: "Intet nyt." };
  assert.ok((await steps(onDay(start, "2026-04-20"), made.caseworker, complaint, "genvurderet", fields)).ok);
  return { made, complaint };
}

const sentBack = (complaint: { readonly parts: readonly unknown[] }) => ({
  outcomes: complaint.parts.map(() => "sent-back" as const),
});

const owedFor = async (app: App, { caseId, caseworker }: CaseInState): Promise<readonly string[]> =>
  (await readOwed(app.database.of(caseworker), app, caseworker, caseId)).obligations
    .filter(({ what }) => what === "remitted-decision")
    .map(({ countedFrom, due, status }) => `${countedFrom} > ${due} ${status}`);

const waitingTasks = async (app: App, made: CaseInState): Promise<readonly string[]> =>
  (await reopeningsOf(app.database.of(made.caseworker), made.caseId)).map(({ taskId }) => taskId);

test("two rulings that send the same task back are both answered by the one new decision", () =>
  withDatabase(async (database) => {
    const start = await testApp(database, "2026-03-03");
    const { made, complaint } = await kept(start);
    await ruled(onDay(start, "2026-04-20"), made, complaint, {
      ...sentBack(complaint),
      decidedOn: "2026-04-19",
      receivedOn: "2026-04-20",
    });
    const later = onDay(start, "2026-04-24");
    const second = await registers(onDay(start, "2026-04-22"), made, {});
    await ruled(later, made, second, { ...sentBack(second), decidedOn: "2026-04-23", receivedOn: "2026-04-24" });
    // 8 weeks from Monday 20 April and Friday 24 April 2026.
    assert.deepEqual(await owedFor(later, made), ["2026-04-20 > 2026-06-15 open", "2026-04-24 > 2026-06-19 open"]);
    await decidesAnew(onDay(start, "2026-04-28"), made, await waitingTasks(later, made));
    assert.deepEqual(await owedFor(onDay(start, "2026-06-30"), made), [
      "2026-04-20 > 2026-06-15 met",
      "2026-04-24 > 2026-06-19 met",
    ]);
  }));

test("a ruling on what is decided anew for another complaint already is answered by that decision", () =>
  withDatabase(async (database) => {
    const start = await testApp(database, "2026-03-03");
    const { made, complaint } = await kept(start);
    await startSupport(onDay(start, "2026-04-10"), made, "2026-04-10");
    const second = await registers(onDay(start, "2026-04-20"), made, {});
    const again = stepFields("genvurderet");
    const right = second.parts.flatMap(({ id }) => [
      [partFieldsOf(id).outcome, "upheld"],
      [partFieldsOf(id).weighed, "Der er nyt."],
    ]);
    const fields = { ...Object.fromEntries(right), [again.outcome]: "upheld", [again.note]: "Der er nyt." };
    assert.ok((await steps(onDay(start, "2026-04-20"), made.caseworker, second, "genvurderet", fields)).ok);
    const later = onDay(start, "2026-04-24");
    await ruled(later, made, complaint, { ...sentBack(complaint), decidedOn: "2026-04-23", receivedOn: "2026-04-24" });
    await decidesAnew(onDay(start, "2026-04-28"), made, await waitingTasks(later, made));
    assert.deepEqual(await owedFor(onDay(start, "2026-06-30"), made), ["2026-04-24 > 2026-06-19 met"]);
  }));

test("a task that was sent back while a change of it waited is still to be decided when the change is given up", () =>
  withDatabase(async (database) => {
    const start = await testApp(database, "2026-03-03");
    const { made, complaint } = await kept(start);
    await startSupport(onDay(start, "2026-04-10"), made, "2026-04-10");
    const app = onDay(start, "2026-04-20");
    const granted = (await readChanges(app, made.caseworker, made.caseId))?.granted ?? [];
    const proposed = {
      ...({ kind: "less", endReason: null, wanted: "no", isWorse: true, since: "new-facts", package: null } as const),
      tasks: granted.map(({ taskId }) => taskId),
      ...{ what: "Kortere besøg.", why: "Mere går af sig selv.", said: null },
      takesEffectOn: addDays(localDate("2026-04-20"), 60),
      ...{ dayReason: "", attempts: [], departure: "" },
    } as const;
    const press = { submissionId: app.newId(), path: "/" };
    const opened = await changeSupport(app, made.caseworker, made.caseId, proposed, press);
    assert.deepEqual(opened, { ok: true, value: "/" });
    const later = onDay(start, "2026-04-24");
    await ruled(later, made, complaint, { ...sentBack(complaint), decidedOn: "2026-04-23", receivedOn: "2026-04-24" });
    const [change] = (await readChanges(later, made.caseworker, made.caseId))?.changes ?? [];
    const named = { caseId: made.caseId, changeId: change?.change.id ?? "" };
    const back = await takeBackChange(later, made.caseworker, named, "Det venter.", {
      submissionId: later.newId(),
      path: "/",
    });
    assert.deepEqual(back, { ok: true, value: "/" });
    await decidesAnew(onDay(start, "2026-04-28"), made, await waitingTasks(later, made));
    assert.deepEqual(await owedFor(onDay(start, "2026-06-30"), made), ["2026-04-24 > 2026-06-19 met"]);
  }));

test("of two rulings that come on one day each has its own day, also as what is owed is kept", () =>
  withDatabase(async (database) => {
    const start = await testApp(database, "2026-03-03");
    const { made, complaint } = await kept(start);
    const second = await registers(onDay(start, "2026-04-22"), made, {});
    const app = onDay(start, "2026-04-24");
    const [decidedOn, receivedOn] = ["2026-04-23", "2026-04-24"] as const;
    const days = [
      [complaint, "2026-05-20"],
      [second, "2026-06-10"],
    ] as const;
    for (const [about, carryOutOn] of days) {
      const fields = { [rulingFields.despite]: "Der er to klager over den samme afgørelse." };
      const outcomes = about.parts.map(() => "changed" as const);
      await ruled(app, made, about, { outcomes, decidedOn, receivedOn, carryOutOn, fields });
    }
    const { obligations } = await readOwed(app.database.of(made.caseworker), app, made.caseworker, made.caseId);
    for (const [{ id: complaintId }, carryOutBy] of days) {
      const due = dueAfter({ complaintId, receivedOn: localDate(receivedOn) }, obligations);
      assert.deepEqual(due, { decideBy: null, carryOutBy });
    }
  }));
