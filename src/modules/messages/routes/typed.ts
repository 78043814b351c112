import type { Context } from "hono";
import { type FormFields, formFields } from "../../../platform/form-fields.ts";
import { submissionIn, typedDay } from "../../../ui/typed-form.ts";
import { textOf } from "../../applications/domain/problems.ts";
import type { TypedForm } from "../../documents/domain/document-form.ts";

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
