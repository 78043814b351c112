import assert from "node:assert/strict";
import { test } from "node:test";
import { complaintsIn, decidesAnew, owedIn, registers, steps } from "../../../../tests/complaint-course.ts";
import { caseDecidedByTwo } from "../../../../tests/decided-by-two.ts";
import { onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { partFieldsOf } from "../domain/step-acts.ts";

/** Both letters came on 10 March 2026: the last day to complain about either is Tuesday 7 April, the day after Easter. */
test("a complaint about the second decision of a day uses the time to complain of that one, and not of the first", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-03-10");
    const made = await caseDecidedByTwo(app);
    const first = await registers(app, made, {});
    const upheld = first.parts.flatMap(({ id, legalBasis }) => [
      [partFieldsOf(id).outcome, legalBasis === "SEL-85" ? "upheld" : "kept"],
      [partFieldsOf(id).weighed, "Vægtet."],
    ]);
    assert.ok((await steps(app, made.caseworker, first, "genvurderet", Object.fromEntries(upheld))).ok);
    const task = first.parts.find(({ legalBasis }) => legalBasis === "SEL-85")?.taskId;
    await decidesAnew(app, made, [task ?? assert.fail("no task by § 85")]);
    const later = onDay(app, "2026-04-07");
    assert.deepEqual(await owedIn(later, made, ["complaint"]), [
      "complaint 2026-04-07 met",
      "complaint 2026-04-07 open",
    ]);
    const second = await registers(later, made, {});
    const [before] = await complaintsIn(app, made);
    assert.notEqual(second.decisionId, before?.decisionId);
    assert.equal(second.decidedOn, before?.decidedOn);
    assert.deepEqual(await owedIn(later, made, ["complaint"]), [
      "complaint 2026-04-07 met",
      "complaint 2026-04-07 met",
    ]);
  }));
