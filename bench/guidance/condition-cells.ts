import type { Condition } from "../../src/modules/standards/domain/condition.ts";
import type { Cell, Rule } from "./rule-table.ts";

type Ways = Rule["ways"];

/** The ways in which a condition holds, each with some more cells. */
export function waysOf(condition: Condition = {}, more: readonly Cell[] = []): Ways {
  const { anyOf, ...single } = condition;
  const cells = [...cellsOf(single), ...more];
  if (anyOf === undefined) return [cells];
  const [first, second, ...others] = anyOf;
  if (first?.ageAtLeast === undefined || second === undefined || others.length > 0)
    throw new RangeError("the table lays out only: so old, or something else");
  const years = first.ageAtLeast;
  return [
    [...cells, { kind: "at-least", fact: "age", years }],
    [...cells, { kind: "below", fact: "age", years }, ...cellsOf(second)],
  ];
}

function cellsOf(tests: Omit<Condition, "anyOf">): readonly Cell[] {
  const { ageAtLeast, ageBelow, earlyPension, homelessOrAtRisk, legalBasis, appliedTasks, deliveryForm, ...others } =
    tests;
  if (Object.keys(others).length > 0) throw new RangeError(`the table has no column for ${Object.keys(others)}`);
  return [
    ...cell(ageAtLeast, (years) => ({ kind: "at-least", fact: "age", years })),
    ...cell(ageBelow, (years) => ({ kind: "below", fact: "age", years })),
    ...cell(earlyPension, (value) => ({ kind: "is", fact: "earlyPension", value })),
    ...cell(homelessOrAtRisk, (value) => ({ kind: "is", fact: "homelessOrAtRisk", value })),
    ...basisCells(legalBasis),
    ...taskCells(appliedTasks),
    ...cell(deliveryForm, (values) => ({ kind: "among", fact: "deliveryForm", values })),
  ];
}

/** The cell for the grounds that something is about; none where it is about all. */
export const basisCells = (bases: readonly string[] | undefined): readonly Cell[] =>
  cell(bases, (values) => ({ kind: "among", fact: "legalBasis", values }));

/** The cell for tasks of which one at least must be applied for. */
export const taskCells = (tasks: readonly string[] | undefined): readonly Cell[] =>
  cell(tasks, (values) => ({ kind: "some", fact: "appliedTasks", values }));

const cell = <Value>(value: Value | undefined, cellOf: (value: Value) => Cell): readonly Cell[] =>
  value === undefined ? [] : [cellOf(value)];
