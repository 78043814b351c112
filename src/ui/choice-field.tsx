import type { ComponentChildren } from "preact";
import { describedBy, FieldGroup, type FieldProps, isInvalid, LabelledField } from "./field.tsx";

/** One answer to choose. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

interface ChoiceGroupProps extends FieldProps {
  readonly choices: readonly Choice[];
}

/** One answer among few. Nothing is chosen beforehand unless `value` says so. */
export function RadioGroup(field: ChoiceGroupProps & { readonly value?: string | undefined }) {
  return (
    <FieldGroup field={field}>
      {field.choices.map((choice, at) => (
        <ChoiceRow key={choice.value} id={optionId(field, at)} kind="radio" choice={choice}>
          <input
            type="radio"
            id={optionId(field, at)}
            name={field.name}
            class="form-radio"
            value={choice.value}
            checked={choice.value === field.value}
            aria-describedby={choiceHint(field, at)}
          />
        </ChoiceRow>
      ))}
    </FieldGroup>
  );
}

/** Any number of answers. */
export function CheckboxGroup(field: ChoiceGroupProps & { readonly values?: readonly string[] | undefined }) {
  return (
    <FieldGroup field={field}>
      {field.choices.map((choice, at) => (
        <ChoiceRow key={choice.value} id={optionId(field, at)} kind="checkbox" choice={choice}>
          <input
            type="checkbox"
            id={optionId(field, at)}
            name={field.name}
            class="form-checkbox"
            value={choice.value}
            checked={field.values?.includes(choice.value)}
            aria-describedby={choiceHint(field, at)}
          />
        </ChoiceRow>
      ))}
    </FieldGroup>
  );
}

/** One answer among many, in a drop-down. With `empty` nothing is chosen beforehand. */
export function Select(
  field: ChoiceGroupProps & { readonly value?: string | undefined; readonly empty?: string | undefined },
) {
  return (
    <LabelledField field={field}>
      <select
        class="form-select"
        id={field.name}
        name={field.name}
        aria-invalid={isInvalid(field)}
        aria-describedby={describedBy(field)}
      >
        {field.empty !== undefined && <option value="">{field.empty}</option>}
        {field.choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === field.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </LabelledField>
  );
}

const optionId = (field: FieldProps, at: number): string => `${field.name}-option${at + 1}`;

const choiceHint = (field: ChoiceGroupProps, at: number): string | undefined =>
  field.choices[at]?.hint === undefined ? undefined : `${optionId(field, at)}-hint`;

interface ChoiceRowProps {
  readonly id: string;
  readonly kind: "radio" | "checkbox";
  readonly choice: Choice;
  readonly children: ComponentChildren;
}

function ChoiceRow({ id, kind, choice, children }: ChoiceRowProps) {
  return (
    <div class={kind === "radio" ? "form-group-radio" : "form-group-checkbox"}>
      {children}
      <label class="form-label" for={id}>
        {choice.label}
      </label>
      {choice.hint !== undefined && (
        <span class="form-hint" id={`${id}-hint`}>
          {choice.hint}
        </span>
      )}
    </div>
  );
}
