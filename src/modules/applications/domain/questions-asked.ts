import type { Guidance, GuidanceItem } from "../../standards/domain/guidance-items.ts";
import type { FormLanguage, Question, QuestionId } from "./question.ts";
import { questionsIn } from "./questions.ts";

/**
 * The questions to ask this citizen: those that the law needs for everybody, and those whose answer can change what this
 * municipality's standard says for this citizen. At most twelve, so that nobody is asked more than is needed.
 */
export function questionsFor(unanswered: Guidance, language: FormLanguage = "da"): readonly Question[] {
  const items = itemsOf(unanswered);
  return questionsIn(language).flatMap((question) => {
    const { onlyIfItMatters } = question;
    if (onlyIfItMatters === undefined) return [question];
    const sources = items
      .filter(({ dependsOn }) => dependsOn?.includes(onlyIfItMatters))
      .flatMap((item) => item.sources);
    return sources.length === 0 ? [] : [{ ...question, sources: [...new Set(sources)] }];
  });
}

type Item = Pick<GuidanceItem, "dependsOn" | "sources">;

const itemsOf = (guidance: Guidance): readonly Item[] => [guidance.route, ...Object.values(guidance).flatMap(listed)];

const listed = (part: Guidance[keyof Guidance]): readonly Item[] =>
  typeof part === "object" && "length" in part ? part : [];

/** The question with this name among those asked; undefined when it is not asked. */
export const questionNamed = (asked: readonly Question[], id: string): Question | undefined =>
  asked.find((question) => question.id === id);

/** The question after this one; undefined after the last. */
export const questionAfter = (asked: readonly Question[], id: QuestionId): Question | undefined =>
  asked[asked.findIndex((question) => question.id === id) + 1];

/** The question before this one; undefined before the first. */
export function questionBefore(asked: readonly Question[], id: QuestionId): Question | undefined {
  const at = asked.findIndex((question) => question.id === id);
  return at > 0 ? asked[at - 1] : undefined;
}
