import { Alert } from "../../../ui/alert.tsx";
import { Day } from "../../../ui/day.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { caseBreadcrumb } from "../../assessments/paths.ts";
import { whereabouts } from "../../letters/domain/letter.ts";
import { pdfPath, staffLetterPath } from "../../letters/paths.ts";
import { OwedPanel } from "../../obligations/views/owed-panel.tsx";
import { standardPath } from "../../standards/paths.ts";
import type { IssuedView } from "../domain/case-pages.ts";
import { IssuedPartView } from "./issued-parts.tsx";

/** A decision that has been issued, as it was made: never changed, with the edition of its own day. */
export function IssuedPage({ frame, view }: { readonly frame: Frame; readonly view: IssuedView }) {
  const { decision, record, owed, today, letter, newerEdition } = view;
  const letterPath = staffLetterPath(record.id, decision.letterId);
  return (
    <Page
      title="Truffet afgørelse"
      windowTitle={`Afgørelse i sag ${record.number}`}
      frame={frame}
      above={`${view.citizen.name}, sag ${record.number}`}
      breadcrumb={caseBreadcrumb(record)}
    >
      <p class="rn-lead">
        Truffet <Day day={decision.issuedOn} />. {letter && `${whereabouts(letter)}.`}
      </p>
      <p>
        <Link href={letterPath}>Læs brevet</Link> · <Link href={pdfPath(letterPath)}>Hent det som PDF</Link>
      </p>
      {newerEdition !== null && (
        <Alert kind="info">
          <p>
            Afgørelsen bygger på <Link href={standardPath(owed.standardSlug, decision.editionOn)}>udgaven</Link> fra{" "}
            <Day day={decision.editionOn} short />. Nu gælder udgaven fra <Day day={newerEdition} short />.
          </p>
        </Alert>
      )}
      <h2>Opgave for opgave</h2>
      {decision.parts.map((part) => (
        <IssuedPartView key={part.id} part={part} />
      ))}
      <Whole view={view} />
      <OwedPanel {...owed} today={today} audience="staff" />
    </Page>
  );
}

function Whole({ view }: { view: IssuedView }) {
  const { assessment, editionOn, firstFollowUpOn, providerWish, reasons } = view.decision;
  const rows = [
    { term: "Vurdering", answer: assessment },
    { term: "Regler", answer: reasons.rules },
    { term: "Lagt vægt på", answer: reasons.considerations },
    { term: "Oplysninger", answer: reasons.facts },
    {
      term: "Ønske om leverandør",
      answer: providerWish && `${providerWish.wish}. ${providerWish.reason ?? "Følges."}`,
    },
    { term: "Første opfølgning", answer: firstFollowUpOn && <Day day={firstFollowUpOn} /> },
    { term: "Standardens udgave", answer: <Day day={editionOn} short /> },
  ];
  return (
    <>
      <h2>Hele afgørelsen</h2>
      <SummaryList items={rows.filter(({ answer }) => answer !== null && answer !== "")} />
    </>
  );
}
