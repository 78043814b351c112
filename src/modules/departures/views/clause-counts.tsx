import { Day } from "../../../ui/day.tsx";
import { Table } from "../../../ui/table.tsx";
import { Source } from "../../../ui/why.tsx";
import type { Standard } from "../../standards/domain/standard.ts";
import { actWords, groundWords } from "../domain/departure.ts";
import type { ClauseCount } from "../domain/departure-counts.ts";

interface ClauseCountsProps {
  readonly counts: readonly ClauseCount[];
  readonly standard: Standard;
}

/** How often each clause is departed from, with its text and edition, why, and in which acts. */
export function ClauseCounts({ counts, standard }: ClauseCountsProps) {
  return (
    <Table
      caption="Fravigelser efter bestemmelse"
      stacked
      columns={[
        { heading: "Bestemmelse" },
        { heading: "Gange", numeric: true },
        { heading: "Sager", numeric: true },
        { heading: "Hvorfor" },
        { heading: "Hvor i sagen" },
      ]}
      rows={counts.map(({ acts, cases, clause, editionOn, grounds, times }) => ({
        key: `${clause}-${editionOn}`,
        cells: [
          <ClauseName key="navn" clause={clause} editionOn={editionOn} standard={standard} />,
          times,
          cases,
          listed(grounds.map((one) => `${one.ground === null ? "Ikke valgt" : groundWords[one.ground]}: ${one.times}`)),
          listed(acts.map(({ act, times: count }) => `${actWords[act]}: ${count}`)),
        ],
      }))}
      empty="Ingen har fraveget standarden i den periode."
    />
  );
}

const listed = (lines: readonly string[]) =>
  lines.length === 0 ? (
    "–"
  ) : (
    <ul class="rn-plain">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );

interface ClauseNameProps extends Pick<ClauseCount, "clause" | "editionOn"> {
  readonly standard: Standard;
}

/** A clause by its id and text, as its edition says it. */
export function ClauseName({ clause, editionOn, standard }: ClauseNameProps) {
  if (clause === null) return <>Retsgrundlag eller leveringsform, som udgaven ikke har</>;
  const edition = standard.editions.find(({ id }) => id === editionOn);
  const text = edition?.clauses.find(({ id }) => id === clause)?.text.da;
  return (
    <>
      <Source source={clause} standard={standard.municipality.slug} edition={editionOn} short />
      {text !== undefined && `: ${text}`}{" "}
      <span class="rn-note">
        (udgaven fra <Day day={editionOn} short />)
      </span>
    </>
  );
}
