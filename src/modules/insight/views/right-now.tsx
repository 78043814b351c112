import type { LocalDate } from "../../../kernel/local-date.ts";
import { Day } from "../../../ui/day.tsx";
import { PhoneLink } from "../../../ui/phone-link.tsx";
import { eventsOf } from "../../cases/domain/case-event.ts";
import { citizenSentences } from "../../obligations/domain/citizen-obligation-words.ts";
import type { Obligation } from "../../obligations/domain/obligation.ts";
import { isChoice, isLate, owedNow } from "../../obligations/domain/owed-order.ts";
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

/** Three questions answered first: what happens now, do I have to do something, and whom do I call. */
export const RightNow = ({ facts, isWaitingForYou, unit }: RightNowProps) => (
  <>
    <WhatNow facts={facts} />
    {!isWaitingForYou && facts.record.closedOn === null && <p>Du skal ikke gøre noget lige nu.</p>}
    <Call facts={facts} unit={unit} />
  </>
);

/** Who has the ball, with what, and by when; what the citizen may do but does not have to is told elsewhere. */
function WhatNow({ facts }: Pick<RightNowProps, "facts">) {
  const owed = owedNow(facts.owed.obligations, facts.today).filter((one) => !isChoice(one));
  // A notice is owed only if the decision is late: the decision itself is what is waited for.
  const next = owed.find(({ what }) => what !== "delay-notice") ?? owed[0];
  if (next === undefined)
    return (
      <p class="rn-lead">
        {facts.record.closedOn === null ? "Der er ikke noget, der venter lige nu." : "Sagen er lukket."}
      </p>
    );
  return (
    <p class="rn-lead">
      {citizenSentences[next.what]}. <ByWhen next={next} facts={facts} />
    </p>
  );
}

/** By when; of a decision that is delayed, the day that the citizen has been told. */
function ByWhen({ facts, next }: Pick<RightNowProps, "facts"> & { readonly next: Obligation }) {
  const told = next.what === "decision" ? toldDay(facts) : undefined;
  const day = told ?? next.due;
  if (day === null) return null;
  return (
    <>
      {told === undefined ? ownWords(next, facts.today) : "Vi har skrevet til dig, at det sker senest"}{" "}
      <Day day={day} />.
    </>
  );
}

const ownWords = (next: Obligation, today: LocalDate): string =>
  isLate(next, today) && next.owedBy !== "citizen" ? "Det er forsinket. Det skulle være sket senest" : "Senest";

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
