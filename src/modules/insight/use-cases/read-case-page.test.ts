import assert from "node:assert/strict";
import { test } from "node:test";
import { caseApplied } from "../../../../tests/case-in-state.ts";
import { registers, steps } from "../../../../tests/complaint-course.ts";
import { countedStatements } from "../../../../tests/counted-statements.ts";
import { caseGranted, startSupport } from "../../../../tests/granted-case.ts";
import { hire, moveIn, onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import { readCasePage } from "./read-case-page.ts";

test("the page of a case takes two statements: the case with all that is shown of it, and the log of the look", () =>
  withDatabase(async (database, url) => {
    const app = onDay(await testApp(database, "2026-01-02"), "2026-04-20");
    const made = await caseGranted(app, "vejen");
    await startSupport(onDay(app, "2026-04-13"), made, "2026-04-13");
    const counted = await countedStatements(url, (own) =>
      readCasePage({ ...app, database: own }, made.caseworker, made.caseId),
    );
    assert.equal(counted.statements, 2);
    const page = counted.value;
    assert.equal(page?.status, "Støtten er i gang");
    assert.equal(page?.order?.contactPerson, "Kim Kontakt");
    assert.deepEqual(
      page?.decisions[0]?.tasks.map(({ outcome, legalBasis }) => [outcome, legalBasis]),
      [
        ["granted", "SEL-85"],
        ["granted", "SEL-85"],
      ],
    );
    assert.deepEqual(page?.timeline[0]?.title, "Støtten er begyndt");
    assert.equal(page?.writers[made.caseworker.id], "Test caseworker");
  }));

test("the case as it stood on a day: what is owed is counted from what had happened by then", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-01-02"), "2026-04-20");
    const made = await caseGranted(app, "vejen");
    await startSupport(onDay(app, "2026-04-13"), made, "2026-04-13");
    const on = async (day: string) => {
      const page = await readCasePage(app, made.caseworker, made.caseId, localDate(day));
      const followUp = page?.owed.obligations.find(({ what }) => what === "first-follow-up");
      const decision = page?.owed.obligations.find(({ what }) => what === "decision");
      return { page, decision: decision?.status, followUp: followUp && [followUp.due, followUp.provisional] };
    };
    // 8 weeks from 3 March is 28 April.
    const before = await on("2026-03-10");
    assert.deepEqual([before.decision, before.followUp, before.page?.decisions], ["open", undefined, []]);
    assert.equal(before.page?.status, "Ansøgning under behandling");
    assert.equal(before.page?.steps.find(({ name }) => name === "order")?.state, "open");
    const decided = await on("2026-04-05");
    assert.deepEqual([decided.decision, decided.followUp], ["met", ["2026-07-01", true]]);
    const now = await on("2026-04-20");
    assert.deepEqual(now.followUp, ["2026-07-13", false]);
    const never = await on("2027-01-01");
    assert.equal(never.page?.day, "2026-04-20");
  }));

test("a complaint that is over by now stands on the case's page of a day when it was open, as it stood then", () =>
  withDatabase(async (database) => {
    const start = await testApp(database, "2026-01-02");
    const made = await caseGranted(start, "vejen");
    const complaint = await registers(onDay(start, "2026-04-10"), made, {});
    const app = onDay(start, "2026-04-20");
    assert.ok((await steps(app, made.citizen, complaint, "traek-tilbage")).ok);
    const on = async (day: string) =>
      (await readCasePage(app, made.caseworker, made.caseId, localDate(day)))?.complaints.map(
        (one) => one.steps.length,
      );
    assert.deepEqual([await on("2026-04-09"), await on("2026-04-15"), await on("2026-04-20")], [[], [0], []]);
  }));

test("the steps: what is done, what to take now, and what a refusal leaves out", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-01-02"), "2026-04-20");
    const states = async (made: { caseId: string; caseworker: Parameters<typeof readCasePage>[1] }) =>
      (await readCasePage(app, made.caseworker, made.caseId))?.steps.map(({ name, state, isAhead }) =>
        isAhead ? `${name}: ${state}` : `${name}: not ahead`,
      );
    assert.deepEqual((await states(await caseApplied(app, "vejen")))?.slice(0, 3), [
      "application: done",
      "assessment: current",
      "considerations: open",
    ]);
    assert.deepEqual((await states(await caseGranted(app, "vejen")))?.slice(4), [
      "decision: done",
      "plan: current",
      "order: open",
      "follow-up: open",
    ]);
    assert.deepEqual((await states(await caseGranted(app, "vejen", { refused: 2 })))?.slice(4), [
      "decision: done",
      "plan: not ahead",
      "order: not ahead",
      "follow-up: not ahead",
    ]);
  }));

test("the citizen sees the own case without the journal; another citizen, a provider and another municipality see nothing", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-01-02"), "2026-04-20");
    const made = await caseGranted(app, "vejen");
    const provider = await startSupport(onDay(app, "2026-04-13"), made, "2026-04-13");
    const own = await readCasePage(app, made.citizen, made.caseId);
    assert.deepEqual(own?.timeline, []);
    assert.equal(
      own?.letters.some(({ kind }) => kind === "order"),
      false,
    );
    for (const stranger of [await moveIn(app, "vejen"), provider])
      assert.equal(await readCasePage(app, stranger, made.caseId), undefined);
    assert.equal(await readCasePage(app, await hire(app, "unavngivet", "caseworker"), made.caseId), undefined);
  }));
