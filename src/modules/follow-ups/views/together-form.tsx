import type { ComponentChildren } from "preact";
import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import type { SaidOfGoal } from "../../plans/domain/own-goal.ts";
import { partVersionField, questionsOf } from "../domain/part-form.ts";
import { GoalQuestion, OneQuestion } from "./part-fields.tsx";

/** The buttons of a part that several may write: save it, or send it. */
export const saveOrSend = { name: "knap", save: "gem", send: "send" } as const;

interface TogetherFormProps {
  readonly action: string;
  readonly goals: readonly SaidOfGoal[];
  readonly fields: Fields;
  readonly submissionId: string;
  /** More to ask, above the buttons. */
  readonly children?: ComponentChildren;
}

/** The citizen's part on one page, for whoever writes it together with the citizen: the citizen's words, marked who wrote. */
export function TogetherForm({ action, goals, fields, submissionId, children }: TogetherFormProps) {
  return (
    <Form
      keep="Borgerens del af opfølgningen"
      method="post"
      action={action}
      submissionId={submissionId}
      hidden={{ [partVersionField]: textOf(fields, partVersionField) }}
    >
      {goals.map(({ id, text }, row) => (
        <fieldset key={id} class="rn-goal">
          <legend>
            <h2>{text}</h2>
          </legend>
          <GoalQuestion row={row} goalId={id} fields={fields} asks="for-citizen" />
        </fieldset>
      ))}
      <h2>Støtten og mødet</h2>
      {questionsOf.together.map((question) => (
        <OneQuestion key={question} question={question} fields={fields} asks="for-citizen" />
      ))}
      {children}
      <ButtonRow>
        <SubmitButton name={saveOrSend.name} value={saveOrSend.send}>
          Send til sagsbehandleren
        </SubmitButton>
        <SubmitButton kind="secondary" name={saveOrSend.name} value={saveOrSend.save}>
          Gem uden at sende
        </SubmitButton>
      </ButtonRow>
    </Form>
  );
}
