import { isBlank } from "../../../kernel/blank-text.ts";
import type { DecisionLetterContents } from "../domain/letter-contents.ts";
import { promises } from "./next-section.ts";

/** Every clause and citation that something in the letter rests on, in the order in which the letter says it. */
export function decisionSources(contents: DecisionLetterContents): readonly string[] {
  const { facts, grants, complaint } = contents;
  const promised = grants.length === 0 ? [] : promises(facts.deadlines).map(({ deadline }) => deadline);
  const ownSetting = promised.some((deadline) => deadline.ownSetting) || complaint.some(({ to }) => to.ownSetting);
  return [
    ...contents.provisions.flatMap(({ sources, cap }) => [
      ...sources,
      ...(grants.length === 0 ? [] : (cap?.sources ?? [])),
    ]),
    ...(Object.values(facts.reasons).every(isBlank) ? [] : ["forvaltningsloven § 24"]),
    ...(facts.hearing === null ? [] : ["forvaltningsloven § 19"]),
    ...(facts.providerWish === null ? [] : ["serviceloven § 85 a, stk. 2"]),
    ...promised.flatMap(({ sources }) => sources),
    ...[...contents.cost, ...contents.duties].flatMap(({ sources }) => sources),
    ...contents.letterClauses.flatMap(({ sources }) => sources),
    ...complaint.flatMap(({ sources }) => sources),
    ...(ownSetting ? ["kommunens egen indstilling"] : []),
  ];
}
