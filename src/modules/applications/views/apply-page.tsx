import { ButtonLink, ButtonRow } from "../../../ui/button.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { PhoneLink } from "../../../ui/phone-link.tsx";
import { type Step, StepGuide } from "../../../ui/step-guide.tsx";
import { expectationPath } from "../../standards/paths.ts";
import { firstUnanswered, questionState } from "../domain/application-from-draft.ts";
import type { Draft } from "../domain/draft.ts";
import type { Question } from "../domain/question.ts";
import { checkPath, myPagePath, questionPath } from "../paths.ts";

interface ApplyPageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly questions: readonly Question[];
  readonly answers: Draft;
  /** The phone of whoever takes applications in speech; undefined where none is known. */
  readonly phone: string | undefined;
}

/** Where the application begins and is taken up again: what it asks, how far one is, other ways to apply. */
export function ApplyPage(props: ApplyPageProps) {
  const { answers, frame, municipality, phone, questions } = props;
  const at = { municipality };
  const next = firstUnanswered(questions, answers);
  const isBegun = questions.some((question) => questionState(question, answers) !== "open");
  return (
    <Page title="Søg om støtte" frame={frame} back={{ text: "Min side", href: myPagePath(at) }}>
      <p class="rn-lead">
        Du får {questions.length} spørgsmål, ét ad gangen. Du kan svare "ved ikke" på dem alle sammen.
      </p>
      <ul>
        <li>Vi gemmer dine svar undervejs. Du kan holde pause og komme tilbage en anden dag.</li>
        <li>En ven, en pårørende eller en bisidder må gerne hjælpe dig.</li>
        <li>Du ser alle dine svar, før du sender.</li>
        <li>
          Du kan også søge ved at ringe, skrive eller komme til kommunen.
          {phone !== undefined && (
            <>
              {" "}
              Telefon <PhoneLink phone={phone} />.
            </>
          )}
        </li>
      </ul>
      <p>
        <Link href={expectationPath(municipality)}>Læs først, hvad du kan forvente</Link>
      </p>
      <ButtonRow>
        <ButtonLink href={next === undefined ? checkPath(at) : questionPath(at, next.id)}>
          {next === undefined ? "Se dine svar og send" : isBegun ? "Fortsæt" : "Begynd"}
        </ButtonLink>
      </ButtonRow>
      {isBegun && (
        <>
          <h2>Så langt er du</h2>
          <StepGuide steps={questions.map((question) => stepOf(question, props))} />
        </>
      )}
    </Page>
  );
}

function stepOf(question: Question, { answers, municipality }: ApplyPageProps): Step {
  const state = questionState(question, answers);
  return {
    text: question.name,
    state: state === "done" ? "done" : "open",
    href: questionPath({ municipality }, question.id),
    hint: { done: "Færdig", begun: "I gang", open: "Ikke begyndt" }[state],
  };
}
