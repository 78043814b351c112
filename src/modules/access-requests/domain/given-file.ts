import { z } from "zod";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { besideReasons, isFileBeside, type PageTable } from "../../pieces/domain/bundle.ts";
import { cutOut, pieceKinds } from "../../pieces/domain/file-piece.ts";
import { daySchema } from "../../standards/domain/facts.ts";
import type { ChosenPiece } from "./piece-choice.ts";

const givenPiece = z.strictObject({
  /** Counted from 1 in the index. */
  number: z.number(),
  name: z.string(),
  kind: z.enum(pieceKinds),
  on: daySchema,
  title: z.string(),
  state: z.enum(["given", "partly", "left-out"]),
  /** The ground in the act, by its id; null where nothing is kept back. */
  ground: z.string().nullable(),
  reason: z.string(),
  /** Empty where it is left out. */
  blocks: z.array(z.looseObject({})),
  /** The paper that goes with it. */
  documentId: z.string().nullable(),
  /** Where it stands in the file; null in a file that was made before pages were counted. */
  page: z.number().nullable().default(null),
  /** Why its paper goes along as a file of its own; null where it stands in the file. */
  beside: z.enum(besideReasons).nullable().default(null),
});

/** A part of the file, as a PDF of its own. */
const givenPart = z.strictObject({ firstPage: z.number(), lastPage: z.number(), sizeBytes: z.number() });

/** What a given file holds, as it is kept. */
export const givenFileSchema = z.strictObject({
  pieces: z.array(givenPiece),
  /** More than one where one would be too large; none in a file that was made before pages were counted. */
  parts: z.array(givenPart).default([]),
  /** The day on which it was chosen what is in it; null in a file that was made before that was kept. */
  chosenOn: daySchema.nullable().default(null),
});

/** What is kept of a file until it is made. */
export const fileToMakeSchema = z.strictObject({ file: givenFileSchema, complaint: z.string() });
/** Aktindsigt, der skal laves: what was chosen, and where one can complain of what is kept back. */
export type FileToMake = Readonly<z.infer<typeof fileToMakeSchema>>;

/** Del af aktindsigten: a part of the file, as a PDF of its own. */
export type GivenPart = Readonly<z.infer<typeof givenPart>>;
/** Akt i aktindsigten: one thing in the file that was given, as it was given. */
export type GivenPiece = Readonly<z.infer<typeof givenPiece>>;
/** Givet aktindsigt: the file that was given, numbered once and for ever. */
export type GivenFile = Readonly<z.infer<typeof givenFileSchema>>;

/** The title of what is left out: it may itself tell what must not be told. */
export const leftOutTitle = "Udeladt";

/** The file as it is given: in order, with numbers, without the words and the things that are kept back. */
export const givenFile = (chosen: readonly ChosenPiece[], chosenOn: LocalDate): GivenFile => ({
  chosenOn,
  parts: [],
  pieces: chosen
    .filter(({ choice }) => choice.choice !== "not-asked")
    .map(({ choice, piece }, at) => {
      const { ground, passages, reason } = choice;
      const named = { number: at + 1, name: piece.name, kind: piece.kind, on: piece.on };
      const kept = { ...named, ground, reason, page: null, beside: null };
      if (choice.choice === "left-out")
        return { ...kept, state: "left-out", title: leftOutTitle, blocks: [], documentId: null };
      const { piece: left } = cutOut(piece, passages);
      const state = choice.choice === "partly" ? "partly" : "given";
      return {
        ...kept,
        state,
        title: left.title,
        blocks: [...left.blocks] as Record<string, unknown>[],
        documentId: piece.documentId,
      };
    }),
});

/** The file as it was made: each thing with its page, and why a paper goes along as a file of its own. */
export function madeFile(file: GivenFile, table: PageTable, parts: readonly GivenPart[]): GivenFile {
  const pages = new Map(table.map((row) => [row.piece, row]));
  const pieces = file.pieces.map((piece) => {
    const row = pages.get(piece.name);
    return row === undefined ? piece : { ...piece, page: row.firstPage, beside: row.why };
  });
  return {
    ...file,
    pieces,
    parts: parts.map(({ firstPage, lastPage, sizeBytes }) => ({ firstPage, lastPage, sizeBytes })),
  };
}

/** Whether a paper goes along as a file of its own. */
export const hasBeside = ({ pieces }: GivenFile): boolean => pieces.some(({ beside }) => isFileBeside(beside));

/** What the citizen finds neither in the file nor beside it. */
export const notInFile = ({ pieces }: GivenFile): readonly GivenPiece[] =>
  pieces.filter(({ beside }) => beside !== null && !isFileBeside(beside));
