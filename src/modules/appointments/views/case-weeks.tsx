import type { LocalDate } from "../../../kernel/local-date.ts";
import { Day } from "../../../ui/day.tsx";
import { Table } from "../../../ui/table.tsx";
import { mondayOf } from "../domain/clock-time.ts";
import type { CaseWeek } from "../domain/weeks-of-case.ts";

interface CaseWeeksProps {
  readonly weeks: readonly CaseWeek[];
  readonly today: LocalDate;
}

/** The support of a case week by week: what was planned, and what became of it. A week with nothing planned is seen. */
export function CaseWeeks({ today, weeks }: CaseWeeksProps) {
  if (weeks.length === 0) return null;
  return (
    <Table
      caption="Støtten uge for uge"
      columns={[
        { heading: "Ugen fra" },
        { heading: "Planlagt", numeric: true },
        { heading: "Holdt", numeric: true },
        { heading: "Ikke holdt", numeric: true },
        { heading: "Aflyst", numeric: true },
        { heading: "Ikke skrevet ned", numeric: true },
      ]}
      rows={weeks.map(({ cancelled, held, monday, notHeld, planned, untold }) => ({
        key: monday,
        cells: [
          <>
            <Day day={monday} short />
            {monday === mondayOf(today) && " (denne uge)"}
          </>,
          planned === 0 ? "Ingen" : planned,
          held,
          notHeld,
          cancelled,
          untold,
        ],
      }))}
      compact
      stacked
    />
  );
}
