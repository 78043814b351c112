import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Moment } from "../../../ui/moment.tsx";
import { Page } from "../../../ui/page.tsx";
import { Table } from "../../../ui/table.tsx";
import type { WaitingPart } from "../domain/follow-up-part.ts";
import { sideWords } from "../domain/part-words.ts";
import { followUpPath } from "../paths.ts";

/** What citizens and providers have sent before follow-ups, and nobody has read yet. */
export const WaitingPartsPage = ({
  frame,
  parts,
}: {
  readonly frame: Frame;
  readonly parts: readonly WaitingPart[];
}) => (
  <Page title="Sendt før opfølgninger" frame={frame} breadcrumb={[{ text: "Dagens arbejde", href: "/sagsbehandler" }]}>
    <Table
      caption="Det, der ikke er læst, det ældste først"
      columns={[{ heading: "Sag" }, { heading: "Hvad" }, { heading: "Sendt" }]}
      rows={parts.map(({ id, caseId, caseNumber, side, sentAt }) => ({
        key: id,
        cells: [
          <Link key="sag" href={followUpPath(caseId)}>
            Sag {caseNumber}
          </Link>,
          sideWords[side],
          <Moment key="sendt" at={sentAt} />,
        ],
      }))}
      empty="Der er ikke noget nyt at læse."
    />
  </Page>
);
