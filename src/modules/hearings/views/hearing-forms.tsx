import { SubmitButton } from "../../../ui/button.tsx";
import { CheckboxGroup, RadioGroup } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import { TextArea } from "../../../ui/text-field.tsx";
import { writtenDay } from "../../../ui/written-day.ts";
import { textOf } from "../../applications/domain/problems.ts";
import type { HearingView } from "../domain/case-pages.ts";
import { exceptionKey, hearingFields } from "../domain/hearing-form.ts";
import { noHearingPath, registerAnswerPath } from "../paths.ts";

interface HearingFormProps {
  readonly view: HearingView;
  readonly form: FormState;
  readonly submissionId: string;
}

interface NoHearingProps {
  readonly view: HearingView;
  readonly form: FormState;
  readonly submissionIds: readonly [string, string];
}

/** Writes down why the citizen is not heard: an exception in the act, or nothing to put to the citizen. */
export function NoHearingForms({ view, form, submissionIds: [except, needless] }: NoHearingProps) {
  const typed = form.typed ?? {};
  const hasProblem = (...names: readonly string[]): boolean => form.problems.some(({ field }) => names.includes(field));
  return (
    <>
      <Details summary="Der er ikke noget at høre borgeren om" open={hasProblem(hearingFields.neededReason)}>
        <Form
          keep="Uden partshøring"
          keepFor="ikke-noedvendig"
          method="post"
          action={noHearingPath(view.record.id)}
          submissionId={needless}
          hidden={{ vej: "ikke-noedvendig" }}
        >
          <p>Der er ingen væsentlige oplysninger til skade for borgeren, som borgeren ikke kender.</p>
          <TextArea
            name={hearingFields.neededReason}
            label="Hvordan ved du det i denne sag?"
            rows={3}
            value={textOf(typed, hearingFields.neededReason)}
            problems={form.problems}
          />
          <SubmitButton kind="secondary">Skriv det i sagen</SubmitButton>
        </Form>
      </Details>
      <Details
        summary="Brug en undtagelse i loven"
        open={hasProblem(hearingFields.exception, hearingFields.exceptionReason)}
      >
        <Form
          keep="Uden partshøring"
          keepFor="undtagelse"
          method="post"
          action={noHearingPath(view.record.id)}
          submissionId={except}
          hidden={{ vej: "undtagelse" }}
        >
          <RadioGroup
            name={hearingFields.exception}
            label="Undtagelse i forvaltningsloven"
            choices={view.exceptions.map((exception) => ({
              value: exceptionKey(exception),
              label: exception.section === 20 ? "§ 20, stk. 1" : `§ 19, stk. 2, nr. ${exception.number}`,
              hint: exception.text.da,
            }))}
            value={textOf(typed, hearingFields.exception)}
            problems={form.problems}
          />
          <TextArea
            name={hearingFields.exceptionReason}
            label="Hvorfor gælder den i denne sag?"
            rows={3}
            value={textOf(typed, hearingFields.exceptionReason)}
            problems={form.problems}
          />
          <SubmitButton kind="secondary">Skriv det i sagen</SubmitButton>
        </Form>
      </Details>
    </>
  );
}

/** Writes down what the citizen answered in some other way than on the citizen's own pages, and that it was read back. */
export function AnswerForm({ view, form, submissionId }: HearingFormProps) {
  const typed = form.typed ?? {};
  return (
    <Form
      keep="Borgerens svar på høringen"
      method="post"
      action={registerAnswerPath(view.record.id)}
      submissionId={submissionId}
    >
      <RadioGroup
        name={hearingFields.answerWay}
        label="Hvordan svarede borgeren?"
        choices={(["phone", "letter", "meeting"] as const).map((way) => ({ value: way, label: wayLabels[way] }))}
        value={textOf(typed, hearingFields.answerWay) || "phone"}
      />
      <DateField
        name={hearingFields.answeredOn}
        label="Hvilken dag kom svaret?"
        hint="Lad den stå tom, hvis det var i dag."
        optional
        value={writtenDay(typed, hearingFields.answeredOn)}
        problems={form.problems}
      />
      <TextArea
        name={hearingFields.answer}
        label="Det har borgeren svaret"
        hint="Skriv det med borgerens ord."
        rows={4}
        value={textOf(typed, hearingFields.answer)}
        problems={form.problems}
      />
      <CheckboxGroup
        name={hearingFields.readBack}
        label="Er det rigtigt forstået?"
        choices={[{ value: "ja", label: "Jeg har læst det op for borgeren, og borgeren siger, at det passer" }]}
        values={textOf(typed, hearingFields.readBack) === "ja" ? ["ja"] : []}
      />
      <SubmitButton kind="secondary">Gem svaret</SubmitButton>
    </Form>
  );
}

const wayLabels = { phone: "I telefonen", letter: "I et brev eller en mail", meeting: "Ved et møde" } as const;
