import { Select } from "../../../ui/choice-field.tsx";
import { type FormState, shownTag } from "../../../ui/form-state.ts";
import { Meanwhile } from "../../../ui/meanwhile.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import type { Ffb } from "../../standards/domain/ffb.ts";
import { isBlankWhole, type WholeAssessment } from "../domain/assessment.ts";
import { wholeFields, wholeKey } from "../domain/assessment-fields.ts";
import { supportNeedWords } from "../domain/assessment-words.ts";
import type { AssessmentView } from "../domain/case-pages.ts";
import { EarlierBeside, type EarlierPart } from "./earlier-beside.tsx";
import type { TermText } from "./text-rows.tsx";
import { typedValue } from "./typed-value.ts";
import { WriterNote } from "./writer-note.tsx";

interface WholeFieldsProps {
  readonly stored: WholeAssessment;
  readonly view: AssessmentView;
  readonly form: FormState;
}

/** The whole: the citizen's own view, hopes and dreams, resources, and the professional assessment with the need. */
export function WholeFields({ stored, view, form }: WholeFieldsProps) {
  const { ffb, tags } = view;
  const area = (name: string, value: string) => ({ name, value: typedValue(form, name, value) });
  const shown = shownTag(form, wholeKey, wholeFields.shown, tags.get(wholeKey));
  return (
    <section aria-labelledby="helheden">
      <h2 id="helheden">Helheden</h2>
      <WriterNote view={view} part={wholeKey} />
      <EarlierBeside earlier={earlierOf(stored, view)}>
        <div data-part={wholeKey}>
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
        </div>
      </EarlierBeside>
    </section>
  );
}

function earlierOf(stored: WholeAssessment, { earlier, ffb }: AssessmentView): EarlierPart | undefined {
  const before = earlier.at(-1);
  if (!before?.finishedOn) return undefined;
  const keep = isBlankWhole(stored) ? wholeKey : undefined;
  return { on: before.finishedOn, name: "Helheden", texts: wholeTexts(before.whole, ffb), keep };
}

/** The whole as terms and texts. */
export const wholeTexts = (whole: WholeAssessment, ffb: Ffb): readonly TermText[] => [
  { term: "Borgerens syn på situationen", text: whole.citizensView },
  { term: "Håb og drømme", text: whole.hopes },
  { term: "Ressourcer", text: whole.resources },
  { term: "Samlet faglig vurdering", text: whole.professionalView },
  { term: "Støttebehov", text: supportNeedWords(ffb, whole.supportNeed) },
];
