import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { NewApplication } from "./application.ts";
import { chosenTasks, type Draft } from "./draft.ts";
import type { Question, QuestionId } from "./question.ts";
import { answerProblems, answerText, contactWish, noteText, wordsAbout, yesOrNo } from "./read-answer.ts";
import { helperInWords } from "./whoever-helps.ts";

/** How far the citizen has come with a question. */
export type QuestionState = "done" | "begun" | "open";

/** Whether the question is answered, begun, or still open. */
export function questionState(question: Question, draft: Draft): QuestionState {
  if (answerProblems(question, draft).length === 0) return "done";
  return draft[question.id] === undefined ? "open" : "begun";
}

/** The first question that is not answered; undefined when all are. */
export const firstUnanswered = (asked: readonly Question[], draft: Draft): Question | undefined =>
  asked.find((question) => questionState(question, draft) !== "done");

/**
 * The citizen's application, made from the draft as it stands on the day it is sent.
 *
 * A question that is not answered stops it and is named, so that nobody sends by mistake; "ved ikke" answers any question.
 *
 * @param by who sends it; the citizen unless told
 */
export function applicationFromDraft(
  draft: Draft,
  asked: readonly Question[],
  today: LocalDate,
  by: Pick<NewApplication, "appliedBy" | "onBehalf"> = { appliedBy: "citizen", onBehalf: null },
): Outcome<NewApplication, QuestionId> {
  const unanswered = firstUnanswered(asked, draft);
  if (unanswered) return refused(unanswered.id);
  return accepted({
    receivedOn: today,
    channel: "online",
    ...by,
    tasks: chosenTasks(draft).map((task) => ({ task, ownWords: wordsAbout(draft, task) })),
    ownWords: answerText(draft, "egne-ord"),
    everydayLife: answerText(draft, "hverdag"),
    tried: answerText(draft, "proevet"),
    helper: helperIn(draft),
    wishes: answerText(draft, "oensker"),
    contactWish: contactWish(draft),
    acuteNote: noteText(draft, "akut"),
    facts: toldFacts(draft),
  });
}

function toldFacts(draft: Draft): NewApplication["facts"] {
  const acute = yesOrNo(draft, "akut");
  const homelessOrAtRisk = yesOrNo(draft, "bolig");
  const earlyPension = yesOrNo(draft, "pension");
  return {
    ...(acute !== undefined && { acute }),
    ...(homelessOrAtRisk !== undefined && { homelessOrAtRisk }),
    ...(earlyPension !== undefined && { earlyPension }),
  };
}

/** Who helps, as it was written; a yes without a name is kept as a yes. */
const helperIn = (draft: Draft): string | null =>
  helperInWords(draft.hjaelper ?? {}, noteText(draft, "hjaelper")) ??
  (yesOrNo(draft, "hjaelper") === true ? "Ja, men uden navn" : null);
