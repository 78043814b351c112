import { SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import { Told } from "../../../ui/told.tsx";
import { citizenCasePath } from "../../cases/paths.ts";
import type { CaseDocument } from "../domain/document.ts";
import { citizenDocumentsPath } from "../paths.ts";
import { type DocumentForm, FileAndTitle, NoteField } from "./document-fields.tsx";
import { CitizenDocumentList } from "./document-list.tsx";

interface MyDocumentsPageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly record: { readonly id: string; readonly number: string };
  readonly documents: readonly CaseDocument[];
  readonly form: DocumentForm;
  /** False for a companion, who may see and not send, and in a case that is closed. */
  readonly maySend: boolean;
  readonly notice?: string | undefined;
}

/** Dokumenter i borgerens sag: what the citizen has sent or been let see, and a form to send more. */
export function MyDocumentsPage(props: MyDocumentsPageProps) {
  const { frame, municipality, record, documents, form, maySend, notice } = props;
  const path = citizenDocumentsPath({ municipality }, record.id);
  return (
    <Page
      title="Dokumenter i din sag"
      windowTitle={`Dokumenter i din sag ${record.number}`}
      frame={frame}
      above={`Sag ${record.number}`}
      back={{ text: "Tilbage til din sag", href: citizenCasePath({ municipality }, record.id) }}
      problems={form.problems}
    >
      <Told notice={notice} />
      <CitizenDocumentList documents={documents} path={path} />
      <p>Vil du se andre dokumenter i sagen? Så bed kommunen om aktindsigt.</p>
      {maySend && (
        <>
          <h2>Send dokumenter til kommunen</h2>
          <p>Det kan være en udtalelse fra din læge, et brev eller et billede af et papir.</p>
          <Form keep="Dokument" method="post" action={path} submissionId={form.submissionId} files>
            <FileAndTitle form={form} />
            <NoteField form={form} label="Er der noget, kommunen skal vide om det?" />
            <SubmitButton>Send</SubmitButton>
          </Form>
          <p class="rn-note">
            Når du sender et billede, fjerner vi skjulte oplysninger om, hvor og hvornår det er taget. Andre filer
            beholder vi, som de er.
          </p>
        </>
      )}
    </Page>
  );
}
