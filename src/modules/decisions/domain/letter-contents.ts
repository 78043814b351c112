import { isBlank } from "../../../kernel/blank-text.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { AppliedTaskName } from "../../applications/domain/applied-task.ts";
import type { GuidanceItem, LetterItem } from "../../standards/domain/guidance-items.ts";
import type { Law } from "../../standards/domain/law.ts";
import { canBeReached } from "./complaint-address.ts";
import { type ComplaintGuidance, complaintGuidance } from "./complaint-guidance.ts";
import type { DecisionLetterFacts, DecisionPart } from "./decision-letter-facts.ts";
import { type LetterProblem, partProblems, reasonProblems } from "./letter-problem.ts";

/** Udfald af det hele: everything granted, nothing, or something in between. */
export type WholeOutcome = "granted" | "partly" | "refused";

/** Support that is given on the same terms to several tasks. */
export type GrantTerms = Pick<
  DecisionPart,
  "legalBasis" | "deliveryForm" | "package" | "extent" | "period" | "temporary"
>;

/** Indhold af afgørelsesbrevet: what the letter holds, complete and checked, before it is put into words. */
export interface DecisionLetterContents {
  readonly outcome: WholeOutcome;
  readonly facts: DecisionLetterFacts;
  readonly grants: readonly {
    readonly tasks: readonly AppliedTaskName[];
    readonly terms: GrantTerms;
    readonly goals: readonly string[];
  }[];
  readonly complaint: readonly ComplaintGuidance[];
  /** What the support costs and what is asked of the citizen; empty where none is granted. */
  readonly cost: readonly GuidanceItem[];
  readonly duties: readonly GuidanceItem[];
  /** What the standard says of the legal basis, and of what else a decision's letter must hold. */
  readonly letterClauses: readonly LetterItem[];
  readonly provisions: readonly Law["legalBases"][number][];
}

/**
 * What a decision's letter must hold. A decision that lacks a required part does not become a letter: each lack is named.
 *
 * Law: forvaltningsloven §§ 22, 24 and 25; serviceloven § 1, § 82 b, stk. 1 and § 85 a, stk. 2.
 */
export function letterContents(
  facts: DecisionLetterFacts,
  law: Pick<Law, "legalBases" | "obligations">,
): Outcome<DecisionLetterContents, readonly LetterProblem[]> {
  const complaint = complaintGuidance(facts, law);
  const problems = problemsOf(facts, complaint, law);
  if (problems.length > 0) return refused(problems);

  const granted = facts.parts.filter(({ outcome }) => outcome === "granted");
  const outcome = wholeOutcome(facts.parts);
  return accepted({
    outcome,
    facts,
    grants: grantGroups(granted),
    complaint,
    cost: granted.length === 0 ? [] : once(facts.guidance.flatMap(({ cost }) => cost)),
    duties:
      granted.length === 0
        ? []
        : once(facts.guidance.flatMap(({ duties }) => duties)).filter(({ rule }) => rule !== "information"),
    letterClauses: once(facts.guidance.flatMap(({ letter }) => letter)).filter((item) => isFor(item, outcome)),
    provisions: law.legalBases.filter(({ basis }) => facts.parts.some(({ legalBasis }) => legalBasis === basis)),
  });
}

/** The decision as a whole. Only what was applied for counts as granted; a need met otherwise is not that. */
export function wholeOutcome(parts: readonly Pick<DecisionPart, "outcome" | "partial">[]): WholeOutcome {
  if (parts.every(({ outcome, partial }) => outcome === "granted" && !partial)) return "granted";
  return parts.every(({ outcome }) => outcome === "refused") ? "refused" : "partly";
}

function problemsOf(
  facts: DecisionLetterFacts,
  complaint: readonly ComplaintGuidance[],
  law: Pick<Law, "legalBases">,
): readonly LetterProblem[] {
  if (facts.parts.length === 0) return [{ problem: "no-parts" }];
  const { providerWish } = facts;
  const unexplainedWish = providerWish !== null && !providerWish.followed && isBlank(providerWish.reason);
  return [
    ...reasonProblems(facts).map((problem) => ({ problem })),
    ...facts.parts.flatMap((part, at) => partProblems(part, facts, law).map((problem) => ({ problem, part: at }))),
    ...(unexplainedWish ? [{ problem: "provider-reason-missing" as const }] : []),
    ...(complaint.every(({ to }) => canBeReached(to)) ? [] : [{ problem: "complaint-address-missing" as const }]),
  ];
}

function grantGroups(granted: readonly DecisionPart[]): DecisionLetterContents["grants"] {
  const termsOf = ({
    legalBasis,
    deliveryForm,
    package: hours,
    extent,
    period,
    temporary,
  }: DecisionPart): GrantTerms => ({
    legalBasis,
    deliveryForm,
    package: hours,
    extent,
    period,
    temporary,
  });
  return grouped(granted, termsOf).map(({ key, parts }) => ({
    tasks: parts.map(({ task }) => task),
    terms: key,
    goals: [...new Set(parts.flatMap(({ goals }) => goals))],
  }));
}

/** Parts that share the same, in the order of the first of each. */
function grouped<Key>(parts: readonly DecisionPart[], keyOf: (part: DecisionPart) => Key) {
  const groups = new Map<string, { readonly key: Key; readonly parts: DecisionPart[] }>();
  for (const part of parts) {
    const key = keyOf(part);
    const text = JSON.stringify(key);
    const group = groups.get(text) ?? { key, parts: [] };
    group.parts.push(part);
    groups.set(text, group);
  }
  return [...groups.values()];
}

const once = <Item extends GuidanceItem>(items: readonly Item[]): readonly Item[] =>
  items.filter((item, at) => items.findIndex(({ id }) => id === item.id) === at);

const isFor = (item: LetterItem, outcome: WholeOutcome): boolean =>
  item.letters.includes("decision") && (item.outcome.length === 0 || item.outcome.includes(outcome));
