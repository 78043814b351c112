import { SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { textOf } from "../../applications/domain/problems.ts";
import { reasonField } from "../domain/package-forms.ts";
import { missingPath } from "../paths.ts";
import type { AppealPageProps } from "./appeal-page.tsx";

/** Why things are missing: asked of each that is, with what the system knows filled in beforehand. */
export function MissingForm({ form, submissionIds, view: { complaint, record, rows } }: AppealPageProps) {
  const missing = rows.filter(({ isThere }) => !isThere);
  if (missing.length === 0) return null;
  return (
    <Form
      keep="Hvorfor mangler det?"
      method="post"
      action={missingPath(record.id, complaint.id)}
      submissionId={submissionIds.missing}
    >
      <h2>Hvorfor mangler det?</h2>
      <p>Ankestyrelsen beder om en grund til hvert papir, der mangler.</p>
      {missing.map(({ demand, reason, suggestion }) => (
        <TextArea
          key={demand.id}
          name={reasonField(demand.id)}
          label={demand.text.da}
          hint={reason === "" && suggestion !== "" ? "Forslag fra systemet. Ret det, hvis det ikke passer." : undefined}
          optional
          rows={3}
          value={form.typed === null ? reason || suggestion : textOf(form.typed, reasonField(demand.id))}
          problems={form.problems}
        />
      ))}
      <SubmitButton kind="secondary">Gem begrundelserne</SubmitButton>
    </Form>
  );
}
