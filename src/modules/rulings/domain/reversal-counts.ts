/** How often one thing that decisions rested on was tried, and how often it failed. */
export interface TagCount {
  readonly name: string;
  /** Rulings of Ankestyrelsen on decisions that rested on it. */
  readonly tried: number;
  /** Those of them in which it is what failed. */
  readonly reversed: number;
  /** How often it failed when the municipality looked at its decision again. */
  readonly own: number;
  /** How many citizens they are about. */
  readonly people: number;
}

/** Fewer than this is not shown to those who have no business in the cases: somebody could be recognised. */
export const fewestPeople = 5;

/** The counts that can be shown to somebody who may see no case, and the names of those that are about too few. */
export const sharedReversals = (counts: readonly TagCount[]) => ({
  shown: counts.filter(({ people }) => people >= fewestPeople),
  few: counts.filter(({ people }) => people < fewestPeople).map(({ name }) => name),
});

/** A number where it is nought or enough; else that it is few. */
export const safeNumber = (count: number): string =>
  count > 0 && count < fewestPeople ? `færre end ${fewestPeople}` : String(count);

/** How often something was reversed, for those who decide cases: `Omgjort 3 af 9 gange`. */
export function reversedWords({ own, reversed, tried }: TagCount): string {
  const board = tried === 0 ? "" : `Omgjort ${reversed} af ${tried} ${tried === 1 ? "gang" : "gange"} i Ankestyrelsen.`;
  const ourselves = own === 0 ? "" : `Ændret af kommunen selv ${own} ${own === 1 ? "gang" : "gange"}.`;
  return [board, ourselves].filter((words) => words !== "").join(" ");
}
