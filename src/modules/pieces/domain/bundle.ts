import type { LocalDate } from "../../../kernel/local-date.ts";
import type { FilePiece } from "./file-piece.ts";

/** Akt i et bundt: a piece as it is to be printed, with the number that the index gives it. */
export interface BundlePiece {
  readonly piece: FilePiece;
  readonly number: number;
  /** The paper that goes with it; null where the piece is all that there is, or its paper is not to go along. */
  readonly paper: BundlePaper | null;
}

/** Papir i et bundt: a file that somebody sent, to be taken up as it came. */
export interface BundlePaper {
  /** What kind of file it is, as documents know it. */
  readonly type: string;
  /** Read when it is printed, and not before; undefined where it is no longer there. */
  readonly bytes: () => Promise<Uint8Array | undefined>;
}

/** Bundtets grænser: what a receiver takes. */
export interface BundleLimits {
  readonly bytesPerFile: number;
  /** Null where only each file has a limit. */
  readonly bytesInAll: number | null;
}

/** Linje i et register: what stands in an index, and the page that it leads to. */
export interface IndexRow {
  readonly cells: readonly string[];
  readonly page: number | null;
}

/** Register: a table whose rows lead to pages; a block of a bundle's foreword, beside those of a letter. */
export interface IndexBlock {
  readonly kind: "index";
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly IndexRow[];
  /** The column whose words lead to the page, counted from 0. */
  readonly linked: number;
  /** How many signs each column has room for at least, so that tables below one another stand in line. */
  readonly room?: readonly number[];
}

/** Bundt: papers that are printed together, with what stands before them. */
export interface Bundle {
  readonly language: "da";
  readonly title: string;
  readonly date: LocalDate;
  readonly caseNumber: string;
  /** Who gives it, a line each. */
  readonly sender: readonly string[];
  /** Whom it is for; may be empty. */
  readonly recipient: readonly string[];
  /** What stands before the papers, made when their pages are known: blocks of a letter, and registers. */
  readonly foreword: (pages: PageTable) => readonly object[];
  readonly pieces: readonly BundlePiece[];
  /** The number of the first page: what was sent before keeps its numbers. The foreword counts for itself. */
  readonly firstPage: number;
  readonly limits: BundleLimits;
}

/** Why a paper can be told of and not shown. */
export const besideReasons = [
  "other-kind",
  "broken",
  "filled-in",
  "too-many-pages",
  "too-heavy",
  "too-slow",
  "gone",
  "not-printable",
] as const;
/** Why a paper is told of and not shown. */
export type BesideReason = (typeof besideReasons)[number];

/** Whether what is told of and not shown goes along as a file of its own: there is none of a paper that is gone, or of words of ours. */
export const isFileBeside = (why: BesideReason | null): boolean =>
  why !== null && why !== "gone" && why !== "not-printable";

/** Aktens sider: where a piece stands, and whether all of it does. */
export interface PiecePages {
  /** The piece's name. */
  readonly piece: string;
  readonly number: number;
  /** The file that it is in, counted from 1. */
  readonly file: number;
  readonly firstPage: number;
  readonly pages: number;
  /** `told-only`: its page says what it is, and why it is not here. */
  readonly state: "whole" | "told-only";
  readonly why: BesideReason | null;
}

/** Bundtets sider: every piece with its pages, in order. */
export type PageTable = readonly PiecePages[];

/** Each reason as whoever opens the bundle reads it. */
export const besideWords: Readonly<Record<BesideReason, string>> = {
  "other-kind": "Papiret er en type fil, der ikke kan stå her. Det ligger ved siden af som sin egen fil.",
  broken: "Papiret kan ikke læses af systemet. Det ligger ved siden af som sin egen fil, som det kom.",
  "filled-in":
    "Papiret har felter eller noter, der kun kan ses i filen selv. Det ligger ved siden af som sin egen fil.",
  "too-many-pages": "Papiret har for mange sider til at stå her. Det ligger ved siden af som sin egen fil.",
  "too-heavy": "Papiret er for tungt at tegne. Det ligger ved siden af som sin egen fil.",
  "too-slow": "Papiret tager for lang tid at tegne. Det ligger ved siden af som sin egen fil.",
  gone: "Papiret er taget ud af sagen, siden akten blev valgt.",
  "not-printable": "Aktens tekst kan ikke trykkes. Den kan læses i systemet.",
};
