import { addMonths } from "../../../kernel/day-arithmetic.ts";
import type { Length } from "../../../kernel/length.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Text } from "../../../kernel/text.ts";
import { alternativeItem, clausesOf, said } from "./clause-items.ts";
import { type Question, questionOf } from "./clause-question.ts";
import { conditionInWords } from "./condition-words.ts";
import { editionInForce } from "./edition-in-force.ts";
import type { Clause } from "./effect.ts";
import { guidance } from "./guidance.ts";
import type { AlternativeItem, Guidance, GuidanceItem } from "./guidance-items.ts";
import type { Law } from "./law.ts";
import type { Standard } from "./standard.ts";

/** What the guide answers, in the order in which people ask. */
export const guideQuestions = [
  "who",
  "help",
  "excluded",
  "first",
  "cost",
  "time",
  "duties",
  "apply",
  "complaint",
] as const satisfies readonly Question[];

/** One thing that the guide answers. */
export type GuideQuestion = (typeof guideQuestions)[number];

/** What the guide says in one place: a clause in plain words, and for whom it holds. */
export interface GuideItem extends GuidanceItem {
  /** When it applies, to follow "Gælder, "; null where it always does. */
  readonly when: Text | null;
  /** Where such help is found instead, for what the support does not cover. */
  readonly instead: Text | null;
  /** The slug of the unit that the clause sends people to. */
  readonly unit: string | null;
}

/** The answer to one question: what the municipality says, and what the acts say beside it. */
export interface GuideAnswer {
  readonly said: readonly GuideItem[];
  readonly law: readonly GuidanceItem[];
}

/** Who pays, as the standard says: null where it says nothing. */
export type Payers = "nobody" | "partly-you" | null;

/** Guide: what help there is in a municipality, for everybody who asks: nothing need be known of the reader. */
export interface PlainGuide {
  readonly answers: Readonly<Record<GuideQuestion, GuideAnswer>>;
  /** The ladder of help that is weighed first, least intrusive first. */
  readonly ladder: readonly AlternativeItem[];
  /** For a grown-up of whom nothing else is known: who receives, and by when an answer is due. */
  readonly guidance: Guidance;
  readonly payers: Payers;
  /** How long one has to complain of a decision. */
  readonly complaintWithin: Length | null;
}

/** Somebody of whom the guide knows nothing is taken to be a grown-up of this age. */
export const presumedAge = 40;

/** The guide to the standard that is in force on the day. */
export function plainGuide(standard: Standard, law: Law, today: LocalDate): PlainGuide {
  const { clauses, ...edition } = editionInForce(standard, today);
  const bornOn = addMonths(today, -12 * presumedAge);
  const shown = guidance(standard, law, { bornOn, applicationReceivedOn: today, appliedBy: "citizen" }, today);
  const answer = (question: GuideQuestion): GuideAnswer => ({
    said: clauses.filter((clause) => questionOf(clause) === question).map(guideItem),
    law: lawBeside(shown, question),
  });
  return {
    answers: Object.fromEntries(
      guideQuestions.map((question) => [question, answer(question)]),
    ) as PlainGuide["answers"],
    ladder: clausesOf({ ...edition, clauses }, "alternative").map(alternativeItem),
    guidance: shown,
    payers: payersIn(clauses),
    complaintWithin: shown.deadlines.find(({ what }) => what === "complaint")?.length ?? null,
  };
}

const guideItem = (clause: Clause): GuideItem => ({
  ...said(clause),
  when: clause.when === undefined ? null : conditionInWords(clause.when),
  instead: (clause.effect === "exclusion" ? clause.instead : undefined) ?? null,
  unit: clause.effect === "route" ? clause.unit : null,
});

/** What of the acts answers the question, as it stands in the guidance. */
function lawBeside(shown: Guidance, question: GuideQuestion): readonly GuidanceItem[] {
  const items: Partial<Record<GuideQuestion, readonly GuidanceItem[]>> = {
    who: shown.targets,
    first: shown.alternatives,
    duties: shown.duties,
    apply: shown.information.filter(({ id }) => aboutApplying.has(id)),
    complaint: shown.complaint,
  };
  return (items[question] ?? []).filter(({ id }) => id.startsWith("law-"));
}

const aboutApplying: ReadonlySet<string> = new Set(["law-free-advice", "law-guidance", "law-companion"]);

function payersIn(clauses: readonly Clause[]): Payers {
  const payers = clauses.flatMap((clause) => (clause.effect === "cost" ? [clause.payer] : []));
  if (payers.length === 0 || !payers.some((payer) => payer !== "citizen")) return null;
  return payers.every((payer) => payer === "free") ? "nobody" : "partly-you";
}
