import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Pagination } from "../../../ui/pagination.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { Table } from "../../../ui/table.tsx";
import { Why } from "../../../ui/why.tsx";
import type { PlannedSupport } from "../../appointments/domain/planned-support.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import type { RuleItem } from "../../standards/domain/guidance-items.ts";
import type { AwaySide, KeptDayNote } from "../domain/day-note.ts";
import { minutesInWords } from "../domain/lengths.ts";
import type { SupportOfCase } from "../domain/support-of-case.ts";
import { type SupportTotals, totalsOf } from "../domain/support-totals.ts";
import { supportDaysPath } from "../paths.ts";
import { NoteShown } from "./note-shown.tsx";

interface SupportPageProps {
  readonly frame: Frame;
  readonly view: SupportOfCase;
  readonly page: number;
}

const notesOnPage = 25;
const weeksShown = 8;

/** Støtten dag for dag: what was given against what was granted, what fell away and on whose side, and each note. */
export function SupportPage({ frame, page, view }: SupportPageProps) {
  const standing = view.notes.filter(({ correctedBy }) => correctedBy === null).toReversed();
  const earlier = view.notes.filter(({ correctedBy }) => correctedBy !== null).toReversed();
  const pages = Math.max(1, Math.ceil(standing.length / notesOnPage));
  const at = Math.min(page, pages);
  const shown = standing.slice((at - 1) * notesOnPage, at * notesOnPage);
  return (
    <CaseWorkPage view={view} frame={frame} title="Støtten dag for dag" step={null} isBelow>
      {standing.length === 0 && <p>Udføreren har ikke skrevet dagsnotater endnu.</p>}
      {(standing.length > 0 || view.planned.planned.times > 0) && (
        <Totals view={view} totals={totalsOf(standing, view.today)} />
      )}
      {standing.length > 0 && <h2>Dagsnotater</h2>}
      <List notes={shown} view={view} />
      <Pagination page={at} pages={pages} href={(to) => `${supportDaysPath(view.record.id)}?side=${to}`} />
      {earlier.length > 0 && (
        <Details summary={`Notater, der er rettet (${earlier.length})`}>
          <List notes={earlier} view={view} />
        </Details>
      )}
    </CaseWorkPage>
  );
}

function Totals({ totals, view }: { totals: SupportTotals; view: SupportOfCase }) {
  const { granted, lateUntold, owed, planned, rules } = view;
  const late = rules.latenessTold.length === 0 ? 0 : lateUntold.size;
  return (
    <>
      <SummaryList
        items={[
          { term: "Bevilget", answer: granted.length === 0 ? "Ikke sat i timer" : granted.join(". ") },
          ...plannedRows(planned),
          { term: "Givet i alt", answer: `${minutesInWords(totals.minutes)} på ${times(totals.times)}` },
          {
            term: "Givet om ugen",
            answer:
              totals.weekly === null
                ? "Der er ikke gået en hel uge endnu"
                : `${minutesInWords(totals.weekly)} i gennemsnit (de seneste hele uger, højst 4)`,
          },
          { term: "Ikke givet", answer: sidesInWords(totals.away) },
          ...(late === 0 ? [] : [{ term: "Kom sent uden besked", answer: times(late) }]),
          ...(totals.alone === 0 ? [] : [{ term: "Uden borgeren", answer: times(totals.alone) }]),
          ...(totals.withoutGoal === 0 ? [] : [{ term: "Uden mål", answer: times(totals.withoutGoal) }]),
        ]}
      />
      {late > 0 && (
        <Rule rules={rules.latenessTold} standard={owed.standardSlug} summary="Hvad siger standarden om forsinkelse?" />
      )}
      {totals.alone > 0 && (
        <Rule rules={rules.together} standard={owed.standardSlug} summary="Skal borgeren være med?" />
      )}
      {totals.withoutGoal > 0 && (
        <Rule rules={rules.goalPerTask} standard={owed.standardSlug} summary="Hvorfor skal der være et mål?" />
      )}
      {totals.weeks.length > 0 && <Weeks totals={totals} />}
    </>
  );
}

/** What was planned until now, and what of it was cancelled, where anything was planned. */
function plannedRows({ cancelled, planned }: PlannedSupport) {
  if (planned.times === 0) return [];
  const { citizen, other, provider } = cancelled;
  const off = sidesInWords({ citizen: citizen.times, provider: provider.times, other: other.times });
  return [
    { term: "Planlagt til nu", answer: `${minutesInWords(planned.minutes)} på ${times(planned.times)}` },
    { term: "Aflyst", answer: off },
  ];
}

/** The last weeks, newest first. */
function Weeks({ totals }: { totals: SupportTotals }) {
  return (
    <Table
      caption="Uge for uge"
      columns={[
        { heading: "Fra mandag" },
        { heading: "Givet" },
        { heading: "Gange", numeric: true },
        { heading: "Ikke givet", numeric: true },
      ]}
      rows={totals.weeks.slice(0, weeksShown).map(({ away, minutes, monday, times: count }) => ({
        key: monday,
        cells: [<Day key="day" day={monday} short />, minutesInWords(minutes), `${count}`, `${away}`],
      }))}
      compact
      stacked
    />
  );
}

interface RuleProps {
  readonly rules: readonly RuleItem[];
  readonly standard: string;
  readonly summary: string;
}

/** What the standard says of what is counted, where it says it. */
function Rule({ rules, standard, summary }: RuleProps) {
  if (rules.length === 0) return null;
  return (
    <Why standard={standard} summary={summary} sources={rules.flatMap(({ sources }) => sources)}>
      {rules.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </Why>
  );
}

const times = (count: number): string => (count === 1 ? "1 gang" : `${count} gange`);

/** How often, and on whose side. */
function sidesInWords(away: Readonly<Record<AwaySide, number>>): string {
  const all = away.citizen + away.provider + away.other;
  if (all === 0) return "Ingen gange";
  const parts = [
    away.citizen > 0 ? `borgeren ${away.citizen}` : "",
    away.provider > 0 ? `udføreren ${away.provider}` : "",
    away.other > 0 ? `andet ${away.other}` : "",
  ].filter((part) => part !== "");
  return `${times(all)}: ${parts.join(", ")}`;
}

function List({ notes, view }: { notes: readonly KeptDayNote[]; view: SupportOfCase }) {
  if (notes.length === 0) return null;
  return (
    <ul class="rn-plain rn-rows">
      {notes.map((note) => (
        <NoteShown
          key={note.id}
          note={note}
          contactPerson={view.contacts.get(note.orderId)?.name ?? ""}
          isLate={view.rules.latenessTold.length > 0 && view.lateUntold.has(note.id)}
        />
      ))}
    </ul>
  );
}
