import { SubmitButton } from "../../../ui/button.tsx";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import { TextArea } from "../../../ui/text-field.tsx";
import { textOf } from "../../applications/domain/problems.ts";
import type { HearingView } from "../domain/case-pages.ts";
import { hearingsToTakeBack } from "../domain/hearing.ts";
import { hearingFields } from "../domain/hearing-form.ts";
import { takeBackPath } from "../paths.ts";

interface TakeBackFormProps {
  readonly view: HearingView;
  readonly form: FormState;
  readonly newId: () => string;
}

/** Takes a hearing's letter out of the post before anybody has sent it: one form for each that waits. */
export function TakeBackForms({ view, form, newId }: TakeBackFormProps) {
  const typed = form.typed ?? {};
  return hearingsToTakeBack(view.hearings).map(({ id }) => {
    const isTyped = textOf(typed, hearingFields.takenBack) === id;
    const problems = isTyped ? form.problems : [];
    return (
      <Details
        key={id}
        summary="Tag brevet ud af posten"
        open={problems.some(({ field }) => field === hearingFields.takenBackReason)}
      >
        <Form
          keep="Partshøring tages tilbage"
          keepFor={id}
          method="post"
          action={takeBackPath(view.record.id)}
          submissionId={newId()}
          hidden={{ [hearingFields.takenBack]: id }}
        >
          <p>Brevet bliver i sagen, men det bliver ikke sendt. Borgeren er så ikke hørt med det.</p>
          <TextArea
            name={hearingFields.takenBackReason}
            label="Hvorfor skal brevet ikke sendes?"
            rows={2}
            value={isTyped ? textOf(typed, hearingFields.takenBackReason) : ""}
            problems={problems}
          />
          <SubmitButton kind="secondary">Tag brevet ud af posten</SubmitButton>
        </Form>
      </Details>
    );
  });
}
