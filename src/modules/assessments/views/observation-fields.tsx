import { formatDate } from "../../../kernel/danish-day.ts";
import { SubmitButton } from "../../../ui/button.tsx";
import { Select } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { type FormState, shownTag } from "../../../ui/form-state.ts";
import { Meanwhile } from "../../../ui/meanwhile.tsx";
import { TextArea, TextField } from "../../../ui/text-field.tsx";
import { asWritten, writtenDay } from "../../../ui/written-day.ts";
import type { Ffb } from "../../standards/domain/ffb.ts";
import type { Observation } from "../domain/assessment.ts";
import { observationFields, observationKey } from "../domain/assessment-fields.ts";
import { removeObservationField } from "../domain/assessment-press.ts";
import { informantWords } from "../domain/assessment-words.ts";
import type { PaperToCite, Tags } from "../domain/case-pages.ts";
import type { TermText } from "./text-rows.tsx";
import { typedValue } from "./typed-value.ts";

interface ObservationFieldsProps {
  readonly code: string;
  readonly id: string;
  /** Undefined for one that is not written yet. */
  readonly stored: Observation | undefined;
  /** Counted from 1 within the sub-theme. */
  readonly number: number;
  readonly ffb: Ffb;
  /** The papers of the case that an observation can stand in. */
  readonly papers: readonly PaperToCite[];
  readonly tags: Tags;
  readonly form: FormState;
}

/** One observation: what was seen or told, by whom, when, and in which paper it stands. */
export function ObservationFields(props: ObservationFieldsProps) {
  const { code, id, stored, number, ffb, papers, tags, form } = props;
  const key = observationKey(code, id);
  const names = observationFields(code, id);
  const field = (name: string, value: string) => ({
    name,
    value: typedValue(form, name, value),
    optional: true as const,
  });
  return (
    <fieldset class="rn-observation" data-part={key}>
      <legend>Observation {number}</legend>
      <input type="hidden" name={names.shown} value={shownTag(form, key, names.shown, tags.get(key))} />
      {form.conflicts.includes(key) && <Meanwhile stored={observationTexts(stored, ffb, papers)} />}
      <TextArea
        {...field(names.text, stored?.text ?? "")}
        label="Hvad er set eller fortalt?"
        rows={3}
        problems={form.problems}
      />
      <div class="rn-pair">
        <Select
          {...field(names.informant, stored?.informant ?? "")}
          label="Hvem så eller sagde det?"
          empty="Vælg"
          choices={ffb.informants.map(({ informant, name }) => ({ value: informant, label: name }))}
        />
        <TextField {...field(names.source, stored?.source ?? "")} label="Mere om kilden" />
      </div>
      <div class="rn-pair">
        <DateField
          name={names.seenOn}
          label="Hvornår?"
          optional
          value={
            form.typed?.[names.text] === undefined
              ? stored?.seenOn
                ? asWritten(stored.seenOn)
                : undefined
              : writtenDay(form.typed, names.seenOn)
          }
          problems={form.problems}
        />
        {papers.length > 0 && (
          <Select
            {...field(names.documentId, stored?.documentId ?? "")}
            label="Står i dette dokument"
            empty="Intet dokument"
            choices={papers.map((paper) => ({ value: paper.id, label: paper.title }))}
          />
        )}
      </div>
      {stored !== undefined && (
        <p>
          <SubmitButton kind="tertiary" name={removeObservationField} value={key}>
            Fjern observation {number}
          </SubmitButton>
        </p>
      )}
    </fieldset>
  );
}

/** An observation as terms and texts. */
export const observationTexts = (
  observation: Observation | undefined,
  ffb: Ffb,
  papers: readonly PaperToCite[],
): readonly TermText[] => [
  { term: "Set eller fortalt", text: observation?.text ?? "" },
  { term: "Kilde", text: observation === undefined ? "" : sourceWords(observation, ffb, papers) },
];

/** Who said it, when, and in which paper: `Udfører, kontaktpersonen, 2. marts 2026, Statusbrev`. */
export function sourceWords(observation: Observation, ffb: Ffb, papers: readonly PaperToCite[]): string {
  const { informant, source, seenOn, documentId } = observation;
  const paper = papers.find(({ id }) => id === documentId)?.title ?? "";
  return [informantWords(ffb, informant), source, seenOn === null ? "" : formatDate(seenOn), paper]
    .filter((words) => words !== "")
    .join(", ");
}
