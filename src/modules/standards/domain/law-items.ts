import { addMonths } from "../../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { type Applies, allOf, always, conditionTest, type KnownFacts, type Test } from "./applies.ts";
import { basisTest } from "./clause-items.ts";
import type {
  AlternativeItem,
  ConsiderationItem,
  FollowUpItem,
  GuidanceItem,
  LetterItem,
  RuleItem,
  TargetItem,
} from "./guidance-items.ts";
import { frozen, type Prepared } from "./guidance-list.ts";
import type { Law, LawBoundary, LawDuty, PensionAge } from "./law.ts";

type DutyList = LawDuty["in"];

/** The law's own duties in one list of the guidance, each with the test of when it applies. */
export const lawItems = <Item extends GuidanceItem>(
  law: Law,
  list: DutyList,
  item: (duty: LawDuty) => Item,
): readonly Prepared<Item>[] => {
  const isBelowPensionAge = belowPensionAge(law.pensionAges);
  return law.duties
    .filter((duty) => duty.in === list)
    .map((duty) => ({ item: frozen(item(duty)), test: dutyTest(duty, isBelowPensionAge) }));
};

const dutyTest = (duty: LawDuty, isBelowPensionAge: Test): Test =>
  allOf([
    conditionTest(duty.when),
    basisTest(duty.legalBasis),
    duty.belowPensionAge === true ? isBelowPensionAge : always,
  ]);

/** Holds while the citizen is below the state pension age on the day of the guidance. */
const belowPensionAge = (ages: readonly PensionAge[]): Test =>
  askedOnce(({ facts, day }) => day < pensionDay(ages, facts.bornOn));

/** Several duties ask the same of the same facts, one after the other: the answer is kept for the next one. */
function askedOnce(test: Test): Test {
  let last: { readonly known: KnownFacts; readonly answer: Applies } | undefined;
  return (known) => {
    if (last?.known !== known) last = { known, answer: test(known) };
    return last.answer;
  };
}

/**
 * The day on which somebody born then reaches the state pension age.
 *
 * @throws RangeError for a birthday that no row covers; the reader of the law lets no such gap in.
 */
export function pensionDay(ages: readonly PensionAge[], bornOn: LocalDate): LocalDate {
  const row = ages.find(
    ({ bornFrom, bornThrough }) =>
      (bornFrom === null || bornFrom <= bornOn) && (bornThrough === null || bornOn <= bornThrough),
  );
  if (row === undefined) throw new RangeError(`the law's data has no pension age for somebody born on ${bornOn}`);
  return addMonths(bornOn, 12 * row.age.years + row.age.months);
}

/** What every item from the law carries. */
const said = (duty: LawDuty): GuidanceItem => ({
  id: duty.id,
  text: duty.text.da,
  sources: duty.sources,
  words: duty.text,
  section: null,
});

const asked = (duty: LawDuty): string => (duty.asks ?? duty.text).da;

/** A rung that the law itself puts on the ladder. */
export const lawAlternative = (duty: LawDuty): AlternativeItem => ({
  ...said(duty),
  rung: duty.rung ?? 1,
  asks: asked(duty),
});

/** A question that the law itself puts. */
export const lawConsideration = (duty: LawDuty): ConsiderationItem => ({
  ...said(duty),
  asks: asked(duty),
  askedIn: duty.askedIn ?? "assessment",
});

/** The lines between this support and other help, each a question of its own. */
export const boundaryItems = (law: Law): readonly Prepared<ConsiderationItem>[] =>
  law.boundaries.map((boundary) => ({
    item: frozen(boundaryItem(boundary)),
    test: allOf([conditionTest(boundary.when), basisTest(boundary.legalBasis)]),
  }));

const boundaryItem = ({ id, text, asks, sources, readInAct, ...said }: LawBoundary): ConsiderationItem => ({
  id,
  text: text.da,
  sources,
  words: text,
  section: null,
  asks: asks.da,
  askedIn: "assessment",
  boundary: { decides: said.decides.da, here: said.here.da, elsewhere: said.elsewhere.da, readInAct },
});

/** A finding that the law itself wants. */
export const lawTarget = (duty: LawDuty): TargetItem => ({
  ...said(duty),
  about: "group",
  asks: [asked(duty)],
  legalBasis: duty.legalBasis ?? [],
  themes: [],
});

/** What the law wants in a letter. */
export const lawLetter = (duty: LawDuty): LetterItem => ({
  ...said(duty),
  rule: "law",
  holds: ["law"],
  letters: duty.letters ?? [],
  outcome: duty.outcome ?? [],
  address: [],
});

/** What the law says of follow-up. */
export const lawFollowUp = (duty: LawDuty): FollowUpItem => ({ ...said(duty), rule: "law", first: null, next: null });

/** Anything else that the law says. */
export const lawRule = (duty: LawDuty): RuleItem => ({
  ...said(duty),
  rule: "law",
  ...(duty.asks === undefined ? {} : { asks: duty.asks.da }),
});

/** Each provision's own target group, with the questions that it puts. */
export const basisTargets = (law: Law): readonly Prepared<TargetItem>[] =>
  law.legalBases.map((basis) => ({
    item: frozen({
      id: `law-target-${basis.basis.toLowerCase()}`,
      text: basis.targetGroup.da,
      sources: basis.sources,
      words: basis.targetGroup,
      section: null,
      about: "group",
      asks: basis.asks.map(({ da }) => da),
      legalBasis: [basis.basis],
      themes: [],
    }),
    test: basisTest([basis.basis]),
  }));
