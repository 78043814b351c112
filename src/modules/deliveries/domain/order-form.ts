import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import type { RuleItem } from "../../standards/domain/guidance-items.ts";
import type { OrderContent, ProviderChoice } from "./support-order.ts";

/** The fields of an order's form. */
export const orderFields = {
  provider: "udfoerer",
  externalReason: "ekstern-grund",
  goals: "maal",
  frame: "ramme",
  acuteStart: "akut",
  acuteReason: "akut-grund",
} as const;

/** What an order is written under. */
export interface OrderTerms {
  readonly providers: readonly ProviderChoice[];
  readonly acute: boolean;
  /** What the standard says of delivery. */
  readonly rules: readonly RuleItem[];
}

/** The provisions that let acute support start from one day to the next. */
export const acuteStartRules = (rules: readonly RuleItem[]): readonly RuleItem[] =>
  rules.filter(({ rule }) => rule === "acute-start");

/** Whether it must be said if support starts from one day to the next: the case is acute and the standard allows it. */
export const asksAboutAcuteStart = ({ acute, rules }: Pick<OrderTerms, "acute" | "rules">): boolean =>
  acute && acuteStartRules(rules).length > 0;

/** Reads an order in its form. An external provider needs the authority's reason; so does an acute case that must wait. */
export function readOrder(fields: Fields, terms: OrderTerms): Outcome<OrderContent, readonly FieldProblem[]> {
  const provider = terms.providers.find(({ slug }) => slug === textOf(fields, orderFields.provider));
  const goals = linesOf(textOf(fields, orderFields.goals));
  const frame = textOf(fields, orderFields.frame);
  const externalReason = textOf(fields, orderFields.externalReason);
  const acute = readAcuteStart(fields, terms);
  const problems = [
    ...(provider ? [] : [problem(orderFields.provider, "Vælg, hvem der skal give støtten.")]),
    ...(provider?.external && externalReason === ""
      ? [problem(orderFields.externalReason, "Skriv, hvorfor kommunens egen udfører ikke kan dække behovet.")]
      : []),
    ...(goals.length === 0 ? [problem(orderFields.goals, "Skriv mindst ét mål.")] : []),
    ...(frame === "" ? [problem(orderFields.frame, "Skriv den ramme, udføreren skal planlægge inden for.")] : []),
    ...acute.problems,
  ];
  if (problems.length > 0 || !provider) return refused(problems);
  return accepted({
    provider: provider.slug,
    goals,
    frame,
    externalReason: provider.external ? externalReason : "",
    acuteStart: acute.starts,
    acuteReason: acute.reason,
  });
}

function readAcuteStart(fields: Fields, terms: OrderTerms) {
  if (!asksAboutAcuteStart(terms)) return { starts: null, reason: "", problems: [] };
  const answer = textOf(fields, orderFields.acuteStart);
  const reason = textOf(fields, orderFields.acuteReason);
  if (answer === "ja") return { starts: true, reason, problems: [] };
  const problems =
    answer === "nej"
      ? reason === ""
        ? [problem(orderFields.acuteReason, "Skriv, hvorfor støtten ikke kan begynde fra dag til dag.")]
        : []
      : [problem(orderFields.acuteStart, "Svar på, om støtten begynder fra dag til dag.")];
  return { starts: false, reason, problems };
}

const problem = (field: string, message: string): FieldProblem => ({ field, message });

/** The lines of a text that say something. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
