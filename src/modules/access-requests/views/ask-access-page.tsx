import { SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import { textOf } from "../../applications/domain/problems.ts";
import type { MyAccessView } from "../domain/access-view.ts";
import { askAccessPath, citizenAccessPath } from "../paths.ts";
import { AskFields } from "./ask-fields.tsx";

interface AskAccessPageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly view: MyAccessView;
  readonly form: FormState;
  readonly submissionId: string;
}

/** Where the citizen asks to see the case. */
export function AskAccessPage({ form, frame, municipality, submissionId, view: { record } }: AskAccessPageProps) {
  return (
    <Page
      title="Bed om at se din sag"
      windowTitle={`Bed om at se sag ${record.number}`}
      frame={frame}
      above={`Sag ${record.number}`}
      back={{ text: "Se din sag", href: citizenAccessPath({ municipality }, record.id) }}
      problems={form.problems}
    >
      <p>Du skal ikke sige, hvorfor du vil se den.</p>
      <Form
        keep="Ønske om at se sagen"
        method="post"
        action={askAccessPath({ municipality }, record.id)}
        submissionId={submissionId}
      >
        <AskFields audience="citizen" text={(name) => textOf(form.typed ?? {}, name)} problems={form.problems} />
        <SubmitButton>Send</SubmitButton>
      </Form>
    </Page>
  );
}
