import type { ComponentChildren } from "preact";
import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { Why } from "../../../ui/why.tsx";
import type { Draft } from "../domain/draft.ts";
import type { DraftPaper } from "../domain/draft-paper.ts";
import type { FormLanguage, Question } from "../domain/question.ts";
import { questionBefore } from "../domain/questions-asked.ts";
import type { ApplyFlow } from "../paths.ts";
import { AnswerFields } from "./answer-fields.tsx";
import { applyWords } from "./apply-words.ts";

/** The name and values of the buttons of a question. */
export const questionButtons = { name: "handling", goOn: "videre", saveForLater: "gem" } as const;

interface QuestionPageProps {
  readonly frame: Frame;
  readonly municipality: string;
  /** The pages that it is one of. */
  readonly flow: ApplyFlow;
  readonly language?: FormLanguage;
  readonly questions: readonly Question[];
  readonly question: Question;
  readonly answers: Draft;
  /** The papers that wait with the draft. */
  readonly papers?: readonly DraftPaper[];
  /** True where it is changed from "check your answers", and leads back there. */
  readonly isChange: boolean;
  /** Where the text of a law can be read, if anywhere. */
  readonly lawHref: (citation: string) => string | null;
  readonly problems?: FieldProblems;
  /** Said above the fields: for whom one writes, where that is another. */
  readonly children?: ComponentChildren;
}

/** One question, with why it is asked, a way back, and a way to stop here and go on another day. */
export function QuestionPage(props: QuestionPageProps) {
  const { answers, flow, frame, isChange, language = "da", papers = [], problems = [], question, questions } = props;
  const words = applyWords[language];
  const place = questions.findIndex(({ id }) => id === question.id) + 1;
  const count = words.count(place, questions.length);
  return (
    <Page
      title={question.title}
      windowTitle={`${question.title} - ${count}`}
      frame={frame}
      above={<p class="step-subheading">{count}</p>}
      back={wayBack(props)}
      problems={problems}
    >
      {props.children}
      <p>{question.hint}</p>
      <Form
        keep="Svar i ansøgningen"
        {...(question.answer === "papers" && { files: true })}
        method="post"
        action={isChange ? flow.change(question.id) : flow.question(question.id)}
      >
        <AnswerFields question={question} answers={answers} papers={papers} problems={problems} language={language} />
        <Why standard={props.municipality} sources={question.sources} lawHref={props.lawHref} summary={words.why}>
          <p>{question.why}</p>
        </Why>
        <ButtonRow>
          <SubmitButton name={questionButtons.name} value={questionButtons.goOn}>
            {isChange ? words.saveAndGoBack : words.goOn}
          </SubmitButton>
          <SubmitButton kind="secondary" name={questionButtons.name} value={questionButtons.saveForLater}>
            {words.saveForLater}
          </SubmitButton>
        </ButtonRow>
      </Form>
    </Page>
  );
}

function wayBack({ flow, isChange, language = "da", question, questions }: QuestionPageProps) {
  const words = applyWords[language];
  if (isChange) return { text: words.backToAnswers, href: flow.check };
  const before = questionBefore(questions, question.id);
  return { text: words.back, href: before === undefined ? flow.start : flow.question(before.id) };
}
