import { formatDay } from "../../../kernel/danish-day.ts";
import { CheckboxGroup } from "../../../ui/choice-field.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import type { PartOutcome } from "../../decisions/domain/decision-letter-facts.ts";
import { partsField } from "../domain/complaint-draft.ts";
import type { ComplaintGround, DecisionToComplain } from "../domain/complaint-ground.ts";

interface PartChoicesProps {
  readonly ground: ComplaintGround;
  /** The ids of the tasks that are ticked. */
  readonly chosen: readonly string[];
  /** Whether the reader may know what was decided. */
  readonly tellsOutcome: boolean;
  readonly problems: FieldProblems;
  /** The name of the first group; that of a complaint unless told. */
  readonly name?: string;
}

/** The tasks of each decision that can be complained about, the newest decision first. */
export function PartChoices({ chosen, ground, name, problems, tellsOutcome }: PartChoicesProps) {
  return (
    <>
      {ground.decisions.map(({ decision }, at) => (
        <CheckboxGroup
          key={decision.id}
          name={name === undefined ? partsField(at) : at === 0 ? name : `${name}-${at}`}
          label={`Afgørelsen ${formatDay(decision.issuedOn)}${whichThatDay(ground.decisions, at)}`}
          choices={decision.parts.map(({ id, outcome, partial, task }) => ({
            value: id,
            label: appliedTaskLabel(task),
            hint: tellsOutcome ? (partial ? "Du fik ja til noget af det" : answers[outcome]) : undefined,
          }))}
          values={chosen}
          problems={problems}
        />
      ))}
    </>
  );
}

/** Which of the decisions of its day one is, the first made first; nothing where it is alone. They come newest first. */
function whichThatDay(decisions: ComplaintGround["decisions"], at: number): string {
  const day = decisions[at]?.decision.issuedOn;
  const isOfDay = ({ decision }: DecisionToComplain) => decision.issuedOn === day;
  if (decisions.filter(isOfDay).length === 1) return "";
  return `, nummer ${decisions.slice(at).filter(isOfDay).length}`;
}

const answers: Readonly<Record<PartOutcome, string>> = {
  granted: "Du fik ja",
  refused: "Du fik nej",
  "met-otherwise": "Du får hjælp på en anden måde",
};
