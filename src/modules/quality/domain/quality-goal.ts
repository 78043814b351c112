import type { ClauseOf, QualityAsked, QualityMeasure } from "../../standards/domain/effect.ts";
import type { Edition } from "../../standards/domain/standard.ts";

/** Kvalitetsmål: one goal of a clause of the standard, with how it is measured. */
export interface QualityGoal {
  readonly clause: string;
  /** Its place in the clause, from 1. */
  readonly number: number;
  /** The goal as the citizen reads it. */
  readonly text: string;
  readonly seenBy: ClauseOf<"quality">["seenBy"];
  /** Who is asked, and the question; null where nobody is. */
  readonly question: { readonly asked: QualityAsked; readonly text: string } | null;
  /** What is counted of the cases instead; null where nothing is. */
  readonly measure: QualityMeasure | null;
}

/** Kvalitetsspørgsmål: a goal that somebody is asked about. */
export type QualityQuestion = Pick<QualityGoal, "clause" | "number"> & { readonly text: string };

/** All the quality goals of an edition, in its order. */
export const qualityGoals = ({ clauses }: Edition): readonly QualityGoal[] =>
  clauses
    .filter((clause): clause is ClauseOf<"quality"> => clause.effect === "quality")
    .flatMap(({ goals, id, seenBy }) =>
      goals.map(({ ask, asked, da, measure }, at) => ({
        clause: id,
        number: at + 1,
        text: da,
        seenBy,
        question: ask === undefined || asked === undefined ? null : { asked, text: ask.da },
        measure: measure ?? null,
      })),
    );

/** What one of those who are asked is asked by an edition; nothing where it has no such question. */
export const questionsTo = (asked: QualityAsked, edition: Edition): readonly QualityQuestion[] =>
  qualityGoals(edition).flatMap(({ clause, number, question }) =>
    question?.asked === asked ? [{ clause, number, text: question.text }] : [],
  );

/** The clauses that questions come from, each once. */
export const clausesOf = (questions: readonly Pick<QualityQuestion, "clause">[]): readonly string[] => [
  ...new Set(questions.map(({ clause }) => clause)),
];
