import { Alert } from "../../../ui/alert.tsx";
import { Details } from "../../../ui/details.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { Table } from "../../../ui/table.tsx";
import { stepPath } from "../../cases/paths.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import { standardPath } from "../../standards/paths.ts";
import type { ExplainedView } from "../domain/explained-view.ts";
import type { ComputedAgain, Explanation } from "../domain/explanation.ts";
import { knownInWords } from "../domain/known-words.ts";

interface ExplainedPageProps {
  readonly frame: Frame;
  readonly view: ExplainedView;
}

/** How a decision was computed, and what comes of computing it again: by the rules of its day, and by those of today. */
export function ExplainedPage({ frame, view }: ExplainedPageProps) {
  const { explanation, owed, record } = view;
  if ("isSpoilt" in explanation) return <SpoiltPage frame={frame} view={view} number={explanation.number} />;
  const { working } = explanation;
  return (
    <CaseWorkPage view={view} frame={frame} title="Sådan er afgørelsen regnet ud" step="decision" isBelow>
      <p>
        <Link href={`${stepPath.decision(record.id)}/${working.decisionId}`}>Afgørelse {explanation.number}</Link>.
        Standarden og loven giver frister og spørgsmål. Hvad der er afgjort, har et menneske bestemt.
      </p>
      <Whole explanation={explanation} />
      <h2>Regnet igen med reglerne fra dengang</h2>
      <Again
        again={explanation.byRulesThen}
        caption="Det, der bliver anderledes"
        same="Det giver det samme i dag. Intet er anderledes."
        unreadable="Dagens program kan ikke længere læse reglerne, som de var. Det, der kom ud dengang, er gemt."
      />
      <h2>Regnet med reglerne i dag</h2>
      <Again
        again={explanation.byRulesNow}
        caption="Det, der er anderledes i dag"
        same="Reglerne i dag giver det samme."
        unreadable="Reglerne i dag siger intet om den dag."
      />
      <h2>Det, vi vidste</h2>
      <SummaryList items={knownInWords(working.known).map(([term, answer]) => ({ term, answer }))} />
      <p>
        Se <Link href={standardPath(owed.standardSlug, working.said.edition)}>standarden, som den var</Link>.
      </p>
      <Details summary="Tal til at genkende reglerne og programmet">
        <SummaryList items={fingerprints(explanation)} />
        <p>Den, der driver systemet, kan regne efter med: rettesnor explain {explanation.number}</p>
      </Details>
    </CaseWorkPage>
  );
}

function SpoiltPage({ frame, number, view }: ExplainedPageProps & { readonly number: string }) {
  return (
    <CaseWorkPage view={view} frame={frame} title="Sådan er afgørelsen regnet ud" step="decision" isBelow>
      <p>Afgørelse {number}.</p>
      <Alert kind="error" heading="Udregningen kan ikke åbnes">
        <p>Den er ændret, siden den blev gemt, eller nøglen mangler. Sig det til den, der driver systemet.</p>
      </Alert>
    </CaseWorkPage>
  );
}

function Whole({ explanation: { isWhole } }: { readonly explanation: Explanation }) {
  return isWhole ? (
    <p class="rn-lead">Intet er ændret, siden den blev truffet. Journalen siger det samme.</p>
  ) : (
    <Alert kind="error" heading="Noget er ændret siden">
      <p>Det gemte og journalen stemmer ikke overens. Sig det til den, der driver systemet.</p>
    </Alert>
  );
}

function Again(props: {
  readonly again: ComputedAgain;
  readonly caption: string;
  readonly same: string;
  readonly unreadable: string;
}) {
  const { again, caption, same, unreadable } = props;
  if (again === "unreadable") return <p>{unreadable}</p>;
  return (
    <Table
      caption={caption}
      empty={same}
      stacked
      columns={[{ heading: "Hvor" }, { heading: "Hvad" }, { heading: "Dengang" }, { heading: "Nu" }]}
      rows={again.map(({ is, item, part, was, what }) => ({
        key: `${part}|${item}|${what}`,
        cells: [`${part}: ${item}`, what, was ?? "fandtes ikke", is ?? "findes ikke"],
      }))}
    />
  );
}

const fingerprints = ({ today, working }: Explanation) => [
  { term: "Afgørelsen i alt", answer: <Print of={working.digest} /> },
  {
    term: "Standarden",
    answer: <Print of={working.standardDigest} now={today.standardDigest} />,
  },
  { term: "Loven", answer: <Print of={working.lawDigest} now={today.lawDigest} /> },
  { term: "Programmet", answer: <Print of={working.engine} now={today.engine} /> },
];

/** A long number, broken where a line ends, with whether it is the same today. */
function Print({ now, of }: { readonly of: string; readonly now?: string }) {
  return (
    <>
      <code class="rn-break">{of}</code>
      {now !== undefined && (now === of ? " (det samme i dag)" : " (et andet i dag)")}
    </>
  );
}
