import type { ComponentChildren } from "preact";
import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Select } from "../../../ui/choice-field.tsx";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import { AutosaveParts } from "../../../ui/island-element.ts";
import { subThemes } from "../../standards/domain/ffb.ts";
import type { Assessment } from "../domain/assessment.ts";
import { type AssessmentPart, savesItself } from "../domain/assessment-part.ts";
import { actField, acts, addThemeField } from "../domain/assessment-press.ts";
import type { AssessmentView } from "../domain/case-pages.ts";
import { partPath } from "../paths.ts";
import { AssessmentLacks } from "./assessment-lacks.tsx";
import { EnoughFactsGauge } from "./enough-facts-gauge.tsx";
import { PartMenu } from "./part-menu.tsx";
import { GroupPart, TargetPart } from "./part-pages.tsx";
import { ThemeFields } from "./theme-fields.tsx";
import { WholeFields } from "./whole-fields.tsx";

interface OpenAssessmentProps {
  readonly view: AssessmentView;
  readonly form: FormState;
  readonly assessment: Assessment;
  readonly part: AssessmentPart;
}

/** An assessment that is being written: the overview, or one part of it under the menu of all. */
export function OpenAssessment(props: OpenAssessmentProps) {
  const { view, assessment, part } = props;
  const menu = <PartMenu view={view} assessment={assessment} current={part.key} />;
  if (part.key === "overblik") return <Overview {...props} menu={menu} />;
  return (
    <>
      <Details summary="Alle dele af udredningen" class="d-print-none">
        {menu}
      </Details>
      <Form
        keep="Udredning"
        keepFor={part.key}
        savesItself={savesItself(part) ? true : undefined}
        method="post"
        action={partPath(view.record.id, part.key)}
      >
        <SubmitButton kind="secondary" name={actField} value={acts.save}>
          Gem
        </SubmitButton>
        <PartBody {...props} />
        {part.key === "alt" ? <Finish view={view} part={part.key} /> : <SaveAndGoOn />}
        {savesItself(part) && <AutosaveParts act={actField} value={acts.autosave} />}
      </Form>
    </>
  );
}

function Overview({ view, assessment, menu }: OpenAssessmentProps & { readonly menu: ComponentChildren }) {
  return (
    <>
      <h2>Dele af udredningen</h2>
      {menu}
      <EnoughFactsGauge view={view} assessment={assessment} />
      <Form method="post" action={partPath(view.record.id, "overblik")}>
        <Finish view={view} part="overblik" />
      </Form>
    </>
  );
}

function PartBody({ view, form, assessment, part }: OpenAssessmentProps) {
  if ("group" in part) return <GroupPart view={view} form={form} assessment={assessment} group={part.group} />;
  if (part.key === "helhed") return <WholeFields stored={assessment.whole} view={view} form={form} />;
  if (part.key === "maalgruppe") return <TargetPart view={view} form={form} assessment={assessment} />;
  return (
    <>
      <h2>Temaer</h2>
      {assessment.themes.map((theme) => (
        <ThemeFields key={theme.code} stored={theme} view={view} form={form} />
      ))}
      <AddTheme view={view} assessment={assessment} />
      <WholeFields stored={assessment.whole} view={view} form={form} />
      <TargetPart view={view} form={form} assessment={assessment} />
    </>
  );
}

function SaveAndGoOn() {
  return (
    <ButtonRow>
      <SubmitButton name={actField} value={acts.goOn}>
        Gem, og gå til det næste
      </SubmitButton>
      <SubmitButton kind="secondary" name={actField} value={acts.toOverview}>
        Gem, og gå til overblikket
      </SubmitButton>
    </ButtonRow>
  );
}

function Finish({ view, part }: { view: AssessmentView; part: string }) {
  return (
    <>
      <AssessmentLacks view={view} part={part} />
      <ButtonRow>
        {part === "alt" && (
          <SubmitButton name={actField} value={acts.save}>
            Gem udredningen
          </SubmitButton>
        )}
        <SubmitButton kind="secondary" name={actField} value={acts.finish}>
          {part === "alt" ? "Gem og afslut udredningen" : "Afslut udredningen"}
        </SubmitButton>
      </ButtonRow>
    </>
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
