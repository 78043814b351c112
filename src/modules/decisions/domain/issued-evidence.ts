import { z } from "zod";
import type { DraftContent, DraftPart } from "./decision-draft.ts";
import type { DecisionGround } from "./decision-ground.ts";
import { wholeBlocks } from "./draft-form.ts";
import {
  type Evidence,
  type EvidenceBlock,
  type EvidenceKind,
  type EvidenceLink,
  linkedSentences,
} from "./evidence.ts";

/** The words of a link as they are kept. */
export const evidenceWords = z.strictObject({
  sentence: z.string(),
  source: z.string(),
  title: z.string(),
  text: z.string(),
});

/** Belæg i en udsendt afgørelse: a sentence, what it rested on, and what that said on the day. */
export interface IssuedEvidence extends Readonly<z.infer<typeof evidenceWords>> {
  readonly id: string;
  /** The task whose reasons the sentence stands in; null for the texts of the whole decision. */
  readonly taskId: string | null;
  readonly block: EvidenceBlock;
  readonly kind: EvidenceKind;
}

/** What the sentences of a decision rest on, with what each source says now; links that are loose fall away. */
export function evidenceToKeep(
  { whole, parts }: DraftContent,
  ground: Pick<DecisionGround, "evidence">,
  decided: readonly string[],
  newId: () => string,
): readonly IssuedEvidence[] {
  const ofParts = parts
    .filter(({ taskId }) => decided.includes(taskId))
    .flatMap((part) =>
      linksIn("reasons", part.reasons, part.evidence).map((link) => ({ ...link, taskId: part.taskId })),
    );
  const ofWhole = wholeBlocks.flatMap((block) =>
    linksIn(block, whole[block], whole.evidence).map((link) => ({ ...link, taskId: null })),
  );
  return [...ofParts, ...ofWhole].flatMap((link) => {
    const found = ground.evidence.find(({ source }) => source === link.source);
    return found === undefined ? [] : [{ ...link, ...told(found), id: newId() }];
  });
}

const told = ({ kind, title, text }: Evidence) => ({ kind, title, text });

const linksIn = (block: EvidenceBlock, text: string, links: DraftPart["evidence"]): readonly EvidenceLink[] =>
  linkedSentences(block, text, links).flatMap(({ sentence, sources }) =>
    sources.map((source) => ({ block, sentence, source })),
  );
