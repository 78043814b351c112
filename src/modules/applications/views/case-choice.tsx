import { inARow } from "../../../kernel/in-a-row.ts";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { dayInWords } from "../../../ui/day-words.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { taskNames } from "../../standards/domain/task-names.ts";
import { type Fields, textOf } from "../domain/problems.ts";
import { registrationFields } from "../domain/registration.ts";
import { newOne } from "../domain/registration-form.ts";

interface CaseChoiceProps {
  readonly typed: Fields;
  /** The citizen's open cases. */
  readonly cases: readonly CaseRecord[];
  readonly problems: FieldProblems;
}

/** Which case it belongs to, where the citizen has an open one. Nothing is chosen beforehand. */
export function CaseChoice({ cases, problems, typed }: CaseChoiceProps) {
  if (cases.length === 0) return null;
  return (
    <RadioGroup
      name={registrationFields.into}
      label="Hvilken sag hører det til?"
      choices={[
        ...cases.map((record) => ({
          value: record.id,
          label: `Eksisterende sag ${record.number}`,
          hint: `Åbnet ${dayInWords(record.openedOn)}. ${appliedFor(record)}`,
        })),
        { value: newOne, label: "Ny sag" },
      ]}
      value={textOf(typed, registrationFields.into)}
      problems={problems}
    />
  );
}

/** Nothing is told of a case that is not open to whoever registers. */
const appliedFor = ({ facts }: CaseRecord): string =>
  facts.appliedTasks === undefined ? "" : `Søgt om ${inARow(facts.appliedTasks.map((task) => taskNames[task].da))}.`;
