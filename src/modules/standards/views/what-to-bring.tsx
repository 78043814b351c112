import type { Language } from "../../../ui/day-words.ts";
import type { Law } from "../domain/law.ts";
import { Sources } from "./guidance-list.tsx";

/** What helps at the first talk. Nothing of it is required. */
export function WhatToBring({ lang, law }: { lang: Language; law: Pick<Law, "acts"> }) {
  const { lead, things } = texts[lang];
  return (
    <>
      <p>{lead}</p>
      <ul>
        {things.map((thing) => (
          <li key={thing}>{thing}</li>
        ))}
      </ul>
      <Sources sources={["forvaltningsloven § 8, stk. 1", "retssikkerhedsloven § 4"]} standard="" law={law} />
    </>
  );
}

const texts = {
  da: {
    lead: "Du behøver ikke tage noget med. Men det her kan hjælpe:",
    things: [
      "En, du stoler på. Det kan være en ven, en i familien eller en bisidder.",
      "Dine egne ord om, hvad der er svært, og hvad du drømmer om.",
      "Navne på andre, der hjælper dig nu.",
      "Breve fra læge eller hospital, hvis du har dem og vil vise dem.",
    ],
  },
  en: {
    lead: "You need not bring anything. But this may help:",
    things: [
      "Someone you trust: a friend, someone in your family or a companion.",
      "Your own words about what is hard, and what you dream of.",
      "Names of others who help you now.",
      "Letters from a doctor or hospital, if you have them and want to show them.",
    ],
  },
} as const;
