import type { LocalDate } from "../../../kernel/local-date.ts";
import { namedHelper } from "../../applications/domain/applicant.ts";
import type { WayIn } from "../../letters/domain/acknowledgement.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { ActionPlan, Goal } from "./action-plan.ts";

/** In whose hand something of the citizen's can be written. */
export const sayers = ["citizen", "representative", "staff", "provider"] as const;
/** Den, der har skrevet: the citizen, whoever acts for the citizen, or staff and provider who were told. */
export type SaidAs = (typeof sayers)[number];

/** Sagt og skrevet: when the citizen said it, and who wrote it down. */
export interface Said {
  readonly on: LocalDate;
  readonly as: SaidAs;
  /** Who wrote it; empty where it was the citizen. */
  readonly name: string;
}

/** Fortalt til kommunen: how and when staff were told something. */
export interface Told {
  readonly on: LocalDate;
  readonly how: Exclude<WayIn, "own-pages">;
}

/** Borgerens egne ord om et mål: one version of them. The goal stands as it read that day. */
export interface GoalWords extends Said {
  readonly id: string;
  readonly goalId: string;
  readonly goal: string;
  readonly means: string;
  readonly goodDay: string;
  /** What the citizen would rather have. */
  readonly instead: string;
}

/** Egen vurdering: how it goes with a goal, from 0 to 10, as the citizen sees it; null where the citizen does not know. */
export interface GoalScore extends Said {
  readonly id: string;
  readonly goalId: string;
  readonly goal: string;
  readonly score: number | null;
  readonly note: string;
  /** The score that this takes back; null where it is a score itself. */
  readonly takesBack: string | null;
}

/** What a citizen can wish of the plan. */
export const wishKinds = ["goal", "plan-talk", "plan-change", "more", "less", "stop"] as const;
/** Ønske: another goal, a talk about the plan, a change of it, more support or less, or none. */
export type WishKind = (typeof wishKinds)[number];

/** Borgerens ønske, with what was done about it. */
export interface CitizenWish extends Said {
  readonly id: string;
  readonly kind: WishKind;
  readonly text: string;
  /** Null until somebody has answered. */
  readonly answer: { readonly text: string; readonly at: string } | null;
}

/** The wishes that are about the support itself: they lead to a change of it. */
export const isAboutSupport = (kind: WishKind): boolean => kind === "more" || kind === "less" || kind === "stop";

/** Ønske, der venter: in which case, without the words. */
export interface WaitingWish {
  readonly id: string;
  readonly kind: WishKind;
  readonly on: LocalDate;
  readonly caseId: string;
  readonly caseNumber: string;
}

/** Det, borgeren siger om sine mål: everything that was said of a plan's goals, oldest first. */
export interface OwnSay {
  readonly words: readonly GoalWords[];
  readonly scores: readonly GoalScore[];
  readonly wishes: readonly CitizenWish[];
}

/** A goal with what the citizen says of it, oldest first. */
export interface SaidOfGoal {
  readonly id: string;
  readonly text: string;
  readonly words: readonly GoalWords[];
  /** Those that stand. */
  readonly scores: readonly GoalScore[];
  /** Those that were taken back: they stay, and say so. */
  readonly takenBack: readonly GoalScore[];
}

/** The goals that the citizen has been shown: those of a plan that was offered. A plan that is being written is not. */
export const shownGoals = (plan: ActionPlan | null): readonly Goal[] =>
  plan === null || plan.state === "draft" ? [] : plan.goals;

/** Each goal of the plan with what is said of it. */
export const saidOfGoals = (goals: readonly Pick<Goal, "id" | "text">[], say: OwnSay): readonly SaidOfGoal[] =>
  goals.map(({ id, text }) => ({
    id,
    text,
    words: say.words.filter(({ goalId }) => goalId === id),
    ...standingScores(say.scores.filter(({ goalId }) => goalId === id)),
  }));

/** The scores that stand, and those that were taken back. */
function standingScores(said: readonly GoalScore[]): Pick<SaidOfGoal, "scores" | "takenBack"> {
  const gone = new Set(said.flatMap(({ takesBack }) => takesBack ?? []));
  const scores = said.filter(({ takesBack }) => takesBack === null);
  return { scores: scores.filter(({ id }) => !gone.has(id)), takenBack: scores.filter(({ id }) => gone.has(id)) };
}

/** What was said of goals that the plan has no more, by the goal as it read last. */
export function saidOfEarlierGoals(goals: readonly Pick<Goal, "id">[], say: OwnSay): readonly SaidOfGoal[] {
  const now = new Set(goals.map(({ id }) => id));
  const earlier = [...say.words, ...say.scores].filter(({ goalId }) => !now.has(goalId));
  const texts = new Map(earlier.map(({ goalId, goal }) => [goalId, goal]));
  return saidOfGoals(
    [...texts].map(([id, text]) => ({ id, text })),
    say,
  );
}

/** Who says or writes it, and when; a day is given only where staff write down what they were told. */
export function saidBy(actor: Actor, on: LocalDate): Said {
  if (actor.kind === "citizen") return { on, as: "citizen", name: "" };
  if (actor.kind === "representative") return { on, as: "representative", name: namedHelper(actor) };
  return { on, as: actor.role === "provider" ? "provider" : "staff", name: actor.name };
}
