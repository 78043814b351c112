import type { ProtectedWays } from "./citizen.ts";

/** What stands where a way to somebody protected stood. */
const hiddenMark = "[beskyttet]";

/**
 * Hides the ways to protected people in a text, wherever they stand in it: the whole address, each of its lines but the town's,
 * the phone and the mail.
 */
export function hiding(people: readonly ProtectedWays[]): (text: string) => string {
  const told = [...new Set(people.flatMap(waysOf))].toSorted((one, other) => other.length - one.length);
  if (told.length === 0) return (text) => text;
  const secret = new RegExp(`(?:${told.map(escaped).join("|")})(?!\\d)`, "gi");
  return (text) => text.replace(secret, hiddenMark);
}

/** What is shorter tells nobody where somebody lives, and may be part of any word. */
const shortest = 4;

function waysOf({ addressLines, mail, phone }: ProtectedWays): readonly string[] {
  const lines = addressLines.filter((line) => !/^\d{4}\b/.test(line));
  return [addressLines.join(", "), ...lines, phone, mail].flatMap((text) =>
    text !== null && text.length >= shortest ? [text] : [],
  );
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
