import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink, ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Select } from "../../../ui/choice-field.tsx";
import { Day } from "../../../ui/day.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { consentsPath } from "../../cases/paths.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import { subTheme, subThemes } from "../../standards/domain/ffb.ts";
import type { Assessment } from "../domain/assessment.ts";
import { actField, acts, addThemeField } from "../domain/assessment-press.ts";
import type { AssessmentView } from "../domain/case-pages.ts";
import { assessmentPath, considerationsPath, startAssessmentPath } from "../paths.ts";
import { ApplicationWords } from "./application-words.tsx";
import { AssessmentLacks } from "./assessment-lacks.tsx";
import { TargetGroupFields, targetTexts } from "./target-group-fields.tsx";
import { TargetQuestions } from "./target-questions.tsx";
import { storedTexts, ThemeFields } from "./theme-fields.tsx";
import { WholeFields, wholeTexts } from "./whole-fields.tsx";

interface AssessmentPageProps {
  readonly frame: Frame;
  readonly view: AssessmentView;
  readonly form: FormState;
  /** Why an act was refused. */
  readonly refusal?: string | undefined;
}

/** The assessment: theme by theme with the citizen's words beside, then the whole, then the findings about the target group. */
export function AssessmentPage({ frame, view, form, refusal }: AssessmentPageProps) {
  const { assessment, applications } = view;
  return (
    <CaseWorkPage
      view={view}
      frame={frame}
      title="Udredning"
      step="assessment"
      problems={form.problems}
      refusal={refusal}
      beside={<ApplicationWords applications={applications} />}
    >
      <p>
        <Link href={consentsPath(view.record.id)}>Samtykker og oplysninger fra andre</Link>
      </p>
      {assessment === undefined || assessment.finishedOn !== null ? <Start view={view} /> : null}
      {assessment === undefined ? null : assessment.finishedOn === null ? (
        <OpenAssessment view={view} form={form} assessment={assessment} />
      ) : (
        <FinishedAssessment view={view} assessment={assessment} />
      )}
    </CaseWorkPage>
  );
}

function Start({ view }: { view: AssessmentView }) {
  const isFirst = view.assessment === undefined;
  return (
    <Form method="post" action={startAssessmentPath(view.record.id)}>
      {isFirst && <p>Udredningen begynder med de temaer, som borgeren har søgt om. Du kan tilføje flere.</p>}
      <SubmitButton kind={isFirst ? "primary" : "secondary"}>
        {isFirst ? "Begynd udredningen" : "Udred igen"}
      </SubmitButton>
    </Form>
  );
}

interface OpenAssessmentProps {
  readonly view: AssessmentView;
  readonly form: FormState;
  readonly assessment: Assessment;
}

function OpenAssessment({ view, form, assessment }: OpenAssessmentProps) {
  const { ffb, tags, questions } = view;
  return (
    <Form keep="Udredning" method="post" action={assessmentPath(view.record.id)}>
      <SubmitButton kind="secondary" name={actField} value={acts.save}>
        Gem
      </SubmitButton>
      <h2>Temaer</h2>
      {assessment.themes.map((theme) => (
        <ThemeFields key={theme.code} stored={theme} view={view} form={form} />
      ))}
      <AddTheme view={view} assessment={assessment} />
      <WholeFields stored={assessment.whole} ffb={ffb} tags={tags} form={form} />
      <h2>Målgruppe</h2>
      <TargetGroupFields stored={assessment.targets} ffb={ffb} tags={tags} form={form} />
      <TargetQuestions view={view} form={form} />
      <AssessmentLacks lacks={view.lacks} ffb={ffb} questions={questions} />
      <ButtonRow>
        <SubmitButton name={actField} value={acts.save}>
          Gem udredningen
        </SubmitButton>
        <SubmitButton kind="secondary" name={actField} value={acts.finish}>
          Gem og afslut udredningen
        </SubmitButton>
      </ButtonRow>
    </Form>
  );
}

function AddTheme({ view, assessment }: { view: AssessmentView; assessment: Assessment }) {
  const there = new Set(assessment.themes.map(({ code }) => code));
  const choices = subThemes(view.ffb)
    .filter(({ code }) => !there.has(code))
    .map(({ code, name, theme }) => ({ value: code, label: `${theme}: ${name}` }));
  return (
    <section class="rn-apart" aria-label="Tilføj et tema">
      <Select name={addThemeField} label="Tilføj et tema" optional empty="Vælg tema" choices={choices} />
      <SubmitButton kind="secondary" name={actField} value={acts.addTheme}>
        Gem og tilføj temaet
      </SubmitButton>
    </section>
  );
}

function FinishedAssessment({ view, assessment }: { view: AssessmentView; assessment: Assessment }) {
  const { ffb } = view;
  const rows = (texts: readonly { term: string; text: string }[]) =>
    texts.filter(({ text }) => text !== "").map(({ term, text }) => ({ term, answer: text }));
  return (
    <>
      {assessment.finishedOn !== null && (
        <Alert kind="success">
          <p>
            Udredningen blev afsluttet <Day day={assessment.finishedOn} />.
          </p>
        </Alert>
      )}
      <ButtonRow>
        <ButtonLink href={considerationsPath(view.record.id)}>Videre til overvejelser</ButtonLink>
      </ButtonRow>
      <h2>Helheden</h2>
      <SummaryList items={rows(wholeTexts(assessment.whole, ffb))} />
      <SummaryList items={rows(targetTexts(assessment.targets, ffb))} />
      {assessment.themes.map((theme) => (
        <section key={theme.code}>
          <h3>{subTheme(ffb, theme.code)?.name}</h3>
          <SummaryList items={rows(storedTexts(theme, ffb, view.papers))} />
        </section>
      ))}
    </>
  );
}
