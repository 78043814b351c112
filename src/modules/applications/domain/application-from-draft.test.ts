import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { applicationFromDraft, firstUnanswered, questionState } from "./application-from-draft.ts";
import { type Draft, draftSchema } from "./draft.ts";
import { questionsIn } from "./questions.ts";
import { answerInWords, answerProblems } from "./read-answer.ts";

const today = localDate("2026-03-03");
const questions = questionsIn("da");
const notKnown: Draft = {
  opgaver: { "opgaver-andet": "not-known" },
  "egne-ord": { "ved-ikke": "ja" },
  hverdag: { "ved-ikke": "ja" },
  proevet: { "ved-ikke": "ja" },
  hjaelper: { svar: "ved-ikke" },
  akut: { svar: "ved-ikke" },
  bolig: { svar: "ved-ikke" },
  pension: { svar: "ved-ikke" },
  oensker: { "ved-ikke": "ja" },
  kontakt: { svar: "ved-ikke" },
  dokumenter: {},
};

const made = (draft: Draft) => {
  const outcome = applicationFromDraft(draft, questions, today);
  assert.ok(outcome.ok);
  return outcome.value;
};

test("'ved ikke' answers every question, and nothing becomes known by it", () => {
  const application = made(notKnown);
  assert.deepEqual(application.tasks, [{ task: "not-known", ownWords: null }]);
  assert.deepEqual(application.facts, {});
  for (const key of ["ownWords", "everydayLife", "tried", "helper", "wishes", "contactWish", "acuteNote"] as const) {
    assert.equal(application[key], null, key);
  }
});

test("an empty draft has every question open, and the first of them is where one goes on", () => {
  for (const question of questions) assert.equal(questionState(question, {}), "open");
  assert.equal(firstUnanswered(questions, {})?.id, "opgaver");
  assert.deepEqual(applicationFromDraft({}, questions, today), { ok: false, refusal: "opgaver" });
});

test("a question that was opened and not answered is begun, and is told what it misses", () => {
  for (const question of questions) {
    const draft = { ...notKnown, [question.id]: { note: " ", svar: "  " } };
    if (question.answer === "contact" || question.answer === "papers") continue;
    assert.equal(questionState(question, draft), "begun", question.id);
    const [problem] = answerProblems(question, draft);
    assert.match(problem?.message ?? "", /ved ikke/i);
    assert.deepEqual(applicationFromDraft(draft, questions, today), { ok: false, refusal: question.id });
  }
});

test("'ved ikke' beside named tasks is no task of its own, and something else is one", () => {
  const draft = { ...notKnown, opgaver: { "opgaver-hjem": "cleaning", "opgaver-andet": ["other", "not-known"] } };
  assert.deepEqual(
    made(draft).tasks.map(({ task }) => task),
    ["cleaning", "other"],
  );
});

test("a task that nobody knows is left out instead of breaking the form", () => {
  const draft = { ...notKnown, opgaver: { "opgaver-hjem": ["cleaning", "flying"] } };
  assert.deepEqual(
    made(draft).tasks.map(({ task }) => task),
    ["cleaning"],
  );
});

test("words about a task go with the task, and a note is kept whatever was answered beside it", () => {
  const draft: Draft = {
    ...notKnown,
    opgaver: { "opgaver-post": ["mail", "economy"] },
    "egne-ord": { "ord-mail": " Jeg åbner dem ikke. \n" },
    akut: { svar: "nej", note: "Men det kan blive det" },
    hjaelper: { svar: "ja" },
  };
  const application = made(draft);
  assert.deepEqual(application.tasks, [
    { task: "economy", ownWords: null },
    { task: "mail", ownWords: "Jeg åbner dem ikke." },
  ]);
  assert.equal(application.acuteNote, "Men det kan blive det");
  assert.equal(application.helper, "Ja, men uden navn");
  assert.deepEqual(application.facts, { acute: false });
});

test("the answers are told back in the words of the form", () => {
  const draft: Draft = {
    ...notKnown,
    opgaver: { "opgaver-post": "economy" },
    "egne-ord": { svar: "Det hele", "ord-economy": "Regninger" },
    akut: { svar: "ja", note: "Strømmen" },
    kontakt: { svar: ["telefon", "brev"], note: "12 34 56 78" },
  };
  const words = Object.fromEntries(questions.map((question) => [question.id, answerInWords(question, draft)]));
  assert.deepEqual(words["opgaver"], ["Penge"]);
  assert.deepEqual(words["egne-ord"], ["Penge: Regninger", "Det hele"]);
  assert.deepEqual(words["akut"], ["Ja", "Strømmen"]);
  assert.deepEqual(words["kontakt"], ["Ring til mig. Send et brev på papir. 12 34 56 78"]);
  assert.deepEqual(words["bolig"], ["Ved ikke"]);
});

test("a draft is kept as it was typed, also what is no answer", () => {
  const typed = { akut: { svar: "måske", note: "x" }, opgaver: { "opgaver-hjem": ["cleaning", "cooking"] } };
  assert.deepEqual(draftSchema.parse(JSON.parse(JSON.stringify(typed))), typed);
  assert.equal(questionState(questions[5] ?? assert.fail(), typed), "begun");
});
