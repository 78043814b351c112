import { Alert } from "../../../ui/alert.tsx";
import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Select } from "../../../ui/choice-field.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { mostOfNote } from "../../applications/domain/handover.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import type { ChosenCase, Colleague } from "../domain/chosen-case.ts";
import { handOverFields, tickOf, toNobody } from "../domain/hand-over-form.ts";
import type { WorkChoice } from "../domain/work-list.ts";
import { handedOverPath, workListPath, workPath } from "../paths.ts";

/** A case that cannot be handed on as it was asked, with the sentence that says why. */
export interface LeftOut {
  readonly name: string;
  readonly why: string;
}

interface HandOverPageProps {
  readonly frame: Frame;
  readonly cases: readonly ChosenCase[];
  readonly colleagues: readonly Colleague[];
  readonly reader: string;
  /** The list that the cases were ticked on, to go back to. */
  readonly choice: WorkChoice;
  readonly typed: Fields;
  readonly submissionId: string;
  /** What has been left out since the form was sent; nothing was handed on then. */
  readonly leftOut?: readonly LeftOut[];
  readonly problems?: FieldProblems | undefined;
}

/** Giv sager videre: several cases to one colleague with one note, or back to the unit. */
export function HandOverPage(props: HandOverPageProps) {
  const { frame, cases, choice, leftOut = [], problems } = props;
  return (
    <Page
      title={cases.length === 1 ? "Giv sagen videre" : `Giv ${cases.length} sager videre`}
      frame={frame}
      breadcrumb={[{ text: "Dagens arbejde", href: workPath }]}
      problems={problems}
    >
      {leftOut.length > 0 && <LeftOutOnes leftOut={leftOut} remain={cases.length} />}
      {cases.length === 0 ? (
        <p>
          Der er ingen sager at give videre. <Link href={workListPath(choice)}>Tilbage til listen</Link>
        </p>
      ) : (
        <HandOverForm {...props} />
      )}
    </Page>
  );
}

const LeftOutOnes = ({ leftOut, remain }: { readonly leftOut: readonly LeftOut[]; readonly remain: number }) => (
  <Alert kind="warning" heading="Ingen sager er givet videre endnu">
    <ul>
      {leftOut.map(({ name, why }) => (
        <li key={name}>
          <strong>{name}:</strong> {why}
        </li>
      ))}
    </ul>
    {remain > 0 && <p>De er taget ud. Tryk igen for at give resten videre.</p>}
  </Alert>
);

function HandOverForm({
  cases,
  colleagues,
  reader,
  choice,
  typed,
  submissionId,
  problems,
  leftOut,
}: HandOverPageProps) {
  const back = { hvem: choice.scope, frist: choice.urgency, hvad: choice.what ?? "" };
  return (
    <Form method="post" action={handedOverPath} submissionId={submissionId} hidden={back}>
      <ul>
        {cases.map(({ caseId, caseworkerId, caseworker, citizen, number }) => (
          <li key={caseId}>
            <input type="hidden" name={handOverFields.cases} value={tickOf(caseId, caseworkerId)} />
            {citizen}, sag {number}. {caseworker === null ? "Ingen har den nu." : `${caseworker} har den nu.`}
          </li>
        ))}
      </ul>
      <Select
        name={handOverFields.to}
        label="Hvem skal have dem?"
        hint="Kolleger i din egen enhed står først."
        empty="Vælg en kollega"
        value={textOf(typed, handOverFields.to)}
        choices={[
          ...colleagues.map((one) => ({ value: one.id, label: labelOf(one, reader) })),
          ...(cases.some(({ caseworkerId }) => caseworkerId !== null)
            ? [{ value: toNobody, label: "Ingen: læg dem tilbage til enheden" }]
            : []),
        ]}
        problems={problems}
      />
      <TextArea
        name={handOverFields.note}
        label="Besked"
        hint="Den, der får sagerne, ser beskeden på sin liste. Den står også i hver sags journal."
        rows={4}
        optional
        maxLength={mostOfNote}
        value={textOf(typed, handOverFields.note)}
        problems={problems}
      />
      <ButtonRow>
        <SubmitButton>{leftOut?.length ? `Giv de andre ${cases.length} videre` : "Giv videre"}</SubmitButton>
        <Link href={workListPath(choice)}>Fortryd</Link>
      </ButtonRow>
    </Form>
  );
}

const labelOf = ({ id, name, barred }: Colleague, reader: string): string =>
  [id === reader ? `${name} (dig selv)` : name, barred > 0 && `kan ikke få ${barred} af dem`]
    .filter(Boolean)
    .join(" – ");
