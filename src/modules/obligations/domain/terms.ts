import type { Length } from "../../../kernel/length.ts";
import type { Applies } from "../../standards/domain/applies.ts";
import { lawObligation } from "../../standards/domain/deadline-origin.ts";
import type { ObligationName } from "../../standards/domain/effect.ts";
import { type ReconsiderationOutcome, type Rule, rulesOf } from "./edition-rules.ts";
import type { Ground, Rulebook } from "./rulebook.ts";

/** Vilkår: how long something may take, and which clauses say so. */
export interface Terms {
  /** Every length that holds; the one that ends first is the deadline. Empty where nobody has set one. */
  readonly lengths: readonly Length[];
  readonly ownSetting: boolean;
  readonly unset: boolean;
  /** True where facts that are not known yet decide whether the clause applies. */
  readonly provisional: boolean;
  /** The ids of the clauses that say it is owed. */
  readonly clauses: readonly string[];
  /** The acts that those clauses rest on. */
  readonly citations: readonly string[];
}

/**
 * The terms of one obligation. The standard's clauses and the law set the length; the municipality's own setting fills in
 * only where they set none. A clause that may apply, but depends on facts nobody knows yet, counts where no other does.
 * `concerns` picks the clauses where the situation does.
 */
export function termsOf(
  book: Rulebook,
  what: ObligationName,
  ground: Ground,
  concerns: (rule: Rule) => boolean = () => true,
): Terms {
  const { certain, possible } = applicable(rulesOf(ground.edition, what).filter(concerns), ground);
  const provisional = !certain.some(says) && possible.some(says);
  const rules = provisional ? [...certain, ...possible] : certain;
  const law = lawObligation(book.law, what);
  const set = [...lengthsOf(rules, law.owedBy === "citizen"), ...(law.length === null ? [] : [law.length])];
  const own =
    set.length === 0 && !rules.some(({ byMethod }) => byMethod) ? book.standard.settings.deadlines[what] : undefined;
  return {
    lengths: own === undefined ? set : [own],
    ownSetting: own !== undefined,
    unset: set.length === 0 && own === undefined && rules.some(({ unset }) => unset),
    provisional,
    clauses: rules.map(({ id }) => id),
    citations: rules.flatMap(({ citations }) => citations),
  };
}

const says = ({ length, unset }: Rule): boolean => length !== null || unset;

/** Clauses about this outcome of a reconsideration, and those about all. */
export const aboutOutcome =
  (outcome: ReconsiderationOutcome | undefined) =>
  ({ outcomes }: Rule): boolean =>
    outcome === undefined || outcomes.length === 0 || outcomes.includes(outcome);

/** A standard cannot shorten what the law gives a citizen; a method sets its own days. */
function lengthsOf(rules: readonly Rule[], owedByCitizen: boolean): readonly Length[] {
  if (owedByCitizen || rules.some(({ byMethod }) => byMethod)) return [];
  return rules.flatMap(({ length }) => (length === null ? [] : [length]));
}

function applicable(rules: readonly Rule[], ground: Ground) {
  const certain: Rule[] = [];
  const possible: Rule[] = [];
  for (const rule of rules) {
    const answer = onAnyGround(rule, ground);
    if (answer === true) certain.push(rule);
    else if (answer !== false) possible.push(rule);
  }
  return { certain, possible };
}

/** A decision may rest on several grounds: a clause about one of them applies. */
function onAnyGround(rule: Rule, { known }: Ground): Applies {
  const answers = known.map(rule.test);
  return answers.find((answer) => answer === true) ?? answers.find((answer) => answer !== false) ?? false;
}
