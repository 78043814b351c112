import assert from "node:assert/strict";
import { test } from "node:test";
import { canonicalJson } from "../../../kernel/canonical-json.ts";
import { localDate } from "../../../kernel/local-date.ts";
import { loadStandardsLibrary } from "../../../platform/standard-files.ts";
import type { LegalBasis } from "../../standards/domain/facts.ts";
import { answerFields, readAnswers, settleAnswers } from "./answer-form.ts";
import {
  answersNoLongerAsked,
  answersTo,
  blankAnswer,
  departuresIn,
  type GuidanceAnswer,
  targetsLacking,
  unansweredOf,
} from "./guidance-answer.ts";
import { type GuidanceQuestion, guidanceQuestions } from "./guidance-question.ts";

const { standards, law } = loadStandardsLibrary();
const today = localDate("2026-03-03");
const facts = {
  bornOn: localDate("1990-05-17"),
  applicationReceivedOn: today,
  earlyPension: false,
  homelessOrAtRisk: false,
  acute: false,
  appliedBy: "citizen" as const,
  appliedTasks: ["economy" as const],
};

function questionsIn(slug: string, bases: readonly LegalBasis[]): readonly GuidanceQuestion[] {
  const standard = standards.get(slug);
  assert.ok(standard);
  return guidanceQuestions(
    standard,
    law,
    facts,
    today,
    bases.map((legalBasis) => ({ legalBasis })),
  );
}

const given = (question: GuidanceQuestion, answer: GuidanceAnswer["answer"] = "yes"): GuidanceAnswer => ({
  itemId: question.item.id,
  question: question.question,
  kind: question.kind,
  editionOn: today,
  ...blankAnswer,
  toldCitizenOn: null,
  answer,
  reasons: "Det viser samtalen.",
  answeredAt: "2026-03-03T08:00:00.000Z",
  answeredBy: "caseworker",
});

test("the ladder goes from the least intrusive rung upward", () => {
  const rungs = questionsIn("aabenraa", ["SEL-85"]).flatMap(({ rung }) => rung ?? []);
  assert.ok(rungs.length > 3);
  assert.deepEqual(rungs, rungs.toSorted());
});

test("a clause that asks three things is three questions", () => {
  const targets = questionsIn("broenderslev", ["SEL-85a"]).filter(({ item }) => item.id === "BRO-2.4");
  assert.deepEqual(
    targets.map(({ key }) => key),
    ["BRO-2.4.0", "BRO-2.4.1", "BRO-2.4.2"],
  );
});

test("a question that only one legal basis puts says so, and is not put to a decision on another", () => {
  const both = questionsIn("vejen", ["SEL-82a", "SEL-82b", "SEL-85"]);
  assert.deepEqual(both.find(({ key }) => key === "VEJ-1.0.2.0")?.onlyFor, ["SEL-82a", "SEL-82b"]);
  assert.equal(
    questionsIn("vejen", ["SEL-85"]).some(({ key }) => key === "VEJ-1.0.2.0"),
    false,
  );
});

test("the standard can be departed from, the law and a finding of fact cannot", () => {
  const questions = questionsIn("aabenraa", ["SEL-85"]);
  const kindOf = (kind: string, isLaw: boolean) =>
    questions.find((question) => question.kind === kind && (question.item.section === null) === isLaw);
  const [clause, alternative, ofLaw, target] = [
    kindOf("consideration", false),
    kindOf("alternative", false),
    kindOf("consideration", true),
    kindOf("target", false),
  ];
  assert.ok(clause && alternative && ofLaw && target);
  assert.deepEqual(answersTo(clause), ["answered", "not-relevant", "departs"]);
  assert.equal(answersTo(alternative).at(-1), "departs");
  assert.deepEqual(answersTo(ofLaw), ["answered", "not-relevant"]);
  assert.deepEqual(answersTo(target), ["yes", "no", "unknown"]);
});

test("findings for one legal basis are enough to finish an assessment", () => {
  const bases = ["SEL-82a", "SEL-82b", "SEL-85"] as const;
  const questions = questionsIn("vejen", bases);
  const for82a = questions.filter(
    ({ kind, onlyFor }) => kind === "target" && (onlyFor.length === 0 || onlyFor.includes("SEL-82a")),
  );
  assert.ok(for82a.length > 0);
  assert.deepEqual(
    targetsLacking(
      questions,
      for82a.map((question) => given(question)),
      bases,
    ),
    [],
  );
  assert.ok(targetsLacking(questions, [], bases).length > 0);
});

test("an answer needs both a choice and reasons, and one without the other is told at its field", () => {
  const [question] = questionsIn("unavngivet", ["SEL-85"]).filter(({ kind }) => kind === "alternative");
  assert.ok(question);
  const names = answerFields(question.key);
  const shown = canonicalJson(blankAnswer);
  const settle = (typed: Record<string, string>) =>
    settleAnswers(readAnswers({ [names.shown]: shown, ...typed }, [question]), [], canonicalJson);
  const problemsOf = (typed: Record<string, string>) => {
    const settled = settle(typed);
    return settled.ok ? [] : settled.refusal.problems.map(({ field }) => field);
  };
  assert.deepEqual(problemsOf({ [names.answer]: "enough" }), [names.reasons]);
  assert.deepEqual(problemsOf({ [names.reasons]: "Mentoren kan" }), [names.answer]);
  assert.deepEqual(problemsOf({ [names.answer]: "yes", [names.reasons]: "x" }), [names.answer]);
  const settled = settle({ [names.answer]: "departs", [names.reasons]: "Det hjælper ikke her." });
  assert.deepEqual(settled.ok && settled.value.map(({ content }) => content.answer), ["departs"]);
});

test("what a newer edition no longer asks is kept and shown apart; departures are counted", () => {
  const questions = questionsIn("unavngivet", ["SEL-85"]);
  const [first, second] = questions.filter(({ kind }) => kind === "consideration");
  assert.ok(first && second);
  const answers = [given(first, "departs"), { ...given(second, "answered"), itemId: "UNA-99.9" }];
  assert.deepEqual(
    answersNoLongerAsked(questions, answers).map(({ itemId }) => itemId),
    ["UNA-99.9"],
  );
  assert.equal(departuresIn(answers).length, 1);
  assert.equal(unansweredOf(questions, answers).length, questions.length - 1);
});
