import { FieldGroup, type FieldProps } from "./field.tsx";

interface ScaleFieldProps extends FieldProps {
  readonly lowest: number;
  readonly highest: number;
  /** What the ends are called: said before and after the numbers. */
  readonly ends: { readonly lowest: string; readonly highest: string };
  /** An answer beside the numbers: that one does not know. */
  readonly unknown: { readonly value: string; readonly label: string };
  readonly value?: string | undefined;
}

/** A number on a scale, or "I do not know". Nothing is chosen beforehand unless `value` says so. */
export function ScaleField(field: ScaleFieldProps) {
  const { lowest, highest, ends, unknown } = field;
  const steps = Array.from({ length: highest - lowest + 1 }, (_, at) => String(lowest + at));
  return (
    <FieldGroup field={field}>
      <div class="rn-scale">
        {steps.map((step) => (
          <ScaleStep key={step} field={field} value={step} label={step} told={toldOf(step, field)} />
        ))}
      </div>
      <p class="rn-scale-ends" aria-hidden="true">
        <span>
          {lowest}: {ends.lowest}
        </span>
        <span>
          {highest}: {ends.highest}
        </span>
      </p>
      <div class="rn-scale">
        <ScaleStep field={field} value={unknown.value} label={unknown.label} />
      </div>
    </FieldGroup>
  );
}

/** What the ends mean, told with the number to those who do not see the words below the scale. */
function toldOf(step: string, { lowest, highest, ends }: ScaleFieldProps): string | undefined {
  if (step === String(lowest)) return ends.lowest;
  return step === String(highest) ? ends.highest : undefined;
}

interface ScaleStepProps {
  readonly field: ScaleFieldProps;
  readonly value: string;
  readonly label: string;
  readonly told?: string | undefined;
}

function ScaleStep({ field, value, label, told }: ScaleStepProps) {
  return (
    <label class="rn-scale-step">
      <input type="radio" name={field.name} value={value} checked={value === field.value} />
      <span>
        {label}
        {told !== undefined && <span class="sr-only">, {told}</span>}
      </span>
    </label>
  );
}
