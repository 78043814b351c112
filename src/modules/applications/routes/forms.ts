import { isId } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { submissionField } from "../../../ui/form.tsx";
import { isBlank, readDay, writtenDay } from "../../../ui/written-day.ts";
import { type Fields, textOf } from "../domain/problems.ts";
import type { WrittenDate } from "../domain/read-person.ts";

/** The form's one-use id; a new one where the form carries none that can be one. */
export function submissionIn(fields: Fields, app: Pick<App, "newId">): string {
  const id = textOf(fields, submissionField);
  return isId(id) ? id : app.newId();
}

/** A date that was written in three fields: the day, nothing, or something that is no day. */
export function dateIn(fields: Fields, name: string): WrittenDate {
  const written = writtenDay(fields, name);
  return isBlank(written) ? "blank" : (readDay(written) ?? "unreadable");
}
