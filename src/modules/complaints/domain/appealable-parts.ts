import { canBeAppealed } from "../../decisions/domain/complaint-deadlines.ts";
import type { Law } from "../../standards/domain/law.ts";
import type { Complaint } from "./complaint.ts";

/** The ids of the tasks of a complaint that an appeal body can look at. */
export const appealableParts = (
  law: Pick<Law, "legalBases">,
  { parts }: Pick<Complaint, "parts">,
): ReadonlySet<string> => new Set(parts.filter(({ legalBasis }) => canBeAppealed(law, legalBasis)).map(({ id }) => id));
