import type { FormState } from "../../../ui/form-state.ts";
import type { Fields } from "../../applications/domain/problems.ts";
import { answerFields, type NotSaved } from "../domain/answer-form.ts";
import { observationFields, targetsKey, themeFields, wholeFields, wholeKey } from "../domain/assessment-fields.ts";
import { addTargetField } from "../domain/assessment-press.ts";

/** The form as it comes back when it was not saved: every typed text kept, each problem at its field. */
export function unsaved(fields: Fields, { problems, conflicts }: NotSaved): FormState {
  const changed = conflicts.map((key) => ({
    field: firstField(key),
    message: "En kollega har ændret det her imens. Se begge tekster, og gem igen.",
  }));
  return { typed: fields, problems: [...problems, ...changed], conflicts };
}

/** The first field of a part of the forms, by the part's key. */
function firstField(key: string): string {
  if (key === wholeKey) return wholeFields.citizensView;
  if (key === targetsKey) return addTargetField;
  const [, code = "", id] = /^([0-9a-f-]{36})(?:\/(.+))?$/.exec(key) ?? [];
  if (id !== undefined) return observationFields(code, id).text;
  return code === "" ? answerFields(key).answer : themeFields(code).citizensWords;
}
