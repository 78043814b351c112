import type { LocalDate } from "../../../kernel/local-date.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Day } from "../../../ui/day.tsx";
import type { Language } from "../../../ui/day-words.ts";
import { Link } from "../../../ui/link.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { OwnSetting } from "../../../ui/why.tsx";
import { editionOn } from "../domain/edition-in-force.ts";
import type { Edition, Standard } from "../domain/standard.ts";
import { standardPath } from "../paths.ts";
import { inLanguage } from "./public-frame.ts";

interface EditionFactsProps {
  readonly standard: Standard;
  readonly edition: Edition;
  readonly today: LocalDate;
  readonly lang: Language;
}

/** Which edition one reads: since when, adopted by whom, and the way to the others. */
export function EditionFacts({ standard, edition, today, lang }: EditionFactsProps) {
  const say = (da: string, en: string): string => (lang === "en" ? en : da);
  const current = editionOn(standard, today);
  return (
    <>
      {current !== edition && <OtherEdition standard={standard} isOlder={isOlder(edition, current)} lang={lang} />}
      <SummaryList
        items={[
          {
            term: say("Gælder fra", "In force from"),
            answer: (
              <>
                <Day day={edition.inForceFrom} lang={lang} /> {edition.dayIsOwnSetting && <OwnSetting lang={lang} />}
              </>
            ),
          },
          { term: say("Vedtaget af", "Adopted by"), answer: <Adoptions edition={edition} lang={lang} /> },
          { term: say("Kilde", "Source"), answer: <SourceLine edition={edition} /> },
          ...(standard.editions.length > 1
            ? [
                {
                  term: say("Udgaver", "Editions"),
                  answer: <Editions standard={standard} shown={edition} lang={lang} />,
                },
              ]
            : []),
        ]}
      />
    </>
  );
}

const isOlder = (edition: Edition, current: Edition | undefined): boolean =>
  current !== undefined && edition.inForceFrom < current.inForceFrom;

function OtherEdition({ standard, isOlder, lang }: { standard: Standard; isOlder: boolean; lang: Language }) {
  const english = lang === "en";
  const older = english ? "This is an older edition" : "Det her er en ældre udgave";
  const newer = english ? "This edition is not yet in force" : "Den her udgave gælder ikke endnu";
  return (
    <Alert kind="info" heading={isOlder ? older : newer}>
      <p>
        <Link href={inLanguage(standardPath(standard.municipality.slug), lang)}>
          {english ? "Read the edition in force today" : "Læs den udgave, der gælder i dag"}
        </Link>
      </p>
    </Alert>
  );
}

function Adoptions({ edition, lang }: { edition: Edition; lang: Language }) {
  if (edition.adoptions.length === 0)
    return <>{lang === "en" ? "The source does not say." : "Det siger kilden ikke."}</>;
  return (
    <ul class="rn-plain">
      {edition.adoptions.map(({ by, on }) => (
        <li key={by}>
          <span lang="da">{by}</span>, <Day day={on} lang={lang} />
        </li>
      ))}
    </ul>
  );
}

function SourceLine({ edition }: { edition: Edition }) {
  const { title, caseNumber, updated } = edition.source;
  const more = [caseNumber && `sag ${caseNumber}`, updated && `opdateret ${updated}`].filter(Boolean).join(", ");
  return <span lang="da">{more === "" ? title : `${title} (${more})`}</span>;
}

function Editions({ standard, shown, lang }: { standard: Standard; shown: Edition; lang: Language }) {
  return (
    <ul class="rn-plain">
      {standard.editions.map((edition) => (
        <li key={edition.id}>
          {edition === shown ? (
            <strong>
              <Day day={edition.inForceFrom} lang={lang} />
            </strong>
          ) : (
            <Link href={inLanguage(standardPath(standard.municipality.slug, edition.inForceFrom), lang)}>
              <Day day={edition.inForceFrom} lang={lang} />
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
