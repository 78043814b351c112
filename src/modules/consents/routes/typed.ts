import type { Context } from "hono";
import { type FormFields, formFields } from "../../../platform/form-fields.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { submissionIn, typedDay } from "../../../ui/typed-form.ts";
import { writtenDay } from "../../../ui/written-day.ts";
import { textOf } from "../../applications/domain/problems.ts";
import type { TypedForm } from "../../documents/domain/document-form.ts";
import type { ConsentForm } from "../views/consents-frame.tsx";

/** A form as it came, with its one-use id. */
export interface Typed extends TypedForm {
  readonly fields: FormFields;
  readonly submissionId: string;
}

/** Reads a form. */
export async function typedIn(c: Context, newId: () => string): Promise<Typed> {
  const fields = await formFields(c);
  return {
    fields,
    text: (name) => textOf(fields, name),
    day: (name) => typedDay(fields, name),
    submissionId: submissionIn(fields, newId),
  };
}

/** The form as it was typed, with what is to be mended. */
export const again = ({ fields, ...typed }: Typed, problems: FieldProblems, newId: () => string): ConsentForm => ({
  typed,
  writtenDay: (field) => writtenDay(fields, field),
  problems,
  submissionId: newId(),
});

/** A form that nobody has typed in. */
export const fresh = (newId: () => string): ConsentForm => ({
  typed: { text: () => "", day: () => "blank" },
  writtenDay: () => undefined,
  problems: [],
  submissionId: newId(),
});
