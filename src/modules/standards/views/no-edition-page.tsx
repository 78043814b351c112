import { Day } from "../../../ui/day.tsx";
import type { Language } from "../../../ui/day-words.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { firstDayInForce } from "../domain/edition-in-force.ts";
import type { Standard } from "../domain/standard.ts";
import { standardPath } from "../paths.ts";
import { inLanguage, municipalFrame } from "./public-frame.ts";

interface NoEditionPageProps {
  readonly standard: Standard;
  /** The day that was asked for, as it was written. */
  readonly asked: string;
  readonly lang: Language;
}

/** Shown for a day before the first edition, and for what is no day: guessing would be worse than saying so. */
export function NoEditionPage({ standard, asked, lang }: NoEditionPageProps) {
  const first = firstDayInForce(standard);
  const english = lang === "en";
  return (
    <Page
      title={english ? "We have no standard for that day" : "Vi har ingen standard for den dag"}
      frame={municipalFrame(standard, { at: "other", lang })}
    >
      <p>{english ? `You asked for: ${asked}.` : `Du spurgte om: ${asked}.`}</p>
      {first !== undefined && (
        <p>
          {english ? "The first edition that we know is in force from " : "Den første udgave, vi kender, gælder fra "}
          <Day day={first} lang={lang} />.
        </p>
      )}
      <p>
        <Link href={inLanguage(standardPath(standard.municipality.slug), lang)}>
          {english ? "Read the edition in force today" : "Læs den udgave, der gælder i dag"}
        </Link>
      </p>
    </Page>
  );
}
