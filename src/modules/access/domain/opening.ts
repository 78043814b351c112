/** Opslag med begrundelse: cases that a member of staff has opened for a day by a full CPR number and a reason. */
export interface Opening {
  readonly id: string;
  /** As the reader's lists tell it: a protected name is not in it. */
  readonly citizen: string;
  readonly reason: string;
  /** ISO moment in UTC. */
  readonly untilAt: string;
  readonly cases: readonly CaseOpened[];
}

/** Åbnet sag: one of the citizen's cases. */
export interface CaseOpened {
  readonly id: string;
  readonly number: string;
}

/** Opslag til gennemsyn: what a manager is told of an opening in cases of the unit. */
export interface OpeningToReview {
  readonly id: string;
  readonly citizen: string;
  readonly citizenId: string;
  readonly caseNumbers: readonly string[];
  /** Who opened them, and where they work. */
  readonly by: string;
  readonly unit: string | null;
  readonly reason: string;
  readonly openedAt: string;
  /** Whether the case is in the reader's own unit; else it is in one without a manager. */
  readonly isOwnUnit: boolean;
  /** Null until somebody has looked at it. */
  readonly review: { readonly at: string; readonly by: string; readonly note: string } | null;
}

/** How long an opening lasts. */
export const openHours = 24;

/** Why a manager's review is not kept. */
export type ReviewRefusal = "note-missing" | "not-found";
