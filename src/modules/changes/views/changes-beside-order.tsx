import type { LocalDate } from "../../../kernel/local-date.ts";
import { Day } from "../../../ui/day.tsx";
import { Link } from "../../../ui/link.tsx";
import { Why } from "../../../ui/why.tsx";
import { orderAppointmentsPath } from "../../deliveries/paths.ts";
import type { ProviderChanges } from "../domain/provider-changes.ts";

interface ChangesBesideOrderProps {
  readonly orderId: string;
  readonly facts: ProviderChanges;
  readonly standard: string;
  readonly today: LocalDate;
}

/** What the provider is told of changes: what is agreed and decided, and the last day of a time-limited grant. */
export function ChangesBesideOrder({
  facts: { appointmentsAfter, lastDay, leaving, lines, talkSources },
  orderId,
  standard,
  today,
}: ChangesBesideOrderProps) {
  return (
    <section aria-labelledby="aendringer">
      <h2 id="aendringer">Ændringer og sidste dag</h2>
      {leaving !== null && (
        <p>
          <strong>{leaving}</strong>
        </p>
      )}
      {lastDay !== null && (
        <p>
          Støtten er tidsbegrænset. Den sidste dag er <Day day={lastDay} today={today} />. Kommunen taler med borgeren
          om, hvad der skal ske bagefter.
        </p>
      )}
      {talkSources.length > 0 && (
        <>
          <p>Der skal holdes en afsluttende samtale med borgeren inden da.</p>
          <Why standard={standard} sources={talkSources} />
        </>
      )}
      {lines.map(({ id, on, text, what }) => (
        <p key={id}>
          <strong>{text}</strong> <Day day={on} today={today} />. {what}
        </p>
      ))}
      {appointmentsAfter > 0 && (
        <p>
          {appointmentsAfter === 1 ? "Én aftale ligger" : `${appointmentsAfter} aftaler ligger`} efter den sidste dag.{" "}
          <Link href={orderAppointmentsPath(orderId)}>Aflys, eller aftal noget andet med borgeren</Link>.
        </p>
      )}
    </section>
  );
}
