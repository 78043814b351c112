import type { JournalEntry } from "../../journal/domain/journal-entry.ts";
import { atOneTime, oneActSeconds, secondsBetween } from "./same-act.ts";

/** The entries of one act, in their order. */
export type ActEntries = readonly [JournalEntry, ...JournalEntry[]];

/**
 * Gives each thing that was made to the act that it was made in: to the one that tells of it and is next to it in time. Each act
 * takes one.
 */
export function madeInActs<Made>(
  made: readonly Made[],
  acts: readonly ActEntries[],
  isOf: (one: Made, entry: JournalEntry) => boolean,
  at: (one: Made) => string,
): ReadonlyMap<ActEntries, readonly Made[]> {
  const place = new Map<ActEntries, readonly Made[]>();
  const near = entriesNear(acts);
  for (const one of made) {
    const [nearest] = near(at(one))
      .filter(({ act, entry }) => !place.has(act) && isOf(one, entry))
      .map(({ act, entry }) => ({ act, entry, seconds: secondsBetween(entry.registeredAt, at(one)) }))
      .toSorted((first, second) => first.seconds - second.seconds || first.entry.sequence - second.entry.sequence);
    if (nearest) place.set(nearest.act, [one]);
  }
  return place;
}

interface Told {
  readonly act: ActEntries;
  readonly entry: JournalEntry;
}

/** The entries that can be of one act with a moment: a case of ten years has thousands, and a few are near. */
function entriesNear(acts: readonly ActEntries[]): (moment: string) => readonly Told[] {
  const told = acts.flatMap((act) => act.map((entry): Told => ({ act, entry })));
  const bySpan = Map.groupBy(told, ({ entry }) => spanOf(entry.registeredAt));
  return (moment) => {
    const span = spanOf(moment);
    const around = [span - 1, span, span + 1].flatMap((one) => bySpan.get(one) ?? []);
    return around.filter(({ entry }) => atOneTime(entry.registeredAt, moment));
  };
}

/** Time in spans that are as long as an act at most: what is of one act stands in the same span or in the next. */
const spanOf = (moment: string): number => Math.floor(Date.parse(moment) / (oneActSeconds * 1000));
