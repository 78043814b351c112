import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import { Link } from "../../../ui/link.tsx";
import { isToAuthority, type Report, reportKinds } from "../domain/report.ts";
import { kindLabels } from "../domain/report-words.ts";
import { writeReportPath } from "../paths.ts";
import { ReportAnswer, ReportState } from "./report-list.tsx";
import { SettleSafety } from "./settle-safety.tsx";

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
            <SettleSafety orderId={orderId} reportId={report.id} fields={{}} submissionId={newSubmissionId()} />
          )}
        </Details>
      ))}
    </>
  );
}
