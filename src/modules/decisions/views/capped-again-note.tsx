import { Alert } from "../../../ui/alert.tsx";
import { Day } from "../../../ui/day.tsx";
import type { AppliedTask } from "../../applications/domain/application.ts";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import { legalBasisCitations } from "../../standards/domain/words.ts";
import type { CappedAgain } from "../domain/capped-again.ts";

interface CappedAgainNoteProps {
  readonly again: readonly CappedAgain[];
  readonly tasks: readonly AppliedTask[];
}

/** Tells that time-limited support goes on beyond what the act lets one grant last. */
export function CappedAgainNote({ again, tasks }: CappedAgainNoteProps) {
  if (again.length === 0) return null;
  return (
    <Alert kind="warning" heading="Støtten fortsætter ud over lovens grænse" quiet>
      {again.map(({ taskId, legalBasis, earlier }) => {
        const task = tasks.find(({ id }) => id === taskId)?.task;
        return (
          <p key={taskId}>
            {task !== undefined && `${appliedTaskLabel(task)}: `}
            Borgeren fik støtte efter {legalBasisCitations[legalBasis]} fra <Day day={earlier.from} short /> til{" "}
            <Day day={earlier.to} short />. Den nye bevilling begynder lige efter. Vurdér behovet på ny, også om
            serviceloven § 85 er det rigtige.
          </p>
        );
      })}
    </Alert>
  );
}
