import assert from "node:assert/strict";
import type { Length } from "../../src/kernel/length.ts";
import { type QualityGoal, qualityGoals } from "../../src/modules/quality/domain/quality-goal.ts";
import type { ClauseOf, LetterKind, QualityAsked, QualityMeasure } from "../../src/modules/standards/domain/effect.ts";
import type { LegalBasis, Task } from "../../src/modules/standards/domain/facts.ts";
import type { Guidance, GuidanceItem, RuleItem } from "../../src/modules/standards/domain/guidance-items.ts";
import { letterHolds, letterNames } from "./letters.ts";
import type { Trial } from "./trial.ts";
import type { Place } from "./witness.ts";

/** A place in one list of the guidance. */
function inList<Item extends GuidanceItem>(
  list: (guidance: Guidance) => readonly Item[],
  demand: (item: Item, trial: Trial) => void,
  rest: Partial<Omit<Place, "find" | "demand">> = {},
): Place {
  const find = (guidance: Guidance, id: string): Item | undefined => list(guidance).find((item) => item.id === id);
  return {
    find,
    demand: (guidance, trial) => {
      const item = find(guidance, trial.id);
      assert.ok(item !== undefined);
      demand(item, trial);
    },
    demandFor: () => {},
    namesOnlyItself: true,
    shown: [],
    letters: () => {},
    ...rest,
  };
}

const hasRule = (rule: string) => (item: RuleItem) => assert.equal(item.rule, rule);

/** As many questions as expected, each holding its word. */
function questions(asked: readonly string[], expected: readonly RegExp[]): void {
  assert.equal(asked.length, expected.length, `questions: ${asked.join(" ")}`);
  for (const [at, pattern] of expected.entries()) assert.match(asked[at] ?? "", pattern);
}

/** Who the support is for: findings that the assessment makes, on these grounds (none: on all). */
export const forThose = (bases: readonly LegalBasis[], ...asks: readonly RegExp[]): Place =>
  inList(
    ({ targets }) => targets,
    (item) => {
      assert.deepEqual([item.about, item.legalBasis, item.themes], ["group", bases, []]);
      questions(item.asks, asks);
    },
    { shown: asks },
  );

/** The areas of life that the support covers. */
export const covers = (themes: readonly string[], asks: RegExp): Place =>
  inList(
    ({ targets }) => targets,
    (item) => {
      assert.deepEqual([item.about, item.legalBasis, item.themes], ["themes", [], themes]);
      questions(item.asks, [asks]);
    },
    { shown: [asks] },
  );

/** Other help, weighed on this rung of the ladder with this question. */
export const weighed = (rung: 1 | 2 | 3 | 4 | 5 | 6, asks: RegExp): Place =>
  inList(
    ({ alternatives }) => alternatives,
    (item) => {
      assert.equal(item.rung, rung);
      assert.match(item.asks, asks);
    },
    { shown: [new RegExp(`Trin ${rung}:`)] },
  );

/** A question that is answered with reasons before a decision. */
export const asked = (stage: "intake" | "assessment" | "decision", asks: RegExp): Place =>
  inList(
    ({ considerations }) => considerations,
    (item) => {
      assert.equal(item.askedIn, stage);
      assert.match(item.asks, asks);
    },
    { shown: [asks] },
  );

/**
 * What the support does not cover: offered as a reason where one of these tasks (none: any) is applied for, and shown to
 * everybody, with where else such help is found.
 */
export const notCovered = (tasks: readonly Task[], instead?: RegExp): Place =>
  inList(
    ({ exclusions }) => exclusions,
    (item) => {
      assert.deepEqual(item.tasks.toSorted(), tasks.toSorted());
      if (instead === undefined) assert.equal(item.instead, null);
      else assert.match(item.instead ?? "", instead);
    },
    {
      shown: instead === undefined ? [] : [instead],
      demandFor: ({ exclusions }, { id }, { appliedTasks }) => {
        const offered = exclusions.find((item) => item.id === id)?.appliedTasks;
        const expected = appliedTasks.filter((task) => tasks.length === 0 || tasks.includes(task));
        assert.deepEqual(offered, expected);
      },
    },
  );

/** The unit that receives the case. The standard's receiving unit is another one here, so that only the clause can send. */
export const sends = (slug: string, name: string, phone?: string): Place => ({
  find: ({ route }, id) =>
    route.unit === slug && route.sources.includes(id)
      ? { text: null, section: null, sources: route.sources }
      : undefined,
  demand: ({ route }, { standard }) => {
    assert.equal(route.name, name);
    assert.equal(standard.units.find((unit) => unit.slug === slug)?.phone, phone);
  },
  demandFor: () => {},
  namesOnlyItself: true,
  shown: [new RegExp(RegExp.escape(name)), ...(phone === undefined ? [] : [new RegExp(RegExp.escape(phone))])],
  letters: () => {},
});

