import { targetsKey, wholeKey } from "../domain/assessment-fields.ts";
import type { AssessmentView } from "../domain/case-pages.ts";
import { storedObservation, storedTheme } from "../domain/settle-assessment.ts";
import { observationTexts } from "./observation-fields.tsx";
import { targetTexts } from "./target-group-fields.tsx";
import type { TermText } from "./text-rows.tsx";
import { wordsTexts } from "./theme-fields.tsx";
import { wholeTexts } from "./whole-fields.tsx";

/** A part of the assessment as it is stored, as terms and texts, by the part's key. */
export function storedPart({ assessment, ffb, papers }: AssessmentView, key: string): readonly TermText[] {
  if (assessment === undefined) return [];
  if (key === wholeKey) return wholeTexts(assessment.whole, ffb);
  if (key === targetsKey) return targetTexts(assessment.targets, ffb);
  const [code = "", id] = key.split("/");
  if (id === undefined) return wordsTexts(storedTheme(assessment, code), ffb);
  return observationTexts(storedObservation(assessment, { code, id }) ?? undefined, ffb, papers);
}
