/** So many rows of a table are laid out at once: more of them take memory out of all proportion. */
const mostRows = 250;

/**
 * What stands before the papers, in portions that are printed one by one: a table with many rows is divided, and goes on in the next
 * portion under the same words.
 */
export function inPortions(blocks: readonly object[]): readonly (readonly object[])[] {
  const portions: object[][] = [[]];
  let rows = 0;
  for (const block of blocks) {
    for (const piece of pieces(block)) {
      if (rows > 0 && rows + piece.rows > mostRows) {
        portions.push([]);
        rows = 0;
      }
      portions.at(-1)?.push(piece.block);
      rows += piece.rows;
    }
  }
  return portions;
}

interface Portion {
  readonly block: object;
  readonly rows: number;
}

function pieces(block: object): readonly Portion[] {
  const rows = "rows" in block && Array.isArray(block.rows) && "caption" in block ? block.rows : [];
  if (rows.length <= mostRows) return [{ block, rows: rows.length }];
  return Array.from({ length: Math.ceil(rows.length / mostRows) }, (_, at) => {
    const some = rows.slice(at * mostRows, (at + 1) * mostRows);
    return { block: { ...block, rows: some }, rows: some.length };
  });
}
