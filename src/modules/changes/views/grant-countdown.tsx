import type { LocalDate } from "../../../kernel/local-date.ts";
import { Day } from "../../../ui/day.tsx";
import { DueTag } from "../../../ui/due-tag.tsx";
import { Link } from "../../../ui/link.tsx";
import { Why } from "../../../ui/why.tsx";
import { newAppointmentPath } from "../../appointments/paths.ts";
import type { CaseOwed } from "../../obligations/domain/case-owed.ts";
import { stillOwed } from "../domain/countdown.ts";
import { afterwardsPath } from "../paths.ts";

interface CountdownProps {
  readonly lastDay: LocalDate | null;
  readonly owed: CaseOwed;
  readonly today: LocalDate;
}

/** Nedtælling for dem, der arbejder med sagen: the last day of a time-limited grant, and what is to be done before it. */
export function StaffCountdown({ caseId, lastDay, owed, today }: CountdownProps & { readonly caseId: string }) {
  if (lastDay === null) return null;
  const end = stillOwed(owed.obligations, "grant-end");
  const talk = stillOwed(owed.obligations, "closing-talk");
  const next = stillOwed(owed.obligations, "what-next");
  return (
    <section aria-labelledby="nedtaelling">
      <h2 id="nedtaelling">Støtten er tidsbegrænset</h2>
      <p>
        <DueTag due={lastDay} today={today} /> Den sidste dag er <Day day={lastDay} today={today} />. Skal borgeren have
        støtte længere, kræver det en ny vurdering og en ny afgørelse.
      </p>
      <ul>
        {talk !== undefined && (
          <li>
            Hold en afsluttende samtale inden da.{" "}
            <Link href={newAppointmentPath({ kind: "case", caseId })}>Book samtalen</Link>
            <Why standard={owed.standardSlug} sources={talk.sources} />
          </li>
        )}
        {next !== undefined && (
          <li>
            Aftal med borgeren, hvad der skal ske bagefter
            {next.due !== null && (
              <>
                , senest <Day day={next.due} today={today} />
              </>
            )}
            . <Link href={afterwardsPath(caseId)}>Skriv, hvad I aftaler</Link>
            <Why standard={owed.standardSlug} sources={next.sources} />
          </li>
        )}
      </ul>
      {end !== undefined && (
        <Why
          standard={owed.standardSlug}
          sources={end.sources}
          ownSetting={end.ownSetting}
          summary="Hvorfor er støtten tidsbegrænset?"
        />
      )}
    </section>
  );
}

/** Nedtælling for borgeren: when the support ends, and what happens before that. */
export function CitizenCountdown({ lastDay, owed, today }: CountdownProps) {
  if (lastDay === null) return null;
  const next = stillOwed(owed.obligations, "what-next");
  const talk = stillOwed(owed.obligations, "closing-talk");
  return (
    <section aria-labelledby="nedtaelling">
      <h2 id="nedtaelling">Din støtte har en sidste dag</h2>
      <p class="rn-lead">
        Du har støtten til og med <Day day={lastDay} today={today} />.
      </p>
      <ul>
        {next !== undefined && (
          <li>
            Vi taler med dig om, hvad der skal ske bagefter
            {next.due !== null && (
              <>
                . Det gør vi senest <Day day={next.due} />
              </>
            )}
            .
          </li>
        )}
        {talk !== undefined && <li>Til sidst holder vi en samtale, hvor vi ser på, hvordan det er gået.</li>}
        <li>Har du brug for mere hjælp bagefter, så sig det. Så ser vi på, om du kan få anden støtte.</li>
        <li>Du skal ikke selv begynde forfra.</li>
      </ul>
      {next !== undefined && <Why standard={owed.standardSlug} sources={next.sources} />}
    </section>
  );
}
