import { Select } from "../../../ui/choice-field.tsx";
import { type FormState, shownTag } from "../../../ui/form-state.ts";
import { Meanwhile } from "../../../ui/meanwhile.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import type { Ffb } from "../../standards/domain/ffb.ts";
import type { WholeAssessment } from "../domain/assessment.ts";
import { readAssessment, wholeFields, wholeKey } from "../domain/assessment-form.ts";
import { supportNeedWords } from "../domain/assessment-words.ts";
import type { Tags } from "../domain/case-pages.ts";

interface WholeFieldsProps {
  readonly stored: WholeAssessment;
  readonly ffb: Ffb;
  readonly tags: Tags;
  readonly form: FormState;
}

/** The whole: the citizen's own view, hopes and dreams, resources, and the professional assessment with the need. */
export function WholeFields({ stored, ffb, tags, form }: WholeFieldsProps) {
  const whole = form.typed === null ? stored : readAssessment(form.typed, ffb).whole.content;
  const shown = shownTag(form, wholeKey, wholeFields.shown, tags.get(wholeKey));
  return (
    <section aria-labelledby="helheden">
      <h2 id="helheden">Helheden</h2>
      <input type="hidden" name={wholeFields.shown} value={shown} />
      {form.conflicts.includes(wholeKey) && <Meanwhile stored={wholeTexts(stored, ffb)} />}
      <TextArea
        name={wholeFields.citizensView}
        label="Borgerens syn på situationen"
        optional
        rows={3}
        value={whole.citizensView}
      />
      <TextArea
        name={wholeFields.hopes}
        label="Håb og drømme, med borgerens egne ord"
        optional
        rows={3}
        value={whole.hopes}
      />
      <TextArea name={wholeFields.resources} label="Borgerens ressourcer" optional rows={3} value={whole.resources} />
      <TextArea
        name={wholeFields.professionalView}
        label="Din samlede faglige vurdering"
        rows={5}
        value={whole.professionalView}
        problems={form.problems}
      />
      <Select
        name={wholeFields.supportNeed}
        label="Støttebehov"
        optional
        empty={ffb.supportNeedNotAssessed.name}
        choices={ffb.supportNeeds.map(({ level, name }) => ({ value: `${level}`, label: `${level}: ${name}` }))}
        value={whole.supportNeed === null ? undefined : `${whole.supportNeed}`}
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
