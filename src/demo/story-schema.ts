import { z } from "zod";
import { answers as guidanceAnswers } from "../modules/assessments/domain/guidance-answer.ts";
import { tasks } from "../modules/standards/domain/facts.ts";

const text = z.string().trim().min(1);
const names = z.array(text).min(10);

/** `demo/people.yaml`: what invented people are called and where they live. */
export const peopleSchema = z.strictObject({
  women: names,
  men: names,
  surnames: names,
  streets: names,
  town: text,
  helpers: z.array(text).min(1),
});
/** Opdigtede navne: the names that people are made of. */
export type Names = z.infer<typeof peopleSchema>;

/** `demo/situations.yaml`: one situation in life. */
const situationSchema = z.strictObject({
  id: text,
  ages: z.tuple([z.number().int(), z.number().int()]),
  tasks: z.array(z.enum(tasks)).min(2),
  homeless: z.boolean().default(false),
  ownWords: text,
  everydayLife: text,
  tried: text,
  wishes: text,
  hopes: text,
  resources: text,
  function: text,
  social: text,
  professional: text,
  weighs: text,
});
/** Livssituation: what a citizen applies for, and what is said about it. */
export type Situation = z.infer<typeof situationSchema>;
/** The whole of `demo/situations.yaml`. */
export const situationsSchema = z.array(situationSchema).min(1);

const taskWordsSchema = z.strictObject({
  words: text,
  seen: text,
  view: text,
  goal: text,
  measure: text,
  refused: text,
  otherwise: text,
  why: text,
});
/** Ord om en opgave: what is said about one thing that help is applied for. */
export type TaskWords = z.infer<typeof taskWordsSchema>;
/** The whole of `demo/tasks.yaml`. */
export const taskWordsFileSchema = z.partialRecord(z.enum(tasks), taskWordsSchema);

const answerSchema = z.strictObject({
  answer: z.enum(guidanceAnswers),
  text,
  /** To whom a need that belongs elsewhere is handed over, and what. */
  to: text.optional(),
  what: text.optional(),
});
/** Svar på et spørgsmål fra vejledningen, as the demonstration gives it. */
export type ToldAnswer = z.infer<typeof answerSchema>;
/** The whole of `demo/answers.yaml`. */
export const answersSchema = z.strictObject({
  otherwise: z.strictObject({
    target: answerSchema,
    alternative: answerSchema,
    boundary: answerSchema,
    consideration: answerSchema,
  }),
  answers: z.record(text, answerSchema),
});
