import { SubmitButton } from "../../../ui/button.tsx";
import { type FormState, shownTag } from "../../../ui/form-state.ts";
import { Meanwhile } from "../../../ui/meanwhile.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { type Ffb, subTheme } from "../../standards/domain/ffb.ts";
import { type AssessedTheme, isBlankTheme, type ThemeWords } from "../domain/assessment.ts";
import { themeFields } from "../domain/assessment-fields.ts";
import { removeThemeField } from "../domain/assessment-press.ts";
import { levelWords } from "../domain/assessment-words.ts";
import type { AssessmentView, PaperToCite } from "../domain/case-pages.ts";
import { LevelField } from "./level-field.tsx";
import { ObservationFields, observationTexts } from "./observation-fields.tsx";
import { typedValue } from "./typed-value.ts";

interface ThemeFieldsProps {
  readonly stored: AssessedTheme;
  readonly view: AssessmentView;
  readonly form: FormState;
}

/** One sub-theme: the citizen's words, what was seen and by whom, the professional assessment, and the level where it has one. */
export function ThemeFields({ stored, view, form }: ThemeFieldsProps) {
  const { code } = stored;
  const { ffb, tags } = view;
  const known = subTheme(ffb, code);
  if (known === undefined) return null;
  const names = themeFields(code);
  const area = (name: string, value: string) => ({
    name,
    value: typedValue(form, name, value),
    optional: true as const,
  });
  return (
    <section aria-labelledby={`tema-${code}`}>
      <h3 id={`tema-${code}`}>
        {known.name} <span class="rn-note">({known.theme})</span>
      </h3>
      <div data-part={code}>
        <input type="hidden" name={names.shown} value={shownTag(form, code, names.shown, tags.get(code))} />
        {form.conflicts.includes(code) && <Meanwhile stored={wordsTexts(stored, ffb)} />}
        <TextArea
          {...area(names.citizensWords, stored.citizensWords)}
          label="Borgerens egne ord"
          rows={2}
          problems={form.problems}
        />
        <TextArea {...area(names.professionalView, stored.professionalView)} label="Din faglige vurdering" rows={3} />
        <LevelField known={known} level={stored.level} ffb={ffb} form={form} />
      </div>
      <Observations stored={stored} view={view} form={form} />
      {isBlankTheme(stored) && (
        <SubmitButton kind="tertiary" name={removeThemeField} value={code}>
          Fjern temaet<span class="sr-only"> {known.name}</span>
        </SubmitButton>
      )}
    </section>
  );
}

/** Those that are stored, those that were typed and are not, and room for a new one. */
function Observations({ stored, view, form }: ThemeFieldsProps) {
  const ids = [...new Set([...stored.observations.map(({ id }) => id), ...idsIn(form, stored.code, view)])];
  return (
    <>
      {ids.map((id, at) => (
        <ObservationFields
          key={id}
          code={stored.code}
          id={id}
          stored={stored.observations.find((observation) => observation.id === id)}
          number={at + 1}
          ffb={view.ffb}
          papers={view.papers}
          tags={view.tags}
          form={form}
        />
      ))}
    </>
  );
}

function idsIn({ typed }: FormState, code: string, { freshIds }: AssessmentView): readonly string[] {
  const before = `vist-${code}-`;
  const sent = Object.keys(typed ?? {}).flatMap((name) => (name.startsWith(before) ? [name.slice(before.length)] : []));
  return sent.length > 0 ? sent : [freshIds.get(code) ?? code];
}

/** The words of a theme as terms and texts. */
const wordsTexts = (theme: ThemeWords, ffb: Ffb): readonly { term: string; text: string }[] => [
  { term: "Borgerens egne ord", text: theme.citizensWords },
  { term: "Faglig vurdering", text: theme.professionalView },
  { term: "Niveau", text: levelWords(ffb, theme.level) },
];

/** A theme as terms and texts. */
export const storedTexts = (
  theme: AssessedTheme,
  ffb: Ffb,
  papers: readonly PaperToCite[],
): readonly { term: string; text: string }[] => [
  ...wordsTexts(theme, ffb),
  ...theme.observations.flatMap((observation) => observationTexts(observation, ffb, papers)),
];
