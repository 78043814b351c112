import assert from "node:assert/strict";
import { test } from "node:test";
import {
  caseReadyToDecide,
  draftDecision,
  pressIssue,
  shownVersion,
  withSettings,
} from "../../../../tests/case-in-state.ts";
import { hire, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { approveDecision, askDecisionApproval, sendDecisionBack } from "./approve-decision.ts";
import { issueDecision } from "./issue-decision.ts";
import { decisionsToApprove, readApprovals } from "./read-approvals.ts";
import { readDecisionPage } from "./read-decision-draft.ts";
import { readIssuedDecisions } from "./read-issued-decisions.ts";

const wanting = { secondPersonApproves: true };

test("a decision that waits stands in the queue of each who may approve it, and in the writer's own; others see nothing", () =>
  withDatabase(async (database) => {
    const app = withSettings(await testApp(database, "2026-03-20"), "soenderborg", wanting);
    const made = await caseReadyToDecide(app, "soenderborg", { name: "Asta Ventende" });
    const leader = await hire(app, "soenderborg", "manager", "Lis Leder");
    const elsewhere = await hire(app, "vejen", "caseworker");
    await draftDecision(app, made, []);
    assert.equal(await decisionsToApprove(app, leader), 0);
    const { caseId, caseworker } = made;
    assert.ok((await askDecisionApproval(app, caseworker, caseId, await shownVersion(app, made))).ok);
    const seen = async (who: typeof leader) => {
      const { mineToApprove, mineThatWait, approved } = await readApprovals(app, who);
      return [mineToApprove, mineThatWait, approved].map((list) => list.map(({ citizen }) => citizen));
    };
    assert.deepEqual(await seen(leader), [["Asta Ventende"], [], []]);
    assert.deepEqual(await seen(caseworker), [[], ["Asta Ventende"], []]);
    assert.deepEqual(await seen(elsewhere), [[], [], []]);
    assert.deepEqual([await decisionsToApprove(app, leader), await decisionsToApprove(app, caseworker)], [1, 0]);
    assert.ok((await approveDecision(app, leader, caseId, await shownVersion(app, made))).ok);
    assert.deepEqual(await seen(leader), [[], [], ["Asta Ventende"]]);
    assert.ok((await pressIssue(app, made)).ok);
    assert.deepEqual(await seen(caseworker), [[], [], []]);
  }));

test("the queue tells no protected name to somebody of another unit", () =>
  withDatabase(async (database) => {
    const app = withSettings(await testApp(database, "2026-03-20"), "soenderborg", wanting);
    const protection = { name: true, address: true, until: null } as const;
    const made = await caseReadyToDecide(app, "soenderborg", { name: "Dulgt Navn", person: { protection } });
    await draftDecision(app, made, []);
    assert.ok((await askDecisionApproval(app, made.caseworker, made.caseId, await shownVersion(app, made))).ok);
    const own = await readApprovals(app, made.caseworker);
    assert.deepEqual(
      own.mineThatWait.map(({ citizen }) => citizen),
      ["Dulgt Navn"],
    );
  }));

test("what is sent back stands on the draft and in the journal, and must be approved again", () =>
  withDatabase(async (database) => {
    const app = withSettings(await testApp(database, "2026-03-20"), "soenderborg", wanting);
    const made = await caseReadyToDecide(app, "soenderborg");
    const { caseId, caseworker } = made;
    const leader = await hire(app, "soenderborg", "manager", "Lis Leder");
    await draftDecision(app, made, []);
    await askDecisionApproval(app, caseworker, caseId, await shownVersion(app, made));
    const note = "Skriv, hvor mange timer det er.";
    const version = await shownVersion(app, made);
    assert.deepEqual(await sendDecisionBack(app, caseworker, caseId, { version, note }), {
      ok: false,
      refusal: "second-person-must-differ",
    });
    assert.ok((await sendDecisionBack(app, leader, caseId, { version, note })).ok);
    assert.deepEqual(await sendDecisionBack(app, leader, caseId, { version, note }), {
      ok: false,
      refusal: "changed-meanwhile",
    });
    const page = await readDecisionPage(app, caseworker, caseId);
    assert.ok(page?.kind === "draft");
    assert.deepEqual([page.view.content.sentBack?.note, page.view.sentBackByName], [note, "Lis Leder"]);
    const issued = await pressIssue(app, made);
    assert.deepEqual(!issued.ok && issued.refusal, [{ refusal: "not-approved", tasks: [], questions: [] }]);
    const entries = await readEntries(app.database.of(caseworker), caseworker.tenantId, caseId);
    assert.ok(entries.some(({ theme, text }) => theme === "Afgørelse sendt tilbage" && text.includes(note)));
  }));

test("two servers, many deciders at once: one decision is made, and every other is told that it is", () =>
  withDatabase(async (database) => {
    const one = await testApp(database, "2026-03-20");
    const other = await testApp(database, "2026-03-20");
    const made = await caseReadyToDecide(one, "broenderslev");
    await draftDecision(one, made, []);
    const seenVersion = await shownVersion(one, made);
    const deciders = await Promise.all(
      Array.from({ length: 8 }, (_, at) => hire(one, "broenderslev", "caseworker", `Nr. ${at}`)),
    );
    const outcomes = await Promise.all(
      deciders.map((decider, at) =>
        issueDecision(at % 2 === 0 ? one : other, decider, made.caseId, { submissionId: one.newId(), seenVersion }),
      ),
    );
    assert.equal(outcomes.filter(({ ok }) => ok).length, 1);
    for (const outcome of outcomes.filter(({ ok }) => !ok)) {
      assert.deepEqual(outcome, { ok: false, refusal: [{ refusal: "already-issued", tasks: [], questions: [] }] });
    }
    const issued = await readIssuedDecisions(one.database.of(made.citizen), made.citizen.tenantId, made.caseId);
    assert.equal(issued.length, 1);
    const winner = outcomes.findIndex(({ ok }) => ok);
    assert.equal(issued[0]?.issuedBy, deciders[winner]?.id);
  }));
