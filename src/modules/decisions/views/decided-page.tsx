import { Alert } from "../../../ui/alert.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import { caseBreadcrumb } from "../../assessments/paths.ts";
import { OwedPanel } from "../../obligations/views/owed-panel.tsx";
import type { DecidedView } from "../domain/case-pages.ts";
import { EarlierDecisions } from "./earlier-decisions.tsx";

interface DecidedPageProps {
  readonly frame: Frame;
  readonly view: DecidedView;
  /** Why an act was refused. */
  readonly refusal?: string | undefined;
}

/** What has been decided in a case in which nothing waits for a decision. */
export function DecidedPage({ frame, view, refusal }: DecidedPageProps) {
  const { record, owed, today, decisions } = view;
  return (
    <Page
      title="Afgørelse"
      windowTitle={`Afgørelse i sag ${record.number}`}
      frame={frame}
      above={`${view.citizen.name}, sag ${record.number}`}
      breadcrumb={caseBreadcrumb(record)}
    >
      {refusal !== undefined && (
        <Alert kind="error" heading="Det kunne ikke lade sig gøre">
          <p>{refusal}</p>
        </Alert>
      )}
      <p class="rn-lead">Der er ingen ansøgning i sagen, som venter på en afgørelse.</p>
      <EarlierDecisions record={record} decisions={decisions} />
      <OwedPanel {...owed} today={today} audience="staff" />
    </Page>
  );
}
