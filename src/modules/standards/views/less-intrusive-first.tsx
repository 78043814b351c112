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
}

/** The help that is weighed before anything more, least intrusive first. */
export function LessIntrusiveFirst({ alternatives, standard, lang, law }: LessIntrusiveFirstProps) {
  const rungs = [...new Set(alternatives.map(({ rung }) => rung))].toSorted((one, other) => one - other);
  return (
    <>
      <p>
        {lang === "en"
          ? "The municipality looks at whether other help is enough. It must look at what fits you."
          : "Kommunen ser på, om anden hjælp er nok. Den skal se på, hvad der passer til dig."}
      </p>
      {rungs.map((rung) => (
        <section key={rung} aria-labelledby={`trin-${rung}`}>
          <h4 id={`trin-${rung}`}>
            <Words text={rungName(rung)} lang={lang} />
          </h4>
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
