import type { ComponentChildren } from "preact";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { ButtonLink, ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import { dayInWords } from "../../../ui/day-words.ts";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { type Row, Table } from "../../../ui/table.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { Told } from "../../../ui/told.tsx";
import { providerGroupsPath } from "../../people/paths.ts";
import { ProtectionMark } from "../../people/views/protection.tsx";
import { isAbsentOn, openWishToLeave } from "../domain/group-member.ts";
import type { GroupSession } from "../domain/group-session.ts";
import { groupBasisLabels, groupKindLabels, leaderInWords, whenInWords, whereInWords } from "../domain/group-words.ts";
import type { GroupView, ListedMember } from "../domain/groups-view.ts";
import { isOpenPlace } from "../domain/support-group.ts";
import { cancelSessionPath, changeGroupPath, memberPath, restoreSessionPath } from "../paths.ts";
import { StandardsWords } from "./standards-words.tsx";

/** What a day of a group leads to beside what groups know of it themselves: where it is written who came. */
export type SessionLink = (groupId: string, session: GroupSession) => ComponentChildren;

interface GroupPageProps {
  readonly frame: Frame;
  readonly view: GroupView;
  readonly standard: string;
  readonly notice?: string | undefined;
  readonly refusal?: string | undefined;
  readonly newSubmissionId: () => string;
  readonly beside: SessionLink;
}

/** One group for the provider whose it is: who is in it, who waits, when it meets. */
export function GroupPage(props: GroupPageProps) {
  const { frame, notice, refusal, standard, view } = props;
  const { group, rules } = view;
  return (
    <Page
      title={group.name}
      frame={frame}
      above={groupKindLabels[group.kind]}
      breadcrumb={[{ text: "Grupper", href: providerGroupsPath }]}
    >
      <Told notice={notice} refusal={refusal} />
      {!isOpenPlace(group) && (
        <>
          <Sessions {...props} />
          <People {...view} />
        </>
      )}
      <h2>Om {isOpenPlace(group) ? "stedet" : "gruppen"}</h2>
      <p class="rn-written">{group.purpose}</p>
      <SummaryList items={facts(view)} />
      <StandardsWords
        rules={rules}
        standard={standard}
        none="Kommunens standard nævner ikke en gruppe som denne. Tal med kommunen, hvis du er i tvivl."
      />
      <ButtonRow>
        <ButtonLink kind="secondary" href={changeGroupPath(group.id)}>
          Ret
        </ButtonLink>
      </ButtonRow>
    </Page>
  );
}

const facts = ({ group, members }: GroupView) => [
  { term: "Hvornår", answer: whenInWords(group) },
  { term: "Hvor", answer: whereInWords(group) },
  { term: "Leder", answer: leaderInWords(group) },
  ...(group.capacity === null ? [] : [{ term: "Pladser", answer: `${members.length} af ${group.capacity} er brugt` }]),
  ...(group.legalBasis === null ? [] : [{ term: "Støtte efter", answer: groupBasisLabels[group.legalBasis] }]),
  { term: "Første dag", answer: <Day day={group.fromOn} /> },
  { term: "Sidste dag", answer: group.untilOn === null ? "Ikke sat" : <Day day={group.untilOn} /> },
];

/** The last days and the next: who says no, what is cancelled, and where it is written who came. */
function Sessions({ beside, newSubmissionId, view }: GroupPageProps) {
  const { group, members, sessions, today } = view;
  return (
    <Table
      caption="Gruppens dage"
      columns={[
        { heading: "Dag" },
        { heading: "Status", short: true },
        { heading: "Siger nej", short: true },
        { heading: "Gør noget", plain: true },
      ]}
      rows={sessions.map((session) => ({
        key: session.on,
        cells: [
          <Day key="day" day={session.on} today={today} />,
          <SessionStatus key="status" session={session} />,
          absent(members, session),
          <ul key="ways" class="rn-plain">
            {session.on <= today && <li>{beside(group.id, session)}</li>}
            {session.on >= today && session.state === "planned" && (
              <li>
                <Link href={cancelSessionPath(group.id, session.on)}>
                  Aflys<span class="sr-only"> {dayInWords(session.on)}</span>
                </Link>
              </li>
            )}
            {session.on >= today && session.state === "cancelled" && (
              <li>
                <Form method="post" action={restoreSessionPath(group.id, session.on)} submissionId={newSubmissionId()}>
                  <SubmitButton kind="tertiary">
                    Hold den alligevel<span class="sr-only"> {dayInWords(session.on)}</span>
                  </SubmitButton>
                </Form>
              </li>
            )}
          </ul>,
        ],
      }))}
      empty="Gruppen har ingen dage lige nu."
      compact
      stacked
    />
  );
}

function SessionStatus({ session: { marked, state } }: { session: GroupSession }) {
  if (state === "held") return <Tag kind="success">Holdt</Tag>;
  if (state === "planned" || marked === null) return <>Planlagt</>;
  return (
    <>
      <Tag kind="warning">Aflyst</Tag>
      <p class="rn-note">
        {marked.by}: {marked.why}
        <br />I stedet: {marked.instead}
      </p>
    </>
  );
}

const absent = (members: readonly ListedMember[], { on }: GroupSession): string => {
  const names = members.filter(({ member }) => isAbsentOn(member, on)).map(({ citizen }) => citizen);
  return names.length === 0 ? "Ingen" : names.join(", ");
};

function People({ free, group, members, queue }: GroupView) {
  return (
    <>
      <Table
        caption={`I gruppen (${members.length} af ${group.capacity ?? 0})`}
        columns={[{ heading: "Borger" }, { heading: "Sag", short: true }, { heading: "Med fra", short: true }]}
        rows={members.map((listed) => row(group.id, listed, listed.member.joinedOn))}
        empty="Der er ingen i gruppen endnu."
        compact
        stacked
      />
      {free > 0 && queue.length > 0 && (
        <p>
          <Tag kind="info">{free === 1 ? "1 plads er ledig" : `${free} pladser er ledige`}</Tag> Den øverste på
          ventelisten er næste.
        </p>
      )}
      <Table
        caption={`Venteliste (${queue.length})`}
        columns={[{ heading: "Borger" }, { heading: "Sag", short: true }, { heading: "Venter fra", short: true }]}
        rows={queue.map((listed) => row(group.id, listed, listed.member.askedOn))}
        empty="Der er ingen på venteliste."
        compact
        stacked
      />
    </>
  );
}

const row = (
  groupId: string,
  { caseNumber, citizen, member, protection }: ListedMember,
  from: LocalDate | null,
): Row => ({
  key: member.id,
  cells: [
    <>
      <Link href={memberPath(groupId, member.id)}>
        {citizen}
        <span class="sr-only">, sag {caseNumber}</span>
      </Link>{" "}
      <ProtectionMark protection={protection} /> {openWishToLeave(member) && <Tag kind="warning">Vil gerne ud</Tag>}
    </>,
    caseNumber,
    from === null ? "" : <Day key="from" day={from} short />,
  ],
});