/** A deadline with its length (null: the source gives none), for these outcomes of a reconsideration (none: any). */
export const runs = (
  what: ClauseOf<"deadline">["what"],
  length: Length | null,
  {
    page,
    unset = false,
    outcome = [],
  }: {
    readonly page?: RegExp;
    readonly unset?: boolean;
    readonly outcome?: readonly string[];
  } = {},
): Place =>
  inList(
    ({ deadlines }) => deadlines,
    (item) =>
      assert.deepEqual(
        [item.what, item.length, item.unset, item.ownSetting, item.outcome],
        [what, length, unset, false, outcome],
      ),
    { shown: page === undefined ? [] : [page], namesOnlyItself: false },
  );

/** What these letters must hold: the first content, and the rest under `also`. */
export const inLetter = (
  letters: readonly LetterKind[],
  holds: ClauseOf<"letter">["holds"],
  {
    also = [],
    outcome = [],
    address = [],
  }: {
    readonly also?: readonly ClauseOf<"letter">["holds"][];
    readonly outcome?: readonly string[];
    readonly address?: readonly string[];
  } = {},
): Place =>
  inList(
    ({ letter }) => letter,
    (item) =>
      assert.deepEqual(
        [item.letters.toSorted(), item.rule, item.holds, item.outcome, item.address],
        [letters.toSorted(), holds, [holds, ...also], outcome, address],
      ),
    { shown: address.map((line) => new RegExp(RegExp.escape(line))) },
  );

/** A rule for goals and plans; the plan that is offered rests on it. */
export const plans = (rule: ClauseOf<"plan">["rule"]): Place =>
  inList(({ plan }) => plan, hasRule(rule), { letters: (trial, basis) => letterNames(trial, "plan", basis) });

/** What is owed by or open to the provider. The order tells it, but for which forms and providers there are. */
export const delivers = (
  rule: ClauseOf<"delivery">["rule"],
  { formBefore }: Pick<ClauseOf<"delivery">, "formBefore"> = {},
): Place =>
  inList(
    ({ delivery }) => delivery,
    (item) => assert.deepEqual([item.rule, item.formBefore], [rule, formBefore]),
    {
      letters: (trial, basis, { text }) => {
        if (!untold.includes(rule)) tellsIn("order", trial, basis, text);
      },
    },
  );

/** What an order's letter does not tell. */
const untold: readonly string[] = ["form", "provider", "own-provider"];

/** When and how the support is reviewed. */
export const followsUp = (
  rule: ClauseOf<"followup">["rule"],
  { first = null, next = null }: { readonly first?: Length | null; readonly next?: Length | null } = {},
): Place =>
  inList(
    ({ followUp }) => followUp,
    (item) => assert.deepEqual([item.rule, item.first, item.next], [rule, first, next]),
  );

/** The way of a complaint; the decision's letter rests on it. */
export const complains = (rule: ClauseOf<"complaint">["rule"]): Place =>
  inList(({ complaint }) => complaint, hasRule(rule), {
    letters: (trial, basis) => letterNames(trial, "decision", basis),
  });

/** Who pays; the letter that grants tells it. */
export const pays = (payer: ClauseOf<"cost">["payer"]): Place =>
  inList(({ cost }) => cost, hasRule(payer), {
    letters: (trial, basis, { text }) => tellsIn("decision", trial, basis, text),
  });

/** What is expected of the citizen; the letter that grants tells it, but for what is asked before that. */
export const expects = (rule: ClauseOf<"duty">["rule"]): Place =>
  inList(({ duties }) => duties, hasRule(rule), {
    letters: (trial, basis, { text }) => {
      if (rule !== "information") tellsIn("decision", trial, basis, text);
    },
  });

/** A quality goal: its word, and how it is measured: by a question to somebody, or by what is counted. */
export type Aim =
  | readonly [says: RegExp, asked: QualityAsked, ask: RegExp]
  | readonly [says: RegExp, counts: QualityMeasure];

/** Quality goals, each with its word and its measure. */
export const aims = (seenBy: ClauseOf<"quality">["seenBy"], ...goals: readonly Aim[]): Place =>
  inList(
    ({ quality }) => quality,
    (item, { id, standard }) => {
      assert.equal(item.rule, seenBy);
      questions(
        item.goals.map(({ da }) => da),
        goals.map(([says]) => says),
      );
      const measured = standard.editions.flatMap(qualityGoals).filter(({ clause }) => clause === id);
      for (const [at, [, measure, ask]] of goals.entries()) measuredSo(measured[at], measure, ask);
    },
    { shown: goals.map(([says]) => says) },
  );

function measuredSo(goal: QualityGoal | undefined, measure: Aim[1], ask: RegExp | undefined): void {
  const isAsked = ask !== undefined;
  assert.deepEqual([goal?.question?.asked, goal?.measure], isAsked ? [measure, null] : [undefined, measure]);
  if (isAsked) assert.match(goal?.question?.text ?? "", ask);
}

/** Something to know, in this part of the page. */
export const tells = (topic: ClauseOf<"info">["topic"]): Place =>
  inList(({ information }) => information, hasRule(topic));

function tellsIn(kind: "decision" | "order", trial: Trial, basis: LegalBasis, text: string | null): void {
  letterNames(trial, kind, basis);
  letterHolds(trial, kind, basis, text ?? "");
}
