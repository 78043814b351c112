import { formatLength } from "../../../kernel/danish-day.ts";
import { tasksInARow } from "../../applications/domain/tasks-in-a-row.ts";
import type { ComplaintGuidance } from "../../decisions/domain/complaint-guidance.ts";
import type { ComplaintSubject, ComplaintTrack } from "../domain/complaint.ts";

interface WhatHappensProps {
  readonly track: ComplaintTrack;
  readonly guidance: readonly ComplaintGuidance[];
  readonly isLate: boolean;
  /** The name of the provider that is to read it; null where none is. */
  readonly provider: string | null;
  /** Null where nobody has chosen. */
  readonly subject: ComplaintSubject | null;
}

/** What happens once a complaint is sent: by the track, and by the grounds of what it is about. */
export function WhatHappens({ guidance, isLate, provider, subject, track }: WhatHappensProps) {
  if (track === "delivery")
    return (
      <ul>
        <li>Kommunen læser din klage og svarer dig i et brev.</li>
        {subject === "access" && (
          <li>Holder kommunen fast, sender den klagen til en anden myndighed, hvis der er en, der kan afgøre den.</li>
        )}
        {subject === "service-level" && (
          <li>Ankestyrelsen ser ikke på klager over det, kommunen tilbyder alle. Det siger loven.</li>
        )}
        {provider !== null && <li>{provider} læser den også og fortæller kommunen, hvordan de ser det.</li>}
        <li>Handler den også om det, kommunen har besluttet? Så flytter vi den og siger det til dig.</li>
      </ul>
    );
  return (
    <>
      {guidance.map((one) => (
        <div key={one.legalBases.join()}>
          {guidance.length > 1 && <h3>Om {tasksInARow(one.tasks)}</h3>}
          <Steps guidance={one} isLate={isLate} />
        </div>
      ))}
    </>
  );
}

function Steps({ guidance: { appeal }, isLate }: { readonly guidance: ComplaintGuidance; readonly isLate: boolean }) {
  if (appeal === null)
    return (
      <ul>
        <li>Her kan du ikke klage til en anden myndighed. Det siger loven.</li>
        <li>Vi ser på sagen igen alligevel. Du får et svar i et brev.</li>
      </ul>
    );
  if (isLate)
    return (
      <ul>
        <li>Vi sender klagen til {appeal.body} med det samme.</li>
        <li>{appeal.body} bestemmer, om den kan behandles efter fristen.</li>
      </ul>
    );
  return (
    <ul>
      <li>Vi ser på afgørelsen igen inden {formatLength(appeal.reconsideredWithin)}.</li>
      <li>Giver vi dig ret, får du en ny afgørelse.</li>
      <li>Holder vi fast, sender vi klagen til {appeal.body}.</li>
      <li>Afgørelsen gælder så længe.</li>
    </ul>
  );
}
