import type { ComponentChildren } from "preact";
import { Table } from "../../../ui/table.tsx";
import { type Amount, hoursInWords, kronerInWords } from "../domain/amount.ts";
import type { MoneyFigures } from "../domain/money-figures.ts";
import { gapsInWords, gapsOfCase } from "../domain/money-words.ts";

interface MoneyTableProps {
  readonly caption: string;
  /** The heading of the first column. */
  readonly heading: string;
  readonly rows: readonly { readonly figures: MoneyFigures; readonly name: ComponentChildren }[];
  /** All rows together, last. */
  readonly all?: MoneyFigures;
  /** How many cases there are in each row, where a row is more than one. */
  readonly countsCases?: true;
  /** Where it is told above the table what is not counted, and it is the same in each row. */
  readonly gapsAbove?: boolean;
  readonly empty: string;
}

/** What is granted, delivered and expected, in hours and kroner; what cannot be counted is told beside it. */
export function MoneyTable({ caption, heading, rows, all, countsCases, gapsAbove, empty }: MoneyTableProps) {
  const whole = all === undefined || rows.length < 2 ? [] : [{ figures: all, name: <strong>I alt</strong> }];
  return (
    <Table
      caption={caption}
      stacked
      columns={[
        { heading },
        ...(countsCases ? [{ heading: "Sager", numeric: true as const }] : []),
        { heading: "Bevilget", numeric: true },
        { heading: "Leveret", numeric: true },
        { heading: "Forventet", numeric: true },
        ...(gapsAbove ? [] : [{ heading: "Ikke talt med" }]),
      ]}
      rows={[...rows, ...whole].map(({ figures, name }, at) => ({
        key: `${at}-${figures.key}`,
        cells: [
          name,
          ...(countsCases ? [figures.cases] : []),
          <AmountShown key="bevilget" amount={figures.granted} />,
          <AmountShown key="leveret" amount={figures.delivered} />,
          <AmountShown key="forventet" amount={figures.expected} />,
          ...(gapsAbove ? [] : [(countsCases ? gapsInWords(figures) : gapsOfCase(figures)).join(", ") || "–"]),
        ],
      }))}
      empty={empty}
    />
  );
}

/** Hours above kroner. */
export const AmountShown = ({ amount }: { amount: Amount }) => (
  <>
    <span>{hoursInWords(amount.minutes)}</span>
    <br />
    <span>{kronerInWords(amount.oere)}</span>
  </>
);
