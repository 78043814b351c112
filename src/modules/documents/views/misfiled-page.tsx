import { SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import { TextArea, TextField } from "../../../ui/text-field.tsx";
import { caseBreadcrumb } from "../../cases/paths.ts";
import type { CaseDocument } from "../domain/document.ts";
import { misfiledFields } from "../domain/document-form.ts";
import { documentsPath, misfiledPath } from "../paths.ts";
import type { DocumentForm } from "./document-fields.tsx";

interface MisfiledPageProps {
  readonly frame: Frame;
  readonly record: { readonly id: string; readonly number: string };
  readonly document: CaseDocument;
  readonly form: DocumentForm;
}

/** Et dokument, der ligger forkert: where it belongs, and why it does not belong here. */
export function MisfiledPage({ frame, record, document, form }: MisfiledPageProps) {
  const { typed, problems, submissionId } = form;
  return (
    <Page
      title="Dokumentet ligger forkert"
      windowTitle={`Dokumentet ligger forkert, sag ${record.number}`}
      frame={frame}
      above={document.title}
      breadcrumb={[...caseBreadcrumb(record), { text: "Sagens dokumenter", href: documentsPath(record.id) }]}
      problems={problems}
    >
      <p>Dokumentet bliver ikke slettet, men det kan ikke længere åbnes fra denne sag. Begge dele står i journalen.</p>
      <Form
        keep="Lagt på en forkert sag"
        method="post"
        action={misfiledPath(record.id, document.id)}
        submissionId={submissionId}
      >
        <RadioGroup
          name={misfiledFields.kind}
          label="Hvad skal der ske med det?"
          choices={[
            { value: "flyt", label: "Flyt det til den sag, det hører til" },
            { value: "tag-ud", label: "Tag det ud. Det hører ikke til nogen sag her" },
          ]}
          value={typed.text(misfiledFields.kind)}
          problems={problems}
        />
        <TextField
          name={misfiledFields.caseNumber}
          label="Nummeret på den rigtige sag, hvis det skal flyttes"
          hint="For eksempel 2026-000123"
          width={12}
          optional
          value={typed.text(misfiledFields.caseNumber)}
          problems={problems}
        />
        <TextArea
          name={misfiledFields.reason}
          label="Hvorfor ligger det forkert?"
          hint="Skriv ikke noget om andre borgere: begrundelsen står i denne sags journal."
          rows={3}
          maxLength={2000}
          value={typed.text(misfiledFields.reason)}
          problems={problems}
        />
        <SubmitButton>Ret det</SubmitButton>
      </Form>
    </Page>
  );
}
