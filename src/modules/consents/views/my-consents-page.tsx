import { Alert } from "../../../ui/alert.tsx";
import { Details } from "../../../ui/details.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import { Told } from "../../../ui/told.tsx";
import { Why } from "../../../ui/why.tsx";
import { wayBack } from "../../cases/paths.ts";
import { OwedPanel } from "../../obligations/views/owed-panel.tsx";
import type { Part } from "../../people/domain/mandate.ts";
import { type Consent, type ConsentState, consentState } from "../domain/consent.ts";
import type { MyConsentsView } from "../domain/consents-view.ts";
import { AskedOfOthers } from "./asked-of-others.tsx";
import { OneConsent, type OneConsentProps } from "./one-consent.tsx";

interface MyConsentsPageProps extends Omit<OneConsentProps, "consent" | "view"> {
  readonly frame: Frame;
  readonly view: MyConsentsView;
  /** The parts of the case that are open to whoever reads it. */
  readonly open: readonly Part[];
  readonly refusal?: string | undefined;
  readonly notice?: string | undefined;
}

/** Dine samtykker: what the citizen is asked to say yes to, has said yes to and can take back, and who has been asked. */
export function MyConsentsPage(props: MyConsentsPageProps) {
  const { frame, municipality, notice, open, refusal, view } = props;
  const { information, owed, record, today } = view;
  const { consents } = information;
  const inState = (...states: readonly ConsentState[]) =>
    consents.filter((consent) => states.includes(consentState(consent, today))).toReversed();
  const [asked, running, over] = [inState("asked"), inState("holds"), inState("declined", "withdrawn", "over")];
  return (
    <Page
      title="Samtykker"
      windowTitle={`Samtykker, sag ${record.number}`}
      frame={frame}
      above={`Sag ${record.number}`}
      back={wayBack({ municipality }, record.id, open)}
    >
      <Told notice={notice} />
      {refusal !== undefined && (
        <Alert kind="error" heading="Det kunne ikke lade sig gøre">
          <p>{refusal}</p>
        </Alert>
      )}
      <p class="rn-lead">
        Kommunen må kun hente oplysninger om dig hos andre, hvis du siger ja. Det er frivilligt. Du kan altid trække dit
        ja tilbage.
      </p>
      <Consents
        {...props}
        title="Kommunen spørger dig"
        consents={asked}
        empty="Kommunen spørger dig ikke om noget lige nu."
      />
      <Consents
        {...props}
        title="Det har du sagt ja til"
        consents={running}
        empty="Du har ikke sagt ja til noget, der gælder nu."
      />
      <AskedOfOthers information={information} today={today} />
      {over.length > 0 && (
        <Details summary={`Nej, trukket tilbage eller udløbet (${over.length})`}>
          {over.map((consent) => (
            <OneConsent key={consent.id} {...props} consent={consent} />
          ))}
        </Details>
      )}
      <Why
        standard={owed.standardSlug}
        sources={["retssikkerhedsloven § 11 a, stk. 1", "retssikkerhedsloven § 11 b", "retssikkerhedsloven § 12"]}
        summary="Hvad siger loven?"
      />
      {open.includes("status") && <OwedPanel {...owed} today={today} audience="citizen" />}
    </Page>
  );
}

interface ConsentsProps extends MyConsentsPageProps {
  readonly title: string;
  readonly consents: readonly Consent[];
  readonly empty: string;
}

function Consents({ consents, empty, title, ...props }: ConsentsProps) {
  return (
    <>
      <h2>{title}</h2>
      {consents.length === 0 && <p>{empty}</p>}
      {consents.map((consent) => (
        <OneConsent key={consent.id} {...props} consent={consent} />
      ))}
    </>
  );
}
