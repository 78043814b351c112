import type { LocalDate } from "../../../kernel/local-date.ts";

/** What kinds of things a file holds. */
export const pieceKinds = [
  "application",
  "note",
  "letter",
  "document",
  "consent",
  "assessment",
  "considerations",
  "hearing",
  "decision",
  "plan",
  "follow-up",
  "remark",
  "complaint",
  "reconsideration",
] as const;
/** Aktens art: what kind of thing in the file it is. */
export type PieceKind = (typeof pieceKinds)[number];

/** Each kind as it is called, and as its address names it. */
export const pieceWords: Readonly<Record<PieceKind, { readonly word: string; readonly name: string }>> = {
  application: { word: "Ansøgning", name: "ansoegning" },
  note: { word: "Journal", name: "notat" },
  letter: { word: "Brev", name: "brev" },
  document: { word: "Dokument", name: "dokument" },
  consent: { word: "Samtykke", name: "samtykke" },
  assessment: { word: "Udredning", name: "udredning" },
  considerations: { word: "Overvejelser", name: "overvejelser" },
  hearing: { word: "Partshøring", name: "partshoering" },
  decision: { word: "Afgørelse", name: "afgoerelse" },
  plan: { word: "Handleplan", name: "handleplan" },
  "follow-up": { word: "Opfølgning", name: "opfoelgning" },
  remark: { word: "Bemærkning", name: "bemaerkning" },
  complaint: { word: "Klage", name: "klage" },
  reconsideration: { word: "Genvurdering", name: "genvurdering" },
};

/** Akt: one thing in the file, with all that it says. */
export interface FilePiece {
  /** Its kind and id, as its address names it. */
  readonly name: string;
  readonly kind: PieceKind;
  readonly on: LocalDate;
  readonly title: string;
  /** What it says, in the shape of a letter's blocks. */
  readonly blocks: readonly object[];
  /** The paper that it is a file of its own; null for what the system itself holds. */
  readonly documentId: string | null;
}

/** The name of a piece in its address. */
export const pieceName = (kind: PieceKind, id: string): string => `${pieceWords[kind].name}-${id}`;

/** Oldest first; what came on one day in the order in which it was found. */
export const inOrder = (pieces: readonly FilePiece[]): readonly FilePiece[] =>
  pieces.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));

/** What stands where words have been left out. */
export const leftOutMark = "[udeladt]";

/** The piece without these words, wherever they stand in it; and those of them that stand nowhere. */
export function cutOut(
  piece: FilePiece,
  passages: readonly string[],
): { readonly piece: FilePiece; readonly notFound: readonly string[] } {
  const found = new Set<string>();
  const cut = (text: string): string =>
    passages.reduce((left, passage) => {
      if (!left.includes(passage)) return left;
      found.add(passage);
      return left.replaceAll(passage, leftOutMark);
    }, text);
  return {
    piece: { ...piece, title: cut(piece.title), blocks: everyText(piece.blocks, cut) },
    notFound: passages.filter((passage) => !found.has(passage)),
  };
}

/** The blocks with each text changed; the words by which a block says what it is stay. */
export const everyText = (blocks: readonly object[], change: (text: string) => string): readonly object[] =>
  JSON.parse(JSON.stringify(blocks), (key, value: unknown) =>
    typeof value === "string" && key !== "kind" ? change(value) : value,
  );

/** All that a thing says, in one text to be searched. */
export function pieceText({ blocks, title }: FilePiece): string {
  const texts = [title];
  everyText(blocks, (text) => {
    texts.push(text);
    return text;
  });
  return texts.join(" ");
}
