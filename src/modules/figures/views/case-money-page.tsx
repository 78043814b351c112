import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import type { PlannedSupport } from "../../appointments/domain/planned-support.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import { hoursInWords, kronerInWords } from "../domain/amount.ts";
import { yearsToAsk } from "../domain/asked-year.ts";
import type { MoneyFigures } from "../domain/money-figures.ts";
import type { CaseMoneyView } from "../domain/money-view.ts";
import { gapsOfCase, monthName } from "../domain/money-words.ts";
import { caseMoneyPath } from "../paths.ts";
import { HowCounted } from "./how-counted.tsx";
import { MoneyTable } from "./money-table.tsx";

/** Time and money of a case in a year: granted, delivered, expected, month by month. */
export function CaseMoneyPage({ frame, view }: { frame: Frame; view: CaseMoneyView }) {
  const { all, months, planned, record, today, year } = view;
  return (
    <CaseWorkPage view={view} frame={frame} title="Tid og penge" step={null}>
      <nav aria-label="År">
        <ul class="rn-choices">
          {yearsToAsk(today).map((one) => (
            <li key={one}>
              <Link href={caseMoneyPath(record.id, one)} current={one === year ? "page" : undefined}>
                {one}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <p>
        Kun for dem, der behandler sagen. Borger og udfører ser ikke priserne. De er aldrig en grund i en afgørelse.
      </p>
      <SummaryList items={summary(all, planned, year)} />
      <MoneyTable
        caption={`Måned for måned i ${year}`}
        heading="Måned"
        rows={months.map((figures) => ({ figures, name: monthName(figures.key) }))}
        gapsAbove={hasSameGaps(all, months)}
        empty="Der er ikke bevilget støtte i det år."
      />
      <HowCounted />
    </CaseWorkPage>
  );
}

/** Whether each month lacks just what the whole year lacks. */
const hasSameGaps = (all: MoneyFigures, months: readonly MoneyFigures[]): boolean =>
  months.every((month) => gapsOfCase(month).join() === gapsOfCase(all).join());

const summary = (all: MoneyFigures, planned: PlannedSupport, year: number) => {
  const said = ({ minutes, oere }: MoneyFigures["granted"]) => `${hoursInWords(minutes)}, ${kronerInWords(oere)}`;
  const gaps = gapsOfCase(all);
  return [
    { term: `Bevilget i ${year}`, answer: said(all.granted) },
    ...plannedRows(planned),
    { term: "Leveret til nu", answer: said(all.delivered) },
    { term: `Forventet i hele ${year}`, answer: said(all.expected) },
    ...(gaps.length === 0 ? [] : [{ term: "Ikke talt med", answer: gaps.join(", ") }]),
  ];
};

/** What was planned until now, and what of it was cancelled, by whose hindrance; nothing where nothing was planned. */
function plannedRows({ cancelled, planned }: PlannedSupport) {
  if (planned.times === 0) return [];
  const { citizen, other, provider } = cancelled;
  const sides = [
    { name: "borgeren", time: citizen },
    { name: "udføreren", time: provider },
    { name: "andet", time: other },
  ].filter(({ time }) => time.times > 0);
  const off = sides.map(({ name, time }) => `${name} ${hoursInWords(time.minutes)}`).join(", ");
  return [
    { term: "Planlagt til nu", answer: hoursInWords(planned.minutes) },
    { term: "Aflyst af det", answer: off === "" ? "Intet" : off },
  ];
}
