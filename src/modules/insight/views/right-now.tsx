import type { LocalDate } from "../../../kernel/local-date.ts";
import { Day } from "../../../ui/day.tsx";
import { PhoneLink } from "../../../ui/phone-link.tsx";
import { eventsOf } from "../../cases/domain/case-event.ts";
import { citizenSentences } from "../../obligations/domain/citizen-obligation-words.ts";
import { owedNow } from "../../obligations/domain/owed-order.ts";
import type { CasePageFacts } from "../domain/case-page.ts";

interface RightNowProps {
  readonly facts: CasePageFacts;
  /** Whether something waits for whoever reads it: then that is told beside this. */
  readonly isWaitingForYou: boolean;
  readonly unit: UnitToCall;
}

/** The unit that has the case, as the citizen may call it. */
export interface UnitToCall {
  readonly phone: string | undefined;
  /** When, as the municipality has set it. */
  readonly hours: string | undefined;
}

/** Answered first: whether the case is closed or late, whether I have to do something, and whom I can call. */
export const RightNow = ({ facts, isWaitingForYou, unit }: RightNowProps) => (
  <>
    <Lead facts={facts} />
    {!isWaitingForYou && facts.record.closedOn === null && <p>Du skal ikke gøre noget lige nu.</p>}
    <Call facts={facts} unit={unit} />
    <CallSupport facts={facts} />
  </>
);

/** What is not told by what is owed: that the case is closed, or the new day that the citizen has been told. */
function Lead({ facts }: Pick<RightNowProps, "facts">) {
  if (facts.record.closedOn !== null) return <p class="rn-lead">Sagen er lukket.</p>;
  const told = toldDay(facts);
  const isWaiting = owedNow(facts.owed.obligations, facts.today).some(({ what }) => what === "decision");
  if (told === undefined || !isWaiting) return null;
  return (
    <p class="rn-lead">
      {citizenSentences.decision}. Vi har skrevet til dig, at det sker senest <Day day={told} />.
    </p>
  );
}

/** The day of the last notice of delay, while the decision is waited for: then that is the day to count on. */
const toldDay = ({ events }: CasePageFacts): LocalDate | undefined =>
  eventsOf(events, "delay-notice-sent").findLast(({ on }) =>
    eventsOf(events, "decision-made").every((decision) => decision.on < on),
  )?.expectedOn;

function Call({ facts: { caseworker, unit: name }, unit }: Pick<RightNowProps, "facts" | "unit">) {
  const phone = caseworker?.phone ?? unit.phone;
  return (
    <p>
      {caseworker === null ? `${name} har din sag.` : `Din sagsbehandler er ${caseworker.name}.`}{" "}
      {phone !== undefined && phone !== null && (
        <>
          Ring på <PhoneLink phone={phone} />
          {unit.hours !== undefined && `, ${unit.hours}`}.
        </>
      )}
    </p>
  );
}

/** The contact person, where somebody gives support. */
function CallSupport({ facts: { order } }: Pick<RightNowProps, "facts">) {
  if (order?.state !== "accepted") return null;
  return (
    <p>
      Din kontaktperson: {order.contactPerson}, {order.provider}.
      {order.contactPhone !== "" && (
        <>
          {" "}
          Ring på <PhoneLink phone={order.contactPhone} />.
        </>
      )}
    </p>
  );
}
