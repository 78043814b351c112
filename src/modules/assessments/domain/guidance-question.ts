import type { LocalDate } from "../../../kernel/local-date.ts";
import { editionOn } from "../../standards/domain/edition-in-force.ts";
import type { Facts, LegalBasis } from "../../standards/domain/facts.ts";
import { guidance } from "../../standards/domain/guidance.ts";
import type { Boundary, Guidance, GuidanceItem } from "../../standards/domain/guidance-items.ts";
import type { Law } from "../../standards/domain/law.ts";
import { askedBy } from "../../standards/domain/prepared-edition.ts";
import type { Standard } from "../../standards/domain/standard.ts";

/** What kind of thing is asked. */
export const questionKinds = ["target", "alternative", "boundary", "consideration"] as const;
/** Spørgsmål (art): a finding about the target group, a rung of the ladder, a line to other help, or something to weigh. */
export type QuestionKind = (typeof questionKinds)[number];

/** Spørgsmål fra vejledningen: one question that the standard or the law puts to the caseworker in this case. */
export interface GuidanceQuestion {
  /** The item's id and the question's place in it, `VEJ-2.2.1.0`: what forms and answers know it by. */
  readonly key: string;
  readonly item: GuidanceItem;
  /** The place of the question among those of its item, from 0. */
  readonly question: number;
  readonly kind: QuestionKind;
  readonly asks: string;
  /** The rung of the ladder, 1 to 6; null for what is no alternative. */
  readonly rung: number | null;
  /** Both sides of the line; null for what is no boundary. */
  readonly boundary: Boundary | null;
  /** When a consideration is asked; null for the others. */
  readonly askedIn: "intake" | "assessment" | "decision" | null;
  /** The legal bases that it is for; empty where it is for all that were looked at. */
  readonly onlyFor: readonly LegalBasis[];
  /** Facts that decide whether it applies and that nobody has told yet. */
  readonly dependsOn: readonly string[];
}

/** A legal basis, and the form of delivery where one is chosen: what a grant could rest on. */
export type Ground = Pick<Facts, "legalBasis" | "deliveryForm">;

/**
 * The questions of a case for these grounds: each once, the ladder least intrusive first. A question that only some of the
 * grounds put says which.
 */
export function guidanceQuestions(
  standard: Standard,
  law: Law,
  facts: Facts,
  day: LocalDate,
  grounds: readonly Ground[],
): readonly GuidanceQuestion[] {
  const asked = grounds.map((ground) => ({
    ground,
    questions: questionsOf(guidance(standard, law, { ...facts, ...ground }, day)),
  }));
  const all = asked.flatMap(({ questions }) => questions);
  const first = all.filter(({ key }, at) => all.findIndex((other) => other.key === key) === at);
  return inLadderOrder(first).map((question) => ({
    ...question,
    dependsOn: leastDependent(all.filter(({ key }) => key === question.key)),
    onlyFor: basesThatAsk(asked, question.key),
  }));
}

/** Certain where it is certain for one of the grounds. */
const leastDependent = (same: readonly GuidanceQuestion[]): readonly string[] =>
  same.some(({ dependsOn }) => dependsOn.length === 0) ? [] : [...new Set(same.flatMap(({ dependsOn }) => dependsOn))];

function basesThatAsk(
  asked: readonly { readonly ground: Ground; readonly questions: readonly GuidanceQuestion[] }[],
  key: string,
): readonly LegalBasis[] {
  const asking = asked.filter(({ questions }) => questions.some((question) => question.key === key));
  if (asking.length === asked.length) return [];
  return [...new Set(asking.flatMap(({ ground }) => ground.legalBasis ?? []))];
}

/** Alternatives by rung; the rest stay where they were. */
const inLadderOrder = (questions: readonly GuidanceQuestion[]): readonly GuidanceQuestion[] =>
  questions.toSorted((one, other) => order(one) - order(other));

const order = ({ kind, rung }: GuidanceQuestion): number => questionKinds.indexOf(kind) * 10 + (rung ?? 0);

function questionsOf(said: Pick<Guidance, "targets" | "alternatives" | "considerations">): readonly GuidanceQuestion[] {
  return [
    ...said.targets.flatMap((item) => item.asks.map((asks, at) => question(item, "target", asks, at))),
    ...said.alternatives.map((item) => ({ ...question(item, "alternative", item.asks), rung: item.rung })),
    ...said.considerations.map((item) => ({
      ...question(item, item.boundary === undefined ? "consideration" : "boundary", item.asks),
      askedIn: item.askedIn,
      boundary: item.boundary ?? null,
    })),
  ];
}

/**
 * The words of each question that the edition of a day and the law put, with where it comes from, by its key: for answers that were
 * given to it, also where the case asks it no more.
 */
export function wordsOfQuestions(
  standard: Standard,
  law: Law,
  day: LocalDate,
): ReadonlyMap<string, { readonly asks: string; readonly place: string }> {
  const edition = editionOn(standard, day);
  if (edition === undefined) return new Map();
  const { alternatives, considerations, targets } = askedBy(edition, law);
  const all = questionsOf({
    alternatives: alternatives.map(({ item }) => item),
    considerations: considerations.map(({ item }) => item),
    targets: targets.map(({ item }) => item),
  });
  return new Map(all.map((one) => [one.key, { asks: one.asks, place: placeOf(one) }]));
}

const question = (item: GuidanceItem, kind: QuestionKind, asks: string, at = 0): GuidanceQuestion => ({
  key: `${item.id}.${at}`,
  item,
  question: at,
  kind,
  asks,
  rung: null,
  boundary: null,
  askedIn: null,
  onlyFor: [],
  dependsOn: item.dependsOn ?? [],
});

/** Where a question comes from, in short: the clause's id, or the citation of the law that puts it. */
export const placeOf = ({ item }: Pick<GuidanceQuestion, "item">): string =>
  item.section === null ? (item.sources[0] ?? item.id) : item.id;
