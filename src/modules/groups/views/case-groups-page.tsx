import { Day } from "../../../ui/day.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { type Row, Table } from "../../../ui/table.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import { openWishToLeave } from "../domain/group-member.ts";
import { leaderInWords, whenInWords, whereInWords } from "../domain/group-words.ts";
import type { CaseGroupsView, PlaceInGroup } from "../domain/groups-view.ts";
import { Course } from "./course-shown.tsx";

interface CaseGroupsPageProps {
  readonly frame: Frame;
  readonly view: CaseGroupsView;
}

/** A case's groups for those who work with it: where the citizen is, and where the citizen waits. The others are not named. */
export function CaseGroupsPage({ frame, view }: CaseGroupsPageProps) {
  return (
    <CaseWorkPage view={view} frame={frame} title="Grupper og forløb" step={null} isBelow>
      <Table
        caption={`Grupper (${view.places.length})`}
        columns={[{ heading: "Gruppe" }, { heading: "Plads" }, { heading: "Hvornår og hvor" }, { heading: "Leder" }]}
        rows={view.places.map(row)}
        empty="Borgeren er ikke i en gruppe."
        stacked
      />
      {view.course !== null && (
        <Course course={view.course} standard={view.owed.standardSlug} today={view.today} audience="staff" />
      )}
    </CaseWorkPage>
  );
}

const row = (place: PlaceInGroup): Row => ({
  key: place.member.id,
  cells: [
    place.group.name,
    <Standing key="standing" {...place} />,
    `${whenInWords(place.group)}. ${whereInWords(place.group)}`,
    leaderInWords(place.group),
  ],
});

function Standing({ member, queueNumber }: PlaceInGroup) {
  if (member.leftOn !== null)
    return (
      <>
        Ude fra <Day day={member.leftOn} short />
      </>
    );
  if (queueNumber !== null)
    return (
      <>
        <Tag kind="warning">Nummer {queueNumber} på ventelisten</Tag> siden <Day day={member.askedOn} short />
        <p class="rn-note">{member.meanwhile === "" ? "Intet er skrevet om imens." : `Imens: ${member.meanwhile}`}</p>
      </>
    );
  return (
    <>
      <Tag kind="success">I gruppen</Tag> {openWishToLeave(member) && <Tag kind="warning">Borgeren vil gerne ud</Tag>}
    </>
  );
}
