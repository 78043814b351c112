import { ButtonLink, ButtonRow } from "../../../ui/button.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Table } from "../../../ui/table.tsx";
import { newestOf, type Phrase } from "../domain/phrase.ts";
import { readability, whatFor } from "../domain/phrase-words.ts";
import { newPhrasePath, phrasePath } from "../paths.ts";

interface PhrasesPageProps {
  readonly frame: Frame;
  readonly phrases: readonly Phrase[];
  /** What a later part of the system tells of some of them in a few words, by their ids. */
  readonly told: ReadonlyMap<string, string>;
}

/** Begrundelsesbiblioteket: the municipality's phrases for reasons, with what each is for and how easy it is to read. */
export function PhrasesPage({ frame, phrases, told }: PhrasesPageProps) {
  return (
    <Page title="Begrundelser" frame={frame} breadcrumb={[{ text: "Dagens arbejde", href: "/sagsbehandler" }]}>
      <p class="rn-lead">
        Tekster, I kan begynde en begrundelse med. En tekst herfra er aldrig nok alene: hullerne skal fyldes med det,
        der gælder for netop denne borger.
      </p>
      <ButtonRow>
        <ButtonLink href={newPhrasePath}>Skriv en ny</ButtonLink>
      </ButtonRow>
      <Table
        caption="Begrundelser"
        columns={[
          { heading: "Titel" },
          { heading: "Til" },
          { heading: "Udgave" },
          { heading: "Læsbarhed" },
          ...(told.size > 0 ? [{ heading: "Når den er prøvet" }] : []),
        ]}
        rows={phrases.map((phrase) => {
          const newest = newestOf(phrase);
          return {
            key: phrase.id,
            cells: [
              <Link href={phrasePath(phrase.id)}>{newest.title}</Link>,
              whatFor(newest),
              phrase.retiredAt === null ? `${newest.version}` : `${newest.version}, ude af brug`,
              readability(newest.text),
              ...(told.size > 0 ? [told.get(phrase.id) ?? "Ikke prøvet"] : []),
            ],
          };
        })}
        empty="Der er ingen begrundelser endnu."
        stacked
      />
    </Page>
  );
}
