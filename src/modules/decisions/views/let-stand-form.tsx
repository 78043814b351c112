import { SubmitButton } from "../../../ui/button.tsx";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { tasksInARow } from "../../applications/domain/tasks-in-a-row.ts";
import type { DraftView } from "../domain/case-pages.ts";
import { letStandField } from "../domain/let-stand.ts";
import { letStandPath } from "../paths.ts";

interface LetStandFormProps {
  readonly view: DraftView;
  readonly submissionId: string;
  readonly problems: FieldProblems;
}

/** Lets what was taken up again stand as it was decided; nothing where somebody waits for a new decision. */
export function LetStandForm({ problems, submissionId, view: { record, toGiveUp } }: LetStandFormProps) {
  if (toGiveUp.length === 0) return null;
  const isTried = problems.some(({ field }) => field === letStandField);
  return (
    <Details summary="Skal det alligevel ikke afgøres på ny?" open={isTried}>
      <p>
        Ingen venter mere på en ny afgørelse om {tasksInARow(toGiveUp.map(({ task }) => task))}. Mener I stadig, at
        afgørelsen er forkert, så træf en ny. Ellers kan den stå. Grunden kommer i journalen.
      </p>
      <Form keep="Lad afgørelsen stå" method="post" action={letStandPath(record.id)} submissionId={submissionId}>
        <TextArea name={letStandField} label="Hvorfor skal afgørelsen stå?" rows={3} problems={problems} />
        <SubmitButton kind="secondary">Lad afgørelsen stå</SubmitButton>
      </Form>
    </Details>
  );
}
