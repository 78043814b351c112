import { SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import { TextArea } from "../../../ui/text-field.tsx";
import type { SentHearing } from "../domain/hearing.ts";
import { pointFields, typedPoints } from "../domain/points-form.ts";
import { pointsPath } from "../paths.ts";

interface PointsFormProps {
  readonly caseId: string;
  readonly hearing: SentHearing;
  readonly form: FormState;
}

/** What the citizen says beside what the municipality says to it, point by point, for whoever decides and for the letter. */
export function PointsForm({ caseId, hearing, form }: PointsFormProps) {
  const isTyped = form.typed !== null && pointFields(0).says in form.typed;
  const points = isTyped && form.typed !== null ? typedPoints(form.typed) : hearing.points;
  return (
    <Form keep="Svar på høringssvaret" method="post" action={pointsPath(caseId)}>
      <p>Tag det op, som borgeren siger, ét ad gangen. Så kan afgørelsen svare på det.</p>
      {Array.from({ length: points.length + 1 }, (_, row) => (
        <div class="rn-pair" key={row}>
          <TextArea
            name={pointFields(row).says}
            label={`Det siger borgeren, punkt ${row + 1}`}
            optional
            rows={2}
            value={points[row]?.says}
          />
          <TextArea
            name={pointFields(row).means}
            label={`Det mener vi om punkt ${row + 1}`}
            optional
            rows={2}
            value={points[row]?.means}
          />
        </div>
      ))}
      <SubmitButton kind="secondary">Gem punkterne</SubmitButton>
    </Form>
  );
}
