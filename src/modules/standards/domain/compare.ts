import { formatLength } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Text } from "../../../kernel/text.ts";
import { type Topic, topicOrder, topics, topicsOf } from "./compare-topics.ts";
import { conditionInWords } from "./condition-words.ts";
import { editionInForce } from "./edition-in-force.ts";
import type { Clause, ClauseOf } from "./effect.ts";
import type { Edition, Standard } from "./standard.ts";
import { legalBasisCitations, obligationNames } from "./words.ts";

/** What one standard says on a point, with the clauses that say it. */
export interface Said {
  readonly text: string;
  readonly sources: readonly string[];
  /** True where the number is the municipality's own setting and not from the source. */
  readonly ownSetting: boolean;
}

/** Sammenligning: one point with what each standard says on it; null where one says nothing. */
export interface ComparedTopic {
  readonly topic: Topic;
  readonly title: Text;
  readonly left: Said | null;
  readonly right: Said | null;
}

/**
 * Two standards as they are in force on a day, point by point, in the order of a case.
 *
 * @throws RangeError for a day before the first edition of either.
 */
export function compare(left: Standard, right: Standard, day: LocalDate): readonly ComparedTopic[] {
  const [leftEdition, rightEdition] = [editionInForce(left, day), editionInForce(right, day)];
  return topicOrder.map((topic) => ({
    topic,
    title: topics[topic],
    left: saidOn(topic, left, leftEdition),
    right: saidOn(topic, right, rightEdition),
  }));
}

/** One thing that a standard says on a point, with where it says it. */
export interface Statement {
  readonly text: string;
  readonly sources: readonly string[];
}

/** What a standard says on a point, one thing at a time: numbers first, then sentences in the order of the standard. */
export function statementsOn(topic: Topic, standard: Standard, edition: Edition): readonly Statement[] {
  const clauses = clausesOn(topic, edition);
  const receiver = topic === "routing" ? receivingUnit(standard, clauses.length > 0) : undefined;
  return [
    ...clauses.map((clause) => ({ text: wording(clause, standard), sources: [clause.id] })),
    ...(receiver === undefined ? [] : [receiver]),
  ];
}

function saidOn(topic: Topic, standard: Standard, edition: Edition): Said | null {
  const statements = statementsOn(topic, standard, edition);
  if (statements.length === 0) return null;
  const texts = statements.map(({ text }) => text);
  return {
    text: [...(topic === "legal-basis" ? [legalBasisWords(edition)] : []), ...texts].join(" "),
    sources: [...new Set(statements.flatMap(({ sources }) => sources))],
    ownSetting: clausesOn(topic, edition).some((clause) => isOwnSetting(clause, standard)),
  };
}

const clausesOn = (topic: Topic, edition: Edition): readonly Clause[] =>
  edition.clauses
    .filter((clause) => topicsOf(clause).includes(topic))
    .toSorted((one, other) => Number(isNumber(other)) - Number(isNumber(one)));

/** What can be told as a number comes before what is told in sentences. */
const isNumber = (clause: Clause): boolean =>
  clause.effect === "deadline" || (clause.effect === "followup" && clause.rule === "interval");

function wording(clause: Clause, standard: Standard): string {
  if (clause.effect === "deadline") return deadlineWords(clause, standard);
  if (clause.effect === "followup") return followUpWords(clause);
  if (clause.effect === "route") return routeWords(clause, standard);
  return clause.text.da;
}

function deadlineWords(clause: ClauseOf<"deadline">, standard: Standard): string {
  if (clause.sameDayAs !== undefined) return clause.text.da;
  const length = clause.length ?? standard.settings.deadlines[clause.what];
  const number = length === undefined ? "fristen er ikke oplyst" : formatLength(length);
  const own = isOwnSetting(clause, standard) ? " (kommunens egen indstilling, ikke fra kilden)" : "";
  const name = clause.what === "decision" ? "" : `${obligationNames[clause.what].da}: `;
  return `${name}${number}${own}${outcomeWords(clause)}.`;
}

const isOwnSetting = (clause: Clause, standard: Standard): boolean =>
  clause.effect === "deadline" && clause.unset === true && standard.settings.deadlines[clause.what] !== undefined;

const outcomes = { upheld: "du får medhold", partly: "du får delvist medhold", kept: "afgørelsen fastholdes" } as const;

const outcomeWords = ({ outcome }: ClauseOf<"deadline">): string =>
  outcome === undefined ? "" : `, hvis ${outcome.map((one) => outcomes[one]).join(" eller ")}`;

/** Numbers where the clause gives both; what one number would leave out is told in the clause's own words. */
function followUpWords({ rule, first, next, text }: ClauseOf<"followup">): string {
  if (rule !== "interval" || first === undefined || next === undefined) return text.da;
  return `Første gang efter ${formatLength(first)}. Derefter højst ${formatLength(next)} imellem.`;
}

function routeWords({ unit, when }: ClauseOf<"route">, standard: Standard): string {
  const name = nameOf(standard, unit);
  return when === undefined ? `${name}.` : `${name}, ${conditionInWords(when).da}.`;
}

/** The unit that receives when no clause sends the case elsewhere; where no clause names it, the standard says nothing. */
function receivingUnit(standard: Standard, hasRoutes: boolean) {
  const { defaultUnit } = standard;
  if (defaultUnit === undefined || defaultUnit.sources.length === 0) return undefined;
  return { text: `${hasRoutes ? "Ellers " : ""}${nameOf(standard, defaultUnit.unit)}.`, sources: defaultUnit.sources };
}

const nameOf = ({ units }: Pick<Standard, "units">, slug: string): string =>
  units.find((unit) => unit.slug === slug)?.name ?? slug;

const legalBasisWords = ({ legalBasis }: Edition): string =>
  `${legalBasis.map((basis) => legalBasisCitations[basis]).join(", ")}.`;
