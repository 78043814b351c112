const dayMs = 86_400_000;

/** So many days after the server last knew its owner, the key and what was carried are taken away. */
export const keptDays = 14;
/** From the day on which a note has waited so long, its writer is told each time. */
const toldFromDay = 10;

const daysBetween = (earlier: string, later: string): number => (Date.parse(later) - Date.parse(earlier)) / dayMs;

/** Whether the phone has been without the server for so long that it forgets what it carries and locks what it has. */
export const isForgotten = (seenAt: string, now: string): boolean => daysBetween(seenAt, now) > keptDays;

/** How many whole days the oldest note has waited, where that is long enough to be told; else undefined. */
export function waitedTooLong(notes: readonly { readonly writtenAt: string }[], now: string): number | undefined {
  const oldest = notes.map(({ writtenAt }) => writtenAt).toSorted()[0];
  if (oldest === undefined) return undefined;
  const days = Math.floor(daysBetween(oldest, now));
  return days >= toldFromDay ? days : undefined;
}

/** A moment as Danes write the time of day: "14.02". */
export const clockTime = (moment: string): string =>
  new Date(moment)
    .toLocaleTimeString("da-DK", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Copenhagen" })
    .replace(":", ".");

/** The day of a moment in Denmark, as dates are stored: "2026-04-07". */
export const dayOf = (moment: string): string =>
  new Date(moment).toLocaleDateString("sv-SE", { timeZone: "Europe/Copenhagen" });
