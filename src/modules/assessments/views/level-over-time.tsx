import { BarChart } from "../../../ui/bar-chart.tsx";
import { dayInShort } from "../../../ui/day-words.ts";
import { Details } from "../../../ui/details.tsx";
import { Table } from "../../../ui/table.tsx";
import type { SubTheme } from "../../standards/domain/ffb.ts";
import type { Assessment } from "../domain/assessment.ts";
import { levelWords } from "../domain/assessment-words.ts";
import type { AssessmentView } from "../domain/case-pages.ts";
import { type LevelThen, levelsOver } from "../domain/level-change.ts";

interface LevelOverTimeProps {
  readonly known: SubTheme;
  readonly assessments: readonly Assessment[];
  readonly ffb: AssessmentView["ffb"];
}

/** The levels of a sub-theme from assessment to assessment, drawn and as a table; nothing before there are two. */
export function LevelOverTime({ known, assessments, ffb }: LevelOverTimeProps) {
  const levels = levelsOver(assessments, known.code);
  if (levels.length < 2) return null;
  const said = levels.map(({ level }) => levelWords(ffb, level));
  return (
    <Details summary={`Niveau over tid: ${known.name}`}>
      <BarChart
        id={`niveauer-${known.code}`}
        title={`Funktionsevneniveau, ${known.name}`}
        description={`Fra ${said[0] ?? ""} til ${said.at(-1) ?? ""}. 0 er ingen nedsat funktionsevne, 4 er fuldstændig.`}
        longest={4}
        bars={levels.map((then) => ({
          label: dayOf(then),
          value: typeof then.level === "number" ? then.level : null,
          text: typeof then.level === "number" ? `${then.level}` : levelWords(ffb, then.level),
        }))}
      />
      <Table
        caption={`Funktionsevneniveau, ${known.name}`}
        compact
        columns={[{ heading: "Udredning" }, { heading: "Niveau" }]}
        rows={levels.map((then) => ({ key: dayOf(then), cells: [dayOf(then), levelWords(ffb, then.level)] }))}
      />
    </Details>
  );
}

const dayOf = ({ on }: LevelThen): string => (on === null ? "Nu, ikke afsluttet" : dayInShort(on));
