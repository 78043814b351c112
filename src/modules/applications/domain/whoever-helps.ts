import { type Fields, textOf, textOrNull, ticked } from "./problems.ts";
import type { FormLanguage } from "./question.ts";

/** The fields about whoever helps, beside the yes and how they are reached. */
export const helperFields = {
  name: "hjaelper-navn",
  relation: "hjaelper-forhold",
  agreed: "hjaelper-i-orden",
} as const;

/** Who a helper can be to the citizen. */
export const helperRelations = [
  { value: "paaroerende", da: "En pårørende", en: "A relative" },
  { value: "ven", da: "En ven eller nabo", en: "A friend or neighbour" },
  { value: "bisidder", da: "En bisidder", en: "A companion (bisidder)" },
  { value: "vaerge", da: "En værge", en: "A guardian" },
  { value: "fagperson", da: "En fagperson, for eksempel en mentor", en: "A professional, a mentor for example" },
  { value: "anden", da: "En anden", en: "Somebody else" },
] as const;

/** What the citizen can say is fine, as staff and "check your answers" read it. */
export const helperAgreements = [
  { value: "tale", da: "Kommunen må gerne tale med hjælperen.", en: "The municipality may talk with the helper." },
  { value: "fuldmagt", da: "Vil gerne give hjælperen fuldmagt.", en: "Would like to give the helper a mandate." },
] as const;

/**
 * Who helps, as it was told: name, relation, how they are reached, whether they may be talked with. Null where nothing was.
 *
 * @param contact how the helper is reached, as it was written
 */
export function helperInWords(fields: Fields, contact: string | null, language: FormLanguage = "da"): string | null {
  const name = textOrNull(fields, helperFields.name);
  const relation = helperRelations.find(({ value }) => value === textOf(fields, helperFields.relation))?.[language];
  const who = name !== null && relation !== undefined ? `${name} (${inSentence(relation)})` : (name ?? relation);
  const agreed = ticked(fields, helperFields.agreed);
  const answers = helperAgreements.filter(({ value }) => agreed.includes(value)).map((one) => one[language]);
  const told = [who, contact, ...answers].filter((part) => part !== undefined && part !== null);
  if (told.length === 0) return null;
  return told.length === 1 ? (told[0] ?? null) : told.map(closed).join(" ");
}

const inSentence = (words: string): string => `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
const closed = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`);
