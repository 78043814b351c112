import type { LocalDate } from "../../../kernel/local-date.ts";

/** Medarbejderdag: one member of staff's looks on one day in Denmark, with what is needed to see whether they were work. */
export interface StaffDay {
  readonly staff: ReviewedStaff;
  readonly day: LocalDate;
  readonly looks: readonly ReviewedLook[];
  readonly habits: Habits;
}

/** Medarbejder, hvis opslag gennemgås. */
export interface ReviewedStaff {
  readonly id: string;
  readonly name: string;
  /** Whether few citizens of the municipality have the same surname (`isRareSurname`). */
  readonly hasRareSurname: boolean;
  /** The day that the right ended, or will; null where none is known. */
  readonly leftOn: LocalDate | null;
  /** Where the member of staff lives, where the municipality knows them as a citizen too; as `sameLine` writes it. */
  readonly address: string | null;
}

/** Opslag, som det gennemgås. */
export interface ReviewedLook {
  readonly visitId: string;
  /** The hour in Denmark, 0 to 23. */
  readonly hour: number;
  readonly act: string;
  readonly basis: string;
  readonly outcome: string;
  /** The reason that the case was opened with; null where it was not. */
  readonly reason: string | null;
  /** Null for a search that found nobody. */
  readonly citizen: ReviewedCitizen | null;
  /** The day that the case was closed; null where it was open, or the look was at no case. */
  readonly closedOn: LocalDate | null;
}

/** Borger, som nogen har set på: only what the review asks. */
export interface ReviewedCitizen {
  readonly id: string;
  readonly name: string;
  /** As `sameLine` writes it; null where none is known. */
  readonly address: string | null;
  /** The member of staff themselves. */
  readonly isSelf: boolean;
  /** Works for the municipality, or for a provider, too. */
  readonly isColleague: boolean;
  /** Has a case that is kept closer than others: somebody whom many know. */
  readonly isKept: boolean;
  readonly isAddressProtected: boolean;
  readonly hasOpenCase: boolean;
  /** Is registered as somebody with whom this member of staff has a conflict of interest (inhabilitet). */
  readonly isConflicted: boolean;
}

/** Vaner: what this member of staff has done in the days before. */
export interface Habits {
  /** For each earlier day with looks, how many people outside the own cases were looked at. */
  readonly outsideOwnCases: readonly number[];
  /** On how many earlier days they worked at night. */
  readonly nights: number;
  /** On how many of the last days before this one each person outside the own cases was looked at. */
  readonly daysSeen: ReadonlyMap<string, number>;
  /** Cases that were opened with a reason in the days before. */
  readonly openings: readonly { readonly citizenId: string; readonly reason: string }[];
  /** People in whose cases something was written lately: looking was part of work. */
  readonly writtenAbout: ReadonlySet<string>;
}

/** How many days back each habit is counted. A month holds every weekly rhythm four times. */
export const habitDays = 30;
/** How many days back the same person is counted, and what was written: two working weeks. */
export const recentDays = 14;

/** Lists that show many people whom nobody chose to look at. */
export const overviews: readonly string[] = [
  "case:list",
  "order:list",
  "letter:post",
  "letter:settle",
  "look-up:review",
];

/** Bases of one's own work: one's own cases, and the orders that a provider has. */
export const ownWork: readonly string[] = ["assigned", "order"];

/** A look at somebody, and not only a line in a list. */
export const isChosen = ({ act }: Pick<ReviewedLook, "act">): boolean => !overviews.includes(act);

/** A chosen look that was not at one's own case. */
export const isOutside = ({ act, basis }: Pick<ReviewedLook, "act" | "basis">): boolean =>
  isChosen({ act }) && !ownWork.includes(basis);

/** A text without what differs between two who write the same: capitals, spaces, punctuation. */
export const sameLine = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
