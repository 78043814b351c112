import { SubmitButton } from "../../../ui/button.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea, TextField } from "../../../ui/text-field.tsx";
import { writtenDay } from "../../../ui/written-day.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { providerFields } from "../domain/provider-form.ts";
import type { SupportOrder } from "../domain/support-order.ts";
import { providerActPath } from "../paths.ts";

interface ProviderActsProps {
  readonly order: SupportOrder;
  readonly fields: Fields;
  readonly problems?: FieldProblems | undefined;
  readonly newSubmissionId: () => string;
}

/** What the provider can do with an order now, the next thing first. */
export function ProviderActs(props: ProviderActsProps) {
  const { order } = props;
  if (order.state === "sent") return <Answer {...props} />;
  return (
    <>
      {order.firstContactOn === null && (
        <Step
          {...props}
          act="foerste-kontakt"
          field={providerFields.firstContactOn}
          heading="Første kontakt"
          button="Gem første kontakt"
        />
      )}
      {order.startedOn === null && (
        <Step {...props} act="start" field={providerFields.startedOn} heading="Støtten begynder" button="Gem start" />
      )}
      <Details summary="Skift kontaktperson" open={props.problems !== undefined && order.startedOn !== null}>
        <Form
          keep="Kontaktperson"
          keepIn={order.caseId}
          method="post"
          action={providerActPath(order.id, "kontaktperson")}
          submissionId={props.newSubmissionId()}
        >
          <ContactFields {...props} />
          <SubmitButton>Gem kontaktperson</SubmitButton>
        </Form>
      </Details>
    </>
  );
}

function Answer(props: ProviderActsProps) {
  const { order, fields, problems, newSubmissionId } = props;
  return (
    <>
      <h2>Svar på bestillingen</h2>
      <Form
        keep="Svar på bestillingen"
        keepIn={order.caseId}
        method="post"
        action={providerActPath(order.id, "modtag")}
        submissionId={newSubmissionId()}
      >
        <ContactFields {...props} />
        <SubmitButton>Sig ja til bestillingen</SubmitButton>
      </Form>
      <Details
        summary="Send bestillingen tilbage"
        open={textOf(fields, providerFields.reason) !== "" || isAbout(problems)}
      >
        <Form
          keep="Send bestillingen tilbage"
          keepIn={order.caseId}
          method="post"
          action={providerActPath(order.id, "send-tilbage")}
          submissionId={newSubmissionId()}
        >
          <TextArea
            name={providerFields.reason}
            label="Hvorfor kan I ikke tage opgaven?"
            rows={3}
            value={textOf(fields, providerFields.reason)}
            problems={problems}
          />
          <SubmitButton kind="warning">Send tilbage</SubmitButton>
        </Form>
      </Details>
    </>
  );
}

const isAbout = (problems: FieldProblems | undefined): boolean =>
  problems?.some(({ field }) => field === providerFields.reason) ?? false;

function ContactFields({ fields, problems, order }: ProviderActsProps) {
  return (
    <>
      <TextField
        name={providerFields.contactPerson}
        label="Borgerens faste kontaktperson"
        value={textOf(fields, providerFields.contactPerson) || order.contactPerson}
        problems={problems}
      />
      <TextField
        name={providerFields.contactPhone}
        label="Kontaktpersonens telefon"
        optional
        inputMode="tel"
        width={20}
        value={textOf(fields, providerFields.contactPhone) || order.contactPhone}
        problems={problems}
      />
    </>
  );
}

interface StepProps extends ProviderActsProps {
  readonly act: "foerste-kontakt" | "start";
  readonly field: string;
  readonly heading: string;
  readonly button: string;
}

function Step({ order, fields, problems, newSubmissionId, act, field, heading, button }: StepProps) {
  return (
    <>
      <h2>{heading}</h2>
      <Form
        keep={heading}
        keepFor={act}
        keepIn={order.caseId}
        method="post"
        action={providerActPath(order.id, act)}
        submissionId={newSubmissionId()}
      >
        <DateField
          name={field}
          label="Hvilken dag?"
          hint="Datoen kan ikke ligge efter i dag."
          problems={problems}
          value={writtenDay(fields, field)}
        />
        <SubmitButton>{button}</SubmitButton>
      </Form>
    </>
  );
}
