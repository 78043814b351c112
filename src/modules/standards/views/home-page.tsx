import { Card } from "../../../ui/card.tsx";
import type { Language } from "../../../ui/day-words.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import type { Standard } from "../domain/standard.ts";
import { applyPath, comparisonPath, expectationPath, guidePath, standardPath, standardsPath } from "../paths.ts";
import { homeTexts } from "./home-texts.ts";
import { inLanguage, publicFrame } from "./public-frame.ts";

interface HomePageProps {
  readonly standards: readonly Standard[];
  /** Where staff sign in; left out where it is not known. */
  readonly staffHref: string | undefined;
  readonly lang: Language;
  readonly inOtherLanguage: Frame["otherLanguage"];
}

/** The front page: what this is for a citizen, and the ways on in each municipality. */
export function HomePage({ standards, staffHref, lang, inOtherLanguage }: HomePageProps) {
  const text = homeTexts[lang];
  return (
    <Page title={text.title} frame={publicFrame("home", lang, inOtherLanguage)}>
      <p class="rn-lead">
        {text.lead} <span lang="da">socialpædagogisk støtte</span>.
      </p>
      <p>{text.here}</p>
      <h2 id="kommuner">{text.choose}</h2>
      <ul class="rn-cards no-max-width">
        {standards.map((standard) => (
          <li key={standard.municipality.slug}>
            <MunicipalityCard standard={standard} lang={lang} />
          </li>
        ))}
      </ul>
      <h2>{text.how}</h2>
      <ol class="rn-steps">
        {text.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h2>{text.more}</h2>
      <ul>
        <li>
          <Link href={standardsPath}>{text.standards}</Link>
        </li>
        <li>
          <Link href={comparisonPath}>{text.compare}</Link>
        </li>
      </ul>
      {staffHref !== undefined && (
        <>
          <h2>{text.staff}</h2>
          <p>
            <Link href={staffHref}>{text.staffLogin}</Link>
          </p>
        </>
      )}
    </Page>
  );
}

function MunicipalityCard({ standard, lang }: { readonly standard: Standard; readonly lang: Language }) {
  const { name, slug } = standard.municipality;
  const text = homeTexts[lang];
  const ways = [
    [text.guide, guidePath(slug)],
    [text.expect, expectationPath(slug)],
    [text.apply, applyPath(slug)],
    [text.whole, standardPath(slug)],
  ] as const;
  return (
    <Card heading={name} level={3}>
      <ul class="rn-plain rn-ways">
        {ways.map(([words, path]) => (
          <li key={path}>
            <Link href={inLanguage(path, lang)}>
              {words}
              <span class="sr-only"> {name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
