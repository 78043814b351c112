import { formatLength } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { Day } from "../../../ui/day.tsx";
import { PhoneLink } from "../../../ui/phone-link.tsx";
import { tasksInARow } from "../../applications/domain/tasks-in-a-row.ts";
import type { ComplaintGuidance } from "../domain/complaint-guidance.ts";

interface CitizenComplaintProps {
  readonly guidance: ComplaintGuidance;
  /** True where it is about the whole decision and not a part of it. */
  readonly isWhole: boolean;
  readonly today: LocalDate;
}

/** What the citizen can do about a decision or a part of it, by when and how; where there is no appeal, that is said. */
export function CitizenComplaint({ guidance, isWhole, today }: CitizenComplaintProps) {
  return (
    <section aria-label={isWhole ? "Hvis du er uenig" : `Hvis du er uenig om ${tasksInARow(guidance.tasks)}`}>
      <h2>{isWhole ? "Hvis du er uenig" : `Hvis du er uenig om ${tasksInARow(guidance.tasks)}`}</h2>
      <HowToComplain guidance={guidance} today={today} />
      <p>
        Du kan skrive, ringe eller komme forbi. Vi hjælper dig, hvis du har brug for det. Skriv til:{" "}
        {guidance.to.lines.join(", ")}.
        {guidance.to.phone !== null && (
          <>
            {" "}
            Telefon <PhoneLink phone={guidance.to.phone} />.
          </>
        )}
        {guidance.to.mail !== null && ` Mail: ${guidance.to.mail}.`}
      </p>
      {guidance.also.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </section>
  );
}

function HowToComplain({ guidance: { appeal }, today }: Omit<CitizenComplaintProps, "isWhole">) {
  if (appeal === null) {
    return (
      <p>
        Du kan ikke klage til en anden myndighed. Du kan stadig sige til os, at du er uenig. Så ser vi på sagen igen, og
        du får svar.
      </p>
    );
  }
  return (
    <p>
      <ByWhen appeal={appeal} today={today} /> Vi ser på sagen igen inden {formatLength(appeal.reconsideredWithin)}.
      Giver vi dig ikke ret, sender vi klagen til {appeal.body}.
    </p>
  );
}

interface ByWhenProps {
  readonly appeal: NonNullable<ComplaintGuidance["appeal"]>;
  readonly today: LocalDate;
}

/** Until when one can complain. It is never too late to do it: who decides whether it counts is told. */
function ByWhen({ appeal: { body, by, within }, today }: ByWhenProps) {
  if (by === null)
    return <>Du kan klage. Vi skal have klagen senest {formatLength(within)} efter, at du har fået brevet.</>;
  if (today <= by) {
    return (
      <>
        Du kan klage. Vi skal have klagen senest <Day day={by} today={today} />.
      </>
    );
  }
  return (
    <>
      Fristen for at klage var <Day day={by} today={today} />. Du kan klage alligevel. {body} bestemmer, om den kan
      behandles.
    </>
  );
}
