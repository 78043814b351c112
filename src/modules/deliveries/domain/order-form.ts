import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { AppliedTaskName } from "../../applications/domain/applied-task.ts";
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
  tasks: "opgaver",
  /** Why goals and frame are written anew, or why the order is taken back. */
  reason: "grund",
  again: "igen",
} as const;

/** What an order is written under. */
export interface OrderTerms {
  readonly providers: readonly ProviderChoice[];
  readonly acute: boolean;
  /** The granted tasks that no running order is about. */
  readonly tasks: readonly AppliedTaskName[];
  /** All granted tasks. */
  readonly granted: readonly AppliedTaskName[];
  /** What the standard says of delivery. */
  readonly rules: readonly RuleItem[];
}

/** The provisions that let acute support start from one day to the next. */
export const acuteStartRules = (rules: readonly RuleItem[]): readonly RuleItem[] =>
  rules.filter(({ rule }) => rule === "acute-start");

/** Whether it must be said if support starts from one day to the next: the case is acute and the standard allows it. */
export const asksAboutAcuteStart = ({ acute, rules }: Pick<OrderTerms, "acute" | "rules">): boolean =>
  acute && acuteStartRules(rules).length > 0;

/** The provisions that say the municipality's own provider gives the support: an external one takes a reason. */
export const ownProviderRules = (rules: readonly RuleItem[]): readonly RuleItem[] =>
  rules.filter(({ rule }) => rule === "own-provider");

/** Reads an order in its form. Where the standard says so an external provider needs the authority's reason; an acute case that must wait does everywhere. */
export function readOrder(fields: Fields, terms: OrderTerms): Outcome<OrderContent, readonly FieldProblem[]> {
  const provider = terms.providers.find(({ slug }) => slug === textOf(fields, orderFields.provider));
  const goals = linesOf(textOf(fields, orderFields.goals));
  const frame = textOf(fields, orderFields.frame);
  const externalReason = textOf(fields, orderFields.externalReason);
  const acute = readAcuteStart(fields, terms);
  const tasks = readTasks(fields, terms);
  const problems = [
    ...providerProblems(provider, externalReason, terms.rules),
    ...(tasks.length === 0 && terms.tasks.length > 0
      ? [problem(orderFields.tasks, "Vælg, hvad bestillingen handler om.")]
      : []),
    ...contentProblems(goals, frame),
    ...acute.problems,
  ];
  if (problems.length > 0 || !provider) return refused(problems);
  return accepted({
    provider: provider.slug,
    tasks: tasks.length === terms.granted.length ? [] : tasks,
    goals,
    frame,
    externalReason: provider.external ? externalReason : "",
    acuteStart: acute.starts,
    acuteReason: acute.reason,
  });
}

const providerProblems = (
  provider: ProviderChoice | undefined,
  externalReason: string,
  rules: readonly RuleItem[],
): readonly FieldProblem[] => {
  if (provider === undefined) return [problem(orderFields.provider, "Vælg, hvem der skal give støtten.")];
  return provider.external && externalReason === "" && ownProviderRules(rules).length > 0
    ? [problem(orderFields.externalReason, "Skriv, hvorfor kommunens egen udfører ikke kan dække behovet.")]
    : [];
};

const contentProblems = (goals: readonly string[], frame: string): readonly FieldProblem[] => [
  ...(goals.length === 0 ? [problem(orderFields.goals, "Skriv mindst ét mål.")] : []),
  ...(frame === "" ? [problem(orderFields.frame, "Skriv den ramme, udføreren skal planlægge inden for.")] : []),
];

/** The tasks that were ticked; all of them where there is nothing to choose between. */
const readTasks = (fields: Fields, { tasks }: OrderTerms): readonly AppliedTaskName[] => {
  const ticked = [fields[orderFields.tasks] ?? []].flat();
  return tasks.length < 2 ? tasks : tasks.filter((task) => ticked.includes(task));
};

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

/** Ændring af en bestilling, som den er skrevet. */
export interface OrderChangeTold {
  readonly goals: readonly string[];
  readonly frame: string;
  readonly reason: string;
}

/** Reads goals and frame as they are to be, with why. */
export function readChange(fields: Fields): Outcome<OrderChangeTold, readonly FieldProblem[]> {
  const goals = linesOf(textOf(fields, orderFields.goals));
  const frame = textOf(fields, orderFields.frame);
  const reason = textOf(fields, orderFields.reason);
  const problems = [
    ...contentProblems(goals, frame),
    ...(reason === "" ? [problem(orderFields.reason, "Skriv, hvorfor bestillingen er ændret.")] : []),
  ];
  return problems.length > 0 ? refused(problems) : accepted({ goals, frame, reason });
}

/** Tilbagetrækning af en bestilling, som den er skrevet. */
export interface WithdrawalTold {
  /** The support is still to be ordered. */
  readonly again: boolean;
  readonly reason: string;
}

/** Reads why an order is taken back, and whether the support is to be ordered anew. */
export function readWithdrawal(fields: Fields): Outcome<WithdrawalTold, readonly FieldProblem[]> {
  const again = textOf(fields, orderFields.again);
  const reason = textOf(fields, orderFields.reason);
  const problems = [
    ...(again === "ja" || again === "nej" ? [] : [problem(orderFields.again, "Vælg, om støtten skal bestilles igen.")]),
    ...(reason === "" ? [problem(orderFields.reason, "Skriv, hvorfor bestillingen trækkes tilbage.")] : []),
  ];
  return problems.length > 0 ? refused(problems) : accepted({ again: again === "ja", reason });
}

const problem = (field: string, message: string): FieldProblem => ({ field, message });

/** The lines of a text that say something. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
