import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { CheckboxGroup } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Form } from "../../../ui/form.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { asWritten, writtenDay } from "../../../ui/written-day.ts";
import { protectionPath } from "../../cases/paths.ts";
import { ordinaryEnd } from "../../people/domain/protection.ts";
import { type Fields, textOf, ticked } from "../domain/problems.ts";
import { protectionChoices, protectionFields } from "../domain/protection-form.ts";
import { ActPage, type CasePageProps } from "./case-page.tsx";

interface ProtectionPageProps extends CasePageProps {
  /** What was typed; null where nothing has been yet, then what is known is shown. */
  readonly typed: Fields | null;
  readonly submissionId: string;
}

/** Registers that the citizen's name or address is protected, prolongs it, or ends it. */
export function ProtectionPage({ typed, submissionId, ...props }: ProtectionPageProps) {
  const { data, problems = [], today } = props;
  const { protection } = data.citizen;
  return (
    <ActPage {...props} title="Beskyttet navn og adresse">
      <p>
        Er adressen beskyttet, ser ingen den uden at bede om det, og det bliver noteret. Er navnet beskyttet, ser kun de
        ansatte, der har med sagen at gøre, det.
      </p>
      <Form keep="Beskyttelse" method="post" action={protectionPath(data.record.id)} submissionId={submissionId}>
        <CheckboxGroup
          name={protectionFields.what}
          label="Hvad er beskyttet?"
          hint="Fjern begge kryds for at ophæve beskyttelsen"
          choices={protectionChoices}
          values={typed === null ? known(protection) : ticked(typed, protectionFields.what)}
          problems={problems}
        />
        <DateField
          name={protectionFields.until}
          label="Til og med hvilken dag?"
          hint="Beskyttelse gælder normalt et år. Lad felterne stå tomme, hvis den ikke har en slutdato"
          value={
            typed === null
              ? until(protection === null ? ordinaryEnd(today) : protection.until)
              : writtenDay(typed, protectionFields.until)
          }
          problems={problems}
        />
        <TextField
          name={protectionFields.source}
          label="Hvor ved I det fra?"
          hint="For eksempel CPR eller borgeren selv. Det kommer i journalen: skriv ikke adressen"
          value={typed === null ? "" : textOf(typed, protectionFields.source)}
          problems={problems}
        />
        <ButtonRow>
          <SubmitButton>Gem</SubmitButton>
        </ButtonRow>
      </Form>
    </ActPage>
  );
}

const known = (protection: CasePageProps["data"]["citizen"]["protection"]): readonly string[] => [
  ...(protection?.address ? ["adresse"] : []),
  ...(protection?.name ? ["navn"] : []),
];

const until = (day: Parameters<typeof asWritten>[0] | null) => (day === null ? undefined : asWritten(day));
