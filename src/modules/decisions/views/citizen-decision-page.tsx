import { ButtonLink, ButtonRow } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { type PagePart, PageParts } from "../../../ui/page-parts.tsx";
import { Why } from "../../../ui/why.tsx";
import { citizenComplainPath, wayBack } from "../../cases/paths.ts";
import { citizenLetterPath, pdfPath } from "../../letters/paths.ts";
import { OwedPanel } from "../../obligations/views/owed-panel.tsx";
import type { Part } from "../../people/domain/mandate.ts";
import type { IssuedView } from "../domain/case-pages.ts";
import { meansNow } from "../domain/means-now.ts";
import { changeLines, resultLines } from "../domain/result-lines.ts";
import { CitizenComplaint } from "./citizen-complaint.tsx";
import { CitizenParts } from "./citizen-parts.tsx";

interface CitizenDecisionPageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly view: IssuedView;
  /** The parts of the case that are open to whoever reads it. */
  readonly open: readonly Part[];
  /** Whether whoever reads it may complain of it. */
  readonly mayComplain: boolean;
}

/** The decision as the citizen reads it: the result in two lines, why, what it means now, what can be done by when, the law last. */
export function CitizenDecisionPage(props: CitizenDecisionPageProps) {
  const { frame, municipality, view, open } = props;
  const { decision, record, application } = view;
  const letterPath = citizenLetterPath(municipality, record.id, decision.letterId);
  const isChange = decision.parts.every(({ taskId }) => view.changes.some((change) => change.taskId === taskId));
  const [result, more] = isChange
    ? changeLines(decision.parts, view.changes)
    : resultLines(decision.parts, application.receivedOn);
  return (
    <Page
      title={isChange ? "Afgørelse om din støtte" : "Svar på din ansøgning"}
      frame={frame}
      back={wayBack({ municipality }, record.id, open)}
    >
      <p class="rn-lead">{result}</p>
      <p>
        {more} Afgørelsen er fra <Day day={decision.issuedOn} />.
      </p>
      <p class="d-print-none">
        <Link href={letterPath}>Læs hele brevet</Link> eller <Link href={pdfPath(letterPath)}>hent det som PDF</Link>.{" "}
        <Link href="#uenig">Hvad kan du gøre, hvis du er uenig?</Link>
      </p>
      <PageParts parts={partsOf(props)} />
    </Page>
  );
}

/** What was decided, why and what it means, what can be done, what is owed, and the law last. */
const partsOf = (props: CitizenDecisionPageProps): readonly (PagePart | undefined)[] => {
  const { open, view } = props;
  return [
    { id: "besluttet", name: "Det har vi besluttet", content: <DecidedAndMeant {...view} /> },
    { id: "uenig", name: "Hvis du er uenig", content: <IfYouDisagree {...props} /> },
    open.includes("status")
      ? { id: "nu", name: "Det sker nu", content: <OwedPanel {...view.owed} today={view.today} audience="citizen" /> }
      : undefined,
    { id: "reglerne", name: "Reglerne", content: <Rules view={view} /> },
  ];
};

/** What was decided and why; then what it means for the citizen: what begins when, what ends, whether there is anything to do. */
const DecidedAndMeant = ({ changes, decision }: Pick<IssuedView, "changes" | "decision">) => (
  <>
    <CitizenParts decision={decision} changes={changes} />
    <h2>Det betyder det for dig nu</h2>
    <ul>
      {meansNow(decision.parts).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  </>
);

/** What can be done about it, by when, and the button that leads there. */
const IfYouDisagree = ({ mayComplain, municipality, view }: CitizenDecisionPageProps) => (
  <>
    {view.complaint.map((guidance) => (
      <CitizenComplaint
        key={guidance.legalBases.join()}
        guidance={guidance}
        isWhole={view.complaint.length === 1}
        today={view.today}
      />
    ))}
    {mayComplain && (
      <ButtonRow>
        <ButtonLink href={citizenComplainPath({ municipality }, view.record.id, view.decision.id)}>
          Jeg er uenig
        </ButtonLink>
      </ButtonRow>
    )}
  </>
);

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
