import { capitalised } from "../../../kernel/in-a-row.ts";
import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink, ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { CheckboxGroup, RadioGroup } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Form } from "../../../ui/form.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { Why } from "../../../ui/why.tsx";
import { asWritten } from "../../../ui/written-day.ts";
import { type CoveredSource, coveredSources } from "../domain/information-request.ts";
import { sourceInWords } from "../domain/information-source.ts";
import { requestFields } from "../domain/request-form.ts";
import { askOthersPath, newConsentPath } from "../paths.ts";
import { ConsentsFrame, type ConsentsPageProps } from "./consents-frame.tsx";

/** Where somebody outside is asked: only whom a consent that holds names. Without one, the way to ask for it. */
export function AskOthersPage(props: ConsentsPageProps) {
  const { view } = props;
  const covered = coveredSources(view.information.consents, view.today);
  return (
    <ConsentsFrame {...props} title="Spørg andre om oplysninger">
      <Why standard={view.owed.standardSlug} sources={["retssikkerhedsloven § 11 a, stk. 1"]} />
      {covered.length === 0 ? <NoConsent caseId={view.record.id} /> : <AskForm {...props} covered={covered} />}
    </ConsentsFrame>
  );
}

function NoConsent({ caseId }: { readonly caseId: string }) {
  return (
    <>
      <Alert kind="info" heading="Der er ikke noget samtykke, der gælder" quiet>
        <p>Vi må ikke hente oplysninger hos andre, før borgeren har sagt ja.</p>
      </Alert>
      <ButtonRow>
        <ButtonLink href={newConsentPath(caseId)}>Bed om samtykke</ButtonLink>
      </ButtonRow>
    </>
  );
}

function AskForm({ covered, form, view }: ConsentsPageProps & { readonly covered: readonly CoveredSource[] }) {
  const { problems, typed } = form;
  return (
    <Form
      keep="Spørgsmål til andre"
      method="post"
      action={askOthersPath(view.record.id)}
      submissionId={form.submissionId}
    >
      <p>
        Der bliver lavet et brev på papir, som skal i post. I brevet står borgerens navn og fødselsdag, og det, I
        spørger om. Fristerne i sagen løber videre, mens I venter.
      </p>
      <RadioGroup
        name={requestFields.source}
        label="Hvem skal spørges, og efter hvilket samtykke?"
        choices={covered.map(({ consent, key, source }) => ({
          value: key,
          label: capitalised(sourceInWords(source)),
          hint: `Samtykket omfatter: ${consent.information}`,
        }))}
        value={typed.text(requestFields.source)}
        problems={problems}
      />
      <TextArea
        name={requestFields.address}
        label="Adressen, som brevet skal sendes til"
        rows={3}
        value={typed.text(requestFields.address)}
        problems={problems}
      />
      <TextArea
        name={requestFields.asked}
        label="Hvad vil I vide?"
        hint="Skriv præcise spørgsmål, og kun det, sagen har brug for. En linje, der begynder med -, bliver et punkt."
        rows={5}
        value={typed.text(requestFields.asked)}
        problems={problems}
      />
      <CheckboxGroup
        name={requestFields.covered}
        label="Er det dækket af samtykket?"
        choices={[{ value: "ja", label: "Ja, jeg spørger kun om det, borgeren har sagt ja til" }]}
        values={[typed.text(requestFields.covered)]}
        problems={problems}
      />
      <DateField
        name={requestFields.answerBy}
        label="Hvornår vil I gerne have svar senest?"
        hint="Forslaget er 2 uger. Loven sætter ingen frist."
        value={form.writtenDay(requestFields.answerBy) ?? asWritten(view.proposedDay)}
        problems={problems}
      />
      <SubmitButton>Lav brevet</SubmitButton>
    </Form>
  );
}
