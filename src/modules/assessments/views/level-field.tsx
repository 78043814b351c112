import { Select } from "../../../ui/choice-field.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import { carriesLevel, type Ffb, type SubTheme } from "../../standards/domain/ffb.ts";
import type { FunctionLevel } from "../domain/assessment.ts";
import { notAssessed, themeFields } from "../domain/assessment-fields.ts";
import { typedValue } from "./typed-value.ts";

interface LevelFieldProps {
  readonly known: SubTheme;
  readonly level: FunctionLevel;
  readonly ffb: Ffb;
  readonly form: FormState;
}

/** Only activity and participation has a level. The number and its name are shown; what it means in words is not public. */
export function LevelField({ known, level, ffb, form }: LevelFieldProps) {
  if (!carriesLevel(known)) return null;
  const name = themeFields(known.code).level;
  const stored = level === "not-assessed" ? notAssessed : level === null ? "" : `${level}`;
  return (
    <Select
      name={name}
      label="Funktionsevneniveau"
      empty="Vælg niveau"
      choices={[
        ...ffb.functionLevels.map(({ level: number, name: called }) => ({
          value: `${number}`,
          label: `${number}: ${called}`,
        })),
        { value: notAssessed, label: ffb.functionNotAssessed.name },
      ]}
      value={typedValue(form, name, stored)}
      problems={form.problems}
    />
  );
}
