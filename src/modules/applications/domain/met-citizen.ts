import type { CaseForActor } from "../../cases/domain/case-record.ts";
import type { Citizen } from "../../people/domain/citizen.ts";

/** A citizen that the municipality knows, met by whoever is about to register something. */
export interface MetCitizen {
  readonly citizen: Citizen;
  /** Whether the actor may see who it is; else only that the municipality knows the person. */
  readonly isShown: boolean;
  /** With what ties the actor to each, newest first. */
  readonly cases: readonly CaseForActor[];
}

/** Somebody with the name and birthday that were typed, who is shown only as far as the actor may see them. */
export interface Lookalike {
  readonly id: string;
  readonly shown: Citizen | null;
}

/** The citizen as a choice among people who are alike. */
export const asLookalike = ({ citizen, isShown }: MetCitizen): Lookalike => ({
  id: citizen.id,
  shown: isShown ? citizen : null,
});
