import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import { FileField } from "../../../ui/file-field.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { TextArea, TextField } from "../../../ui/text-field.tsx";
import { writtenDay } from "../../../ui/written-day.ts";
import type { Lookalike } from "../../applications/domain/met-citizen.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { personFields } from "../../applications/domain/read-person.ts";
import { citizenField } from "../../applications/domain/registration-form.ts";
import { intakePath } from "../../applications/paths.ts";
import { CaseChoice } from "../../applications/views/case-choice.tsx";
import { CitizenFacts } from "../../applications/views/citizen-facts.tsx";
import { Lookalikes, postChoices } from "../../applications/views/person-fields.tsx";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { documentTypes } from "../../documents/domain/document-type.ts";
import { type Citizen, maskedCpr } from "../../people/domain/citizen.ts";
import { consentDayField, paperField } from "../domain/paper-consent.ts";
import { type Proposal, writerWords } from "../domain/proposal.ts";
import { paperConsentPath, refusedPath, waitingProposalsPath } from "../paths.ts";

interface ConsentPageProps {
  readonly frame: Frame;
  readonly proposal: Proposal;
  /** The person, where the municipality knows them and the reader may see it. */
  readonly citizen: Citizen | null;
  readonly cases: readonly CaseRecord[];
  readonly lookalikes: readonly Lookalike[];
  readonly typed: Fields;
  readonly submissionId: string;
  readonly problems: FieldProblems;
}

/** Intake writes down that the person has said yes on paper, or no. What was written is not shown before the yes. */
export function ConsentPage(props: ConsentPageProps) {
  const { cases, citizen, frame, problems, proposal, submissionId, typed } = props;
  return (
    <Page
      title={`Venter på ja fra ${proposal.person.name}`}
      frame={frame}
      breadcrumb={[
        { text: "Modtagelse", href: intakePath },
        { text: "Venter på et ja", href: waitingProposalsPath },
      ]}
      problems={problems}
    >
      <Who proposal={proposal} />
      <h2>Har personen sagt ja på papir?</h2>
      <p>
        Så bliver det en ansøgning. Den regnes som modtaget den dag, papiret kom. Personen får kvittering, som ved andre
        ansøgninger.
      </p>
      <Form
        keep="Samtykke på papir"
        method="post"
        action={paperConsentPath(proposal.id)}
        submissionId={submissionId}
        hidden={citizen === null ? {} : { [citizenField]: citizen.id }}
        files
      >
        <DateField
          name={consentDayField}
          label="Hvilken dag kom papiret?"
          hint="Fristen regnes fra den dag"
          value={writtenDay(typed, consentDayField)}
          problems={problems}
        />
        <FileField
          name={paperField}
          label="Det underskrevne papir"
          hint={problems.length > 0 ? "Filen er ikke gemt. Vælg den igen." : "Højst 10 MB. PDF eller billede."}
          endings={endings}
          problems={problems}
        />
        {citizen === null ? <Unknown {...props} /> : <CitizenFacts citizen={citizen} />}
        <CaseChoice typed={typed} cases={cases} problems={problems} />
        <ButtonRow>
          <SubmitButton>Registrér ja, og lav kvittering</SubmitButton>
        </ButtonRow>
      </Form>
      <Details summary="Personen har sagt nej">
        <p>Så sletter vi det, der er skrevet. Den, der skrev, får ikke besked.</p>
        <Form method="post" action={refusedPath(proposal.id)}>
          <SubmitButton kind="secondary">Registrér nej</SubmitButton>
        </Form>
      </Details>
    </Page>
  );
}

const endings: readonly string[] = [...Object.values(documentTypes).map(({ ending }) => `.${ending}`), ".jpeg"];

function Who({ proposal }: { proposal: Proposal }) {
  const { person, sentOn, untilOn, writer } = proposal;
  return (
    <SummaryList
      items={[
        { term: "Til", answer: person.name },
        { term: "Født", answer: <Day day={person.bornOn} /> },
        { term: "CPR-nummer", answer: person.cprNumber === null ? "Ikke oplyst" : maskedCpr(person.cprNumber) },
        { term: "Skrevet af", answer: `${writer.name}, ${writerWords[writer.as]}` },
        { term: "Kontakt", answer: writer.contact },
        ...(sentOn === null ? [] : [{ term: "Sendt", answer: <Day day={sentOn} /> }]),
        { term: "Slettes efter", answer: <Day day={untilOn} /> },
      ]}
    />
  );
}

/** What must be known of somebody whom the municipality does not know: how they get letters. */
function Unknown({ lookalikes, problems, typed }: ConsentPageProps) {
  const text = (name: string) => ({ name, value: textOf(typed, name), problems });
  return (
    <>
      {lookalikes.length > 0 && <Lookalikes typed={typed} lookalikes={lookalikes} problems={problems} />}
      <TextArea {...text(personFields.address)} label="Adresse" hint="Én linje for hver del" optional rows={3} />
      <TextField {...text(personFields.phone)} label="Telefon" optional width={20} inputMode="tel" />
      <RadioGroup {...text(personFields.post)} label="Hvordan får personen breve?" choices={postChoices} />
    </>
  );
}
