import { FieldGroup, type FieldProps, isInvalid } from "./field.tsx";
import type { WrittenDay } from "./written-day.ts";

interface DateFieldProps extends FieldProps {
  readonly value?: WrittenDay | undefined;
  /** True for the reader's own birth date, so that the browser can fill it in. */
  readonly birthday?: true;
}

/** A date as three small fields: `<name>-dag`, `<name>-maaned`, `<name>-aar`. Read back with `writtenDay`. */
export function DateField(field: DateFieldProps) {
  return (
    <FieldGroup field={field}>
      <div class="date-group mt-3">
        {parts.map((part) => (
          <div key={part.suffix} class={part.class}>
            <label class="form-label" for={`${field.name}-${part.suffix}`}>
              {part.label}
            </label>
            <input
              type="text"
              inputMode="numeric"
              id={`${field.name}-${part.suffix}`}
              name={`${field.name}-${part.suffix}`}
              class="form-input"
              maxLength={part.size === "year" ? 4 : 2}
              value={field.value?.[part.size]}
              aria-invalid={isInvalid(field)}
              autoComplete={field.birthday && `bday-${part.size}`}
            />
          </div>
        ))}
      </div>
    </FieldGroup>
  );
}

const parts = [
  { size: "day", class: "form-group form-group-day", suffix: "dag", label: "Dag" },
  { size: "month", class: "form-group form-group-month", suffix: "maaned", label: "Måned" },
  { size: "year", class: "form-group form-group-year", suffix: "aar", label: "År" },
] as const;
