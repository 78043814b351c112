import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import { Paragraphs } from "../../../ui/paragraphs.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import type { Draft } from "../domain/draft.ts";
import type { Question } from "../domain/question.ts";
import { answerInWords } from "../domain/read-answer.ts";
import { applyPath, changePath, checkPath } from "../paths.ts";

interface CheckPageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly questions: readonly Question[];
  readonly answers: Draft;
  /** The form's one-use id: two presses send one application. */
  readonly submissionId: string;
  /** Each points to a question that is not answered. */
  readonly problems?: FieldProblems;
}

/** The anchor of a question's answer on the page. */
export const answerAnchor = (id: Question["id"]): string => `svar-${id}`;

/** "Check your answers": all of them, each with a way to change it that leads back here, and the button that sends. */
export function CheckPage(props: CheckPageProps) {
  const { answers, frame, municipality, problems = [], questions, submissionId } = props;
  const at = { municipality };
  return (
    <Page
      title="Tjek dine svar"
      frame={frame}
      back={{ text: "Tilbage til oversigten", href: applyPath(at) }}
      problems={problems}
    >
      <p class="rn-lead">Læs dine svar igennem. Du kan rette dem, før du sender.</p>
      <SummaryList
        items={questions.map((question) => ({
          term: question.name,
          answer: <Answer question={question} answers={answers} />,
          change: { href: changePath(at, question.id) },
        }))}
      />
      <h2>Send din ansøgning</h2>
      <p>
        Når du har sendt, får du en kvittering med det samme. Der står, hvem der har din sag, og hvornår du får svar.
      </p>
      <Form method="post" action={checkPath(at)} submissionId={submissionId}>
        <ButtonRow>
          <SubmitButton>Send ansøgning</SubmitButton>
        </ButtonRow>
      </Form>
    </Page>
  );
}

function Answer({ question, answers }: { question: Question; answers: Draft }) {
  const lines = answerInWords(question, answers);
  return (
    <div id={answerAnchor(question.id)} tabIndex={-1}>
      {lines.length === 0 ? <strong>Mangler svar</strong> : lines.map((line) => <Paragraphs key={line} text={line} />)}
    </div>
  );
}
