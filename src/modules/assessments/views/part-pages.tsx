import { Details } from "../../../ui/details.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import { Tag } from "../../../ui/tag.tsx";
import { Why } from "../../../ui/why.tsx";
import { carriesLevel, type SubTheme } from "../../standards/domain/ffb.ts";
import type { ThemeGroup } from "../../standards/domain/theme-groups.ts";
import { type AssessedTheme, type Assessment, isBlankTheme } from "../domain/assessment.ts";
import { levelWords } from "../domain/assessment-words.ts";
import type { AssessmentView } from "../domain/case-pages.ts";
import { storedTheme } from "../domain/settle-assessment.ts";
import { TargetGroupFields } from "./target-group-fields.tsx";
import { TargetQuestions } from "./target-questions.tsx";
import { ThemeBody } from "./theme-fields.tsx";

interface PartProps {
  readonly view: AssessmentView;
  readonly form: FormState;
  readonly assessment: Assessment;
}

/** A group of themes: each sub-theme folds to a line; what is written, waits or needs a look stands open. */
export function GroupPart({ view, form, assessment, group }: PartProps & { readonly group: ThemeGroup }) {
  return (
    <>
      <h2>{group.name}</h2>
      <GroupSource view={view} group={group} />
      {group.subThemes.map((known) => (
        <FoldedTheme key={known.code} view={view} form={form} assessment={assessment} known={known} group={group} />
      ))}
    </>
  );
}

/** Where the name of the theme comes from, and what FFB calls what it covers. */
function GroupSource({ view, group }: { view: AssessmentView; group: ThemeGroup }) {
  const names = [...new Set(group.subThemes.map(({ theme }) => theme))].join(", ");
  if (!group.isOwn) return null;
  return (
    <>
      <p class="rn-note">Temaet følger kommunens standard. I FFB hører undertemaerne til: {names}.</p>
      <Why standard={view.owed.standardSlug} sources={view.themeClauses} ownSetting summary="Hvorfor de her temaer?">
        <p>Standarden nævner temaerne. Kommunen har selv bestemt, hvilke undertemaer i FFB de dækker.</p>
      </Why>
    </>
  );
}

interface FoldedThemeProps extends PartProps {
  readonly known: SubTheme;
  readonly group: ThemeGroup;
}

function FoldedTheme({ view, form, assessment, known, group }: FoldedThemeProps) {
  const stored = storedTheme(assessment, known.code);
  const isOpened = assessment.themes.some(({ code }) => code === known.code);
  return (
    <section aria-labelledby={`tema-${known.code}`} class="rn-sub-theme">
      <Details
        summary={
          <>
            <h3 id={`tema-${known.code}`}>
              {known.name} {group.name !== known.theme && <span class="rn-note">({known.theme})</span>}
            </h3>{" "}
            <Standing stored={stored} known={known} isOpened={isOpened} view={view} />
          </>
        }
        open={isOpened || needsALook(form, known.code)}
      >
        <ThemeBody stored={stored} view={view} form={form} known={known} />
      </Details>
    </section>
  );
}

interface StandingProps {
  readonly stored: AssessedTheme;
  readonly known: SubTheme;
  readonly isOpened: boolean;
  readonly view: AssessmentView;
}

function Standing({ stored, known, isOpened, view }: StandingProps) {
  if (isBlankTheme(stored)) return isOpened ? <Tag kind="info">Venter</Tag> : null;
  return <Tag kind="success">{carriesLevel(known) ? `Niveau ${levelWords(view.ffb, stored.level)}` : "Beskrevet"}</Tag>;
}

/** Whether something is typed and not saved about the sub-theme, or stands in somebody's way. */
function needsALook({ typed, problems, conflicts }: FormState, code: string): boolean {
  if (conflicts.some((key) => key.startsWith(code)) || problems.some(({ field }) => field.includes(code))) return true;
  return Object.entries(typed ?? {}).some(
    ([name, value]) => name.includes(code) && !name.startsWith("vist-") && value !== "",
  );
}

/** The target groups of FFB, then the findings that law and standard ask for. */
export function TargetPart({ view, form, assessment }: PartProps) {
  return (
    <>
      <h2>Målgruppe</h2>
      <TargetGroupFields stored={assessment.targets} view={view} form={form} />
      <TargetQuestions view={view} form={form} />
    </>
  );
}
