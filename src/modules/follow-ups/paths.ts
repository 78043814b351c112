import { stepPath } from "../cases/paths.ts";
import type { ClosingForm } from "./domain/closing-form.ts";

/** The follow-ups of a case; a follow-up that was held is posted to the same place. */
export const followUpPath = stepPath["follow-up"];
/** Where the forms at the end of support are posted. */
export const closingPath = (caseId: string, form: ClosingForm): string => `${followUpPath(caseId)}/${form}`;
