import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { Form } from "../../../ui/form.tsx";
import { actPath } from "../paths.ts";
import { ActPage, type CasePageProps } from "./case-page.tsx";

/** The fields of the form. `seen` is who had the case when the form was shown. */
export const assignFields = { to: "sagsbehandler", seen: "set" } as const;

/** Somebody takes the case, or gives it to another. */
export function AssignPage(props: CasePageProps & { readonly reader: string }) {
  const { data, problems, reader } = props;
  const { caseworker, caseworkers, record } = data;
  return (
    <ActPage {...props} title="Hvem skal have sagen?">
      <p>{caseworker === null ? "Ingen har sagen nu." : `${caseworker.name} har sagen nu.`}</p>
      <Form
        method="post"
        action={actPath(record.id, "sagsbehandler")}
        hidden={{ [assignFields.seen]: record.caseworkerId ?? "" }}
      >
        <RadioGroup
          name={assignFields.to}
          label="Sagsbehandler"
          choices={caseworkers
            .filter(({ id }) => id !== record.caseworkerId)
            .map(({ id, name }) => ({ value: id, label: id === reader ? `${name} (dig selv)` : name }))}
          problems={problems}
        />
        <ButtonRow>
          <SubmitButton>Giv sagen</SubmitButton>
        </ButtonRow>
      </Form>
    </ActPage>
  );
}
