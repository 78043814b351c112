import { formatDay } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { callout, list, paragraph, quotation, section, terms, written } from "../../../ui/letter/letter-blocks.ts";
import type { LetterBlock, LetterDocument } from "../../../ui/letter/letter-document.ts";
import { contactTerms, type LetterFrame, letterIn } from "../../../ui/letter/letter-frame.ts";
import type { GivenFile, GivenPiece } from "../../access-requests/domain/given-file.ts";
import { besideWords } from "../../pieces/domain/bundle.ts";
import { pieceWords } from "../../pieces/domain/file-piece.ts";
import { toldOneByOne } from "../domain/outside-entries.ts";
import type { OutsideToMake } from "../domain/outside-file.ts";
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
  { complaint, file, outcome, reason, rule }: OutsideToMake,
): LetterDocument {
  const blocks: readonly LetterBlock[] = [
    callout(answers[outcome]),
    paragraph(`Du bad om aktindsigt ${formatDay(on)}.`),
    quotation(wish),
    ...(outcome === "all" ? [] : section("Derfor", ...written(reason), ...terms([["Reglen", rule]]))),
    ...(outcome === "all" ? [] : section("Hvis du er uenig", ...written(complaint))),
    ...(file.pieces.length === 0 ? [] : section("Det får du", ...inFile(file))),
    ...contactTerms("Skriv eller ring til", frame),
  ];
  return letterIn(frame, { title: "Svar på din aktindsigt", blocks, sources });
}

const answers: Readonly<Record<OutsideOutcome, string>> = {
  nothing: "Du kan ikke få det, du har bedt om.",
  some: "Du får noget af det, du har bedt om.",
  all: "Du får det, du har bedt om.",
};

/** What lies with the letter: thing by thing with its page, or how many there are. */
function inFile(file: GivenFile): readonly LetterBlock[] {
  const pages = file.parts.at(-1)?.lastPage ?? 0;
  const told = `Det ligger ved brevet: ${file.pieces.length} ${file.pieces.length === 1 ? "akt" : "akter"} på ${pages} ${pages === 1 ? "side" : "sider"}. Forrest står, hvad der er, og hvor det står.`;
  return [paragraph(told), ...(file.pieces.length > toldOneByOne ? [] : list(file.pieces.map(inList)))];
}

const inList = ({ beside, kind, on, page, title }: GivenPiece): string =>
  `${pieceWords[kind].word} fra ${formatDay(on)}: ${title}${page === null ? "" : `, side ${page}`}${beside === null ? "" : `. ${besideWords[beside]}`}`;

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
