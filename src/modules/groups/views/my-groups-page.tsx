import { Alert } from "../../../ui/alert.tsx";
import { Day } from "../../../ui/day.tsx";
import { dayInWords } from "../../../ui/day-words.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { Told } from "../../../ui/told.tsx";
import { wayBack } from "../../cases/paths.ts";
import { OwedPanel } from "../../obligations/views/owed-panel.tsx";
import type { Part } from "../../people/domain/mandate.ts";
import { isAbsentOn, openWishToLeave } from "../domain/group-member.ts";
import type { GroupSession } from "../domain/group-session.ts";
import { leaderInWords, whenInWords, whereInWords } from "../domain/group-words.ts";
import type { MyGroupsView, PlaceInGroup } from "../domain/groups-view.ts";
import type { SupportGroup } from "../domain/support-group.ts";
import { cannotComePath, wantOutPath } from "../paths.ts";
import { Course } from "./course-shown.tsx";

interface MyGroupsPageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly view: MyGroupsView;
  readonly open: readonly Part[];
  /** False for those who may see the groups and not say anything of them. */
  readonly mayChange: boolean;
  readonly notice?: string | undefined;
  readonly refusal?: string | undefined;
}

/** Dine grupper: where you are with others, where you wait, and where everybody may come. Of the others nothing is told. */
export function MyGroupsPage(props: MyGroupsPageProps) {
  const { frame, municipality, notice, open, refusal, view } = props;
  const { openPlaces, owed, places, record, today } = view;
  const now = places.filter(({ member }) => member.state !== "left");
  return (
    <Page
      title="Grupper og forløb"
      windowTitle={`Grupper og forløb, sag ${record.number}`}
      frame={frame}
      above={`Sag ${record.number}`}
      back={wayBack({ municipality }, record.id, open)}
    >
      <Told notice={notice} refusal={refusal} />
      {now.length === 0 && <p class="rn-lead">Du er ikke med i en gruppe lige nu.</p>}
      {now.map((place) => (
        <Place key={place.member.id} {...props} place={place} />
      ))}
      {view.course !== null && <Course course={view.course} standard={municipality} today={today} audience="citizen" />}
      <OpenPlaces places={openPlaces} />
      {open.includes("status") && <OwedPanel {...owed} today={today} audience="citizen" />}
    </Page>
  );
}

interface PlaceProps extends MyGroupsPageProps {
  readonly place: PlaceInGroup;
}

function Place(props: PlaceProps) {
  const { mayChange, municipality, place, view } = props;
  const { group, member, queueNumber } = place;
  const wish = openWishToLeave(member);
  return (
    <section aria-label={group.name}>
      <h2>{group.name}</h2>
      {queueNumber !== null && <Waiting {...place} number={queueNumber} />}
      <p class="rn-written">{group.purpose}</p>
      <SummaryList
        items={[
          { term: "Hvornår", answer: whenInWords(group) },
          { term: "Hvor", answer: whereInWords(group) },
          { term: "Hvem leder den", answer: leaderInWords(group) },
        ]}
      />
      {member.state === "member" && <Days {...props} />}
      {wish ? (
        <Alert kind="info" heading="Du har sagt, at du gerne vil ud" quiet>
          <p>Vi har fået besked. Vi taler med dig om, hvad du får i stedet. Du behøver ikke komme imens.</p>
        </Alert>
      ) : (
        mayChange && (
          <p>
            <Link href={wantOutPath({ municipality }, view.record.id, member.id)}>
              Jeg vil gerne ud<span class="sr-only"> af {group.name}</span>
            </Link>
          </p>
        )
      )}
    </section>
  );
}

/** The number in the queue, and what there is meanwhile. */
const Waiting = ({ member, number }: PlaceInGroup & { readonly number: number }) => (
  <Alert kind="info" heading={`Du er nummer ${number} på ventelisten`} quiet>
    <p>
      Gruppen er fuld. Du har ventet siden <Day day={member.askedOn} />. Du får et brev, når der er en plads.
    </p>
    {member.meanwhile !== "" && <p>Mens du venter: {member.meanwhile}</p>}
    <p>Vi skal stadig kontakte dig inden for fristen.</p>
  </Alert>
);

/** The next days: which are cancelled, and which you have said no to. */
function Days(props: PlaceProps) {
  const { sessions } = props.place;
  if (sessions.length === 0) return <p>Der er ingen dage i den næste tid.</p>;
  return (
    <>
      <h3>De næste gange</h3>
      <ul class="rn-can">
        {sessions.map((session) => (
          <li key={session.on}>
            <SessionDay {...props} session={session} />
          </li>
        ))}
      </ul>
    </>
  );
}

function SessionDay({
  mayChange,
  municipality,
  place,
  session,
  view,
}: PlaceProps & { readonly session: GroupSession }) {
  const { marked, on, state } = session;
  const isAbsent = isAbsentOn(place.member, on);
  return (
    <>
      <Day day={on} today={view.today} />
      {state === "cancelled" && marked !== null && (
        <>
          {" "}
          <Tag kind="warning">Aflyst</Tag>
          <p class="rn-note">
            {marked.by} har aflyst: {marked.why} I stedet: {marked.instead}
          </p>
        </>
      )}
      {state !== "cancelled" && isAbsent && (
        <>
          {" "}
          <Tag>Du kommer ikke</Tag>
        </>
      )}
      {state === "planned" && mayChange && (
        <p class="rn-note">
          <Link href={cannotComePath({ municipality }, view.record.id, place.member.id, on)}>
            {isAbsent ? "Jeg kommer alligevel" : "Jeg kan ikke komme"}
            <span class="sr-only"> {dayInWords(on)}</span>
          </Link>
        </p>
      )}
    </>
  );
}

function OpenPlaces({ places }: { readonly places: readonly SupportGroup[] }) {
  if (places.length === 0) return null;
  return (
    <>
      <h2>Her må alle komme</h2>
      <p>Du skal ikke søge om det. Ingen skriver ned, at du kommer.</p>
      <ul class="rn-can">
        {places.map((place) => (
          <li key={place.id}>
            <strong>{place.name}</strong>
            <p class="rn-note">{place.purpose}</p>
            <p class="rn-note">
              {place.hours}. {whereInWords(place)}. {leaderInWords(place)}.
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
