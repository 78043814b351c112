import { always, type FactName, type KnownFacts, type Test } from "./applies.ts";
import { clausesOf, clauseTest } from "./clause-items.ts";
import type { RouteItem } from "./guidance-items.ts";
import { frozen } from "./guidance-list.ts";
import type { Edition, Standard } from "./standard.ts";

interface PreparedRoute {
  readonly item: RouteItem;
  readonly test: Test;
}

/**
 * Which unit receives the case: that of the first route clause that holds, else the municipality's receiving unit.
 *
 * A case must be received today, whatever is unknown: a fact not known to be so counts as not so, and is named when it
 * could change the unit.
 */
export function routePicker(standard: Standard, edition: Edition): (known: KnownFacts) => RouteItem {
  const routes: readonly PreparedRoute[] = clausesOf(edition, "route").map((clause) => ({
    item: routeItem(standard, clause.unit, [clause.id, ...(clause.law ?? [])]),
    test: clauseTest(clause),
  }));
  const otherwise = defaultRoute(standard, routes);
  return (known) => {
    const certain = firstUnlessUnknown(routes, known);
    if (certain === "unknown") return routeWithDoubt(routes, otherwise, known);
    return certain ?? otherwise;
  };
}

/** The first route that holds, unless an unknown fact stands before it. */
function firstUnlessUnknown(routes: readonly PreparedRoute[], known: KnownFacts): RouteItem | "unknown" | undefined {
  for (const { item, test } of routes) {
    const answer = test(known);
    if (answer === true) return item;
    if (answer !== false) return "unknown";
  }
  return undefined;
}

function routeWithDoubt(routes: readonly PreparedRoute[], otherwise: RouteItem, known: KnownFacts): RouteItem {
  const chosen = routes.find(({ test }) => test(takenAsNotSo(known)) === true)?.item ?? otherwise;
  const missing = new Set<FactName>();
  const possible = new Set([chosen.unit]);
  for (const { item, test } of routes) {
    const answer = test(known);
    if (answer === false) continue;
    possible.add(item.unit);
    if (answer === true) return asking(chosen, possible, missing);
    for (const fact of answer) missing.add(fact);
  }
  return asking(chosen, possible.add(otherwise.unit), missing);
}

const asking = (chosen: RouteItem, possible: ReadonlySet<string>, missing: ReadonlySet<FactName>): RouteItem =>
  possible.size === 1 ? chosen : { ...chosen, dependsOn: [...missing] };

const takenAsNotSo = (known: KnownFacts): KnownFacts => ({
  ...known,
  facts: { earlyPension: false, homelessOrAtRisk: false, acute: false, ...known.facts },
});

/**
 * The unit that receives when no route clause holds.
 *
 * @throws RangeError for a standard that names none; the reader of the file lets no such standard in.
 */
function defaultRoute(standard: Standard, routes: readonly PreparedRoute[]): RouteItem {
  const { defaultUnit } = standard;
  if (defaultUnit !== undefined) return routeItem(standard, defaultUnit.unit, defaultUnit.sources);
  const unconditional = routes.find(({ test }) => test === always);
  if (unconditional === undefined)
    throw new RangeError(`${standard.municipality.slug} does not say which unit receives`);
  return unconditional.item;
}

function routeItem(standard: Standard, slug: string, sources: readonly string[]): RouteItem {
  const unit = standard.units.find((candidate) => candidate.slug === slug);
  if (unit === undefined) throw new RangeError(`${standard.municipality.slug} has no unit '${slug}'`);
  return frozen({ unit: slug, name: unit.name, sources: [...sources], ownSetting: sources.length === 0 });
}
