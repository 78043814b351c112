import type { ComponentChildren } from "preact";
import { ButtonLink, ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { Form } from "../../../ui/form.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { answerFields } from "../domain/answer-form.ts";
import type { Appointment } from "../domain/appointment.ts";
import { kindLabels, wayLabels } from "../domain/appointment-words.ts";
import { isNotToBeCancelled } from "../domain/appointments-view.ts";
import { bookedFields } from "../domain/booked-fields.ts";
import { bookingFields } from "../domain/booking-form.ts";
import { warningsRead } from "../domain/booking-warning.ts";
import { timeInWords } from "../domain/clock-time.ts";
import { appointmentPath, appointmentStepPath } from "../paths.ts";
import { AppointmentsFrame, type StaffPageProps } from "./appointments-frame.tsx";
import { BookingFields, type StaffForm, Warnings } from "./booking-fields.tsx";
import { KeepingRules } from "./keeping-rules.tsx";
import { LetterChoice } from "./letter-choice.tsx";

/** The steps that have a page of their own: those that something is written in. */
export type FormStep = "move" | "cancel" | "keep" | "not-held" | "told-cancelled" | "told-asked-to-move";

interface StepPageProps extends StaffPageProps {
  readonly appointment: Appointment;
  readonly step: FormStep;
  readonly form: StaffForm;
}

/** Where staff do something to an appointment that takes words. */
export function StepPage(props: StepPageProps) {
  const { appointment, form, step, view } = props;
  const { button, keep, title } = words[step];
  const Fields = fieldsOf[step];
  const path = appointmentPath(view.desk, appointment.id);
  return (
    <AppointmentsFrame {...props} title={title} problems={form.problems}>
      <p class="rn-lead">
        {kindLabels[appointment.kind]} {timeInWords(appointment)}
      </p>
      <Warnings warnings={form.warnings} />
      <Form
        keep={keep}
        keepFor={appointment.id}
        keepIn={view.record.id}
        method="post"
        action={appointmentStepPath(view.desk, appointment.id, step)}
        submissionId={form.submissionId}
        hidden={{
          [answerFields.version]: String(appointment.version),
          [bookingFields.warned]: warningsRead(form.warnings),
        }}
      >
        <Fields {...props} />
        <ButtonRow>
          <SubmitButton kind={step === "cancel" ? "warning" : "primary"}>
            {form.warnings.length > 0 ? "Gem alligevel" : button}
          </SubmitButton>
          <ButtonLink kind="secondary" href={path}>
            Fortryd
          </ButtonLink>
        </ButtonRow>
      </Form>
    </AppointmentsFrame>
  );
}

const words: Readonly<Record<FormStep, { readonly title: string; readonly keep: string; readonly button: string }>> = {
  move: { title: "Flyt eller ret aftalen", keep: "Flyt aftalen", button: "Gem" },
  cancel: { title: "Aflys aftalen", keep: "Aflys aftalen", button: "Aflys aftalen" },
  keep: { title: "Behold tiden", keep: "Behold tiden", button: "Behold tiden" },
  "not-held": { title: "Aftalen blev ikke holdt", keep: "Ikke holdt", button: "Gem" },
  "told-cancelled": { title: "Borgeren siger nej til aftalen", keep: "Borgeren aflyser", button: "Aflys for borgeren" },
  "told-asked-to-move": {
    title: "Borgeren siger, at tiden ikke passer",
    keep: "Borgeren ønsker en anden tid",
    button: "Gem ønsket",
  },
};

const typedIn = ({ form }: StepPageProps): Fields => form.typed ?? {};

interface WrittenProps extends StepPageProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: true;
}

const Written = (props: WrittenProps) => (
  <TextArea
    name={props.name}
    label={props.label}
    {...(props.hint !== undefined && { hint: props.hint })}
    {...(props.optional && { optional: true })}
    rows={3}
    value={textOf(typedIn(props), props.name)}
    problems={props.form.problems}
  />
);

const LetterOf = ({ appointment, form, step, view }: StepPageProps) => (
  <LetterChoice view={view} isProviders={appointment.orderId !== null && step !== "keep"} typed={form.typed} />
);

const Told = (props: StepPageProps & { readonly children: ComponentChildren }) => (
  <>
    <RadioGroup
      name={answerFields.how}
      label="Hvordan sagde borgeren det?"
      choices={(["phone", "letter", "in-person"] as const).map((way) => ({ value: way, label: wayLabels[way] }))}
      value={textOf(typedIn(props), answerFields.how)}
      problems={props.form.problems}
    />
    {props.children}
    <p class="rn-note">Borgeren får en kvittering: på papir, hvis borgeren får breve på papir.</p>
  </>
);

const fieldsOf: Readonly<Record<FormStep, (props: StepPageProps) => ComponentChildren>> = {
  move: (props) => (
    <>
      <BookingFields view={props.view} form={props.form} start={bookedFields(props.appointment)} />
      <Written
        {...props}
        name={answerFields.reason}
        label="Hvorfor bliver den flyttet?"
        hint="Borgeren får det at vide."
        optional
      />
      <LetterOf {...props} />
    </>
  ),
  cancel: (props) => {
    const isPromised = isNotToBeCancelled(props.appointment, props.view.rules);
    return (
      <>
        {isPromised && <KeepingRules rules={props.view.rules} standard={props.view.owed.standardSlug} />}
        <Written {...props} name={answerFields.reason} label="Hvorfor aflyser I?" hint="Borgeren får det at vide." />
        <Written
          {...props}
          name={answerFields.instead}
          label="Hvad får borgeren i stedet?"
          {...(!isPromised && { optional: true })}
        />
        <LetterOf {...props} />
      </>
    );
  },
  keep: (props) => (
    <>
      <p>Borgeren har bedt om en anden tid. Når du beholder tiden, får borgeren dit svar.</p>
      <Written
        {...props}
        name={answerFields.reason}
        label="Hvorfor kan tiden ikke ændres?"
        hint="Borgeren får det at vide."
      />
      <LetterOf {...props} />
    </>
  ),
  "not-held": (props) => (
    <Written
      {...props}
      name={answerFields.reason}
      label="Hvorfor blev den ikke holdt?"
      hint="For eksempel: Ingen åbnede døren. Jeg ringede to gange."
    />
  ),
  "told-cancelled": (props) => (
    <Told {...props}>
      <Written
        {...props}
        name={answerFields.wish}
        label="Hvad sagde borgeren?"
        hint="Borgeren behøver ikke sige hvorfor."
        optional
      />
    </Told>
  ),
  "told-asked-to-move": (props) => (
    <Told {...props}>
      <Written {...props} name={answerFields.wish} label="Hvornår passer det borgeren?" optional />
    </Told>
  ),
};
