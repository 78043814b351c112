import { SubmitButton } from "../../../ui/button.tsx";
import { CheckboxGroup, RadioGroup } from "../../../ui/choice-field.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { TextArea } from "../../../ui/text-field.tsx";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import { textOf, ticked } from "../../applications/domain/problems.ts";
import { endReasonWords } from "../../follow-ups/domain/support-end.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import { changeFields } from "../domain/change-fields.ts";
import type { StaffChangesView } from "../domain/change-views.ts";
import { type ChangeKind, changeKindWords, endingReasons } from "../domain/support-change.ts";
import { changeFormPath } from "../paths.ts";
import { AttemptFields } from "./attempt-fields.tsx";
import { WantedFields, WhenFields, WorseFields } from "./change-question-fields.tsx";
import { PackageFields } from "./package-fields.tsx";

/** What every part of the form is given. */
export interface ChangeFormProps {
  readonly kind: ChangeKind;
  readonly view: StaffChangesView;
  readonly form: FormState;
}

interface ChangeFormPageProps extends ChangeFormProps {
  readonly frame: Frame;
  readonly refusal?: string | undefined;
  readonly submissionId: string;
}

/** One kind of change: what, why, whether the citizen wants it, whether it is to the disadvantage, from when. */
export function ChangeFormPage(props: ChangeFormPageProps) {
  const { form, frame, kind, refusal, submissionId, view } = props;
  return (
    <CaseWorkPage
      view={view}
      frame={frame}
      title={changeKindWords[kind]}
      step="follow-up"
      isBelow
      problems={form.problems}
      refusal={refusal}
    >
      <p>
        Er borgeren enig, og er det ikke til skade, bliver det en aftale med brev. Ellers fører svarene til partshøring
        og en ny afgørelse. Støtten fortsætter imens.
      </p>
      <Form
        keep={changeKindWords[kind]}
        method="post"
        action={changeFormPath(view.record.id, kind)}
        submissionId={submissionId}
      >
        <What {...props} />
        <WantedFields {...props} />
        <WorseFields {...props} />
        <WhenFields {...props} />
        <SubmitButton>Gem, og gå videre</SubmitButton>
      </Form>
    </CaseWorkPage>
  );
}

function What(props: ChangeFormProps) {
  const { form, kind, view } = props;
  const typed = form.typed ?? {};
  const { problems } = form;
  return (
    <>
      <h2>1. Hvad og hvorfor</h2>
      {kind === "end" ? (
        <div class="rn-one-below">
          <RadioGroup
            name={changeFields.endReason}
            label="Hvorfor slutter støtten?"
            value={textOf(typed, changeFields.endReason)}
            problems={problems}
            choices={endingReasons.map((value) => ({ value, label: endReasonWords[value] }))}
          />
        </div>
      ) : (
        <>
          <CheckboxGroup
            name={changeFields.tasks}
            label="Hvilke opgaver gælder det?"
            values={
              form.typed === null && view.granted.length === 1
                ? [view.granted[0]?.taskId ?? ""]
                : ticked(typed, changeFields.tasks)
            }
            problems={problems}
            choices={view.granted.map(({ taskId, task }) => ({ value: taskId, label: appliedTaskLabel(task) }))}
          />
          <PackageFields {...props} />
          <TextArea
            name={changeFields.what}
            label="Hvad bliver ændret?"
            hint="Skriv til borgeren."
            rows={3}
            value={textOf(typed, changeFields.what)}
            problems={problems}
          />
        </>
      )}
      <TextArea
        name={changeFields.why}
        label="Hvorfor?"
        hint="Skriv til borgeren. Teksten står i brevet."
        rows={3}
        value={textOf(typed, changeFields.why)}
        problems={problems}
      />
      {kind === "end" && <AttemptFields {...props} />}
    </>
  );
}
