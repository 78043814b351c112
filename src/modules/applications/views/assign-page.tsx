import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { Form } from "../../../ui/form.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { mostOfNote } from "../domain/handover.ts";
import { type Fields, textOf } from "../domain/problems.ts";
import { actPath } from "../paths.ts";
import { ActPage, type CasePageProps } from "./case-page.tsx";

/** The fields of the form. `seen` is who had the case when the form was shown. */
export const assignFields = { to: "sagsbehandler", seen: "set", note: "besked" } as const;

/** The choice by which nobody gets the case. */
export const toNobody = "ingen";

/** Somebody takes the case, gives it to another, or lays it back to the unit. */
export function AssignPage(props: CasePageProps & { readonly reader: string; readonly typed: Fields }) {
  const { data, problems, reader, typed } = props;
  const { caseworker, caseworkers, record } = data;
  return (
    <ActPage {...props} title="Hvem skal have sagen?">
      <p>{caseworker === null ? "Ingen har sagen nu." : `${caseworker.name} har sagen nu.`}</p>
      <Form
        keep="Hvem skal have sagen"
        method="post"
        action={actPath(record.id, "sagsbehandler")}
        hidden={{ [assignFields.seen]: record.caseworkerId ?? "" }}
      >
        <RadioGroup
          name={assignFields.to}
          label="Sagsbehandler"
          value={textOf(typed, assignFields.to)}
          choices={[
            ...caseworkers
              .filter(({ id }) => id !== record.caseworkerId)
              .map(({ id, name }) => ({ value: id, label: id === reader ? `${name} (dig selv)` : name })),
            ...(caseworker === null ? [] : [{ value: toNobody, label: "Ingen: læg sagen tilbage til enheden" }]),
          ]}
          problems={problems}
        />
        <TextArea
          name={assignFields.note}
          label="Besked til den, der får sagen"
          hint="Står også i sagens journal."
          rows={3}
          optional
          maxLength={mostOfNote}
          value={textOf(typed, assignFields.note)}
        />
        <ButtonRow>
          <SubmitButton>Giv sagen</SubmitButton>
        </ButtonRow>
      </Form>
    </ActPage>
  );
}
