import type { DraftPart } from "./decision-draft.ts";
import type { DecisionGround } from "./decision-ground.ts";
import type { Evidence } from "./evidence.ts";
import { judgedSentences, saysSomethingOfThePerson } from "./individual-reasons.ts";
import { readBeside } from "./rule-sentences.ts";

/**
 * Whether the reasons of a part are tied to this person: one of the sentences that say something of the person points to
 * something in the case that does so too.
 *
 * Law: serviceloven § 1, stk. 3; forvaltningsloven § 24, stk. 2; FOB 2024-19 (skøn under regel).
 */
export function restsOnThePerson(part: DraftPart, ground: DecisionGround): boolean {
  const sources = new Set(ground.evidence.filter((one) => isOfThePerson(one, ground)).map(({ source }) => source));
  const individual = judgedSentences(part.reasons, readBeside(part, ground)).filter(
    ({ says }) => says === "individual",
  );
  return part.evidence.some(
    ({ block, sentence, source }) =>
      block === "reasons" && sources.has(source) && individual.some((judged) => judged.sentence === sentence),
  );
}

/** What the caseworker answered to the standard's questions may only repeat the rule; the rest tells of the person. */
const isOfThePerson = ({ kind, text }: Evidence, { names }: Pick<DecisionGround, "names">): boolean =>
  kind !== "answer" || saysSomethingOfThePerson(text, { clause: null, names });
