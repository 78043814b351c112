import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { loadStandardsLibrary } from "../../../platform/standard-files.ts";
import type { QuestionId } from "./question.ts";
import { questionAfter, questionBefore, questionNamed, questionsFor } from "./questions-asked.ts";
import { guidanceFor } from "./routing.ts";

const { law, standards } = loadStandardsLibrary();
const today = localDate("2026-03-03");

function asked(slug: string, bornOn: string) {
  const standard = standards.get(slug);
  assert.ok(standard);
  const application = { facts: { appliedBy: "citizen" as const }, receivedOn: today };
  return questionsFor(guidanceFor({ standard, law }, { bornOn: localDate(bornOn) }, application, today));
}

const names = (slug: string, bornOn: string): readonly QuestionId[] => asked(slug, bornOn).map(({ id }) => id);

const ofAll: readonly QuestionId[] = [
  "opgaver",
  "egne-ord",
  "hverdag",
  "proevet",
  "hjaelper",
  "akut",
  "bolig",
  "oensker",
  "kontakt",
  "dokumenter",
];

test("a citizen is asked at most twelve questions, each with why, in every municipality", () => {
  for (const slug of standards.keys()) {
    const questions = asked(slug, "1999-04-12");
    assert.ok(questions.length <= 12);
    for (const { id, sources, why } of questions) assert.ok(why !== "" && sources.length > 0, `${slug} ${id}`);
  }
});

test("early pension is asked only where the answer can change something for this citizen, and the clauses say so", () => {
  assert.deepEqual(names("broenderslev", "1999-04-12"), [...ofAll.slice(0, 7), "pension", ...ofAll.slice(7)]);
  assert.deepEqual(questionNamed(asked("broenderslev", "1999-04-12"), "pension")?.sources.includes("BRO-3.3"), true);
  assert.deepEqual(names("broenderslev", "1990-05-17"), ofAll);
  for (const slug of ["aabenraa", "vejen", "soenderborg", "unavngivet"])
    assert.deepEqual(names(slug, "1999-04-12"), ofAll);
});

test("the questions follow each other, and one that is not asked is not there", () => {
  const questions = asked("vejen", "1990-05-17");
  assert.equal(questionAfter(questions, "bolig")?.id, "oensker");
  assert.equal(questionBefore(questions, "oensker")?.id, "bolig");
  assert.equal(questionBefore(questions, "opgaver"), undefined);
  assert.equal(questionAfter(questions, "dokumenter"), undefined);
  assert.equal(questionNamed(questions, "pension"), undefined);
  assert.equal(questionNamed(questions, "__proto__"), undefined);
});
