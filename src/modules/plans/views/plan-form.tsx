import { Alert } from "../../../ui/alert.tsx";
import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { CheckboxGroup } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { Why } from "../../../ui/why.tsx";
import { writtenDay } from "../../../ui/written-day.ts";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import { type Fields, textOf, ticked } from "../../applications/domain/problems.ts";
import type { AssessmentForPlan } from "../../assessments/domain/assessment-export.ts";
import type { Ffb } from "../../standards/domain/ffb.ts";
import type { Guidance, RuleItem } from "../../standards/domain/guidance-items.ts";
import type { Grant } from "../domain/grant.ts";
import { goalPerTaskRules } from "../domain/offer-plan.ts";
import { goalFields, goalRowsIn, mostGoals, planFields } from "../domain/plan-fields.ts";
import { purposes } from "../domain/purposes.ts";
import { planPath } from "../paths.ts";
import { GoalFields } from "./goal-fields.tsx";

interface PlanFormProps {
  readonly record: { readonly id: string };
  readonly grant: Grant;
  readonly guidance: Guidance;
  readonly ffb: Ffb;
  readonly assessed: AssessmentForPlan | null;
  readonly fields: Fields;
  readonly problems?: FieldProblems | undefined;
  readonly submissionId: string;
}

/** The names that the form's buttons send. */
export const planButtons = { name: "knap", draft: "gem", addGoal: "nyt-maal", offer: "tilbyd" } as const;

/** The plan's form: the four sections of the act, then the goals. Law: serviceloven § 141, stk. 3. */
export function PlanForm(props: PlanFormProps) {
  const { record, grant, guidance, fields, problems, submissionId } = props;
  const rows = goalRowsIn(fields);
  const stills = Array.from({ length: rows }, (_, row) => goalFields(row).still).filter((name) => textOf(fields, name));
  const hidden = {
    [planFields.version]: textOf(fields, planFields.version),
    [planFields.goalRows]: String(rows),
    ...Object.fromEntries(stills.map((name) => [name, textOf(fields, name)])),
  };
  return (
    <Form keep="Handleplan" method="post" action={planPath(record.id)} submissionId={submissionId} hidden={hidden}>
      <PlanRules rules={guidance.plan} standard={guidance.standard} />
      <Sections {...props} />
      <h2>Mål</h2>
      {Array.from({ length: rows }, (_, row) => (
        <GoalFields
          key={String(row)}
          row={row}
          grant={grant}
          ffb={props.ffb}
          assessed={props.assessed}
          fields={fields}
          problems={problems}
        />
      ))}
      {rows < mostGoals && (
        <SubmitButton kind="tertiary" name={planButtons.name} value={planButtons.addGoal}>
          Gem, og gør plads til et mål mere
        </SubmitButton>
      )}
      <GoalDeparture {...props} />
      <DateField
        name={planFields.firstFollowUpOn}
        label="Første opfølgning"
        hint="Lad den stå tom, hvis standardens frist skal gælde. En tidligere dag gælder i stedet."
        optional
        problems={problems}
        value={writtenDay(fields, planFields.firstFollowUpOn)}
      />
      <ButtonRow>
        <SubmitButton name={planButtons.name} value={planButtons.offer}>
          Tilbyd borgeren planen
        </SubmitButton>
        <SubmitButton kind="secondary" name={planButtons.name} value={planButtons.draft}>
          Gem kladde
        </SubmitButton>
      </ButtonRow>
    </Form>
  );
}

function Sections({ fields, problems }: PlanFormProps) {
  const area = (name: string) => ({ name, value: textOf(fields, name), problems });
  return (
    <>
      <h2>Planen</h2>
      <CheckboxGroup
        name={planFields.purposes}
        label="Formål med støtten"
        hint="De fem formål i serviceloven § 81. Vælg dem, der passer."
        choices={purposes.map(({ number, text, citation }) => ({ value: String(number), label: text, hint: citation }))}
        values={ticked(fields, planFields.purposes)}
        problems={problems}
      />
      <TextArea {...area(planFields.purpose)} label="Formålet med jeres egne ord" rows={3} optional />
      <TextArea
        {...area(planFields.interventions)}
        label="Støtte, der skal til"
        hint="Hvad skal der ske, og hvordan?"
        rows={4}
      />
      <TextArea {...area(planFields.duration)} label="Hvor længe regner I med, at støtten varer?" rows={2} />
      <TextArea
        {...area(planFields.other)}
        label="Andet, der har betydning"
        hint="Bolig, arbejde, personlig hjælp, behandling, hjælpemidler."
        rows={3}
        optional
      />
      <TextArea
        {...area(planFields.citizensPart)}
        label="Hvordan har borgeren været med til at lave planen?"
        hint="Planen laves så vidt muligt sammen med borgeren (serviceloven § 141, stk. 4)."
        rows={3}
      />
    </>
  );
}

/** What the standard and the law say of plans, one click from its why. */
function PlanRules({ rules, standard }: { rules: readonly RuleItem[]; standard: string }) {
  if (rules.length === 0) return null;
  return (
    <Details summary="Det siger loven og standarden om handleplaner">
      <ul>
        {rules.map((rule) => (
          <li key={rule.id}>
            {rule.text}
            <Why standard={standard} sources={rule.sources} section={rule.section} />
          </li>
        ))}
      </ul>
    </Details>
  );
}

/** Asked where the standard wants a goal for each task; open to all others who have a word to say about it. */
function GoalDeparture({ grant, guidance, fields, problems }: PlanFormProps) {
  const asking = goalPerTaskRules(guidance.plan);
  return (
    <>
      {asking.length > 0 && (
        <Alert kind="info" heading="Et mål for hver opgave">
          <p>
            Der er bevilget støtte til: {grant.granted.map(({ task }) => appliedTaskLabel(task)).join(", ")}. Har en af
            dem ikke et mål, så skriv hvorfor. Standarden er vejledende, så du kan fravige den med en begrundelse.
          </p>
          {asking.map((rule) => (
            <Why key={rule.id} standard={guidance.standard} sources={rule.sources} section={rule.section} />
          ))}
        </Alert>
      )}
      <TextArea
        name={planFields.goalDeparture}
        label="Opgaver uden mål: hvorfor?"
        hint="Skriv her, hvis en bevilget opgave ikke har et mål, eller hvis I sætter målene senere."
        rows={3}
        optional
        value={textOf(fields, planFields.goalDeparture)}
        problems={problems}
      />
    </>
  );
}
