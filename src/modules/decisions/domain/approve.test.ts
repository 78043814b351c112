import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { approve, askForApproval, sendBack } from "./approve.ts";
import { cleaning, contentOf, draftOf, economy, grantOf, groundIn } from "./decision-ground.fixture.ts";
import type { DecisionGround } from "./decision-ground.ts";
import { mayIssue } from "./issue.ts";

const complete = draftOf(contentOf([grantOf(economy), grantOf(cleaning)]));
const ground = groundIn("soenderborg");
const wanting: DecisionGround = {
  ...ground,
  standard: { ...ground.standard, settings: { ...ground.standard.settings, secondPersonApproves: true } },
};

test("where the municipality wants it, a second person approves before the decision is issued", () => {
  const tooSoon = mayIssue(complete, wanting);
  assert.deepEqual(!tooSoon.ok && tooSoon.refusal.map(({ refusal }) => refusal), ["not-approved"]);
  const asked = askForApproval(complete, wanting);
  assert.ok(asked.ok);
  assert.equal(mayIssue(asked.value, wanting).ok, false);
  const approved = approve(asked.value, "colleague");
  assert.ok(approved.ok);
  assert.equal(mayIssue(approved.value, wanting).ok, true);
  assert.equal(mayIssue(complete, ground).ok, true);
});

test("whoever wrote the draft cannot approve it, and nobody approves it twice", () => {
  const asked = askForApproval(complete, wanting);
  assert.ok(asked.ok);
  assert.deepEqual(approve(asked.value, "drafter"), { ok: false, refusal: "second-person-must-differ" });
  assert.deepEqual(approve({ ...asked.value, approvedBy: "colleague" }, "another"), {
    ok: false,
    refusal: "already-approved",
  });
  assert.deepEqual(approve(complete, "colleague"), { ok: false, refusal: "not-awaiting-approval" });
});

test("only a complete draft is put before a second person", () => {
  const asked = askForApproval(draftOf(contentOf([grantOf(economy)])), wanting);
  assert.deepEqual(!asked.ok && asked.refusal.map(({ refusal }) => refusal).includes("task-undecided"), true);
});

test("the second person sends a decision back with what is to be changed; an approval falls away with it", () => {
  const asked = askForApproval(complete, wanting);
  assert.ok(asked.ok);
  const note = { by: "colleague", on: localDate("2026-03-20"), note: "Skriv, hvad søsteren hjælper med." };
  const approved = approve(asked.value, "colleague");
  assert.ok(approved.ok);
  const back = sendBack(approved.value, note);
  assert.ok(back.ok);
  assert.deepEqual([back.value.state, back.value.content.sentBack, back.value.draftedBy], ["draft", note, "drafter"]);
  assert.deepEqual(approve(back.value, "colleague"), { ok: false, refusal: "not-awaiting-approval" });
  assert.deepEqual(sendBack(asked.value, { ...note, note: " " }), { ok: false, refusal: "note-missing" });
  assert.deepEqual(sendBack(asked.value, { ...note, by: "drafter" }), {
    ok: false,
    refusal: "second-person-must-differ",
  });
  assert.deepEqual(sendBack(complete, note), { ok: false, refusal: "not-awaiting-approval" });
});
