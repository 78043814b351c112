import { SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { writtenDay } from "../../../ui/written-day.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { answerFields } from "../domain/answer-plan.ts";
import { ownGoalFields, toldWays, toldWayWords } from "../domain/own-goal-form.ts";
import { planAnswerPath } from "../paths.ts";

interface AnswerFormProps {
  readonly caseId: string;
  readonly submissionId: string;
  readonly fields: Fields;
  readonly problems?: FieldProblems | undefined;
}

/** What staff fill in when the citizen has told them yes or no. */
export function AnswerForm({ caseId, submissionId, fields, problems }: AnswerFormProps) {
  return (
    <section aria-labelledby="borgerens-svar">
      <h2 id="borgerens-svar">Borgerens svar</h2>
      <p>Borgeren kan selv svare på sine egne sider. Har borgeren sagt det til dig, så skriv det her.</p>
      <Form keep="Borgerens svar på planen" method="post" action={planAnswerPath(caseId)} submissionId={submissionId}>
        <RadioGroup
          name={answerFields.answer}
          label="Hvad siger borgeren til planen?"
          choices={[
            { value: "accepted", label: "Ja til planen" },
            { value: "partly", label: "Ja til noget af den", hint: "Skriv, hvad der skal være anderledes." },
            { value: "declined", label: "Nej til planen", hint: "Støtten falder ikke væk af den grund." },
            { value: "talk", label: "Vil tale om den først", hint: "Planen venter stadig på svar." },
          ]}
          value={textOf(fields, answerFields.answer)}
          problems={problems}
        />
        <TextArea
          name={answerFields.words}
          label="Borgerens ord"
          rows={3}
          optional
          value={textOf(fields, answerFields.words)}
          problems={problems}
        />
        <RadioGroup
          name={ownGoalFields.how}
          label="Hvordan sagde borgeren det?"
          choices={toldWays.map((value) => ({ value, label: toldWayWords[value] }))}
          value={textOf(fields, ownGoalFields.how) || "phone"}
        />
        <DateField
          name={answerFields.on}
          label="Hvornår sagde borgeren det?"
          problems={problems}
          value={writtenDay(fields, answerFields.on)}
        />
        <SubmitButton>Gem svaret</SubmitButton>
      </Form>
    </section>
  );
}
