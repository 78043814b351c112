import { Paragraphs } from "../../../ui/paragraphs.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import type { Draft } from "../domain/draft.ts";
import type { FormLanguage, Question } from "../domain/question.ts";
import { answerInWords } from "../domain/read-answer.ts";
import type { ApplyFlow } from "../paths.ts";
import { applyWords } from "./apply-words.ts";

interface AnswerListProps {
  readonly questions: readonly Question[];
  readonly answers: Draft;
  readonly flow: ApplyFlow;
  readonly language: FormLanguage;
}

/** The anchor of a question's answer on the page. */
export const answerAnchor = (id: Question["id"]): string => `svar-${id}`;

/** All questions with their answers, each with a way to change it that leads back. */
export function AnswerList({ answers, flow, language, questions }: AnswerListProps) {
  return (
    <SummaryList
      items={questions.map((question) => ({
        term: question.name,
        answer: <Answer question={question} answers={answers} language={language} />,
        change: { href: flow.change(question.id), text: applyWords[language].change },
      }))}
    />
  );
}

function Answer({
  question,
  answers,
  language,
}: Pick<AnswerListProps, "answers" | "language"> & { question: Question }) {
  const lines = answerInWords(question, answers, language);
  return (
    <div id={answerAnchor(question.id)} tabIndex={-1}>
      {lines.length === 0 ? (
        <strong>{applyWords[language].missing}</strong>
      ) : (
        lines.map((line) => <Paragraphs key={line} text={line} />)
      )}
    </div>
  );
}
