import { type ComplaintFacts, type ComplaintLaw, complaintGuidance } from "../domain/complaint-guidance.ts";
import { complaintSections } from "../letters/complaint-sections.ts";

/** Klagevejledning i et brev: the sections of a letter that tell what the citizen can do, and what they rest on. */
export interface ToldComplaint {
  readonly blocks: ReturnType<typeof complaintSections>;
  readonly sources: readonly string[];
}

/** The complaint guidance for a letter of another module: in the same words as a decision's letter. */
export function tellComplaint(facts: ComplaintFacts, law: ComplaintLaw): ToldComplaint {
  const guidance = complaintGuidance(facts, law);
  const isOwn = guidance.some(({ to }) => to.ownSetting);
  return {
    blocks: complaintSections(guidance),
    sources: [...guidance.flatMap(({ sources }) => sources), ...(isOwn ? ["kommunens egen indstilling"] : [])],
  };
}
