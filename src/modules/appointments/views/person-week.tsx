import { formatDay } from "../../../kernel/danish-day.ts";
import { capitalised } from "../../../kernel/in-a-row.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { Link } from "../../../ui/link.tsx";
import { kindLabels } from "../domain/appointment-words.ts";
import { hereAt } from "../domain/clock-time.ts";
import type { MarkedVisit, StaffWeek, WeekView } from "../domain/week.ts";
import { appointmentStepPath } from "../paths.ts";
import { VisitLine } from "./visit-line.tsx";

interface PersonWeekProps {
  readonly view: WeekView;
  readonly week: StaffWeek;
}

/** One person's week as a list, day by day: what one looks at on a phone. Days with nothing are told too. */
export const PersonWeek = ({ view, week }: PersonWeekProps) => (
  <>
    {view.days.map((day, at) => (
      <section key={day} aria-label={capitalised(formatDay(day))}>
        <h3>
          <time dateTime={day}>{capitalised(weekdayAndDate(day))}</time>
          {day === view.today && <strong> – i dag</strong>}
          {(week.days[at] ?? []).length === 0 && <span class="rn-note">: ingen aftaler</span>}
        </h3>
        <DayList visits={week.days[at] ?? []} view={view} />
      </section>
    ))}
  </>
);

/** The year stands in the heading above: `mandag den 20. april`. */
const weekdayAndDate = (day: LocalDate): string => formatDay(day).replace(/ \d{4}$/, "");

function DayList({ view, visits }: { visits: readonly MarkedVisit[]; view: WeekView }) {
  if (visits.length === 0) return null;
  return (
    <ul class="rn-can">
      {visits.map((visit) => (
        <li key={visit.id}>
          <VisitLine visit={visit} isLong />
          <p class="rn-note">
            {kindLabels[visit.kind]}
            {isLateable(visit, view) && (
              <>
                {" · "}
                <Link href={appointmentStepPath({ kind: "order", orderId: visit.orderId }, visit.id, "late")}>
                  Vi er forsinkede<span class="sr-only"> kl. {hereAt(visit.startsAt).clock}</span>
                </Link>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

const isLateable = ({ endsAt, mark, startsAt }: MarkedVisit, { now, today }: WeekView): boolean =>
  hereAt(startsAt).day === today && endsAt > now && (mark === "planned" || mark === "late" || mark === "to-answer");
