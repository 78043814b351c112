import { Select } from "../../../ui/choice-field.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea, TextField } from "../../../ui/text-field.tsx";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import { legalBases, tasks } from "../../standards/domain/facts.ts";
import { legalBasisCitations } from "../../standards/domain/words.ts";
import { type PhraseContent, phraseOutcomes } from "../domain/phrase.ts";
import { phraseFields } from "../domain/phrase-form.ts";
import { phraseOutcomeWords } from "../domain/phrase-words.ts";

interface PhraseFieldsProps {
  readonly content: { readonly [Name in keyof PhraseContent]: string };
  readonly problems: FieldProblems;
}

/** What a phrase says, and what it is for. */
export function PhraseFields({ content, problems }: PhraseFieldsProps) {
  return (
    <>
      <TextField name={phraseFields.title} label="Titel" value={content.title} problems={problems} />
      <TextArea
        name={phraseFields.text}
        label="Begrundelsen, skrevet til borgeren"
        hint="Sæt hullerne i firkantede parenteser: [skriv, hvad borgeren selv gør]. De skal udfyldes, før afgørelsen kan træffes."
        rows={6}
        value={content.text}
        problems={problems}
      />
      <Select
        name={phraseFields.outcome}
        label="Til"
        empty="Alle beslutninger"
        choices={phraseOutcomes.map((value) => ({ value, label: phraseOutcomeWords[value] }))}
        value={content.outcome}
      />
      <Select
        name={phraseFields.legalBasis}
        label="Paragraf"
        empty="Alle paragraffer"
        choices={legalBases.map((value) => ({ value, label: legalBasisCitations[value] }))}
        value={content.legalBasis}
      />
      <Select
        name={phraseFields.task}
        label="Opgave"
        empty="Alle opgaver"
        choices={tasks.map((value) => ({ value, label: appliedTaskLabel(value) }))}
        value={content.task}
      />
      <TextField
        name={phraseFields.clause}
        label="Bestemmelse i standarden"
        hint="Dens nummer, hvis begrundelsen taler om den."
        optional
        value={content.clause}
      />
    </>
  );
}
