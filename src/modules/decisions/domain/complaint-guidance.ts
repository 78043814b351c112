import type { Length } from "../../../kernel/length.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { AppliedTaskName } from "../../applications/domain/applied-task.ts";
import { deadlineFor, type LetterDeadline } from "../../obligations/domain/letter-deadline.ts";
import type { LegalBasis } from "../../standards/domain/facts.ts";
import type { GuidanceItem, RuleItem } from "../../standards/domain/guidance-items.ts";
import type { Law } from "../../standards/domain/law.ts";
import { type ComplaintAddress, complaintAddress } from "./complaint-address.ts";
import type { BasisGuidance, DecisionLetterFacts, DecisionPart } from "./decision-letter-facts.ts";

/** Klageadgang: where a decision goes on appeal, and by when. */
export interface Appeal {
  readonly body: string;
  /** How long the citizen has, from the day the letter is available. */
  readonly within: Length;
  /** The last day, when the day of receipt is known or taken to be. */
  readonly by: LocalDate | null;
  /** How long the municipality has to look at its decision again. */
  readonly reconsideredWithin: Length;
}

/** Klagevejledning: what the citizen can do about the parts of a decision that rest on these grounds. */
export interface ComplaintGuidance {
  readonly legalBases: readonly LegalBasis[];
  readonly tasks: readonly AppliedTaskName[];
  /** Where the acts say that these grounds can be appealed, or that they cannot. */
  readonly grounds: readonly string[];
  /** Null where the act leaves no appeal: then that is what must be said. */
  readonly appeal: Appeal | null;
  readonly to: ComplaintAddress;
  /** What the standard itself says of complaints beside this: about the provider, about a finding of no need. */
  readonly also: readonly GuidanceItem[];
  readonly sources: readonly string[];
}

/** What complaint guidance looks at. */
export type ComplaintFacts = Pick<DecisionLetterFacts, "deadlines" | "guidance" | "unit" | "complaintAddress"> & {
  readonly parts: readonly Pick<DecisionPart, "task" | "legalBasis">[];
};

/** The law that complaint guidance rests on. */
export type ComplaintLaw = Pick<Law, "legalBases" | "obligations">;

/**
 * What the citizen can do about a decision: one answer for the parts that can be appealed and one for those that cannot,
 * in the order of the decision. Fully granted parts get it too. Grounds with an appeal body never get the answer of
 * those without, nor the other way round.
 *
 * Law: serviceloven § 82 a, stk. 2, § 82 b, stk. 2 and § 166; retssikkerhedsloven §§ 66 and 67; forvaltningsloven § 25.
 */
export function complaintGuidance(facts: ComplaintFacts, law: ComplaintLaw): readonly ComplaintGuidance[] {
  const bases = [...new Set(facts.parts.map(({ legalBasis }) => legalBasis))];
  const bodyOf = (basis: LegalBasis): string | null => provision(law, basis).appeal?.body ?? null;
  const bodies = [...new Set(bases.map(bodyOf))];
  return bodies.map((body) =>
    guidanceFor(
      bases.filter((basis) => bodyOf(basis) === body),
      facts,
      law,
    ),
  );
}

function guidanceFor(bases: readonly LegalBasis[], facts: ComplaintFacts, law: ComplaintLaw): ComplaintGuidance {
  const appeal = appealOf(bases, facts.deadlines, law);
  const said = facts.guidance.filter(({ legalBasis }) => bases.includes(legalBasis));
  const to = complaintAddress(said, facts);
  const grounds = [...new Set(bases.flatMap((basis) => appealSources(law, basis)))];
  const clauses = complaintClauses(said, appeal);
  return {
    legalBases: bases,
    tasks: facts.parts.filter(({ legalBasis }) => bases.includes(legalBasis)).map(({ task }) => task),
    grounds,
    appeal,
    to,
    also: clauses.filter(({ rule }) => !saidAlready.includes(rule)),
    sources: [
      ...grounds,
      ...(appeal === null ? [] : [...lawOn(law, "reconsideration").sources, ...clockSources(facts.deadlines)]),
      ...to.sources,
      ...clauses.flatMap(({ sources }) => sources),
      ...letterClauseSources(said),
    ].filter((source, at, all) => all.indexOf(source) === at),
  };
}

function appealOf(
  bases: readonly LegalBasis[],
  deadlines: readonly LetterDeadline[],
  law: ComplaintLaw,
): Appeal | null {
  const appeal = bases.map((basis) => provision(law, basis).appeal).find((found) => found !== null);
  if (appeal === undefined) return null;
  const { length } = lawOn(law, "reconsideration");
  if (length === null) throw new RangeError("the law's data has no length for the reconsideration");
  return {
    body: appeal.body,
    within: appeal.within,
    by: deadlineFor(deadlines, "complaint")?.due ?? null,
    reconsideredWithin: length,
  };
}

const clockSources = (deadlines: readonly LetterDeadline[]): readonly string[] =>
  deadlines.filter(({ what }) => what === "complaint" || what === "reconsideration").flatMap(({ sources }) => sources);

function provision(law: ComplaintLaw, basis: LegalBasis): Law["legalBases"][number] {
  const found = law.legalBases.find((candidate) => candidate.basis === basis);
  if (found === undefined) throw new RangeError(`the law's data has no legal basis ${basis}`);
  return found;
}

function appealSources(law: ComplaintLaw, basis: LegalBasis): readonly string[] {
  const { appeal, noAppealSources } = provision(law, basis);
  return appeal?.sources ?? noAppealSources ?? [];
}

function lawOn(law: ComplaintLaw, what: "reconsideration"): Law["obligations"][number] {
  const found = law.obligations.find((obligation) => obligation.what === what);
  if (found === undefined) throw new RangeError(`the law's data says nothing of ${what}`);
  return found;
}

/** The rules of complaint clauses that hold where there is no appeal body: none that promises a complaint to one. */
const withoutAppeal: readonly string[] = ["no-appeal-body", "no-form-required", "delivery-to-provider"];
/** The rules of complaint clauses that the letter's own words say already. */
const saidAlready: readonly string[] = ["no-appeal-body", "no-form-required"];

function complaintClauses(said: readonly BasisGuidance[], appeal: Appeal | null): readonly RuleItem[] {
  return said
    .flatMap(({ complaint }) => complaint)
    .filter(({ section, rule }) => section !== null && (appeal !== null || withoutAppeal.includes(rule)))
    .filter((item, at, all) => all.findIndex(({ id }) => id === item.id) === at);
}

const letterClauseSources = (said: readonly BasisGuidance[]): readonly string[] =>
  said
    .flatMap(({ letter }) => letter)
    .filter(({ holds }) => holds.includes("complaint-guidance"))
    .flatMap(({ sources }) => sources);
