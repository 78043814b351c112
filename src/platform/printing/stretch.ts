import type { LocalDate } from "../../kernel/local-date.ts";

/** One piece in a stretch: a heading, and what stands under it. */
export interface StretchPart {
  /** By which its pages are told back; empty for what needs none. */
  readonly name: string;
  /** Empty where it has no heading of its own. */
  readonly title: string;
  readonly startsPage: boolean;
  readonly blocks: readonly object[];
}

/** What stands on top of the first page of a file. */
export interface StretchCover {
  readonly above: readonly string[];
  readonly recipient: readonly string[];
}

/** A page of a paper as it came, on a page of ours. */
export interface Sheet {
  /** Which page of the paper; null where the paper is a picture. */
  readonly page: number | null;
  /** Whether it lies on its side. */
  readonly flipped: boolean;
  /** What is told of it to whoever cannot see it. */
  readonly alt: string;
}

/** A stretch of a bundle, printed in one go: as data for the template. */
export interface Stretch {
  readonly language: "da";
  readonly title: string;
  readonly date: LocalDate;
  /** What stands to the left at the foot of each page. */
  readonly foot: string;
  /** What stands before the number of each page. */
  readonly label: string;
  readonly firstPage: number;
  readonly cover: StretchCover | null;
  readonly parts: readonly StretchPart[];
  readonly sheets: readonly Sheet[];
}

/** A paper as it came. */
export interface Paper {
  readonly type: "application/pdf" | "image/jpeg" | "image/png";
  readonly bytes: Uint8Array;
}

/** Where a piece begins and ends. */
export interface PieceMark {
  readonly name: string;
  readonly end: boolean;
  readonly page: number;
}

/** A stretch as it was printed. */
export interface PrintedStretch {
  readonly pdf: Uint8Array;
  readonly marks: readonly PieceMark[];
}

/** How a paper lies: each of its pages upright or on its side. */
export interface PaperSheets {
  readonly flipped: readonly boolean[];
}

/** Why something could not be printed; `died`: the process ended before it answered, for whatever reason. */
export type PrintFault = "broken" | "died" | "too-many-pages" | "too-heavy" | "too-slow";

/** What the printing process is asked for. */
export type PrintOrder =
  | { readonly kind: "sheets"; readonly paper: Paper; readonly mostPages: number }
  | { readonly kind: "print"; readonly stretch: Stretch; readonly paper: Paper | null };

/** What it answers. */
export type PrintAnswer =
  | { readonly kind: "sheets"; readonly sheets: PaperSheets }
  | { readonly kind: "printed"; readonly printed: PrintedStretch }
  | { readonly kind: "fault"; readonly fault: PrintFault; readonly told: string };
