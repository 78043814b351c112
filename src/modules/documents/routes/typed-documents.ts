import type { Context } from "hono";
import { type FormFields, formFields } from "../../../platform/form-fields.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { submissionIn, typedDay } from "../../../ui/typed-form.ts";
import { documentFields, type TypedForm } from "../domain/document-form.ts";
import type { AddRefusal } from "../use-cases/add-documents.ts";
import { refusedInWords } from "../use-cases/check-files.ts";

/** A form as it came, with its one-use id. */
export interface Typed extends TypedForm {
  readonly fields: FormFields;
  readonly submissionId: string;
}

/** Reads a form. */
export async function typedIn(c: Context, newId: () => string): Promise<Typed> {
  const fields = await formFields(c);
  return { ...typedFrom(fields), fields, submissionId: submissionIn(fields, newId) };
}

/** What stands in the fields. */
export const typedFrom = (fields: FormFields): TypedForm => ({
  text: (name) => {
    const value = fields[name];
    return (typeof value === "string" ? value : (value?.[0] ?? "")).trim();
  },
  day: (name) => typedDay(fields, name),
});

/** What is wrong with the files, beside their field: each that cannot be taken in by its name. */
export function fileProblems(refusal: Exclude<AddRefusal, "not-found">): FieldProblems {
  const message = typeof refusal === "string" ? refusalWords[refusal] : refusedInWords(refusal);
  return [{ field: documentFields.files, message }];
}

const refusalWords: Readonly<Record<Exclude<Extract<AddRefusal, string>, "not-found">, string>> = {
  "no-files": "Vælg mindst én fil.",
  "too-many-files": "Vælg højst 5 filer ad gangen. Send resten bagefter.",
  "case-closed": "Sagen er lukket. Ring til kommunen, hvis du har noget at sende.",
};
