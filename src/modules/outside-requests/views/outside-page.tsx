import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink, ButtonRow } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { newAccessPath, outsidePath } from "../../access-requests/paths.ts";
import { sizeInWords } from "../../documents/domain/document-type.ts";
import { staffLetterPath } from "../../letters/paths.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import { outcomeWords } from "../domain/outside-entries.ts";
import { endOf, type OneOutsideView, type OutsideRequest, type OutsideStep } from "../domain/outside-request.ts";
import { outsideFilePath, outsideRequestPath } from "../paths.ts";
import { AnswerForm, EndForm, PutOffForm } from "./outside-forms.tsx";

/** What the page of a request from outside is shown with. */
export interface OutsidePageProps {
  readonly frame: Frame;
  readonly view: OneOutsideView;
  readonly mayAnswer: boolean;
  readonly form: FormState;
  /** Which of the forms was tried; null where none was. */
  readonly tried: "answer" | "put-off" | "end" | null;
  /** One-use ids of the forms that answer, put off and end. */
  readonly submissionIds: readonly [string, string, string];
  readonly notice?: string | undefined;
  readonly refusal?: string | undefined;
}

/** One request from outside: who asks and for what, the whole file to choose from, and the answer. */
export function OutsidePage(props: OutsidePageProps) {
  const { form, frame, mayAnswer, notice, refusal, view } = props;
  const { record, request } = view;
  const end = endOf(request);
  return (
    <CaseWorkPage
      view={view}
      frame={frame}
      title={end === undefined ? "Svar en anden om aktindsigt" : "En andens aktindsigt"}
      step={null}
      isBelow
      problems={form.problems}
      notice={notice}
      refusal={refusal}
      refusalHeading="Svaret er ikke lavet"
    >
      <p>
        <Link href={outsidePath(record.id)}>Det, andre har bedt om</Link>
      </p>
      {end === undefined && <Late view={view} />}
      <Asked view={view} />
      {end !== undefined && <Ended caseId={record.id} end={end} request={request} />}
      {end === undefined && <BeingMade view={view} />}
      {end === undefined && mayAnswer && (
        <>
          {request.making?.hasFailed !== false && <AnswerForm {...props} />}
          <PutOffForm {...props} />
          <EndForm {...props} />
        </>
      )}
    </CaseWorkPage>
  );
}

/** That an answer was chosen and its file is being made, or could not be. */
function BeingMade({ view: { record, request } }: { view: OneOutsideView }) {
  if (request.making === null) return null;
  if (request.making.hasFailed)
    return (
      <Alert kind="error" heading="Filen kunne ikke laves">
        <p>Systemet har prøvet flere gange. Der er ikke svaret.</p>
        <p>Svar igen herunder. Går det galt igen, så sig det til dem, der driver systemet.</p>
      </Alert>
    );
  return (
    <>
      <Alert kind="info" heading="Filen og brevet bliver lavet nu">
        <p>Der er ikke svaret endnu. En lille sag tager få sekunder, en stor sag op til et minut.</p>
      </Alert>
      <ButtonRow>
        <ButtonLink href={outsideRequestPath(record.id, request.id)}>Se, om filen er færdig</ButtonLink>
      </ButtonRow>
      <p>Filen bliver, som du valgte den. Det, der kommer i sagen nu, er ikke med.</p>
    </>
  );
}

/** That the last day told has gone. */
function Late({ view: { owed, request, today } }: { view: OneOutsideView }) {
  const due = owed.obligations.find(
    (one) => one.what === "access" && one.length !== null && one.countedFrom === request.on,
  )?.due;
  const days = [...(due ? [due] : []), ...request.steps.flatMap(({ expectedOn }) => expectedOn ?? [])].toSorted();
  const last = days.at(-1);
  if (last === undefined || last >= today) return null;
  return (
    <Alert kind="warning" heading="Svaret er for sent, og der er ikke skrevet en ny dag">
      <p>
        Svaret skulle være kommet <Day day={last} />. Svar nu, eller skriv hvorfor det tager længere tid.
      </p>
    </Alert>
  );
}

function Asked({ view: { record, request } }: { view: OneOutsideView }) {
  return (
    <SummaryList
      items={[
        { term: "Bedt om", answer: <Day day={request.on} /> },
        { term: "Af", answer: request.name },
        { term: "Brev sendes til", answer: request.address.join(", ") },
        { term: "Med egne ord", answer: <span class="rn-written">{request.wish}</span> },
        ...request.steps
          .filter(({ kind }) => kind === "delayed")
          .map(({ expectedOn, letterId, reason }) => ({
            term: "Lovet senere",
            answer: (
              <>
                {expectedOn !== null && <Day day={expectedOn} />}. {reason}{" "}
                {letterId !== null && <Link href={staffLetterPath(record.id, letterId)}>Brevet</Link>}
              </>
            ),
          })),
      ]}
    />
  );
}

interface EndedProps {
  readonly caseId: string;
  readonly end: OutsideStep;
  readonly request: OutsideRequest;
}

function Ended({ caseId, end, request }: EndedProps) {
  if (end.kind === "withdrawn") return <p>Ønsket er trukket tilbage.</p>;
  if (end.outcome === null)
    return (
      <p>
        Den, der spurgte, taler for borgeren.{" "}
        <Link href={newAccessPath(caseId)}>Skriv det ned som borgerens ønske</Link>, med samme dag.
      </p>
    );
  return (
    <>
      <h2>Svaret</h2>
      <p>
        De får {outcomeWords[end.outcome]}. Skrevet <Day day={end.on} />.{" "}
        {end.letterId !== null && <Link href={staffLetterPath(caseId, end.letterId)}>Brevet med svaret</Link>}
      </p>
      {end.reason !== "" && (
        <p class="rn-written">
          {end.reason} ({end.rule})
        </p>
      )}
      {end.given.length > 0 && (
        <ul>
          {end.given.map(({ name, on, title }) => (
            <li key={name}>
              {title}, <Day day={on} short />
            </li>
          ))}
        </ul>
      )}
      <FileToPrint caseId={caseId} request={request} />
    </>
  );
}

/** The file that is printed and laid with the letter. */
function FileToPrint({ caseId, request: { files, id } }: Pick<EndedProps, "caseId" | "request">) {
  if (files.length === 0) return null;
  return (
    <>
      <h2>Filen, der skal med brevet</h2>
      <p>Print filen, og læg den ved brevet. Nævner den filer ved siden af, så tag dem fra sagens dokumenter.</p>
      <ul>
        {files.map(({ firstPage, lastPage, sizeBytes }, at) => (
          <li key={firstPage}>
            <Link href={outsideFilePath(caseId, id, at + 1)}>
              Side {firstPage} til {lastPage} (PDF)
            </Link>
            , {sizeInWords(sizeBytes)}
          </li>
        ))}
      </ul>
    </>
  );
}
