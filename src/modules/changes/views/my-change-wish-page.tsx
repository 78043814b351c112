import { SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { textOf } from "../../applications/domain/problems.ts";
import { mySupportChangePath } from "../../cases/paths.ts";
import { wishedFields } from "../domain/wish-form.ts";
import { myChangeWishPath } from "../paths.ts";

interface MyChangeWishPageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly record: { readonly id: string; readonly number: string };
  readonly form: FormState;
  readonly submissionId: string;
}

/** More, less, or stop: what the citizen wants, in own words. Nothing changes before somebody has talked with the citizen. */
export function MyChangeWishPage({ form, frame, municipality, record, submissionId }: MyChangeWishPageProps) {
  const typed = form.typed ?? {};
  return (
    <Page
      title="Hvad vil du med din støtte?"
      windowTitle={`Hvad vil du med din støtte? Sag ${record.number}`}
      frame={frame}
      above={`Sag ${record.number}`}
      back={{ text: "Tilbage", href: mySupportChangePath({ municipality }, record.id) }}
      problems={form.problems}
    >
      <p>Vi taler med dig, før noget bliver ændret. Indtil da får du den støtte, du har nu.</p>
      <Form
        keep="Ændring af støtten"
        method="post"
        action={myChangeWishPath({ municipality }, record.id)}
        submissionId={submissionId}
      >
        <RadioGroup
          name={wishedFields.kind}
          label="Hvad vil du?"
          value={textOf(typed, wishedFields.kind)}
          problems={form.problems}
          choices={[
            { value: "more", label: "Jeg vil have mere støtte" },
            { value: "less", label: "Jeg vil have mindre støtte" },
            {
              value: "stop",
              label: "Jeg vil stoppe",
              hint: "Du kan fortryde, indtil støtten er slut. Du kan altid søge igen.",
            },
          ]}
        />
        <TextArea
          name={wishedFields.words}
          label="Hvad skal vi vide?"
          hint="Skriv, som du taler. Et par ord er nok."
          rows={4}
          value={textOf(typed, wishedFields.words)}
          problems={form.problems}
        />
        <SubmitButton>Send</SubmitButton>
      </Form>
    </Page>
  );
}
