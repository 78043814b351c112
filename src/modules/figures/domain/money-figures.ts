import { type Amount, noAmount, plus } from "./amount.ts";
import type { MoneyLine } from "./money-lines.ts";

/** What figures of time and money can be told by. */
export const tellings = ["unit", "provider", "basis", "month"] as const;
/** Opdeling af tallene: by unit, provider, legal basis or month. */
export type Telling = (typeof tellings)[number];

/** Tal for tid og penge: what is granted, delivered and expected of some lines together. */
export interface MoneyFigures {
  /** The unit, provider, legal basis, month or case that it is about. */
  readonly key: string;
  readonly cases: number;
  readonly granted: Amount;
  readonly delivered: Amount;
  /** Delivered until today and granted for the rest of the year. */
  readonly expected: Amount;
  /** Cases with support whose hours nobody has stated: their time is not counted. */
  readonly withoutHours: number;
  /** Cases with support that no price is set for: its money is not counted. */
  readonly withoutPrice: number;
}

const keyOf: Readonly<Record<Telling | "case", (line: MoneyLine) => string>> = {
  unit: ({ unit }) => unit,
  provider: ({ provider }) => provider ?? "",
  basis: ({ legalBasis }) => legalBasis,
  month: ({ month }) => String(month).padStart(2, "0"),
  case: ({ caseId }) => caseId,
};

/** The lines that belong to one key of a telling. */
export const linesOf = (lines: readonly MoneyLine[], by: Telling, key: string): readonly MoneyLine[] =>
  lines.filter((line) => keyOf[by](line) === key);

/** The figures of each unit, provider, legal basis, month or case, by their keys in order. */
export const moneyFigures = (lines: readonly MoneyLine[], by: Telling | "case"): readonly MoneyFigures[] =>
  [...Map.groupBy(lines, keyOf[by])]
    .map(([key, some]) => together(key, some))
    .toSorted((one, other) => (one.key < other.key ? -1 : 1));

/** All lines as one. */
export function together(key: string, lines: readonly MoneyLine[]): MoneyFigures {
  const sum = (of: (line: MoneyLine) => Amount) => lines.reduce((done, line) => plus(done, of(line)), noAmount);
  const count = (some: readonly MoneyLine[]) => new Set(some.map(({ caseId }) => caseId)).size;
  const delivered = sum((line) => line.delivered);
  return {
    key,
    cases: count(lines),
    granted: sum((line) => line.granted),
    delivered,
    expected: plus(
      delivered,
      sum((line) => line.ahead),
    ),
    withoutHours: count(lines.filter(({ lacksHours }) => lacksHours)),
    withoutPrice: count(lines.filter(({ lacksPrice }) => lacksPrice)),
  };
}
