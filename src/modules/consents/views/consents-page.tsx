import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink, ButtonRow } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import { Link } from "../../../ui/link.tsx";
import { Why } from "../../../ui/why.tsx";
import { informationStanding } from "../domain/case-information.ts";
import type { MissingCooperation } from "../domain/missing-cooperation.ts";
import { askOthersPath, missingCooperationPath, newConsentPath } from "../paths.ts";
import { ConsentTable, RequestTable } from "./consent-tables.tsx";
import { ConsentsFrame, type ConsentsPageProps } from "./consents-frame.tsx";

/** Samtykker og oplysninger fra andre: what the citizen has said yes to, who is asked by it, and what the case waits for. */
export function ConsentsPage(props: ConsentsPageProps) {
  const { mayAskOthers, view } = props;
  const { information, owed, record, today } = view;
  const standing = informationStanding(information, today);
  return (
    <ConsentsFrame {...props} title="Samtykker og oplysninger fra andre" isAll>
      {standing.toRecall.length > 0 && (
        <Alert kind="warning" heading="Et samtykke gælder ikke længere">
          <p>
            {standing.toRecall.length === 1 ? "Et spørgsmål" : `${standing.toRecall.length} spørgsmål`} til andre bygger
            på det. Træk det tilbage, eller bed borgeren om et nyt samtykke.
          </p>
        </Alert>
      )}
      <p>
        Vi må kun hente oplysninger hos andre, når borgeren har sagt ja. Fristerne i sagen løber videre, mens vi venter
        på svar.
      </p>
      <Why
        standard={owed.standardSlug}
        sources={["retssikkerhedsloven § 10", "retssikkerhedsloven § 11 a, stk. 1", "retssikkerhedsloven § 12"]}
      />
      <ButtonRow>
        <ButtonLink href={newConsentPath(record.id)}>Nyt samtykke</ButtonLink>
        {mayAskOthers && (
          <ButtonLink href={askOthersPath(record.id)} kind="secondary">
            Spørg andre
          </ButtonLink>
        )}
      </ButtonRow>
      <ConsentTable view={view} />
      <RequestTable view={view} />
      <OnWhatIsThere {...props} mark={standing.decidedOnWhatIsThere} />
    </ConsentsFrame>
  );
}

function OnWhatIsThere({ mark, mayAskOthers, view }: ConsentsPageProps & { readonly mark: MissingCooperation | null }) {
  const { marks } = view.information;
  return (
    <section aria-labelledby="det-der-er">
      <h2 id="det-der-er">Når borgeren ikke medvirker</h2>
      {mark === null ? (
        <p>Der er ikke skrevet noget om det. Siger borgeren nej, kan sagen blive afgjort på det, der er.</p>
      ) : (
        <Mark mark={mark} />
      )}
      {mayAskOthers && (
        <p>
          <Link href={missingCooperationPath(view.record.id)}>
            {mark === null ? "Skriv, at sagen afgøres på det, der er" : "Skriv, at det er ændret"}
          </Link>
        </p>
      )}
      {marks.length > 1 && (
        <Details summary={`Tidligere (${marks.length - 1})`}>
          {marks.slice(0, -1).map((earlier) => (
            <Mark key={earlier.id} mark={earlier} />
          ))}
        </Details>
      )}
    </section>
  );
}

function Mark({ mark: { kind, missing, registeredOn, told, toldOn, tried } }: { readonly mark: MissingCooperation }) {
  if (kind === "no-longer" || toldOn === null) {
    return (
      <p>
        Ændret <Day day={registeredOn} />: {tried}
      </p>
    );
  }
  return (
    <>
      <p>
        <strong>Sagen afgøres på det, der er.</strong> Skrevet <Day day={registeredOn} />.{" "}
        {kind === "no-consent" ? "Borgeren giver ikke samtykke." : "Borgeren medvirker ikke."}
      </p>
      <ul>
        <li>Det mangler: {missing}</li>
        <li>Det er prøvet: {tried}</li>
        <li>
          Borgeren fik besked <Day day={toldOn} />: {told}
        </li>
      </ul>
    </>
  );
}
