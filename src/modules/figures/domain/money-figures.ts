import { type Amount, plus } from "./amount.ts";
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
  const cases = new Set<string>();
  const withoutHours = new Set<string>();
  const withoutPrice = new Set<string>();
  const granted = { minutes: 0, oere: 0 };
  const delivered = { minutes: 0, oere: 0 };
  const ahead = { minutes: 0, oere: 0 };
  for (const line of lines) {
    cases.add(line.caseId);
    if (line.lacksHours) withoutHours.add(line.caseId);
    if (line.lacksPrice) withoutPrice.add(line.caseId);
    add(granted, line.granted);
    add(delivered, line.delivered);
    add(ahead, line.ahead);
  }
  return {
    ...{ key, granted, delivered },
    expected: plus(delivered, ahead),
    cases: cases.size,
    withoutHours: withoutHours.size,
    withoutPrice: withoutPrice.size,
  };
}

/** Adds to a sum that is still being made: there are tens of thousands of lines. */
function add(sum: { minutes: number; oere: number }, { minutes, oere }: Amount): void {
  sum.minutes += minutes;
  sum.oere += oere;
}
