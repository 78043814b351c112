import { SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import { Link } from "../../../ui/link.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { isToAuthority, type Report, reportKinds } from "../domain/report.ts";
import { reportFields } from "../domain/report-form.ts";
import { kindLabels, outcomeLabels, safetyOutcomes } from "../domain/report-words.ts";
import { settleSafetyPath, writeReportPath } from "../paths.ts";
import { ReportAnswer, ReportState } from "./report-list.tsx";

interface ProviderReportsProps {
  readonly orderId: string;
  readonly reports: readonly Report[];
  readonly newSubmissionId: () => string;
}

/** Meld tilbage: the ways to report back, and what came of what was reported. */
export function ProviderReports({ newSubmissionId, orderId, reports }: ProviderReportsProps) {
  return (
    <>
      <h2>Meld tilbage</h2>
      <ul>
        {reportKinds.map((kind) => (
          <li key={kind}>
            <Link href={writeReportPath(orderId, kind)}>{kindLabels[kind]}</Link>
          </li>
        ))}
      </ul>
      {reports.length > 0 && <h3>Det har I meldt</h3>}
      {reports.map((report) => (
        <Details
          key={report.id}
          summary={
            <>
              {kindLabels[report.kind]}, <Day day={report.on} short /> <ReportState report={report} />
            </>
          }
        >
          <p class="rn-written">{report.text}</p>
          <ReportAnswer report={report} />
          {!isToAuthority(report) && report.settled === null && (
            <SettleSafety orderId={orderId} report={report} submissionId={newSubmissionId()} />
          )}
        </Details>
      ))}
    </>
  );
}

interface SettleSafetyProps {
  readonly orderId: string;
  readonly report: Report;
  readonly submissionId: string;
}

/** Whoever answers for the work day to day tells what is done. */
const SettleSafety = ({ orderId, report, submissionId }: SettleSafetyProps) => (
  <Form method="post" action={settleSafetyPath(orderId, report.id)} submissionId={submissionId}>
    <p>Lederen eller den, der har ansvar for arbejdsmiljøet hos jer, skriver, hvad der er gjort.</p>
    <RadioGroup
      name={reportFields.outcome}
      label="Hvad er der gjort?"
      choices={safetyOutcomes.map((outcome) => ({ value: outcome, label: outcomeLabels[outcome] }))}
    />
    <TextArea name={reportFields.done} label="Skriv kort om det" rows={2} />
    <SubmitButton kind="secondary">Afslut</SubmitButton>
  </Form>
);
