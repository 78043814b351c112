import { SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { Day } from "../../../ui/day.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { orderBreadcrumb } from "../../deliveries/paths.ts";
import type { Report } from "../domain/report.ts";
import { reportFields } from "../domain/report-form.ts";
import { kindLabels, outcomeLabels, safetyOutcomes } from "../domain/report-words.ts";
import { settleSafetyPath } from "../paths.ts";

interface SettleSafetyProps {
  readonly orderId: string;
  readonly reportId: string;
  readonly fields: Fields;
  readonly problems?: FieldProblems | undefined;
  readonly submissionId: string;
}

/** Whoever answers for the work day to day tells what is done. */
export const SettleSafety = ({ fields, orderId, problems, reportId, submissionId }: SettleSafetyProps) => (
  <Form method="post" action={settleSafetyPath(orderId, reportId)} submissionId={submissionId}>
    <p>Lederen eller den, der har ansvar for arbejdsmiljøet hos jer, skriver, hvad der er gjort.</p>
    <RadioGroup
      name={reportFields.outcome}
      label="Hvad er der gjort?"
      choices={safetyOutcomes.map((outcome) => ({ value: outcome, label: outcomeLabels[outcome] }))}
      value={textOf(fields, reportFields.outcome)}
      problems={problems}
    />
    <TextArea
      name={reportFields.done}
      label="Skriv kort om det"
      rows={2}
      value={textOf(fields, reportFields.done)}
      problems={problems}
    />
    <SubmitButton kind="secondary">Afslut</SubmitButton>
  </Form>
);

interface SettleSafetyPageProps extends SettleSafetyProps {
  readonly frame: Frame;
  readonly report: Report;
  readonly citizenName: string;
  readonly caseNumber: string;
}

/** The same form on a page of its own, where something was missing: with what was typed, and what was reported. */
export const SettleSafetyPage = ({ caseNumber, citizenName, frame, report, ...form }: SettleSafetyPageProps) => (
  <Page
    title={kindLabels.safety}
    frame={frame}
    above={`${citizenName} · Sag ${caseNumber}`}
    breadcrumb={orderBreadcrumb(form.orderId, caseNumber)}
    problems={form.problems}
  >
    <p>
      Det blev meldt <Day day={report.on} />:
    </p>
    <p class="rn-written">{report.text}</p>
    <SettleSafety {...form} />
  </Page>
);
