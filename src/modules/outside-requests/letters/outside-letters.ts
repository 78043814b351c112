import { formatDay } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { callout, list, paragraph, quotation, section, terms, written } from "../../../ui/letter/letter-blocks.ts";
import { type LetterBlock, type LetterDocument, readBlocks } from "../../../ui/letter/letter-document.ts";
import { contactTerms, type LetterFrame, letterIn } from "../../../ui/letter/letter-frame.ts";
import { type FilePiece, pieceWords } from "../../pieces/domain/file-piece.ts";
import type { ChosenAnswer } from "../domain/outside-forms.ts";
import type { NewOutsideRequest, OutsideOutcome } from "../domain/outside-request.ts";

const sources = ["offentlighedsloven § 36, stk. 2"] as const;

/**
 * Svar til en anden om aktindsigt: what they get, why not all, where they can complain, and then what is given, thing by thing.
 *
 * Law: offentlighedsloven § 36, stk. 2; forvaltningsloven §§ 22 and 27.
 */
export function outsideAnswerLetter(
  frame: LetterFrame,
  { on, wish }: Pick<NewOutsideRequest, "on" | "wish">,
  { complaint, given, outcome, reason, rule }: ChosenAnswer,
): LetterDocument {
  const blocks: readonly LetterBlock[] = [
    callout(answers[outcome]),
    paragraph(`Du bad om aktindsigt ${formatDay(on)}.`),
    quotation(wish),
    ...(outcome === "all" ? [] : section("Derfor", ...written(reason), ...terms([["Reglen", rule]]))),
    ...(outcome === "all" ? [] : section("Hvis du er uenig", ...written(complaint))),
    ...section("Det får du", ...list(given.map(inList))),
    ...contactTerms("Skriv eller ring til", frame),
    ...given.flatMap(wholePiece),
  ];
  return letterIn(frame, { title: "Svar på din aktindsigt", blocks, sources });
}

const answers: Readonly<Record<OutsideOutcome, string>> = {
  nothing: "Du kan ikke få det, du har bedt om.",
  some: "Du får noget af det, du har bedt om.",
  all: "Du får det, du har bedt om.",
};

const inList = ({ documentId, kind, on, title }: FilePiece): string =>
  `${pieceWords[kind].word} fra ${formatDay(on)}: ${title}${documentId === null ? "" : ". Det ligger ved brevet."}`;

function wholePiece({ blocks, documentId, on, title }: FilePiece): readonly LetterBlock[] {
  if (documentId !== null) return [];
  return section(title, ...terms([["Dag", formatDay(on)]]), ...lowered(readBlocks(blocks)));
}

/** Headings one step down, since the thing itself has the step above. */
const lowered = (blocks: readonly LetterBlock[]): readonly LetterBlock[] =>
  blocks.map((block) => (block.kind === "heading" ? { ...block, level: 3 } : block));

/**
 * Besked til en anden om senere svar: why, and when. Whether there is a case is not told before it is decided, so its number is not
 * on the letter.
 *
 * Law: offentlighedsloven § 36, stk. 2.
 */
export function outsideDelayLetter(
  frame: LetterFrame,
  told: { readonly requestedOn: LocalDate; readonly expectedOn: LocalDate; readonly reason: string },
): LetterDocument {
  const blocks: readonly LetterBlock[] = [
    callout(`Du kan vente svar senest ${formatDay(told.expectedOn)}.`),
    paragraph(`Du bad om aktindsigt ${formatDay(told.requestedOn)}. Vi kan ikke svare inden for 7 arbejdsdage.`),
    ...section("Derfor tager det længere tid", ...written(told.reason)),
    ...contactTerms("Skriv eller ring til", frame),
  ];
  return letterIn({ ...frame, caseNumber: "Aktindsigt" }, { title: "Dit svar bliver forsinket", blocks, sources });
}
