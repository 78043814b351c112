import type { LocalDate } from "../../../kernel/local-date.ts";
import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink, ButtonRow } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { PhoneLink } from "../../../ui/phone-link.tsx";
import { type Step, StepGuide } from "../../../ui/step-guide.tsx";
import { expectationPath } from "../../standards/paths.ts";
import { firstUnanswered, questionState } from "../domain/application-from-draft.ts";
import type { Draft } from "../domain/draft.ts";
import type { FormLanguage, Question } from "../domain/question.ts";
import { type ApplyFlow, myPagePath } from "../paths.ts";
import { applyWords } from "./apply-words.ts";

interface ApplyPageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly flow: ApplyFlow;
  readonly language: FormLanguage;
  readonly today: LocalDate;
  readonly questions: readonly Question[];
  readonly answers: Draft;
  /** The day on which something was last written; null where nothing is. */
  readonly savedOn: LocalDate | null;
  /** The phone of whoever takes applications in speech; undefined where none is known. */
  readonly phone: string | undefined;
  /** Whether the reader may write for another: only people as themselves do. */
  readonly mayWriteForAnother: boolean;
  /** What has just been done. */
  readonly done: "kept" | "removed" | undefined;
}

/** Where the application begins and is taken up again: what it asks, how far one is, other ways to apply. */
export function ApplyPage(props: ApplyPageProps) {
  const { answers, flow, frame, language, municipality, phone, questions, savedOn } = props;
  const words = applyWords[language];
  const next = firstUnanswered(questions, answers);
  return (
    <Page title={words.title} frame={frame} back={{ text: words.myPage, href: myPagePath({ municipality }) }}>
      <Told {...props} />
      <p class="rn-lead">{words.lead(questions.length)}</p>
      <ul>
        {words.promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
        <li>
          {words.otherWays}
          {phone !== undefined && (
            <>
              {" "}
              {words.phone} <PhoneLink phone={phone} />.
            </>
          )}
        </li>
      </ul>
      <p>
        <Link href={expectationIn(municipality, language)}>{words.expectation}</Link>
      </p>
      <ButtonRow>
        <ButtonLink href={next === undefined ? flow.check : flow.question(next.id)}>
          {next === undefined ? words.seeAndSend : savedOn === null ? words.begin : words.goOn}
        </ButtonLink>
      </ButtonRow>
      {props.mayWriteForAnother && (
        <p>
          <Link href={`${myPagePath({ municipality })}/for-en-anden`}>{words.forAnother}</Link>
        </p>
      )}
      {savedOn !== null && (
        <>
          <h2>{words.soFar}</h2>
          <StepGuide steps={questions.map((question) => stepOf(question, props))} lang={language} />
          <p>
            <Link href={flow.remove}>{words.remove}</Link>
          </p>
        </>
      )}
    </Page>
  );
}

const expectationIn = (municipality: string, language: FormLanguage): string =>
  `${expectationPath(municipality)}${language === "en" ? "?sprog=en" : ""}`;

/** What has just been done; else, of a draft that is a day old or more, that it waits and since when. */
function Told({ answers, done, language, questions, savedOn, today }: ApplyPageProps) {
  const words = applyWords[language];
  if (done === "removed") {
    return (
      <Alert kind="success" heading={words.removed}>
        <p>{words.removedMore}</p>
      </Alert>
    );
  }
  if (savedOn === null) return null;
  if (done === "kept") {
    const next = firstUnanswered(questions, answers);
    return (
      <Alert kind="success" heading={words.kept}>
        <p>{words.keptMore}</p>
        <p>{words.keptBack(words.myPage)}</p>
        {next !== undefined && (
          <p>
            {words.keptNext} {next.name}.
          </p>
        )}
      </Alert>
    );
  }
  if (savedOn === today) return null;
  return (
    <Alert kind="info" heading={words.waits}>
      <p>
        {words.waitsMore} <Day day={savedOn} today={today} lang={language} />.
      </p>
    </Alert>
  );
}

function stepOf(question: Question, { answers, flow, language }: ApplyPageProps): Step {
  const state = questionState(question, answers);
  return {
    text: question.name,
    state: state === "done" ? "done" : "open",
    href: flow.question(question.id),
    hint: applyWords[language].states[state],
  };
}
