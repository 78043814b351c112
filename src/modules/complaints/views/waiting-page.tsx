import { Day } from "../../../ui/day.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Table } from "../../../ui/table.tsx";
import { complaintNumber } from "../domain/complaint.ts";
import type { WaitingComplaint } from "../domain/complaint-views.ts";
import { complaintLabel } from "../domain/complaint-words.ts";
import { complaintPath } from "../paths.ts";

interface WaitingPageProps {
  readonly frame: Frame;
  readonly waiting: readonly WaitingComplaint[];
}

/** Klager, der venter på svar: those that no deadline in law tells of, the oldest first. */
export function WaitingComplaintsPage({ frame, waiting }: WaitingPageProps) {
  return (
    <Page
      title="Klager, der venter på svar"
      frame={frame}
      breadcrumb={[{ text: "Dagens arbejde", href: "/sagsbehandler" }]}
    >
      <p>
        Loven har ingen fast frist for dem, men de skal besvares så hurtigt som muligt: klager over støtten eller
        behandlingen, klager over et nej til aktindsigt, og klager over afgørelser efter §§ 82 a og 82 b.
      </p>
      <Table
        caption="Klager, der venter på svar"
        columns={[{ heading: "Klage" }, { heading: "Borger" }, { heading: "Modtaget" }, { heading: "Spor" }]}
        rows={waiting.map(({ caseNumber, citizen, complaint }) => ({
          key: complaint.id,
          cells: [
            <Link key="nummer" href={complaintPath(complaint.caseId, complaint.id)}>
              {complaintNumber(caseNumber, complaint)}
            </Link>,
            citizen,
            <Day key="dag" day={complaint.receivedOn} />,
            complaintLabel(complaint),
          ],
        }))}
        empty="Der er ikke nogen klager, der venter."
        stacked
      />
    </Page>
  );
}
