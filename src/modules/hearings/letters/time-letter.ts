import { formatDay } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { callout, paragraph, section, written } from "../../../ui/letter/letter-blocks.ts";
import type { LetterBlock, LetterDocument } from "../../../ui/letter/letter-document.ts";
import { contactTerms, type LetterFrame, letterIn } from "../../../ui/letter/letter-frame.ts";
import type { DecidedPostponement } from "../domain/postponement.ts";

/** Oplysninger til brevet om mere tid: the answer, and the day that there was before it. */
export interface TimeLetterFacts extends Pick<DecidedPostponement, "answerBy" | "number" | "reason"> {
  readonly before: LocalDate;
}

/**
 * Mere tid til at svare: a new day to answer a hearing by, or why there is none.
 *
 * Law: forvaltningsloven § 21.
 */
export function timeLetter(frame: LetterFrame, { answerBy, before, number, reason }: TimeLetterFacts): LetterDocument {
  const blocks: readonly LetterBlock[] = [
    ...(answerBy === null ? refusedBlocks(before, reason) : grantedBlocks(answerBy, before, reason)),
    ...contactTerms("Skriv eller ring til", frame),
  ];
  const title = answerBy === null ? "Du får ikke mere tid til at svare" : "Du får mere tid til at svare";
  return letterIn(frame, { title, blocks, sources: [sourceOf(number)] });
}

const grantedBlocks = (answerBy: LocalDate, before: LocalDate, reason: string): readonly LetterBlock[] => [
  callout(`Du får mere tid. Svar senest ${formatDay(answerBy)}.`),
  paragraph(
    `Du skulle have svaret senest ${formatDay(before)}. Vi afgør ikke din sag, før du har svaret, eller den nye dag er gået.`,
  ),
  ...(reason === "" ? [] : section("Det siger vi til det", ...written(reason))),
  paragraph("Du kan svare før. Skriv eller sig det til os, som det passer dig bedst."),
];

const refusedBlocks = (before: LocalDate, reason: string): readonly LetterBlock[] => [
  callout(`Du får ikke mere tid. Den sidste dag er stadig ${formatDay(before)}.`),
  ...section("Derfor får du ikke mere tid", ...written(reason)),
  paragraph("Svarer du senere, læser vi det alligevel, hvis sagen ikke er afgjort endnu."),
];

const sourceOf = (number: number | null): string =>
  number === null ? "forvaltningsloven § 21, stk. 1" : `forvaltningsloven § 21, stk. 2, nr. ${number}`;
