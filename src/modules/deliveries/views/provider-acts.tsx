import type { LocalDate } from "../../../kernel/local-date.ts";
import { SubmitButton } from "../../../ui/button.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import { DueTag } from "../../../ui/due-tag.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea, TextField } from "../../../ui/text-field.tsx";
import { writtenDay } from "../../../ui/written-day.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import type { Obligation } from "../../obligations/domain/obligation.ts";
import type { OrderStep } from "../domain/order-step.ts";
import { providerFields } from "../domain/provider-form.ts";
import type { SupportOrder } from "../domain/support-order.ts";
import { providerActPath } from "../paths.ts";
import { isAbout } from "./is-about.ts";
import { NotReached } from "./not-reached.tsx";

/** What the forms of a provider's order are made from. */
export interface ProviderActsProps {
  readonly order: SupportOrder;
  readonly fields: Fields;
  readonly problems?: FieldProblems | undefined;
  readonly newSubmissionId: () => string;
  /** The attempts that did not reach the citizen, oldest first. */
  readonly attempts: readonly OrderStep[];
  /** What the provider owes. */
  readonly owed: readonly Obligation[];
  readonly today: LocalDate;
}

/** What the provider can do with an order now, the next thing first. */
export function ProviderActs(props: ProviderActsProps) {
  const { order } = props;
  if (order.state === "sent") return <Answer {...props} />;
  return (
    <>
      {order.firstContactOn === null && (
        <>
          <Step
            {...props}
            act="foerste-kontakt"
            field={providerFields.firstContactOn}
            heading="Første kontakt"
            button="Gem første kontakt"
            owes="first-contact"
          />
          <NotReached {...props} />
        </>
      )}
      {order.startedOn === null && (
        <Step
          {...props}
          act="start"
          field={providerFields.startedOn}
          heading="Støtten begynder"
          button="Gem start"
          owes="start"
        />
      )}
      <Details summary="Skift kontaktperson" open={isAbout(props.problems, contactFields)}>
        <Form
          keep="Kontaktperson"
          keepIn={order.caseId}
          method="post"
          action={providerActPath(order.id, "kontaktperson")}
          submissionId={props.newSubmissionId()}
        >
          <ContactFields {...props} />
          <TextArea
            name={providerFields.why}
            label="Hvorfor kommer der en ny?"
            hint="Borgeren får et brev og kan læse, hvad du skriver."
            rows={2}
            value={textOf(props.fields, providerFields.why)}
            problems={props.problems}
          />
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
        open={textOf(fields, providerFields.reason) !== "" || isAbout(problems, [providerFields.reason])}
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

const contactFields: readonly string[] = [
  providerFields.contactPerson,
  providerFields.contactPhone,
  providerFields.why,
];

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
  readonly owes: "first-contact" | "start";
}

function Step({ order, fields, problems, newSubmissionId, act, field, heading, button, ...props }: StepProps) {
  const due = props.owed.find(({ what }) => what === props.owes)?.due ?? null;
  return (
    <>
      <h2>{heading}</h2>
      {due !== null && (
        <p>
          Senest <Day day={due} /> <DueTag due={due} today={props.today} />
        </p>
      )}
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
