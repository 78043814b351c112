import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink, ButtonRow } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { applyPath } from "../../applications/paths.ts";
import { forWhomPath } from "../../people/paths.ts";
import type { Proposal } from "../domain/proposal.ts";
import { newProposalPath, writtenPath } from "../paths.ts";

interface ForAnotherPageProps {
  readonly frame: Frame;
  readonly municipality: string;
  /** Those that the reader has written, the newest first. */
  readonly written: readonly Proposal[];
  /** How many days one waits. */
  readonly days: number;
  readonly isDeleted: boolean;
}

/** How one applies for another, and those that one has written. */
export function ForAnotherPage({ days, frame, isDeleted, municipality, written }: ForAnotherPageProps) {
  const at = { municipality };
  return (
    <Page title="Søg for en anden" frame={frame} back={{ text: "Søg om støtte", href: applyPath(at) }}>
      {isDeleted && (
        <Alert kind="success" heading="Den er slettet">
          <p>Har personen allerede sendt ansøgningen, ligger den i personens egen sag.</p>
        </Alert>
      )}
      <p class="rn-lead">Du kan skrive en ansøgning for en, du hjælper. Personen skal selv sige ja, før vi får den.</p>
      <ol>
        <li>Du fortæller, hvem du skriver for, og hvem du er.</li>
        <li>Du svarer på spørgsmålene. »Ved ikke« er også et svar.</li>
        <li>Personen logger på, læser det og kan rette i det.</li>
        <li>Personen sender det eller siger nej.</li>
      </ol>
      <p>Kan personen ikke logge på? Så kan personen sige ja på papir. Ring til os, så hjælper vi.</p>
      <p>Vi gemmer det i {days} dage. Har personen ikke sagt ja inden da, sletter vi det.</p>
      <ButtonRow>
        <ButtonLink href={newProposalPath(at)}>Begynd</ButtonLink>
      </ButtonRow>
      <p>
        Har du allerede en fuldmagt? <Link href={forWhomPath(at)}>Vælg, hvem du handler for</Link>
      </p>
      {written.length > 0 && (
        <>
          <h2>Det har du skrevet</h2>
          <ul>
            {written.map((one) => (
              <li key={one.id}>
                <Link href={writtenPath(at, one.id)}>Ansøgning for {one.person.name}</Link>{" "}
                {one.sentOn === null ? (
                  "Du er i gang."
                ) : (
                  <>
                    Du sendte den <Day day={one.sentOn} />.
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}
