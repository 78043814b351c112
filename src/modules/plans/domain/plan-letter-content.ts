import type { PlanContent } from "./action-plan.ts";
import type { GrantedTask } from "./grant.ts";
import type { PlanLetterFacts } from "./plan-letter-facts.ts";
import { purposeInWords } from "./purposes.ts";

/** What the letter with the plan is made from. */
export const planLetterFacts = (
  content: PlanContent,
  granted: readonly GrantedTask[],
  said: Pick<PlanLetterFacts, "deadlines" | "guidance">,
): PlanLetterFacts => ({
  purpose: purposeInWords(content.purposes, content.purpose),
  interventions: content.interventions,
  duration: content.duration,
  other: content.other,
  goals: content.goals.map(({ partId, text, ownWords, kind, measure, by }) => ({
    task: granted.find(({ id }) => id === partId)?.task ?? null,
    text,
    ownWords,
    kind,
    measure,
    by,
  })),
  ...said,
});
