import { isId } from "../kernel/id.ts";
import type { TypedDay } from "../kernel/typed-day.ts";
import { submissionField } from "./form.tsx";
import { type FormValues, isBlank, readDay, writtenDay } from "./written-day.ts";

/** A date that was typed in three fields: the day, nothing, or something that is no day. */
export function typedDay(form: FormValues, name: string): TypedDay {
  const written = writtenDay(form, name);
  return isBlank(written) ? "blank" : (readDay(written) ?? "unreadable");
}

/** The form's one-use id; a new one where the form carries none that can be one. */
export function submissionIn(form: Readonly<Record<string, unknown>>, newId: () => string): string {
  const id = form[submissionField];
  return typeof id === "string" && isId(id) ? id : newId();
}
