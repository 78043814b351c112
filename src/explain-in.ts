import { formatDate, formatDay } from "./kernel/danish-day.ts";
import {
  type ComputedAgain,
  type Explanation,
  isOtherwise,
  type SpoiltExplanation,
} from "./modules/workings/domain/explanation.ts";
import { type DecisionNumber, decisionNumber } from "./modules/workings/domain/working.ts";
import { explainNumbered, isDecisionOf } from "./modules/workings/use-cases/explain-decision.ts";
import type { App } from "./platform/app.ts";
import { BadInput, json } from "./platform/cli/command.ts";

/** A decision that is to be computed again: its number, and where several municipalities have it, which. */
export interface AskedToExplain {
  readonly number: DecisionNumber;
  readonly municipality: string | undefined;
  readonly isForPrograms: boolean;
}

/**
 * What `rettesnor explain` answers: the decision computed again, as people or programs read it. Only the municipality whose decision
 * is told is looked into.
 *
 * @throws BadInput where no municipality has it, or several have
 */
export async function explainIn(
  app: App,
  { isForPrograms, municipality, number }: AskedToExplain,
): Promise<{ readonly text: string; readonly isOtherwise: boolean }> {
  const place = await placeOf(app, number, municipality);
  const explanation = await explainNumbered(app, place, number);
  if (explanation === undefined) throw new BadInput(noSuch(number));
  return {
    text: isForPrograms ? json(forPrograms(place.name, explanation)) : inWords(explanation),
    isOtherwise: isOtherwise(explanation),
  };
}

async function placeOf(app: App, number: DecisionNumber, municipality: string | undefined) {
  const all = [...app.municipalities.values()].toSorted((one, other) => one.slug.localeCompare(other.slug));
  const slugs = all.map(({ slug }) => slug).join(", ");
  if (municipality !== undefined && !app.municipalities.has(municipality))
    throw new BadInput(`Kommunen "${municipality}" kendes ikke. Brug en af: ${slugs}.`);
  const asked = all.filter(({ slug }) => municipality === undefined || slug === municipality);
  const has = await Promise.all(asked.map((place) => isDecisionOf(app, place, number)));
  const [only, ...others] = asked.filter((_, at) => has[at] === true);
  if (only === undefined) throw new BadInput(noSuch(number));
  if (others.length === 0) return only;
  const named = [only, ...others].map(({ slug }) => slug).join(", ");
  throw new BadInput(`Flere kommuner har det nummer: ${named}. Vælg en med --municipality.`);
}

const noSuch = ({ caseNumber, ordinal }: DecisionNumber): string =>
  `Der er ingen afgørelse ${decisionNumber(caseNumber, ordinal)}, som er gemt med sin udregning.`;

/** All but what was known: that is the citizen's. */
function forPrograms(municipality: string, explanation: Explanation | SpoiltExplanation) {
  const named = { municipality, decision: explanation.number };
  return "isSpoilt" in explanation
    ? { ...named, isWhole: false, unreadable: true }
    : { ...named, ...computed(explanation) };
}

const computed = ({ byRulesNow, byRulesThen, isWhole, today, working }: Explanation) => ({
  decidedOn: working.known.day,
  edition: working.said.edition,
  digest: working.digest,
  isWhole,
  computedBy: { engine: working.engine, standard: working.standardDigest, law: working.lawDigest },
  today: { engine: today.engine, standard: today.standardDigest, law: today.lawDigest },
  byRulesThen,
  byRulesNow,
});

function inWords(explanation: Explanation | SpoiltExplanation): string {
  if ("isSpoilt" in explanation)
    return `Afgørelse ${explanation.number}\n  Det gemte kan ikke åbnes. NOGET ER ÆNDRET SIDEN, eller nøglen mangler.\n`;
  const { byRulesNow, byRulesThen, isWhole, number, today, working } = explanation;
  const print = (then: string, now: string) => (then === now ? `${then}, det samme i dag` : `${then}, i dag ${now}`);
  return [
    `Afgørelse ${number}, truffet ${formatDay(working.known.day)}, efter udgaven fra ${formatDate(working.said.edition)}`,
    `  I alt: ${working.digest}, ${isWhole ? "intet er ændret" : "NOGET ER ÆNDRET SIDEN"}`,
    `  Standarden: ${print(working.standardDigest, today.standardDigest)}`,
    `  Loven: ${print(working.lawDigest, today.lawDigest)}`,
    `  Programmet: ${print(working.engine, today.engine)}`,
    told("Regnet igen med reglerne fra dengang", byRulesThen, "kan ikke læses af programmet i dag"),
    told("Regnet med reglerne i dag", byRulesNow, "reglerne i dag siger intet om den dag"),
    "",
  ].join("\n");
}

function told(heading: string, again: ComputedAgain, unreadable: string): string {
  if (again === "unreadable") return `${heading}: ${unreadable}`;
  if (again.length === 0) return `${heading}: det samme`;
  const lines = again.map(
    ({ is, item, part, was, what }) =>
      `  - ${part}, ${item}, ${what}: ${was ?? "fandtes ikke"}, nu ${is ?? "findes ikke"}`,
  );
  return [`${heading}: ${again.length} ting er anderledes`, ...lines].join("\n");
}
