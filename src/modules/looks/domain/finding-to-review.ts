import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Pattern } from "./finding.ts";

/** Fund til gennemgang: what the review found, as a manager sees it: who looked, and at which cases, with no citizen's name. */
export interface FindingToReview {
  readonly id: string;
  readonly pattern: Pattern;
  readonly staffName: string;
  /** Slug of the unit or provider. */
  readonly staffPlace: string | null;
  readonly day: LocalDate;
  readonly looks: number;
  readonly explanation: string;
  readonly citizenId: string | null;
  /** The person's cases; none where the finding is about several people. */
  readonly caseNumbers: readonly string[];
  /** Null until somebody has looked at it. */
  readonly review: { readonly on: LocalDate; readonly by: string; readonly note: string } | null;
}

/** A look that a finding is about. */
export interface FoundLook {
  /** In Denmark, `HH:MM`. */
  readonly time: string;
  readonly purpose: string;
  readonly isRefused: boolean;
  readonly caseNumber: string | null;
}

/** Part of the findings, newest first. */
export interface FindingsPart {
  readonly findings: readonly FindingToReview[];
  readonly all: number;
}

/** Why a finding was not marked as looked at. */
export type ReviewRefusal = "not-found" | "already-reviewed" | "note-missing" | "note-too-long";

/** How long a note may be. */
export const longestNote = 2000;
