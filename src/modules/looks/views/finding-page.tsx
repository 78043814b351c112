import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import { Paragraphs } from "../../../ui/paragraphs.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { Table } from "../../../ui/table.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { logControlPath } from "../../people/paths.ts";
import type { FindingToReview, FoundLook } from "../domain/finding-to-review.ts";
import { patternNames } from "../domain/review-staff-day.ts";
import { findingPath, findingsPath } from "../paths.ts";

interface FindingPageProps {
  readonly frame: Frame;
  readonly finding: FindingToReview;
  readonly looks: readonly FoundLook[];
  /** Where the member of staff works. */
  readonly place: string | undefined;
  /** What was written and could not be kept. */
  readonly typed?: string;
  readonly problems?: FieldProblems;
}

/** The name of the field in which a manager writes what came of it. */
export const noteField = "notat";

/** One finding: who, why it stood out, what was looked at, and what a manager has found out. */
export function FindingPage({ finding, frame, looks, place, problems = [], typed = "" }: FindingPageProps) {
  return (
    <Page
      title={patternNames[finding.pattern]}
      above="Logkontrol"
      frame={frame}
      problems={problems}
      back={
        finding.review === null
          ? { text: "Logkontrol", href: logControlPath }
          : { text: "Gennemgåede fund", href: findingsPath({ page: 1, reviewed: true }) }
      }
    >
      <p class="rn-lead">{finding.explanation}</p>
      <SummaryList
        items={[
          { term: "Medarbejder", answer: place === undefined ? finding.staffName : `${finding.staffName}, ${place}` },
          { term: "Dag", answer: <Day day={finding.day} /> },
          { term: "Sag", answer: finding.caseNumbers.join(", ") || "Flere borgere" },
          { term: "Antal opslag", answer: String(finding.looks) },
        ]}
      />
      <LookTable looks={looks} isAboutOne={finding.citizenId !== null} />
      <h2>Gennemgang</h2>
      {finding.review === null ? (
        <Form keep="Logkontrol" method="post" action={findingPath(finding.id)}>
          <TextArea
            name={noteField}
            label="Hvad har du fundet ud af?"
            hint="For eksempel, at medarbejderen var afløser den dag"
            rows={4}
            value={typed}
            problems={problems}
          />
          <ButtonRow>
            <SubmitButton>Gem, og markér som gennemgået</SubmitButton>
          </ButtonRow>
        </Form>
      ) : (
        <>
          <p>
            Gennemgået <Day day={finding.review.on} /> af {finding.review.by}.
          </p>
          <Paragraphs text={finding.review.note} />
        </>
      )}
    </Page>
  );
}

function LookTable({ isAboutOne, looks }: { looks: readonly FoundLook[]; isAboutOne: boolean }) {
  const caseColumn = isAboutOne ? [{ heading: "Sag" }] : [];
  return (
    <Table
      caption={isAboutOne ? "Opslag på borgeren den dag" : "Medarbejderens opslag den dag"}
      columns={[{ heading: "Tid" }, { heading: "Formål" }, { heading: "Udfald" }, ...caseColumn]}
      stacked
      compact
      empty="Opslagene er slettet, fordi de er gemt så længe, som kommunen har bestemt."
      rows={looks.map((look, at) => ({
        key: String(at),
        cells: [
          `kl. ${look.time.replace(":", ".")}`,
          look.purpose,
          look.isRefused ? "Afvist" : "Vist",
          ...(isAboutOne ? [look.caseNumber ?? "Ingen"] : []),
        ],
      }))}
    />
  );
}
