import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import { Table } from "../../../ui/table.tsx";
import { fewestPeople, safeNumber, type sharedReversals } from "../domain/reversal-counts.ts";

interface ReversalsPageProps {
  readonly frame: Frame;
  readonly clauses: ReturnType<typeof sharedReversals>;
  readonly themes: ReturnType<typeof sharedReversals>;
  /** What a clause or a theme is called. */
  readonly nameOf: (name: string) => string;
}

/** Her bliver afgørelser omgjort: by clause and theme, for whoever writes the standard; never by whom or for whom. */
export function ReversalsPage({ clauses, frame, nameOf, themes }: ReversalsPageProps) {
  return (
    <Page title="Her bliver afgørelser omgjort" frame={frame}>
      <p class="rn-lead">
        Bliver afgørelser efter den samme bestemmelse tit omgjort, passer den måske ikke til loven eller til borgerne.
      </p>
      <p>
        Handler tallet om færre end {fewestPeople} borgere, viser vi det ikke. Sagsbehandleren har valgt, hvad der ikke
        holdt.
      </p>
      <Counts caption="Efter bestemmelse" heading="Bestemmelse" counts={clauses} nameOf={nameOf} />
      <Counts caption="Efter tema" heading="Tema" counts={themes} nameOf={nameOf} />
    </Page>
  );
}

interface CountsProps extends Pick<ReversalsPageProps, "nameOf"> {
  readonly caption: string;
  readonly heading: string;
  readonly counts: ReturnType<typeof sharedReversals>;
}

function Counts({ caption, counts: { few, shown }, heading, nameOf }: CountsProps) {
  return (
    <>
      {shown.length === 0 ? (
        <NoneYet caption={caption} />
      ) : (
        <Table
          caption={caption}
          stacked
          columns={[
            { heading },
            { heading: "Prøvet i Ankestyrelsen", numeric: true },
            { heading: "Omgjort dér", numeric: true },
            { heading: "Ændret af kommunen selv", numeric: true },
          ]}
          rows={shown.map(({ name, own, reversed, tried }) => ({
            key: name,
            cells: [nameOf(name), safeNumber(tried), safeNumber(reversed), safeNumber(own)],
          }))}
        />
      )}
      {few.length > 0 && <p class="rn-note">For få til at vise tal: {few.map(nameOf).join("; ")}.</p>}
    </>
  );
}

/** Under its own heading, since a table without rows has no caption. */
const NoneYet = ({ caption }: Pick<CountsProps, "caption">) => (
  <>
    <h2>{caption}</h2>
    <p>Ingen har nok sager til at kunne vises.</p>
  </>
);
