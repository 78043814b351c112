import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { Why } from "../../../ui/why.tsx";
import { adviceFields } from "../domain/advice.ts";
import { type Fields, textOf } from "../domain/problems.ts";
import { actPath } from "../paths.ts";
import { ActPage, type CasePageProps } from "./case-page.tsx";

/** Staff write down the guidance that was given, beside what the standard names as other help. */
export function AdvicePage(props: CasePageProps & { readonly typed: Fields }) {
  const { data, problems, typed } = props;
  const { guidance, record } = data;
  const advice = guidance.alternatives.filter(({ rung }) => rung === 1);
  return (
    <ActPage {...props} title="Rådgivning og vejledning">
      <p>Vejledning kan aldrig i sig selv afslutte en ansøgning. Det kan kun borgerens eget ønske.</p>
      {advice.length > 0 && (
        <Details summary="Anden hjælp, som standarden nævner">
          <ul>
            {advice.map(({ id, sources, text }) => (
              <li key={id}>
                {text}
                <Why standard={guidance.standard} sources={sources} />
              </li>
            ))}
          </ul>
        </Details>
      )}
      <Form keep="Vejledning" method="post" action={actPath(record.id, "vejledning")}>
        <TextArea
          name={adviceFields.given}
          label="Hvilken vejledning fik borgeren?"
          value={textOf(typed, adviceFields.given)}
          problems={problems}
        />
        <RadioGroup
          name={adviceFields.wish}
          label="Hvad ønsker borgeren selv nu?"
          choices={[
            { value: "videre", label: "At sagen går videre" },
            { value: "slut", label: "At sagen slutter her", hint: "En ansøgning, der venter, trækkes tilbage" },
          ]}
          value={textOf(typed, adviceFields.wish)}
          problems={problems}
        />
        <ButtonRow>
          <SubmitButton>Gem vejledningen</SubmitButton>
        </ButtonRow>
      </Form>
    </ActPage>
  );
}
