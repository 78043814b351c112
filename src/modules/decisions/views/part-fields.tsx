import { CheckboxGroup, RadioGroup, Select } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { type FormState, shownTag } from "../../../ui/form-state.ts";
import { Meanwhile } from "../../../ui/meanwhile.tsx";
import { TextArea, TextField } from "../../../ui/text-field.tsx";
import { Why } from "../../../ui/why.tsx";
import type { AppliedTask } from "../../applications/domain/application.ts";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import { packageInWords } from "../../standards/domain/package-in-words.ts";
import type { DraftView } from "../domain/case-pages.ts";
import { type DraftPart, partOf } from "../domain/decision-draft.ts";
import { draftOutcomeWords } from "../domain/decision-words.ts";
import { basisChoices, formChoices } from "../domain/delivery-choices.ts";
import { draftOutcomes, partFields } from "../domain/draft-form.ts";
import { needsReasons } from "../domain/rule-sentences.ts";
import { partTexts } from "./draft-texts.ts";
import { EvidenceFields } from "./evidence-fields.tsx";
import { PhraseChoice } from "./phrase-choice.tsx";

interface PartFieldsProps {
  readonly view: DraftView;
  readonly task: AppliedTask;
  /** What is shown in the fields: as stored, or as typed. */
  readonly part: DraftPart;
  readonly form: FormState;
}

/** One applied task: the citizen's words, what is decided, on what terms, and why. */
export function PartFields(props: PartFieldsProps) {
  const { view, task, part, form } = props;
  const names = partFields(task.id);
  const isAgain = view.cappedAgain.some(({ taskId }) => taskId === task.id);
  return (
    <section
      class={isAgain ? "rn-question rn-part rn-part-again" : "rn-question rn-part"}
      aria-labelledby={`opgave-${task.id}`}
    >
      <h3 id={`opgave-${task.id}`}>{appliedTaskLabel(task.task)}</h3>
      {task.ownWords !== null && <blockquote class="rn-letter-quotation">{task.ownWords}</blockquote>}
      <input type="hidden" name={names.shown} value={shownTag(form, task.id, names.shown, view.tags.get(task.id))} />
      {form.conflicts.includes(task.id) && <Meanwhile stored={partTexts(partOf(view.content, task.id))} />}
      <RadioGroup
        name={names.outcome}
        label="Det beslutter vi"
        choices={draftOutcomes.map((outcome) => ({ value: outcome, label: draftOutcomeWords[outcome] }))}
        value={part.outcome ?? undefined}
        problems={form.problems}
      />
      <Select
        name={names.legalBasis}
        label="Paragraf"
        hint="Også ved et afslag: den paragraf, opgaven er vurderet efter."
        empty="Vælg paragraf"
        choices={basisChoices(view.choices)}
        value={part.legalBasis ?? undefined}
      />
      <GrantFields {...props} />
      <InsteadFields {...props} />
      <ReasonFields {...props} />
    </section>
  );
}

