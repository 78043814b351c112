import type { NewEntry } from "../../journal/domain/journal-entry.ts";
import type { QualityQuestion } from "./quality-goal.ts";
import type { QualityReply } from "./quality-reply.ts";
import { answerWords, askedWords } from "./quality-words.ts";

/** The theme of answers about the support in the journal. */
export const qualityTheme = "Svar om støtten";

/** The answers as they read, a line each, and the words last. */
export function replyInLines(
  { answers, words }: Pick<QualityReply, "answers" | "words">,
  questions: readonly QualityQuestion[],
): readonly string[] {
  const lines = answers.map(({ clause, number, score }) => {
    const asked =
      questions.find((one) => one.clause === clause && one.number === number)?.text ?? `${clause}, ${number}`;
    return `${asked} ${answerWords(score)}.`;
  });
  return words === "" ? lines : [...lines, words];
}

/** Journalnotat: what somebody answered about the support. */
export const qualityEntry = (
  reply: QualityReply,
  questions: readonly QualityQuestion[],
): Pick<NewEntry, "occurredOn" | "theme" | "text"> => ({
  occurredOn: reply.on,
  theme: qualityTheme,
  text: [
    reply.name === "" ? `${askedWords[reply.asked]}:` : `${askedWords[reply.asked]}, ${reply.name}:`,
    ...replyInLines(reply, questions),
  ].join(" "),
});
