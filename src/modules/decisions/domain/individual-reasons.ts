import { sentencesOf } from "../../../kernel/sentences.ts";
import { judgeSentence, type OnlyRule, type ReadBeside } from "./sentence-judgement.ts";

/** Sætning i begrundelsen: with what it says of this person, or why it says nothing. */
export interface JudgedSentence {
  readonly sentence: string;
  readonly says: "individual" | OnlyRule;
}

/** The sentences of reasons, each with what it says of this person. */
export const judgedSentences = (reasons: string, beside: ReadBeside): readonly JudgedSentence[] =>
  sentencesOf(reasons).map((sentence) => ({ sentence, says: judgeSentence(sentence, beside) }));

/**
 * Whether reasons say something of this person: one sentence that does is enough, and no number of sentences that only tell
 * the rule makes up for it.
 *
 * Law: serviceloven § 1, stk. 3; FOB 2024-19 (skøn under regel).
 */
export const saysSomethingOfThePerson = (reasons: string, beside: ReadBeside): boolean =>
  judgedSentences(reasons, beside).some(({ says }) => says === "individual");

/** What is wrong with a sentence that only tells a rule, and what would mend it. */
export const onlyRuleWords: Readonly<Record<OnlyRule, string>> = {
  clause: "Gengiver kun standarden. Skriv, hvad der gør, at det passer på netop denne borger.",
  phrase: "Står ordret i biblioteket. Skriv det om, så det handler om netop denne borger.",
  rule: "Siger kun, hvad reglen siger. Skriv, hvad borgeren kan, gør eller mangler.",
  diagnosis: "En diagnose afgør ikke behovet. Skriv, hvordan hverdagen går, og hvad borgeren selv kan.",
  age: "En alder afgør ikke behovet. Skriv, hvad borgeren kan, gør eller mangler.",
  price: "En pris eller kommunens økonomi er ikke nok. Skriv, hvad borgeren har brug for, og hvad der dækker det.",
  cap: "Et loft eller et timetal er vejledende. Skriv, hvorfor netop det er nok for denne borger.",
  practice: "Siger kun, hvad I plejer. Skriv, hvad der gælder for netop denne borger.",
  elsewhere: "Peger kun på et andet tilbud. Skriv, hvorfor det er nok for denne borger, og hvor I ved det fra.",
  verdict: "Er kun en konklusion. Skriv de oplysninger om borgeren, den bygger på.",
  nobody: "Siger ikke noget om borgeren. Skriv, hvad borgeren kan, gør eller mangler, og hvor I ved det fra.",
};
