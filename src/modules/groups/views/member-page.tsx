import { Day } from "../../../ui/day.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { providerGroupsPath } from "../../people/paths.ts";
import { isAbsentOn, openWishToLeave } from "../domain/group-member.ts";
import type { MemberView } from "../domain/groups-view.ts";
import { groupPath } from "../paths.ts";
import { CannotCome, GivePlace, Leave, type MemberPageProps } from "./member-forms.tsx";
import { PlacePage } from "./place-page.tsx";

/** One citizen's place in a group: how it stands, and what can be done with it. */
export function MemberPage(props: MemberPageProps) {
  const { frame, notice, problems, refusal, view } = props;
  const { citizen, group, member, owed, record, today } = view;
  return (
    <PlacePage
      frame={frame}
      title={`Plads i ${group.name}`}
      caseNumber={record.number}
      citizen={citizen}
      owed={owed}
      today={today}
      breadcrumb={[
        { text: "Grupper", href: providerGroupsPath },
        { text: group.name, href: groupPath(group.id) },
      ]}
      problems={problems}
      notice={notice}
      refusal={refusal}
    >
      <SummaryList items={facts(view)} />
      <Said {...view} />
      {member.state === "waiting" && <GivePlace {...props} />}
      {member.state === "member" && <CannotCome {...props} />}
      {member.state !== "left" && <Leave {...props} />}
    </PlacePage>
  );
}

const facts = ({ member, queueNumber, today }: MemberView) => [
  {
    term: "Plads",
    answer:
      member.state === "member" ? (
        <Tag kind="success">I gruppen</Tag>
      ) : member.state === "left" ? (
        <Tag>Ikke længere i gruppen</Tag>
      ) : (
        <Tag kind="info">Nummer {queueNumber} på ventelisten</Tag>
      ),
  },
  { term: "Sat på", answer: <Day day={member.askedOn} today={today} /> },
  ...(member.joinedOn === null ? [] : [{ term: "Fik plads", answer: <Day day={member.joinedOn} /> }]),
  ...(member.leftOn === null ? [] : [{ term: "Ude fra", answer: <Day day={member.leftOn} /> }]),
  ...(member.meanwhile === "" ? [] : [{ term: "Imens", answer: member.meanwhile }]),
];

/** What the citizen has said that is not over: a wish to leave first. */
function Said({ member, sessions }: MemberView) {
  const wish = openWishToLeave(member);
  const absent = sessions.filter(({ on }) => isAbsentOn(member, on));
  if (!wish && absent.length === 0) return null;
  return (
    <>
      <h2>Det har borgeren sagt</h2>
      <ul>
        {wish && (
          <li>
            <Tag kind="warning">Vil gerne ud af gruppen</Tag> {wish.note !== "" && `»${wish.note}«`}
          </li>
        )}
        {absent.map(({ on }) => (
          <li key={on}>
            Kan ikke komme <Day day={on} />
          </li>
        ))}
      </ul>
    </>
  );
}
