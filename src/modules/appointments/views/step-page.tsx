import type { ComponentChildren } from "preact";
import { ButtonLink, ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { Form } from "../../../ui/form.tsx";
import { Link } from "../../../ui/link.tsx";
import { textOf } from "../../applications/domain/problems.ts";
import { answerFields } from "../domain/answer-form.ts";
import { kindLabels, wayLabels } from "../domain/appointment-words.ts";
import { isNotToBeCancelled } from "../domain/appointments-view.ts";
import { bookedFields } from "../domain/booked-fields.ts";
import { bookingFields } from "../domain/booking-form.ts";
import { warningsRead } from "../domain/booking-warning.ts";
import { timeInWords } from "../domain/clock-time.ts";
import { appointmentPath, appointmentStepPath } from "../paths.ts";
import { AppointmentsFrame } from "./appointments-frame.tsx";
import { BookingFields } from "./booking-fields.tsx";
import { KeepingRules } from "./keeping-rules.tsx";
import { LateFields } from "./late-fields.tsx";
import { LetterChoice } from "./letter-choice.tsx";
import { Instead, InsteadWords, Reach, WhoseHindrance } from "./step-off.tsx";
import type { FormStep, StepPageProps } from "./step-props.ts";
import { typedIn, Written } from "./step-written.tsx";
import { AllTheSame, Warnings } from "./warnings.tsx";

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
      <Warnings warnings={form.warnings} standard={view.owed.standardSlug} />
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
        <AllTheSame form={form} />
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
  late: { title: "Vi er forsinkede", keep: "Forsinkelse", button: "Gem klokkeslættet" },
  "told-cancelled": { title: "Borgeren siger nej til aftalen", keep: "Borgeren aflyser", button: "Aflys for borgeren" },
  "told-asked-to-move": {
    title: "Borgeren siger, at tiden ikke passer",
    keep: "Borgeren ønsker en anden tid",
    button: "Gem ønsket",
  },
};

const LetterOf = ({ appointment, form, step, view }: StepPageProps) => (
  <LetterChoice view={view} isProviders={appointment.orderId !== null && step !== "keep"} typed={form.typed} />
);

const isSupport = ({ appointment }: StepPageProps): boolean => appointment.orderId !== null;

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
      <BookingFields view={props.view} form={props.form} start={bookedFields(props.appointment)} isChange />
      <Reach {...props} />
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
        {isSupport(props) && (
          <p>
            Har I en ny tid?{" "}
            <Link href={appointmentStepPath(props.view.desk, props.appointment.id, "move")}>Flyt aftalen</Link> i
            stedet.
          </p>
        )}
        <Reach {...props} />
        {isSupport(props) && <WhoseHindrance {...props} />}
        <Written {...props} name={answerFields.reason} label="Hvorfor aflyser I?" hint="Borgeren får det at vide." />
        {isSupport(props) ? <Instead {...props} isPromised={isPromised} /> : <InsteadWords {...props} />}
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
    <>
      {isSupport(props) && <WhoseHindrance {...props} />}
      <Written
        {...props}
        name={answerFields.reason}
        label="Hvorfor blev den ikke holdt?"
        hint="For eksempel: Ingen åbnede døren. Jeg ringede to gange."
      />
      {isSupport(props) && <Instead {...props} isPromised={isNotToBeCancelled(props.appointment, props.view.rules)} />}
    </>
  ),
  late: (props) => <LateFields {...props} />,
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
