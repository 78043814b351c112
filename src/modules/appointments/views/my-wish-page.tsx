import type { ComponentChildren } from "preact";
import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink, ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { PhoneLink } from "../../../ui/phone-link.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { OwedPanel } from "../../obligations/views/owed-panel.tsx";
import type { Part } from "../../people/domain/mandate.ts";
import { answerFields } from "../domain/answer-form.ts";
import type { Appointment } from "../domain/appointment.ts";
import { kindLabels } from "../domain/appointment-words.ts";
import { contactFor, type MyAppointmentsView } from "../domain/appointments-view.ts";
import { hereAt } from "../domain/clock-time.ts";
import { cancelAppointmentPath, citizenAppointmentPath, otherTimePath } from "../paths.ts";
import { AppointmentTimeShown } from "./my-appointment-facts.tsx";

/** What a page of a wish about an appointment is shown with. */
export interface MyWishPageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly view: MyAppointmentsView;
  readonly appointment: Appointment;
  /** The parts of the case that are open to whoever reads it. */
  readonly open: readonly Part[];
  readonly submissionId: string;
  /** What was written before, where the form comes back. */
  readonly typed: string;
  readonly problems?: FieldProblems | undefined;
  /** Somebody has changed the appointment since the form was shown. */
  readonly isChanged: boolean;
}

/** Where the citizen cancels: what happens then, another time instead, and a way to leave it as it is. */
export function CancelAppointmentPage(props: MyWishPageProps) {
  const { appointment, municipality, problems, typed } = props;
  const { caseId, id } = appointment;
  return (
    <WishPage {...props} title="Vil du aflyse aftalen?">
      <p>Så bliver aftalen ikke til noget. Vi får besked med det samme.</p>
      <p>Du mister ikke din hjælp, fordi du aflyser.</p>
      <p>
        Vil du hellere mødes en anden dag?{" "}
        <Link href={otherTimePath({ municipality }, caseId, id)}>Bed om en anden tid</Link>
      </p>
      <WishForm {...props} keep="Aflys aftalen" action={cancelAppointmentPath({ municipality }, caseId, id)}>
        <TextArea
          name={answerFields.wish}
          label="Vil du sige hvorfor?"
          hint="Du behøver ikke skrive noget."
          optional
          rows={3}
          value={typed}
          problems={problems}
        />
        <ButtonRow>
          <SubmitButton kind="warning">Ja, aflys aftalen</SubmitButton>
          <KeepIt {...props} text="Nej, behold aftalen" />
        </ButtonRow>
      </WishForm>
    </WishPage>
  );
}

/** Where the citizen asks for another time, in their own words; the appointment stands until somebody has answered. */
export function OtherTimePage(props: MyWishPageProps) {
  const { appointment, municipality, problems, typed } = props;
  const { caseId, id } = appointment;
  return (
    <WishPage {...props} title="Bed om en anden tid">
      <p>Aftalen gælder, til du har fået svar. Du får besked, om den bliver flyttet.</p>
      <WishForm {...props} keep="Bed om en anden tid" action={otherTimePath({ municipality }, caseId, id)}>
        <TextArea
          name={answerFields.wish}
          label="Hvornår passer det dig?"
          hint="For eksempel: tirsdag og torsdag efter kl. 12. Feltet må gerne stå tomt."
          optional
          rows={4}
          value={typed}
          problems={problems}
        />
        <ButtonRow>
          <SubmitButton>Send dit ønske</SubmitButton>
          <KeepIt {...props} text="Fortryd" />
        </ButtonRow>
      </WishForm>
    </WishPage>
  );
}

/** The way back, with nothing said. */
const KeepIt = ({ appointment: { caseId, id }, municipality, text }: MyWishPageProps & { readonly text: string }) => (
  <ButtonLink kind="secondary" href={citizenAppointmentPath({ municipality }, caseId, id)}>
    {text}
  </ButtonLink>
);

interface WishPageShape extends MyWishPageProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

function WishPage(props: WishPageShape) {
  const { appointment, children, frame, isChanged, municipality, open, problems, title, view } = props;
  const { owed, record, today } = view;
  return (
    <Page
      title={title}
      frame={frame}
      above={`Sag ${record.number}`}
      back={{ text: "Din aftale", href: citizenAppointmentPath({ municipality }, record.id, appointment.id) }}
      problems={problems}
    >
      {isChanged && (
        <Alert kind="warning" heading="Aftalen er ændret">
          <p>Det skete, efter at du åbnede siden. Herunder kan du se, hvad der gælder nu.</p>
        </Alert>
      )}
      <p>
        {kindLabels[appointment.kind]} med {appointment.whom}:
      </p>
      <AppointmentTimeShown appointment={appointment} today={today} />
      {hereAt(appointment.startsAt).day === today && <CallToo appointment={appointment} view={view} />}
      {children}
      {open.includes("status") && <OwedPanel {...owed} today={today} audience="citizen" />}
    </Page>
  );
}

/** What comes the same day may be seen too late. */
function CallToo({ appointment, view }: Pick<MyWishPageProps, "appointment" | "view">) {
  const { name, phone } = contactFor(appointment, view);
  return (
    <Alert kind="info" heading="Aftalen er i dag" quiet>
      <p>
        Du kan skrive her. Ring også, så vi når at se det
        {phone !== null && (
          <>
            : {name}, telefon <PhoneLink phone={phone} />
          </>
        )}
        .
      </p>
    </Alert>
  );
}

interface WishFormProps extends MyWishPageProps {
  readonly keep: string;
  readonly action: string;
  readonly children: ComponentChildren;
}

const WishForm = ({ action, appointment, children, keep, submissionId }: WishFormProps) => (
  <Form
    keep={keep}
    method="post"
    action={action}
    submissionId={submissionId}
    hidden={{ [answerFields.version]: String(appointment.version) }}
  >
    {children}
  </Form>
);
