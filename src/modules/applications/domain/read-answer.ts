import type { AppliedTaskName } from "./applied-task.ts";
import { chosenTasks, type Draft } from "./draft.ts";
import { type FieldProblem, type Fields, textOf, textOrNull, ticked } from "./problems.ts";
import { contactWays, type Question, type QuestionId } from "./question.ts";
import { firstTaskField, taskChoice } from "./task-groups.ts";

/** The fields of the pages: which they are is a matter of how the question is answered. */
export const answerField = "svar";
/** The box "ved ikke" beside a text. */
export const unknownField = "ved-ikke";
/** What is written beside a yes. */
export const noteField = "note";
/** The words about one task. */
export const wordsField = (task: AppliedTaskName): string => `ord-${task}`;

/** What is missing on a page before one can go on. Nothing where the answer can be read. */
export function answerProblems(question: Question, draft: Draft): readonly FieldProblem[] {
  return isAnswered(question, draft) ? [] : [{ field: firstField(question), message: missing[question.answer] }];
}

const missing: Readonly<Record<Question["answer"], string>> = {
  tasks: "Sæt mindst ét kryds. Du kan også svare »Ved ikke«.",
  "words-per-task": "Skriv lidt, eller sæt kryds i »Ved ikke«.",
  text: "Skriv lidt, eller sæt kryds i »Ved ikke«.",
  "yes-no": "Vælg ja, nej eller ved ikke.",
  contact: "Sæt mindst ét kryds. Du kan også svare »Ved ikke«.",
};

/** The field that a problem with the question points to. */
const firstField = (question: Question): string => (question.answer === "tasks" ? firstTaskField : answerField);

function isAnswered(question: Question, draft: Draft): boolean {
  const fields = draft[question.id] ?? {};
  switch (question.answer) {
    case "tasks":
      return chosenTasks(draft).length > 0;
    case "words-per-task":
      return (
        isUnknown(fields) ||
        textOf(fields, answerField) !== "" ||
        chosenTasks(draft).some((task) => wordsAbout(draft, task) !== null)
      );
    case "text":
      return isUnknown(fields) || textOf(fields, answerField) !== "";
    case "yes-no":
      return ["ja", "nej", "ved-ikke"].includes(textOf(fields, answerField));
    case "contact":
      return chosenWays(fields).length > 0 || textOf(fields, noteField) !== "";
  }
}

const isUnknown = (fields: Fields): boolean => ticked(fields, unknownField).length > 0;

const chosenWays = (fields: Fields) => contactWays.filter(({ value }) => ticked(fields, answerField).includes(value));

/** The citizen's words about one task, or null. */
export const wordsAbout = (draft: Draft, task: AppliedTaskName): string | null =>
  textOrNull(draft["egne-ord"] ?? {}, wordsField(task));

/** The text of an answer, or null where it is "ved ikke" or nothing. */
export const answerText = (draft: Draft, id: QuestionId): string | null => textOrNull(draft[id] ?? {}, answerField);

/** What was written beside a yes, or beside the ways of contact; null where nothing was. */
export const noteText = (draft: Draft, id: QuestionId): string | null => textOrNull(draft[id] ?? {}, noteField);

/** Yes, no, or undefined for "ved ikke" and for a question that was not asked. */
export function yesOrNo(draft: Draft, id: QuestionId): boolean | undefined {
  const answer = answerText(draft, id);
  if (answer === "ja") return true;
  return answer === "nej" ? false : undefined;
}

/** The ways of contact and what was written beside them, as one text; null for "ved ikke" alone. */
export function contactWish(draft: Draft): string | null {
  const fields = draft.kontakt ?? {};
  const ways = chosenWays(fields)
    .filter(({ value }) => value !== "ved-ikke")
    .map(({ label }) => label);
  const note = textOrNull(fields, noteField);
  return [...ways, ...(note === null ? [] : [note])].join(". ") || null;
}

/** The answer as "check your answers" shows it: one line each. Empty where there is no answer yet. */
export function answerInWords(question: Question, draft: Draft): readonly string[] {
  if (!isAnswered(question, draft)) return [];
  const fields = draft[question.id] ?? {};
  switch (question.answer) {
    case "tasks":
      return chosenTasks(draft).map((task) => taskChoice(task).label);
    case "words-per-task":
      return [...wordsInWords(draft), ...unknownInWords(fields, answerText(draft, question.id))];
    case "text":
      return unknownInWords(fields, answerText(draft, question.id));
    case "yes-no":
      return [choiceWords[answerText(draft, question.id) ?? ""] ?? "", noteText(draft, question.id) ?? ""].filter(
        Boolean,
      );
    case "contact":
      return [contactWish(draft) ?? "Ved ikke"];
  }
}

const choiceWords: Readonly<Record<string, string>> = { ja: "Ja", nej: "Nej", "ved-ikke": "Ved ikke" };

const wordsInWords = (draft: Draft): readonly string[] =>
  chosenTasks(draft).flatMap((task) => {
    const words = wordsAbout(draft, task);
    return words === null ? [] : [`${taskChoice(task).label}: ${words}`];
  });

const unknownInWords = (fields: Fields, text: string | null): readonly string[] => [
  ...(text === null ? [] : [text]),
  ...(isUnknown(fields) ? ["Ved ikke"] : []),
];
