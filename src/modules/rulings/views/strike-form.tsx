import { SubmitButton } from "../../../ui/button.tsx";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import { TextArea } from "../../../ui/text-field.tsx";
import { textOf } from "../../applications/domain/problems.ts";
import type { RulingView } from "../domain/ruling-views.ts";
import { strikeRulingPath } from "../paths.ts";

/** The fields of the form that takes a ruling out: why, and the complaint that is shown afterwards. */
export const strikeFields = { why: "hvorfor-fejl", complaint: "klage" } as const;

interface StrikeFormProps {
  readonly form: FormState;
  readonly view: Pick<RulingView, "record" | "ruling">;
  readonly submissionId: string;
}

/** Where a ruling is taken out that was registered by mistake. */
export function StrikeForm({ form: { problems, typed }, submissionId, view: { record, ruling } }: StrikeFormProps) {
  const isTried = typed !== null && strikeFields.why in typed;
  return (
    <Details summary="Er den registreret forkert?" open={isTried}>
      <p>
        Hører den til en anden klage, eller er udfaldet et andet, så tag den ud her. Klagen står så, som den gjorde før,
        og det, der skulle afgøres på ny, lukkes. Papiret bliver i sagens dokumenter.
        {ruling.letterId !== null && " Borgeren får brev om fejlen."}
      </p>
      <p>Er det kun dagen, der er forkert, så ret den i journalen. Skal den registreres igen, så gør det bagefter.</p>
      <Form
        keep="Ankestyrelsens afgørelse taget ud"
        keepFor={ruling.id}
        method="post"
        action={strikeRulingPath(record.id, ruling.id)}
        submissionId={submissionId}
        hidden={{ [strikeFields.complaint]: ruling.complaintId }}
      >
        <TextArea
          name={strikeFields.why}
          label="Hvad var forkert?"
          rows={3}
          value={textOf(typed ?? {}, strikeFields.why)}
          problems={problems}
        />
        <SubmitButton kind="secondary">Tag afgørelsen ud</SubmitButton>
      </Form>
    </Details>
  );
}
