import { SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import { textOf } from "../../applications/domain/problems.ts";
import { remarkFields } from "../domain/remark-form.ts";
import type { MyRemarksView } from "../domain/remarks-view.ts";
import { citizenNewRemarkPath, citizenRemarksPath } from "../paths.ts";
import { RemarkFields } from "./remark-fields.tsx";

interface WriteRemarkPageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly view: MyRemarksView;
  /** What the address says it is about; empty where it says nothing. */
  readonly about: string;
  readonly form: FormState;
  readonly submissionId: string;
}

/** Where the citizen writes what is wrong in the case. */
export function WriteRemarkPage({ about, form, frame, municipality, submissionId, view }: WriteRemarkPageProps) {
  const { record, targets } = view;
  const text = (name: string) => {
    if (form.typed !== null) return textOf(form.typed, name);
    return name === remarkFields.about ? about : "";
  };
  return (
    <Page
      title="Skriv, hvad der er forkert"
      windowTitle={`Skriv, hvad der er forkert i sag ${record.number}`}
      frame={frame}
      above={`Sag ${record.number}`}
      back={{ text: "Bemærkninger til din sag", href: citizenRemarksPath({ municipality }, record.id) }}
      problems={form.problems}
    >
      <p>
        Skriv det, som du vil. Du behøver ikke kunne bevise det. Vi sletter ikke det gamle, men alle kan se dine ord.
      </p>
      <Form
        keep="Bemærkning til sagen"
        method="post"
        action={citizenNewRemarkPath({ municipality }, record.id)}
        submissionId={submissionId}
      >
        <RemarkFields targets={targets} text={text} problems={form.problems} words={words} />
        <SubmitButton>Send</SubmitButton>
      </Form>
    </Page>
  );
}

const words = {
  about: "Hvad handler det om?",
  text: "Hvad er forkert?",
  wish: "Hvordan skulle der stå?",
} as const;
