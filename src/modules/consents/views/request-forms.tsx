import { SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { asWritten } from "../../../ui/written-day.ts";
import type { InformationRequest } from "../domain/information-request.ts";
import { endFields, requestFields } from "../domain/request-form.ts";
import { requestActPath } from "../paths.ts";
import { PaperField } from "./answering-fields.tsx";
import type { ConsentsPageProps } from "./consents-frame.tsx";

/** What the page of a question to others is shown with. */
export interface RequestPageProps extends ConsentsPageProps {
  readonly request: InformationRequest;
  /** Which of the forms was tried; null where none was. */
  readonly tried: "remind" | "answer" | "give-up" | null;
  /** One-use ids for the forms, in the order answer, remind, give up. */
  readonly submissionIds: readonly [string, string, string];
}

/** Writes down what came. */
export function AnswerForm({ form, request, submissionIds, tried, view }: RequestPageProps) {
  return (
    <Details summary="Der er kommet svar" open={tried === "answer"}>
      <Form
        keep="Svar fra andre"
        method="post"
        action={requestActPath(view.record.id, request.id, "answer")}
        submissionId={submissionIds[0]}
      >
        <DayField name={endFields.answer.on} form={form} label="Hvornår kom svaret?" view={view} />
        <TextArea
          name={endFields.answer.note}
          label="Hvad kom der?"
          hint="Kort. Læg selve papiret under sagens dokumenter, og vælg det her."
          rows={3}
          value={form.typed.text(endFields.answer.note)}
          problems={form.problems}
        />
        <PaperField form={form} view={view} />
        <SubmitButton>Gem svaret</SubmitButton>
      </Form>
    </Details>
  );
}

/** Asks again, with a new day. */
export function RemindForm({ form, request, submissionIds, tried, view }: RequestPageProps) {
  return (
    <Details summary="Skriv igen, og sæt en ny dag" open={tried === "remind"}>
      <Form method="post" action={requestActPath(view.record.id, request.id, "remind")} submissionId={submissionIds[1]}>
        <DateField
          name={requestFields.answerBy}
          label="Hvornår vil I gerne have svar senest?"
          value={form.writtenDay(requestFields.answerBy) ?? asWritten(view.proposedDay)}
          problems={form.problems}
        />
        <SubmitButton kind="secondary">Lav brevet</SubmitButton>
      </Form>
    </Details>
  );
}

/** Gives the question up, or takes it back. */
export function GiveUpForm({ form, request, submissionIds, tried, view }: RequestPageProps) {
  return (
    <Details summary="Opgiv spørgsmålet, eller træk det tilbage" open={tried === "give-up"}>
      <Form
        keep="Opgivet spørgsmål"
        method="post"
        action={requestActPath(view.record.id, request.id, "give-up")}
        submissionId={submissionIds[2]}
      >
        <DayField name={endFields["give-up"].on} form={form} label="Hvilken dag?" view={view} />
        <TextArea
          name={endFields["give-up"].note}
          label="Hvorfor?"
          rows={2}
          value={form.typed.text(endFields["give-up"].note)}
          problems={form.problems}
        />
        {request.sentOn !== null && (
          <RadioGroup
            name={requestFields.recall}
            label="Hvordan får de det at vide?"
            choices={[
              { value: "brev", label: "Lav et brev, der trækker spørgsmålet tilbage" },
              { value: "sagt", label: "De har fået det at vide, eller det er ikke nødvendigt" },
            ]}
            value={form.typed.text(requestFields.recall) || "sagt"}
            problems={form.problems}
          />
        )}
        <SubmitButton kind="secondary">Gem</SubmitButton>
      </Form>
    </Details>
  );
}

interface DayFieldProps extends Pick<RequestPageProps, "form" | "view"> {
  readonly name: string;
  readonly label: string;
}

function DayField({ form, label, name, view }: DayFieldProps) {
  return (
    <DateField
      name={name}
      label={label}
      value={form.writtenDay(name) ?? asWritten(view.today)}
      problems={form.problems}
    />
  );
}
