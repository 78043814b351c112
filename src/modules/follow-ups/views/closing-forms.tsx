import { SubmitButton } from "../../../ui/button.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { writtenDay } from "../../../ui/written-day.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { type ClosingForm, closingFields } from "../domain/closing-form.ts";
import { isOwed } from "../domain/follow-up-acts.ts";
import { closingPath } from "../paths.ts";
import type { FollowUpFacts } from "./follow-up-page.tsx";

interface ClosingFormsProps extends FollowUpFacts {
  readonly fields: Fields;
  readonly problems?: FieldProblems | undefined;
  readonly newSubmissionId: () => string;
}

/** What belongs to the end of support: the talk and the time after where they are owed, and the last day. */
export function ClosingForms(props: ClosingFormsProps) {
  const { startedOn } = props;
  const { obligations } = props.owed;
  return (
    <>
      {isOwed("what-next", obligations) && (
        <OneForm
          {...props}
          form="tiden-efter"
          heading="Aftale om tiden efter"
          words="Hvad har I aftalt?"
          day="Hvornår aftalte I det?"
          button="Gem aftalen"
        />
      )}
      {isOwed("closing-talk", obligations) && (
        <OneForm
          {...props}
          form="afsluttende-samtale"
          heading="Afsluttende samtale"
          words="Hvad talte I om?"
          day="Hvornår holdt I samtalen?"
          button="Gem samtalen"
        />
      )}
      {startedOn !== null && (
        <OneForm
          {...props}
          form="slut"
          heading="Støtten er slut"
          words="Hvorfor slutter støtten?"
          day="Hvad var den sidste dag med støtte?"
          button="Skriv, at støtten er slut"
          kind="warning"
        />
      )}
    </>
  );
}

interface OneFormProps extends ClosingFormsProps {
  readonly form: ClosingForm;
  readonly heading: string;
  readonly words: string;
  readonly day: string;
  readonly button: string;
  readonly kind?: "primary" | "warning";
}

function OneForm({ record, fields, problems, form, heading, words, day, button, kind, newSubmissionId }: OneFormProps) {
  const names = closingFields(form);
  return (
    <section aria-labelledby={form}>
      <h2 id={form}>{heading}</h2>
      <Form method="post" action={closingPath(record.id, form)} submissionId={newSubmissionId()}>
        <TextArea name={names.said} label={words} rows={3} value={textOf(fields, names.said)} problems={problems} />
        <DateField name={names.on} label={day} problems={problems} value={writtenDay(fields, names.on)} />
        <SubmitButton kind={kind ?? "primary"}>{button}</SubmitButton>
      </Form>
    </section>
  );
}
