import type { ComponentChildren } from "preact";
import { Day } from "../../../ui/day.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import { type PagePart, PageParts } from "../../../ui/page-parts.tsx";
import { PhoneLink } from "../../../ui/phone-link.tsx";
import { isToCome } from "../../appointments/domain/appointment.ts";
import { NextAppointment } from "../../appointments/views/next-appointment.tsx";
import { isLate, owedNow } from "../../obligations/domain/owed-order.ts";
import type { Part } from "../../people/domain/mandate.ts";
import type { Act } from "../../people/domain/permission.ts";
import { homePath } from "../../people/paths.ts";
import type { CasePageFacts } from "../domain/case-page.ts";
import { citizenHistory } from "../domain/citizen-history.ts";
import { WaitsForYou } from "./waits-for-you.tsx";
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
