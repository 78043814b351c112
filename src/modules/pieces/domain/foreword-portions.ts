/** So many rows of a table are laid out at once: more of them take memory out of all proportion. */
const mostRows = 250;

/**
 * What stands before the papers, in portions that are printed one by one: a table with many rows is divided, and goes on in the next
 * portion under the same words. A heading stays with what stands below it, and each portion begins with its section's heading.
 */
export function inPortions(blocks: readonly object[]): readonly (readonly object[])[] {
  const portions: object[][] = [[]];
  let rows = 0;
  for (const piece of blocks.flatMap(pieces)) {
    if (rows > 0 && rows + piece.rows > mostRows) {
      portions.push(beginning(portions));
      rows = 0;
    }
    portions.at(-1)?.push(piece.block);
    rows += piece.rows;
  }
  return portions;
}

/** What the next portion begins with: the headings that the last one would end with, below the section that they stand in. */
function beginning(portions: readonly object[][]): object[] {
  const last = portions.at(-1) ?? [];
  const headings = last.splice(last.findLastIndex((block) => levelOf(block) === null) + 1);
  if (headings.some((block) => levelOf(block) === 2)) return headings;
  const before = portions.flat().filter((block) => levelOf(block) !== null);
  const section = before.findLastIndex((block) => levelOf(block) === 2);
  const below = headings.length > 0 ? headings : before.slice(section + 1).slice(-1);
  return section === -1 ? below : [...before.slice(section, section + 1), ...below];
}

/** The level of a heading; null for all else. */
const levelOf = (block: object): unknown =>
  "kind" in block && block.kind === "heading" && "level" in block ? block.level : null;

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
