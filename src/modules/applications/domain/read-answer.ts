import type { AppliedTaskName } from "./applied-task.ts";
import { chosenTasks, type Draft } from "./draft.ts";
import { paperTitles } from "./draft-paper.ts";
import { type FieldProblem, type Fields, textOf, textOrNull, ticked } from "./problems.ts";
import { contactWays, type FormLanguage, type Question, type QuestionId } from "./question.ts";
import { firstTaskField, taskChoice } from "./task-groups.ts";
import { helperInWords } from "./whoever-helps.ts";

/** The fields of the pages: which they are is a matter of how the question is answered. */
export const answerField = "svar";
/** The box "ved ikke" beside a text. */
export const unknownField = "ved-ikke";
/** What is written beside a yes. */
export const noteField = "note";
/** The words about one task. */
export const wordsField = (task: AppliedTaskName): string => `ord-${task}`;

/** What is missing on a page before one can go on. Nothing where the answer can be read. */
export function answerProblems(
  question: Question,
  draft: Draft,
  language: FormLanguage = "da",
): readonly FieldProblem[] {
  if (isAnswered(question, draft)) return [];
  return [{ field: firstField(question), message: missing[question.answer][language] }];
}

const [tick, write, choose] = [
  {
    da: "Sæt mindst ét kryds. Du kan også svare »Ved ikke«.",
    en: "Tick at least one box. You can also answer “I do not know”.",
  },
  { da: "Skriv lidt, eller sæt kryds i »Ved ikke«.", en: "Write a little, or tick “I do not know”." },
  { da: "Vælg ja, nej eller ved ikke.", en: "Choose yes, no or I do not know." },
] as const;

const missing: Readonly<Record<Question["answer"], Readonly<Record<FormLanguage, string>>>> = {
  tasks: tick,
  "words-per-task": write,
  text: write,
  "yes-no": choose,
  helper: choose,
  contact: tick,
  papers: {
    da: "Vælg »Fortsæt«. Du kan springe over ved ikke at vælge noget.",
    en: "Choose “Go on”. You may skip this.",
  },
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
    case "helper":
      return ["ja", "nej", "ved-ikke"].includes(textOf(fields, answerField));
    case "contact":
      return chosenWays(fields).length > 0 || textOf(fields, noteField) !== "";
    case "papers":
      return draft[question.id] !== undefined;
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
export function contactWish(draft: Draft, language: FormLanguage = "da"): string | null {
  const fields = draft.kontakt ?? {};
  const ways = chosenWays(fields)
    .filter(({ value }) => value !== "ved-ikke")
    .map(({ label, en }) => (language === "en" ? en : label));
  const note = textOrNull(fields, noteField);
  return [...ways, ...(note === null ? [] : [note])].join(". ") || null;
}

/** The answer as "check your answers" shows it: one line each. Empty where there is no answer yet. */
export function answerInWords(question: Question, draft: Draft, language: FormLanguage = "da"): readonly string[] {
  if (!isAnswered(question, draft)) return [];
  const fields = draft[question.id] ?? {};
  const text = answerText(draft, question.id);
  switch (question.answer) {
    case "tasks":
      return chosenTasks(draft).map((task) => taskChoice(task, language).label);
    case "words-per-task":
      return [...wordsInWords(draft, language), ...unknownInWords(fields, text, language)];
    case "text":
      return unknownInWords(fields, text, language);
    case "yes-no":
      return [choiceWords[language][text ?? ""], noteText(draft, question.id)].filter(isSaid);
    case "helper":
      return [choiceWords[language][text ?? ""], helperInWords(fields, noteText(draft, question.id), language)].filter(
        isSaid,
      );
    case "contact":
      return [contactWish(draft, language) ?? notKnown[language]];
    case "papers":
      return paperTitles(draft).length === 0 ? [noPapers[language]] : paperTitles(draft);
  }
}

const isSaid = (words: string | null | undefined): words is string => Boolean(words);

const notKnown: Readonly<Record<FormLanguage, string>> = { da: "Ved ikke", en: "I do not know" };
const noPapers: Readonly<Record<FormLanguage, string>> = { da: "Ingen papirer nu", en: "No papers now" };

const choiceWords: Readonly<Record<FormLanguage, Readonly<Record<string, string>>>> = {
  da: { ja: "Ja", nej: "Nej", "ved-ikke": notKnown.da },
  en: { ja: "Yes", nej: "No", "ved-ikke": notKnown.en },
};

const wordsInWords = (draft: Draft, language: FormLanguage): readonly string[] =>
  chosenTasks(draft).flatMap((task) => {
    const words = wordsAbout(draft, task);
    return words === null ? [] : [`${taskChoice(task, language).label}: ${words}`];
  });

const unknownInWords = (fields: Fields, text: string | null, language: FormLanguage): readonly string[] => [
  ...(text === null ? [] : [text]),
  ...(isUnknown(fields) ? [notKnown[language]] : []),
];
