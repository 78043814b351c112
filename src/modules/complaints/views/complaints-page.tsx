import { ButtonLink, ButtonRow } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Table } from "../../../ui/table.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { Why } from "../../../ui/why.tsx";
import { registerComplaintPath } from "../../cases/paths.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import { complaintNumber } from "../domain/complaint.ts";
import { complaintStand } from "../domain/complaint-stand.ts";
import type { CaseComplaintsView } from "../domain/complaint-views.ts";
import { complaintLabel, standWords } from "../domain/complaint-words.ts";
import { complaintPath } from "../paths.ts";

interface ComplaintsPageProps {
  readonly frame: Frame;
  readonly view: CaseComplaintsView;
}

/** Klager i sagen: each with its track and where it is, and the way to write one down. */
export function ComplaintsPage({ frame, view }: ComplaintsPageProps) {
  const { complaints, owed, record } = view;
  return (
    <CaseWorkPage view={view} frame={frame} title="Klager" step={null}>
      <p>
        En klage over afgørelsen og en klage over støtten løber hver for sig. Ligger en klage forkert, flytter I den til
        det andet spor.
      </p>
      <Why
        standard={owed.standardSlug}
        sources={[
          "retssikkerhedsloven § 66, stk. 1",
          "retssikkerhedsbekendtgørelsen § 11, stk. 1",
          "forvaltningsloven § 7",
        ]}
      />
      <ButtonRow>
        <ButtonLink href={registerComplaintPath(record.id)}>Registrér en klage</ButtonLink>
      </ButtonRow>
      <Table
        caption="Klager i sagen"
        columns={[{ heading: "Klage" }, { heading: "Modtaget" }, { heading: "Spor" }, { heading: "Stand" }]}
        rows={complaints.toReversed().map((complaint) => ({
          key: complaint.id,
          cells: [
            <Link key="nummer" href={complaintPath(record.id, complaint.id)}>
              {complaintNumber(record.number, complaint)}
            </Link>,
            <Day key="dag" day={complaint.receivedOn} short />,
            complaintLabel(complaint),
            <Tag key="stand">{standWords[complaintStand(complaint)]}</Tag>,
          ],
        }))}
        empty="Der er ikke klaget i sagen."
        stacked
      />
    </CaseWorkPage>
  );
}
