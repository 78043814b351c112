import { ButtonLink, ButtonRow } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import { Link } from "../../../ui/link.tsx";
import { type Row, Table } from "../../../ui/table.tsx";
import { type Appointment, isToCome, stands } from "../domain/appointment.ts";
import { kindLabels, placeForStaff, whomInWords } from "../domain/appointment-words.ts";
import type { AppointmentsView } from "../domain/appointments-view.ts";
import { clockInWords, hereAt } from "../domain/clock-time.ts";
import { weeksOfCase } from "../domain/weeks-of-case.ts";
import { appointmentPath, newAppointmentPath } from "../paths.ts";
import { AppointmentsFrame, type StaffPageProps } from "./appointments-frame.tsx";
import { CaseWeeks } from "./case-weeks.tsx";
import { KeepingRules } from "./keeping-rules.tsx";
import { StateTag } from "./state-tag.tsx";

/** So many of those to come are seen at once: a series may hold a year of them. */
const mostShown = 5;

/** Sagens aftaler: those to come, those that were never told held or not, and what is over. */
export function AppointmentsPage(props: StaffPageProps) {
  const { view } = props;
  const { appointments, desk, now, record, rules } = view;
  const toCome = appointments.filter((appointment) => isToCome(appointment, now));
  const untold = appointments.filter((appointment) => stands(appointment) && appointment.endsAt <= now);
  const over = appointments.filter((appointment) => !stands(appointment)).toReversed();
  const hasSupport = appointments.some(({ orderId }) => orderId !== null);
  return (
    <AppointmentsFrame {...props} title="Aftaler">
      {record.closedOn === null && (
        <ButtonRow>
          <ButtonLink href={newAppointmentPath(desk)}>Lav en aftale</ButtonLink>
        </ButtonRow>
      )}
      <Rows
        caption="Kommer"
        appointments={toCome.slice(0, mostShown)}
        view={view}
        empty="Der er ingen aftaler, der kommer."
      />
      {toCome.length > mostShown && (
        <Details summary={`Senere aftaler (${toCome.length - mostShown})`}>
          <Rows caption="Senere aftaler" appointments={toCome.slice(mostShown)} view={view} />
        </Details>
      )}
      {untold.length > 0 && <Rows caption="Blev de holdt?" appointments={untold} view={view} />}
      {over.length > 0 && (
        <Details summary={`Tidligere og aflyste (${over.length})`}>
          <Rows caption="Tidligere og aflyste" appointments={over} view={view} />
        </Details>
      )}
      {hasSupport && (
        <Details summary="Se støtten uge for uge">
          <CaseWeeks weeks={weeksOfCase(appointments, view.today, now)} today={view.today} />
        </Details>
      )}
      <KeepingRules rules={rules} standard={view.owed.standardSlug} />
    </AppointmentsFrame>
  );
}

interface RowsProps {
  readonly caption: string;
  readonly appointments: readonly Appointment[];
  readonly view: AppointmentsView;
  readonly empty?: string;
}

const Rows = ({ appointments, caption, empty, view }: RowsProps) => (
  <Table
    caption={caption}
    columns={columns}
    rows={appointments.map((appointment) => row(appointment, view))}
    compact
    stacked
    {...(empty !== undefined && { empty })}
  />
);

const columns = [{ heading: "Hvornår" }, { heading: "Hvad" }, { heading: "Status" }] as const;

const row = (appointment: Appointment, { desk }: AppointmentsView): Row => ({
  key: appointment.id,
  cells: [
    <Link key="link" href={appointmentPath(desk, appointment.id)}>
      <Day day={hereAt(appointment.startsAt).day} short /> {clockInWords(appointment)}
    </Link>,
    <>
      {kindLabels[appointment.kind]}
      {desk.kind === "case" && appointment.orderId !== null && " (udføreren)"}
      <br />
      <span class="rn-note">
        {placeForStaff(appointment.kind, appointment)} · {whomInWords(appointment)}
      </span>
    </>,
    <StateTag key="state" appointment={appointment} />,
  ],
});