/** What belongs to a grant: how, how much, when, and towards what. */
function GrantFields({ view, task, part }: PartFieldsProps) {
  const names = partFields(task.id);
  const { packages } = view.choices;
  return (
    <fieldset class="rn-branch rn-if-granted">
      <legend class="form-label">Hvis den bevilges</legend>
      <Select
        name={names.deliveryForm}
        label="Sådan gives støtten"
        empty="Vælg"
        choices={formChoices(view.choices)}
        value={part.deliveryForm ?? undefined}
      />
      {packages.length > 0 && (
        <Select
          name={names.package}
          label="Pakke"
          hint="Timerne er vejledende. Den konkrete vurdering afgør dem."
          optional
          empty="Ingen pakke"
          choices={packages.map((one) => ({ value: one.slug, label: packageInWords(one) }))}
          value={part.package ?? undefined}
        />
      )}
      {packages.length > 0 && view.choices.packageSources.length > 0 && (
        <Why standard={view.owed.standardSlug} sources={view.choices.packageSources} ownSetting>
          <p>
            Pakken følger den samlede vurdering. Ændrer behovet sig, kan støtten sættes op eller ned, pakke for pakke.
          </p>
        </Why>
      )}
      <TextField
        name={names.extent}
        label="Omfang"
        hint="For eksempel: et besøg om ugen"
        optional
        value={part.extent}
      />
      <TextField
        name={names.weeklyHours}
        label="Timer om ugen"
        hint="For eksempel 2 eller 2,5. Står i brevet, og tid kan kun tælles med dem."
        optional
        inputMode="decimal"
        width={4}
        value={part.weeklyHours}
      />
      <div class="rn-pair">
        <DateField name={names.from} label="Fra" hint="Den første dag med støtte." value={part.from} />
        <DateField name={names.to} label="Til" hint="Efter § 82 b: inden 6 måneder." optional value={part.to} />
      </div>
      <CheckboxGroup
        name={names.temporary}
        label="Midlertidig"
        choices={[{ value: "ja", label: "Støtten er midlertidig, og borgeren skal have det at vide" }]}
        values={part.temporary ? ["ja"] : []}
      />
      <CheckboxGroup
        name={names.partial}
        label="Mindre end ansøgt"
        hint="Så er resten et afslag. Det skal begrundes."
        choices={[{ value: "ja", label: "Borgeren får mindre, end der er søgt om, eller mindre end nu" }]}
        values={part.partial ? ["ja"] : []}
      />
      <TextArea name={names.goals} label="Mål, ét på hver linje" optional rows={3} value={part.goals} />
      <TextArea
        name={names.departure}
        label="Hvorfor fraviger du standarden?"
        hint="Kun hvis du vælger en paragraf eller en form, som kommunens standard ikke har."
        optional
        rows={2}
        value={part.departure}
      />
    </fieldset>
  );
}

/** What belongs to a no, or to a need that is met otherwise. */
function InsteadFields({ view, task, part }: PartFieldsProps) {
  const names = partFields(task.id);
  const { exclusions } = view.choices;
  const chosen = exclusions.find(({ id }) => id === part.exclusion);
  return (
    <fieldset class="rn-branch rn-if-not">
      <legend class="form-label">Hvis den ikke bevilges</legend>
      <TextArea name={names.metBy} label="Det dækker behovet i stedet" optional rows={2} value={part.metBy} />
      {exclusions.length > 0 && (
        <Select
          name={names.exclusion}
          label="Det nævner standarden som noget, støtten ikke dækker"
          hint="Kan være én af grundene. Den kan aldrig stå alene: skriv også, hvad der gælder for netop denne borger."
          optional
          empty="Ikke en af grundene"
          choices={exclusions.map(({ id, text }) => ({ value: id, label: `${id}: ${text}` }))}
          value={part.exclusion ?? undefined}
        />
      )}
      {chosen !== undefined && (
        <Why standard={view.owed.standardSlug} sources={chosen.sources} section={chosen.section}>
          <p>{chosen.text}</p>
          {chosen.instead !== null && <p>I stedet: {chosen.instead}</p>}
        </Why>
      )}
    </fieldset>
  );
}

/** Why the citizen does not get what was applied for, and what in the case that rests on. */
function ReasonFields({ view, task, part }: PartFieldsProps) {
  const names = partFields(task.id);
  return (
    <fieldset class="rn-branch rn-if-reasons">
      <legend class="form-label">Begrundelse for opgaven</legend>
      <TextArea
        name={names.reasons}
        label="Hvorfor, ud fra netop denne borgers situation?"
        hint="Hvad kan og gør borgeren selv? Hvad hjælper allerede? Skriv til borgeren: »du«."
        optional
        rows={4}
        value={part.reasons}
      />
      <PhraseChoice phrases={view.phrases} task={task} part={part} />
      <EvidenceFields
        view={view}
        of={task.id}
        block="reasons"
        text={part.reasons}
        links={part.evidence}
        name="begrundelsen"
        isOpen={needsReasons(part)}
      />
    </fieldset>
  );
}
