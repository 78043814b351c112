/** The page of a long list that an address asks for: 1 where it names none that can be. */
export function pageAsked(text: string | undefined): number {
  const page = Number(text ?? "1");
  return Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1;
}

/** How many pages so many lines fill; an empty list has one. */
export const pagesFor = (lines: number, onPage: number): number => Math.max(1, Math.ceil(lines / onPage));
