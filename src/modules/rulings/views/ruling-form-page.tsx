import { Alert } from "../../../ui/alert.tsx";
import { SubmitButton } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import { FileField } from "../../../ui/file-field.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { complaintNumber } from "../../complaints/domain/complaint.ts";
import { complaintPath } from "../../complaints/paths.ts";
import { documentEndings } from "../../documents/domain/document-type.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import { rulingFields } from "../domain/ruling-form.ts";
import type { RulingFormView } from "../domain/ruling-views.ts";
import { parkedFilePath, registerRulingPath, rulingPath } from "../paths.ts";
import { Days, Says, TaskFields } from "./ruling-fields.tsx";

interface RulingFormPageProps {
  readonly frame: Frame;
  readonly view: RulingFormView;
  readonly form: FormState;
  readonly submissionId: string;
  readonly refusal?: string | undefined;
}

/** Registrér Ankestyrelsens afgørelse: the paper, the days, task by task what was ruled, and what must be clarified. */
export function RulingFormPage(props: RulingFormPageProps) {
  const { form, frame, refusal, submissionId, view } = props;
  const { complaint, parked, record, tasks } = view;
  return (
    <CaseWorkPage
      view={view}
      frame={frame}
      title="Registrér Ankestyrelsens afgørelse"
      step={null}
      problems={form.problems}
      refusal={refusal}
    >
      <p>
        <Link href={complaintPath(record.id, complaint.id)}>Klage {complaintNumber(record.number, complaint)}</Link>
      </p>
      <WhatToKnow {...props} />
      {tasks.length > 0 && (
        <Form
          keep="Ankestyrelsens afgørelse"
          keepFor={complaint.id}
          method="post"
          action={registerRulingPath(record.id, complaint.id)}
          submissionId={submissionId}
          hidden={parked === null ? {} : { [rulingFields.parked]: parked.id }}
          files
        >
          <Paper {...props} />
          <Days {...props} />
          {tasks.map((task) => (
            <TaskFields key={task.id} task={task} form={form} isOnly={tasks.length === 1} />
          ))}
          <Says {...props} />
          <SubmitButton>Registrér afgørelsen</SubmitButton>
        </Form>
      )}
    </CaseWorkPage>
  );
}

function WhatToKnow({ view: { earlier, record, tasks, wasSent } }: RulingFormPageProps) {
  return (
    <>
      {tasks.length === 0 && (
        <Alert kind="warning" quiet>
          <p>Klagen er ikke til Ankestyrelsen. Læg afgørelsen til side, og find den rigtige klage.</p>
        </Alert>
      )}
      {tasks.length > 0 && !wasSent && (
        <Alert kind="info" heading="Klagen står ikke som sendt" quiet>
          <p>Du kan registrere afgørelsen alligevel. Skriv i journalen, hvordan klagen kom til Ankestyrelsen.</p>
        </Alert>
      )}
      {earlier.map((ruling) => (
        <Alert key={ruling.id} kind="info" heading="Der er allerede en afgørelse" quiet>
          <p>
            <Link href={rulingPath(record.id, ruling.id)}>
              Ankestyrelsens afgørelse fra <Day day={ruling.decidedOn} short />
            </Link>
            . Registrér kun, hvis der er kommet en ny.
          </p>
        </Alert>
      ))}
    </>
  );
}

/** The paper itself: chosen here, or the one that was put aside. */
function Paper({ form, view: { complaint, parked, record, waiting } }: RulingFormPageProps) {
  if (parked !== null)
    return (
      <p>
        Du bruger filen <Link href={parkedFilePath(parked.id)}>{parked.title}</Link>, som har ligget uden sag. Den
        bliver lagt i sagens dokumenter.
      </p>
    );
  return (
    <>
      <FileField
        name={rulingFields.file}
        label="Filen med Ankestyrelsens afgørelse"
        hint={`${form.problems.length > 0 ? "Filen er ikke gemt. Vælg den igen. " : ""}Højst 10 MB.`}
        endings={documentEndings}
        problems={form.problems}
      />
      {waiting.length > 0 && (
        <p class="rn-note">
          Ligger den uden sag?{" "}
          {waiting.map(({ about, id }, at) => (
            <span key={id}>
              {at > 0 && " · "}
              <Link href={registerRulingPath(record.id, complaint.id, id)}>Brug den om {about}</Link>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
