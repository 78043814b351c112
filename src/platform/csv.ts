/** One cell: a text, or nothing. */
export type Cell = string | null;

/** Begins a file that Excel is to read as UTF-8. */
const byteOrderMark = "\ufeff";

/** What makes a sheet take a text for a formula, behind any space, also as wide signs. */
const formula = /^[\s\p{C}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/**
 * A table as a file that a sheet opens in Danish: semicolons between the cells, UTF-8 with a mark. A text that a sheet would
 * take for a formula gets an apostrophe before it, by which the sheet knows it for text.
 */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
  byteOrderMark + rows.map((row) => `${row.map(written).join(";")}\r\n`).join("");

/** The text of a cell that no sheet computes. */
export const defused = (text: string): string => (formula.test(text) ? `'${text}` : text);

function written(cell: Cell): string {
  const text = defused(cell ?? "");
  return /[";\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
