import { addDays } from "../../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { Day } from "../../../ui/day.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { type Row, Table } from "../../../ui/table.tsx";
import type { Appointment } from "../domain/appointment.ts";
import { kindLabels, placeForStaff, whomInWords } from "../domain/appointment-words.ts";
import type { Desk, ListedAppointment, OwnAppointmentsView } from "../domain/appointments-view.ts";
import { clockInWords, hereAt, mondayOf } from "../domain/clock-time.ts";
import { appointmentPath } from "../paths.ts";
import { StateTag } from "./state-tag.tsx";

interface OwnAppointmentsPageProps {
  readonly frame: Frame;
  readonly view: OwnAppointmentsView;
  /** Where the page is: the authority's, or the provider's. */
  readonly path: string;
  readonly of: Desk["kind"];
  /** Where one gets them into a calendar of one's own. */
  readonly calendarHref: string;
}

/** Egne aftaler: what citizens wait to have answered, and a week of appointments. */
export function OwnAppointmentsPage({ calendarHref, frame, of, path, view }: OwnAppointmentsPageProps) {
  const { monday, today, waiting, week } = view;
  const sunday = addDays(monday, 6);
  return (
    <Page
      title={of === "case" ? "Dine aftaler" : "Jeres aftaler"}
      frame={frame}
      {...(of === "case" && { breadcrumb: [{ text: "Dagens arbejde", href: "/sagsbehandler" }] })}
    >
      {waiting.length > 0 && (
        <Table
          caption={`Fra borgerne: ${waiting.length === 1 ? "1 aftale" : `${waiting.length} aftaler`} at se på`}
          columns={columns}
          rows={waiting.map((listed) => row(listed, of))}
          compact
          stacked
        />
      )}
      <h2>
        Fra <Day day={monday} /> til <Day day={sunday} />
      </h2>
      <ul class="rn-choices no-max-width d-print-none">
        <WeekLink path={path} monday={addDays(monday, -7)} text="Ugen før" />
        {monday !== mondayOf(today) && <WeekLink path={path} monday={mondayOf(today)} text="Denne uge" />}
        <WeekLink path={path} monday={addDays(monday, 7)} text="Ugen efter" />
      </ul>
      <Table
        caption={week.length === 1 ? "1 aftale" : `${week.length} aftaler`}
        columns={columns}
        rows={week.map((listed) => row(listed, of))}
        empty="Der er ingen aftaler i denne uge."
        compact
        stacked
      />
      <p class="rn-note">En ny aftale laver du {of === "case" ? "på sagens side" : "på bestillingens side"}.</p>
      <p class="d-print-none">
        <Link href={calendarHref}>Få dine aftaler i din kalender</Link>
      </p>
    </Page>
  );
}

const WeekLink = ({ monday, path, text }: { path: string; monday: LocalDate; text: string }) => (
  <li>
    <Link href={`${path}?uge=${monday}`}>{text}</Link>
  </li>
);

const columns = [
  { heading: "Hvornår" },
  { heading: "Borger" },
  { heading: "Hvad" },
  { heading: "Hvor" },
  { heading: "Med" },
  { heading: "Status" },
] as const;

const row = ({ appointment, caseNumber, citizen }: ListedAppointment, of: Desk["kind"]): Row => ({
  key: appointment.id,
  cells: [
    <Link key="link" href={appointmentPath(deskOf(appointment, of), appointment.id)}>
      <Day day={hereAt(appointment.startsAt).day} short /> {clockInWords(appointment)}
    </Link>,
    <>
      {citizen}, sag {caseNumber}
    </>,
    kindLabels[appointment.kind],
    placeForStaff(appointment.kind, appointment),
    whomInWords(appointment),
    <StateTag key="state" appointment={appointment} />,
  ],
});

const deskOf = ({ caseId, orderId }: Appointment, of: Desk["kind"]): Desk =>
  of === "order" && orderId !== null ? { kind: "order", orderId } : { kind: "case", caseId };
