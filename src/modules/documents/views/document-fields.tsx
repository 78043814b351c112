import { FileField } from "../../../ui/file-field.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea, TextField } from "../../../ui/text-field.tsx";
import { documentFields, type TypedForm } from "../domain/document-form.ts";
import { documentEndings } from "../domain/document-type.ts";

/** A form as it is shown: what was typed, and what is wrong with it. */
export interface DocumentForm {
  readonly typed: Pick<TypedForm, "text">;
  readonly problems: FieldProblems;
  readonly submissionId: string;
}

/** The files, and what they are. */
export function FileAndTitle({ form }: { form: DocumentForm }) {
  const { typed, problems } = form;
  return (
    <>
      <FileField
        name={documentFields.files}
        label="Vælg filer"
        hint={problems.length > 0 ? `Filerne er ikke gemt. Vælg dem igen. ${limits}` : limits}
        endings={documentEndings}
        several
        problems={problems}
      />
      <TextField
        name={documentFields.title}
        label="Hvad er det?"
        hint="For eksempel »Udtalelse fra lægen«. Ellers bruger vi filens navn."
        optional
        maxLength={120}
        value={typed.text(documentFields.title)}
        problems={problems}
      />
    </>
  );
}

const limits = "Højst 5 filer på hver 10 MB: PDF, billeder (JPEG, PNG), Word, ODT eller ren tekst.";

/** Room for what else there is to say. */
export const NoteField = ({ form, label }: { form: DocumentForm; label: string }) => (
  <TextArea
    name={documentFields.note}
    label={label}
    rows={3}
    optional
    maxLength={2000}
    value={form.typed.text(documentFields.note)}
    problems={form.problems}
  />
);
