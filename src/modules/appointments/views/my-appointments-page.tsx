import { Details } from "../../../ui/details.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { wayBack } from "../../cases/paths.ts";
import type { Part } from "../../people/domain/mandate.ts";
import { type Appointment, isToCome } from "../domain/appointment.ts";
import { kindLabels, stateLabels, whomInWords } from "../domain/appointment-words.ts";
import { contactFor, type MyAppointmentsView } from "../domain/appointments-view.ts";
import { timeInWords } from "../domain/clock-time.ts";
import { citizenAppointmentPath } from "../paths.ts";
import { KeepingRules } from "./keeping-rules.tsx";
import { AppointmentTimeShown, LateAlert, MyAppointmentFacts } from "./my-appointment-facts.tsx";
import { MyAppointmentWays } from "./my-appointment-ways.tsx";
import { OwedHere } from "./owed-here.tsx";

interface MyAppointmentsPageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly view: MyAppointmentsView;
  /** The parts of the case that are open to whoever reads it. */
  readonly open: readonly Part[];
  /** False for those who may see appointments and not change them. */
  readonly mayChange: boolean;
  /** Where the citizen gets them into a calendar of their own; null for those who act for the citizen. */
  readonly calendarHref: string | null;
}

/** Dine aftaler: the next one first and whole, the others below it, what is over folded away. */
export function MyAppointmentsPage({
  calendarHref,
  frame,
  mayChange,
  municipality,
  open,
  view,
}: MyAppointmentsPageProps) {
  const { appointments, now, owed, record, rules, today } = view;
  const [next, ...later] = appointments.filter((appointment) => isToCome(appointment, now));
  const over = appointments.filter((appointment) => !isToCome(appointment, now)).toReversed();
  const hasSupport = appointments.some(({ orderId }) => orderId !== null);
  return (
    <Page
      title="Dine aftaler"
      windowTitle={`Dine aftaler, sag ${record.number}`}
      frame={frame}
      above={`Sag ${record.number}`}
      back={wayBack({ municipality }, record.id, open)}
    >
      {next === undefined ? (
        <p class="rn-lead">Du har ingen aftaler lige nu.</p>
      ) : (
        <>
          <LateAlert appointment={next} />
          <h2>Din næste aftale</h2>
          <AppointmentTimeShown appointment={next} today={today} />
          <MyAppointmentFacts appointment={next} contact={contactFor(next, view)} />
          <MyAppointmentWays appointment={next} mayChange={mayChange} municipality={municipality} now={now} />
        </>
      )}
      {later.length > 0 && <h2>Senere</h2>}
      <List appointments={later} municipality={municipality} />
      {over.length > 0 && (
        <Details summary={`Tidligere og aflyste (${over.length})`}>
          <List appointments={over} municipality={municipality} />
        </Details>
      )}
      {calendarHref !== null && (
        <p>
          <Link href={calendarHref}>Få alle dine aftaler i din kalender</Link>
        </p>
      )}
      {hasSupport && <KeepingRules rules={rules} standard={municipality} />}
      {open.includes("status") && <OwedHere owed={owed} today={today} />}
    </Page>
  );
}

function List({ appointments, municipality }: { appointments: readonly Appointment[]; municipality: string }) {
  if (appointments.length === 0) return null;
  return (
    <ul class="rn-can">
      {appointments.map((appointment) => (
        <li key={appointment.id}>
          <Link href={citizenAppointmentPath({ municipality }, appointment.caseId, appointment.id)}>
            {kindLabels[appointment.kind]} {timeInWords(appointment)}
          </Link>{" "}
          {appointment.state !== "booked" && <Tag>{stateLabels[appointment.state]}</Tag>}
          <p class="rn-note">Med {whomInWords(appointment)}</p>
        </li>
      ))}
    </ul>
  );
}
