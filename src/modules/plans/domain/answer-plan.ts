import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import type { ActionPlan } from "./action-plan.ts";

/** The fields of the answer. */
export const answerFields = { answer: "svar", words: "svar-ord", on: "svar-dag" } as const;

/** Svar på handleplanen: yes or no, in the citizen's own words, and the day it was given. */
export interface PlanAnswer {
  readonly answer: "accepted" | "declined";
  readonly words: string;
  readonly on: LocalDate;
}

/** Why an answer cannot be taken. */
export type AnswerRefusal = "not-offered" | "already-answered" | "before-offer" | "in-future";

/**
 * Whether the citizen's answer to a plan can be written down. A plan is voluntary: the support goes on after a no.
 *
 * Law: serviceloven § 141, stk. 4.
 */
export function mayAnswer(
  plan: ActionPlan | null,
  answer: PlanAnswer,
  today: LocalDate,
): Outcome<ActionPlan, AnswerRefusal> {
  if (plan === null || plan.state === "draft" || plan.offeredOn === null) return refused("not-offered");
  if (plan.state !== "offered") return refused("already-answered");
  if (answer.on < plan.offeredOn) return refused("before-offer");
  return answer.on > today ? refused("in-future") : accepted(plan);
}

/** Reads an answer in its form. The citizen's own is given today: then no day is asked for. */
export function readAnswer(fields: Fields, on: TypedDay): Outcome<PlanAnswer, readonly FieldProblem[]> {
  const answer = textOf(fields, answerFields.answer);
  const isAnswer = answer === "accepted" || answer === "declined";
  const problems = [
    ...(isAnswer ? [] : [{ field: answerFields.answer, message: "Vælg ja eller nej." }]),
    ...(on === "blank" ? [{ field: answerFields.on, message: "Skriv, hvornår borgeren sagde det." }] : []),
    ...(on === "unreadable" ? [{ field: answerFields.on, message: "Skriv datoen som dag, måned og år." }] : []),
  ];
  if (!isAnswer || on === "blank" || on === "unreadable") return refused(problems);
  return accepted({ answer, words: textOf(fields, answerFields.words), on });
}
