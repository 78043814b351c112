import { type ContentTag, editOf, type TypedPart } from "../../../kernel/edit.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import { type DepartureGround, departureGrounds } from "../../departures/domain/departure.ts";
import {
  type Answer,
  type AnswerContent,
  answerKey,
  answersTo,
  blankAnswer,
  type GuidanceAnswer,
  isHandedOver,
} from "./guidance-answer.ts";
import { type GuidanceQuestion, placeOf } from "./guidance-question.ts";

/** The fields of the answer to one question. `shown` holds the tag of what the form was shown with. */
export const answerFields = (key: string) => ({
  answer: `svar-${key}`,
  reasons: `grund-${key}`,
  citizensWords: `borger-${key}`,
  triedWhen: `proevet-${key}`,
  triedWhere: `proevet-hvor-${key}`,
  triedOutcome: `proevet-udbytte-${key}`,
  handedTo: `videre-til-${key}`,
  handedWhat: `videre-hvad-${key}`,
  toldCitizen: `vejledt-${key}`,
  departureGround: `hvorfor-fraveget-${key}`,
  shown: `vist-${key}`,
});

/** Skrevet svar: an answer as it came back in a form, with the question it is to. */
export interface TypedAnswer extends TypedPart<AnswerContent> {
  readonly question: GuidanceQuestion;
}

/** Why a form was not saved: fields to mend, and parts that somebody else has changed meanwhile. Nothing of it is kept. */
export interface NotSaved {
  readonly problems: readonly FieldProblem[];
  /** The keys of the parts. */
  readonly conflicts: readonly string[];
}

/** The answers in a form, as they were typed. Questions that the form did not show are left alone. */
export function readAnswers(fields: Fields, questions: readonly GuidanceQuestion[]): readonly TypedAnswer[] {
  return questions
    .filter(({ key }) => fields[answerFields(key).shown] !== undefined)
    .map((question) => ({ question, ...readAnswer(fields, question) }));
}

function readAnswer(fields: Fields, question: GuidanceQuestion): TypedPart<AnswerContent> {
  const names = answerFields(question.key);
  const typed = textOf(fields, names.answer);
  const answer: Answer | null = answersTo(question).find((possible) => possible === typed) ?? null;
  const asks = { tried: question.kind === "alternative", handsOver: isHandedOver(answer) };
  return {
    content: {
      answer,
      reasons: textOf(fields, names.reasons),
      citizensWords: textOf(fields, names.citizensWords),
      triedWhen: asks.tried ? textOf(fields, names.triedWhen) : "",
      triedWhere: asks.tried ? textOf(fields, names.triedWhere) : "",
      triedOutcome: asks.tried ? textOf(fields, names.triedOutcome) : "",
      handedTo: asks.handsOver ? textOf(fields, names.handedTo) : "",
      handedWhat: asks.handsOver ? textOf(fields, names.handedWhat) : "",
      toldCitizen: asks.handsOver && textOf(fields, names.toldCitizen) === "ja",
      departureGround: answer === "departs" ? groundIn(textOf(fields, names.departureGround)) : null,
    },
    seen: textOf(fields, names.shown),
  };
}

const groundIn = (typed: string): DepartureGround | null => departureGrounds.find((known) => known === typed) ?? null;

/** What is stored for a question, as a form shows it. */
export function storedAnswer(given: readonly GuidanceAnswer[], key: string): AnswerContent {
  const found = given.find((answer) => answerKey(answer) === key);
  if (found === undefined) return blankAnswer;
  return {
    answer: found.answer,
    reasons: found.reasons,
    citizensWords: found.citizensWords,
    triedWhen: found.triedWhen,
    triedWhere: found.triedWhere,
    triedOutcome: found.triedOutcome,
    handedTo: found.handedTo,
    handedWhat: found.handedWhat,
    toldCitizen: found.toldCitizen,
    departureGround: found.departureGround,
  };
}

/** The answers that are new, ready to be kept; or all that hinders it. An answer always has reasons. */
export function settleAnswers(
  typed: readonly TypedAnswer[],
  given: readonly GuidanceAnswer[],
  tag: ContentTag,
): Outcome<readonly TypedAnswer[], NotSaved> {
  const edits = typed.map((one) => ({ one, edit: editOf(one, storedAnswer(given, one.question.key), tag) }));
  const touched = edits.filter(({ edit }) => edit !== "untouched").map(({ one }) => one);
  const problems = touched.flatMap(answerProblems);
  const conflicts = edits.filter(({ edit }) => edit === "conflict").map(({ one }) => one.question.key);
  return problems.length + conflicts.length > 0 ? refused({ problems, conflicts }) : accepted(touched);
}

function answerProblems({ question, content }: TypedAnswer): readonly FieldProblem[] {
  const names = answerFields(question.key);
  const place = placeOf(question);
  if (content.answer === null) return [{ field: names.answer, message: `Vælg et svar (${place}).` }];
  return [
    ...(content.reasons === "" ? [{ field: names.reasons, message: `Skriv, hvad svaret bygger på (${place}).` }] : []),
    ...(isHandedOver(content.answer) && content.handedTo === ""
      ? [{ field: names.handedTo, message: `Skriv, hvem der tager over (${place}).` }]
      : []),
  ];
}
