import { formatLength } from "../../../kernel/danish-day.ts";
import type { Length } from "../../../kernel/length.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { Alert } from "../../../ui/alert.tsx";
import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Day } from "../../../ui/day.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { OwnSetting } from "../../../ui/why.tsx";
import type { WrittenDay } from "../../../ui/written-day.ts";
import type { Letter } from "../domain/letter.ts";
import { pdfPath, postedPath, postPath, staffLetterPath } from "../paths.ts";

/** A paper letter that waits, with whose it is and the day that it was made. */
export interface WaitingLetter {
  readonly letter: Letter;
  readonly caseNumber: string;
  readonly citizen: string;
  /** Whom it goes to, where that is somebody else than the citizen; else null. */
  readonly receiver: string | null;
  readonly madeOn: LocalDate;
  /** The one-use id of its form. */
  readonly submissionId: string;
}

interface PostPageProps {
  readonly frame: Frame;
  readonly letters: readonly WaitingLetter[];
  /** How long after its posting an ordinary letter is taken to have come; undefined where the municipality has not set it. */
  readonly receivedAfter: Length | undefined;
  readonly today: LocalDate;
  /** Whether other letters are sent by Digital Post. */
  readonly sendsDigitally: boolean;
  /** What was written for a letter that was tried, and what is wrong with it. */
  readonly typed?: WrittenDay | undefined;
  readonly problems?: FieldProblems;
  readonly refusal?: string | undefined;
}

/** The name of the field for the day a letter came, one for each letter on the page. */
export const receivedField = (letterId: string): string => `modtaget-${letterId}`;

/** Paper letters to print and post. A letter is sent only once somebody has said that it is in the post. */
export function PostPage(props: PostPageProps) {
  const { frame, letters, problems = [], receivedAfter, refusal, sendsDigitally } = props;
  return (
    <Page title="Post" frame={frame} problems={problems}>
      {refusal !== undefined && (
        <Alert kind="warning" heading="Det kunne ikke lade sig gøre">
          <p>{refusal}</p>
        </Alert>
      )}
      <p>Breve, der sendes på papir. Print brevet, læg det i post, og tryk så »Lagt i post«.</p>
      {receivedAfter !== undefined && (
        <p>
          Et brev regnes for modtaget {formatLength(receivedAfter)} efter, at det er lagt i post. <OwnSetting />
        </p>
      )}
      {sendsDigitally && (
        <p>
          <Link href={`${postPath}/digital`}>Digital Post, der ikke er nået frem</Link>
        </p>
      )}
      {letters.length === 0 && <p>Der er ingen breve, der venter.</p>}
      {letters.map((waiting) => (
        <LetterToPost key={waiting.letter.id} waiting={waiting} {...props} />
      ))}
    </Page>
  );
}

function LetterToPost({
  problems = [],
  receivedAfter,
  today,
  typed,
  waiting,
}: PostPageProps & { waiting: WaitingLetter }) {
  const { caseNumber, citizen, letter, madeOn, receiver, submissionId } = waiting;
  const to = receiver ?? citizen;
  const path = staffLetterPath(letter.caseId, letter.id);
  const field = receivedField(letter.id);
  const isTried = problems.some((problem) => problem.field === field);
  return (
    <section class="card" aria-labelledby={`brev-${letter.id}`}>
      <div class="card-content">
        <h2 id={`brev-${letter.id}`} class="card-heading">
          {letter.title}
        </h2>
        <p>
          Til {to}, {receiver !== null && `om ${citizen}, `}sag {caseNumber}. Skrevet <Day day={madeOn} today={today} />
          . <Link href={path}>Se brevet</Link>.{" "}
          <Link href={pdfPath(path)}>
            Print brevet (PDF)<span class="sr-only"> til {to}</span>
          </Link>
        </p>
        <Form method="post" action={postedPath(letter.id)} submissionId={submissionId}>
          {letter.kind === "decision" && receivedAfter === undefined && (
            <DateField
              name={field}
              label="Hvornår regner I med, at brevet er modtaget?"
              hint="Fristen for at klage regnes fra den dag. Lad feltet stå tomt, hvis I ikke ved det"
              optional
              value={isTried ? typed : undefined}
              problems={problems}
            />
          )}
          <ButtonRow>
            <SubmitButton>
              Lagt i post
              <span class="sr-only">
                : {letter.title} til {to}
              </span>
            </SubmitButton>
          </ButtonRow>
        </Form>
      </div>
    </section>
  );
}
