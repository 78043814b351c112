import { RadioGroup } from "../../../ui/choice-field.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { askFields as field } from "../domain/access-forms.ts";

interface AskFieldsProps {
  /** The text of a field as it was typed. */
  readonly text: (field: string) => string;
  readonly problems: FieldProblems;
  /** Who reads the form: the citizen, or staff who ask the citizen. */
  readonly audience: "citizen" | "staff";
}

/** What somebody wants to see, and how. */
export function AskFields({ audience, problems, text }: AskFieldsProps) {
  const { all, labels, some } = words[audience];
  return (
    <>
      <RadioGroup
        name={field.reach}
        label={labels.reach}
        choices={[
          { value: "all", label: all },
          { value: "some", label: some },
        ]}
        value={text(field.reach)}
        problems={problems}
      />
      <TextArea
        name={field.wish}
        label={labels.wish}
        hint="For eksempel: alt om min ansøgning i foråret, eller brevet fra min læge"
        optional
        rows={3}
        value={text(field.wish)}
        problems={problems}
      />
      <RadioGroup
        name={field.wantedAs}
        label={labels.wantedAs}
        choices={[
          { value: "screen", label: "På skærmen", hint: "Det kan også hentes som en fil" },
          { value: "paper", label: "På papir med posten" },
        ]}
        value={text(field.wantedAs)}
        problems={problems}
      />
    </>
  );
}

const words = {
  citizen: {
    all: "Hele min sag",
    some: "Noget af den",
    labels: {
      reach: "Hvad vil du se?",
      wish: "Skriv med dine egne ord, hvad du vil se",
      wantedAs: "Hvordan vil du have det?",
    },
  },
  staff: {
    all: "Hele sagen",
    some: "Noget af den",
    labels: {
      reach: "Hvad vil borgeren se?",
      wish: "Hvad vil borgeren se, med borgerens egne ord?",
      wantedAs: "Hvordan vil borgeren have det?",
    },
  },
} as const;
