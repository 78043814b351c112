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

/** Tells that time-limited support is granted once more, and what that asks of the caseworker. */
export function CappedAgainNote({ again, tasks }: CappedAgainNoteProps) {
  if (again.length === 0) return null;
  return (
    <Alert kind="warning" heading="Borgeren har fået støtte efter § 82 b før" quiet>
      {again.map(({ taskId, legalBasis, earlier, isStraightAfter }) => {
        const task = tasks.find(({ id }) => id === taskId)?.task;
        return (
          <p key={taskId}>
            {task !== undefined && `${appliedTaskLabel(task)}: `}
            Borgeren fik støtte efter {legalBasisCitations[legalBasis]} fra <Day day={earlier.from} short /> til{" "}
            <Day day={earlier.to} short />.{isStraightAfter && " Den nye bevilling begynder lige efter."} En ny
            bevilling kræver et nyt behov. Skriv ved opgaven, hvad der er nyt. Vurdér også, om serviceloven § 85 er det
            rigtige.
          </p>
        );
      })}
    </Alert>
  );
}
