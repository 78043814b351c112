import { formatDate, formatDay } from "../../../kernel/danish-day.ts";
import { callout, heading, paragraph, section, terms } from "../../../ui/letter/letter-blocks.ts";
import { type LetterBlock, type LetterDocument, readBlocks } from "../../../ui/letter/letter-document.ts";
import { type LetterFrame, letterIn } from "../../../ui/letter/letter-frame.ts";
import { pieceWords } from "../../pieces/domain/file-piece.ts";
import type { AccessException } from "../../standards/domain/law.ts";
import type { GivenFile, GivenPiece } from "../domain/given-file.ts";

/**
 * Aktindsigt som ét dokument: an index of all that is in the file, then each thing in turn. Papers are files of their own and are
 * told of in their place.
 *
 * Law: forvaltningsloven §§ 9 and 16.
 */
export function fileDocument(
  frame: LetterFrame,
  file: GivenFile,
  exceptions: readonly AccessException[],
): LetterDocument {
  const blocks: readonly LetterBlock[] = [
    callout(`Her er din sag, som den så ud ${formatDay(frame.date)}.`),
    ...section("Indhold", indexOf(file)),
    ...file.pieces.flatMap((piece) => pieceBlocks(piece, exceptions)),
  ];
  return letterIn(frame, { title: "Din sag", blocks, sources: accessSources });
}

/** What access to the file rests on. */
export const accessSources: readonly string[] = [
  "forvaltningsloven § 9, stk. 1",
  "forvaltningsloven § 16, stk. 2",
  "offentlighedsloven § 8",
];

const indexOf = ({ pieces }: GivenFile): LetterBlock => ({
  kind: "table",
  caption: "Alt i sagen, det ældste først",
  columns: ["Nr.", "Dag", "Hvad", "Art", "Med"],
  rows: pieces.map(({ kind, number, on, state, title }) => [
    `${number}`,
    formatDate(on),
    title,
    pieceWords[kind].word,
    stateWords[state],
  ]),
});

/** How much of a thing is given, as the index tells it. */
export const stateWords: Readonly<Record<GivenPiece["state"], string>> = {
  given: "Hele",
  partly: "Noget",
  "left-out": "Nej",
};

function pieceBlocks(piece: GivenPiece, exceptions: readonly AccessException[]): readonly LetterBlock[] {
  const { blocks, documentId, kind, number, on, title } = piece;
  return [
    heading(`${number}. ${title}`),
    ...terms([["Art", pieceWords[kind].word], ["Dag", formatDay(on)], ...whyKept(piece, exceptions)]),
    ...deeper(readBlocks(blocks)),
    ...(documentId === null ? [] : [paragraph("Papiret er en fil for sig. Du får den ved siden af dette dokument.")]),
  ];
}

/** Why something is kept back, as terms: the ground in plain words, where it stands, and why it holds just there. */
export function whyKept(
  { ground, reason }: Pick<GivenPiece, "ground" | "reason">,
  exceptions: readonly AccessException[],
): readonly (readonly [string, string])[] {
  const found = exceptions.find(({ id }) => id === ground);
  if (found === undefined) return [];
  return [
    ["Udeladt, fordi", `${found.text.da} (${found.sources.join(", ")})`],
    ["Begrundelse", reason],
  ];
}

/** The headings of a thing stand under its own. */
const deeper = (blocks: readonly LetterBlock[]): readonly LetterBlock[] =>
  blocks.map((block) => (block.kind === "heading" ? { ...block, level: 3 } : block));
