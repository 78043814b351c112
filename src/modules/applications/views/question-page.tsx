import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { StepCount } from "../../../ui/step-guide.tsx";
import { Why } from "../../../ui/why.tsx";
import type { Draft } from "../domain/draft.ts";
import type { Question } from "../domain/question.ts";
import { questionBefore } from "../domain/questions-asked.ts";
import { applyPath, changePath, checkPath, questionPath } from "../paths.ts";
import { AnswerFields } from "./answer-fields.tsx";

/** The name and values of the two buttons of a question. */
export const questionButtons = { name: "handling", goOn: "videre", saveForLater: "gem" } as const;

interface QuestionPageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly questions: readonly Question[];
  readonly question: Question;
  readonly answers: Draft;
  /** True where it is changed from "check your answers", and leads back there. */
  readonly isChange: boolean;
  /** Where the text of a law can be read, if anywhere. */
  readonly lawHref: (citation: string) => string | null;
  readonly problems?: FieldProblems;
}

/** One question, with why it is asked, a way back, and a way to stop here and go on another day. */
export function QuestionPage(props: QuestionPageProps) {
  const { answers, frame, isChange, municipality, problems = [], question, questions } = props;
  const at = { municipality };
  const place = questions.indexOf(question) + 1;
  const before = questionBefore(questions, question.id);
  const back = isChange ? checkPath(at) : before === undefined ? applyPath(at) : questionPath(at, before.id);
  return (
    <Page
      title={question.title}
      windowTitle={`${question.title} - Trin ${place} af ${questions.length}`}
      frame={frame}
      above={<StepCount at={place} of={questions.length} />}
      back={{ text: isChange ? "Tilbage til dine svar" : "Tilbage", href: back }}
      problems={problems}
    >
      <p>{question.hint}</p>
      <Form
        keep="Svar i ansøgningen"
        method="post"
        action={isChange ? changePath(at, question.id) : questionPath(at, question.id)}
      >
        <AnswerFields question={question} answers={answers} problems={problems} />
        <Why
          standard={municipality}
          sources={question.sources}
          lawHref={props.lawHref}
          summary="Hvorfor spørger vi om det?"
        >
          <p>{question.why}</p>
        </Why>
        <ButtonRow>
          <SubmitButton name={questionButtons.name} value={questionButtons.goOn}>
            {isChange ? "Gem og gå til dine svar" : "Fortsæt"}
          </SubmitButton>
          <SubmitButton kind="secondary" name={questionButtons.name} value={questionButtons.saveForLater}>
            Gem og fortsæt senere
          </SubmitButton>
        </ButtonRow>
      </Form>
    </Page>
  );
}
