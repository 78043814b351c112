import type { ComponentChildren } from "preact";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink, ButtonRow } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { citizenCasePath } from "../../cases/paths.ts";
import { citizenLetterPath, pdfPath } from "../../letters/paths.ts";
import { deadlineFor } from "../../obligations/domain/letter-deadline.ts";
import { helpersPath } from "../../people/paths.ts";
import type { Application } from "../domain/application.ts";
import type { MyCase } from "../domain/case-with-applications.ts";
import type { FormLanguage } from "../domain/question.ts";
import { myPagePath, withdrawPath } from "../paths.ts";
import { receiptWords } from "./receipt-words.ts";
import { AppliedTasks, ToldInApplication } from "./told-in-application.tsx";
import { Reach } from "./unit-contact.tsx";

interface ReceiptPageProps {
  readonly frame: Frame;
  readonly language?: FormLanguage;
  readonly municipality: string;
  readonly today: LocalDate;
  readonly mine: MyCase;
  /** The application that the receipt is for: the newest. */
  readonly application: Application;
  /** Whether whoever reads it may take the application back. */
  readonly mayWithdraw: boolean;
  readonly audience: "citizen" | "representative";
  /** What is owed in the case; in Danish. */
  readonly children: ComponentChildren;
}

/** The citizen's receipt: the number, who has the case, by when an answer comes, what happens now, whom to ask. */
export function ReceiptPage(props: ReceiptPageProps) {
  const { frame, language = "da", mine, municipality } = props;
  const words = receiptWords[language];
  const at = { municipality };
  return (
    <Page
      title={words.title}
      windowTitle={words.windowTitle(mine.record.number)}
      frame={frame}
      back={{ text: words.myPage, href: myPagePath(at) }}
    >
      <Standing {...props} />
      {mine.open.includes("status") && (
        <ButtonRow>
          <ButtonLink href={citizenCasePath(at, mine.record.id)}>{words.follow}</ButtonLink>
        </ButtonRow>
      )}
      {language === "da" && props.children}
      {isWaiting(mine, props.application) && <WhatNext language={language} />}
      <Helper {...props} />
      {mine.open.includes("letters") && (
        <>
          <h2>{words.letter}</h2>
          <ReceiptLetters {...props} />
        </>
      )}
      <Sent {...props} />
    </Page>
  );
}

/** What happens with an application that nobody has answered yet. */
function WhatNext({ language }: { language: FormLanguage }) {
  const words = receiptWords[language];
  return (
    <>
      <h2>{words.next}</h2>
      <ol>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
}

/** What was sent, and the way to take it back. It stands as it was written, with our words around it in Danish. */
function Sent({ application, audience, language = "da", mayWithdraw, mine, municipality }: ReceiptPageProps) {
  const words = receiptWords[language];
  return (
    <>
      <Details summary={words.sent}>
        <div lang={language === "en" ? "da" : undefined}>
          <AppliedTasks application={application} audience={audience} />
          <ToldInApplication application={application} audience={audience} />
        </div>
      </Details>
      {isWaiting(mine, application) && mayWithdraw && (
        <p>
          <Link href={withdrawPath({ municipality }, mine.record.id)}>{words.withdraw}</Link>
        </p>
      )}
    </>
  );
}

const isWaiting = ({ waiting }: MyCase, { id }: Application): boolean => waiting.some((each) => each.id === id);

/** The way to a mandate, for whoever told of a helper. Only the citizen gives one. */
function Helper({ application, audience, language = "da", municipality }: ReceiptPageProps) {
  if (application.helper === null || audience !== "citizen") return null;
  const words = receiptWords[language];
  return (
    <>
      <h2>{words.helper}</h2>
      <p>
        {words.helperMore} <Link href={helpersPath({ municipality })}>{words.helperLink}</Link>
      </p>
    </>
  );
}

function Standing({ application, language = "da", mine, today }: ReceiptPageProps) {
  const words = receiptWords[language];
  const { withdrawnOn } = application;
  if (withdrawnOn !== null) {
    return (
      <Alert kind="info" heading={words.withdrawn}>
        <p>
          {words.withdrawnOn} <Day day={withdrawnOn} lang={language} />. {words.always}
        </p>
      </Alert>
    );
  }
  const due = deadlineFor(mine.owed.obligations, "decision")?.due ?? null;
  const { caseworker, unit } = mine;
  return (
    <>
      <Alert kind="success" heading={words.number(mine.record.number)}>
        <p>
          {words.receivedOn} <Day day={application.receivedOn} lang={language} />.{" "}
          {isWaiting(mine, application) && words.nothingMore}
        </p>
      </Alert>
      <SummaryList
        items={[
          { term: words.unit, answer: unit?.name ?? mine.record.unit },
          { term: words.contact, answer: <Reach unit={unit} caseworker={caseworker} language={language} /> },
          ...(isWaiting(mine, application)
            ? [{ term: words.answerBy, answer: <AnswerBy due={due} today={today} language={language} /> }]
            : []),
        ]}
      />
    </>
  );
}

function AnswerBy({ due, language, today }: { due: LocalDate | null; language: FormLanguage; today: LocalDate }) {
  if (due === null) return <>{receiptWords[language].unset}</>;
  return (
    <strong>
      <Day day={due} today={today} lang={language} />
    </strong>
  );
}

function ReceiptLetters({ language = "da", mine, municipality }: ReceiptPageProps) {
  const words = receiptWords[language];
  const letters = mine.letters.filter(({ kind }) => kind === "receipt");
  if (letters.length === 0) return <p>{words.byPost}</p>;
  const danish = language === "en" ? "da" : undefined;
  return (
    <ul>
      {letters.map(({ id, title }) => {
        const page = citizenLetterPath(municipality, mine.record.id, id);
        return (
          <li key={id}>
            <Link href={page} {...(danish && { lang: danish })}>
              {title}
            </Link>
            {danish && " (in Danish)"} (
            <Link href={pdfPath(page)}>
              {words.pdf}
              <span class="sr-only">
                : <span lang={danish}>{title}</span>
              </span>
            </Link>
            )
          </li>
        );
      })}
    </ul>
  );
}
