import { Day } from "../../../ui/day.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Pagination } from "../../../ui/pagination.tsx";
import { Table } from "../../../ui/table.tsx";
import { rightsPath } from "../../people/paths.ts";
import { placeInWords, purposeInWords, type Seen, timeInWords } from "../domain/seen.ts";
import { seenByListPath, seenByPdfPath } from "../paths.ts";

interface SeenPageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly seen: readonly Seen[];
  readonly page: number;
  readonly pages: number;
  readonly ownToo: boolean;
  /** All on one page, for print. */
  readonly whole: boolean;
  /** How many lines are not shown, because there are more than a page for print holds. */
  readonly leftOut: number;
  /** How long looks are kept; undefined where the municipality keeps them all. */
  readonly monthsKept: number | undefined;
  /** The name of a unit or provider by its slug. */
  readonly nameOf: (slug: string) => string | undefined;
}

/** Who has seen the citizen's case: when, from where and for what, with no names. */
export function SeenPage(props: SeenPageProps) {
  const { frame, municipality, ownToo, page, pages, whole } = props;
  const at = { municipality };
  return (
    <Page
      title="Hvem har set min sag?"
      frame={frame}
      back={{ text: "Mine rettigheder", href: rightsPath({ municipality }) }}
    >
      <p class="rn-lead">
        Her kan du se, hvornår nogen har set oplysninger om dig. Du kan også se, hvor de arbejder, og hvad de skulle
        bruge det til.
      </p>
      <p>
        Du kan ikke se navne på medarbejdere. Opslag fra samme sted og til samme formål på én dag står på én linje.
        {props.monthsKept !== undefined && ` Kommunen gemmer opslag i ${props.monthsKept} måneder.`}
      </p>
      <SeenTable {...props} />
      {!whole && (
        <Pagination page={page} pages={pages} href={(to) => seenByListPath(at, { ownToo, page: to, whole })} />
      )}
      <ul class="rn-plain d-print-none">
        <li>
          <Link href={seenByListPath(at, { ownToo: !ownToo, page: 1, whole })}>
            {ownToo ? "Vis kun andres opslag" : "Vis også dine egne opslag"}
          </Link>
        </li>
        <li>
          <Link href={seenByListPath(at, { ownToo, page: 1, whole: !whole })}>
            {whole ? "Vis lidt ad gangen" : "Vis det hele på én side, så du kan printe det"}
          </Link>
        </li>
        <li>
          <Link href={seenByPdfPath(at, { ownToo })}>Hent listen som en fil (PDF)</Link>
        </li>
      </ul>
      <h2>Hvis noget ser forkert ud</h2>
      <p>
        Ring eller skriv til kommunen, hvis du tror, at nogen har set noget, de ikke skulle se. Kommunen skal undersøge
        det. Du kan også klage til <Link href="https://www.datatilsynet.dk">Datatilsynet</Link>.
      </p>
    </Page>
  );
}

const columns = [{ heading: "Dag" }, { heading: "Tid" }, { heading: "Hvem" }, { heading: "Formål" }];

function SeenTable({ leftOut, nameOf, ownToo, seen }: SeenPageProps) {
  return (
    <>
      <Table
        caption={ownToo ? "Alle opslag, de nyeste først" : "Andres opslag, de nyeste først"}
        columns={columns}
        stacked
        empty="Der er ikke nogen opslag at vise."
        rows={seen.map((line) => ({
          key: [line.day, line.by, line.place, line.purpose, line.isOpened, line.isRefused].join(" "),
          cells: [
            <Day key="day" day={line.day} short />,
            timeInWords(line),
            placeInWords(line, nameOf),
            purposeInWords(line),
          ],
        }))}
      />
      {leftOut > 0 && <p>{leftOut} ældre linjer er ikke med. Bed kommunen om aktindsigt, hvis du vil have dem alle.</p>}
    </>
  );
}
