import { capitalised } from "../../../kernel/in-a-row.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Day } from "../../../ui/day.tsx";
import { Link } from "../../../ui/link.tsx";
import { consentsPath } from "../../cases/paths.ts";
import { type CaseInformation, informationStanding } from "../../consents/domain/case-information.ts";
import { sourcesInARow } from "../../consents/domain/consent-words.ts";
import { newestDay } from "../../consents/domain/information-request.ts";
import { sourceInWords } from "../../consents/domain/information-source.ts";

interface InformationNotesProps {
  readonly information: CaseInformation;
  readonly caseId: string;
  readonly today: LocalDate;
}

/**
 * What whoever decides must know of information from others: who has not answered yet, which consents are not answered or no
 * longer hold, and that the case is decided on what is there. Nothing where there is nothing to know. It stops nobody.
 */
export function InformationNotes({ caseId, information, today }: InformationNotesProps) {
  const { decidedOnWhatIsThere, declined, toRecall, unanswered, waiting, withdrawn } = informationStanding(
    information,
    today,
  );
  const count = [waiting, toRecall, unanswered, declined, withdrawn].flat().length;
  if (count === 0 && decidedOnWhatIsThere === null) return null;
  return (
    <Alert kind="info" heading="Oplysninger fra andre" quiet>
      <ul>
        {waiting.map((request) => (
          <li key={request.id}>
            {capitalised(sourceInWords(request.source))} har ikke svaret. Svaret er bedt om senest{" "}
            <Day day={newestDay(request)} today={today} />.
          </li>
        ))}
        {toRecall.map((request) => (
          <li key={request.id}>
            Spørgsmålet til {sourceInWords(request.source)} skal trækkes tilbage: samtykket gælder ikke længere.
          </li>
        ))}
        {unanswered.map((consent) => (
          <li key={consent.id}>Borgeren har ikke svaret på, om I må spørge {sourcesInARow(consent)}.</li>
        ))}
        {declined.map((consent) => (
          <li key={consent.id}>Borgeren har sagt nej til, at I spørger {sourcesInARow(consent)}.</li>
        ))}
        {withdrawn.map((consent) => (
          <li key={consent.id}>Borgeren har trukket samtykket til at spørge {sourcesInARow(consent)} tilbage.</li>
        ))}
        {decidedOnWhatIsThere !== null && (
          <li>
            Sagen afgøres på det, der er (retssikkerhedsloven § 11 b). Det mangler: {decidedOnWhatIsThere.missing}
          </li>
        )}
      </ul>
      <p>
        <Link href={consentsPath(caseId)}>Samtykker og oplysninger fra andre</Link>
      </p>
    </Alert>
  );
}
