import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import type { Draft } from "../domain/draft.ts";
import type { FormLanguage, Question } from "../domain/question.ts";
import type { ApplyFlow } from "../paths.ts";
import { AnswerList } from "./answer-list.tsx";
import { applyWords } from "./apply-words.ts";

interface CheckPageProps {
  readonly frame: Frame;
  readonly flow: ApplyFlow;
  readonly language?: FormLanguage;
  readonly questions: readonly Question[];
  readonly answers: Draft;
  /** The form's one-use id: two presses send one application. */
  readonly submissionId: string;
  /** Each points to a question that is not answered. */
  readonly problems?: FieldProblems;
}

/** "Check your answers": all of them, each with a way to change it that leads back here, and the button that sends. */
export function CheckPage(props: CheckPageProps) {
  const { flow, frame, language = "da", problems = [], submissionId } = props;
  const words = applyWords[language];
  return (
    <Page
      title={words.checkTitle}
      frame={frame}
      back={{ text: words.backToStart, href: flow.start }}
      problems={problems}
    >
      <p class="rn-lead">{words.checkLead}</p>
      <AnswerList {...props} language={language} />
      <h2>{words.sendHeading}</h2>
      <p>{words.sendMore}</p>
      <Form method="post" action={flow.check} submissionId={submissionId}>
        <ButtonRow>
          <SubmitButton>{words.send}</SubmitButton>
        </ButtonRow>
      </Form>
    </Page>
  );
}
