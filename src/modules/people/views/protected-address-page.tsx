import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink, ButtonRow } from "../../../ui/button.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import { PhoneLink } from "../../../ui/phone-link.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import type { ProtectedWays } from "../domain/citizen.ts";

interface ProtectedAddressPageProps {
  readonly frame: Frame;
  readonly ways: ProtectedWays;
  readonly caseNumber: string;
  /** The page it was asked for from. */
  readonly back: { readonly text: string; readonly href: string };
}

/** A protected address, shown once to whoever pressed for it. Nothing here may be kept. */
export function ProtectedAddressPage({ frame, ways, caseNumber, back }: ProtectedAddressPageProps) {
  const { addressLines, mail, phone } = ways;
  return (
    <Page title="Beskyttet adresse" frame={frame} back={back} above={`Sag ${caseNumber}`}>
      <Alert kind="warning" heading="Adressen er beskyttet">
        <p>Vis den ikke til andre, og skriv den ikke ned. Det er noteret, at du har set den. Det kan borgeren se.</p>
      </Alert>
      <SummaryList
        items={[
          {
            term: "Adresse",
            answer:
              addressLines.length === 0 ? "Ikke oplyst" : addressLines.map((line) => <div key={line}>{line}</div>),
          },
          { term: "Telefon", answer: phone === null ? "Ikke oplyst" : <PhoneLink phone={phone} /> },
          ...(mail === null ? [] : [{ term: "Mail", answer: mail }]),
        ]}
      />
      <ButtonRow>
        <ButtonLink href={back.href}>Skjul adressen igen</ButtonLink>
      </ButtonRow>
    </Page>
  );
}
