import { type LetterDocument, readLetter } from "../../../ui/letter/letter-document.ts";
import type { ProtectedWays } from "../../people/domain/citizen.ts";

/** A letter without the ways to the citizen, and whether it held any. */
export interface LetterWithoutWays {
  readonly document: LetterDocument;
  readonly heldSome: boolean;
}

/**
 * A kept letter for somebody who must not know where the citizen lives: the window of the envelope holds the name alone,
 * and wherever the text tells address, phone or mail, it says that they are protected. Letters from before the protection
 * hold them too.
 */
export function withoutWays(kept: unknown, ways: ProtectedWays): LetterWithoutWays {
  const letter = readLetter(kept);
  const secret = secretsOf(ways);
  const hidden = (text: string): string => (secret === null ? text : text.replace(secret, "[beskyttet]"));
  const blocks: unknown = JSON.parse(JSON.stringify(letter.blocks), (_key, value: unknown) =>
    typeof value === "string" ? hidden(value) : value,
  );
  const document = readLetter({
    ...letter,
    title: hidden(letter.title),
    recipient: letter.recipient.slice(0, 1),
    blocks,
  });
  return { document, heldSome: JSON.stringify(document) !== JSON.stringify(letter) };
}

/** Finds the whole address, each of its lines but the town's, the phone and the mail; null where none is known. */
function secretsOf({ addressLines, mail, phone }: ProtectedWays): RegExp | null {
  const lines = addressLines.filter((line) => !/^\d{4}\b/.test(line));
  const told = [addressLines.join(", "), ...lines, phone, mail].flatMap((text) => text || []);
  if (told.length === 0) return null;
  return new RegExp(`(?:${told.map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|")})(?!\\d)`, "gi");
}
