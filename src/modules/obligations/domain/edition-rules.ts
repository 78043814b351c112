import type { Length } from "../../../kernel/length.ts";
import type { Test } from "../../standards/domain/applies.ts";
import { clausesOf, clauseTest } from "../../standards/domain/clause-items.ts";
import type { Clause, ClauseOf, ObligationName } from "../../standards/domain/effect.ts";
import type { Edition } from "../../standards/domain/standard.ts";

/** How a reconsideration may end. */
export type ReconsiderationOutcome = "upheld" | "partly" | "kept";

/** What one clause says of one obligation. */
export interface Rule {
  readonly id: string;
  /** The acts that the clause itself rests on. */
  readonly citations: readonly string[];
  readonly length: Length | null;
  /** True where the clause promises a deadline without a number. */
  readonly unset: boolean;
  /** True where the method of the support sets the days, so that no other clause's length is counted. */
  readonly byMethod: boolean;
  /** The outcomes of a reconsideration that it is about; empty for all. */
  readonly outcomes: readonly ReconsiderationOutcome[];
  readonly test: Test;
}

type Rules = ReadonlyMap<ObligationName, readonly Rule[]>;

const rulesOfEdition = new WeakMap<Edition, Rules>();

/** The clauses of an edition that say something of this obligation, in the order of the file; sorted out once. */
export function rulesOf(edition: Edition, what: ObligationName): readonly Rule[] {
  const rules = rulesOfEdition.get(edition) ?? sortedOut(edition);
  rulesOfEdition.set(edition, rules);
  return rules.get(what) ?? [];
}

function sortedOut(edition: Edition): Rules {
  const rules = new Map<ObligationName, Rule[]>();
  for (const [what, rule] of edition.clauses.flatMap((clause) => sayings(edition, clause))) {
    const known = rules.get(what);
    if (known === undefined) rules.set(what, [rule]);
    else known.push(rule);
  }
  return rules;
}

type Saying = readonly [what: ObligationName, rule: Rule];

function sayings(edition: Edition, clause: Clause): readonly Saying[] {
  if (clause.effect === "deadline") return [[clause.what, deadlineRule(edition, clause)]];
  if (clause.effect === "followup") return followUpSayings(clause);
  if (clause.effect === "letter") return letterSayings(clause);
  if (clause.effect === "plan" && clause.rule === "plan-offered") return [["plan-offer", ruleFrom(clause, null)]];
  if (clause.effect === "delivery" && reporting.has(clause.rule)) return [["report-answer", ruleFrom(clause, null)]];
  return [];
}

/** The rules by which a provider reports back to the authority. */
const reporting: ReadonlySet<string> = new Set(["report-change", "report-problem"]);

const ruleFrom = (clause: Clause, length: Length | null): Rule => ({
  id: clause.id,
  citations: clause.law ?? [],
  length,
  unset: false,
  byMethod: false,
  outcomes: [],
  test: clauseTest(clause),
});

const deadlineRule = (edition: Edition, clause: ClauseOf<"deadline">): Rule => ({
  ...ruleFrom(clause, clause.length ?? lengthOfOther(edition, clause.sameDayAs)),
  unset: clause.unset === true,
  outcomes: clause.outcome ?? [],
});

const lengthOfOther = (edition: Edition, what: ObligationName | undefined): Length | null =>
  clausesOf(edition, "deadline").find((other) => other.what === what && other.length !== null)?.length ?? null;

function followUpSayings(clause: ClauseOf<"followup">): readonly Saying[] {
  if (clause.rule === "closing-talk" || clause.rule === "what-next") return [[clause.rule, ruleFrom(clause, null)]];
  if (clause.rule !== "interval" && clause.rule !== "by-need" && clause.rule !== "by-method") return [];
  const byMethod = clause.rule === "by-method";
  return [
    ["first-follow-up", { ...ruleFrom(clause, clause.first ?? null), byMethod }],
    ["follow-up", { ...ruleFrom(clause, clause.next ?? null), byMethod }],
  ];
}

function letterSayings(clause: ClauseOf<"letter">): readonly Saying[] {
  const holds = [clause.holds, ...(clause.alsoHolds ?? [])];
  const says = (letter: "receipt" | "decision", content: "receipt" | "written-decision") =>
    clause.letters.includes(letter) && holds.includes(content);
  return [
    ...(says("receipt", "receipt") ? [["receipt", ruleFrom(clause, null)] as const] : []),
    ...(says("decision", "written-decision") ? [["decision-letter", ruleFrom(clause, null)] as const] : []),
  ];
}
