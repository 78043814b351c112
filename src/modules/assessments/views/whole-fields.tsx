import { Select } from "../../../ui/choice-field.tsx";
import { type FormState, shownTag } from "../../../ui/form-state.ts";
import { Meanwhile } from "../../../ui/meanwhile.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import type { Ffb } from "../../standards/domain/ffb.ts";
import type { WholeAssessment } from "../domain/assessment.ts";
import { wholeFields, wholeKey } from "../domain/assessment-fields.ts";
import { supportNeedWords } from "../domain/assessment-words.ts";
import type { Tags } from "../domain/case-pages.ts";
import { typedValue } from "./typed-value.ts";

interface WholeFieldsProps {
  readonly stored: WholeAssessment;
  readonly ffb: Ffb;
  readonly tags: Tags;
  readonly form: FormState;
}

/** The whole: the citizen's own view, hopes and dreams, resources, and the professional assessment with the need. */
export function WholeFields({ stored, ffb, tags, form }: WholeFieldsProps) {
  const area = (name: string, value: string) => ({ name, value: typedValue(form, name, value) });
  const shown = shownTag(form, wholeKey, wholeFields.shown, tags.get(wholeKey));
  return (
    <section aria-labelledby="helheden" data-part={wholeKey}>
      <h2 id="helheden">Helheden</h2>
      <input type="hidden" name={wholeFields.shown} value={shown} />
      {form.conflicts.includes(wholeKey) && <Meanwhile stored={wholeTexts(stored, ffb)} />}
      <TextArea
        {...area(wholeFields.citizensView, stored.citizensView)}
        label="Borgerens syn på situationen"
        optional
        rows={3}
      />
      <TextArea
        {...area(wholeFields.hopes, stored.hopes)}
        label="Håb og drømme, med borgerens egne ord"
        optional
        rows={3}
      />
      <TextArea {...area(wholeFields.resources, stored.resources)} label="Borgerens ressourcer" optional rows={3} />
      <TextArea
        {...area(wholeFields.professionalView, stored.professionalView)}
        label="Din samlede faglige vurdering"
        rows={5}
        problems={form.problems}
      />
      <Select
        {...area(wholeFields.supportNeed, stored.supportNeed === null ? "" : `${stored.supportNeed}`)}
        label="Støttebehov"
        optional
        empty={ffb.supportNeedNotAssessed.name}
        choices={ffb.supportNeeds.map(({ level, name }) => ({ value: `${level}`, label: `${level}: ${name}` }))}
      />
    </section>
  );
}

/** The whole as terms and texts. */
export const wholeTexts = (whole: WholeAssessment, ffb: Ffb): readonly { term: string; text: string }[] => [
  { term: "Borgerens syn på situationen", text: whole.citizensView },
  { term: "Håb og drømme", text: whole.hopes },
  { term: "Ressourcer", text: whole.resources },
  { term: "Samlet faglig vurdering", text: whole.professionalView },
  { term: "Støttebehov", text: supportNeedWords(ffb, whole.supportNeed) },
];
