import type { Choice } from "../../../ui/choice-field.tsx";
import type { FormLanguage } from "../domain/question.ts";

/** Yes, no, and the answer that is always allowed. */
export const yesNoChoices: readonly Choice[] = yesNoIn("da");

/** The same in a language. */
export function yesNoIn(language: FormLanguage): readonly Choice[] {
  const [yes, no, unknown] = language === "da" ? ["Ja", "Nej", "Ved ikke"] : ["Yes", "No", "I do not know"];
  return [
    { value: "ja", label: yes ?? "" },
    { value: "nej", label: no ?? "" },
    { value: "ved-ikke", label: unknown ?? "" },
  ];
}
