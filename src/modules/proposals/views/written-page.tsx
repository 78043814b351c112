import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink, ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { firstUnanswered } from "../../applications/domain/application-from-draft.ts";
import type { Question } from "../../applications/domain/question.ts";
import type { ApplyFlow } from "../../applications/paths.ts";
import { AnswerList } from "../../applications/views/answer-list.tsx";
import { maskedCpr } from "../../people/domain/citizen.ts";
import type { Proposal } from "../domain/proposal.ts";
import { forAnotherPath } from "../paths.ts";
import { WritingFor } from "./words-for-another.tsx";

interface WrittenPageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly proposal: Proposal;
  readonly flow: ApplyFlow;
  /** Where who it is for is changed. */
  readonly whoHref: string;
  readonly questions: readonly Question[];
  readonly submissionId: string;
  readonly isKept: boolean;
  readonly problems?: FieldProblems;
}

/** What somebody writes for another: its answers while it is a draft; when it was sent on, that it was and no more. */
export function WrittenPage(props: WrittenPageProps) {
  const { frame, municipality, problems = [], proposal } = props;
  return (
    <Page
      title={`Ansøgning for ${proposal.person.name}`}
      frame={frame}
      back={{ text: "Søg for en anden", href: forAnotherPath({ municipality }) }}
      problems={problems}
    >
      {proposal.state === "draft" ? <AsDraft {...props} /> : <SentOn {...props} />}
    </Page>
  );
}

function AsDraft({ flow, isKept, proposal, questions, submissionId, whoHref }: WrittenPageProps) {
  const next = firstUnanswered(questions, proposal.answers);
  return (
    <>
      {isKept && (
        <Alert kind="success" heading="Dine svar er gemt">
          <p>Du kan lukke siden nu. Når du vil videre, vælger du »Søg for en anden«.</p>
        </Alert>
      )}
      <WritingFor person={proposal.person} />
      <p>
        <Link href={whoHref}>Ret, hvem du skriver for</Link>
      </p>
      <ButtonRow>
        {next === undefined ? null : <ButtonLink href={flow.question(next.id)}>Fortsæt</ButtonLink>}
      </ButtonRow>
      <AnswerList questions={questions} answers={proposal.answers} flow={flow} language="da" />
      {next === undefined && (
        <>
          <h2>Send den til {proposal.person.name}</h2>
          <p>Kommunen får den først, når {proposal.person.name} har sagt ja. Du kan ikke rette i den bagefter.</p>
          <Form method="post" action={flow.check} submissionId={submissionId}>
            <ButtonRow>
              <SubmitButton>Send videre</SubmitButton>
            </ButtonRow>
          </Form>
        </>
      )}
      <p>
        Vi sletter kladden efter <Day day={proposal.untilOn} />, hvis du ikke rører den.{" "}
        <Link href={flow.remove}>Slet kladden nu</Link>
      </p>
    </>
  );
}

/** The same whatever has happened since: the writer is told nothing of the other. */
function SentOn({ flow, proposal }: WrittenPageProps) {
  const { name, cprNumber } = proposal.person;
  return (
    <>
      <Alert kind="success" heading="Den er sendt videre">
        <p>{proposal.sentOn !== null && <Day day={proposal.sentOn} />} sendte du den videre.</p>
      </Alert>
      <h2>Det sker der nu</h2>
      {cprNumber === null ? (
        <p>
          Bed {name} om at sige ja på papir. Papiret skal sendes til kommunen. Ring til os, hvis I har brug for hjælp.
        </p>
      ) : (
        <>
          <p>
            Bed {name} om at logge på her på siden. Vi viser den til den, der har CPR-nummer {maskedCpr(cprNumber)}.
          </p>
          <p>Personen kan også sige ja på papir.</p>
        </>
      )}
      <p>Vi fortæller dig ikke, om personen har svaret. Spørg personen selv.</p>
      <p>
        Vi sletter den efter <Day day={proposal.untilOn} />. <Link href={flow.remove}>Træk den tilbage nu</Link>
      </p>
    </>
  );
}
