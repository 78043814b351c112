import { SubmitButton } from "../../../ui/button.tsx";
import { Select } from "../../../ui/choice-field.tsx";
import { type FormState, shownTag } from "../../../ui/form-state.ts";
import { Meanwhile } from "../../../ui/meanwhile.tsx";
import { TextArea, TextField } from "../../../ui/text-field.tsx";
import { carriesLevel, type Ffb, type SubTheme, subTheme } from "../../standards/domain/ffb.ts";
import { type AssessedTheme, isBlankTheme } from "../domain/assessment.ts";
import { notAssessed, readAssessment, themeFields } from "../domain/assessment-form.ts";
import { informantWords, levelWords } from "../domain/assessment-words.ts";
import type { Tags } from "../domain/case-pages.ts";

interface ThemeFieldsProps {
  readonly stored: AssessedTheme;
  readonly ffb: Ffb;
  readonly tags: Tags;
  readonly form: FormState;
}

/** The button that takes a theme out again is named so; its value is the theme's code. */
export const removeField = "fjern";

/** One theme: the citizen's words, what was seen and by whom, the professional assessment, and the level where it has one. */
export function ThemeFields({ stored, ffb, tags, form }: ThemeFieldsProps) {
  const { code } = stored;
  const known = subTheme(ffb, code);
  if (known === undefined) return null;
  const names = themeFields(code);
  const typed =
    form.typed === null ? undefined : readAssessment(form.typed, ffb).themes.find((part) => part.content.code === code);
  const theme = typed?.content ?? stored;
  return (
    <section aria-labelledby={`tema-${code}`}>
      <h3 id={`tema-${code}`}>
        {known.name} <span class="rn-note">({known.theme})</span>
      </h3>
      <input type="hidden" name={names.shown} value={shownTag(form, code, names.shown, tags.get(code))} />
      {form.conflicts.includes(code) && <Meanwhile stored={storedTexts(stored, ffb)} />}
      <TextArea
        name={names.citizensWords}
        label="Borgerens egne ord"
        optional
        rows={2}
        value={theme.citizensWords}
        problems={form.problems}
      />
      <TextArea
        name={names.observation}
        label="Hvad er set eller fortalt?"
        optional
        rows={3}
        value={theme.observation}
      />
      <div class="rn-pair">
        <Select
          name={names.informant}
          label="Hvem så eller sagde det?"
          optional
          empty="Vælg"
          choices={ffb.informants.map(({ informant, name }) => ({ value: informant, label: name }))}
          value={theme.informant ?? undefined}
        />
        <TextField name={names.observationSource} label="Mere om kilden" optional value={theme.observationSource} />
      </div>
      <TextArea
        name={names.professionalView}
        label="Din faglige vurdering"
        optional
        rows={3}
        value={theme.professionalView}
      />
      <LevelField theme={theme} known={known} ffb={ffb} form={form} />
      {isBlankTheme(stored) && (
        <SubmitButton kind="tertiary" name={removeField} value={code}>
          Fjern temaet<span class="sr-only"> {known.name}</span>
        </SubmitButton>
      )}
    </section>
  );
}

interface LevelFieldProps {
  readonly theme: AssessedTheme;
  readonly known: SubTheme;
  readonly ffb: Ffb;
  readonly form: FormState;
}

/** Only activity and participation has a level. The number and its name are shown; what it means in words is not public. */
function LevelField({ theme, known, ffb, form }: LevelFieldProps) {
  if (!carriesLevel(known)) return null;
  return (
    <Select
      name={themeFields(theme.code).level}
      label="Funktionsevneniveau"
      empty="Vælg niveau"
      choices={[
        ...ffb.functionLevels.map(({ level, name }) => ({ value: `${level}`, label: `${level}: ${name}` })),
        { value: notAssessed, label: ffb.functionNotAssessed.name },
      ]}
      value={theme.level === "not-assessed" ? notAssessed : theme.level === null ? undefined : `${theme.level}`}
      problems={form.problems}
    />
  );
}

/** A theme as terms and texts. */
export const storedTexts = (theme: AssessedTheme, ffb: Ffb): readonly { term: string; text: string }[] => [
  { term: "Borgerens egne ord", text: theme.citizensWords },
  { term: "Set eller fortalt", text: theme.observation },
  { term: "Kilde", text: [informantWords(ffb, theme.informant), theme.observationSource].filter(Boolean).join(", ") },
  { term: "Faglig vurdering", text: theme.professionalView },
  { term: "Niveau", text: levelWords(ffb, theme.level) },
];
