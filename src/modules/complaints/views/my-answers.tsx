import { Alert } from "../../../ui/alert.tsx";
import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { complaintStand, mayMaintain } from "../domain/complaint-stand.ts";
import { stepFields } from "../domain/step-acts.ts";
import { citizenComplaintActPath } from "../paths.ts";
import type { MyComplaintPageProps } from "./my-complaint-page.tsx";

/** Somebody complained for the citizen without a mandate: the citizen says whether it is right. */
export function IsItYours({
  complaint,
  isCitizen,
  municipality,
  submissionIds,
  view: { record },
}: MyComplaintPageProps) {
  if (complaintStand(complaint) !== "asked") return null;
  const action = (act: "ja" | "nej") => citizenComplaintActPath({ municipality }, record.id, complaint.id, act);
  const [, yes, no] = submissionIds;
  return (
    <Alert kind="info" heading={`${complaint.by.name} har klaget for dig`}>
      <p>Vi ved ikke, om du er enig. Siger du nej, stopper klagen.</p>
      {isCitizen && (
        <ButtonRow>
          <Form method="post" action={action("ja")} submissionId={yes}>
            <SubmitButton>Ja, det er min klage</SubmitButton>
          </Form>
          <Form method="post" action={action("nej")} submissionId={no}>
            <SubmitButton kind="secondary">Nej, stop klagen</SubmitButton>
          </Form>
        </ButtonRow>
      )}
    </Alert>
  );
}

/** The authority gave right in some of it: does the complaint stand? */
export function HoldOn({ complaint, mayAct, municipality, submissionIds, view: { record } }: MyComplaintPageProps) {
  if (!mayMaintain(complaint) || !mayAct) return null;
  const [submissionId] = submissionIds;
  return (
    <Form
      keep="Hold fast i klagen"
      method="post"
      action={citizenComplaintActPath({ municipality }, record.id, complaint.id, "fasthold")}
      submissionId={submissionId}
    >
      <h2>Er du stadig uenig?</h2>
      <TextArea
        name={stepFields("fasthold").note}
        label="Hvad er du stadig uenig i?"
        hint="Du behøver ikke skrive noget."
        optional
        rows={4}
      />
      <SubmitButton>Ja, jeg holder fast i klagen</SubmitButton>
    </Form>
  );
}
