import type { CasePart } from "../../../platform/case-part.ts";
import type { Database, Tx } from "../../../platform/database.ts";
import type { CaseInformation } from "../domain/case-information.ts";
import type { Consent } from "../domain/consent.ts";
import { informationOfCase, informationPart } from "../repository.ts";

/** A case's consents, oldest first. Part of other acts: permission is theirs. */
export const consentsOf = async (tx: Tx | Database, caseId: string): Promise<readonly Consent[]> =>
  (await informationOfCase(tx, caseId)).consents;

/** A case's consents, questions to others, and whether it is decided on what is there. Part of other acts. */
export const readInformation = (tx: Tx | Database, caseId: string): Promise<CaseInformation> =>
  informationOfCase(tx, caseId);

/** The same as a part of a page of the case, read in the page's own statement. */
export const caseInformationPart: CasePart<CaseInformation> = informationPart;
