import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import type { ActionPlan } from "./action-plan.ts";
import type { Told } from "./own-goal.ts";

/** The fields of the answer. */
export const answerFields = { answer: "svar", words: "svar-ord", on: "svar-dag" } as const;

/** What can be answered to a plan: yes, yes to some of it, no, or that one wants to talk about it first. */
export const planAnswers = ["accepted", "partly", "declined", "talk"] as const;

/** Svar på handleplanen: what the citizen says to it, in the citizen's own words, and the day it was said. */
export interface PlanAnswer {
  readonly answer: (typeof planAnswers)[number];
  readonly words: string;
  readonly on: LocalDate;
  /** How staff were told it; left out where the citizen answers. */
  readonly how?: Told["how"];
}

/** The answer as one text, as a receipt repeats it. */
export const saidInOne = ({ answer, words }: PlanAnswer): string =>
  [`${answerWords[answer]}.`, words].filter((text) => text !== "").join("\n");

const answerWords: Readonly<Record<PlanAnswer["answer"], string>> = {
  accepted: "Ja til planen",
  partly: "Ja til noget af planen",
  declined: "Nej til planen",
  talk: "Vil tale om planen først",
};

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
  const answer = planAnswers.find((one) => one === textOf(fields, answerFields.answer));
  const words = textOf(fields, answerFields.words);
  const problems = [
    ...(answer === undefined ? [{ field: answerFields.answer, message: "Vælg et af svarene." }] : []),
    ...(answer === "partly" && words === ""
      ? [{ field: answerFields.words, message: "Skriv, hvad der skal være anderledes." }]
      : []),
    ...(on === "blank" ? [{ field: answerFields.on, message: "Skriv, hvornår borgeren sagde det." }] : []),
    ...(on === "unreadable" ? [{ field: answerFields.on, message: "Skriv datoen som dag, måned og år." }] : []),
  ];
  if (problems.length > 0 || answer === undefined || on === "blank" || on === "unreadable") return refused(problems);
  return accepted({ answer, words, on });
}
