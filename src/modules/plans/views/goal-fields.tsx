import { RadioGroup, Select } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea, TextField } from "../../../ui/text-field.tsx";
import { writtenDay } from "../../../ui/written-day.ts";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import type { AssessmentForPlan, ThemeToShow } from "../../assessments/domain/assessment-export.ts";
import { carriesLevel, type Ffb, subThemes } from "../../standards/domain/ffb.ts";
import type { Grant } from "../domain/grant.ts";
import { goalFields } from "../domain/plan-fields.ts";

interface GoalFieldsProps {
  readonly row: number;
  readonly grant: Grant;
  readonly ffb: Ffb;
  readonly assessed: AssessmentForPlan | null;
  readonly fields: Fields;
  readonly problems?: FieldProblems | undefined;
}

/** The fields of one goal. A row where nothing is written is no goal. */
export function GoalFields({ row, grant, ffb, assessed, fields, problems }: GoalFieldsProps) {
  const names = goalFields(row);
  const now = (code: string) => assessed?.themes.find((theme) => theme.code === code);
  const field = (name: string) => ({ name, value: textOf(fields, name), problems });
  return (
    <fieldset class="rn-goal">
      <legend>
        <h3>Mål {row + 1}</h3>
      </legend>
      <Select
        {...field(names.part)}
        label="Hvilken bevilget opgave er målet for?"
        empty="Ikke for en bestemt opgave"
        choices={grant.granted.map(({ id, task }) => ({ value: id, label: appliedTaskLabel(task) }))}
      />
      <TextArea {...field(names.text)} label="Målet" hint="Hvad skal borgeren kunne eller have?" rows={2} />
      <TextArea {...field(names.ownWords)} label="Målet med borgerens egne ord" rows={2} optional />
      <RadioGroup
        {...field(names.kind)}
        label="Hvad skal målet?"
        choices={ffb.goalTypes.map(({ type, name }) => ({ value: type, label: name }))}
      />
      <Select
        {...field(names.theme)}
        label="Tema"
        optional
        empty="Vælg ikke"
        choices={subThemes(ffb)
          .filter(carriesLevel)
          .map(({ code, name, theme }) => ({ value: code, label: `${theme}: ${name}${levelNow(now(code))}` }))}
      />
      <Select
        {...field(names.level)}
        label="Ønsket funktionsniveau"
        hint={levelHint(now(textOf(fields, names.theme)))}
        optional
        empty="Vælg ikke"
        choices={ffb.functionLevels.map(({ level, name }) => ({ value: String(level), label: `${level}: ${name}` }))}
      />
      <TextField {...field(names.measure)} label="Hvordan ser I, at målet er nået?" optional />
      <TextArea
        {...field(names.subGoals)}
        label="Delmål"
        hint="Aftaler borger og udfører dem senere, så skriv det her."
        rows={2}
        optional
      />
      <DateField
        name={names.by}
        label="Nået senest"
        optional
        problems={problems}
        value={writtenDay(fields, names.by)}
      />
    </fieldset>
  );
}

/** The level that a sub-theme was assessed at, after its name: `(nu 3)`. */
const levelNow = (theme: ThemeToShow | undefined): string =>
  typeof theme?.level === "number" ? ` (nu ${theme.level})` : "";

const levelHint = (theme: ThemeToShow | undefined): string | undefined =>
  theme?.levelInWords ? `Niveauet nu i udredningen: ${theme.levelInWords}.` : undefined;
