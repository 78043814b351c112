/** Words in a row, as they are read: `madlavning, indkøb og økonomi`. */
export function inARow(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} og ${last}` : last;
}

/** With a capital, to begin a sentence or a cell: `Økonomi`. */
export const capitalised = (words: string): string => words.charAt(0).toLocaleUpperCase("da") + words.slice(1);
