import { capitalised } from "../../../kernel/in-a-row.ts";
import { SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup, Select } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import { TextArea, TextField } from "../../../ui/text-field.tsx";
import { Why } from "../../../ui/why.tsx";
import { consentBeginnings, consentFields, sourceFields, sourceRows } from "../domain/consent-form.ts";
import { sourceKinds, sourceWords } from "../domain/information-source.ts";
import { newConsentPath } from "../paths.ts";
import { AnsweringFields } from "./answering-fields.tsx";
import { type ConsentForm, ConsentsFrame, type ConsentsPageProps } from "./consents-frame.tsx";

/** Where the citizen is asked for a consent, or one is written down as it was given. */
export function NewConsentPage(props: ConsentsPageProps) {
  const { form, view } = props;
  const rows = Array.from({ length: sourceRows }, (_, row) => row);
  const isMore = rows.slice(1).some((row) => form.typed.text(sourceFields(row).kind) !== "");
  return (
    <ConsentsFrame {...props} title="Nyt samtykke">
      <p>
        Et samtykke gælder bestemte oplysninger hos bestemte steder til et bestemt formål. Bed kun om det, sagen har
        brug for.
      </p>
      <Why
        standard={view.owed.standardSlug}
        sources={["retssikkerhedsloven § 10", "retssikkerhedsloven § 11 a, stk. 1", "retssikkerhedsloven § 11 b"]}
      />
      <Form keep="Samtykke" method="post" action={newConsentPath(view.record.id)} submissionId={form.submissionId}>
        <SourceRow row={0} form={form} />
        <Details summary="Flere, der skal spørges" open={isMore}>
          {rows.slice(1).map((row) => (
            <SourceRow key={row} row={row} form={form} />
          ))}
        </Details>
        <ScopeFields form={form} />
        <BeginningFields {...props} />
        <SubmitButton>Gem</SubmitButton>
      </Form>
    </ConsentsFrame>
  );
}

interface RowProps {
  readonly row: number;
  readonly form: ConsentForm;
}

function SourceRow({ form, row }: RowProps) {
  const names = sourceFields(row);
  const optional = row > 0 ? { optional: true as const } : {};
  return (
    <>
      <Select
        name={names.kind}
        label={row === 0 ? "Hvem skal spørges?" : `Hvem skal spørges? (nummer ${row + 1})`}
        {...optional}
        empty="Vælg"
        choices={sourceKinds.map((value) => ({ value, label: capitalised(sourceWords[value]) }))}
        value={form.typed.text(names.kind)}
        problems={form.problems}
      />
      <TextField
        name={names.name}
        label={row === 0 ? "Navn på stedet eller personen" : `Navn (nummer ${row + 1})`}
        optional
        {...(row === 0 && { hint: "For eksempel: Lægehuset Torvet. En pårørende skal nævnes ved navn." })}
        value={form.typed.text(names.name)}
        problems={form.problems}
      />
    </>
  );
}

function ScopeFields({ form }: { readonly form: ConsentForm }) {
  return (
    <>
      <TextArea
        name={consentFields.information}
        label="Hvilke oplysninger?"
        hint="Skriv det, så borgeren kan forstå det. For eksempel: hvad du fejler, og hvad det betyder i din hverdag."
        rows={3}
        value={form.typed.text(consentFields.information)}
        problems={form.problems}
      />
      <TextArea
        name={consentFields.purpose}
        label="Hvad skal oplysningerne bruges til?"
        rows={2}
        value={form.typed.text(consentFields.purpose)}
        problems={form.problems}
      />
      <DateField
        name={consentFields.until}
        label="Hvor længe skal det gælde?"
        optional
        hint="Sidste dag. Lad felterne stå tomme, hvis det skal gælde, til borgeren trækker det tilbage."
        value={form.writtenDay(consentFields.until)}
        problems={form.problems}
      />
    </>
  );
}

function BeginningFields({ form, view }: ConsentsPageProps) {
  const chosen = form.typed.text(consentFields.way);
  const { digital } = view.citizen;
  return (
    <>
      <RadioGroup
        name={consentFields.way}
        label="Hvordan kommer samtykket i stand?"
        choices={[
          {
            value: consentBeginnings.letter,
            label: "Send borgeren et brev og bed om det",
            hint: digital
              ? "Borgeren kan svare på sine egne sider."
              : "Brevet skal printes. Borgeren svarer på papiret.",
          },
          { value: consentBeginnings.written, label: "Borgeren har givet det skriftligt" },
          { value: consentBeginnings.spoken, label: "Borgeren har givet det mundtligt" },
        ]}
        value={chosen}
        problems={form.problems}
      />
      <Details
        summary="Samtykket er givet: hvornår og hvordan"
        open={chosen === consentBeginnings.written || chosen === consentBeginnings.spoken}
      >
        <p class="rn-note">Udfyldes kun, når borgeren allerede har sagt ja.</p>
        <AnsweringFields form={form} view={view} dayLabel="Hvilken dag blev det givet?" />
      </Details>
    </>
  );
}
