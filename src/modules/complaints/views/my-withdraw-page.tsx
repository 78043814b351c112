import { ButtonLink, ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import { type Complaint, complaintNumber } from "../domain/complaint.ts";
import { aboutWords } from "../domain/complaint-words.ts";
import { citizenComplaintActPath, citizenComplaintPath } from "../paths.ts";

interface MyWithdrawPageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly record: { readonly id: string; readonly number: string };
  readonly complaint: Complaint;
  readonly submissionId: string;
}

/** Before a complaint is withdrawn: what that means, and the way back. */
export function MyWithdrawPage({ complaint, frame, municipality, record, submissionId }: MyWithdrawPageProps) {
  const at = { municipality };
  const page = citizenComplaintPath(at, record.id, complaint.id);
  return (
    <Page
      title="Vil du trække klagen tilbage?"
      frame={frame}
      above={`Klage ${complaintNumber(record.number, complaint)}`}
      back={{ text: "Tilbage til klagen", href: page }}
    >
      <p>
        Så stopper din klage {aboutWords(complaint)}. Kommunen ser ikke mere på den.
        {complaint.hasAppeal && " Fortryder du, kan du klage igen. Men så kan fristen være gået."}
      </p>
      <Form
        method="post"
        action={citizenComplaintActPath(at, record.id, complaint.id, "traek-tilbage")}
        submissionId={submissionId}
      >
        <ButtonRow>
          <SubmitButton kind="warning">Træk klagen tilbage</SubmitButton>
          <ButtonLink href={page} kind="secondary">
            Nej, behold klagen
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Page>
  );
}
