import { RadioGroup } from "../../../ui/choice-field.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { answerField, wordsField } from "../domain/quality-form.ts";
import type { QualityQuestion } from "../domain/quality-goal.ts";
import { scale, unknown } from "../domain/quality-words.ts";

interface QualityFieldsProps {
  readonly questions: readonly QualityQuestion[];
  readonly fields: Fields;
  readonly problems?: FieldProblems | undefined;
  /** What is asked last, for own words. */
  readonly wordsLabel: string;
}

/** The questions, each with five answers and "I do not know", and room for own words. All can be passed over. */
export const QualityFields = ({ questions, fields, problems, wordsLabel }: QualityFieldsProps) => (
  <>
    {questions.map((question) => {
      const name = answerField(question);
      return (
        <RadioGroup
          key={name}
          name={name}
          label={question.text}
          choices={[...scale, unknown].map(({ value, label }) => ({ value, label }))}
          value={textOf(fields, name)}
          problems={problems}
        />
      );
    })}
    <TextArea
      name={wordsField}
      label={wordsLabel}
      optional
      rows={3}
      value={textOf(fields, wordsField)}
      problems={problems}
    />
  </>
);
