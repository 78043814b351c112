import { Engine, type NestedCondition, type RuleProperties } from "json-rules-engine";
import type { Cell, PlainFacts, Row } from "./rule-table.ts";

/** The table's rows as rules of json-rules-engine, which keeps for each hit the conditions that it rests on. */
export const jsonRules = (rows: readonly Row[]): Engine =>
  new Engine(
    rows.map(
      ({ cells }, number): RuleProperties => ({
        name: `row-${number}`,
        conditions: { all: cells.map(conditionOf) },
        event: { type: "said", params: { row: number } },
      }),
    ),
  );

function conditionOf(cell: Cell): NestedCondition {
  const { fact } = cell;
  switch (cell.kind) {
    case "at-least":
      return { fact, operator: "greaterThanInclusive", value: cell.years };
    case "below":
      return { fact, operator: "lessThan", value: cell.years };
    case "is":
      return { fact, operator: "equal", value: cell.value };
    case "among":
      return { fact, operator: "in", value: cell.values };
    case "some":
      return { fact, operator: "someFact:in", value: cell.values };
    case "unknown":
      return { fact, operator: "equal", value: null };
  }
}

/** The rows that hold, by their numbers. */
export async function jsonRulesHits(engine: Engine, facts: PlainFacts): Promise<readonly number[]> {
  const { results } = await engine.run({ ...facts });
  return results.map(({ event }) => Number(event?.params?.["row"]));
}
