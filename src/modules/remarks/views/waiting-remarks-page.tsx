import { Day } from "../../../ui/day.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Table } from "../../../ui/table.tsx";
import type { WaitingRemark } from "../domain/remarks-view.ts";
import { remarkPath } from "../paths.ts";

/** Remarks that wait for an answer, over all the reader's cases. */
export const WaitingRemarksPage = ({ frame, waiting }: { frame: Frame; waiting: readonly WaitingRemark[] }) => (
  <Page
    title="Bemærkninger, der venter på svar"
    frame={frame}
    breadcrumb={[{ text: "Dagens arbejde", href: "/sagsbehandler" }]}
  >
    <Table
      caption={`Venter på svar (${waiting.length}), den ældste først`}
      columns={[{ heading: "Sag" }, { heading: "Borger" }, { heading: "Kom" }]}
      rows={waiting.map(({ caseId, citizen, number, remarkId, saidOn }) => ({
        key: remarkId,
        cells: [
          <Link key="sag" href={remarkPath(caseId, remarkId)}>
            {number}
          </Link>,
          citizen,
          <Day key="dag" day={saidOn} short />,
        ],
      }))}
      empty="Ingen bemærkninger venter på svar."
      stacked
    />
  </Page>
);
