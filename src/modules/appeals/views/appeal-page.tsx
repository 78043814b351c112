import { Alert } from "../../../ui/alert.tsx";
import { Day } from "../../../ui/day.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { complaintNumber } from "../../complaints/domain/complaint.ts";
import { complaintPath } from "../../complaints/paths.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import type { AppealView } from "../domain/appeal-view.ts";
import { Checklist } from "./checklist-part.tsx";
import { MakeForm } from "./make-form.tsx";
import { MissingForm } from "./missing-form.tsx";
import { NewPapers } from "./new-papers.tsx";
import { Packages } from "./packages-part.tsx";
import { Questions } from "./questions-part.tsx";

/** Which form of the page was tried. */
export type TriedForm = "missing" | "make" | "send" | "question";

/** What the page of a package is shown with. */
export interface AppealPageProps {
  readonly frame: Frame;
  readonly view: AppealView;
  readonly form: FormState;
  /** Null where none was. */
  readonly tried: TriedForm | null;
  /** A one-use id for each form. */
  readonly submissionIds: Readonly<Record<TriedForm, string>>;
  readonly notice?: string | undefined;
  readonly refusal?: string | undefined;
}

/** Pakken til Ankestyrelsen: the three days, what is asked for and what answers it, what was made, and what was sent. */
export function AppealPage(props: AppealPageProps) {
  const { form, frame, notice, refusal, view } = props;
  const { appeal, complaint, record } = view;
  return (
    <CaseWorkPage
      view={view}
      frame={frame}
      title="Pakken til Ankestyrelsen"
      step={null}
      isBelow
      problems={form.problems}
      notice={notice}
      refusal={refusal}
    >
      <p>
        <Link href={complaintPath(record.id, complaint.id)}>Klage {complaintNumber(record.number, complaint)}</Link>
      </p>
      <Stand {...props} />
      <NewPapers papers={view.newPapers} />
      <Dates view={view} />
      <Packages {...props} />
      {appeal.sendings.length > 0 && <Questions {...props} />}
      <Checklist view={view} />
      <MissingForm {...props} />
      <MakeForm {...props} />
    </CaseWorkPage>
  );
}

/** Where it is now, and what hurries. */
function Stand({ view: { appeal, complaint } }: AppealPageProps) {
  const sent = complaint.steps.find(({ kind }) => kind === "sent-on");
  if (sent !== undefined)
    return (
      <p class="rn-lead">
        Klagen blev sendt til Ankestyrelsen <Day day={sent.on} />.
        {appeal.sendings.length === 0 && " Papirerne blev sendt uden om systemet."}
      </p>
    );
  if (complaint.wasLate)
    return (
      <Alert kind="warning" heading="Klagen kom efter fristen: send den straks" quiet>
        <p>I afviser den ikke, og I skal ikke genvurdere først. Ankestyrelsen tager stilling til fristen.</p>
      </Alert>
    );
  return <p class="rn-lead">{appeal.packages.some(({ state }) => state === "made") ? made : begin}</p>;
}

const made = "Pakken er lavet. Send den, og skriv ned, at den er sendt.";
const begin = "Se listen igennem, og lav pakken. Systemet sender ikke selv til Ankestyrelsen.";

/** The days as the appeal board means them. */
function Dates({ view: { appeal, complaint, dates } }: { readonly view: AppealView }) {
  return (
    <>
      <h2>De tre datoer</h2>
      <SummaryList
        items={[
          {
            term: "Afgørelsen er fra",
            answer: dates.decidedOn === null ? "Ikke oplyst" : <Day day={dates.decidedOn} />,
          },
          { term: "Klagen er modtaget", answer: <Day day={dates.complaintOn} /> },
          {
            term: "Genvurderingen er sendt",
            answer:
              dates.reassessedOn === null ? (
                complaint.wasLate ? (
                  "Ingen: klagen kom efter fristen"
                ) : (
                  "I har ikke genvurderet endnu"
                )
              ) : (
                <>
                  <Day day={dates.reassessedOn} />
                  {appeal.sendings.length === 0 && ", hvis I sender i dag"}
                </>
              ),
          },
        ]}
      />
    </>
  );
}
