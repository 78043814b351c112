import { type LetterDocument, readLetter } from "../../../ui/letter/letter-document.ts";
import type { ProtectedWays } from "../../people/domain/citizen.ts";
import { hiding } from "../../people/domain/hiding.ts";

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
  const hidden = hiding([ways]);
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
