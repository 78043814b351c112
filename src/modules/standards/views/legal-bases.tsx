import type { Language } from "../../../ui/day-words.ts";
import { Words } from "../../../ui/words.tsx";
import type { Law } from "../domain/law.ts";
import type { Edition } from "../domain/standard.ts";
import { lengthWords } from "../domain/words.ts";

interface LegalBasesProps {
  readonly law: Law;
  readonly edition: Edition;
  readonly lang: Language;
}

/** The provisions that the standard builds on, as the act itself sets them for all municipalities. */
export function LegalBases({ law, edition, lang }: LegalBasesProps) {
  const bases = law.legalBases.filter(({ basis }) => edition.legalBasis.includes(basis));
  return (
    <>
      {bases.map((basis) => (
        <section key={basis.basis} aria-labelledby={`lov-${basis.basis}`}>
          <h3 id={`lov-${basis.basis}`}>
            <Words text={basis.name} lang={lang} />
          </h3>
          <p>
            <Words text={basis.targetGroup} lang={lang} />
          </p>
          <p>{appealSentence(basis.appeal, lang)}</p>
          <p class="rn-source" lang="da">
            {[...basis.sources, ...(basis.appeal?.sources ?? basis.noAppealSources ?? [])].join(", ")}
          </p>
        </section>
      ))}
    </>
  );
}

function appealSentence(appeal: Law["legalBases"][number]["appeal"], lang: Language): string {
  if (appeal === null) {
    return lang === "en"
      ? "You cannot bring the decision before an appeal board. You can still tell the municipality that you disagree."
      : "Du kan ikke klage over afgørelsen til en anden myndighed. Du kan stadig sige til kommunen, at du er uenig.";
  }
  const within = lengthWords(appeal.within);
  return lang === "en"
    ? `You can complain to ${appeal.body} within ${within.en ?? within.da}. Send the complaint to the municipality.`
    : `Du kan klage til ${appeal.body} inden for ${within.da}. Send klagen til kommunen.`;
}
