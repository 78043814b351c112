import type { Basis } from "../../people/domain/permission.ts";

/** Sag bag et tal: a case that the reader may open, and what gives the right to see it. */
export interface CaseBehind {
  readonly id: string;
  readonly number: string;
  readonly citizen: string;
  readonly citizenId: string;
  readonly basis: Basis;
  readonly openedWith: string | null;
}
