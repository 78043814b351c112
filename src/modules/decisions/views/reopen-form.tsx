import { SubmitButton } from "../../../ui/button.tsx";
import { CheckboxGroup, Select } from "../../../ui/choice-field.tsx";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import { Link } from "../../../ui/link.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import { textOf, ticked } from "../../applications/domain/problems.ts";
import { supportChangePath } from "../../cases/paths.ts";
import type { IssuedDecision } from "../domain/decision.ts";
import { reopeningGrounds } from "../domain/reopening.ts";
import { reopeningFields, reopeningGroundWords } from "../domain/reopening-form.ts";
import { reopenPath } from "../paths.ts";

interface ReopenFormProps {
  readonly decision: Pick<IssuedDecision, "id" | "caseId" | "parts">;
  readonly submissionId: string;
  readonly form: FormState;
}

/** Opens tasks to be decided anew. The decision stays as it is until a new one is made. */
export function ReopenForm({ decision, submissionId, form }: ReopenFormProps) {
  const typed = form.typed ?? {};
  return (
    <Details summary="Afgør noget af det på ny" open={form.problems.length > 0} class="d-print-none">
      <p>Afgørelsen gælder, til der er truffet en ny. Grunden står i journalen.</p>
      {decision.parts.some(({ outcome }) => outcome === "granted") && (
        <p>
          Kan borgeren ende med at få mindre støtte eller ingen? Brug så{" "}
          <Link href={supportChangePath(decision.caseId)}>Ændr eller stop støtten</Link>. Der vælger du den sidste dag,
          og borgeren bliver hørt.
        </p>
      )}
      <Form
        keep="Genoptagelse"
        method="post"
        action={reopenPath(decision.caseId, decision.id)}
        submissionId={submissionId}
      >
        <CheckboxGroup
          name={reopeningFields.tasks}
          label="Hvad skal afgøres på ny?"
          choices={decision.parts.map(({ taskId, task }) => ({ value: taskId, label: appliedTaskLabel(task) }))}
          values={ticked(typed, reopeningFields.tasks)}
          problems={form.problems}
        />
        <Select
          name={reopeningFields.ground}
          label="Hvorfor?"
          empty="Vælg"
          choices={reopeningGrounds.map((ground) => ({ value: ground, label: reopeningGroundWords[ground] }))}
          value={textOf(typed, reopeningFields.ground)}
          problems={form.problems}
        />
        <TextArea
          name={reopeningFields.reason}
          label="Hvad er nyt, eller hvad var forkert?"
          rows={3}
          value={textOf(typed, reopeningFields.reason)}
          problems={form.problems}
        />
        <SubmitButton kind="secondary">Tag op igen</SubmitButton>
      </Form>
    </Details>
  );
}
