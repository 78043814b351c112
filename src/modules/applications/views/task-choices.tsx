import { CheckboxGroup } from "../../../ui/choice-field.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { type Fields, ticked } from "../domain/problems.ts";
import { taskChoice, taskGroups } from "../domain/task-groups.ts";

interface TaskChoicesProps {
  /** What was ticked before. */
  readonly typed: Fields;
  readonly problems: FieldProblems;
}

/** All that help can be asked for, as boxes in groups. */
export function TaskChoices({ typed, problems }: TaskChoicesProps) {
  return (
    <>
      {taskGroups.map(({ field, tasks, title }) => (
        <CheckboxGroup
          key={field}
          name={field}
          label={title}
          choices={tasks.map((task) => ({ value: task, ...taskChoice(task) }))}
          values={ticked(typed, field)}
          problems={problems}
        />
      ))}
    </>
  );
}
