import { CheckboxGroup, RadioGroup, Select } from "../../../ui/choice-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { textOf, ticked } from "../domain/problems.ts";
import { answerField, noteField } from "../domain/read-answer.ts";
import { helperAgreements, helperFields, helperRelations } from "../domain/whoever-helps.ts";
import type { FieldsProps } from "./answer-fields.tsx";
import { applyWords } from "./apply-words.ts";
import { yesNoIn } from "./choices.ts";
import { optionalIn } from "./optional-in.ts";

/** Whether somebody helps, who it is, and what the citizen says is fine. */
export function HelperFields({ language, problems, question, typed }: FieldsProps) {
  const words = applyWords[language];
  const value = (name: string) => ({ name, value: textOf(typed, name) });
  return (
    <>
      <RadioGroup {...value(answerField)} label={words.chooseOne} choices={yesNoIn(language)} problems={problems} />
      <h2>{words.aboutHelper}</h2>
      <TextField {...value(helperFields.name)} {...optionalIn(language, words.helperName)} />
      <Select
        {...value(helperFields.relation)}
        {...optionalIn(language, words.helperRelation)}
        empty={words.choose}
        choices={helperRelations.map((relation) => ({ value: relation.value, label: relation[language] }))}
      />
      {question.note && (
        <TextField {...value(noteField)} {...optionalIn(language, question.note.label)} hint={question.note.hint} />
      )}
      <CheckboxGroup
        name={helperFields.agreed}
        {...optionalIn(language, words.agreed)}
        choices={helperAgreements.map((agreement) => ({
          value: agreement.value,
          ...words.agreements[agreement.value],
        }))}
        values={ticked(typed, helperFields.agreed)}
      />
    </>
  );
}
