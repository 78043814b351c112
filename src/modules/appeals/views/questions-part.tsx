import { SubmitButton } from "../../../ui/button.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import { Table } from "../../../ui/table.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { writtenDay } from "../../../ui/written-day.ts";
import { textOf } from "../../applications/domain/problems.ts";
import { openQuestions, packageOf } from "../domain/appeal.ts";
import { questionFields } from "../domain/package-forms.ts";
import { appealQuestionPath } from "../paths.ts";
import type { AppealPageProps } from "./appeal-page.tsx";

/** What the appeal board has asked for, by when, and when it was answered; and the form that writes down more. */
export function Questions(props: AppealPageProps) {
  const { appeal, today } = props.view;
  const open = new Set(openQuestions(appeal));
  const answeredOn = (questionId: string) =>
    appeal.sendings.find((sending) => packageOf(appeal, sending)?.questionId === questionId)?.on;
  return (
    <>
      {appeal.questions.length > 0 && (
        <Table
          caption="Det har Ankestyrelsen bedt om"
          columns={[{ heading: "Spurgt" }, { heading: "Hvad" }, { heading: "Svar senest" }, { heading: "Svaret" }]}
          rows={appeal.questions.map((question) => {
            const on = answeredOn(question.id);
            return {
              key: question.id,
              cells: [
                <Day key="spurgt" day={question.askedOn} short />,
                <span key="hvad" class="rn-written">
                  {question.text}
                </span>,
                question.answerBy === null ? "Ingen dag" : <Day key="senest" day={question.answerBy} today={today} />,
                on === undefined ? open.has(question) ? "Nej" : "" : <Day key="svaret" day={on} short />,
              ],
            };
          })}
          stacked
        />
      )}
      <QuestionForm {...props} />
    </>
  );
}

function QuestionForm({ form, submissionIds, tried, view: { complaint, record } }: AppealPageProps) {
  const typed = tried === "question" ? (form.typed ?? {}) : {};
  return (
    <Details summary="Ankestyrelsen beder om mere" open={tried === "question"}>
      <Form
        keep="Ankestyrelsen beder om mere"
        method="post"
        action={appealQuestionPath(record.id, complaint.id)}
        submissionId={submissionIds.question}
      >
        <TextArea
          name={questionFields.text}
          label="Hvad beder de om?"
          rows={3}
          value={textOf(typed, questionFields.text)}
          problems={form.problems}
        />
        <DateField
          name={questionFields.on}
          label="Hvornår skrev de?"
          hint="Lad felterne stå tomme, hvis det er i dag"
          optional
          value={writtenDay(typed, questionFields.on)}
          problems={form.problems}
        />
        <DateField
          name={questionFields.answerBy}
          label="Hvornår vil de have svar?"
          hint="Lad felterne stå tomme, hvis de ikke har skrevet en dag"
          optional
          value={writtenDay(typed, questionFields.answerBy)}
          problems={form.problems}
        />
        <SubmitButton kind="secondary">Gem det, de beder om</SubmitButton>
      </Form>
    </Details>
  );
}
