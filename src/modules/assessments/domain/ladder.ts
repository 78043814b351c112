import type { DeliveryForm } from "../../standards/domain/facts.ts";
import type { DeliveryFormItem } from "../../standards/domain/guidance-items.ts";
import { rungName, rungNames } from "../../standards/domain/words.ts";
import { type Answer, answerKey, type GuidanceAnswer } from "./guidance-answer.ts";
import type { GuidanceQuestion } from "./guidance-question.ts";

/** Where a rung stands: the standard asks nothing there, something is not answered, or how the answers came out. */
export type RungStanding = "not-asked" | "open" | Answer;

/** Trin: one rung of the ladder from least intrusive upward, with what is asked, answered and offered there. */
export interface Rung {
  readonly number: number;
  /** As the citizen is told it. */
  readonly name: string;
  readonly questions: readonly GuidanceQuestion[];
  readonly unanswered: number;
  readonly standing: RungStanding;
  /** The forms of support that the standard opens there, each once. */
  readonly offered: readonly DeliveryFormItem[];
}

/** The rung that a form of delivery stands on; a form that stands on no one rung is on none. */
const rungOf: Readonly<Partial<Record<DeliveryForm, number>>> = {
  "drop-in": 2,
  group: 3,
  digital: 4,
  phone: 4,
  message: 4,
  "screen-visit": 4,
  individual: 6,
  cti: 6,
  "housing-first": 6,
};

/** What decides how a rung with several answers stands: the one that helps most comes first. */
const strongest: readonly Answer[] = ["enough", "tried-first", "partly", "departs", "not-enough", "not-relevant"];

/** The whole ladder, all six rungs, least intrusive first. */
export function ladder(
  questions: readonly GuidanceQuestion[],
  given: readonly GuidanceAnswer[],
  forms: readonly DeliveryFormItem[],
): readonly Rung[] {
  return rungNames.map((_, at): Rung => {
    const number = at + 1;
    const asked = questions.filter(({ kind, rung }) => kind === "alternative" && rung === number);
    const answers = answersTo(asked, given);
    const unanswered = asked.length - answers.length;
    return {
      number,
      name: rungName(number).da,
      questions: asked,
      unanswered,
      standing: standingOf(answers, asked.length),
      offered: onceEach(forms.filter(({ form }) => rungOf[form] === number)),
    };
  });
}

function standingOf(answers: readonly GuidanceAnswer[], asked: number): RungStanding {
  if (asked === 0) return "not-asked";
  if (answers.length < asked) return "open";
  return strongest.find((one) => answers.some(({ answer }) => answer === one)) ?? "open";
}

const answersTo = (
  questions: readonly GuidanceQuestion[],
  given: readonly GuidanceAnswer[],
): readonly GuidanceAnswer[] => questions.flatMap(({ key }) => given.find((answer) => answerKey(answer) === key) ?? []);

const onceEach = (items: readonly DeliveryFormItem[]): readonly DeliveryFormItem[] =>
  items.filter(({ form }, at) => items.findIndex((other) => other.form === form) === at);

const toldAs: Readonly<Partial<Record<Answer, string>>> = {
  enough: "Vi vurderer, at det er nok.",
  "tried-first": "Det prøver vi først.",
  partly: "Det kan dække noget af det, du har brug for.",
  "not-enough": "Vi vurderer, at det ikke er nok for dig.",
  departs: "Det lægger standarden op til, men her gør vi det anderledes.",
};

/**
 * Stigen i begrundelsen: the ladder as the reasons of a decision can tell it, one paragraph for each answer that matters, in
 * words to the citizen: which rung, what was found, what was tried, what the citizen said.
 *
 * Law: serviceloven § 1, stk. 3; forvaltningsloven § 24, stk. 1 and 2.
 */
export const ladderInWords = (rungs: readonly Rung[], given: readonly GuidanceAnswer[]): readonly string[] =>
  rungs.flatMap(({ name, questions }) => answersTo(questions, given).flatMap((answer) => inWords(name, answer)));

function inWords(name: string, given: GuidanceAnswer): readonly string[] {
  const told = toldAs[given.answer];
  if (told === undefined) return [];
  const said = given.citizensWords === "" ? "" : `Du siger: »${given.citizensWords.trim()}«`;
  return [[`${name}: ${told}`, sentence(given.reasons), triedInWords(given), said].filter(Boolean).join(" ")];
}

/** What was tried, when and where, and what came of it; empty where nothing was. */
export function triedInWords({
  triedOutcome,
  triedWhen,
  triedWhere,
}: Pick<GuidanceAnswer, "triedOutcome" | "triedWhen" | "triedWhere">): string {
  const where = [triedWhen, triedWhere].filter(Boolean).join(", ");
  if (where === "" && triedOutcome === "") return "";
  return [where === "" ? "Det er prøvet." : `Det er prøvet: ${sentence(where)}`, sentence(triedOutcome)]
    .filter(Boolean)
    .join(" ");
}

const sentence = (text: string): string => {
  const trimmed = text.trim();
  return trimmed === "" || /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
};
