/** How often one thing that decisions rested on was tried, and how often it failed. */
export interface TagCount {
  readonly name: string;
  /** Rulings of Ankestyrelsen on decisions that rested on it. */
  readonly tried: number;
  /** Those of them in which it is what failed. */
  readonly reversed: number;
  /** How often the municipality changed a decision that rested on it when it looked again. */
  readonly lookedAgain: number;
  /** How often it is what failed then. */
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
export function reversedWords({ lookedAgain, own, reversed, tried }: TagCount): string {
  const board = tried === 0 ? [] : [`Omgjort ${reversed} af ${times(tried)} i Ankestyrelsen.`];
  const ourselves =
    lookedAgain === 0 ? [] : [`Kommunen har selv ændret ${decisions(lookedAgain)}. Teksten svigtede i ${own} af dem.`];
  return [...board, ...ourselves].join(" ");
}

/** The same in a list: `Omgjort 2 af 7. Ændret af os 1 af 3`. */
export function reversedInShort({ lookedAgain, own, reversed, tried }: TagCount): string {
  const board = tried === 0 ? [] : [`Omgjort ${reversed} af ${tried}`];
  const ourselves = lookedAgain === 0 ? [] : [`Ændret af os ${own} af ${lookedAgain}`];
  return [...board, ...ourselves].join(". ");
}

const decisions = (count: number): string => `${count} ${count === 1 ? "afgørelse" : "afgørelser"}`;

const times = (count: number): string => `${count} ${count === 1 ? "gang" : "gange"}`;
