import type { Language } from "../../../ui/day-words.ts";
import { Words } from "../../../ui/words.tsx";
import type { AlternativeItem } from "../domain/guidance-items.ts";
import type { Law } from "../domain/law.ts";
import { rungName } from "../domain/words.ts";
import { GuidanceList } from "./guidance-list.tsx";

interface LessIntrusiveFirstProps {
  readonly alternatives: readonly AlternativeItem[];
  readonly standard: string;
  readonly lang: Language;
  readonly law: Pick<Law, "acts">;
  /** The rank of the headings; 4 unless told. */
  readonly level?: 3 | 4;
}

/** The help that is weighed before anything more, least intrusive first. */
export function LessIntrusiveFirst({ alternatives, standard, lang, law, level = 4 }: LessIntrusiveFirstProps) {
  const rungs = [...new Set(alternatives.map(({ rung }) => rung))].toSorted((one, other) => one - other);
  const Heading = level === 3 ? "h3" : "h4";
  return (
    <>
      {level === 4 && (
        <p>
          {lang === "en"
            ? "The municipality looks at whether other help is enough. It must look at what fits you."
            : "Kommunen ser på, om anden hjælp er nok. Den skal se på, hvad der passer til dig."}
        </p>
      )}
      {rungs.map((rung) => (
        <section key={rung} aria-labelledby={`trin-${rung}`}>
          <Heading id={`trin-${rung}`}>
            <Words text={rungName(rung)} lang={lang} />
          </Heading>
          <GuidanceList
            items={alternatives.filter((item) => item.rung === rung)}
            standard={standard}
            law={law}
            lang={lang}
          />
        </section>
      ))}
    </>
  );
}
