import { CheckboxGroup, RadioGroup } from "../../../ui/choice-field.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea, TextField } from "../../../ui/text-field.tsx";
import type { AppliedTaskName } from "../domain/applied-task.ts";
import { chosenTasks, type Draft } from "../domain/draft.ts";
import type { DraftPaper } from "../domain/draft-paper.ts";
import { type Fields, textOf, ticked } from "../domain/problems.ts";
import { contactWays, type FormLanguage, type Question } from "../domain/question.ts";
import { answerField, noteField, unknownField, wordsField } from "../domain/read-answer.ts";
import { taskChoice } from "../domain/task-groups.ts";
import { applyWords } from "./apply-words.ts";
import { yesNoIn } from "./choices.ts";
import { optionalIn } from "./optional-in.ts";
import { PaperFields } from "./paper-fields.tsx";
import { TaskChoices } from "./task-choices.tsx";
import { HelperFields } from "./whoever-helps-fields.tsx";

interface AnswerFieldsProps {
  readonly question: Question;
  readonly answers: Draft;
  readonly papers: readonly DraftPaper[];
  readonly problems: FieldProblems;
  readonly language: FormLanguage;
}

/** What the fields of a question are made from. */
export interface FieldsProps {
  readonly question: Question;
  /** What was typed, right or wrong. */
  readonly typed: Fields;
  readonly problems: FieldProblems;
  readonly language: FormLanguage;
}

/** The fields that a question is answered in, with what was typed before. */
export function AnswerFields({ question, answers, papers, problems, language }: AnswerFieldsProps) {
  const props = { question, typed: answers[question.id] ?? {}, problems, language };
  switch (question.answer) {
    case "tasks":
      return <TaskChoices typed={props.typed} problems={problems} language={language} />;
    case "words-per-task":
      return <WordsPerTask {...props} tasks={chosenTasks(answers)} />;
    case "text":
      return <FreeText {...props} />;
    case "yes-no":
      return <YesNo {...props} />;
    case "helper":
      return <HelperFields {...props} />;
    case "contact":
      return <ContactWays {...props} />;
    case "papers":
      return <PaperFields papers={papers} problems={problems} language={language} />;
  }
}

function WordsPerTask({ tasks, ...props }: FieldsProps & { tasks: readonly AppliedTaskName[] }) {
  const { language, typed } = props;
  const named = tasks.filter((task) => task !== "not-known");
  return (
    <>
      <FreeText {...props} />
      {named.length > 0 && <h2>{applyWords[language].aboutChosen}</h2>}
      {named.map((task) => (
        <TextArea
          key={task}
          name={wordsField(task)}
          {...optionalIn(language, taskChoice(task, language).label)}
          rows={3}
          value={textOf(typed, wordsField(task))}
        />
      ))}
    </>
  );
}

function FreeText({ language, typed, problems }: FieldsProps) {
  const words = applyWords[language];
  return (
    <>
      <TextArea
        name={answerField}
        label={words.yourAnswer}
        rows={8}
        value={textOf(typed, answerField)}
        problems={problems}
      />
      <CheckboxGroup
        name={unknownField}
        label={words.or}
        choices={[{ value: "ja", label: words.unknown }]}
        values={ticked(typed, unknownField)}
      />
    </>
  );
}

function YesNo({ language, question, typed, problems }: FieldsProps) {
  return (
    <>
      <RadioGroup
        name={answerField}
        label={applyWords[language].chooseOne}
        choices={yesNoIn(language)}
        value={textOf(typed, answerField)}
        problems={problems}
      />
      {question.note && (
        <TextArea
          name={noteField}
          {...optionalIn(language, question.note.label)}
          hint={question.note.hint}
          rows={4}
          value={textOf(typed, noteField)}
        />
      )}
    </>
  );
}

function ContactWays({ language, typed, problems }: FieldsProps) {
  const words = applyWords[language];
  return (
    <>
      <CheckboxGroup
        name={answerField}
        label={words.chooseSeveral}
        choices={contactWays.map(({ value, label, en }) => ({ value, label: language === "en" ? en : label }))}
        values={ticked(typed, answerField)}
        problems={problems}
      />
      <TextField name={noteField} {...optionalIn(language, words.contactNote)} value={textOf(typed, noteField)} />
    </>
  );
}
