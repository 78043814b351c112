import { SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup, Select } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Day } from "../../../ui/day.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import { TextArea } from "../../../ui/text-field.tsx";
import { asWritten, writtenDay } from "../../../ui/written-day.ts";
import { textOf } from "../../applications/domain/problems.ts";
import type { HearingView } from "../domain/case-pages.ts";
import { isAwaited, postponementFields } from "../domain/postponement.ts";
import { askForTimePath, decideOnTimePath } from "../paths.ts";

interface AskProps {
  readonly form: FormState;
  readonly submissionId: string;
  readonly action: string;
  /** Who writes: the party, or staff who write it down. */
  readonly by: "party" | "staff";
}

/** Asks for more time to comment: a day and a reason are welcome, and neither is demanded. */
export function AskForTimeForm({ form, submissionId, action, by }: AskProps) {
  const typed = form.typed ?? {};
  return (
    <Form keep="Mere tid til at svare" method="post" action={action} submissionId={submissionId}>
      <DateField
        name={postponementFields.wishedOn}
        label={by === "party" ? "Hvornår kan du svare?" : "Hvornår kan borgeren svare?"}
        hint="Lad den stå tom, hvis det er svært at sige."
        optional
        value={writtenDay(typed, postponementFields.wishedOn)}
        problems={form.problems}
      />
      <TextArea
        name={postponementFields.wish}
        label={by === "party" ? "Hvad skal du bruge tiden til?" : "Hvad skal borgeren bruge tiden til?"}
        optional
        rows={3}
        value={textOf(typed, postponementFields.wish)}
        problems={form.problems}
      />
      <SubmitButton kind="secondary">{by === "party" ? "Bed om mere tid" : "Skriv ønsket ned"}</SubmitButton>
    </Form>
  );
}

/** The same for staff, to whom the party said it. */
export const RegisterAskForm = ({ view, form, submissionId }: TimeFormProps) => (
  <AskForTimeForm by="staff" form={form} submissionId={submissionId} action={askForTimePath(view.record.id)} />
);

interface TimeFormProps {
  readonly view: HearingView;
  readonly form: FormState;
  readonly submissionId: string;
}

/** Answers a party who wants more time: with a new day, or with a reason why not. */
export function DecideOnTimeForm({ view, form, submissionId }: TimeFormProps) {
  const { toPostpone, timeExceptions, today } = view;
  const asked = toPostpone?.hearing.postponements.find(isAwaited);
  if (toPostpone === undefined || asked === undefined) return null;
  const typed = form.typed ?? {};
  const isTyped = postponementFields.answer in typed || `${postponementFields.answerBy}-dag` in typed;
  return (
    <section aria-labelledby="mere-tid">
      <h2 id="mere-tid">Borgeren beder om mere tid</h2>
      <p>
        Bedt om <Day day={asked.askedOn} today={today} />.{" "}
        {asked.wishedOn !== null && (
          <>
            Ønsker til og med <Day day={asked.wishedOn} />.
          </>
        )}
      </p>
      {asked.wish !== "" && <blockquote class="rn-letter-quotation">{asked.wish}</blockquote>}
      <p>Borgeren kan forlange, at sagen venter, til borgeren har udtalt sig. Afgørelsen venter, til du har svaret.</p>
      <Form
        keep="Svar om mere tid"
        method="post"
        action={decideOnTimePath(view.record.id)}
        submissionId={submissionId}
        class="rn-part"
      >
        <RadioGroup
          name={postponementFields.answer}
          label="Får borgeren mere tid?"
          choices={[
            { value: "ja", label: "Ja, med en ny dag" },
            { value: "nej", label: "Nej" },
          ]}
          value={isTyped ? textOf(typed, postponementFields.answer) : "ja"}
          problems={form.problems}
        />
        <DateField
          name={postponementFields.answerBy}
          label="Ny dag"
          hint="En dag, hvor der er lukket, bliver til den næste hverdag."
          value={isTyped ? writtenDay(typed, postponementFields.answerBy) : asWritten(toPostpone.proposedDay)}
          problems={form.problems}
        />
        <Select
          name={postponementFields.number}
          label="Grund i loven, hvis svaret er nej"
          optional
          empty="Borgeren har haft den tid, der skal til"
          choices={timeExceptions.map(({ number, text }) => ({
            value: `${number}`,
            label: `§ 21, stk. 2, nr. ${number}: ${text.da}`,
          }))}
          value={textOf(typed, postponementFields.number)}
        />
        <TextArea
          name={postponementFields.reason}
          label="Hvad skriver du til borgeren?"
          hint="Skal skrives, hvis svaret er nej."
          rows={3}
          value={textOf(typed, postponementFields.reason)}
          problems={form.problems}
        />
        <SubmitButton>Send svaret til borgeren</SubmitButton>
      </Form>
    </section>
  );
}
