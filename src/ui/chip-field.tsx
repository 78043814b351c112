import type { Choice } from "./choice-field.tsx";
import { FieldGroup, type FieldProps } from "./field.tsx";

interface ChipFieldProps extends FieldProps {
  readonly choices: readonly Choice[];
  readonly value?: string | undefined;
}

/** One answer among few short ones, side by side and large enough for a thumb. Nothing is chosen beforehand unless `value` says so. */
export function ChipField(field: ChipFieldProps) {
  return (
    <FieldGroup field={field}>
      <div class="rn-scale">
        {field.choices.map(({ label, value }) => (
          <label key={value} class="rn-scale-step">
            <input type="radio" name={field.name} value={value} checked={value === field.value} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
