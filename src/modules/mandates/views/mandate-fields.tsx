import type { LocalDate } from "../../../kernel/local-date.ts";
import { CheckboxGroup, RadioGroup } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import { TextArea, TextField } from "../../../ui/text-field.tsx";
import { asWritten, writtenDay } from "../../../ui/written-day.ts";
import { textOf, ticked } from "../../applications/domain/problems.ts";
import { type KnownMandate, parts } from "../../people/domain/mandate.ts";
import { basesForStaff, type FormAudience, mandateFields as field, kindsFor } from "../domain/mandate-form.ts";
import { audienceWords, basisLabels, kindChoices, partChoices } from "./mandate-choices.ts";

interface FieldsProps {
  readonly audience: FormAudience;
  readonly form: FormState;
  /** The mandate that is changed; what is not typed yet is filled in from it. */
  readonly mandate?: KnownMandate;
}

/** Who it is: asked once, when somebody is let in. */
export function WhoFields({ audience, form }: FieldsProps) {
  const typed = form.typed ?? {};
  const words = audienceWords[audience];
  const { problems } = form;
  return (
    <>
      <TextField name={field.name} label="Navn" value={textOf(typed, field.name)} problems={problems} />
      <TextField
        name={field.cpr}
        label="CPR-nummer"
        hint={words.cpr}
        optional={audience === "staff" || undefined}
        inputMode="numeric"
        width={12}
        maxLength={12}
        autocomplete="off"
        value={textOf(typed, field.cpr)}
        problems={problems}
      />
      <RadioGroup
        name={field.kind}
        label={words.kind}
        choices={kindsFor(audience).map((kind) => ({ value: kind, ...kindChoices[kind] }))}
        value={textOf(typed, field.kind)}
        problems={problems}
      />
    </>
  );
}

/** What is opened, from when where it is new, until when, and for staff how it is known. */
export function OpenedFields({ audience, form, mandate, today }: FieldsProps & { readonly today: LocalDate }) {
  const words = audienceWords[audience];
  const { problems, typed } = form;
  const lastDay = mandate?.to ? asWritten(mandate.to) : undefined;
  return (
    <>
      <CheckboxGroup
        name={field.parts}
        label={words.parts}
        choices={parts.map((part) => ({ value: part, ...partChoices[part] }))}
        values={typed ? ticked(typed, field.parts) : mandate?.parts}
        problems={problems}
      />
      {mandate === undefined && (
        <DateField
          name={field.from}
          label="Fra hvilken dag?"
          value={typed ? writtenDay(typed, field.from) : asWritten(today)}
          problems={problems}
        />
      )}
      <DateField
        name={field.to}
        label="Til og med hvilken dag?"
        hint={words.to}
        optional
        value={typed ? writtenDay(typed, field.to) : lastDay}
        problems={problems}
      />
      {audience === "staff" && <BasisFields form={form} />}
    </>
  );
}

function BasisFields({ form: { problems, typed } }: { form: FormState }) {
  return (
    <>
      <RadioGroup
        name={field.basis}
        label="Hvordan ved I det?"
        choices={basesForStaff.map((basis) => ({ value: basis, label: basisLabels[basis] }))}
        value={textOf(typed ?? {}, field.basis)}
        problems={problems}
      />
      <TextArea
        name={field.note}
        label="Notat"
        hint="Hvornår og hvordan blev det sagt eller skrevet? Hvor ligger papiret?"
        rows={3}
        optional
        value={textOf(typed ?? {}, field.note)}
        problems={problems}
      />
    </>
  );
}
