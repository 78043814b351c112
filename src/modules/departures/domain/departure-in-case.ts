import type { Basis } from "../../people/domain/permission.ts";
import type { Departure } from "./departure.ts";

/** Fravigelse i en sag: one departure as a list shows it, with the case and what gives the reader the right to see it there. */
export interface DepartureInCase extends Departure {
  readonly caseNumber: string;
  readonly citizenId: string;
  readonly basis: Basis;
  /** The reason with which the reader opened the case; null where they did not. */
  readonly openedWith: string | null;
}
