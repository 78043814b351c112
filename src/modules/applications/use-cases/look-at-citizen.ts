import type { Look } from "../../../platform/read-log.ts";

/** Intake's look at a citizen: in no one case, for registering. */
export const lookAtCitizen = (citizenId: string | undefined, isOut: boolean): Look => ({
  act: "application:register",
  basis: citizenId === undefined || isOut ? "none" : "front",
  citizenId: citizenId ?? null,
  caseId: null,
});
