import type { Language } from "../../../ui/day-words.ts";
import { Details } from "../../../ui/details.tsx";
import type { ConsiderationItem, Guidance } from "../domain/guidance-items.ts";
import type { Law } from "../domain/law.ts";
import { GuidanceList } from "./guidance-list.tsx";

interface WhatCountsProps {
  readonly guidance: Guidance;
  readonly lang: Language;
  readonly law: Pick<Law, "acts">;
}

/** As many are shown at once. */
const atOnce = 4;

/** What the municipality looks at before it decides: its own standard first, then the lines to other help and the acts. */
export function WhatCounts({ guidance, lang, law }: WhatCountsProps) {
  const { considerations, standard } = guidance;
  const isOwn = ({ id }: ConsiderationItem): boolean => !id.startsWith("law-");
  const sorted = [...considerations.filter(isOwn), ...considerations.filter((item) => !isOwn(item))];
  const list = (items: readonly ConsiderationItem[]) => (
    <GuidanceList items={items} standard={standard} law={law} lang={lang} />
  );
  const rest = sorted.slice(atOnce);
  return (
    <>
      <p>{lead[lang]}</p>
      {list(sorted.slice(0, atOnce))}
      {rest.length > 0 && (
        <Details summary={lang === "en" ? `Show the rest (${rest.length})` : `Vis resten (${rest.length})`}>
          {list(rest)}
        </Details>
      )}
    </>
  );
}

const lead: Readonly<Record<Language, string>> = {
  da: "Kommunen ser på din hverdag og på det, du selv siger. Den ser også på det her.",
  en: "The municipality looks at your everyday life and at what you say yourself. It also looks at this.",
};
