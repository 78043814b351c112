import type { DraftContent, DraftPart, DraftWhole } from "./decision-draft.ts";
import { type EvidenceBlock, type EvidenceLink, followLinks } from "./evidence.ts";

/** The texts of a part whose sentences can point to something. */
export const partTextsOf = ({
  reasons,
}: Pick<DraftPart, "reasons">): Readonly<Partial<Record<EvidenceBlock, string>>> => ({
  reasons,
});

/** The texts of the whole whose sentences can point to something. */
export const wholeTextsOf = ({
  assessment,
  considerations,
  facts,
  rules,
}: DraftWhole): Readonly<Partial<Record<EvidenceBlock, string>>> => ({ assessment, considerations, facts, rules });

/** The draft with every link at the sentence that it belongs to now. */
export const withFollowedLinks = (content: DraftContent): DraftContent => ({
  ...content,
  whole: { ...content.whole, evidence: [...followLinks(wholeTextsOf(content.whole), content.whole.evidence)] },
  parts: content.parts.map((part) => ({ ...part, evidence: followed(part) })),
});

const followed = (part: DraftPart): readonly EvidenceLink[] => followLinks(partTextsOf(part), part.evidence);
