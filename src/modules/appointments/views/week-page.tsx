import { Fragment } from "preact";
import { formatDate, weekdayName } from "../../../kernel/danish-day.ts";
import { addDays } from "../../../kernel/day-arithmetic.ts";
import { capitalised } from "../../../kernel/in-a-row.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { Alert } from "../../../ui/alert.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { type Row, Table } from "../../../ui/table.tsx";
import { providerOrderPath } from "../../deliveries/paths.ts";
import { mondayOf } from "../domain/clock-time.ts";
import type { StaffWeek, WeekView, WhoseWeek } from "../domain/week.ts";
import { newAppointmentPath, teamsPath, weekPath } from "../paths.ts";
import { PersonWeek } from "./person-week.tsx";
import { VisitLine } from "./visit-line.tsx";

interface WeekPageProps {
  readonly frame: Frame;
  readonly view: WeekView;
  /** Where one gets them into a calendar of one's own. */
  readonly calendarHref: string;
}

/** Ugen: one's own as a list, a team's or everybody's as a table; what lacks a note, and whom nothing is planned for. */
export function WeekPage({ calendarHref, frame, view }: WeekPageProps) {
  const [monday] = view.days;
  if (monday === undefined) throw new RangeError("a week has days");
  const isOne = view.whose.kind === "own" || view.whose.kind === "person";
  const [one] = view.rows;
  return (
    <Page title={`Uge ${weekNumber(monday)}`} frame={frame}>
      <WhoseLinks view={view} monday={monday} />
      <h2>
        {titleOf(view)}: <time dateTime={monday}>{withoutYear(monday)}</time> til{" "}
        <time dateTime={addDays(monday, 6)}>{formatDate(addDays(monday, 6))}</time>
      </h2>
      <WeekLinks view={view} monday={monday} />
      <ToSee view={view} />
      {isOne && one !== undefined && <PersonWeek view={view} week={one} />}
      {view.rows.length === 0 && <p>Der er ingen at vise.</p>}
      {!isOne && view.rows.length > 0 && <StaffTable view={view} monday={monday} />}
      {view.whose.kind === "all" && <Idle view={view} />}
      <p class="d-print-none">
        <Link href={calendarHref}>Få dine aftaler i din kalender</Link>
      </p>
    </Page>
  );
}

/** `20. april`: the year is told once, with the last day. */
const withoutYear = (day: LocalDate): string => formatDate(day).split(" ").slice(0, 2).join(" ");

/** The number of the week, as calendars in Denmark count. */
const weekNumber = (monday: LocalDate): number => Temporal.PlainDate.from(monday).weekOfYear ?? 0;

function titleOf({ rows, teams, whose }: WeekView): string {
  if (whose.kind === "own") return "Din uge";
  if (whose.kind === "all") return "Alle";
  if (whose.kind === "team") return teams.find(({ id }) => id === whose.teamId)?.name ?? "Holdet";
  return rows[0]?.staff.name ?? "Medarbejderen";
}

/** Whose week can be seen; the one that is shown is marked, and is no link. */
function WhoseLinks({ monday, view: { teams, whose: shown } }: { view: WeekView; monday: LocalDate }) {
  const to = (whose: WhoseWeek) => weekPath(whose, monday);
  const teamId = shown.kind === "team" ? shown.teamId : null;
  return (
    <ul class="rn-choices no-max-width d-print-none">
      <Choice href={to({ kind: "own" })} text="Din uge" isShown={shown.kind === "own"} />
      <Choice href={to({ kind: "all" })} text="Alle" isShown={shown.kind === "all"} />
      {teams.map(({ id, name }) => (
        <Choice key={id} href={to({ kind: "team", teamId: id })} text={name} isShown={teamId === id} />
      ))}
      <Choice href={teamsPath} text="Ret hold" />
    </ul>
  );
}

function WeekLinks({ monday, view: { today, whose } }: { view: WeekView; monday: LocalDate }) {
  const now = mondayOf(today);
  return (
    <ul class="rn-choices no-max-width d-print-none">
      <Choice href={weekPath(whose, addDays(monday, -7))} text="Ugen før" />
      {monday !== now && <Choice href={weekPath(whose, now)} text="Denne uge" />}
      <Choice href={weekPath(whose, addDays(monday, 7))} text="Ugen efter" />
    </ul>
  );
}

const Choice = ({ href, isShown, text }: { href: string; text: string; isShown?: boolean }) => (
  <li>{isShown ? <strong aria-current="true">{text}</strong> : <Link href={href}>{text}</Link>}</li>
);

/** How many lack a note; nothing where none does. */
function ToSee({ view }: { view: WeekView }) {
  const visits = view.rows.flatMap(({ days }) => days.flat());
  const count = visits.filter(({ mark }) => mark === "no-note").length;
  if (count === 0) return null;
  return (
    <Alert
      kind="warning"
      heading={count === 1 ? "1 aftale mangler et notat" : `${count} aftaler mangler et notat`}
      quiet
    >
      <p>Skriv, hvad I lavede, eller at aftalen ikke blev holdt.</p>
    </Alert>
  );
}

const StaffTable = ({ monday, view }: { view: WeekView; monday: LocalDate }) => (
  <Table
    caption="Hvem har hvad hvornår"
    columns={[{ heading: "Medarbejder" }, ...view.days.map((day) => ({ heading: dayHeading(day, view.today) }))]}
    rows={view.rows.map((week) => row(week, monday))}
    compact
    stacked
  />
);

const dayHeading = (day: LocalDate, today: LocalDate): string => {
  const date = withoutYear(day);
  return `${day === today ? "I dag, " : ""}${day === today ? weekdayName(day) : capitalised(weekdayName(day))} ${date}`;
};

const row = ({ days, staff }: StaffWeek, monday: LocalDate): Row => ({
  key: staff.id,
  cells: [
    <Fragment key="staff">
      <Link href={weekPath({ kind: "person", staffId: staff.id }, monday)}>{staff.name}</Link>
      {days.every((visits) => visits.length === 0) && <span class="rn-note"> Ingen aftaler</span>}
    </Fragment>,
    ...days.map((visits) =>
      visits.length === 0 ? (
        <span class="rn-note rn-nothing">Ingen</span>
      ) : (
        <ul class="rn-plain">
          {visits.map((visit) => (
            <li key={visit.id}>
              <VisitLine visit={visit} />
            </li>
          ))}
        </ul>
      ),
    ),
  ],
});

/** Those who have an order that runs, and nothing planned in the week. */
function Idle({ view: { idle } }: { view: WeekView }) {
  if (idle.length === 0) return <p>Alle borgere med en bestilling har en aftale i ugen.</p>;
  return (
    <Table
      caption={`Uden aftale i ugen (${idle.length})`}
      columns={[{ heading: "Borger" }, { heading: "Sag" }, { heading: "Næste skridt" }]}
      rows={idle.map(({ caseNumber, citizen, orderId }) => ({
        key: orderId,
        cells: [
          <Link key="order" href={providerOrderPath(orderId)}>
            {citizen}
          </Link>,
          caseNumber,
          <Link key="new" href={newAppointmentPath({ kind: "order", orderId })}>
            Lav en aftale<span class="sr-only"> i sag {caseNumber}</span>
          </Link>,
        ],
      }))}
      compact
      stacked
    />
  );
}
