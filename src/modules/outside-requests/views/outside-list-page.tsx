import { ButtonLink, ButtonRow } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Table } from "../../../ui/table.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { Why } from "../../../ui/why.tsx";
import { accessPath } from "../../cases/paths.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import { outcomeWords } from "../domain/outside-entries.ts";
import { type CaseOutsideView, endOf, type OutsideRequest } from "../domain/outside-request.ts";
import { newOutsidePath, outsideRequestPath } from "../paths.ts";

interface OutsideListPageProps {
  readonly frame: Frame;
  readonly view: CaseOutsideView;
  readonly notice?: string | undefined;
}

/** Andres aktindsigt: what those who are no party have asked to see. */
export function OutsideListPage({ frame, notice, view }: OutsideListPageProps) {
  const { outside, owed, record } = view;
  return (
    <CaseWorkPage view={view} frame={frame} title="Andre vil se sagen" step={null} isBelow notice={notice}>
      <p>
        <Link href={accessPath(record.id)}>Borgerens egen aktindsigt</Link>
      </p>
      <p>Andre end borgeren kan også bede om at se noget. De skal have et skriftligt svar inden 7 arbejdsdage.</p>
      <Why standard={owed.standardSlug} sources={["offentlighedsloven § 36, stk. 2", "forvaltningsloven § 27"]} />
      <ButtonRow>
        <ButtonLink href={newOutsidePath(record.id)} kind="secondary">
          Skriv ned, at en anden vil se sagen
        </ButtonLink>
      </ButtonRow>
      <Table
        caption={`Bedt om af andre (${outside.length})`}
        columns={[{ heading: "Bedt om" }, { heading: "Hvem" }, { heading: "Stand" }]}
        rows={outside.toReversed().map((request) => ({
          key: request.id,
          cells: [
            <Link key="dag" href={outsideRequestPath(record.id, request.id)}>
              <Day day={request.on} short />
            </Link>,
            request.name,
            <OutsideMark key="stand" request={request} />,
          ],
        }))}
        empty="Ingen andre har bedt om at se sagen."
        stacked
      />
    </CaseWorkPage>
  );
}

/** How a request from outside stands, in a word. */
export function OutsideMark({ request }: { request: Pick<OutsideRequest, "steps"> }) {
  const end = endOf(request);
  if (end === undefined) return <Tag kind="warning">Venter på svar</Tag>;
  if (end.kind === "withdrawn") return <Tag>Trukket tilbage</Tag>;
  if (end.outcome === null) return <Tag>Talte for borgeren</Tag>;
  return <Tag kind="success">Svar: {outcomeWords[end.outcome]}</Tag>;
}
