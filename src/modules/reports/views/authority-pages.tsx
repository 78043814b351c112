import type { LocalDate } from "../../../kernel/local-date.ts";
import { SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Day } from "../../../ui/day.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { Table } from "../../../ui/table.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { writtenDay } from "../../../ui/written-day.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { contactWayWords, type OrderStep } from "../../deliveries/domain/order-step.ts";
import { orderPath } from "../../deliveries/paths.ts";
import { type CaseAtWork, CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import type { Citizen } from "../../people/domain/citizen.ts";
import type { Report, WaitingReport } from "../domain/report.ts";
import { reportFields } from "../domain/report-form.ts";
import { authorityOutcomes, kindLabels, needLabels, outcomeLabels, supportLabels } from "../domain/report-words.ts";
import { reportPath } from "../paths.ts";
import { ReportAnswer, ReportState } from "./report-list.tsx";

/** Tilbagemeldinger, der venter: over all the reader's cases. */
export const WaitingReportsPage = ({ frame, waiting }: { frame: Frame; waiting: readonly WaitingReport[] }) => (
  <Page
    title="Tilbagemeldinger fra udførerne"
    frame={frame}
    breadcrumb={[{ text: "Dagens arbejde", href: "/sagsbehandler" }]}
  >
    <Table
      caption={`Venter på svar (${waiting.length}), de ældste først`}
      columns={[{ heading: "Sag" }, { heading: "Hvad" }, { heading: "Dag" }, { heading: "Stand" }]}
      rows={waiting.map(({ caseId, caseNumber, id, isSeen, kind, on }) => ({
        key: id,
        cells: [
          <Link key="sag" href={reportPath(caseId, id)}>
            Sag {caseNumber}
          </Link>,
          kindLabels[kind],
          <Day key="dag" day={on} short />,
          isSeen ? "Set" : "Ny",
        ],
      }))}
      empty="Ingen tilbagemeldinger venter på dig."
      stacked
    />
  </Page>
);

interface ReportPageProps {
  readonly frame: Frame;
  readonly record: CaseRecord;
  readonly citizen: Citizen;
  readonly report: Report;
  /** What was tried to reach the citizen in the order. */
  readonly attempts: readonly OrderStep[];
  readonly owed: CaseAtWork["owed"];
  readonly today: LocalDate;
  readonly mayAnswer: boolean;
  readonly fields: Fields;
  readonly problems?: FieldProblems | undefined;
  readonly refusal?: string | undefined;
  readonly notice?: string | undefined;
  readonly newSubmissionId: () => string;
}

/** Tilbagemelding: what the provider tells, and what the authority does with it. */
export function ReportPage(props: ReportPageProps) {
  const { attempts, mayAnswer, report } = props;
  return (
    <CaseWorkPage
      view={props}
      frame={props.frame}
      title={kindLabels[report.kind]}
      step="order"
      problems={props.problems}
      notice={props.notice}
      refusal={props.refusal}
    >
      <p>
        <ReportState report={report} />
      </p>
      <SummaryList items={facts(report)} />
      {attempts.length > 0 && (
        <>
          <h2>Det er prøvet</h2>
          <ul>
            {attempts.map(({ id, on, text, way }) => (
              <li key={id}>
                <Day day={on} />: {way !== null && contactWayWords[way]}. {text}
              </li>
            ))}
          </ul>
        </>
      )}
      {report.settled === null ? mayAnswer && <Answer {...props} /> : <h2>Svaret</h2>}
      <ReportAnswer report={report} />
      <p>
        <Link href={orderPath(report.caseId)}>Se bestillingen</Link>
      </p>
    </CaseWorkPage>
  );
}

const facts = (report: Report) => [
  { term: "Dag", answer: <Day day={report.on} /> },
  { term: "Skrevet af", answer: report.by },
  ...(report.need === null ? [] : [{ term: "Behovet", answer: needLabels[report.need] }]),
  { term: "Hvad", answer: <span class="rn-written">{report.text}</span> },
  ...(report.proposal === "" ? [] : [{ term: "Forslag", answer: <span class="rn-written">{report.proposal}</span> }]),
  { term: "Støtten imens", answer: supportLabels[report.support] },
  {
    term: "Borgeren",
    answer: report.citizenKnows ? "De har talt med borgeren om det" : "Borgeren ved det ikke fra dem",
  },
];

function Answer({ fields, newSubmissionId, problems, report }: ReportPageProps) {
  const action = reportPath(report.caseId, report.id);
  return (
    <>
      <h2>Hvad skal der ske?</h2>
      <p>Udføreren kan læse svaret. Skal borgeren have mindre støtte, kræver det høring og en ny afgørelse.</p>
      {report.seen === null && (
        <Form method="post" action={`${action}/set`} submissionId={newSubmissionId()}>
          <SubmitButton kind="secondary">Jeg har set den og svarer senere</SubmitButton>
        </Form>
      )}
      <Form keep="Svar på tilbagemelding" method="post" action={action} submissionId={newSubmissionId()}>
        <div class="rn-one-below">
          <RadioGroup
            name={reportFields.outcome}
            label="Hvad fører den til?"
            choices={authorityOutcomes.map((outcome) => ({ value: outcome, label: outcomeLabels[outcome] }))}
            value={textOf(fields, reportFields.outcome)}
            problems={problems}
          />
        </div>
        <DateField
          name={reportFields.followUpBy}
          label="Hvis der skal følges op: senest hvornår?"
          value={writtenDay(fields, reportFields.followUpBy)}
          problems={problems}
        />
        <TextArea
          name={reportFields.done}
          label="Hvad gør I, og hvorfor?"
          rows={3}
          value={textOf(fields, reportFields.done)}
          problems={problems}
        />
        <SubmitButton>Gem svaret</SubmitButton>
      </Form>
    </>
  );
}
