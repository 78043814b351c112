import { isBlank } from "../../../kernel/blank-text.ts";
import { addMonths } from "../../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Law } from "../../standards/domain/law.ts";
import type { DecisionLetterFacts, DecisionPart } from "./decision-letter-facts.ts";

/** Why a decision cannot become a letter. What is wrong with one part names the part by its place from 0. */
export type LetterProblem =
  | { readonly problem: WholeProblem }
  | { readonly problem: PartProblem; readonly part: number };

/** What can be wrong with the decision as a whole. */
export type WholeProblem =
  | "no-parts"
  /** The three blocks of the reasons. Law: forvaltningsloven §§ 22 and 24. */
  | "rules-missing"
  | "considerations-missing"
  | "facts-missing"
  /** Law: serviceloven § 85 a, stk. 2. */
  | "provider-reason-missing"
  /** Nobody could send a complaint: the municipality has no address, phone or mail. */
  | "complaint-address-missing";

/** What can be wrong with one part. */
export type PartProblem =
  /** Why this task is not granted as applied for. Law: forvaltningsloven § 22. */
  | "reasons-missing"
  | "met-by-missing"
  | "delivery-form-missing"
  | "period-missing"
  | "period-ends-before-it-begins"
  /** Law: serviceloven § 82 b, stk. 1: the end must be known, and be 6 months away at most. */
  | "end-missing"
  | "period-too-long"
  /** Temporary support must be told with its end. */
  | "temporary-without-end"
  /** Law: serviceloven § 1: the act helps persons of 18 years and over. */
  | "begins-before-18"
  /** The guidance for the part's legal basis was not given, so that its letter cannot hold what it must. */
  | "guidance-missing";

/** What hinders one part from standing in a letter. */
export function partProblems(part: DecisionPart, facts: DecisionLetterFacts, law: Pick<Law, "legalBases">) {
  const problems: (PartProblem | null)[] = [
    ...(part.outcome === "granted" ? grantProblems(part, facts.bornOn, law) : []),
    (part.outcome !== "granted" || part.partial) && isBlank(part.reasons) ? "reasons-missing" : null,
    part.outcome === "met-otherwise" && isBlank(part.metBy) ? "met-by-missing" : null,
    facts.guidance.some(({ legalBasis }) => legalBasis === part.legalBasis) ? null : "guidance-missing",
  ];
  return problems.filter((problem) => problem !== null);
}

/** The blocks of the reasons that are missing. They are owed where the application is not met in full. */
export function reasonProblems({ parts, reasons }: Pick<DecisionLetterFacts, "parts" | "reasons">) {
  if (parts.every(({ outcome, partial }) => outcome === "granted" && !partial)) return [];
  const problems: (WholeProblem | null)[] = [
    isBlank(reasons.rules) ? "rules-missing" : null,
    isBlank(reasons.considerations) ? "considerations-missing" : null,
    isBlank(reasons.facts) ? "facts-missing" : null,
  ];
  return problems.filter((problem) => problem !== null);
}

function grantProblems(part: DecisionPart, bornOn: LocalDate, law: Pick<Law, "legalBases">) {
  const problems: (PartProblem | null)[] = [part.deliveryForm === null ? "delivery-form-missing" : null];
  if (part.period === null) return [...problems, "period-missing" as const];
  const { from, to } = part.period;
  return [
    ...problems,
    to !== null && to < from ? ("period-ends-before-it-begins" as const) : null,
    capProblem(part.legalBasis, part.period, law),
    part.temporary && to === null ? ("temporary-without-end" as const) : null,
    from < addMonths(bornOn, 18 * 12) ? ("begins-before-18" as const) : null,
  ];
}

/** Months are counted as deadlines are: from 1 January, six months end on 1 July. */
function capProblem(
  basis: DecisionPart["legalBasis"],
  period: NonNullable<DecisionPart["period"]>,
  law: Pick<Law, "legalBases">,
): PartProblem | null {
  const cap = law.legalBases.find((candidate) => candidate.basis === basis)?.cap;
  if (cap === null || cap === undefined) return null;
  if (period.to === null) return "end-missing";
  return period.to > lastDay(period.from, cap.length) ? "period-too-long" : null;
}

function lastDay(from: LocalDate, length: NonNullable<Law["legalBases"][number]["cap"]>["length"]): LocalDate {
  if ("months" in length) return addMonths(from, length.months);
  throw new RangeError("a legal basis is capped in months");
}
