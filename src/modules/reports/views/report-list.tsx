import { Day } from "../../../ui/day.tsx";
import { Link } from "../../../ui/link.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { isForCitizen, isToAuthority, type Report } from "../domain/report.ts";
import {
  kindForCitizen,
  kindLabels,
  outcomeForCitizen,
  outcomeLabels,
  supportForCitizen,
} from "../domain/report-words.ts";
import { reportPath } from "../paths.ts";

/** How a report stands, in a word. */
export const ReportState = ({ report }: { readonly report: Report }) => (
  <Tag kind={report.settled === null ? "warning" : "success"}>
    {report.settled !== null ? "Afsluttet" : report.seen === null ? "Ny" : "Set"}
  </Tag>
);

/** What came of a report. */
export const ReportAnswer = ({ report: { settled } }: { readonly report: Report }) =>
  settled === null ? null : (
    <p>
      <Day day={settled.on} />, {settled.by}: {outcomeLabels[settled.outcome]}. {settled.text}
    </p>
  );

/** What was reported in an order, for those who work with the case. */
export function CaseReports({ reports }: { readonly reports: readonly Report[] }) {
  if (reports.length === 0) return null;
  return (
    <>
      <h3>Tilbagemeldinger</h3>
      <ul class="rn-plain">
        {reports.map((report) => (
          <li key={report.id}>
            <Link href={reportPath(report.caseId, report.id)}>{kindLabels[report.kind]}</Link>,{" "}
            <Day day={report.on} short /> <ReportState report={report} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What those who give the support have told the municipality, as the citizen reads it. */
export function MyReports({ reports }: { readonly reports: readonly Report[] }) {
  const shown = reports.filter((report) => isToAuthority(report) && isForCitizen(report));
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="fortalt-kommunen">
      <h2 id="fortalt-kommunen">Det har de fortalt kommunen</h2>
      <ul>
        {shown.map((report) => (
          <li key={report.id}>
            <p>
              <Day day={report.on} />: {report.kind === "safety" ? "" : kindForCitizen[report.kind]}.{" "}
              {supportForCitizen[report.support]}
            </p>
            <p class="rn-written">{report.text}</p>
            {report.settled === null ? (
              <p>Kommunen har ikke svaret endnu. Er du uenig, så skriv eller ring til din sagsbehandler.</p>
            ) : (
              <p>
                Kommunen svarede <Day day={report.settled.on} />: {outcomeForCitizen[report.settled.outcome]}.
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
