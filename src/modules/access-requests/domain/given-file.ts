import { z } from "zod";
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
  /** The paper that is given as a file of its own. */
  documentId: z.string().nullable(),
});

/** What a given file holds, as it is kept. */
export const givenFileSchema = z.strictObject({ pieces: z.array(givenPiece) });

/** Akt i aktindsigten: one thing in the file that was given, as it was given. */
export type GivenPiece = Readonly<z.infer<typeof givenPiece>>;
/** Givet aktindsigt: the file that was given, numbered once and for ever. */
export type GivenFile = Readonly<z.infer<typeof givenFileSchema>>;

/** The title of what is left out: it may itself tell what must not be told. */
export const leftOutTitle = "Udeladt";

/** The file as it is given: in order, with numbers, without the words and the things that are kept back. */
export const givenFile = (chosen: readonly ChosenPiece[]): GivenFile => ({
  pieces: chosen
    .filter(({ choice }) => choice.choice !== "not-asked")
    .map(({ choice, piece }, at) => {
      const { ground, passages, reason } = choice;
      const kept = { number: at + 1, name: piece.name, kind: piece.kind, on: piece.on, ground, reason };
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
