import { RadioGroup } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea, TextField } from "../../../ui/text-field.tsx";
import { writtenDay } from "../../../ui/written-day.ts";
import { applicants } from "../../standards/domain/facts.ts";
import { consents } from "../domain/application.ts";
import { applicantWords, channelWords, consentWords } from "../domain/application-words.ts";
import { type Fields, textOf } from "../domain/problems.ts";
import { registrationFields as field, offlineChannels } from "../domain/registration.ts";
import { yesNoChoices } from "./choices.ts";
import { TaskChoices } from "./task-choices.tsx";

interface RegistrationFieldsProps {
  readonly typed: Fields;
  readonly problems: FieldProblems;
}

/** What intake writes down of an application. Only when, how, from whom and one task must be answered. */
export function RegistrationFields({ problems, typed }: RegistrationFieldsProps) {
  const text = (name: string) => ({ name, value: textOf(typed, name), problems });
  return (
    <>
      <h2>Ansøgningen</h2>
      <ReceivedOn typed={typed} problems={problems} label="Hvilken dag kom ansøgningen?" />
      <RadioGroup
        {...text(field.channel)}
        label="Hvordan kom den?"
        choices={offlineChannels.map((value) => ({ value, label: channelWords[value] }))}
      />
      <RadioGroup
        {...text(field.appliedBy)}
        label="Hvem søger?"
        choices={applicants.map((value) => ({ value, label: applicantWords[value] }))}
      />
      <OnBehalf typed={typed} problems={problems} />
      <h2>Hvad søges der om?</h2>
      <TaskChoices typed={typed} problems={problems} />
      <TextArea {...text(field.ownWords)} label="Med borgerens egne ord" optional />
      <TextArea {...text(field.everydayLife)} label="Hvordan er hverdagen nu?" optional rows={3} />
      <TextArea {...text(field.tried)} label="Hvad er prøvet, og hvilken hjælp er der nu?" optional rows={3} />
      <TextArea {...text(field.wishes)} label="Borgerens ønsker" optional rows={3} />
      <TextField {...text(field.helper)} label="Hvem hjælper borgeren med sagen?" optional />
      <TextField {...text(field.contactWish)} label="Hvordan vil borgeren helst kontaktes?" optional />
      <h2>Oplysninger, der kan ændre vejen i sagen</h2>
      <p>Spring over det, der ikke er kendt.</p>
      <RadioGroup {...text(field.acute)} label="Haster det?" optional choices={yesNoChoices} />
      <TextField {...text(field.acuteNote)} label="Hvorfor haster det?" optional />
      <RadioGroup
        {...text(field.homeless)}
        label="Er borgeren uden bolig eller ved at miste den?"
        optional
        choices={yesNoChoices}
      />
      <RadioGroup
        {...text(field.earlyPension)}
        label="Er borgeren tilkendt førtidspension?"
        optional
        choices={yesNoChoices}
      />
    </>
  );
}

/** The day that something came to intake: today or earlier. */
export function ReceivedOn({ label, problems, typed }: RegistrationFieldsProps & { label: string }) {
  return (
    <DateField
      name={field.receivedOn}
      label={label}
      hint="Fristen regnes fra den dag"
      value={writtenDay(typed, field.receivedOn)}
      problems={problems}
    />
  );
}

function OnBehalf({ problems, typed }: RegistrationFieldsProps) {
  const text = (name: string) => ({ name, value: textOf(typed, name), problems });
  return (
    <div class="rn-on-behalf">
      <h3>Hvis det ikke er borgeren selv</h3>
      <TextField {...text(field.applicantName)} label="Navn på den, der søger" optional />
      <TextField {...text(field.applicantContact)} label="Hvordan vi får fat i dem" optional />
      <RadioGroup
        {...text(field.consent)}
        label="Har borgeren sagt ja til, at de søger?"
        hint="Ansøgningen modtages, hvad end svaret er"
        choices={consents.map((value) => ({ value, label: consentWords[value] }))}
      />
      <TextField {...text(field.consentNote)} label="Hvordan ved vi det?" optional />
    </div>
  );
}
