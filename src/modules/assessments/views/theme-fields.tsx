import { SubmitButton } from "../../../ui/button.tsx";
import { type FormState, shownTag } from "../../../ui/form-state.ts";
import { Meanwhile } from "../../../ui/meanwhile.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { carriesLevel, type Ffb, type SubTheme, subTheme } from "../../standards/domain/ffb.ts";
import { type AssessedTheme, isBlankTheme, type ThemeWords } from "../domain/assessment.ts";
import { themeFields } from "../domain/assessment-fields.ts";
import { removeThemeField } from "../domain/assessment-press.ts";
import { levelWords } from "../domain/assessment-words.ts";
import type { AssessmentView, PaperToCite } from "../domain/case-pages.ts";
import { levelChangeWords } from "../domain/level-change.ts";
import { EarlierBeside, type EarlierPart } from "./earlier-beside.tsx";
import { LevelField } from "./level-field.tsx";
import { LevelOverTime } from "./level-over-time.tsx";
import { Observations, observationRows } from "./observations.tsx";
import type { TermText } from "./text-rows.tsx";
import { typedValue } from "./typed-value.ts";
import { WriterNote } from "./writer-note.tsx";

interface ThemeFieldsProps {
  readonly stored: AssessedTheme;
  readonly view: AssessmentView;
  readonly form: FormState;
}

/** One sub-theme under its name: what is written of it now, and beside it what the assessment before says. */
export function ThemeFields(props: ThemeFieldsProps) {
  const { code } = props.stored;
  const known = subTheme(props.view.ffb, code);
  if (known === undefined) return null;
  return (
    <section aria-labelledby={`tema-${code}`}>
      <h3 id={`tema-${code}`}>
        {known.name} <span class="rn-note">({known.theme})</span>
      </h3>
      <ThemeBody {...props} known={known} />
    </section>
  );
}

/** The same without the heading. */
export function ThemeBody({ stored, view, form, known }: ThemeFieldsProps & { readonly known: SubTheme }) {
  const all = [...view.earlier, ...(view.assessment ? [view.assessment] : [])];
  const isOpened = view.assessment?.themes.some(({ code }) => code === stored.code);
  return (
    <>
      <WriterNote view={view} part={stored.code} />
      <EarlierBeside earlier={earlierOf(stored, view, known)}>
        <Words stored={stored} view={view} form={form} known={known} />
        <Observations stored={stored} view={view} form={form} />
      </EarlierBeside>
      <LevelOverTime known={known} assessments={all} ffb={view.ffb} />
      {isOpened && isBlankTheme(stored) && (
        <p>
          <SubmitButton kind="tertiary" name={removeThemeField} value={stored.code}>
            Fjern temaet<span class="sr-only"> {known.name}</span>
          </SubmitButton>
        </p>
      )}
    </>
  );
}

/** The citizen's words, the professional assessment, and the level where it has one. */
function Words({ stored, view, form, known }: ThemeFieldsProps & { readonly known: SubTheme }) {
  const { code } = stored;
  const { ffb, tags } = view;
  const names = themeFields(code);
  const area = (name: string, value: string) => ({
    name,
    value: typedValue(form, name, value),
    optional: true as const,
  });
  return (
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
  );
}

/** What the assessment before says of the sub-theme; undefined where it says nothing. */
function earlierOf(stored: AssessedTheme, view: AssessmentView, known: SubTheme): EarlierPart | undefined {
  const before = view.earlier.findLast(({ themes }) => themes.some(({ code }) => code === stored.code));
  const theme = before?.themes.find(({ code }) => code === stored.code);
  if (!before?.finishedOn || theme === undefined) return undefined;
  const isLast = before === view.earlier.at(-1);
  return {
    on: before.finishedOn,
    name: known.name,
    texts: storedTexts(theme, view.ffb, view.papers),
    change: carriesLevel(known) ? levelChangeWords(theme.level, stored.level) : undefined,
    keep: isLast && isBlankTheme(stored) ? stored.code : undefined,
  };
}

/** The words of a theme as terms and texts; a level stands only where there is one. */
export const wordsTexts = (theme: ThemeWords, ffb: Ffb): readonly TermText[] => [
  { term: "Borgerens egne ord", text: theme.citizensWords },
  { term: "Faglig vurdering", text: theme.professionalView },
  { term: "Niveau", text: theme.level === null ? "" : levelWords(ffb, theme.level) },
];

/** A theme as terms and texts. */
export const storedTexts = (theme: AssessedTheme, ffb: Ffb, papers: readonly PaperToCite[]): readonly TermText[] => [
  ...wordsTexts(theme, ffb),
  ...observationRows(theme.observations, ffb, papers),
];
