import { Day } from "../../../ui/day.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Table } from "../../../ui/table.tsx";
import { casePath } from "../../cases/paths.ts";
import { departuresPath } from "../../people/paths.ts";
import type { Standard } from "../../standards/domain/standard.ts";
import { actWords, groundWords } from "../domain/departure.ts";
import type { ClauseCount } from "../domain/departure-counts.ts";
import type { DepartureInCase } from "../domain/departure-in-case.ts";
import type { PeriodName } from "../domain/departure-period.ts";
import { ClauseCounts, ClauseName } from "./clause-counts.tsx";
import { PeriodLinks } from "./period-links.tsx";

interface DeparturesPageProps {
  readonly frame: Frame;
  readonly period: PeriodName;
  readonly standard: Standard;
  readonly counts: readonly ClauseCount[];
  readonly departures: readonly DepartureInCase[];
}

/** How often, where and why cases depart from the standard: the counts, and the cases that the manager may see. */
export function DeparturesPage({ frame, period, standard, counts, departures }: DeparturesPageProps) {
  return (
    <Page title="Fravigelser af standarden" frame={frame}>
      <p class="rn-lead">
        Standarden er vejledende. Når en borger har brug for noget andet, skal den fraviges. Her kan du se, hvor det
        sker, og hvorfor.
      </p>
      <PeriodLinks path={departuresPath} period={period} />
      <ClauseCounts counts={counts} standard={standard} />
      <h2>Sag for sag</h2>
      <p>Du ser kun de sager, du selv må åbne. Det bliver skrevet ned, at du har set dem.</p>
      <Table
        caption="Fravigelser i sager, du må se, de nyeste først"
        stacked
        columns={[{ heading: "Dag" }, { heading: "Sag" }, { heading: "Bestemmelse" }, { heading: "Begrundelse" }]}
        rows={departures.map((one) => ({
          key: one.id,
          cells: [
            <Day key="dag" day={one.departedOn} short />,
            <Link key="sag" href={casePath(one.caseId)}>
              {one.caseNumber}
            </Link>,
            <ClauseName key="navn" clause={one.clause} editionOn={one.editionOn} standard={standard} />,
            `${actWords[one.act]}: ${one.ground === null ? "" : `${groundWords[one.ground]}. `}${one.reason}`,
          ],
        }))}
        empty="Der er ingen i de sager, du må se."
      />
    </Page>
  );
}
