import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { loadStandardsLibrary } from "../../../platform/standard-files.ts";
import { readQuality } from "./quality-form.ts";
import { qualityGoals, questionsTo } from "./quality-goal.ts";
import { newestReplies, type QualityReply } from "./quality-reply.ts";

const edition = loadStandardsLibrary().standards.get("aabenraa")?.editions[0];
assert.ok(edition);

test("each of Aabenraa's eighteen quality goals is asked of somebody or counted (AAB-29.1, AAB-29.2, AAB-29.3)", () => {
  const goals = qualityGoals(edition);
  const how = (clause: string) =>
    goals.filter((goal) => goal.clause === clause).map(({ measure, question }) => question?.asked ?? measure);
  assert.deepEqual(how("AAB-29.1"), [
    "caseworker",
    "own-words",
    "goal-per-task",
    "citizen-took-part",
    "alternatives-answered",
    "caseworker",
    "caseworker",
  ]);
  assert.deepEqual(how("AAB-29.2"), Array(7).fill("citizen"));
  assert.deepEqual(how("AAB-29.3"), ["relative", "relative", "sub-goals", "goals-noted"]);
});

test("questions are in the standard's order, numbered by their goals", () => {
  assert.deepEqual(
    questionsTo("relative", edition).map(({ clause, number }) => [clause, number]),
    [
      ["AAB-29.3", 1],
      ["AAB-29.3", 2],
    ],
  );
  assert.deepEqual(
    questionsTo("caseworker", edition).map(({ number }) => number),
    [1, 6, 7],
  );
});

test("a question can be passed over, »ved ikke« is an answer, and what is no answer is none", () => {
  const questions = questionsTo("citizen", edition);
  const fields = { "svar-AAB-29-2-1": "4", "svar-AAB-29-2-2": "ved-ikke", "svar-AAB-29-2-3": "6", ord: "" };
  assert.deepEqual(readQuality(fields, questions), {
    ok: true,
    value: {
      answers: [
        { clause: "AAB-29.2", number: 1, score: 4 },
        { clause: "AAB-29.2", number: 2, score: null },
      ],
      words: "",
    },
  });
  const empty = readQuality({ ord: " " }, questions);
  assert.deepEqual(!empty.ok && empty.refusal.map(({ field }) => field), ["svar-AAB-29-2-1"]);
});

test("whoever answers again is heard by the last answer, and two relatives are two", () => {
  const reply = (id: string, more: Partial<QualityReply>): QualityReply => ({
    ...{ id, asked: "citizen", provider: null, editionOn: localDate("2022-05-04"), on: localDate("2026-07-01") },
    ...{ how: "own-pages", mandateId: null, name: "", words: "", answers: [] },
    ...more,
  });
  const replies = [
    reply("1", {}),
    reply("2", { asked: "relative", mandateId: "far" }),
    reply("3", { asked: "relative", mandateId: "mor" }),
    reply("4", {}),
  ];
  assert.deepEqual(
    newestReplies(replies).map(({ id }) => id),
    ["3", "2", "4"],
  );
});
