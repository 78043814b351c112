import type { LocalDate } from "../../../kernel/local-date.ts";
import type { LetterKind } from "../../standards/domain/effect.ts";

/** How a letter reaches its receiver. */
export type LetterChannel = "own-pages" | "paper" | "provider";

/** Brev: a letter that was made, without its bytes. */
export interface Letter {
  readonly id: string;
  readonly caseId: string;
  readonly kind: LetterKind;
  readonly title: string;
  readonly channel: LetterChannel;
  /** The day it became available to its receiver; null while a paper letter waits to be posted or is on its way. */
  readonly availableOn: LocalDate | null;
  readonly postedOn: LocalDate | null;
  /** ISO moment in UTC. */
  readonly madeAt: string;
}

/**
 * What a page may say about where a letter is. It is never called sent before it is: a paper letter is printed first.
 *
 * Law: digital post-loven § 10 (a message has come when it is available to its receiver).
 */
export function whereabouts(letter: Letter): string {
  if (letter.channel === "provider") return "Ligger hos udføreren her i systemet";
  if (letter.channel === "own-pages") return "Ligger på borgerens egne sider";
  return letter.postedOn === null ? "Skal printes og sendes med post" : "Sendt med almindelig post";
}
