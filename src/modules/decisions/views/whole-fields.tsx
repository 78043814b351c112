import { RadioGroup } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { type FormState, shownTag } from "../../../ui/form-state.ts";
import { Meanwhile } from "../../../ui/meanwhile.tsx";
import { TextArea, TextField } from "../../../ui/text-field.tsx";
import { Why } from "../../../ui/why.tsx";
import type { DraftView } from "../domain/case-pages.ts";
import type { DraftWhole } from "../domain/decision-draft.ts";
import { type WholeBlock, wholeFields, wholeKey } from "../domain/draft-form.ts";
import { blockWords } from "../domain/evidence-words.ts";
import { wholeTexts } from "./draft-texts.ts";
import { EvidenceFields } from "./evidence-fields.tsx";

interface WholeFieldsProps {
  readonly view: DraftView;
  /** What is shown in the fields: as stored, or as typed. */
  readonly whole: DraftWhole;
  readonly form: FormState;
}

/** What is said of the decision as a whole: the assessment, the three blocks of the reasons, the wish, the follow-up. */
export function WholeFields({ view, whole, form }: WholeFieldsProps) {
  const shown = shownTag(form, wholeKey, wholeFields.shown, view.tags.get(wholeKey));
  return (
    <section aria-labelledby="hele-afgoerelsen">
      <h2 id="hele-afgoerelsen">Hele afgørelsen</h2>
      <input type="hidden" name={wholeFields.shown} value={shown} />
      {form.conflicts.includes(wholeKey) && <Meanwhile stored={wholeTexts(view.content.whole)} />}
      <TextArea
        name={wholeFields.assessment}
        label="Sådan ser vi borgerens situation"
        hint="Den konkrete vurdering, skrevet til borgeren. Forslaget er dit svar under overvejelser."
        optional
        rows={4}
        value={whole.assessment}
      />
      <Rests view={view} whole={whole} block="assessment" />
      <Reasons view={view} whole={whole} form={form} />
      <Why
        standard={view.owed.standardSlug}
        sources={["forvaltningsloven § 22", "forvaltningsloven § 24", "serviceloven § 1, stk. 3"]}
      />
      <ProviderWish whole={whole} />
      <DateField
        name={wholeFields.firstFollowUp}
        label="Første opfølgning"
        hint="Lad den stå tom, så gælder standardens frist, regnet fra den dag, støtten begynder. Skriver du en tidligere dag, gælder den."
        optional
        value={whole.firstFollowUp}
      />
    </section>
  );
}

/** What the sentences of one of the texts rest on. */
function Rests({ view, whole, block }: Pick<WholeFieldsProps, "view" | "whole"> & { readonly block: WholeBlock }) {
  return (
    <EvidenceFields
      view={view}
      of={block}
      block={block}
      text={whole[block]}
      links={whole.evidence}
      name={blockWords[block]}
      isOpen={false}
    />
  );
}

function Reasons({ view, whole, form }: WholeFieldsProps) {
  return (
    <fieldset class="rn-branch">
      <legend class="form-label">Begrundelse (skal skrives, når borgeren ikke får det hele)</legend>
      <TextArea
        name={wholeFields.rules}
        label="Regler, vi har brugt"
        hint="Et forslag skrives ud fra dine valg, når feltet er tomt."
        optional
        rows={4}
        value={whole.rules}
        problems={form.problems}
      />
      <Rests view={view} whole={whole} block="rules" />
      <TextArea
        name={wholeFields.considerations}
        label="Det har vi lagt vægt på"
        optional
        rows={4}
        value={whole.considerations}
      />
      <Rests view={view} whole={whole} block="considerations" />
      <TextArea name={wholeFields.facts} label="Oplysninger, vi har brugt" optional rows={4} value={whole.facts} />
      <Rests view={view} whole={whole} block="facts" />
    </fieldset>
  );
}

function ProviderWish({ whole }: { whole: DraftWhole }) {
  const followed = whole.wishFollowed === null ? undefined : whole.wishFollowed ? "ja" : "nej";
  return (
    <fieldset class="rn-branch">
      <legend class="form-label">Ønske om, hvem der giver støtten (§ 85 a)</legend>
      <TextField name={wholeFields.wish} label="Borgeren ønsker støtte fra" optional value={whole.wish} />
      <RadioGroup
        name={wholeFields.wishFollowed}
        label="Følger I ønsket?"
        choices={[
          { value: "ja", label: "Ja" },
          { value: "nej", label: "Nej" },
        ]}
        value={followed}
      />
      <TextArea
        name={wholeFields.wishReason}
        label="Hvis nej: hvorfor ikke?"
        optional
        rows={2}
        value={whole.wishReason}
      />
    </fieldset>
  );
}
