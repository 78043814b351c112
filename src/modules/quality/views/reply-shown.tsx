import { SummaryList } from "../../../ui/summary-list.tsx";
import type { QualityQuestion } from "../domain/quality-goal.ts";
import type { QualityReply } from "../domain/quality-reply.ts";
import { answerWords } from "../domain/quality-words.ts";

interface ReplyShownProps {
  readonly reply: QualityReply;
  readonly questions: readonly QualityQuestion[];
}

/** The answers of one person, each beside its question. */
export function ReplyShown({ reply, questions }: ReplyShownProps) {
  const items = questions.flatMap((question) => {
    const answer = reply.answers.find(({ clause, number }) => clause === question.clause && number === question.number);
    return answer === undefined ? [] : [{ term: question.text, answer: answerWords(answer.score) }];
  });
  return (
    <>
      <SummaryList items={items} />
      {reply.words !== "" && <blockquote class="rn-letter-quotation">{reply.words}</blockquote>}
    </>
  );
}
