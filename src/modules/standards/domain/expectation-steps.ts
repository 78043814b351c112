import type { LocalDate } from "../../../kernel/local-date.ts";
import { ageIn, type ExpectationAnswers, expectationFacts } from "./expectation-question.ts";
import { guidance } from "./guidance.ts";
import type { Guidance, GuidanceItem, RouteItem } from "./guidance-items.ts";
import type { Law } from "./law.ts";
import type { Standard } from "./standard.ts";

/** The questions of the path before applying, in their order, as they are called in the address. */
export const expectationSteps = ["alder", "hjaelp", "pension", "bolig"] as const;

/** One question of the path, one page. */
export type ExpectationStep = (typeof expectationSteps)[number];

/** What an answer is told of by the rules. */
const facts = { pension: "earlyPension", bolig: "homelessOrAtRisk" } as const;

/** Ages that stand for those whose age is not told: rules for adults differ between them. */
const agesInPlace = [18, 24, 29, 40, 70] as const;

interface Asking {
  readonly standard: Standard;
  readonly law: Law;
  readonly today: LocalDate;
}

/** The questions to ask here: what may change what this municipality's standard says, and nothing else. */
export const stepsFor = (asking: Asking, answers: ExpectationAnswers): readonly ExpectationStep[] =>
  expectationSteps.filter((step) => step === "alder" || step === "hjaelp" || matters(asking, answers, facts[step]));

function matters(asking: Asking, answers: ExpectationAnswers, fact: string): boolean {
  const open = { ...answers, earlyPension: "ved-ikke", homelessOrAtRisk: "ved-ikke" } as const;
  return agesOf(answers).some((age) =>
    itemsOf(guidanceAt(asking, open, age)).some(({ dependsOn }) => dependsOn?.includes(fact)),
  );
}

const itemsOf = (shown: Guidance): readonly Pick<GuidanceItem, "dependsOn">[] => [
  shown.route,
  ...Object.values(shown).flatMap(listed),
];

const listed = (part: Guidance[keyof Guidance]): readonly Pick<GuidanceItem, "dependsOn">[] =>
  typeof part === "object" && "length" in part ? part : [];

/** Units that may receive somebody whose age is not told, beside the one that receives most. */
export function otherReceivers(asking: Asking, answers: ExpectationAnswers, shown: RouteItem): readonly string[] {
  const routes = agesOf(answers).map((age) => guidanceAt(asking, answers, age).route);
  return [...new Set(routes.filter(({ unit }) => unit !== shown.unit).map(({ name }) => name))];
}

const agesOf = (answers: ExpectationAnswers): readonly number[] => {
  const age = ageIn(answers);
  return age.ok && age.value !== null ? [age.value] : agesInPlace;
};

function guidanceAt({ standard, law, today }: Asking, answers: ExpectationAnswers, age: number) {
  const known = expectationFacts({ ...answers, age: `${age}` }, today);
  if (!known.ok) throw new RangeError(`${age} is no age`);
  return guidance(standard, law, known.value, today);
}
