import type { ComponentChildren } from "preact";
import { Alert } from "../../../ui/alert.tsx";
import { Day } from "../../../ui/day.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { type PagePart, PageParts } from "../../../ui/page-parts.tsx";
import { PhoneLink } from "../../../ui/phone-link.tsx";
import { isToCome } from "../../appointments/domain/appointment.ts";
import { NextAppointment } from "../../appointments/views/next-appointment.tsx";
import { complaintStand } from "../../complaints/domain/complaint-stand.ts";
import { citizenComplaintPath } from "../../complaints/paths.ts";
import { citizenConsentsPath } from "../../consents/paths.ts";
import { citizenHearingPath } from "../../hearings/paths.ts";
import { isLate, owedNow } from "../../obligations/domain/owed-order.ts";
import type { Part } from "../../people/domain/mandate.ts";
import type { Act } from "../../people/domain/permission.ts";
import { homePath } from "../../people/paths.ts";
import { citizenPlanPath } from "../../plans/paths.ts";
import type { CasePageFacts } from "../domain/case-page.ts";
import { citizenHistory } from "../domain/citizen-history.ts";
import { hasPapers, YourPapers } from "./your-papers.tsx";
import { hasWays, YourWays } from "./your-ways.tsx";

interface MyCasePageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly facts: CasePageFacts;
  /** The unit's phone; undefined where none is known. */
  readonly unitPhone: string | undefined;
  /** The parts of the case that are open to whoever reads it: to the citizen all. */
  readonly open: readonly Part[];
  /** Whether whoever reads it may do this. */
  readonly may: (act: Act) => boolean;
  /** What is owed, in plain words with why. */
  readonly children: ComponentChildren;
}

/** The citizen's page of a case: what you can do now, who has the ball, what has happened, where the letters are. */
export function MyCasePage(props: MyCasePageProps) {
  const { frame, municipality, facts, open, may } = props;
  const { record } = facts;
  return (
    <Page
      title="Din sag"
      windowTitle={`Din sag ${record.number}`}
      frame={frame}
      above={`Sag ${record.number}`}
      back={{ text: "Min side", href: homePath("citizen", { municipality }) }}
    >
      <WaitsForYou municipality={municipality} facts={facts} open={open} />
      <Ball facts={facts} />
      {may("appointment:read") && <Next municipality={municipality} facts={facts} />}
      <PageParts parts={partsOf(props)} />
    </Page>
  );
}

/** What the page tells, in the order in which one asks. */
function partsOf(props: MyCasePageProps): readonly (PagePart | undefined)[] {
  const { children, facts, open } = props;
  return [
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

type OpenProps = MineProps & Pick<MyCasePageProps, "open">;

/** What waits for the citizen's own answer. */
function WaitsForYou({ municipality, facts, open }: OpenProps) {
  const { consents, record, plan, hearing, today } = facts;
  const isAsked = hearing?.way === "sent" && hearing.answeredOn === null && facts.decisions.length === 0;
  const hearingOpen = isAsked && open.includes("hearing");
  const planOpen = plan === "offered" && open.includes("plan");
  const isOpen = ({ answer, until }: (typeof consents)[number]) =>
    answer === null && (until === null || until >= today);
  const consentOpen = consents.some(isOpen) && open.includes("consents");
  const asking = facts.complaints.filter((complaint) => ["asked", "partly"].includes(complaintStand(complaint)));
  if (!hearingOpen && !planOpen && !consentOpen && asking.length === 0) return null;
  return (
    <Alert kind="info" heading="Vi vil gerne høre fra dig">
      <ul>
        {hearingOpen && (
          <li>
            <Link href={citizenHearingPath(municipality, record.id)}>Læs, hvad kommunen har skrevet, og svar</Link>
            {hearing.answerBy !== null && (
              <>
                {" "}
                senest <Day day={hearing.answerBy} />
              </>
            )}
            .
          </li>
        )}
        {asking.map(({ id }) => (
          <li key={id}>
            <Link href={citizenComplaintPath({ municipality }, record.id, id)}>Svar os om klagen i din sag</Link>.
          </li>
        ))}
        {consentOpen && (
          <li>
            <Link href={citizenConsentsPath({ municipality }, record.id)}>
              Svar på, om kommunen må hente oplysninger hos andre
            </Link>
            .
          </li>
        )}
        {planOpen && (
          <li>
            <Link href={citizenPlanPath({ municipality }, record.id)}>
              Læs kommunens forslag til en handleplan, og svar
            </Link>
            .
          </li>
        )}
      </ul>
    </Alert>
  );
}

const holders = {
  authority: "Kommunen",
  provider: "Udføreren",
  citizen: "Du",
  other: "Den, kommunen har spurgt,",
} as const;

/** Who must act next: one sentence. */
function Ball({ facts }: { facts: CasePageFacts }) {
  const next = owedNow(facts.owed.obligations, facts.today)[0];
  if (next === undefined) return <p class="rn-lead">Der er ikke noget, der venter lige nu.</p>;
  return (
    <p class="rn-lead">
      {holders[next.owedBy]} {next.owedBy === "citizen" ? "kan gøre det næste." : "skal gøre det næste."}
      {isLate(next, facts.today) && next.owedBy !== "citizen" && " Det er blevet forsinket."}
    </p>
  );
}

/** The next appointment, where there is one. */
function Next({ facts, municipality }: MineProps) {
  const next = facts.appointments.find((appointment) => isToCome(appointment, facts.now));
  return next ? <NextAppointment appointment={next} municipality={municipality} today={facts.today} /> : null;
}

function People({ facts, unitPhone }: Pick<MyCasePageProps, "facts" | "unitPhone">) {
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
