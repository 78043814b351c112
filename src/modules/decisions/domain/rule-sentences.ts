import { type DraftContent, type DraftPart, partOf } from "./decision-draft.ts";
import { type DecisionGround, exclusionsIn } from "./decision-ground.ts";
import { type JudgedSentence, judgedSentences, onlyRuleWords } from "./individual-reasons.ts";
import type { ReadBeside } from "./sentence-judgement.ts";

/** Sætning, der kun gengiver en regel: where it stands, and what would mend it. */
export interface RuleSentence {
  readonly taskId: string;
  readonly sentence: string;
  readonly mend: string;
}

/** A part needs reasons of its own where it does not give what was applied for. Law: forvaltningsloven § 22. */
export const needsReasons = ({ outcome, partial }: Pick<DraftPart, "outcome" | "partial">): boolean =>
  outcome === "refused" || outcome === "met-otherwise" || (outcome === "granted" && partial);

/** What the reasons of a part are read beside: the clause that is one of the reasons, and what the citizen is called. */
export const readBeside = (part: DraftPart, ground: DecisionGround): ReadBeside => ({
  clause: exclusionsIn(ground).find(({ id }) => id === part.exclusion)?.text ?? null,
  names: ground.names,
  phrases: ground.phraseSentences,
});

/** Each sentence of the reasons that only tells a rule, in the parts that are not granted as applied for. */
export const ruleSentences = (content: DraftContent, ground: DecisionGround): readonly RuleSentence[] =>
  ground.tasks.flatMap(({ id }) => {
    const part = partOf(content, id);
    if (!needsReasons(part)) return [];
    return judgedSentences(part.reasons, readBeside(part, ground)).flatMap((judged) => toldOf(id, judged));
  });

const toldOf = (taskId: string, { sentence, says }: JudgedSentence): readonly RuleSentence[] =>
  says === "individual" ? [] : [{ taskId, sentence, mend: onlyRuleWords[says] }];
