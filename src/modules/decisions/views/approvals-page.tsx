import { Day } from "../../../ui/day.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Table } from "../../../ui/table.tsx";
import type { ApprovalQueue, QueuedDecision } from "../domain/approval-queue.ts";
import { previewPath } from "../paths.ts";

interface ApprovalsPageProps {
  readonly frame: Frame;
  readonly queue: ApprovalQueue;
  /** Whether the municipality has chosen that a second person approves. */
  readonly isWanted: boolean;
}

/** The decisions that wait for a second person: mine to approve, mine that wait, and those ready to be sent. */
export function ApprovalsPage({ frame, queue, isWanted }: ApprovalsPageProps) {
  return (
    <Page
      title="Afgørelser til godkendelse"
      frame={frame}
      breadcrumb={[{ text: "Dagens arbejde", href: "/sagsbehandler" }]}
    >
      {!isWanted && (
        <p class="rn-lead">Kommunen har ikke valgt, at en kollega skal godkende afgørelser, før de sendes.</p>
      )}
      <Queue caption="Venter på dig" queued={queue.mineToApprove} empty="Ingen afgørelser venter på dig." />
      <Queue caption="Dine, der venter på en kollega" queued={queue.mineThatWait} empty="Ingen af dine venter." />
      <Queue
        caption="Godkendt og klar til at sende"
        queued={queue.approved}
        empty="Ingen er godkendt og mangler at blive sendt."
      />
    </Page>
  );
}

function Queue(props: {
  readonly caption: string;
  readonly queued: readonly QueuedDecision[];
  readonly empty: string;
}) {
  const { caption, queued, empty } = props;
  return (
    <Table
      caption={`${caption} (${queued.length})`}
      columns={[{ heading: "Sag" }, { heading: "Borger" }, { heading: "Skrevet af" }, { heading: "Siden" }]}
      rows={queued.map(({ caseId, number, citizen, draftedByName, approvedByName, since }) => ({
        key: caseId,
        cells: [
          <Link href={previewPath(caseId)}>{number}</Link>,
          citizen,
          approvedByName === null ? draftedByName : `${draftedByName}, godkendt af ${approvedByName}`,
          <Day day={since} short />,
        ],
      }))}
      empty={empty}
      stacked
    />
  );
}
