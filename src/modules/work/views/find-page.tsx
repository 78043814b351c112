import { Day } from "../../../ui/day.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { ListKeys } from "../../../ui/island-element.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { Table } from "../../../ui/table.tsx";
import { casePath } from "../../cases/paths.ts";
import type { FoundCase } from "../domain/found-case.ts";
import type { FoundNote } from "../domain/found-note.ts";
import { workPath } from "../paths.ts";
import { FoundNotes } from "./found-notes.tsx";
import { SearchForm } from "./search-form.tsx";

/** What a search found. */
interface Found {
  readonly cases: readonly FoundCase[];
  /** Undefined where no word is one that can be searched for; null where notes were not searched. */
  readonly notes: readonly FoundNote[] | undefined | null;
}

/** What the page of a search is shown with. */
export interface FindPageProps {
  readonly frame: Frame;
  readonly text: string;
  /** Null before anything is sought. */
  readonly found: Found | null;
  /** The most that is shown of each kind. */
  readonly most: { readonly cases: number; readonly notes: number };
  readonly problems?: FieldProblems;
  /** Whether the reader works through lists with single keys. */
  readonly hasSingleKeys: boolean;
}

/** Find sag: open and closed cases by number, name or CPR number, and notes by their words; one field, one page. */
export function FindPage({ frame, text, found, most, problems, hasSingleKeys }: FindPageProps) {
  return (
    <Page
      title="Find sag"
      frame={frame}
      breadcrumb={[{ text: "Dagens arbejde", href: workPath }]}
      problems={problems}
      islands={["list-keys"]}
    >
      <p>Du finder sager, der er åbne for dig. Søgningen bliver skrevet i loggen.</p>
      <SearchForm text={text} problems={problems} />
      {found !== null && (
        <>
          <h2>Sager</h2>
          <ListKeys target={foundId} isOff={!hasSingleKeys} />
          <FoundCases found={found.cases} most={most.cases} />
        </>
      )}
      {found !== null && found.notes !== null && (
        <>
          <h2>Notater</h2>
          <FoundNotes found={found.notes} most={most.notes} />
        </>
      )}
    </Page>
  );
}

const foundId = "fundne-sager";

const FoundCases = ({ found, most }: { readonly found: readonly FoundCase[]; readonly most: number }) => (
  <Table
    id={foundId}
    caption={found.length === most ? `De første ${most} sager, der passer` : casesCounted(found.length)}
    columns={[
      { heading: "Borger" },
      { heading: "Sag" },
      { heading: "Født" },
      { heading: "Enhed" },
      { heading: "Åbnet" },
      { heading: "Lukket" },
    ]}
    rows={found.map((one) => ({
      key: one.caseId,
      cells: [
        <Link href={casePath(one.caseId)}>
          {one.citizen}
          <span class="sr-only">, sag {one.number}</span>
        </Link>,
        one.number,
        <Day day={one.bornOn} short />,
        one.unit,
        <Day day={one.openedOn} short />,
        one.closedOn === null ? "Åben" : <Day day={one.closedOn} short />,
      ],
    }))}
    empty="Ingen sager passer. Skriv mindst to bogstaver af navnet, eller begyndelsen af sagsnummeret."
    compact
    stacked
  />
);

const casesCounted = (count: number): string => `${count} ${count === 1 ? "sag" : "sager"} passer`;
