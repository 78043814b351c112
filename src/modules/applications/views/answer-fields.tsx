import { CheckboxGroup, RadioGroup } from "../../../ui/choice-field.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea, TextField } from "../../../ui/text-field.tsx";
import type { AppliedTaskName } from "../domain/applied-task.ts";
import { chosenTasks, type Draft } from "../domain/draft.ts";
import { type Fields, textOf, ticked } from "../domain/problems.ts";
import { contactWays, type Question } from "../domain/question.ts";
import { answerField, noteField, unknownField, wordsField } from "../domain/read-answer.ts";
import { taskChoice } from "../domain/task-groups.ts";
import { yesNoChoices } from "./choices.ts";
import { TaskChoices } from "./task-choices.tsx";

interface AnswerFieldsProps {
  readonly question: Question;
  readonly answers: Draft;
  readonly problems: FieldProblems;
}

interface FieldsProps {
  readonly question: Question;
  /** What was typed, right or wrong. */
  readonly typed: Fields;
  readonly problems: FieldProblems;
}

/** The fields that a question is answered in, with what was typed before. */
export function AnswerFields({ question, answers, problems }: AnswerFieldsProps) {
  const props = { question, typed: answers[question.id] ?? {}, problems };
  switch (question.answer) {
    case "tasks":
      return <TaskChoices typed={props.typed} problems={problems} />;
    case "words-per-task":
      return <WordsPerTask {...props} tasks={chosenTasks(answers)} />;
    case "text":
      return <FreeText {...props} />;
    case "yes-no":
      return <YesNo {...props} />;
    case "contact":
      return <ContactWays {...props} />;
  }
}

function WordsPerTask({ question, typed, problems, tasks }: FieldsProps & { tasks: readonly AppliedTaskName[] }) {
  const named = tasks.filter((task) => task !== "not-known");
  return (
    <>
      <FreeText question={question} typed={typed} problems={problems} />
      {named.length > 0 && <h2>Om det, du har valgt</h2>}
      {named.map((task) => (
        <TextArea
          key={task}
          name={wordsField(task)}
          label={taskChoice(task).label}
          optional
          rows={3}
          value={textOf(typed, wordsField(task))}
        />
      ))}
    </>
  );
}

function FreeText({ typed, problems }: FieldsProps) {
  return (
    <>
      <TextArea name={answerField} label="Dit svar" rows={8} value={textOf(typed, answerField)} problems={problems} />
      <CheckboxGroup
        name={unknownField}
        label="Eller"
        choices={[{ value: "ja", label: "Ved ikke" }]}
        values={ticked(typed, unknownField)}
      />
    </>
  );
}

function YesNo({ question, typed, problems }: FieldsProps) {
  return (
    <>
      <RadioGroup
        name={answerField}
        label="Vælg ét svar"
        choices={yesNoChoices}
        value={textOf(typed, answerField)}
        problems={problems}
      />
      {question.note && (
        <TextArea
          name={noteField}
          label={question.note.label}
          hint={question.note.hint}
          optional
          rows={4}
          value={textOf(typed, noteField)}
        />
      )}
    </>
  );
}

function ContactWays({ typed, problems }: FieldsProps) {
  return (
    <>
      <CheckboxGroup
        name={answerField}
        label="Vælg et eller flere svar"
        choices={contactWays}
        values={ticked(typed, answerField)}
        problems={problems}
      />
      <TextField
        name={noteField}
        label="Telefonnummer, eller hvornår det passer dig bedst"
        optional
        value={textOf(typed, noteField)}
      />
    </>
  );
}
