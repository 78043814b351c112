import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import type { QualityQuestion } from "./quality-goal.ts";
import type { QualityAnswer, QualityReply } from "./quality-reply.ts";
import { scale, unknown } from "./quality-words.ts";

/** The field of a question. */
export const answerField = ({ clause, number }: Pick<QualityQuestion, "clause" | "number">): string =>
  `svar-${clause.replaceAll(".", "-")}-${number}`;

/** The field of the own words. */
export const wordsField = "ord";

/** What a form says: the answers that were given, and the words. Questions that were passed over are left out. */
export function readQuality(
  fields: Fields,
  questions: readonly QualityQuestion[],
): Outcome<Pick<QualityReply, "answers" | "words">, readonly FieldProblem[]> {
  const answers = questions.flatMap((question): readonly QualityAnswer[] => {
    const typed = textOf(fields, answerField(question));
    const score = scale.find(({ value }) => value === typed)?.score;
    if (score === undefined && typed !== unknown.value) return [];
    return [{ clause: question.clause, number: question.number, score: score ?? null }];
  });
  const words = textOf(fields, wordsField);
  const [first] = questions;
  if (answers.length > 0 || words !== "" || first === undefined) return accepted({ answers, words });
  return refused([{ field: answerField(first), message: "Svar på mindst ét spørgsmål, eller skriv noget." }]);
}

/** The fields of a reply that was given, for a form that shows it again. */
export const fieldsOfReply = (reply: Pick<QualityReply, "answers" | "words"> | undefined): Fields =>
  reply === undefined
    ? {}
    : {
        [wordsField]: reply.words,
        ...Object.fromEntries(
          reply.answers.map((answer) => [
            answerField(answer),
            answer.score === null ? unknown.value : `${answer.score}`,
          ]),
        ),
      };
