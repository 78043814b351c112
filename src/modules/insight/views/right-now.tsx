import { Day } from "../../../ui/day.tsx";
import { PhoneLink } from "../../../ui/phone-link.tsx";
import { citizenSentences } from "../../obligations/domain/citizen-obligation-words.ts";
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
  const late = isLate(next, facts.today) && next.owedBy !== "citizen";
  return (
    <p class="rn-lead">
      {citizenSentences[next.what]}.{" "}
      {next.due !== null && (
        <>
          {late ? "Det skulle være sket" : "Senest"} <Day day={next.due} />.
        </>
      )}
    </p>
  );
}

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
