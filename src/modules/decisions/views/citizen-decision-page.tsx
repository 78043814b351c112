import { Day } from "../../../ui/day.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { type PagePart, PageParts } from "../../../ui/page-parts.tsx";
import { Why } from "../../../ui/why.tsx";
import { wayBack } from "../../cases/paths.ts";
import { citizenLetterPath, pdfPath } from "../../letters/paths.ts";
import { OwedPanel } from "../../obligations/views/owed-panel.tsx";
import type { Part } from "../../people/domain/mandate.ts";
import type { IssuedView } from "../domain/case-pages.ts";
import { resultLines } from "../domain/result-lines.ts";
import { CitizenComplaint } from "./citizen-complaint.tsx";
import { CitizenParts } from "./citizen-parts.tsx";

interface CitizenDecisionPageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly view: IssuedView;
  /** The parts of the case that are open to whoever reads it. */
  readonly open: readonly Part[];
}

/** The decision as the citizen reads it: the result in two lines, why, what can be done and by when, the law last. */
export function CitizenDecisionPage({ frame, municipality, view, open }: CitizenDecisionPageProps) {
  const { decision, record, application } = view;
  const letterPath = citizenLetterPath(municipality, record.id, decision.letterId);
  const [result, more] = resultLines(decision.parts, application.receivedOn);
  return (
    <Page title="Svar på din ansøgning" frame={frame} back={wayBack({ municipality }, record.id, open)}>
      <p class="rn-lead">{result}</p>
      <p>
        {more} Afgørelsen er fra <Day day={decision.issuedOn} />.
      </p>
      <p>
        <Link href={letterPath}>Læs hele brevet</Link> eller <Link href={pdfPath(letterPath)}>hent det som PDF</Link>
      </p>
      <PageParts parts={partsOf(view, open)} />
    </Page>
  );
}

/** What was decided and why, what can be done, what is owed, and the law last. */
const partsOf = (view: IssuedView, open: readonly Part[]): readonly (PagePart | undefined)[] => [
  { id: "besluttet", name: "Det har vi besluttet", content: <CitizenParts decision={view.decision} /> },
  ...view.complaint.map((guidance, at) => ({
    id: `uenig-${at + 1}`,
    name: "Hvis du er uenig",
    content: <CitizenComplaint guidance={guidance} isWhole={view.complaint.length === 1} today={view.today} />,
  })),
  open.includes("status")
    ? { id: "nu", name: "Det sker nu", content: <OwedPanel {...view.owed} today={view.today} audience="citizen" /> }
    : undefined,
  { id: "reglerne", name: "Reglerne", content: <Rules view={view} /> },
];

const Rules = ({ view: { decision, owed, provisions } }: { view: IssuedView }) => (
  <>
    <h2>Reglerne</h2>
    {provisions.map(({ basis, citation, targetGroup, sources }) => (
      <div key={basis}>
        <p>
          <strong>{citation}</strong>: {targetGroup.da}
        </p>
        <Why standard={owed.standardSlug} sources={sources} />
      </div>
    ))}
    {decision.reasons.rules !== "" && <p>{decision.reasons.rules}</p>}
  </>
);
