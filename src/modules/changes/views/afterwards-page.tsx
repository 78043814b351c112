import { SubmitButton } from "../../../ui/button.tsx";
import { CheckboxGroup, RadioGroup } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { TextArea } from "../../../ui/text-field.tsx";
import { writtenDay } from "../../../ui/written-day.ts";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import { textOf, ticked } from "../../applications/domain/problems.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import { afterwardsFields, waysOfYes, waysOfYesWords } from "../domain/afterwards-form.ts";
import type { StaffChangesView } from "../domain/change-views.ts";
import { afterwardsPath } from "../paths.ts";
import { RulesSaid } from "./rules-said.tsx";

interface AfterwardsPageProps {
  readonly frame: Frame;
  readonly view: StaffChangesView;
  readonly form: FormState;
  readonly refusal?: string | undefined;
  readonly submissionId: string;
}

/** Tiden efter: the support stops, or the citizen is helped on to an assessment for § 85 without beginning anew. */
export function AfterwardsPage({ form, frame, refusal, submissionId, view }: AfterwardsPageProps) {
  const typed = form.typed ?? {};
  const { problems } = form;
  const { granted, owed, record, rules } = view;
  return (
    <CaseWorkPage
      view={view}
      frame={frame}
      title="Hvad skal der ske bagefter?"
      step="follow-up"
      isBelow
      problems={problems}
      refusal={refusal}
    >
      <RulesSaid standard={owed.standardSlug} rules={rules.closing} summary="Det siger standarden om tiden efter" />
      <Form keep="Tiden efter" method="post" action={afterwardsPath(record.id)} submissionId={submissionId}>
        <RadioGroup
          name={afterwardsFields.choice}
          label="Hvad har I aftalt?"
          value={textOf(typed, afterwardsFields.choice)}
          problems={problems}
          choices={[
            { value: "stop", label: "Støtten stopper, når bevillingen slutter" },
            {
              value: "p85",
              label: "Borgeren vil have vurderet støtte efter § 85",
              hint: "Borgerens ja er en ansøgning. Borgeren skal ikke begynde forfra.",
            },
          ]}
        />
        <TextArea
          name={afterwardsFields.words}
          label="Hvad sagde borgeren?"
          hint="Med borgerens egne ord."
          rows={3}
          value={textOf(typed, afterwardsFields.words)}
          problems={problems}
        />
        <DateField
          name={afterwardsFields.on}
          label="Hvilken dag?"
          hint="Siger borgeren ja til en vurdering, løber fristen fra den dag. Kom det i et brev eller en mail, så skriv dagen, det kom."
          value={writtenDay(typed, afterwardsFields.on)}
          problems={problems}
        />
        <h2>Kun hvis borgeren vil have støtte efter § 85</h2>
        <RadioGroup
          name={afterwardsFields.how}
          label="Hvordan sagde borgeren ja?"
          value={textOf(typed, afterwardsFields.how)}
          problems={problems}
          choices={waysOfYes.map((value) => ({ value, label: waysOfYesWords[value] }))}
        />
        <CheckboxGroup
          name={afterwardsFields.tasks}
          label="Hvad vil borgeren have hjælp til fremover?"
          values={ticked(typed, afterwardsFields.tasks)}
          problems={problems}
          choices={granted.map(({ task, taskId }) => ({ value: taskId, label: appliedTaskLabel(task) }))}
        />
        <SubmitButton>Gem aftalen</SubmitButton>
      </Form>
    </CaseWorkPage>
  );
}
