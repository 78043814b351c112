import type { ComponentChildren } from "preact";
import { capitalised } from "../../../kernel/in-a-row.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Day } from "../../../ui/day.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Paragraphs } from "../../../ui/paragraphs.tsx";
import { Sound } from "../../../ui/sound.tsx";
import { type SummaryItem, SummaryList } from "../../../ui/summary-list.tsx";
import { tasksInARow } from "../../applications/domain/tasks-in-a-row.ts";
import { casePath, complaintsPath } from "../../cases/paths.ts";
import { issuedDecisionPath } from "../../decisions/paths.ts";
import { documentsPath, filePath } from "../../documents/paths.ts";
import { staffLetterPath } from "../../letters/paths.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import { type Complaint, complaintNumber } from "../domain/complaint.ts";
import { complaintStand, isMisfiled, isTakenBackFromAppeal, isWithAuthority } from "../domain/complaint-stand.ts";
import type { CaseComplaintsView } from "../domain/complaint-views.ts";
import {
  complainantWords,
  complaintLabel,
  standWords,
  subjectLabels,
  wayWords,
  wordsSaid,
} from "../domain/complaint-words.ts";
import type { StepAct } from "../domain/step-acts.ts";
import { StaffCourse } from "./staff-course.tsx";
import { StaffNow } from "./staff-now.tsx";
import { StepForms } from "./step-forms.tsx";

/** What the page of a complaint is shown with, for staff. */
export interface ComplaintPageProps {
  readonly frame: Frame;
  readonly view: CaseComplaintsView;
  readonly complaint: Complaint;
  readonly form: FormState;
  /** A one-use id for the form of each act. */
  readonly submissionIds: Readonly<Record<StepAct, string>>;
  /** Whether the reader answers complaints, and not only receives them. */
  readonly mayAnswer: boolean;
  readonly notice?: string | undefined;
  readonly refusal?: string | undefined;
  /** What later parts of the system tell of it: where it is with the appeal body, say. */
  readonly beside?: ComponentChildren;
}

/** Whether the municipality itself has the next thing to do; what goes to and comes from the appeal body then stands below. */
const isToLookAgain = (complaint: Complaint): boolean =>
  !complaint.wasLate && ["asked", "waiting", "renewing"].includes(complaintStand(complaint));

/** One complaint: what it is, how it has gone, and what can be written down to it now. */
export function ComplaintPage(props: ComplaintPageProps) {
  const { complaint, form, frame, notice, refusal, view } = props;
  const { record } = view;
  return (
    <CaseWorkPage
      view={view}
      frame={frame}
      title={`Klage ${complaintNumber(record.number, complaint)}`}
      step={null}
      problems={form.problems}
      notice={notice}
      refusal={refusal}
    >
      <p>
        <Link href={complaintsPath(record.id)}>Alle klager i sagen</Link>
      </p>
      <p class="rn-lead">
        {complaintLabel(complaint)}. {standWords[complaintStand(complaint)]}.
      </p>
      <WhatToKnow complaint={complaint} />
      <StaffNow {...props} />
      <h2>Klagen</h2>
      <SummaryList items={itemsOf(props)} />
      <StaffCourse complaint={complaint} caseId={record.id} />
      {isToLookAgain(complaint) ? (
        <>
          <StepForms {...props} />
          {props.beside}
        </>
      ) : (
        <>
          {!isMisfiled(complaint) && props.beside}
          <StepForms {...props} />
        </>
      )}
    </CaseWorkPage>
  );
}

/** What one must know before one goes on. */
function WhatToKnow({ complaint }: { readonly complaint: Complaint }) {
  return (
    <>
      {complaintStand(complaint) === "asked" && (
        <Alert kind="warning" heading="Borgeren er ikke blevet hørt om klagen" quiet>
          <p>{complaint.by.name} har klaget uden fuldmagt. Borgeren har fået et brev. Fristerne løber.</p>
        </Alert>
      )}
      {complaint.wasLate && isWithAuthority(complaint) && (
        <Alert kind="info" heading="Klagen kom efter fristen" quiet>
          <p>I afviser den ikke. Send den straks til Ankestyrelsen. De tager stilling til fristen.</p>
        </Alert>
      )}
      {isTakenBackFromAppeal(complaint) && (
        <Alert kind="info" heading="Ankestyrelsen har fået klagen" quiet>
          <p>
            Borgeren har siden trukket den tilbage, helt eller delvist. Skriv til Ankestyrelsen, hvad der er trukket.
          </p>
        </Alert>
      )}
      {complaint.track === "decision" && !complaint.hasAppeal && isWithAuthority(complaint) && (
        <Alert kind="info" heading="Ingen anden myndighed" quiet>
          <p>Borgeren kan ikke klage til Ankestyrelsen. Se på sagen igen, og svar i et brev.</p>
        </Alert>
      )}
    </>
  );
}

const unsaid = ({ recordings }: Complaint): string =>
  recordings.length > 0 ? "Klagen er en lydoptagelse. Den er ikke skrevet ned endnu." : "Klageren er uenig.";

function Received({
  caseId,
  complaint,
  mayAnswer,
}: Pick<ComplaintPageProps, "complaint" | "mayAnswer"> & { readonly caseId: string }) {
  return (
    <>
      <Day day={complaint.receivedOn} />, {wayWords[complaint.way]}
      {complaint.readBack && ", skrevet ned og læst op"}.{" "}
      {mayAnswer && !isMisfiled(complaint) && <Link href={`${casePath(caseId)}#tidslinje`}>Ret dagen i journalen</Link>}
    </>
  );
}

function itemsOf({ complaint, mayAnswer, view: { ground, record } }: ComplaintPageProps): readonly SummaryItem[] {
  const { by, decidedOn, decisionId, parts } = complaint;
  return [
    {
      term: "Modtaget",
      answer: <Received complaint={complaint} caseId={record.id} mayAnswer={mayAnswer} />,
    },
    {
      term: "Hvem klager",
      answer: by.kind === "citizen" ? "Borgeren" : `${by.name} (${complainantWords[by.kind]})`,
    },
    { term: "Klageren siger, det handler om", answer: subjectLabels[complaint.subject] },
    ...(decidedOn === null || decisionId === null
      ? []
      : [
          {
            term: "Afgørelse",
            answer: (
              <>
                <Link href={issuedDecisionPath(record.id, decisionId)}>
                  Afgørelsen <Day day={decidedOn} short />
                </Link>
                . {capitalised(tasksInARow(parts.map(({ task }) => task)))}
              </>
            ),
          },
        ]),
    ...(complaint.provider === null
      ? []
      : [{ term: "Udføreren læser den", answer: ground.provider?.name ?? complaint.provider }]),
    { term: "Klagen", answer: <Paragraphs text={wordsSaid(complaint) || unsaid(complaint)} /> },
    ...(complaint.lateReason === ""
      ? []
      : [{ term: "Derfor kom den sent", answer: <Paragraphs text={complaint.lateReason} /> }]),
    ...(complaint.papers.length === 0
      ? []
      : [
          {
            term: "Papirer",
            answer: <Link href={documentsPath(record.id)}>{complaint.papers.length} i sagens dokumenter</Link>,
          },
        ]),
    ...complaint.recordings.map((id) => ({
      term: "Lydoptagelse",
      answer: <Sound label="Lydoptagelse af klagen" href={filePath(documentsPath(record.id), id)} />,
    })),
    ...(complaint.letterId === null
      ? []
      : [
          {
            term: "Kvittering",
            answer: <Link href={staffLetterPath(record.id, complaint.letterId)}>Læs kvitteringen</Link>,
          },
        ]),
  ];
}
