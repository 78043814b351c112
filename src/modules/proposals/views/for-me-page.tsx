import { ButtonLink, ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import type { Question } from "../../applications/domain/question.ts";
import { type ApplyFlow, myPagePath } from "../../applications/paths.ts";
import { AnswerList } from "../../applications/views/answer-list.tsx";
import { type Proposal, writerWords } from "../domain/proposal.ts";
import { declinePath } from "../paths.ts";

interface ForMePageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly proposal: Proposal;
  readonly flow: ApplyFlow;
  readonly questions: readonly Question[];
  readonly submissionId: string;
  readonly problems?: FieldProblems;
}

/** What another has written for the reader: read it, change it, send it or say no. */
export function ForMePage(props: ForMePageProps) {
  const { flow, frame, municipality, problems = [], proposal, questions, submissionId } = props;
  const { name, as } = proposal.writer;
  return (
    <Page
      title={`${name} har skrevet en ansøgning for dig`}
      frame={frame}
      back={{ text: "Min side", href: myPagePath({ municipality }) }}
      problems={problems}
    >
      <p class="rn-lead">Det er din ansøgning. Du bestemmer, om den bliver sendt.</p>
      <p>
        {name} skriver som {writerWords[as]}. Kommunen har ikke læst den. Læs den, og ret det, der er forkert.
      </p>
      <AnswerList questions={questions} answers={proposal.answers} flow={flow} language="da" />
      <h2>Vil du sende den?</h2>
      <p>Når du sender, får du en kvittering med det samme. Fristen for svar regnes fra i dag.</p>
      <Form method="post" action={flow.start} submissionId={submissionId}>
        <ButtonRow>
          <SubmitButton>Ja, send min ansøgning</SubmitButton>
          <ButtonLink kind="secondary" href={declinePath({ municipality }, proposal.id)}>
            Nej, jeg vil ikke søge
          </ButtonLink>
        </ButtonRow>
      </Form>
      <p>
        Du behøver ikke svare i dag. Vi sletter den efter <Day day={proposal.untilOn} />, hvis du ikke har sendt den.
      </p>
    </Page>
  );
}
