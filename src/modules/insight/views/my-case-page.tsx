import type { ComponentChildren } from "preact";
import { Day } from "../../../ui/day.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { type PagePart, PageParts } from "../../../ui/page-parts.tsx";
import { PhoneLink } from "../../../ui/phone-link.tsx";
import { isToCome } from "../../appointments/domain/appointment.ts";
import { NextAppointment } from "../../appointments/views/next-appointment.tsx";
import { citizenMessagesPath } from "../../messages/paths.ts";
import type { Part } from "../../people/domain/mandate.ts";
import type { Act } from "../../people/domain/permission.ts";
import { homePath } from "../../people/paths.ts";
import type { CasePageFacts } from "../domain/case-page.ts";
import { citizenHistory } from "../domain/citizen-history.ts";
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
  const { children, facts, open } = props;
  return [
    { id: "hvor", name: "Hvor langt er vi?", content: <YourCourse facts={facts} open={open} /> },
    { id: "nu", name: "Det sker nu", content: children },
    hasWays(props) ? { id: "goer", name: "Det kan du gøre", content: <YourWays {...props} /> } : undefined,
    hasPapers(props) ? { id: "papirer", name: "Dine papirer", content: <YourPapers {...props} /> } : undefined,
    { id: "hvem", name: "Hvem kan du tale med?", content: <People {...props} /> },
    { id: "sket", name: "Det er sket", content: <Happened facts={facts} open={open} /> },
  ];
}

const Happened = ({ facts, open }: Pick<MyCasePageProps, "facts" | "open">) => (
  <>
    <h2>Det er sket</h2>
    <ol class="rn-plain rn-history">
      {citizenHistory(facts.events, open).map((line) => (
        <li key={`${line.on} ${line.text}`}>
          <Day day={line.on} />: {line.text}
        </li>
      ))}
    </ol>
  </>
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

function People({ facts, unit: { hours, phone: unitPhone } }: Pick<MyCasePageProps, "facts" | "unit">) {
  const { unit, caseworker, order } = facts;
  const phone = caseworker?.phone ?? unitPhone;
  return (
    <>
      <h2>Hvem kan du tale med?</h2>
      <ul>
        <li>
          {caseworker === null ? unit : `${caseworker.name}, ${unit}`}
          {phone !== undefined && (
            <>
              . Telefon <PhoneLink phone={phone} />
              {hours !== undefined && `, ${hours}`}
            </>
          )}
        </li>
        {order?.state === "accepted" && (
          <li>
            Din kontaktperson: {order.contactPerson}, {order.provider}
            {order.contactPhone !== "" && (
              <>
                . Telefon <PhoneLink phone={order.contactPhone} />
              </>
            )}
          </li>
        )}
      </ul>
    </>
  );
}
