import { SubmitButton } from "../../../ui/button.tsx";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import { TextArea } from "../../../ui/text-field.tsx";
import { textOf } from "../../applications/domain/problems.ts";
import { mistakeField } from "../domain/leaving-form.ts";
import { mistakePath } from "../paths.ts";

interface LeavingMistakeProps {
  /** The page's own path. */
  readonly path: string;
  /** What comes back by itself, and what has to be made anew. */
  readonly means: string;
  readonly form: FormState;
  readonly submissionId: string;
}

/** Takes away what was registered by mistake: a new entry says so, and what was written stays. */
export const LeavingMistake = ({ form, means, path, submissionId }: LeavingMistakeProps) => (
  <Details summary="Det er en fejl" open={form.problems.length > 0}>
    <p>{means}</p>
    <Form keep="Registreret ved en fejl" method="post" action={mistakePath(path)} submissionId={submissionId}>
      <TextArea
        name={mistakeField}
        label="Hvordan ved I, at det er forkert?"
        rows={2}
        value={textOf(form.typed ?? {}, mistakeField)}
        problems={form.problems}
      />
      <SubmitButton kind="secondary">Ret fejlen</SubmitButton>
    </Form>
  </Details>
);
