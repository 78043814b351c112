import { CheckboxGroup } from "../../../ui/choice-field.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { type Fields, ticked } from "../domain/problems.ts";
import type { FormLanguage } from "../domain/question.ts";
import { taskChoice, taskGroups } from "../domain/task-groups.ts";

interface TaskChoicesProps {
  /** What was ticked before. */
  readonly typed: Fields;
  readonly problems: FieldProblems;
  readonly language?: FormLanguage;
}

/** All that help can be asked for, as boxes in groups. */
export function TaskChoices({ language = "da", typed, problems }: TaskChoicesProps) {
  return (
    <>
      {taskGroups.map(({ en, field, tasks, title }) => (
        <CheckboxGroup
          key={field}
          name={field}
          label={language === "en" ? en : title}
          choices={tasks.map((task) => ({ value: task, ...taskChoice(task, language) }))}
          values={ticked(typed, field)}
          problems={problems}
        />
      ))}
    </>
  );
}
