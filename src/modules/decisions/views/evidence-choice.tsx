import { describedBy, type FieldProps, LabelledField } from "../../../ui/field.tsx";

interface EvidenceChoiceProps extends FieldProps {
  readonly value: string;
  readonly groups: readonly {
    readonly label: string;
    readonly choices: readonly { readonly value: string; readonly label: string }[];
  }[];
}

/** One of the case's pieces of evidence, in groups by their kind. One that is gone since says so. */
export function EvidenceChoice(field: EvidenceChoiceProps) {
  const { groups, name, value } = field;
  const isThere = value === "" || groups.some(({ choices }) => choices.some((choice) => choice.value === value));
  return (
    <LabelledField field={field}>
      <select class="form-select" id={name} name={name} aria-describedby={describedBy(field)}>
        <option value="">Peger ikke på noget</option>
        {!isThere && (
          <option value={value} selected>
            Oplysningen findes ikke længere i sagen
          </option>
        )}
        {groups.map(({ label, choices }) => (
          <optgroup key={label} label={label}>
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value} selected={choice.value === value}>
                {choice.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </LabelledField>
  );
}
