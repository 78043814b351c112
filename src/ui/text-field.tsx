import { describedBy, type FieldProps, isInvalid, LabelledField } from "./field.tsx";

interface TextFieldProps extends FieldProps {
  readonly value?: string | undefined;
  readonly autocomplete?: string;
  /** The keyboard that a phone shows. Numbers are text with a numeric keyboard: number inputs lose what they cannot read. */
  readonly inputMode?: "numeric" | "decimal" | "tel" | "email";
  /** How many letters the field is wide, where the answer has a known length. */
  readonly width?: 2 | 4 | 8 | 12 | 20;
  readonly maxLength?: number;
  /** What is often written; anything else can be written too. */
  readonly suggestions?: readonly string[];
}

/** One line of text. */
export function TextField(field: TextFieldProps) {
  const width = field.width === undefined ? "" : ` rn-width-${field.width}`;
  return (
    <LabelledField field={field}>
      <input
        type="text"
        id={field.name}
        name={field.name}
        class={`form-input${width}`}
        value={field.value}
        aria-invalid={isInvalid(field)}
        aria-describedby={describedBy(field)}
        autoComplete={field.autocomplete}
        inputMode={field.inputMode}
        maxLength={field.maxLength}
        list={field.suggestions && `${field.name}-forslag`}
      />
      {field.suggestions && (
        <datalist id={`${field.name}-forslag`}>
          {field.suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </LabelledField>
  );
}

interface TextAreaProps extends FieldProps {
  readonly value?: string | undefined;
  readonly rows?: number;
  readonly maxLength?: number;
}

/** Several lines of text. */
export function TextArea(field: TextAreaProps) {
  return (
    <LabelledField field={field}>
      <textarea
        class="form-input"
        id={field.name}
        name={field.name}
        rows={field.rows ?? 5}
        aria-invalid={isInvalid(field)}
        aria-describedby={describedBy(field)}
        maxLength={field.maxLength}
        value={field.value}
      />
    </LabelledField>
  );
}
