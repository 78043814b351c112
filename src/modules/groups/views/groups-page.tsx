import { ButtonLink, ButtonRow } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { type Row, Table } from "../../../ui/table.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { Told } from "../../../ui/told.tsx";
import { whenInWords, whereInWords } from "../domain/group-words.ts";
import type { GroupsView, ListedGroup } from "../domain/groups-view.ts";
import { isOpenPlace, isRunning } from "../domain/support-group.ts";
import { groupPath, newGroupPath } from "../paths.ts";
import { StandardsWords } from "./standards-words.tsx";

interface GroupsPageProps {
  readonly frame: Frame;
  readonly view: GroupsView;
  readonly standard: string;
  readonly notice?: string | undefined;
}

/** A provider's groups, courses and open places: when, where, how many there is room for. */
export function GroupsPage({ frame, notice, standard, view }: GroupsPageProps) {
  const { groups, rules, today } = view;
  const running = groups.filter(({ group }) => isRunning(group, today));
  const over = groups.filter(({ group }) => !isRunning(group, today));
  const withList = running.filter(({ group }) => !isOpenPlace(group));
  const open = running.filter(({ group }) => isOpenPlace(group));
  return (
    <Page title="Grupper" frame={frame}>
      <Told notice={notice} />
      <ButtonRow>
        <ButtonLink href={newGroupPath}>Ny gruppe eller nyt sted</ButtonLink>
      </ButtonRow>
      <Table
        caption={`Grupper og kurser (${withList.length})`}
        columns={columns}
        rows={withList.map(row)}
        empty="I har ingen grupper endnu."
        compact
        stacked
      />
      {open.length > 0 && (
        <>
          <h2>Åbne steder</h2>
          <p>Her må alle komme. I fører ingen liste.</p>
          <ul class="rn-can">
            {open.map(({ group }) => (
              <li key={group.id}>
                <Link href={groupPath(group.id)}>{group.name}</Link>
                <p class="rn-note">
                  {whenInWords(group)}. {whereInWords(group)}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      {over.length > 0 && (
        <Table caption={`Slut (${over.length})`} columns={columns} rows={over.map(row)} compact stacked />
      )}
      <StandardsWords rules={rules} standard={standard} />
      <p class="rn-note">En borger får plads fra bestillingens side.</p>
    </Page>
  );
}

const columns = [
  { heading: "Navn" },
  { heading: "Hvornår" },
  { heading: "Hvor" },
  { heading: "Pladser" },
  { heading: "Venter" },
  { heading: "Slutter" },
] as const;

const row = ({ group, leaving, taken, waiting }: ListedGroup): Row => ({
  key: group.id,
  cells: [
    <>
      <Link href={groupPath(group.id)}>{group.name}</Link>{" "}
      {leaving > 0 && <Tag kind="warning">{leaving === 1 ? "1 vil gerne ud" : `${leaving} vil gerne ud`}</Tag>}
    </>,
    whenInWords(group),
    whereInWords(group),
    group.capacity === null ? "Åbent for alle" : `${taken} af ${group.capacity}`,
    waiting === 0 ? "Ingen" : `${waiting}`,
    group.untilOn === null ? "Ingen slutdag" : <Day key="until" day={group.untilOn} short />,
  ],
});
