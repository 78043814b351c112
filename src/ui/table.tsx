import type { ComponentChildren } from "preact";

/** A column: its heading, and how its cells are laid out. */
export interface Column {
  readonly heading: string;
  /** Numbers line up to the right. */
  readonly numeric?: true;
  /** On a phone its cells stand on the line of their heading. */
  readonly short?: true;
  /** On a phone its cells stand without their heading: they say by themselves what they are. */
  readonly plain?: true;
}

/** A row of cells; the first is the row's heading. */
export interface Row {
  readonly key: string;
  readonly cells: readonly ComponentChildren[];
  /** An anchor that links may lead to. */
  readonly id?: string;
  /** For scripts that add to the table: the words that the row is found by. */
  readonly filter?: string;
}

interface TableProps {
  /** What the table shows: read first by screen readers, and seen. */
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Tighter rows for work lists. */
  readonly compact?: true;
  /** Columns of even width, the first narrow: for text side by side. */
  readonly even?: true;
  /** Said in place of the table when it has no rows. */
  readonly empty?: string;
  /** For scripts that add to the table. */
  readonly id?: string;
  /** On a phone each row becomes a small list with the column's heading beside each cell, instead of scrolling. */
  readonly stacked?: true;
}

/** A table with a caption, that scrolls by itself (or stacks) where the screen is narrow. */
export function Table({ caption, columns, rows, compact, empty, even, id, stacked }: TableProps) {
  if (rows.length === 0 && empty !== undefined) return <p>{empty}</p>;
  const size = compact ? " table--compact" : "";
  const narrow = stacked ? " table-md-responsive-headers" : "";
  const widths = even ? " rn-even" : "";
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section class="table--responsive-scroll" aria-label={caption} tabIndex={0}>
      <table id={id} class={`table${size}${narrow}${widths}`}>
        <caption class="rn-caption">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.heading} scope="col" class={column.numeric && "rn-number"}>
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow key={row.key} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function cellClass(column: Column | undefined): string | undefined {
  if (column?.numeric) return "rn-number";
  return column?.short ? "rn-short" : undefined;
}

function TableRow({ row, columns }: { row: Row; columns: readonly Column[] }) {
  return (
    <tr id={row.id} data-filter={row.filter}>
      {row.cells.map((cell, at) => {
        const column = columns[at];
        if (at === 0) {
          return (
            <th key={column?.heading} scope="row">
              {cell}
            </th>
          );
        }
        return (
          <td key={column?.heading} data-title={column?.plain ? undefined : column?.heading} class={cellClass(column)}>
            {cell}
          </td>
        );
      })}
    </tr>
  );
}
