import { Alert } from "../../../ui/alert.tsx";
import { SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup, Select } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Day } from "../../../ui/day.tsx";
import { FileField } from "../../../ui/file-field.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { TextArea, TextField } from "../../../ui/text-field.tsx";
import { asWritten, writtenDay } from "../../../ui/written-day.ts";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import { textOf } from "../../applications/domain/problems.ts";
import { complaintNumber } from "../../complaints/domain/complaint.ts";
import { complaintPath } from "../../complaints/paths.ts";
import { documentEndings } from "../../documents/domain/document-type.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import { afterAnnulments, rulingOutcomes } from "../domain/ruling.ts";
import { partFields, rulingFields, type TaskToRule } from "../domain/ruling-form.ts";
import type { RulingFormView } from "../domain/ruling-views.ts";
import { afterLabels, outcomeLabels } from "../domain/ruling-words.ts";
import { parkedFilePath, registerRulingPath, rulingPath } from "../paths.ts";

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
            <TaskFields key={task.id} task={task} form={form} />
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

function Days({ form, view: { parked, today } }: RulingFormPageProps) {
  const day = (name: string, preset: Parameters<typeof asWritten>[0]) =>
    form.typed === null ? asWritten(preset) : writtenDay(form.typed, name);
  const { problems, typed } = form;
  return (
    <>
      <DateField
        name={rulingFields.decidedOn}
        label="Hvilken dag er afgørelsen fra?"
        value={typed === null ? undefined : writtenDay(typed, rulingFields.decidedOn)}
        problems={problems}
      />
      <DateField
        name={rulingFields.receivedOn}
        label="Hvilken dag fik kommunen den?"
        hint="Er sagen sendt tilbage, regnes den nye frist fra den dag."
        value={day(rulingFields.receivedOn, parked?.receivedOn ?? today)}
        problems={problems}
      />
      <TextField
        name={rulingFields.reference}
        label="Ankestyrelsens nummer"
        optional
        width={20}
        value={textOf(typed ?? {}, rulingFields.reference) || (parked?.reference ?? "")}
        problems={problems}
      />
    </>
  );
}

function TaskFields({ form, task }: { readonly form: FormState; readonly task: TaskToRule }) {
  const names = partFields(task.id);
  const typed = form.typed ?? {};
  return (
    <section aria-labelledby={`opgave-${task.id}`}>
      <h2 id={`opgave-${task.id}`}>{appliedTaskLabel(task.task)}</h2>
      <RadioGroup
        name={names.outcome}
        label="Hvad har Ankestyrelsen bestemt?"
        choices={rulingOutcomes.map((value) => ({ value, label: outcomeLabels[value] }))}
        value={textOf(typed, names.outcome)}
        problems={form.problems}
      />
      <TextArea
        name={names.says}
        label="Hvad står der om opgaven?"
        hint="Skal skrives, når noget er ændret eller afvist. Borgeren kan læse det."
        optional
        rows={2}
        value={textOf(typed, names.says)}
        problems={form.problems}
      />
      <Select
        name={names.after}
        label="Er den ophævet: hvad gælder nu?"
        hint="Se i afgørelsen. Gæt ikke."
        optional
        empty="Ikke ophævet"
        choices={afterAnnulments.map((value) => ({ value, label: afterLabels[value] }))}
        value={textOf(typed, names.after)}
        problems={form.problems}
      />
    </section>
  );
}

function Says({ form: { problems, typed } }: RulingFormPageProps) {
  const text = (name: string) => textOf(typed ?? {}, name);
  return (
    <>
      <h2>Hele afgørelsen</h2>
      <TextArea
        name={rulingFields.says}
        label="Hvad siger Ankestyrelsen, kort?"
        rows={4}
        value={text(rulingFields.says)}
        problems={problems}
      />
      <TextArea
        name={rulingFields.points}
        label="Er noget hjemvist: hvad skal afklares?"
        hint="Skriv ét punkt på hver linje. Punkterne følger sagen, til de er besvaret."
        optional
        rows={4}
        value={text(rulingFields.points)}
        problems={problems}
      />
      <DateField
        name={rulingFields.carryOutOn}
        label="Er noget ændret eller ophævet: hvornår skal det senest være på plads?"
        hint="Kun hvis afgørelsen nævner en dag."
        optional
        value={typed === null ? undefined : writtenDay(typed, rulingFields.carryOutOn)}
        problems={problems}
      />
    </>
  );
}
