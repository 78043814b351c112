import { BarChart } from "../../../ui/bar-chart.tsx";
import { Details } from "../../../ui/details.tsx";
import { Table } from "../../../ui/table.tsx";
import type { UseOfSupport } from "../domain/use-of-support.ts";
import { minutesInWords, timesInWords, useSentences } from "../domain/use-words.ts";

/** How the support was used against what was granted: in words, as bars and as a table. */
export function UseShown({ id, use }: { readonly id: string; readonly use: UseOfSupport }) {
  const rows = rowsOf(use);
  return (
    <>
      {useSentences(use, "staff").map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <BarChart
        id={`brug-${id}`}
        title="Støtten siden sidst"
        description={rows.map(({ label, count }) => `${label}: ${timesInWords(count)}`).join(". ")}
        bars={rows.map(({ label, count }) => ({ label, value: count, text: timesInWords(count) }))}
      />
      <Details summary="Se tallene som tabel">
        <Table
          caption="Støtten siden sidst i tal"
          compact
          stacked
          columns={[{ heading: "Støtte" }, { heading: "Gange", numeric: true }, { heading: "Tid" }]}
          rows={rows.map(({ label, count, time }) => ({ key: label, cells: [label, count, time] }))}
        />
      </Details>
    </>
  );
}

const rowsOf = ({ contacts, minutes, notGiven }: UseOfSupport) => [
  { label: "Givet", count: contacts, time: minutesInWords(minutes) },
  { label: "Borgeren meldte fra", count: notGiven.citizen, time: "–" },
  { label: "Udføreren kunne ikke", count: notGiven.provider, time: "–" },
  { label: "Faldt væk af andre grunde", count: notGiven.other, time: "–" },
];
