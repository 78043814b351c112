import { SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { answerFields } from "../domain/answer-plan.ts";
import { citizenPlanPath } from "../paths.ts";

interface YourAnswerProps {
  readonly municipality: string;
  readonly caseId: string;
  readonly submissionId: string;
  readonly fields: Fields;
  readonly problems?: FieldProblems | undefined;
}

/** The four answers, none of them chosen beforehand, and the citizen's own words. A no costs nothing, and says so. */
export function YourAnswer({ municipality, caseId, submissionId, fields, problems }: YourAnswerProps) {
  return (
    <>
      <h2>Hvad siger du til planen?</h2>
      <Form
        keep="Svar på handleplanen"
        method="post"
        action={citizenPlanPath({ municipality }, caseId)}
        submissionId={submissionId}
      >
        <RadioGroup
          name={answerFields.answer}
          label="Dit svar"
          hint="Der er ikke noget forkert svar."
          choices={[
            { value: "accepted", label: "Ja til planen" },
            { value: "partly", label: "Ja, men noget skal være anderledes", hint: "Skriv nedenfor, hvad det er." },
            { value: "declined", label: "Nej til planen", hint: "Du beholder din støtte." },
            { value: "talk", label: "Jeg vil tale om den først", hint: "Din sagsbehandler svarer dig." },
          ]}
          value={textOf(fields, answerFields.answer)}
          problems={problems}
        />
        <TextArea
          name={answerFields.words}
          label="Vil du sige noget om planen?"
          rows={4}
          optional
          value={textOf(fields, answerFields.words)}
          problems={problems}
        />
        <SubmitButton>Send dit svar</SubmitButton>
      </Form>
    </>
  );
}
