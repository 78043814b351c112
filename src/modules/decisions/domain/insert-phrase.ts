import { newestOf, type Phrase } from "../../phrases/domain/phrase.ts";
import type { DraftContent } from "./decision-draft.ts";
import { partOf } from "./decision-draft.ts";

/** Indsættelse: which phrase is put into which task's reasons. */
export interface Insertion {
  readonly taskId: string;
  readonly phraseId: string;
}

/** What a form's button says, `task:phrase`; undefined where it says no such thing. */
export function insertionIn(text: string): Insertion | undefined {
  const [taskId, phraseId] = text.split(":");
  return taskId && phraseId ? { taskId, phraseId } : undefined;
}

/** The draft with the newest version of a phrase after what is written of the task, and that version remembered. */
export function withPhrase(
  content: DraftContent,
  { taskId, phraseId }: Insertion,
  phrases: readonly Phrase[],
): DraftContent {
  const phrase = phrases.find(({ id, retiredAt }) => id === phraseId && retiredAt === null);
  if (phrase === undefined) return content;
  const { text, version } = newestOf(phrase);
  const part = partOf(content, taskId);
  const reasons = part.reasons === "" ? text : `${part.reasons}\n${text}`;
  const others = content.phrases.filter((used) => used.id !== phraseId || used.version !== version);
  return {
    ...content,
    parts: [...content.parts.filter((one) => one.taskId !== taskId), { ...part, reasons }],
    phrases: [...others, { id: phraseId, version }],
  };
}
