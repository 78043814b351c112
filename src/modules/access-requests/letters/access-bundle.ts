import { formatDay } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { callout, list, section, terms } from "../../../ui/letter/letter-blocks.ts";
import { readBlocks } from "../../../ui/letter/letter-document.ts";
import type { LetterFrame } from "../../../ui/letter/letter-frame.ts";
import { type Bundle, type BundlePiece, besideWords, type PageTable } from "../../pieces/domain/bundle.ts";
import { pieceWords } from "../../pieces/domain/file-piece.ts";
import { indexRows, mainPieces } from "../../pieces/domain/register-rows.ts";
import type { AccessException } from "../../standards/domain/law.ts";
import type { Reach } from "../domain/access-request.ts";
import type { GivenFile, GivenPiece } from "../domain/given-file.ts";
import { ownDataSource } from "../domain/own-data.ts";

/** Aktindsigt til tryk: all but the papers, which are read when they are printed, and how large a file may be. */
export type AccessBundle = Omit<Bundle, "limits" | "pieces"> & {
  readonly pieces: readonly Omit<BundlePiece, "paper">[];
};

/**
 * Aktindsigt som ét dokument: what is in the file and where, then each thing in turn, with the papers as they came.
 *
 * Law: forvaltningsloven §§ 9 and 16.
 */
export const accessBundle = (
  frame: LetterFrame,
  file: GivenFile,
  exceptions: readonly AccessException[],
  words: BundleWords = ownWords(file, frame.date),
): AccessBundle => ({
  language: "da",
  title: words.title,
  date: frame.date,
  caseNumber: frame.caseNumber,
  sender: [frame.sender.municipality, frame.sender.unit],
  recipient: [frame.recipient.name],
  foreword: (table) => forewordOf(file, table, words),
  pieces: file.pieces.map((piece) => toPrint(piece, exceptions)),
  firstPage: 1,
});

/** What access to the file rests on; all of it is also what is known of the citizen. */
export const accessSources = (reach: Reach): readonly string[] => [
  "forvaltningsloven § 9, stk. 1",
  "forvaltningsloven § 16, stk. 2",
  "offentlighedsloven § 8",
  ...(reach === "all" ? [ownDataSource] : []),
];

/** What a file is called, what stands first in it, and over its index. */
export interface BundleWords {
  readonly title: string;
  readonly opening: string;
  readonly caption: string;
}

const ownWords = (file: GivenFile, day: LocalDate): BundleWords => ({
  title: "Din sag",
  opening: `Her er din sag, som den så ud ${formatDay(file.chosenOn ?? day)}. Hver side har et nummer nederst til højre.`,
  caption: "Alt i sagen, det ældste først",
});

function forewordOf(file: GivenFile, table: PageTable, { caption, opening }: BundleWords): readonly object[] {
  const main = mainPieces(file.pieces);
  const register = { kind: "index", columns: ["Nr.", "Dag", "Hvad", "Med", "Side"], linked: 2 } as const;
  const rows = (pieces: readonly GivenPiece[], isFolded: boolean) =>
    indexRows(pieces, table, { isFolded, word: ({ state }) => stateWords[state] });
  return [
    ...readBlocks([callout(opening), ...besideBlocks(file, table)]),
    ...(main.length === 0 ? [] : [{ ...register, caption: "Det vigtigste i sagen", rows: rows(main, false) }]),
    ...(file.pieces.length === 0 ? [] : [{ ...register, caption, rows: rows(file.pieces, main.length > 0) }]),
  ];
}

/** What goes along as a file of its own, and why. */
const besideBlocks = ({ pieces }: GivenFile, table: PageTable) =>
  section(
    "Filer ved siden af",
    ...list(
      table.flatMap(({ number, piece, why }) => {
        const found = pieces.find(({ name }) => name === piece);
        return why === null || found === undefined ? [] : [`Nummer ${number}, ${found.title}. ${besideWords[why]}`];
      }),
    ),
  );

/** How much of a thing is given, as the index tells it. */
const stateWords: Readonly<Record<GivenPiece["state"], string>> = { given: "Hele", partly: "Noget", "left-out": "Nej" };

function toPrint(piece: GivenPiece, exceptions: readonly AccessException[]): AccessBundle["pieces"][number] {
  const { blocks, documentId, kind, name, number, on, title } = piece;
  const told = terms([["Art", pieceWords[kind].word], ["Dag", formatDay(on)], ...whyKept(piece, exceptions)]);
  return { number, piece: { name, kind, on, title, documentId, blocks: [...readBlocks(told), ...readBlocks(blocks)] } };
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
