import { cutOut, type FilePiece, leftOutMark } from "../../pieces/domain/file-piece.ts";

/** What can be chosen of one thing in the file. */
export const choices = ["given", "partly", "left-out", "not-asked"] as const;
/** Valg i aktindsigten: given whole, with some words left out, left out, or outside what was asked for. */
export type Choice = (typeof choices)[number];

/** Valg for en akt: what is given of it, and why not all. */
export interface PieceChoice {
  /** The piece's name. */
  readonly piece: string;
  readonly choice: Choice;
  /** The ground in the act, by its id; null where nothing is kept back. */
  readonly ground: string | null;
  /** Why it holds just here. */
  readonly reason: string;
  /** The words that are left out of what is given in part. */
  readonly passages: readonly string[];
}

/** Akt med valg: a piece with what was chosen of it; whole where nobody has chosen. */
export interface ChosenPiece {
  readonly piece: FilePiece;
  readonly choice: PieceChoice;
}

/** Each piece with what was chosen of it. */
export const withChoices = (pieces: readonly FilePiece[], chosen: readonly PieceChoice[]): readonly ChosenPiece[] => {
  const byName = new Map(chosen.map((choice) => [choice.piece, choice]));
  return pieces.map((piece) => ({ piece, choice: byName.get(piece.name) ?? whole(piece.name) }));
};

/** Given whole: what is chosen until somebody chooses otherwise. */
export const whole = (piece: string): PieceChoice => ({
  piece,
  choice: "given",
  ground: null,
  reason: "",
  passages: [],
});

/** How many there are of each choice. */
export const countOf = (chosen: readonly ChosenPiece[], wanted: Choice): number =>
  chosen.filter(({ choice }) => choice.choice === wanted).length;

/** Whether anything that was asked for is kept back: then the citizen is told where to complain. */
export const keepsSomethingBack = (chosen: readonly ChosenPiece[]): boolean =>
  chosen.some(({ choice }) => choice.choice === "partly" || choice.choice === "left-out");

/** Whether words that are to be left out of it stand there no more: its text has changed since, and what is left may tell them. */
export const hasLostWords = ({ choice, piece }: ChosenPiece): boolean =>
  choice.choice === "partly" && cutOut(piece, choice.passages).notFound.length > 0;

/** Each choice as staff choose it. */
export const choiceWords: Readonly<Record<Choice, { readonly label: string; readonly hint: string }>> = {
  given: { label: "Giv det hele", hint: "Sådan er det, til nogen vælger andet." },
  partly: {
    label: "Giv det, men udelad nogle ord",
    hint: `Borgeren kan se, hvor der mangler noget: der står ${leftOutMark}.`,
  },
  "left-out": {
    label: "Udelad det helt",
    hint: "Borgeren kan se, at der mangler noget, hvilken slags det er, og hvorfor.",
  },
  "not-asked": {
    label: "Borgeren har ikke bedt om det",
    hint: "Så er det ikke med, og det bliver ikke nævnt som udeladt.",
  },
};
