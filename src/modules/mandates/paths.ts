import { casePath } from "../cases/paths.ts";
import { helpersPath } from "../people/paths.ts";

/** Where those who act for a citizen are kept: the address of the citizen's own page, or of a case's page for staff. */
export type MandatesPlace = string;

/** The citizen's own page of who helps. */
export const myMandatesPath = (at: { readonly municipality: string }): MandatesPlace => helpersPath(at);
/** The page of who helps the citizen of a case, for staff; new ones are posted to the same place. */
export const caseMandatesPath = (caseId: string): MandatesPlace => `${casePath(caseId)}/hvem-hjaelper`;
/** Where one mandate is changed. */
export const mandatePath = (place: MandatesPlace, id: string): string => `${place}/${id}`;
/** Where one mandate is stopped. */
export const stopPath = (place: MandatesPlace, id: string): string => `${mandatePath(place, id)}/stop`;
