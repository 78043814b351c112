import { Day } from "../../../ui/day.tsx";
import { Link } from "../../../ui/link.tsx";
import { tasksInARow } from "../../applications/domain/tasks-in-a-row.ts";
import type { IssuedDecision } from "../domain/decision.ts";
import { issuedDecisionPath } from "../paths.ts";

interface EarlierDecisionsProps {
  readonly record: { readonly id: string };
  readonly decisions: readonly IssuedDecision[];
}

/** The decisions that have been issued in the case, oldest first; nothing where none has. */
export function EarlierDecisions({ record, decisions }: EarlierDecisionsProps) {
  if (decisions.length === 0) return null;
  return (
    <section aria-labelledby="trufne-afgoerelser">
      <h2 id="trufne-afgoerelser">Trufne afgørelser</h2>
      <ul>
        {decisions.map(({ id, issuedOn, parts }) => (
          <li key={id}>
            <Link href={issuedDecisionPath(record.id, id)}>
              Afgørelse fra <Day day={issuedOn} />
            </Link>{" "}
            om {tasksInARow(parts.map(({ task }) => task))}
          </li>
        ))}
      </ul>
    </section>
  );
}
