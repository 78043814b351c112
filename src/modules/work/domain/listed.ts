import type { Basis } from "../../people/domain/permission.ts";

/** Vist i en liste: a case that a list or a search shows somebody, and what gives them the right to see it there. */
export interface Listed {
  readonly caseId: string;
  readonly citizenId: string;
  readonly basis: Basis;
  /** The reason with which the reader opened it; null where they did not. */
  readonly openedWith: string | null;
}
