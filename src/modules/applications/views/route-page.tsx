import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { Form } from "../../../ui/form.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { Why } from "../../../ui/why.tsx";
import { type Fields, textOf } from "../domain/problems.ts";
import { actPath } from "../paths.ts";
import { ActPage, type CasePageProps } from "./case-page.tsx";

/** The fields of the form. */
export const routeFields = { unit: "enhed", reason: "begrundelse" } as const;

/** Staff move the case to another unit, with the reason; what the standard says stands beside it. */
export function RoutePage(props: CasePageProps & { readonly typed: Fields }) {
  const { data, problems, typed } = props;
  const { guidance, record, standard } = data;
  return (
    <ActPage {...props} title="Flyt sagen til en anden enhed">
      <p>Efter standarden hører sagen til {guidance.route.name}.</p>
      <Why standard={guidance.standard} sources={guidance.route.sources} ownSetting={guidance.route.ownSetting} />
      <Form keep="Flytning til en anden enhed" method="post" action={actPath(record.id, "enhed")}>
        <RadioGroup
          name={routeFields.unit}
          label="Hvor skal sagen hen?"
          choices={standard.units.map(({ name, slug }) => ({
            value: slug,
            label: name,
            hint: slug === record.unit ? "Her er sagen nu" : undefined,
          }))}
          value={textOf(typed, routeFields.unit)}
          problems={problems}
        />
        <TextArea
          name={routeFields.reason}
          label="Hvorfor flytter sagen?"
          rows={3}
          value={textOf(typed, routeFields.reason)}
          problems={problems}
        />
        <ButtonRow>
          <SubmitButton>Flyt sagen</SubmitButton>
        </ButtonRow>
      </Form>
    </ActPage>
  );
}
