import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../kernel/local-date.ts";
import { answersTo } from "../modules/assessments/domain/guidance-answer.ts";
import { guidanceQuestions } from "../modules/assessments/domain/guidance-question.ts";
import { loadStandardsLibrary } from "../platform/standard-files.ts";
import { readStory } from "./read-story.ts";

const story = readStory();
const library = loadStandardsLibrary();

test("the story has an answer of its own to every question of the five standards, and none that no question has", () => {
  const day = localDate("2026-11-22");
  const facts = { bornOn: localDate("1990-05-17"), applicationReceivedOn: localDate("2026-10-22") };
  const asked = [...library.standards.values()].flatMap((standard) =>
    guidanceQuestions(
      standard,
      library.law,
      facts,
      day,
      (["SEL-82a", "SEL-82b", "SEL-85", "SEL-85a"] as const).map((legalBasis) => ({ legalBasis })),
    ),
  );
  const keys = new Set(asked.map(({ key }) => key));
  assert.deepEqual(
    [...keys].filter((key) => story.answers.answers[key] === undefined),
    [],
  );
  assert.deepEqual(
    Object.keys(story.answers.answers).filter((key) => !keys.has(key)),
    [],
  );
  const impossible = asked.filter((question) => {
    const own = story.answers.answers[question.key];
    return own !== undefined && !answersTo(question).includes(own.answer);
  });
  assert.deepEqual(
    impossible.map(({ key }) => key),
    [],
  );
});

test("the story has words about every task that somebody in it applies for", () => {
  const tasks = new Set(story.situations.flatMap((situation) => situation.tasks));
  assert.deepEqual(
    [...tasks].filter((task) => story.tasks[task] === undefined),
    [],
  );
});

test("every gap in the story's texts is one that is filled", () => {
  const texts = JSON.stringify([story.situations, story.tasks, story.answers]);
  const gaps = new Set([...texts.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ""));
  assert.deepEqual([...gaps].toSorted(), ["function", "navn", "opgaver", "social", "weighs"]);
});

test("what is said to the citizen never speaks of the citizen as somebody else", () => {
  const said = Object.values(story.tasks).flatMap((words) => [words?.refused ?? "", words?.why ?? ""]);
  assert.deepEqual(
    said.filter((text) => /\{navn\}|\bborgeren\b/i.test(text)),
    [],
  );
});
