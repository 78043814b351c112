import { SubmitButton } from "../../../ui/button.tsx";
import { CheckboxGroup, RadioGroup } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import { Told } from "../../../ui/told.tsx";
import type { WrittenDay } from "../../../ui/written-day.ts";
import { caseBreadcrumb } from "../../cases/paths.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import { ProtectionMark, ProtectionWarning } from "../../people/views/protection.tsx";
import { type CaseDocument, senders, senderWords } from "../domain/document.ts";
import { documentFields } from "../domain/document-form.ts";
import { documentsPath } from "../paths.ts";
import { type DocumentForm, FileAndTitle, NoteField } from "./document-fields.tsx";
import { StaffDocumentList } from "./document-list.tsx";

interface StaffDocumentsPageProps {
  readonly frame: Frame;
  readonly record: { readonly id: string; readonly number: string };
  readonly citizen: Pick<Citizen, "name" | "protection">;
  readonly documents: readonly CaseDocument[];
  readonly form: DocumentForm;
  /** The day of receipt as it was typed; today in a fresh form. */
  readonly receivedOn: WrittenDay;
  readonly mayMark: boolean;
  readonly notice?: string | undefined;
}

/** Sagens dokumenter: what others have sent, and a form to file more. */
export function StaffDocumentsPage(props: StaffDocumentsPageProps) {
  const { frame, record, citizen, documents, form, receivedOn, mayMark, notice } = props;
  const path = documentsPath(record.id);
  return (
    <Page
      title="Sagens dokumenter"
      windowTitle={`Sagens dokumenter, sag ${record.number}`}
      frame={frame}
      above={
        <p>
          {citizen.name} · Sag {record.number} <ProtectionMark protection={citizen.protection} />
        </p>
      }
      breadcrumb={caseBreadcrumb(record)}
      problems={form.problems}
    >
      <Told notice={notice} />
      <ProtectionWarning protection={citizen.protection} />
      <StaffDocumentList documents={documents} path={path} mayMark={mayMark} />
      <h2>Læg dokumenter i sagen</h2>
      <Form keep="Dokument" method="post" action={path} submissionId={form.submissionId} files>
        <FileAndTitle form={form} />
        <DateField
          name={documentFields.receivedOn}
          label="Hvornår blev det modtaget?"
          value={receivedOn}
          problems={form.problems}
        />
        <RadioGroup
          name={documentFields.from}
          label="Hvem kommer det fra?"
          choices={senders.map((value) => ({ value, label: capitalised(senderWords[value]) }))}
          value={form.typed.text(documentFields.from)}
          problems={form.problems}
        />
        <CheckboxGroup
          name={documentFields.shown}
          label="Skal borgeren kunne se det?"
          optional
          choices={[
            {
              value: "ja",
              label: "Vis det på borgerens egne sider",
              hint: "Læs det først. Andres oplysninger i det kan være fortrolige.",
            },
          ]}
          values={[form.typed.text(documentFields.shown)]}
          problems={form.problems}
        />
        <NoteField form={form} label="Note" />
        <SubmitButton>Læg i sagen</SubmitButton>
      </Form>
    </Page>
  );
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
