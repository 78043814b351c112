import { SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import { TextArea, TextField } from "../../../ui/text-field.tsx";
import { asWritten, writtenDay } from "../../../ui/written-day.ts";
import { textOf } from "../../applications/domain/problems.ts";
import type { HearingView } from "../domain/case-pages.ts";
import { factFields, factRows, hearingFields, typedFacts } from "../domain/hearing-form.ts";
import { hearingPath, noHearingPath, registerAnswerPath } from "../paths.ts";

interface HearingFormProps {
  readonly view: HearingView;
  readonly form: FormState;
  readonly submissionId: string;
}

/** Puts facts to the citizen, with a day to answer by. */
export function SendForm({ view, form, submissionId }: HearingFormProps) {
  const typed = form.typed ?? {};
  const facts = typedFacts(typed);
  const day = form.typed === null ? asWritten(view.proposedDay) : writtenDay(form.typed, hearingFields.answerBy);
  return (
    <Form keep="Partshøring" method="post" action={hearingPath(view.record.id)} submissionId={submissionId}>
      <p>Borgeren får et brev med oplysningerne. Skriv dem, så borgeren kan forstå dem.</p>
      {rows.slice(0, rowsShown).map((row) => (
        <FactFields key={row} row={row} fact={facts[row]} form={form} />
      ))}
      <Details summary="Flere oplysninger" open={facts.length > rowsShown}>
        {rows.slice(rowsShown).map((row) => (
          <FactFields key={row} row={row} fact={facts[row]} form={form} />
        ))}
      </Details>
      <TextArea
        name={hearingFields.meaning}
        label="Hvad kan oplysningerne betyde for afgørelsen?"
        rows={3}
        value={textOf(typed, hearingFields.meaning)}
        problems={form.problems}
      />
      <DateField
        name={hearingFields.answerBy}
        label="Borgeren skal svare senest"
        hint="Forslaget er 2 uger. Loven sætter ingen frist. En dag, hvor der er lukket, bliver til den næste hverdag."
        value={day}
        problems={form.problems}
      />
      <SubmitButton>Lav brevet og hør borgeren</SubmitButton>
    </Form>
  );
}

const rows = Array.from({ length: factRows }, (_, row) => row);
/** Seldom more is put to the citizen at once; the other rows are a press away. */
const rowsShown = 2;

interface FactFieldsProps {
  readonly row: number;
  readonly fact: { readonly text: string; readonly source: string } | undefined;
  readonly form: FormState;
}

/** One fact, and where it comes from. Only the first must be written. */
function FactFields({ row, fact, form }: FactFieldsProps) {
  const optional = row > 0 ? { optional: true as const } : {};
  return (
    <>
      <TextArea
        name={factFields(row).text}
        label={`Oplysning ${row + 1}`}
        {...optional}
        rows={2}
        value={fact?.text}
        problems={form.problems}
      />
      <TextField
        name={factFields(row).source}
        label={`Hvor kommer oplysning ${row + 1} fra?`}
        {...optional}
        {...(row === 0 && { hint: "For eksempel: statusnotat fra psykiatrien, 4. marts 2026" })}
        value={fact?.source}
        problems={form.problems}
      />
    </>
  );
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
            label="Undtagelse i forvaltningsloven § 19, stk. 2"
            choices={view.exceptions.map(({ number, text }) => ({
              value: `${number}`,
              label: `Nr. ${number}`,
              hint: text.da,
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

/** Writes down what the citizen answered in some other way than on the citizen's own pages. */
export function AnswerForm({ view, form, submissionId }: HearingFormProps) {
  return (
    <Form
      keep="Borgerens svar på høringen"
      method="post"
      action={registerAnswerPath(view.record.id)}
      submissionId={submissionId}
    >
      <h2>Skriv borgerens svar ned</h2>
      <TextArea
        name={hearingFields.answer}
        label="Det har borgeren svaret"
        hint="Når borgeren svarer i telefonen, i et brev eller ved et møde. Skriv også, hvornår og hvordan."
        rows={4}
        value={textOf(form.typed ?? {}, hearingFields.answer)}
        problems={form.problems}
      />
      <SubmitButton kind="secondary">Gem svaret</SubmitButton>
    </Form>
  );
}
