import { callout, paragraph, section, terms, written } from "../../../ui/letter/letter-blocks.ts";
import type { LetterDocument } from "../../../ui/letter/letter-document.ts";
import { contactTerms, type LetterFrame, letterIn } from "../../../ui/letter/letter-frame.ts";
import type { SupportNewsFacts } from "../domain/support-news-facts.ts";

/**
 * Brev om nyt i støtten: whom the citizen can go to, that it is now somebody else, or that another provider is found.
 *
 * Law: forvaltningsloven § 7, stk. 1 (guidance on whom to turn to).
 */
export function supportNewsLetter(frame: LetterFrame, facts: SupportNewsFacts): LetterDocument {
  const { clauses, contact, occasion, provider, reason } = facts;
  return letterIn(frame, {
    title: titles[occasion],
    blocks: [
      callout(leads[occasion](provider)),
      ...(contact === null
        ? []
        : section(
            "Din kontaktperson",
            ...terms([
              ["Navn", contact.name],
              ["Telefon", contact.phone],
              ["Hos", provider],
            ]),
          )),
      ...section("Hvorfor?", ...written(reason)),
      ...section("Hvad sker der nu?", ...next[occasion].map((text) => paragraph(text))),
      ...section("Har du spørgsmål?", ...contactTerms("Skriv eller ring til", frame)),
      ...section("Det siger kommunens standard", ...clauses.map(({ id, text }) => paragraph(`${text} (${id})`))),
    ],
    sources: [...clauses.map(({ id }) => id), "forvaltningsloven § 7, stk. 1"],
  });
}

const titles: Readonly<Record<SupportNewsFacts["occasion"], string>> = {
  "contact-person": "Du har fået en kontaktperson",
  "new-contact-person": "Du har fået en ny kontaktperson",
  withdrawn: "Din støtte skal komme fra nogle andre",
};

const leads: Readonly<Record<SupportNewsFacts["occasion"], (provider: string) => string>> = {
  "contact-person": (provider) => `${provider} skal give dig støtten. Her kan du se, hvem du kan gå til.`,
  "new-contact-person": (provider) => `Du har fået en ny kontaktperson hos ${provider}.`,
  withdrawn: (provider) => `${provider} giver dig ikke støtten længere.`,
};

const next: Readonly<Record<SupportNewsFacts["occasion"], readonly string[]>> = {
  "contact-person": [
    "Din kontaktperson ringer eller skriver til dig. I aftaler, hvornår I ses første gang.",
    "Hører du ikke noget, så ring til os.",
  ],
  "new-contact-person": ["Du kan ringe til din nye kontaktperson om alt, der har med din støtte at gøre."],
  withdrawn: [
    "Du har stadig ret til din støtte. Det er kun dem, der giver den, der er nye.",
    "Vi finder nogle andre. Du får besked, når vi ved, hvem det er.",
  ],
};
