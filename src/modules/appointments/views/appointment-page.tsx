import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink, ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import { Form } from "../../../ui/form.tsx";
import { Link } from "../../../ui/link.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { answerFields } from "../domain/answer-form.ts";
import { type Appointment, isToCome, openWish, stands, unseenCancellation } from "../domain/appointment.ts";
import { kindLabels, placeForStaff, whomInWords } from "../domain/appointment-words.ts";
import { isNotToBeCancelled } from "../domain/appointments-view.ts";
import { hereAt, lengthInWords, timeInWords } from "../domain/clock-time.ts";
import { type AppointmentStepName, appointmentStepPath, appointmentsPath } from "../paths.ts";
import { AppointmentHistory } from "./appointment-history.tsx";
import { AppointmentsFrame, type StaffPageProps } from "./appointments-frame.tsx";
import { KeepingRules } from "./keeping-rules.tsx";
import { StateTag } from "./state-tag.tsx";

/** What a page of one appointment is shown with. */
export interface AppointmentPageProps extends StaffPageProps {
  readonly appointment: Appointment;
  readonly newSubmissionId: () => string;
}

/** One appointment for staff: what waits for an answer, what it is, what can be done, what happened. */
export function AppointmentPage(props: AppointmentPageProps) {
  const { appointment, view } = props;
  const { about, allTheSame, bring, driving, kind } = appointment;
  return (
    <AppointmentsFrame {...props} title={`${kindLabels[kind]} ${timeInWords(appointment)}`}>
      <p>
        <Link href={appointmentsPath(view.desk)}>Alle aftaler i sagen</Link>
      </p>
      <FromCitizen {...props} />
      <SummaryList
        items={[
          { term: "Status", answer: <StateTag appointment={appointment} /> },
          { term: "Hvor længe", answer: lengthInWords(appointment) },
          { term: "Hvor", answer: placeForStaff(kind, appointment) },
          { term: "Med", answer: whomInWords(appointment) },
          { term: "I kalenderen hos", answer: nameOf(props) },
          { term: "Om", answer: about },
          ...(bring === "" ? [] : [{ term: "Tager med", answer: bring }]),
          ...(driving === "" ? [] : [{ term: "Kører borgerens bil", answer: driving }]),
          ...(allTheSame === "" ? [] : [{ term: "Grund til tid eller måde", answer: allTheSame }]),
          ...inSeries(props),
        ]}
      />
      <Ways {...props} />
      <AppointmentHistory appointment={appointment} caseId={view.record.id} of={view.desk.kind} />
      {isNotToBeCancelled(appointment, view.rules) && (
        <KeepingRules rules={view.rules} standard={view.owed.standardSlug} />
      )}
    </AppointmentsFrame>
  );
}

/** How many there are in its series, and until when. */
function inSeries({ appointment, view }: AppointmentPageProps) {
  const all = view.appointments.filter(({ seriesId }) => seriesId !== null && seriesId === appointment.seriesId);
  const last = all.at(-1);
  if (last === undefined) return [];
  const day = <Day day={hereAt(last.startsAt).day} />;
  return [
    {
      term: "Gentages",
      answer: (
        <>
          {all.length} aftaler i alt, den sidste {day}
        </>
      ),
    },
  ];
}

const nameOf = ({ appointment, view }: AppointmentPageProps): string =>
  view.colleagues.find(({ id }) => id === appointment.staffId)?.name ?? "En kollega";

/** What the citizen has said, and what answers it. */
function FromCitizen(props: AppointmentPageProps) {
  const { appointment, view } = props;
  const wish = openWish(appointment);
  const cancelled = unseenCancellation(appointment);
  if (wish)
    return (
      <>
        <Alert kind="warning" heading="Borgeren ønsker en anden tid" quiet>
          <p>{wish.note === "" ? "Borgeren har ikke skrevet hvornår." : `»${wish.note}«`}</p>
          <p>Aftalen gælder, til I har svaret. Borgeren får svaret at se.</p>
        </Alert>
        <ButtonRow>
          <ButtonLink href={appointmentStepPath(view.desk, appointment.id, "move")}>Giv en ny tid</ButtonLink>
          <ButtonLink kind="secondary" href={appointmentStepPath(view.desk, appointment.id, "keep")}>
            Behold tiden
          </ButtonLink>
        </ButtonRow>
      </>
    );
  if (!cancelled) return null;
  return (
    <Alert kind="warning" heading="Borgeren har aflyst" quiet>
      <p>{cancelled.note === "" ? "Borgeren har ikke skrevet hvorfor." : `»${cancelled.note}«`}</p>
      <Press {...props} step="seen" kind="primary" text="Jeg har set det" />
    </Alert>
  );
}

/** What can be done to it now. */
function Ways(props: AppointmentPageProps) {
  const { appointment, view } = props;
  const at = (step: AppointmentStepName) => appointmentStepPath(view.desk, appointment.id, step);
  const hasBegun = appointment.startsAt <= view.now;
  const isMarked = appointment.state === "held" || appointment.state === "not-held";
  if (!stands(appointment) && !isMarked) return null;
  return (
    <>
      {hasBegun && appointment.state !== "held" && (
        <Press {...props} step="held" kind="primary" text="Aftalen blev holdt" />
      )}
      <ul class="rn-choices no-max-width d-print-none">
        {hasBegun && appointment.state !== "not-held" && <Way href={at("not-held")} text="Den blev ikke holdt" />}
        {isToday(props) && <Way href={at("late")} text="Vi er forsinkede" />}
        {!isMarked && <Way href={at("move")} text="Flyt eller ret" />}
        {!isMarked && <Way href={at("cancel")} text="Aflys" />}
        {!isMarked && <Way href={at("told-asked-to-move")} text="Borgeren siger, at tiden ikke passer" />}
        {!isMarked && <Way href={at("told-cancelled")} text="Borgeren siger nej til aftalen" />}
      </ul>
    </>
  );
}

/** Whether a delay can be told of it now. */
const isToday = ({ appointment, view }: AppointmentPageProps): boolean =>
  isToCome(appointment, view.now) && hereAt(appointment.startsAt).day === view.today;

const Way = ({ href, text }: { href: string; text: string }) => (
  <li>
    <Link href={href}>{text}</Link>
  </li>
);

interface PressProps extends AppointmentPageProps {
  readonly step: "held" | "seen";
  readonly kind: "primary" | "secondary";
  readonly text: string;
}

const Press = ({ appointment, kind, newSubmissionId, step, text, view }: PressProps) => (
  <Form
    method="post"
    action={appointmentStepPath(view.desk, appointment.id, step)}
    submissionId={newSubmissionId()}
    hidden={{ [answerFields.version]: String(appointment.version) }}
  >
    <SubmitButton kind={kind}>{text}</SubmitButton>
  </Form>
);
