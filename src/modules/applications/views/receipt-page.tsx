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
import type { Letter } from "../../letters/domain/letter.ts";
import { citizenLetterPath, pdfPath } from "../../letters/paths.ts";
import { deadlineFor } from "../../obligations/domain/letter-deadline.ts";
import type { Application } from "../domain/application.ts";
import type { MyCase } from "../domain/case-with-applications.ts";
import { myPagePath, withdrawPath } from "../paths.ts";
import { AppliedTasks, ToldInApplication } from "./told-in-application.tsx";
import { Reach } from "./unit-contact.tsx";

interface ReceiptPageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly today: LocalDate;
  readonly mine: MyCase;
  /** The application that the receipt is for: the newest. */
  readonly application: Application;
  /** Whether whoever reads it may take the application back. */
  readonly mayWithdraw: boolean;
  readonly audience: "citizen" | "representative";
  /** What is owed in the case. */
  readonly children: ComponentChildren;
}

/** The citizen's receipt: the number, who has the case, by when an answer comes, what happens now, whom to ask. */
export function ReceiptPage(props: ReceiptPageProps) {
  const { application, frame, mine, municipality, today } = props;
  const at = { municipality };
  const isWaiting = mine.waiting.some(({ id }) => id === application.id);
  return (
    <Page
      title="Vi har fået din ansøgning"
      windowTitle={`Kvittering, sag ${mine.record.number}`}
      frame={frame}
      back={{ text: "Min side", href: myPagePath(at) }}
    >
      <Standing application={application} mine={mine} today={today} isWaiting={isWaiting} />
      {mine.open.includes("status") && (
        <ButtonRow>
          <ButtonLink href={citizenCasePath(at, mine.record.id)}>Følg din sag</ButtonLink>
        </ButtonRow>
      )}
      {props.children}
      <h2>Sådan går det videre</h2>
      <ol>
        <li>Vi læser det, du har skrevet eller sagt.</li>
        <li>Vi kontakter dig og aftaler en samtale.</li>
        <li>Vi vurderer sammen med dig, hvad der kan hjælpe.</li>
        <li>Du får vores afgørelse i et brev. Kan vi ikke nå det til tiden, skriver vi til dig inden.</li>
      </ol>
      {mine.open.includes("letters") && (
        <>
          <h2>Din kvittering som brev</h2>
          <ReceiptLetters {...props} />
        </>
      )}
      <Details summary="Se det, du har sendt">
        <AppliedTasks application={application} audience="citizen" />
        <ToldInApplication application={application} audience={props.audience} />
      </Details>
      {isWaiting && props.mayWithdraw && (
        <p>
          <Link href={withdrawPath(at, mine.record.id)}>Træk din ansøgning tilbage</Link>
        </p>
      )}
    </Page>
  );
}

interface StandingProps {
  readonly application: Application;
  readonly mine: MyCase;
  readonly today: LocalDate;
  readonly isWaiting: boolean;
}

function Standing({ application, isWaiting, mine, today }: StandingProps) {
  const decision = deadlineFor(mine.owed.obligations, "decision");
  const { withdrawnOn } = application;
  if (withdrawnOn !== null) {
    return (
      <Alert kind="info" heading="Du har trukket din ansøgning tilbage">
        <p>
          Det skete <Day day={withdrawnOn} />. Du kan altid søge igen.
        </p>
      </Alert>
    );
  }
  return (
    <>
      <Alert kind="success" heading={`Dit sagsnummer er ${mine.record.number}`}>
        <p>
          Vi fik din ansøgning <Day day={application.receivedOn} />. Du behøver ikke gøre mere nu.
        </p>
      </Alert>
      <SummaryList
        items={[
          { term: "Hvem har sagen", answer: mine.unit?.name ?? mine.record.unit },
          { term: "Kontakt", answer: <Reach unit={mine.unit} caseworker={mine.caseworker} /> },
          ...(isWaiting
            ? [{ term: "Du får svar senest", answer: <AnswerBy due={decision?.due ?? null} today={today} /> }]
            : []),
        ]}
      />
    </>
  );
}

function AnswerBy({ due, today }: { due: LocalDate | null; today: LocalDate }) {
  if (due === null) return <>Fristen er ikke oplyst. Ring til os, og spørg.</>;
  return (
    <strong>
      <Day day={due} today={today} />
    </strong>
  );
}

function ReceiptLetters({ mine, municipality }: ReceiptPageProps) {
  const letters = mine.letters.filter(({ kind }) => kind === "receipt");
  if (letters.length === 0) return <p>Kvitteringen kommer til dig med posten.</p>;
  return (
    <ul>
      {letters.map((letter: Letter) => {
        const page = citizenLetterPath(municipality, mine.record.id, letter.id);
        return (
          <li key={letter.id}>
            <Link href={page}>{letter.title}</Link> (
            <Link href={pdfPath(page)}>
              hent som PDF<span class="sr-only">: {letter.title}</span>
            </Link>
            )
          </li>
        );
      })}
    </ul>
  );
}
