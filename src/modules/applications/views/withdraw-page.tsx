import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { actPath } from "../paths.ts";
import { ActPage, type CasePageProps } from "./case-page.tsx";
import { saidField } from "./my-withdraw-page.tsx";

/** Staff write down that the citizen takes the application back. */
export function WithdrawPage(props: CasePageProps & { readonly said: string }) {
  const { data, problems, said } = props;
  return (
    <ActPage {...props} title="Træk ansøgningen tilbage">
      <p>Kun borgeren selv kan ønske det. Sagen lukkes, hvis intet andet er afgjort i den.</p>
      <Form keep="Ansøgningen trækkes tilbage" method="post" action={actPath(data.record.id, "traek-tilbage")}>
        <TextArea
          name={saidField}
          label="Hvordan og hvornår har borgeren sagt det?"
          rows={3}
          value={said}
          problems={problems}
        />
        <ButtonRow>
          <SubmitButton kind="warning">Træk ansøgningen tilbage</SubmitButton>
        </ButtonRow>
      </Form>
    </ActPage>
  );
}
