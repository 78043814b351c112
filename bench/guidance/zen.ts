import { type ZenDecision, ZenEngine } from "@gorules/zen-engine";
import type { Cell, PlainFacts, Row } from "./rule-table.ts";

/** The table's rows as one decision table of GoRules' JSON decision model. Each hit answers with its row's number. */
export function zenDecision(rows: readonly Row[]): ZenDecision {
  const content = {
    nodes: [
      { id: "asked", name: "asked", type: "inputNode", position: { x: 0, y: 0 } },
      { id: "table", name: "table", type: "decisionTableNode", position: { x: 1, y: 0 }, content: tableContent(rows) },
      { id: "said", name: "said", type: "outputNode", position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: "in", sourceId: "asked", targetId: "table", type: "edge" },
      { id: "out", sourceId: "table", targetId: "said", type: "edge" },
    ],
  };
  return new ZenEngine().createDecision(content);
}

const columns: readonly (keyof PlainFacts)[] = [
  "age",
  "belowPensionAge",
  "earlyPension",
  "homelessOrAtRisk",
  "legalBasis",
  "appliedTasks",
  "deliveryForm",
];

const tableContent = (rows: readonly Row[]) => ({
  hitPolicy: "collect",
  inputs: columns.map((field) => ({ id: field, name: field, field })),
  outputs: [{ id: "row", name: "row", field: "row" }],
  rules: rows.map(({ cells }, number) => ({
    _id: `row-${number}`,
    ...Object.fromEntries(columns.map((field) => [field, cellText(cells.filter(({ fact }) => fact === field))])),
    row: String(number),
  })),
});

function cellText(cells: readonly Cell[]): string {
  const [cell, ...others] = cells;
  if (others.length > 0) throw new RangeError("a column of a row has one cell");
  if (cell === undefined) return "";
  switch (cell.kind) {
    case "at-least":
      return `>= ${cell.years}`;
    case "below":
      return `< ${cell.years}`;
    case "is":
      return String(cell.value);
    case "among":
      return cell.values.map((value) => JSON.stringify(value)).join(", ");
    case "some":
      return `$ != null and some($, # in ${JSON.stringify(cell.values)})`;
    case "unknown":
      return "null";
  }
}

/** The rows that hold, by their numbers, with zen's own trace of why. */
export async function zenHits(decision: ZenDecision, facts: PlainFacts, trace = true): Promise<readonly number[]> {
  const { result } = await decision.evaluate(facts, { trace });
  return result.map(({ row }: { readonly row: number }) => row);
}
