import type { ComponentChildren } from "preact";
import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { type PagePart, PageParts } from "../../../ui/page-parts.tsx";
import { isToCome } from "../../appointments/domain/appointment.ts";
import { NextAppointment } from "../../appointments/views/next-appointment.tsx";
import { citizenComplaintsPath } from "../../cases/paths.ts";
import { citizenMessagesPath } from "../../messages/paths.ts";
import { owedNow } from "../../obligations/domain/owed-order.ts";
import type { Part } from "../../people/domain/mandate.ts";
import type { Act } from "../../people/domain/permission.ts";
import { homePath } from "../../people/paths.ts";
import type { CasePageFacts } from "../domain/case-page.ts";
import { citizenHistory, type HistoryLine } from "../domain/citizen-history.ts";
import { MovedDeadlines } from "./moved-deadlines.tsx";
import { RightNow, type UnitToCall } from "./right-now.tsx";
import { WaitsForYou, waitsForYou } from "./waits-for-you.tsx";
import { YourCourse } from "./your-course.tsx";
import { hasPapers, YourPapers } from "./your-papers.tsx";
import { hasWays, YourWays } from "./your-ways.tsx";

interface MyCasePageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly facts: CasePageFacts;
  readonly unit: UnitToCall;
  /** The parts of the case that are open to whoever reads it: to the citizen all. */
  readonly open: readonly Part[];
  /** Whether whoever reads it may do this. */
  readonly may: (act: Act) => boolean;
  /** What is owed, in plain words with why. */
  readonly children: ComponentChildren;
}

/** The citizen's page of a case: what you can do now, who has the ball, what has happened, where the letters are. */
export function MyCasePage(props: MyCasePageProps) {
  const { frame, municipality, facts, open, may, unit } = props;
  const { record } = facts;
  return (
    <Page
      title="Din sag"
      windowTitle={`Din sag ${record.number}`}
      frame={frame}
      above={`Sag ${record.number}`}
      back={{ text: "Min side", href: homePath("citizen", { municipality }) }}
    >
      <MovedDeadlines municipality={municipality} caseId={record.id} moves={facts.moves} />
      <WaitsForYou municipality={municipality} facts={facts} open={open} />
      <RightNow facts={facts} isWaitingForYou={waitsForYou({ municipality, facts, open }).length > 0} unit={unit} />
      {may("message:read") && <NewestMessage municipality={municipality} facts={facts} />}
      {may("appointment:read") && <Next municipality={municipality} facts={facts} />}
      <PageParts parts={partsOf(props)} />
    </Page>
  );
}

/** What the page tells, in the order in which one asks. */
function partsOf(props: MyCasePageProps): readonly (PagePart | undefined)[] {
  const { facts, open } = props;
  return [
    { id: "nu", name: "Det sker nu", content: <HappensNow {...props} /> },
    { id: "hvor", name: "Hvor langt er vi?", content: <YourCourse facts={facts} open={open} /> },
    hasWays(props) ? { id: "goer", name: "Det kan du gøre", content: <YourWays {...props} /> } : undefined,
    hasPapers(props) ? { id: "papirer", name: "Dine papirer", content: <YourPapers {...props} /> } : undefined,
    { id: "sket", name: "Det er sket", content: <Happened facts={facts} open={open} /> },
  ];
}

/** What is owed, and beside the days of it the way to complain while there is time. */
function HappensNow({ children, facts, may, municipality }: MyCasePageProps) {
  const canComplain = owedNow(facts.owed.obligations, facts.today).some(({ what }) => what === "complaint");
  return (
    <>
      {children}
      {canComplain && may("complaint:read") && (
        <p>
          <Link href={citizenComplaintsPath({ municipality }, facts.record.id)}>
            Er du uenig? Se, hvordan du klager
          </Link>
        </p>
      )}
    </>
  );
}

/** So much of what has happened is shown at once. */
const newest = 2;

function Happened({ facts, open }: Pick<MyCasePageProps, "facts" | "open">) {
  const lines = citizenHistory(facts.events, open);
  const older = lines.slice(newest);
  return (
    <>
      <h2>Det er sket</h2>
      <History lines={lines.slice(0, newest)} />
      {older.length > 0 && (
        <Details summary={`Det skete før (${older.length})`}>
          <History lines={older} />
        </Details>
      )}
    </>
  );
}

const History = ({ lines }: { lines: readonly HistoryLine[] }) => (
  <ol class="rn-plain rn-history">
    {lines.map((line) => (
      <li key={`${line.on} ${line.text}`}>
        <Day day={line.on} />: {line.text}
      </li>
    ))}
  </ol>
);

interface MineProps {
  readonly municipality: string;
  readonly facts: CasePageFacts;
}

/** That the municipality wrote last, with the way to it. */
function NewestMessage({ facts: { messages, record }, municipality }: MineProps) {
  if (messages.newest?.sender !== "authority") return null;
  return (
    <p>
      Kommunen skrev til dig <Day day={messages.newest.sentOn} />.{" "}
      <Link href={citizenMessagesPath({ municipality }, record.id)}>Læs beskeden</Link>
    </p>
  );
}

/** The next appointment, where there is one. */
function Next({ facts, municipality }: MineProps) {
  const next = facts.appointments.find((appointment) => isToCome(appointment, facts.now));
  return next ? <NextAppointment appointment={next} municipality={municipality} today={facts.today} /> : null;
}
