import { capitalised } from "../../../kernel/in-a-row.ts";
import { RadioGroup, Select } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { asWritten } from "../../../ui/written-day.ts";
import { answerFields, theCitizen } from "../domain/answer-form.ts";
import { capacityWords } from "../domain/consent-words.ts";
import type { CaseConsentsView } from "../domain/consents-view.ts";
import type { ConsentForm } from "./consents-frame.tsx";

interface FieldsProps {
  readonly form: ConsentForm;
  readonly view: CaseConsentsView;
}

/** When, by whom and with which paper something was answered. */
export function AnsweringFields({ dayLabel, form, view }: FieldsProps & { readonly dayLabel: string }) {
  return (
    <>
      <DateField
        name={answerFields.on}
        label={dayLabel}
        value={form.writtenDay(answerFields.on) ?? asWritten(view.today)}
        problems={form.problems}
      />
      <WhoField form={form} view={view} />
      <TextArea
        name={answerFields.note}
        label="Note"
        optional
        hint="For eksempel: sagt i telefonen, eller ved mødet den 4. marts"
        rows={2}
        value={form.typed.text(answerFields.note)}
        problems={form.problems}
      />
      <PaperField form={form} view={view} />
    </>
  );
}

/** Who answered; asked only where somebody besides the citizen may. */
function WhoField({ form, view: { helpers } }: FieldsProps) {
  if (helpers.length === 0) return null;
  return (
    <RadioGroup
      name={answerFields.who}
      label="Hvem svarede?"
      choices={[
        { value: theCitizen, label: "Borgeren" },
        ...helpers.map(({ capacity, mandateId, name }) => ({
          value: mandateId,
          label: name,
          hint: capitalised(capacityWords[capacity]),
        })),
      ]}
      value={form.typed.text(answerFields.who)}
      problems={form.problems}
    />
  );
}

/** The paper that something came as, out of those in the case. */
export function PaperField({ form, view: { papers } }: FieldsProps) {
  if (papers.length === 0) return null;
  return (
    <Select
      name={answerFields.document}
      label="Hvilket papir i sagen?"
      optional
      empty="Intet papir"
      choices={papers.map(({ id, title }) => ({ value: id, label: title }))}
      value={form.typed.text(answerFields.document)}
      problems={form.problems}
    />
  );
}
