import { describedBy, type FieldProps, isInvalid, LabelledField } from "./field.tsx";

interface FileFieldProps extends FieldProps {
  /** Endings of the files that are taken in, each with its dot: phones then turn their own kinds of picture into one of them. */
  readonly endings: readonly string[];
  /** True where several files may be chosen at once. */
  readonly several?: true;
}

/** Files to choose. What was chosen cannot be shown again when a form comes back: browsers forbid it, so say so in the hint. */
export function FileField(field: FileFieldProps) {
  return (
    <LabelledField field={field}>
      <input
        type="file"
        id={field.name}
        name={field.name}
        class="rn-file"
        accept={field.endings.join(",")}
        multiple={field.several}
        aria-invalid={isInvalid(field)}
        aria-describedby={describedBy(field)}
      />
    </LabelledField>
  );
}
