import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import type { CaseForNotes } from "../domain/notes-view.ts";
import { NoteForm } from "./note-form.tsx";

interface NotePageProps {
  readonly frame: Frame;
  readonly view: CaseForNotes;
  readonly form: FormState;
  readonly submissionId: string;
}

/** A page of its own for writing a note; also where a form that could not be read comes back, with all that was typed. */
export function NotePage({ frame, view, form, submissionId }: NotePageProps) {
  const { record, owed, today } = view;
  return (
    <CaseWorkPage view={view} frame={frame} title="Skriv et notat" step={null} isBelow problems={form.problems}>
      <p>
        Borgeren kan få notatet at se ved aktindsigt. Det kan ikke ændres, når det er gemt. Du kan rette det med et nyt.
      </p>
      <NoteForm
        caseId={record.id}
        form={form}
        submissionId={submissionId}
        obligations={owed.obligations}
        today={today}
      />
    </CaseWorkPage>
  );
}
