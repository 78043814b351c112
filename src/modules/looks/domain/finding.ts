import type { ReviewedLook, StaffDay } from "./staff-day.ts";

/** What the daily review looks for. */
export const patterns = [
  "own-record",
  "conflict",
  "own-surname",
  "own-address",
  "colleague",
  "kept-closer",
  "protected-address",
  "opened-many",
  "refused-many",
  "same-reason",
  "night",
  "many",
  "again",
  "closed",
  "before-leaving",
] as const;
/** Mønster: a way in which looks can differ from work. */
export type Pattern = (typeof patterns)[number];

/** Fund: looks on one day that somebody should ask about. It accuses nobody. */
export interface Finding {
  readonly pattern: Pattern;
  /** Null where the pattern is about several people. */
  readonly citizenId: string | null;
  /** How many visits to pages it is about. */
  readonly looks: number;
  /** In Danish, and with no name in it. */
  readonly explanation: string;
}

/** How a pattern is looked for in one day. */
export type FindPattern = (day: StaffDay) => readonly Finding[];

/** How many times somebody looked: a page that shows a person twice is one look. */
export const visitsIn = (looks: readonly ReviewedLook[]): number => new Set(looks.map(({ visitId }) => visitId)).size;

/** How many people were looked at. */
export const peopleIn = (looks: readonly ReviewedLook[]): number =>
  new Set(looks.flatMap(({ citizen }) => (citizen === null ? [] : [citizen.id]))).size;

/** One finding for each person whom some of the looks were at; those of whom nothing is to be told give none. */
export function foundPerPerson(
  pattern: Pattern,
  looks: readonly ReviewedLook[],
  explain: (times: number, looks: readonly ReviewedLook[]) => string | null,
): readonly Finding[] {
  const byPerson = Map.groupBy(looks, ({ citizen }) => citizen?.id ?? null);
  return [...byPerson].flatMap(([citizenId, those]) => {
    const explanation = explain(visitsIn(those), those);
    return citizenId === null || explanation === null
      ? []
      : [{ pattern, citizenId, looks: visitsIn(those), explanation }];
  });
}

/** One finding about several people, where the looks are enough for one. */
export const foundTogether = (
  pattern: Pattern,
  looks: readonly ReviewedLook[],
  explanation: string | null,
): readonly Finding[] =>
  explanation === null ? [] : [{ pattern, citizenId: null, looks: visitsIn(looks), explanation }];

/** "1 gang", "3 gange". */
export const times = (count: number): string => (count === 1 ? "1 gang" : `${count} gange`);
