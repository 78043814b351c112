import type { ComponentChildren } from "preact";
import { SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import { Link } from "../../../ui/link.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { writtenDay } from "../../../ui/written-day.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { supportChangePath } from "../../cases/paths.ts";
import { type ClosingForm, closingFields, endFields } from "../domain/closing-form.ts";
import { isOwed } from "../domain/follow-up-acts.ts";
import { endReasons, endReasonWords } from "../domain/support-end.ts";
import { closingPath } from "../paths.ts";
import type { FollowUpFacts } from "./follow-up-page.tsx";

interface ClosingFormsProps extends FollowUpFacts {
  readonly fields: Fields;
  readonly problems?: FieldProblems | undefined;
  readonly newSubmissionId: () => string;
  readonly showsEnd?: boolean;
}

/** What belongs to the end of support: the talk and the time after where they are owed, and the last day. */
export function ClosingForms(props: ClosingFormsProps) {
  const { startedOn } = props;
  const { obligations } = props.owed;
  return (
    <>
      {isOwed("what-next", obligations) && (
        <OneForm
          {...props}
          form="tiden-efter"
          heading="Aftale om tiden efter"
          words="Hvad har I aftalt?"
          day="Hvornår aftalte I det?"
          button="Gem aftalen"
        />
      )}
      {isOwed("closing-talk", obligations) && (
        <OneForm
          {...props}
          form="afsluttende-samtale"
          heading="Afsluttende samtale"
          words="Hvad talte I om?"
          day="Hvornår holdt I samtalen?"
          button="Gem samtalen"
        />
      )}
      {startedOn !== null && (
        <OneForm
          {...props}
          form="slut"
          heading="Støtten er slut"
          words="Skriv til borgeren, hvorfor støtten slutter"
          hint="Teksten står i brevet til borgeren"
          day="Hvad var den sidste dag med støtte?"
          button="Skriv, at støtten er slut"
          kind="warning"
          fold={{ summary: "Skriv den sidste dag med støtte", open: isEnding(props) }}
        >
          <p>
            Skal støtten ændres, slutte senere eller slutte mod borgerens ønske?{" "}
            <Link href={supportChangePath(props.record.id)}>Ændr eller stop støtten</Link>
          </p>
          <EndFields fields={props.fields} problems={props.problems} />
        </OneForm>
      )}
    </>
  );
}

/** Whether the form of the end stands open: the reader came to write it, or it came back. */
const isEnding = ({ fields, showsEnd = false }: ClosingFormsProps): boolean =>
  showsEnd || fields[endFields.why] !== undefined || fields[closingFields("slut").said] !== undefined;

/** Why support ends, and whether the citizen agrees: the letter, or the decision that is owed instead, hangs on it. */
function EndFields({ fields, problems }: Pick<ClosingFormsProps, "fields" | "problems">) {
  return (
    <>
      <RadioGroup
        name={endFields.why}
        label="Hvorfor slutter støtten?"
        value={textOf(fields, endFields.why)}
        problems={problems}
        choices={endReasons.map((value) => ({ value, label: endReasonWords[value] }))}
      />
      <RadioGroup
        name={endFields.agreed}
        label="Er borgeren enig i, at støtten slutter?"
        hint="Spring over, hvis bevillingens sidste dag er nået"
        value={textOf(fields, endFields.agreed)}
        problems={problems}
        optional
        choices={[
          { value: "ja", label: "Ja" },
          {
            value: "nej",
            label: "Nej, eller det ved vi ikke",
            hint: "Så kræver det partshøring og en ny afgørelse. Støtten fortsætter imens.",
          },
        ]}
      />
    </>
  );
}

interface OneFormProps extends ClosingFormsProps {
  readonly form: ClosingForm;
  readonly heading: string;
  readonly words: string;
  readonly day: string;
  readonly button: string;
  readonly kind?: "primary" | "warning";
  readonly hint?: string;
  /** Folded under these words; open where it is written now. */
  readonly fold?: { readonly summary: string; readonly open: boolean };
  /** What the form asks before the words. */
  readonly children?: ComponentChildren;
}

function OneForm(props: OneFormProps) {
  const { form, fold, heading } = props;
  return (
    <section aria-labelledby={`${form}-overskrift`}>
      <h2 id={`${form}-overskrift`}>{heading}</h2>
      {fold === undefined ? (
        <WrittenForm {...props} />
      ) : (
        <Details {...fold}>
          <WrittenForm {...props} />
        </Details>
      )}
    </section>
  );
}

function WrittenForm(props: OneFormProps) {
  const { record, fields, problems, form, heading, words, day, button, kind, hint, newSubmissionId, children } = props;
  const names = closingFields(form);
  return (
    <div id={form}>
      <Form
        keep={heading}
        keepFor={form}
        method="post"
        action={closingPath(record.id, form)}
        submissionId={newSubmissionId()}
      >
        {children}
        <TextArea
          name={names.said}
          label={words}
          hint={hint}
          rows={3}
          value={textOf(fields, names.said)}
          problems={problems}
        />
        <DateField name={names.on} label={day} problems={problems} value={writtenDay(fields, names.on)} />
        <SubmitButton kind={kind ?? "primary"}>{button}</SubmitButton>
      </Form>
    </div>
  );
}
