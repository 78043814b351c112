import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { loadStandardsLibrary } from "../../../platform/standard-files.ts";
import { guidance } from "../../standards/domain/guidance.ts";
import { type AnswerContent, blankAnswer, type GuidanceAnswer } from "./guidance-answer.ts";
import { type GuidanceQuestion, guidanceQuestions } from "./guidance-question.ts";
import { ladder, ladderInWords } from "./ladder.ts";

const { standards, law } = loadStandardsLibrary();
const today = localDate("2026-03-03");
const aabenraa = standards.get("aabenraa");
assert.ok(aabenraa);
const facts = {
  bornOn: localDate("1980-05-17"),
  applicationReceivedOn: today,
  appliedTasks: ["economy" as const],
  legalBasis: "SEL-85" as const,
};
const questions = guidanceQuestions(aabenraa, law, facts, today, [{ legalBasis: "SEL-85" }]);
const forms = guidance(aabenraa, law, facts, today).deliveryForms;
const asking = (id: string): GuidanceQuestion => {
  const found = questions.find(({ item }) => item.id === id);
  assert.ok(found);
  return found;
};
const given = (id: string, content: Partial<AnswerContent> & Pick<GuidanceAnswer, "answer">): GuidanceAnswer => ({
  ...blankAnswer,
  ...content,
  itemId: asking(id).item.id,
  question: 0,
  kind: asking(id).kind,
  editionOn: today,
  toldCitizenOn: null,
  answeredAt: "2026-03-03T08:00:00.000Z",
  answeredBy: "caseworker",
});

test("all six rungs stand on the ladder, also those where the standard asks nothing", () => {
  const rungs = ladder(questions, [], forms);
  assert.deepEqual(
    rungs.map(({ number }) => number),
    [1, 2, 3, 4, 5, 6],
  );
  assert.equal(rungs.at(-1)?.standing, "not-asked");
  assert.equal(rungs[1]?.standing, "open");
});

test("a rung with several questions is open until the last is answered, and then says what helps most", () => {
  const group = questions.filter(({ rung }) => rung === 3).map(({ item }) => item.id);
  assert.ok(group.length >= 2);
  const standing = (answers: readonly GuidanceAnswer[]) => ladder(questions, answers, forms)[2]?.standing;
  const [first = "", ...rest] = group;
  assert.equal(standing([given(first, { answer: "partly", reasons: "Noget." })]), "open");
  const others = rest.map((id) => given(id, { answer: "not-enough", reasons: "Nej." }));
  assert.equal(standing([given(first, { answer: "partly", reasons: "Noget." }), ...others]), "partly");
});

test("what the standard opens stands on its rung: the drop-in centre on the second, the group on the third", () => {
  const offered = ladder(questions, [], forms).map((rung) => rung.offered.map(({ form }) => form));
  assert.ok(offered[1]?.includes("drop-in"));
  assert.ok(offered[2]?.includes("group"));
});

test("the reasons say which rung, why it is not enough, what was tried and what the citizen said", () => {
  const answer = given("AAB-13.1", {
    answer: "not-enough",
    reasons: "Du kan ikke være, hvor der er mange",
    triedWhen: "efteråret 2025",
    triedWhere: "værestedet i Tinglev",
    triedOutcome: "Du kom to gange",
    citizensWords: "Der larmer for meget.",
  });
  const words = ladderInWords(ladder(questions, [answer], forms), [answer]);
  assert.deepEqual(words, [
    "Et værested: Vi vurderer, at det ikke er nok for dig. Du kan ikke være, hvor der er mange. " +
      "Det er prøvet: efteråret 2025, værestedet i Tinglev. Du kom to gange. Du siger: »Der larmer for meget.«",
  ]);
});

test("what is not relevant is not told in the reasons", () => {
  const answer = given("AAB-13.1", { answer: "not-relevant", reasons: "Bor på en ø." });
  assert.deepEqual(ladderInWords(ladder(questions, [answer], forms), [answer]), []);
});
