import { Day } from "../../../ui/day.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import { type Ffb, subTheme } from "../../standards/domain/ffb.ts";
import type { ActionPlan, Goal, PlanState } from "../domain/action-plan.ts";
import type { Grant } from "../domain/grant.ts";
import { purposeInWords } from "../domain/purposes.ts";

interface PlanShownProps {
  readonly plan: ActionPlan;
  readonly grant: Grant | undefined;
  readonly ffb: Ffb;
  readonly level?: 2 | 3;
}

const stateWords: Readonly<Record<PlanState, string>> = {
  draft: "Kladde",
  offered: "Tilbudt, venter på borgerens svar",
  accepted: "Borgeren har sagt ja",
  partly: "Borgeren har sagt ja til noget af den",
  declined: "Borgeren har sagt nej",
};

/** A plan as it was written, to be read: the act's four sections and the goals. */
export function PlanShown({ plan, grant, ffb, level = 2 }: PlanShownProps) {
  const Heading = level === 3 ? "h3" : "h2";
  return (
    <>
      <SummaryList items={summary(plan)} />
      {plan.goals.length > 0 && <Heading>Mål</Heading>}
      <ol>
        {plan.goals.map((goal) => (
          <li key={goal.id}>
            <GoalShown goal={goal} grant={grant} ffb={ffb} />
          </li>
        ))}
      </ol>
    </>
  );
}

function summary(plan: ActionPlan) {
  const { offeredOn, answeredOn, firstFollowUpOn } = plan;
  return [
    { term: "Status", answer: <Tag>{stateWords[plan.state]}</Tag> },
    ...(offeredOn === null ? [] : [{ term: "Tilbudt", answer: <Day day={offeredOn} /> }]),
    ...(answeredOn === null ? [] : [{ term: "Svar", answer: <Day day={answeredOn} /> }]),
    ...written("Borgerens ord om planen", plan.citizensAnswer),
    ...written("Formål", purposeInWords(plan.purposes, plan.purpose)),
    ...written("Støtten", plan.interventions),
    ...written("Forventet varighed", plan.duration),
    ...written("Andet", plan.other),
    ...written("Sådan har borgeren været med", plan.citizensPart),
    ...written("Opgaver uden mål", plan.goalDeparture),
    ...(firstFollowUpOn === null ? [] : [{ term: "Første opfølgning", answer: <Day day={firstFollowUpOn} /> }]),
  ];
}

const written = (term: string, text: string) =>
  text.trim() === "" ? [] : [{ term, answer: <span class="rn-written">{text}</span> }];

function GoalShown({ goal, grant, ffb }: { goal: Goal; grant: Grant | undefined; ffb: Ffb }) {
  const task = grant?.granted.find(({ id }) => id === goal.partId);
  const theme = goal.themeCode === null ? undefined : subTheme(ffb, goal.themeCode);
  return (
    <>
      <p>
        <strong>{goal.text}</strong> <Tag>{goalTypeName(ffb, goal.kind)}</Tag>
      </p>
      {goal.ownWords !== "" && <p>Borgerens ord: »{goal.ownWords}«</p>}
      <p class="rn-note">
        {[
          task && appliedTaskLabel(task.task),
          theme?.name,
          goal.targetLevel !== null &&
            `Ønsket niveau: ${goal.targetLevel} (${ffb.functionLevels[goal.targetLevel]?.name ?? ""})`,
          goal.measure !== "" && `Tegn på, at det er nået: ${goal.measure}`,
          goal.subGoals !== "" && `Delmål: ${goal.subGoals}`,
        ]
          .filter(Boolean)
          .join(" · ")}
        {goal.by !== null && (
          <>
            {" "}
            · Nået senest <Day day={goal.by} />
          </>
        )}
      </p>
    </>
  );
}

/** What FFB calls a type of goal. */
const goalTypeName = (ffb: Ffb, kind: Goal["kind"]): string =>
  ffb.goalTypes.find(({ type }) => type === kind)?.name ?? kind;
