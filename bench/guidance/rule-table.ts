/** The facts that the rules look at, as any rule engine can be given them: null is not known. */
export interface PlainFacts {
  readonly age: number;
  readonly belowPensionAge: boolean;
  readonly earlyPension: boolean | null;
  readonly homelessOrAtRisk: boolean | null;
  readonly legalBasis: string | null;
  readonly appliedTasks: readonly string[] | null;
  readonly deliveryForm: string | null;
}

/** One cell of the table: what one fact must be for the row to hold. */
export type Cell =
  | { readonly kind: "at-least" | "below"; readonly fact: "age"; readonly years: number }
  | {
      readonly kind: "is";
      readonly fact: "belowPensionAge" | "earlyPension" | "homelessOrAtRisk";
      readonly value: boolean;
    }
  | { readonly kind: "among"; readonly fact: "legalBasis" | "deliveryForm"; readonly values: readonly string[] }
  | { readonly kind: "some"; readonly fact: "appliedTasks"; readonly values: readonly string[] }
  | { readonly kind: "unknown"; readonly fact: keyof PlainFacts };

/** One thing that is said of a case, and why. */
export interface Said {
  /** The list of the guidance that it stands in. */
  readonly list: string;
  readonly id: string;
  readonly sources: readonly string[];
  /** The facts that are not known and decide whether it applies; empty where it does apply. */
  readonly asks: readonly string[];
}

/** A row of the table: where all its cells hold, this is said. A row without cells holds for every case. */
export interface Row extends Said {
  readonly cells: readonly Cell[];
}

/** What is said, and the ways to come to it: no two of them hold at once, and each needs all its cells. */
export interface Rule extends Omit<Said, "asks"> {
  readonly ways: readonly (readonly Cell[])[];
}

/** The rows of a rule: those where it holds, and those where it may hold once an unknown fact is known. */
export const rowsOf = ({ ways, ...said }: Rule, mayAsk = asksOfUnknown): readonly Row[] =>
  ways
    .flatMap((way) => withUnknown(way, mayAsk))
    .map((cells) => ({ ...said, cells, asks: cells.filter(({ kind }) => kind === "unknown").map(({ fact }) => fact) }));

/** Age is always known. */
const asksOfUnknown = ({ fact }: Cell): boolean => fact !== "age" && fact !== "belowPensionAge";

const withUnknown = (way: readonly Cell[], mayAsk: (cell: Cell) => boolean): readonly (readonly Cell[])[] =>
  way.reduce<readonly (readonly Cell[])[]>(
    (begun, cell) => {
      const unknown: readonly Cell[] = mayAsk(cell) ? [{ kind: "unknown", fact: cell.fact }] : [];
      return begun.flatMap((cells) => [cell, ...unknown].map((next) => [...cells, next]));
    },
    [[]],
  );
