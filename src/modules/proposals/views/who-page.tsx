import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { writtenDay } from "../../../ui/written-day.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { personFields } from "../../applications/domain/read-person.ts";
import { writerKinds, writerWords } from "../domain/proposal.ts";
import { writerFields } from "../domain/proposal-form.ts";

interface WhoPageProps {
  readonly frame: Frame;
  readonly action: string;
  readonly back: { readonly text: string; readonly href: string };
  /** The name by which the other sees the writer. */
  readonly writerName: string;
  readonly typed: Fields;
  readonly submissionId: string;
  readonly problems: FieldProblems;
}

/** Who it is for, and who writes. Nothing is looked up, and the page says so. */
export function WhoPage({ action, back, frame, problems, submissionId, typed, writerName }: WhoPageProps) {
  const text = (name: string) => ({ name, value: textOf(typed, name), problems });
  return (
    <Page title="Hvem søger du for?" frame={frame} back={back} problems={problems}>
      <p class="rn-lead">Vi slår ikke personen op. Du får ikke noget at vide om, hvad kommunen ved.</p>
      <Form keep="Ansøgning for en anden" method="post" action={action} submissionId={submissionId}>
        <TextField {...text(personFields.name)} label="Personens navn" />
        <TextField
          {...text(personFields.cpr)}
          label="Personens CPR-nummer"
          hint="Med nummeret kan personen selv læse og sende. Kender du det ikke, skal personen sige ja på papir."
          optional
          width={12}
          inputMode="numeric"
        />
        <DateField
          name={personFields.bornOn}
          label="Personens fødselsdag"
          hint="Skal skrives, når du ikke kender CPR-nummeret, eller når det er et erstatningsnummer"
          value={writtenDay(typed, personFields.bornOn)}
          problems={problems}
        />
        <RadioGroup
          {...text(writerFields.as)}
          label="Hvem er du?"
          hint={`Personen ser, at det er dig, der har skrevet: ${writerName}.`}
          choices={writerKinds.map((value) => ({ value, label: capital(writerWords[value]) }))}
        />
        <TextField {...text(writerFields.contact)} label="Hvordan får vi fat i dig?" hint="Skriv telefon eller mail." />
        <ButtonRow>
          <SubmitButton>Fortsæt</SubmitButton>
        </ButtonRow>
      </Form>
    </Page>
  );
}

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
