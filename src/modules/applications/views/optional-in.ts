import type { FormLanguage } from "../domain/question.ts";
import { applyWords } from "./apply-words.ts";

/** The label of a field that may be left out. The kit says so itself in Danish. */
export const optionalIn = (
  language: FormLanguage,
  label: string,
): { readonly label: string; readonly optional?: true } =>
  language === "da" ? { label, optional: true } : { label: `${label} (${applyWords[language].optional})` };
