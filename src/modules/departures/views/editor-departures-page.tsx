import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import { editorDeparturesPath } from "../../people/paths.ts";
import type { Standard } from "../../standards/domain/standard.ts";
import { fewest, type SharedCounts } from "../domain/departure-counts.ts";
import type { PeriodName } from "../domain/departure-period.ts";
import { ClauseCounts, ClauseName } from "./clause-counts.tsx";
import { PeriodLinks } from "./period-links.tsx";

interface EditorDeparturesPageProps extends SharedCounts {
  readonly frame: Frame;
  readonly period: PeriodName;
  readonly standard: Standard;
}

/** What whoever writes the standard can learn: where it is departed from, how often and why, and never by whom or for whom. */
export function EditorDeparturesPage({ frame, period, standard, shown, few }: EditorDeparturesPageProps) {
  return (
    <Page title="Her bliver standarden fraveget" frame={frame}>
      <p class="rn-lead">
        En fravigelse er ikke en fejl. Sker det tit ved den samme bestemmelse, passer den måske ikke til borgerne.
      </p>
      <PeriodLinks path={editorDeparturesPath} period={period} />
      <ClauseCounts counts={shown} standard={standard} />
      <h2>Sjældne fravigelser</h2>
      <p>Er der færre end {fewest} sager, viser vi ikke tallet. Ellers kunne nogen blive genkendt.</p>
      {few.length === 0 ? (
        <p>Der er ingen i den periode.</p>
      ) : (
        <ul>
          {few.map(({ clause, editionOn }) => (
            <li key={`${clause}-${editionOn}`}>
              <ClauseName clause={clause} editionOn={editionOn} standard={standard} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
