import { capitalised } from "../../../kernel/in-a-row.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { asWritten, type WrittenDay } from "../../../ui/written-day.ts";
import { kindWords } from "../../people/domain/mandate-words.ts";
import type { WayIn } from "../domain/acknowledgement.ts";
import { type Spokesman, saidFields, theCitizenSpoke, waysToStaff } from "../domain/said.ts";

interface SaidFieldsProps {
  /** The text of a field as it was typed; empty in a fresh form. */
  readonly text: (field: string) => string;
  /** The day as it was typed; undefined in a fresh form, which proposes today. */
  readonly day: WrittenDay | undefined;
  readonly helpers: readonly Spokesman[];
  readonly problems: FieldProblems;
  readonly today: LocalDate;
}

const ways: Readonly<Record<Exclude<WayIn, "own-pages">, string>> = {
  phone: "På telefonen",
  "in-person": "Ansigt til ansigt",
  letter: "I et brev",
  mail: "I en mail",
};

/** How something came that staff write down for the citizen: which way, which day, and who said it where it may be another. */
export function SaidFields({ day, helpers, problems, text, today }: SaidFieldsProps) {
  return (
    <>
      <RadioGroup
        name={saidFields.how}
        label="Hvordan kom det?"
        choices={waysToStaff.map((way) => ({ value: way, label: ways[way] }))}
        value={text(saidFields.how)}
        problems={problems}
      />
      <DateField
        name={saidFields.on}
        label="Hvilken dag kom det?"
        value={day ?? asWritten(today)}
        problems={problems}
      />
      {helpers.length > 0 && (
        <RadioGroup
          name={saidFields.who}
          label="Hvem sagde eller skrev det?"
          choices={[
            { value: theCitizenSpoke, label: "Borgeren" },
            ...helpers.map(({ mandateId, name, speaker }) => ({
              value: mandateId,
              label: name,
              hint: capitalised(kindWords[speaker]),
            })),
          ]}
          value={text(saidFields.who)}
          problems={problems}
        />
      )}
    </>
  );
}
