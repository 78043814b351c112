import type { ComponentChildren } from "preact";
import { DateField } from "../../../ui/date-field.tsx";
import { Form } from "../../../ui/form.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { asWritten, writtenDay } from "../../../ui/written-day.ts";
import { textOf } from "../../applications/domain/problems.ts";
import { type StepAct, stepFields } from "../domain/step-acts.ts";
import { complaintActPath } from "../paths.ts";
import type { ComplaintPageProps } from "./complaint-page.tsx";

/** The form of one act, on the page of its complaint. */
export interface ActProps extends ComplaintPageProps {
  readonly act: StepAct;
}

/** The form that an act is sent by. */
export function ActForm({
  act,
  children,
  complaint,
  submissionIds,
  view,
}: ActProps & { readonly children: ComponentChildren }) {
  return (
    <Form
      keep="Klagens forløb"
      keepFor={act}
      method="post"
      action={complaintActPath(view.record.id, complaint.id, act)}
      submissionId={submissionIds[act]}
    >
      {children}
    </Form>
  );
}

/** What is said of it. */
export function Note({
  act,
  form,
  hint,
  label,
  optional,
}: ActProps & { readonly label: string; readonly hint?: string; readonly optional?: true }) {
  const { note } = stepFields(act);
  return (
    <TextArea
      name={note}
      label={label}
      hint={hint}
      {...(optional && { optional })}
      rows={optional ? 2 : 6}
      value={textOf(form.typed ?? {}, note)}
      problems={form.problems}
    />
  );
}

/** The day it happened; today unless somebody writes another. */
export const OnDay = ({ act, form, label, view }: ActProps & { readonly label: string }) => (
  <DateField
    name={stepFields(act).on}
    label={label}
    value={form.typed === null ? asWritten(view.today) : writtenDay(form.typed, stepFields(act).on)}
    problems={form.problems}
  />
);

/** Whether something in the form is to be mended. */
export const hasProblem = ({ act, form }: ActProps): boolean =>
  form.problems.some(({ field }) => field.startsWith(`${act}-`));
