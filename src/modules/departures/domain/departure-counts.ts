import type { LocalDate } from "../../../kernel/local-date.ts";
import type { DepartingAct, DepartureGround } from "./departure.ts";

/** Tal for en bestemmelse: how often cases depart from one clause of one edition, how many cases, why and in which acts. */
export interface ClauseCount {
  /** Null where no single clause is departed from. */
  readonly clause: string | null;
  readonly editionOn: LocalDate;
  readonly times: number;
  readonly cases: number;
  /** The most frequent first; null where nobody has chosen a ground. */
  readonly grounds: readonly { readonly ground: DepartureGround | null; readonly times: number }[];
  readonly acts: readonly { readonly act: DepartingAct; readonly times: number }[];
}

/** Fewer cases than this are not shown to those who have no business in the cases: somebody could be recognised. */
export const fewest = 5;

/** Delte tal: what can be shown of the counts to somebody who may see no case. */
export interface SharedCounts {
  /** Clauses that enough cases depart from, the most frequent first. */
  readonly shown: readonly ClauseCount[];
  /** Clauses that some case departs from, too few to tell how many. No total is told: it would give them away. */
  readonly few: readonly Pick<ClauseCount, "clause" | "editionOn">[];
}

/**
 * The counts without what could point at a person: clauses with fewer than five cases lose their number, and so does a ground
 * or an act that fewer than five departures share.
 */
export const sharedCounts = (counts: readonly ClauseCount[]): SharedCounts => ({
  shown: counts
    .filter(({ cases }) => cases >= fewest)
    .map((count) => ({
      ...count,
      grounds: count.grounds.filter(({ times }) => times >= fewest),
      acts: count.acts.filter(({ times }) => times >= fewest),
    })),
  few: counts.filter(({ cases }) => cases < fewest).map(({ clause, editionOn }) => ({ clause, editionOn })),
});
