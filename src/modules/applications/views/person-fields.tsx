import { Alert } from "../../../ui/alert.tsx";
import { CheckboxGroup, type Choice, RadioGroup } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { dayInWords } from "../../../ui/day-words.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea, TextField } from "../../../ui/text-field.tsx";
import { writtenDay } from "../../../ui/written-day.ts";
import { maskedCpr } from "../../people/domain/citizen.ts";
import type { Lookalike } from "../domain/met-citizen.ts";
import { type Fields, textOf, ticked } from "../domain/problems.ts";
import { protectionChoices, protectionFields } from "../domain/protection-form.ts";
import { personFields } from "../domain/read-person.ts";
import { citizenField, newOne } from "../domain/registration-form.ts";

interface PersonFieldsProps {
  readonly typed: Fields;
  /** Citizens with the same name and birthday; then intake chooses. */
  readonly lookalikes: readonly Lookalike[];
  readonly problems: FieldProblems;
}

/** Who it is about, where the citizen was not looked up: a number, or a name and a birthday. */
export function PersonFields({ lookalikes, problems, typed }: PersonFieldsProps) {
  const text = (name: string) => ({ name, value: textOf(typed, name), problems });
  return (
    <>
      <h2>Borgeren</h2>
      {lookalikes.length > 0 && <Lookalikes typed={typed} lookalikes={lookalikes} problems={problems} />}
      <TextField
        {...text(personFields.cpr)}
        label="CPR-nummer"
        hint="Lad feltet stå tomt, hvis du ikke kender det. Er borgerens navn beskyttet, findes borgeren kun på nummeret"
        optional
        width={12}
        inputMode="numeric"
      />
      <TextField {...text(personFields.name)} label="Navn" />
      <DateField
        name={personFields.bornOn}
        label="Fødselsdato"
        hint="Skal skrives, når CPR-nummeret ikke er kendt eller er et erstatningsnummer"
        value={writtenDay(typed, personFields.bornOn)}
        problems={problems}
      />
      <TextArea {...text(personFields.address)} label="Adresse" hint="Én linje for hver del" optional rows={3} />
      <CheckboxGroup
        name={protectionFields.what}
        label="Er borgeren beskyttet?"
        hint="Så gælder det et år fra i dag. Det kan ændres på sagen"
        optional
        choices={protectionChoices}
        values={ticked(typed, protectionFields.what)}
        problems={problems}
      />
      <TextField {...text(personFields.phone)} label="Telefon" optional width={20} inputMode="tel" />
      <TextField {...text(personFields.mail)} label="Mail" optional inputMode="email" />
      <RadioGroup {...text(personFields.post)} label="Hvordan får borgeren breve?" choices={postChoices} />
    </>
  );
}

/** How letters can reach a citizen. */
export const postChoices: readonly Choice[] = [
  { value: "digital", label: "Digitalt", hint: "Borgeren har MitID og Digital Post" },
  { value: "papir", label: "På papir", hint: "Borgeren er fritaget, eller det er ikke kendt" },
];

/** People with the same name and birthday: somebody must say whether it is one of them. */
export function Lookalikes({ lookalikes, problems, typed }: PersonFieldsProps) {
  const name = textOf(typed, personFields.name);
  const known = lookalikes.map(({ id, shown }) => asChoice(id, shown, name));
  return (
    <Alert kind="warning" heading="Borgeren findes måske allerede">
      <RadioGroup
        name={citizenField}
        label="Er det den samme borger?"
        choices={[...known, { value: newOne, label: "Nej, det er en anden" }]}
        value={textOf(typed, citizenField)}
        problems={problems}
      />
    </Alert>
  );
}

/** Of somebody whom the reader may not see, no more is told than what was typed. */
function asChoice(value: string, shown: Lookalike["shown"], typedName: string): Choice {
  if (!shown) return { value, label: `Det er den samme: ${typedName}` };
  const number = shown.cprNumber === null ? "ikke kendt" : maskedCpr(shown.cprNumber);
  return {
    value,
    label: `Det er den samme: ${shown.name}`,
    hint: `Født ${dayInWords(shown.bornOn)}. CPR-nummer: ${number}`,
  };
}
